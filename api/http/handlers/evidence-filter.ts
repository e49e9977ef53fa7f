import { platformNamed } from '../../../domain/brief/read-brief.ts'
import { isStale } from '../../../domain/catalogue/ageing.ts'
import { type Catalogue, profileIn } from '../../../domain/catalogue/catalogue.ts'
import { EVIDENCE, type EvidenceRecord } from '../../../domain/catalogue/evidence.ts'
import { citationsOf } from '../../../domain/catalogue/located-parameters.ts'
import { isOwnPlatform, PLATFORM_IDS } from '../../../domain/catalogue/vocabulary.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import type { Language } from '../../messages/index.ts'
import type { QueryOf } from '../operation.ts'
import { refusal } from './faults.ts'
import { knownValue } from './known-value.ts'

type Query = QueryOf<'listEvidence'>
type Context = {
  /** As the workspace judges with it today. */
  readonly catalogue: Catalogue
  /** Platforms it describes no more and measured something on. */
  readonly measured: readonly string[]
  readonly now: string
  readonly language: Language
}

/** What a record is asked for, under every filter given. */
export type EvidenceFilter = (record: EvidenceRecord) => boolean

const distinct = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort()

/** Names of platforms that records are about, and of places they were measured in, as they write them. */
const RECORDED = {
  platforms: distinct([...[...EVIDENCE.values()].map(({ platform }) => platform), ...PLATFORM_IDS]),
  places: distinct([...EVIDENCE.values()].map(({ geography }) => geography)),
}

/** Other names of places that records write in another way: ISO 3166 says `GB`. */
const SAME_PLACE: Readonly<Record<string, string>> = { GB: 'UK' }

const placeOf = (geography: string): string => (SAME_PLACE[geography.toUpperCase()] ?? geography).toLowerCase()

/**
 * The filter of a query.
 * @throws Problem `validation-failed` for a platform or place of which nothing is recorded, and for a platform of the workspace's own that it does not describe.
 */
export const evidenceFilter = (query: Query, context: Context): EvidenceFilter => {
  const { topic, confidence, recalled, stale } = query
  const asOf = dayOf(context.now)
  const [platform, place, cited] = [platformAsked(query, context), placeAsked(query, context), citedBy(query, context)]
  const passes = <T>(wanted: T | undefined, found: T): boolean => wanted === undefined || wanted === found
  return (record) =>
    passes(platform, record.platform) &&
    passes(topic, record.topic) &&
    passes(confidence, record.confidence) &&
    passes(place, placeOf(record.geography)) &&
    passes(recalled, record.recalled) &&
    passes(stale, isStale(record, asOf)) &&
    (cited === undefined || cited.has(record.id))
}

const platformAsked = ({ platform }: Query, { catalogue, measured, language }: Context): string | undefined => {
  if (platform === undefined) return undefined
  const known = [...RECORDED.platforms, 'x', ...catalogue.platforms.map(({ id }) => id).filter(isOwnPlatform), ...measured]
  const found = knownValue({ parameter: 'platform', value: platform, known, language })
  return found === 'x' ? 'twitter' : found
}

const placeAsked = ({ geography }: Query, { language }: Context): string | undefined =>
  geography === undefined
    ? undefined
    : placeOf(knownValue({ parameter: 'geography', value: geography, known: [...RECORDED.places, ...Object.keys(SAME_PLACE)], language }))

const citedBy = ({ usedBy }: Query, { catalogue, language }: Context): ReadonlySet<string> | undefined => {
  if (usedBy === undefined) return undefined
  const profile = profileIn(catalogue, platformNamed(usedBy as Parameters<typeof platformNamed>[0]))
  if (!profile) throw refusal([{ pointer: '/query/usedBy', code: 'platform-not-described', found: usedBy }], language)
  return citationsOf(profile)
}
