import { EVIDENCE, type EvidenceRecord } from './evidence.ts'
import { type Located, parametersIn } from './located-parameters.ts'
import type { Parameter, RatingVariant } from './parameter.ts'
import type { PlatformProfile } from './platform-profile.ts'
import { PLATFORMS } from './platforms/index.ts'
import { USE_PROFILES } from './uses.ts'

export type CatalogueFault = {
  readonly code:
    | 'record-missing'
    | 'basis-without-record'
    | 'recalled-only'
    | 'foreign-record-only'
    | 'country-not-iso'
    | 'share-out-of-range'
    | 'rating-out-of-range'
    | 'minimum-above-healthy'
    | 'inactivity-not-increasing'
  /** Path of the figure: `pinterest.goals.sales.variants.0`. */
  readonly where: string
  readonly detail: string
}

type Records = ReadonlyMap<string, EvidenceRecord>

const unknownIds = (ids: readonly string[], where: string, records: Records): readonly CatalogueFault[] =>
  ids.filter((id) => !records.has(id)).map((id) => ({ code: 'record-missing', where, detail: id }))

const supportFaults = ({ where, parameter: { basis, evidence } }: Located, records: Records): readonly CatalogueFault[] => {
  const missing = unknownIds(evidence, where, records)
  if (basis === 'judgement') return missing
  if (evidence.length === 0) return [{ code: 'basis-without-record', where, detail: basis }]
  const recalledOnly = basis === 'evidence' && evidence.every((id) => records.get(id)?.recalled === true)
  return recalledOnly ? [...missing, { code: 'recalled-only', where, detail: evidence.join(' ') }] : missing
}

const rangeFaults = ({ where, parameter: { value, unit } }: Located): readonly CatalogueFault[] => {
  if (unit === 'share' && !(value >= 0 && value <= 1)) return [{ code: 'share-out-of-range', where, detail: String(value) }]
  const rating = Number.isInteger(value) && value >= 0 && value <= 4
  return unit === 'rating 0-4' && !rating ? [{ code: 'rating-out-of-range', where, detail: String(value) }] : []
}

const isVariant = (parameter: Parameter): parameter is RatingVariant => 'when' in parameter

const countryFaults = ({ where, parameter }: Located): readonly CatalogueFault[] =>
  (isVariant(parameter) ? (parameter.when.countries ?? []) : [])
    .filter((country) => !/^[A-Z]{2}$/.test(country))
    .map((country) => ({ code: 'country-not-iso', where, detail: country }))

/** Does the record say something about the platform, be it in a table of several? */
const speaksOf = ({ platform, value }: EvidenceRecord, id: string): boolean =>
  platform === id || platform === '*' || (typeof value === 'object' && Object.hasOwn(value, id))

const foreignFaults = (id: string, { where, parameter: { basis, evidence } }: Located, records: Records): readonly CatalogueFault[] => {
  const cited = evidence.flatMap((each) => records.get(each) ?? []).filter(({ recalled }) => !recalled)
  const foreign = basis === 'evidence' && cited.length > 0 && !cited.some((record) => speaksOf(record, id))
  return foreign ? [{ code: 'foreign-record-only', where, detail: evidence.join(' ') }] : []
}

const orderFaults = ({ id, cadence, effort, inactivity, hypeEvidence }: PlatformProfile, records: Records): readonly CatalogueFault[] => {
  const pairs = [
    { where: `${id}.cadence`, minimum: cadence.minimumPerWeek.value, healthy: cadence.healthyPerWeek.value },
    { where: `${id}.effort`, minimum: effort.minimumHoursPerWeek.value, healthy: effort.healthyHoursPerWeek.value },
  ]
  const silences = inactivity ? [inactivity.quietDays, inactivity.dormantDays, inactivity.abandonedDays].map(({ value }) => value) : []
  const increasing = silences.every((days, index) => index === 0 || days > (silences[index - 1] ?? 0))
  return [
    ...pairs
      .filter(({ minimum, healthy }) => minimum > healthy)
      .map(({ where, minimum, healthy }): CatalogueFault => ({ code: 'minimum-above-healthy', where, detail: `${minimum} > ${healthy}` })),
    ...(increasing
      ? []
      : [
          {
            code: 'inactivity-not-increasing',
            where: `${id}.inactivity`,
            detail: silences.join(' '),
          } as const,
        ]),
    ...unknownIds(hypeEvidence, `${id}.hypeEvidence`, records),
  ]
}

/**
 * Which figures of the catalogue claim more than they can show?
 *
 * Empty when all is well. A record nobody cites is no fault: people read the records too.
 */
export const lintCatalogue = (
  platforms: Readonly<Record<string, PlatformProfile>> = PLATFORMS,
  records: Records = EVIDENCE,
): readonly CatalogueFault[] => {
  const faultsOf = (each: Located) => [...supportFaults(each, records), ...rangeFaults(each), ...countryFaults(each)]
  return [
    ...Object.values(platforms).flatMap((profile) =>
      parametersIn(profile, profile.id).flatMap((each) => [...faultsOf(each), ...foreignFaults(profile.id, each, records)]),
    ),
    ...parametersIn(USE_PROFILES, 'uses').flatMap(faultsOf),
    ...Object.values(platforms).flatMap((profile) => orderFaults(profile, records)),
  ]
}
