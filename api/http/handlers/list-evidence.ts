import { platformNamed } from '../../../domain/brief/read-brief.ts'
import { isStale } from '../../../domain/catalogue/ageing.ts'
import { PUBLISHED_CATALOGUE, profileIn } from '../../../domain/catalogue/catalogue.ts'
import { EVIDENCE, type EvidenceRecord } from '../../../domain/catalogue/evidence.ts'
import { citationsOf } from '../../../domain/catalogue/located-parameters.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import { messagesFor } from '../../messages/index.ts'
import { evidenceToWire } from '../../wire/catalogue.ts'
import type { Handler, QueryOf } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const listEvidence: Handler<'listEvidence', Deps> = async ({ query, language }, { clock }) => {
  const { limit, cursor } = query
  const matching = [...EVIDENCE.values()].filter(filterOf(query, clock.now()))
  const start = cursor === undefined ? 0 : startAfter(cursor, matching)
  const page = matching.slice(start, start + limit)
  const last = page.at(-1)
  const more = last !== undefined && start + limit < matching.length
  return {
    status: 200,
    body: {
      items: page.map((record) => evidenceToWire(record, messagesFor(language), clock.now())),
      ...(more ? { nextCursor: Buffer.from(last.id).toString('base64url') } : {}),
    },
  }
}

/** What is asked for, under every filter given. */
const filterOf = (query: QueryOf<'listEvidence'>, now: string): ((record: EvidenceRecord) => boolean) => {
  const asOf = dayOf(now)
  const profile = query.usedBy === undefined ? undefined : profileIn(PUBLISHED_CATALOGUE, platformNamed(query.usedBy))
  const cited = profile ? citationsOf(profile) : new Set<string>()
  const passes = <T>(wanted: T | undefined, found: T): boolean => wanted === undefined || wanted === found
  return (record) =>
    passes(query.platform, record.platform) &&
    passes(query.topic, record.topic) &&
    passes(query.confidence, record.confidence) &&
    passes(query.geography, record.geography) &&
    passes(query.recalled, record.recalled) &&
    (query.stale === undefined || query.stale === isStale(record, asOf)) &&
    (query.usedBy === undefined || cited.has(record.id))
}

const startAfter = (cursor: string, records: readonly { readonly id: string }[]): number => {
  const id = Buffer.from(cursor, 'base64url').toString()
  if (!EVIDENCE.has(id)) throw new Problem('invalid-cursor')
  const place = records.findIndex((record) => record.id > id)
  return place < 0 ? records.length : place
}
