import { type Menu, type Option, type PlanProblem, type Solution, solutionOf } from './plan-problem.ts'
import { boundAt, type Tables, tablesFor } from './tangent.ts'

/** Differences below this are arithmetic, not worth. */
const NOISE = 1e-12
/** Looks for a better tangent before plans are enumerated, and plans enumerated before the question is split: both only cost time. */
const LOOKS = 12
const ENUMERATED = 1000

type Search = {
  readonly problem: PlanProblem
  readonly budget: number
  readonly tables: Tables
  /** For each channel, the one before it that does exactly the same: of two such, the first gets no fewer hours, or nothing. */
  readonly twins: readonly (number | undefined)[]
  best: Solution | undefined
}

/**
 * Which channels, with how many hours each, are worth most within the budget?
 *
 * Exact. Branch and bound (Land and Doig 1960) under the tangent bound, whose tangent moves towards the best plan of the step before
 * (Frank and Wolfe 1956): mostly that closes the gap, else the plans within it are enumerated, and a question with too many of them is
 * split in two.
 *
 * @param budget steps in all.
 * @param near exposures of a plan that is likely to be close, if there is one; changes the time, not the answer.
 * @returns undefined when the channels that must stay open do not fit.
 */
export const optimise = ({ weights, menus }: PlanProblem, budget: number, near?: Float64Array): Solution | undefined => {
  const needed = menus.reduce((total, menu) => total + (menu[menu.length - 1]?.steps ?? 0), 0)
  const most = Math.min(budget, needed)
  const search: Search = {
    problem: { weights, menus },
    budget: most,
    tables: tablesFor(menus, most),
    twins: menus.map((_, channel) => twinOf(menus, channel)),
    best: undefined,
  }
  branch(search, menus, near ?? new Float64Array(weights.length))
  return search.best
}

const twinOf = (menus: readonly Menu[], channel: number): number | undefined => {
  const twin = menus.findLastIndex((menu, index) => index < channel && isSame(menu, menus[channel] as Menu))
  return twin < 0 ? undefined : twin
}

const isSame = (a: Menu, b: Menu): boolean =>
  a.length === b.length &&
  a.every(({ steps, exposure }, index) => steps === b[index]?.steps && exposure.every((value, cell) => value === b[index]?.exposure[cell]))

/** Is there nothing left to find under this bound? */
const isBeaten = ({ best }: Search, bound: number): boolean => best !== undefined && bound <= best.worth + NOISE

const offer = (search: Search, solution: Solution): void => {
  if (!isBeaten(search, solution.worth)) search.best = solution
}

/** Where the looks came to rest: the tangent of the least bound, and for each channel the mean and the spread of its options on the way. */
type Look = { readonly exposure: Float64Array; readonly mean: readonly number[]; readonly spread: readonly number[] }

const branch = (search: Search, menus: readonly Menu[], near: Float64Array): void => {
  const look = lookAround(search, menus, near)
  if (look === undefined) return
  const base = boundAt(look.exposure, search.problem.weights, menus, search.tables)
  if (base === undefined || enumerate(search, menus, base)) return
  for (const half of split(menus, look)) branch(search, half, look.exposure)
}

/** Undefined when these menus hold nothing better than what is known. */
const lookAround = (search: Search, menus: readonly Menu[], near: Float64Array): Look | undefined => {
  const { problem, budget, tables } = search
  const mean = menus.map(() => 0)
  const squares = menus.map(() => 0)
  let exposure = near
  let [least, at] = [Number.POSITIVE_INFINITY, near]
  for (let step = 0; step < LOOKS; step++) {
    const base = boundAt(exposure, problem.weights, menus, tables)
    if (base === undefined) return undefined
    const bound = base + ((tables.rest[0] as Float64Array)[budget] as number)
    if (bound < least) [least, at] = [bound, exposure]
    const chosen = chosenIn(menus, tables, budget)
    const solution = solutionOf(
      chosen.map((index, channel) => (menus[channel] as Menu)[index] as Option),
      problem.weights,
    )
    offer(search, solution)
    if (isBeaten(search, least)) return undefined
    const pace = step === 0 ? 1 : 2 / (step + 2)
    const from = exposure
    exposure = from.map((value, cell) => value + pace * ((solution.exposure[cell] as number) - value))
    chosen.forEach((index, channel) => {
      mean[channel] = (mean[channel] as number) + pace * (index - (mean[channel] as number))
      squares[channel] = (squares[channel] as number) + pace * (index * index - (squares[channel] as number))
    })
  }
  return { exposure: at, mean, spread: squares.map((square, channel) => square - (mean[channel] as number) ** 2) }
}

/** The best plan under the tangent, as the number of each channel's option. */
const chosenIn = (menus: readonly Menu[], { choice }: Tables, budget: number): readonly number[] => {
  let left = budget
  return menus.map((menu, channel) => {
    const index = (choice[channel] as Int16Array)[left] as number
    left -= (menu[index] as Option).steps
    return index
  })
}

/** Tries every plan the bound leaves open. False when there are too many. */
const enumerate = (search: Search, menus: readonly Menu[], base: number): boolean => {
  const { gains, rest } = search.tables
  const picks: Option[] = []
  let tried = 0
  const from = (channel: number, left: number, reached: number): boolean => {
    tried++
    if (channel === menus.length) {
      offer(search, solutionOf([...picks], search.problem.weights))
      return true
    }
    const menu = menus[channel] as Menu
    const twin = search.twins[channel]
    const most = twin === undefined ? left : Math.min(left, (picks[twin] as Option).steps)
    for (let index = 0; index < menu.length; index++) {
      const option = menu[index] as Option
      if (option.steps > most) break
      const gained = reached + ((gains[channel] as Float64Array)[index] as number)
      if (isBeaten(search, gained + ((rest[channel + 1] as Float64Array)[left - option.steps] as number))) continue
      picks[channel] = option
      if (tried > ENUMERATED || !from(channel + 1, left - option.steps, gained)) return false
    }
    return true
  }
  return from(0, search.budget, base)
}

/** Two sets of menus that hold every plan once: the channel whose options varied most on the way is cut there, the likelier half first. */
const split = (menus: readonly Menu[], { mean, spread }: Look): readonly (readonly Menu[])[] => {
  let widest = -1
  menus.forEach((menu, channel) => {
    if (menu.length > 1 && (widest < 0 || (spread[channel] as number) > (spread[widest] as number))) widest = channel
  })
  const menu = menus[widest] as Menu
  const cut = Math.min(menu.length - 1, Math.floor(mean[widest] as number) + 1)
  const half = (part: Menu): readonly Menu[] => menus.map((one, channel) => (channel === widest ? part : one))
  const halves = [half(menu.slice(0, cut)), half(menu.slice(cut))]
  return (mean[widest] as number) >= cut - 0.5 ? halves.reverse() : halves
}
