import type { Day } from '../shared/calendar.ts'
import { isFigureStale } from './ageing.ts'
import { conflictsOf } from './conflicts.ts'
import { type EvidenceRecord, evidenceById } from './evidence.ts'
import { type Located, parametersIn } from './located-parameters.ts'
import type { Geography, PlatformProfile } from './platform-profile.ts'
import { PLATFORMS } from './platforms/index.ts'
import { USE_PROFILES } from './uses.ts'

/** What could be better founded, gravest first. */
export const ADVISORY_KINDS = ['thin', 'stale', 'conflicting', 'geography-gap', 'unsourced'] as const
export type AdvisoryKind = (typeof ADVISORY_KINDS)[number]

export type Advisory = {
  readonly kind: AdvisoryKind
  /** Path of the figure, or of the figures: `threads.audience.reach`. */
  readonly where: string
  /** Ids of the records meant, the places missing, or the basis. */
  readonly detail: string
  /** How much it matters, to be compared within its kind only: more is worse. */
  readonly gravity: number
}

/** Where a thin figure moves a verdict most, the heaviest last. */
const WEIGHTY = ['cadence', 'effort', 'audience.reach', 'uses', 'goals'] as const

const PLACES: readonly Geography[] = ['FR', 'EU', 'world', 'US']

/** 1 for the lightest place that carries weight, more for heavier ones; 0 anywhere else. */
const weightOf = (where: string): number => {
  const [, ...rest] = where.split('.')
  return WEIGHTY.findIndex((place) => rest.join('.').startsWith(`${place}.`)) + 1
}

/** A strong claim on weak ground is worse than a weak one. */
const boldness = ({ where, parameter: { unit, value } }: Located): number => 10 * weightOf(where) + (unit === 'rating 0-4' ? value : 0)

const countedRecords = ({ parameter }: Located): readonly EvidenceRecord[] =>
  parameter.evidence.flatMap((id) => evidenceById(id) ?? []).filter(({ recalled }) => !recalled)

const thin = (figure: Located): readonly Advisory[] => {
  const { where, parameter } = figure
  const records = countedRecords(figure)
  const isWeak = parameter.basis === 'judgement' || records.length === 0 || (records.length === 1 && records[0]?.confidence === 'low')
  if (weightOf(where) === 0 || !isWeak) return []
  return [{ kind: 'thin', where, detail: records[0]?.id ?? parameter.basis, gravity: boldness(figure) }]
}

const stale = (figure: Located, asOf: Day): readonly Advisory[] => {
  const { where, parameter } = figure
  if (parameter.basis === 'judgement' || !isFigureStale(parameter, asOf)) return []
  const detail = countedRecords(figure)
    .map(({ id, source }) => `${id} (${source.published})`)
    .join(' ')
  return [{ kind: 'stale', where, detail, gravity: boldness(figure) }]
}

const conflicting = (figure: Located): readonly Advisory[] => {
  const { where, parameter } = figure
  const conflicts = [...new Set(parameter.evidence.flatMap((id) => conflictsOf(id).map((conflict) => conflict.id)))].sort()
  return conflicts.length === 0 ? [] : [{ kind: 'conflicting', where, detail: conflicts.join(' '), gravity: boldness(figure) }]
}

const unsourced = (figure: Located): readonly Advisory[] => {
  const { where, parameter } = figure
  return parameter.basis === 'judgement' ? [{ kind: 'unsourced', where, detail: parameter.unit, gravity: boldness(figure) }] : []
}

/** A channel of one's own has no users to count: its public is its readers. */
const geographyGap = ({ id, owned, audience }: PlatformProfile): readonly Advisory[] => {
  const missing = PLACES.filter((place) => !audience.reach.some(({ geography }) => geography === place))
  if (owned || missing.length === 0) return []
  return [{ kind: 'geography-gap', where: `${id}.audience.reach`, detail: missing.join(' '), gravity: missing.length }]
}

const byGravity = (a: Advisory, b: Advisory): number =>
  ADVISORY_KINDS.indexOf(a.kind) - ADVISORY_KINDS.indexOf(b.kind) || b.gravity - a.gravity || (a.where < b.where ? -1 : 1)

/**
 * Which figures of the catalogue are rightly shown and could be better founded?
 *
 * `thin`: judgement, or one record of low confidence, where it weighs (goals, uses, reach, effort, cadence). `stale`: every counted record is
 * older than one halving period of its topic at `asOf`. `conflicting`: a cited record stands in a conflict. `geography-gap`: no share
 * for France, the European Union, the world or the United States. `unsourced`: judgement, anywhere. Kind by kind, gravest first, then by path.
 */
export const adviseOn = (asOf: Day, platforms: Readonly<Record<string, PlatformProfile>> = PLATFORMS): readonly Advisory[] => {
  const profiles = Object.values(platforms)
  const figures = [...profiles.flatMap((profile) => parametersIn(profile, profile.id)), ...parametersIn(USE_PROFILES, 'every-platform')]
  const found = figures.flatMap((figure) => [...thin(figure), ...stale(figure, asOf), ...conflicting(figure), ...unsourced(figure)])
  return [...found, ...profiles.flatMap(geographyGap)].sort(byGravity)
}

/** How many advisories of each kind there are, kinds without any included. */
export const countsOf = (advisories: readonly Advisory[]): Readonly<Record<AdvisoryKind, number>> =>
  Object.fromEntries(ADVISORY_KINDS.map((kind) => [kind, advisories.filter((advisory) => advisory.kind === kind).length])) as Record<
    AdvisoryKind,
    number
  >
