import { round, sum } from '../../shared/sum.ts'
import type { Waiver } from '../dossier.ts'
import type { Term } from '../terms.ts'
import { SIGNAL_IDS, SIGNALS, type SignalId } from './index.ts'
import { type Facts, type Finding, GRAVITIES, termsOn } from './signal.ts'

/**
 * How one signal came out. `points` are its part of the score; absent where it has none. `withheld`: the term by which it has none, because it rests on what was read.
 */
export type SignalResult = Finding & {
  readonly signal: SignalId
  readonly weight: number
  readonly points?: number
  readonly waived?: Waiver
  readonly withheld?: Term
}

/**
 * How neglected an account is: 0 nothing that was looked at is amiss, 100 everything is. `low` and `high` are what it could be once what is unknown was known.
 * `score` is absent where nothing is known. `known`: weight of what is known among all that applies, 0..1. `withheld`: the term by which what was read does not count, and is as if it were unknown.
 */
export type Neglect = {
  readonly score?: number
  readonly low: number
  readonly high: number
  readonly known: number
  readonly withheld?: Term
}

const POINTS = 100

/** It failed, and nobody set it aside. */
export const isAmiss = ({ outcome, waived }: SignalResult): boolean => outcome === 'fail' && waived === undefined

const isFound = ({ outcome, waived }: SignalResult): boolean => waived === undefined && (outcome === 'pass' || outcome === 'fail')
const isKnown = (result: SignalResult): boolean => isFound(result) && result.withheld === undefined
const isOpen = (result: SignalResult): boolean =>
  result.waived === undefined && (result.outcome === 'unknown' || (isFound(result) && result.withheld !== undefined))
const harmOf = (result: SignalResult): number => (result.outcome === 'fail' && isKnown(result) ? result.weight * result.severity : 0)

/**
 * What each signal finds. One that is waived on that day is told, and does not count. Where terms forbid to compute a score from what was read, those that come out otherwise without it are told, and do
 * not count either.
 */
export const signalsOf = (facts: Facts): readonly SignalResult[] => {
  const today = facts.now.slice(0, 10)
  const [term] = facts.read ? termsOn('score-account', facts) : []
  const results = SIGNAL_IDS.map((signal): SignalResult => {
    const { gravity, evaluate } = SIGNALS[signal]
    const finding = evaluate(facts)
    const waived = facts.dossier.waivers?.find((each) => each.signal === signal && each.until >= today)
    const isWithheld = term !== undefined && isFinding(finding) && !isAlike(finding, evaluate(withoutReading(facts)))
    return { signal, weight: GRAVITIES[gravity].value, ...finding, ...(waived ? { waived } : {}), ...(isWithheld ? { withheld: term } : {}) }
  })
  const known = sum(results.filter(isKnown).map(({ weight }) => weight))
  return results.map((result) => (isKnown(result) ? { ...result, points: round((POINTS * harmOf(result)) / known, 2) } : result))
}

/** What the organisation says, and what was looked up elsewhere without the help of what was read. */
const withoutReading = ({ read: _, fourWeeksAgo: __, probes: { site }, ...rest }: Facts): Facts => ({ ...rest, probes: site ? { site } : {} })

const isFinding = ({ outcome }: Finding): boolean => outcome === 'pass' || outcome === 'fail'
const severityOf = (finding: Finding): number => (finding.outcome === 'fail' ? finding.severity : 0)
const isAlike = (one: Finding, other: Finding): boolean => one.outcome === other.outcome && severityOf(one) === severityOf(other)

/** The weighted mean of what failed, by how badly, over all that is known; a pass counts 0. */
export const neglectOf = (results: readonly SignalResult[]): Neglect => {
  const known = sum(results.filter(isKnown).map(({ weight }) => weight))
  const open = sum(results.filter(isOpen).map(({ weight }) => weight))
  const harm = sum(results.map(harmOf))
  const withheld = results.find((result) => result.withheld !== undefined)?.withheld
  const all = known + open
  const outOf = (part: number, whole: number): number => (whole === 0 ? 0 : round((POINTS * part) / whole, 1))
  return {
    ...(known === 0 ? {} : { score: outOf(harm, known) }),
    low: outOf(harm, all),
    high: all === 0 ? POINTS : outOf(harm + open, all),
    known: all === 0 ? 0 : round(known / all, 3),
    ...(withheld === undefined ? {} : { withheld }),
  }
}
