import { round, sum } from '../../shared/sum.ts'
import type { Waiver } from '../dossier.ts'
import { SIGNAL_IDS, SIGNALS, type SignalId } from './index.ts'
import { type Facts, type Finding, GRAVITIES } from './signal.ts'

/** How one signal came out. `points` are its part of the score; absent where it has none. */
export type SignalResult = Finding & { readonly signal: SignalId; readonly weight: number; readonly points?: number; readonly waived?: Waiver }

/**
 * How neglected an account is: 0 nothing that was looked at is amiss, 100 everything is. `low` and `high` are what it could be once what is unknown was known.
 * `score` is absent where nothing is known. `known`: weight of what is known among all that applies, 0..1.
 */
export type Neglect = {
  readonly score?: number
  readonly low: number
  readonly high: number
  readonly known: number
}

const POINTS = 100

const isKnown = ({ outcome, waived }: SignalResult): boolean => waived === undefined && (outcome === 'pass' || outcome === 'fail')
const isOpen = ({ outcome, waived }: SignalResult): boolean => waived === undefined && outcome === 'unknown'
const harmOf = (result: SignalResult): number => (result.outcome === 'fail' && isKnown(result) ? result.weight * result.severity : 0)

/** What each signal finds. One that is waived on that day is told, and does not count. */
export const signalsOf = (facts: Facts): readonly SignalResult[] => {
  const today = facts.now.slice(0, 10)
  const results = SIGNAL_IDS.map((signal): SignalResult => {
    const { gravity, evaluate } = SIGNALS[signal]
    const waived = facts.dossier.waivers?.find((each) => each.signal === signal && each.until >= today)
    return { signal, weight: GRAVITIES[gravity].value, ...evaluate(facts), ...(waived ? { waived } : {}) }
  })
  const known = sum(results.filter(isKnown).map(({ weight }) => weight))
  return results.map((result) => (isKnown(result) ? { ...result, points: round((POINTS * harmOf(result)) / known, 2) } : result))
}

/** The weighted mean of what failed, by how badly, over all that is known; a pass counts 0. */
export const neglectOf = (results: readonly SignalResult[]): Neglect => {
  const known = sum(results.filter(isKnown).map(({ weight }) => weight))
  const open = sum(results.filter(isOpen).map(({ weight }) => weight))
  const harm = sum(results.map(harmOf))
  const all = known + open
  const outOf = (part: number, whole: number): number => (whole === 0 ? 0 : round((POINTS * part) / whole, 1))
  return {
    ...(known === 0 ? {} : { score: outOf(harm, known) }),
    low: outOf(harm, all),
    high: all === 0 ? POINTS : outOf(harm + open, all),
    known: all === 0 ? 0 : round(known / all, 3),
  }
}
