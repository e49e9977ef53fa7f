import type { Capabilities } from '../../domain/audit/capabilities.ts'
import { isFigureStale, isStale, parameterConfidence } from '../../domain/catalogue/ageing.ts'
import { conflictsOf } from '../../domain/catalogue/conflicts.ts'
import type { EvidenceRecord } from '../../domain/catalogue/evidence.ts'
import { isParameter } from '../../domain/catalogue/located-parameters.ts'
import type { OwnPlatform } from '../../domain/catalogue/own-platform.ts'
import type { Parameter } from '../../domain/catalogue/parameter.ts'
import type { PlatformProfile } from '../../domain/catalogue/platform-profile.ts'
import { sourceGradeOf } from '../../domain/catalogue/source-grade.ts'
import { effortOf } from '../../domain/fit/assess-platform.ts'
import type { Measurement } from '../../domain/ports.ts'
import { type Day, dayOf, type Instant, type IsoDate } from '../../domain/shared/calendar.ts'
import { round } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/index.ts'
import { ownPlatformToWire, recordOf } from './own-knowledge.ts'

type Schemas = components['schemas']

/** How far a figure may be trusted at a date, and whether all behind it has grown old. */
type Standing = { readonly confidence: number; readonly stale: boolean }
type WithStanding<T> = T extends Parameter
  ? { readonly [K in keyof T]: WithStanding<T[K]> } & Standing
  : T extends object
    ? { readonly [K in keyof T]: WithStanding<T[K]> }
    : T

/** The same structure, every figure in it with its standing. */
const withStanding = <T>(node: T, asOf: Day): WithStanding<T> => {
  if (typeof node !== 'object' || node === null) return node as WithStanding<T>
  if (Array.isArray(node)) return node.map((each) => withStanding(each, asOf)) as WithStanding<T>
  const below = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, withStanding(child, asOf)]))
  const standing = isParameter(node) ? { confidence: round(parameterConfidence(node, asOf), 2), stale: isFigureStale(node, asOf) } : {}
  return { ...below, ...standing } as WithStanding<T>
}

/**
 * A profile with the standing of every figure at that moment.
 * @param own how the workspace described it, when it is one of its own.
 * @param reading what audits can read there, when they can.
 */
export const platformToWire = (
  { described: _, ...profile }: PlatformProfile,
  words: Messages,
  { now, own, reading }: { readonly now: Instant; readonly own: OwnPlatform | undefined; readonly reading: Capabilities | undefined },
): Schemas['Platform'] => ({
  ...withStanding(profile, dayOf(now)),
  name: words.platformName(profile.id),
  own: own !== undefined,
  ...(own ? { described: ownPlatformToWire(own) } : {}),
  ...(reading ? { reading: readingToWire(reading, words) } : {}),
})

export const platformSummaryToWire = (profile: PlatformProfile, words: Messages, reading: Capabilities | undefined): Schemas['PlatformSummary'] => ({
  id: profile.id,
  name: words.platformName(profile.id),
  own: profile.described !== undefined,
  owned: profile.owned,
  ...(profile.launched ? { launched: profile.launched.value } : {}),
  effort: effortOf(profile),
  ...(reading ? { reading: readingToWire(reading, words) } : {}),
})

const readingToWire = ({ tells, terms, ...rest }: Capabilities, words: Messages): Schemas['Reading'] => ({
  ...rest,
  tells: [...tells],
  terms: terms.map((id) => ({ id, sentence: words.terms[id] })),
})

/** A record with whether it is stale at that moment, and the records that disagree with it. */
export const evidenceToWire = (record: EvidenceRecord, words: Messages, now: string): Schemas['EvidenceRecord'] => {
  const conflicts = conflictsOf(record.id)
  const others = new Set(conflicts.flatMap(({ records }) => records.filter((id) => id !== record.id)))
  return {
    ...record,
    sourceGrade: sourceGradeOf(record),
    stale: isStale(record, dayOf(now)),
    conflictsWith: [...others].sort(),
    ...(conflicts.length > 0 ? { conflictNote: conflicts.map(({ id }) => words.conflicts[id]).join(' ') } : {}),
  }
}

/** Does a measurement still stand on that day? */
export const measurementState = ({ figure, withdrawnAt }: Measurement, today: IsoDate): Schemas['MeasurementState'] => {
  if (withdrawnAt !== undefined) return 'withdrawn'
  return figure.expiresOn < today ? 'expired' : 'live'
}

/** An own measurement in the same shape, with its state and the days on which it ceases to count. */
export const measurementToWire = (measurement: Measurement, words: Messages, now: string): Schemas['EvidenceRecord'] => {
  const { figure, withdrawnAt } = measurement
  return {
    ...evidenceToWire(recordOf(figure), words, now),
    state: measurementState(measurement, now.slice(0, 10)),
    expiresOn: figure.expiresOn,
    ...(withdrawnAt === undefined ? {} : { withdrawnOn: withdrawnAt.slice(0, 10) }),
  }
}
