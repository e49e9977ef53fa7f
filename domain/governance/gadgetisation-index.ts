import { judgement } from '../catalogue/judgement.ts'
import { sum } from '../shared/sum.ts'
import { countedScore, type Standing } from './symptom.ts'
import { CORE, type SymptomId } from './symptoms/index.ts'

export const INDEX_LEVELS = ['healthy', 'vigilance', 'under-way', 'gadget', 'unknown'] as const
export type IndexLevel = (typeof INDEX_LEVELS)[number]

export const INDEX_RULES = {
  vigilanceFrom: judgement(1, 'mean degree 0-4'),
  underWayFrom: judgement(2, 'mean degree 0-4'),
  gadgetFrom: judgement(3, 'mean degree 0-4'),
  leastKnown: judgement(4, 'core symptoms', 'with fewer known there is no index'),
} as const

export type GadgetisationIndex = {
  /** Mean 0..4 of what the known of the six core symptoms count for; undefined while fewer than four are known. */
  readonly value: number | undefined
  /** The index if every open answer were the healthiest, or the worst, possible. */
  readonly low: number | undefined
  readonly high: number | undefined
  readonly level: IndexLevel
  /** The level would be the same at both bounds. */
  readonly firm: boolean
  readonly known: number
  readonly needed: number
  readonly symptoms: number
}

/**
 * How far has gadgetisation gone? Shown with its coverage, and only when enough is known.
 *
 * A symptom that one decisive answer made severe is known, and counts for the least that is severe until it has a score.
 */
export const gadgetisationIndex = (standings: Readonly<Record<SymptomId, Standing>>): GadgetisationIndex => {
  const core = CORE.map((id) => standings[id]).filter(({ severity }) => severity !== 'not-applicable')
  const scores = core.flatMap((standing) => countedScore(standing) ?? [])
  const coverage = { known: scores.length, needed: INDEX_RULES.leastKnown.value, symptoms: CORE.length }
  if (scores.length < coverage.needed) return { value: undefined, low: undefined, high: undefined, level: 'unknown', firm: false, ...coverage }
  const value = sum(scores) / scores.length
  const mean = (values: readonly number[]): number => sum(values) / values.length
  // The few answers of a symptom without a score may lie beyond those of the others.
  const [low, high] = [Math.min(value, mean(core.map((one) => one.low))), Math.max(value, mean(core.map((one) => one.high)))]
  const isSevere = core.some(({ severity }) => severity === 'severe')
  const level = levelAt(value, isSevere)
  return { value, low, high, level, firm: [low, high].every((bound) => levelAt(bound, isSevere) === level), ...coverage }
}

/** A mean says nothing of its worst part: beside a severe symptom no situation is healthy. */
const levelAt = (value: number, isSevereSomewhere: boolean): Exclude<IndexLevel, 'unknown'> => {
  if (value >= INDEX_RULES.gadgetFrom.value) return 'gadget'
  if (value >= INDEX_RULES.underWayFrom.value) return 'under-way'
  return value >= INDEX_RULES.vigilanceFrom.value || isSevereSomewhere ? 'vigilance' : 'healthy'
}
