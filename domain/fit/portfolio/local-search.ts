import type { Effort } from './effort.ts'
import { type LimitedProblem, NOISE, type Option, type PlanProblem, type Solution, solutionOf } from './plan-problem.ts'

/** Moves worked out at most before the best of them is made. */
const TRIES = 400

type Within = { readonly budget: number; readonly effort: Effort }
type Change = { readonly channel: number; readonly option: Option; readonly gain: number }
/** `most`: it cannot gain more than this. */
type Move = { readonly changes: readonly Change[]; readonly most: number }

/**
 * Which plan is reached from this one by changing one or two channels at a time, as long as that makes it better?
 *
 * Steepest ascent. Coverage is concave, so that a move gains at most what it gains under the tangent at the plan: moves are worked out
 * from the most promising down to those that can no longer be the best. Not the optimum, but mostly it, and found before the bound is.
 */
export const improvedFrom = (start: Solution, problem: LimitedProblem, within: Within): Solution => {
  let best = start
  while (within.effort.left > 0) {
    const better = bestMove(best, problem, within)
    if (better === undefined) return best
    best = better
  }
  return best
}

/** Single changes first, then the pairs that may gain more than the best of them. */
const bestMove = (from: Solution, problem: LimitedProblem, within: Within): Solution | undefined => {
  const changes = changesFrom(from, problem, within.effort)
  const fits = roomIn(from, problem, within.budget)
  const gainOf = gainsFrom(from, problem, within.effort)
  const singles = changes.flatMap((one): Move[] => (one.gain > NOISE && fits([one]) ? [{ changes: [one], most: one.gain }] : []))
  const single = bestOf(singles, gainOf, { changes: [], gain: NOISE })
  const pairs: Move[] = []
  changes.forEach((one, index) => {
    for (let second = index + 1; second < changes.length; second++) {
      const other = changes[second] as Change
      const most = one.gain + other.gain
      if (most <= single.gain) break
      if (other.channel !== one.channel && fits([one, other])) pairs.push({ changes: [one, other], most })
    }
  })
  const best = bestOf(pairs, gainOf, single)
  if (best.changes.length === 0) return undefined
  const picks = [...from.picks]
  for (const { channel, option } of best.changes) picks[channel] = option
  return solutionOf(picks, problem.weights)
}

type Made = { readonly changes: readonly Change[]; readonly gain: number }

const bestOf = (moves: Move[], gainOf: (changes: readonly Change[]) => number, known: Made): Made => {
  let best = known
  let tries = 0
  for (const { changes, most } of moves.sort((a, b) => b.most - a.most)) {
    if (tries++ >= TRIES || most <= best.gain) return best
    const gain = gainOf(changes)
    if (gain > best.gain) best = { changes, gain }
  }
  return best
}

/** What changes really gain, the tangent left aside. */
const gainsFrom = ({ picks, exposure }: Solution, { weights }: PlanProblem, effort: Effort) => {
  const further = new Float64Array(weights.length)
  const left = exposure.map((value) => Math.exp(-value))
  return (changes: readonly Change[]): number => {
    further.fill(0)
    let gain = 0
    for (const { channel, option } of changes) {
      const pick = picks[channel] as Option
      gain -= option.price - pick.price
      for (let cell = 0; cell < further.length; cell++) {
        further[cell] = (further[cell] as number) + (option.exposure[cell] as number) - (pick.exposure[cell] as number)
      }
    }
    for (let cell = 0; cell < further.length; cell++) {
      gain -= (weights[cell] as number) * (left[cell] as number) * Math.expm1(-(further[cell] as number))
    }
    effort.left -= further.length * (changes.length + 1)
    return gain
  }
}

/** What each option that is not taken gains under the tangent at the plan, the most first. */
const changesFrom = ({ picks, exposure }: Solution, { weights, menus }: PlanProblem, effort: Effort): readonly Change[] => {
  const slopes = weights.map((weight, cell) => weight * Math.exp(-(exposure[cell] as number)))
  const gainOf = (option: Option): number => {
    let gain = -option.price
    for (let cell = 0; cell < slopes.length; cell++) gain += (slopes[cell] as number) * (option.exposure[cell] as number)
    return gain
  }
  const changes = menus.flatMap((menu, channel) => {
    const pick = picks[channel] as Option
    const present = gainOf(pick)
    effort.left -= menu.length * slopes.length
    return menu.flatMap((option) => (option === pick ? [] : [{ channel, option, gain: gainOf(option) - present }]))
  })
  return changes.sort((a, b) => b.gain - a.gain)
}

/** Do these changes leave the plan within its hours and its number of channels? */
const roomIn = ({ picks, steps }: Solution, { limit: { most, counts } }: LimitedProblem, budget: number) => {
  const takes = (channel: number, option: Option): number => (counts[channel] && option.steps > 0 ? 1 : 0)
  const taken = picks.reduce((total, pick, channel) => total + takes(channel, pick), 0)
  return (changes: readonly Change[]): boolean => {
    let [hours, places] = [steps, taken]
    for (const { channel, option } of changes) {
      const pick = picks[channel] as Option
      hours += option.steps - pick.steps
      places += takes(channel, option) - takes(channel, pick)
    }
    return hours <= budget && places <= most
  }
}
