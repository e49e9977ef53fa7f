import { type ChannelName, platformNamed } from '../../../domain/brief/read-brief.ts'
import { NOTHING_OWN, namesOf } from '../../../domain/fit/own-knowledge.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { outlineToWire } from '../../wire/pilot-outline.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { storedIn } from './stored.ts'

export const getPilotOutline: Handler<'getPilotOutline', Deps> = async ({ tenant, params, query, language }, deps) => {
  const stored = await storedIn(deps.assessments, tenant.workspaceId, params.assessmentId)
  const platform = platformNamed(query.platform as ChannelName)
  const judged = stored.result.platforms.find((one) => one.platform === platform)
  if (!judged) {
    const known = stored.result.platforms.map((one) => one.platform)
    throw refusal([{ pointer: '/query/platform', code: 'platform-not-assessed', found: query.platform, known }], language)
  }
  const names = namesOf(stored.knowledge ?? NOTHING_OWN)
  return { status: 200, body: withOwnNames(names, () => outlineToWire(stored, judged, language)) }
}
