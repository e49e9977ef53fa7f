import { EVIDENCE } from '../../../domain/catalogue/evidence.ts'
import { messagesFor } from '../../messages/index.ts'
import { evidenceToWire } from '../../wire/catalogue.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { evidenceFilter } from './evidence-filter.ts'
import { firstPage, idBefore } from './list-page.ts'

export const listEvidence: Handler<'listEvidence', Deps> = async ({ tenant, query, language }, { models, clock }) => {
  const now = clock.now()
  const { catalogue } = (await models.of(tenant.workspaceId)).at(now.slice(0, 10)).model
  const passes = evidenceFilter(query, { catalogue, now, language })
  const before = idBefore(query.cursor, (id): id is string => EVIDENCE.has(id)) ?? ''
  const { items, ...rest } = firstPage(
    [...EVIDENCE.values()].filter((record) => record.id > before && passes(record)),
    query.limit,
  )
  const words = messagesFor(language)
  return { status: 200, body: { items: items.map((record) => evidenceToWire(record, words, now)), ...rest } }
}
