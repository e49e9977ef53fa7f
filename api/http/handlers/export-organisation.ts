import { BUNDLE_SCHEMA, type BundleContent, MOST_BUNDLE_BYTES, withLocalIds } from '../../../domain/tenancy/bundle.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { digestOf } from '../../usecases/digest.ts'
import { digestOfBundle } from '../../usecases/read-bundle.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const exportOrganisation: Handler<'exportOrganisation', Deps> = async ({ tenant: { workspaceId }, params }, { bundles, clock }) => {
  const found = await bundles.read({ workspaceId, id: params.organisationId }, MOST_BUNDLE_BYTES)
  if (found === undefined) throw new Problem('not-found')
  if (found === 'too-large') throw new Problem('bundle-too-large')
  const content = withLocalIds(withOwnDigests(found))
  const body = { schema: BUNDLE_SCHEMA, madeAt: clock.now(), digest: digestOfBundle(content), ...content }
  if (Buffer.byteLength(JSON.stringify(body)) > MOST_BUNDLE_BYTES) throw new Problem('bundle-too-large')
  return { status: 200, body: body as unknown as components['schemas']['Bundle'] }
}

/** What a workspace knew goes by a digest that does not depend on the order of its fields. */
const withOwnDigests = <C extends BundleContent>(content: C): C => {
  const names = new Map(Object.entries(content.knowledge).map(([kept, knowledge]) => [kept, digestOf(knowledge)]))
  return {
    ...content,
    knowledge: Object.fromEntries(Object.values(content.knowledge).map((knowledge) => [digestOf(knowledge), knowledge])),
    assessments: content.assessments.map(({ knowledgeDigest, ...assessment }) =>
      knowledgeDigest === undefined ? assessment : { ...assessment, knowledgeDigest: names.get(knowledgeDigest) ?? knowledgeDigest },
    ),
  }
}
