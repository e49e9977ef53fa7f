import { isHype, MOTIVE_IDS, type Motive } from '../hype/motives.ts'
import type { Pilot } from './pilot.ts'
import { type PilotStanding, standingOf } from './standing.ts'

/** A share of a few, 0..1, with the bounds within which 95 in 100 such intervals hold the true one. */
export type ShareOfFew = { readonly value: number; readonly low: number; readonly high: number }

/** What became of pilots that were opened for one kind of reason. */
export type MotiveOutcomes = {
  /** Started, whatever became of them. */
  readonly opened: number
  readonly decided: number
  /** Stopped, and not decided on. */
  readonly stopped: number
  /** Still running. */
  readonly open: number
} & {
  /** Of those decided, by what they showed. */
  readonly [Standing in PilotStanding]: number
} & {
  /** Those that reached something, of those that were measured; undefined with none. */
  readonly reachedShare: ShareOfFew | undefined
}

export type OutcomesByMotive = {
  /** Motives that were given for some pilot that was opened, in the order of the catalogue of motives. */
  readonly motives: readonly (MotiveOutcomes & { readonly motive: Motive })[]
  /** Pilots opened for one hype motive at least ... */
  readonly hype: MotiveOutcomes
  /** ... for a motive at least that is none; a pilot opened for both is in both. */
  readonly grounded: MotiveOutcomes
  /** Nobody said why. */
  readonly unstated: MotiveOutcomes
}

/** Do pilots that were opened for that reason reach anything? A pilot with several motives counts once for each of them. */
export const outcomesByMotive = (pilots: readonly Pilot[]): OutcomesByMotive => {
  const opened = pilots.filter(({ registration, decision }) => registration !== undefined || decision !== undefined)
  const openedFor = (matches: (motive: Motive) => boolean) => opened.filter(({ plan }) => plan.motives.some(({ motive }) => matches(motive)))
  return {
    motives: MOTIVE_IDS.flatMap((motive) => {
      const those = openedFor((one) => one === motive)
      return those.length === 0 ? [] : [{ motive, ...outcomesOf(those) }]
    }),
    hype: outcomesOf(openedFor((motive) => isHype({ motive }))),
    grounded: outcomesOf(openedFor((motive) => !isHype({ motive }))),
    unstated: outcomesOf(opened.filter(({ plan }) => plan.motives.length === 0)),
  }
}

const outcomesOf = (opened: readonly Pilot[]): MotiveOutcomes => {
  const standings = opened.flatMap(({ decision }) => (decision ? [standingOf(decision.achieved)] : []))
  const count = (wanted: PilotStanding): number => standings.filter((standing) => standing === wanted).length
  const stopped = opened.filter(({ state, decision }) => state === 'stopped' && !decision).length
  const [reached, unmeasured] = [count('reached'), count('unmeasured')]
  return {
    opened: opened.length,
    decided: standings.length,
    stopped,
    open: opened.length - standings.length - stopped,
    reached,
    missed: count('missed'),
    inconclusive: count('inconclusive'),
    unmeasured,
    reachedShare: wilson(reached, standings.length - unmeasured),
  }
}

/** Standard deviations that hold 95 % of a normal distribution. */
const NORMAL_95 = 1.959963984540054

/**
 * A share of few cases, with its interval at 95 %; undefined without cases.
 *
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22, 1927: unlike the
 * usual one it says something also where none or all of few succeeded.
 */
export const wilson = (successes: number, trials: number): ShareOfFew | undefined => {
  if (trials === 0) return undefined
  const value = successes / trials
  const square = NORMAL_95 * NORMAL_95
  const centre = (value + square / (2 * trials)) / (1 + square / trials)
  const half = (NORMAL_95 / (1 + square / trials)) * Math.sqrt((value * (1 - value)) / trials + square / (4 * trials * trials))
  // Exact where none or all succeeded, which rounding would miss by a hair.
  return { value, low: successes === 0 ? 0 : centre - half, high: successes === trials ? 1 : centre + half }
}
