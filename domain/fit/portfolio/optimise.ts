import { type Effort, effortOf } from './effort.ts'
import { improvedFrom } from './local-search.ts'
import { type LimitedProblem, type Menu, NOISE, noLimit, type Option, type PlanProblem, type Solution, solutionOf } from './plan-problem.ts'
import { between, type Point, paceTowards, pointOf } from './point.ts'
import { boundAt, cellAt, type Tables, tablesFor, takenBy } from './tangent.ts'

/** Looks for a better tangent before plans are enumerated, and plans enumerated before the question is split: both only cost time. */
const LOOKS = 12
/** First looks whose plans are made better by a local search. */
const IMPROVED = 2
const ENUMERATED = 1000

type Search = {
  readonly problem: LimitedProblem
  readonly budget: number
  readonly tables: Tables
  readonly effort: Effort
  /** For each channel, the one before it that does exactly the same: of two such, the first gets no fewer hours, or nothing. */
  readonly twins: readonly (number | undefined)[]
  best: Solution | undefined
  /** The most that plans nobody looked at could be worth. */
  open: number
}

type Asked = {
  /** Endless where it is left out. */
  readonly effort?: Effort
  /** A plan of the same channels that is likely to be close; changes the time, not the answer. */
  readonly near?: Solution
}

/**
 * Which channels, with how many hours each, are worth most within the budget?
 *
 * Exact while the effort lasts. Branch and bound (Land and Doig 1960) under the tangent bound, whose tangent moves towards the best plan
 * under the step before (Frank and Wolfe 1956): mostly that closes the gap, else the plans within it are enumerated, and a question with too
 * many of them is split in two. Where the effort ends first, the best plan found is returned and the effort keeps the gap that is left.
 *
 * @param budget steps in all.
 * @returns undefined when the channels that must stay open do not fit.
 */
export const optimise = (
  { weights, menus, limit = noLimit(menus) }: PlanProblem,
  budget: number,
  { effort = effortOf(Number.POSITIVE_INFINITY), near }: Asked = {},
): Solution | undefined => {
  const problem: LimitedProblem = { weights, menus, limit }
  const needed = menus.reduce((total, menu) => total + (menu[menu.length - 1]?.steps ?? 0), 0)
  const most = Math.min(budget, needed)
  const search: Search = {
    problem,
    budget: most,
    tables: tablesFor(menus, limit, { budget: most, cells: weights.length }),
    effort,
    twins: menus.map((_, channel) => twinOf(problem, channel)),
    best: undefined,
    open: Number.NEGATIVE_INFINITY,
  }
  const start = startFrom(search, near)
  if (start) offerBetter(search, start)
  branch(search, menus, search.best ? pointOf(search.best) : { exposure: new Float64Array(weights.length), price: 0 })
  if (search.best) effort.gap = Math.max(effort.gap, search.open - search.best.worth)
  return search.best
}

/** The plan that is near, if these menus hold it, or else as little as possible; undefined where not even that fits. */
const startFrom = ({ problem: { weights, menus, limit }, budget }: Search, near: Solution | undefined): Solution | undefined => {
  const fits = ({ steps, picks }: Solution): boolean =>
    steps <= budget && picks.filter((pick, channel) => limit.counts[channel] && pick.steps > 0).length <= limit.most
  const least = menus.map((menu) => menu[0] as Option)
  const nearest = near && least.map((first, channel) => menus[channel]?.find(({ steps }) => steps === near.picks[channel]?.steps) ?? first)
  return [nearest, least].flatMap((picks) => (picks ? [solutionOf(picks, weights)] : [])).find(fits)
}

const twinOf = ({ menus, limit: { counts } }: LimitedProblem, channel: number): number | undefined => {
  const twin = menus.findLastIndex((menu, index) => index < channel && counts[index] === counts[channel] && isSame(menu, menus[channel] as Menu))
  return twin < 0 ? undefined : twin
}

/** Prices that differ by less only break ties. */
const TIE_PRICE = 1e-8

const isSame = (a: Menu, b: Menu): boolean =>
  a.length === b.length &&
  a.every(
    ({ steps, price, exposure }, index) =>
      steps === b[index]?.steps &&
      Math.abs(price - b[index].price) < TIE_PRICE &&
      exposure.every((value, cell) => value === b[index]?.exposure[cell]),
  )

/** Is there nothing left to find under this bound? */
const isBeaten = ({ best }: Search, bound: number): boolean => best !== undefined && bound <= best.worth + NOISE

const offer = (search: Search, solution: Solution): void => {
  if (!isBeaten(search, solution.worth)) search.best = solution
}

/** The best plan in reach of it. */
const offerBetter = (search: Search, solution: Solution): void =>
  offer(search, improvedFrom(solution, search.problem, { budget: search.budget, effort: search.effort }))

/** Where the looks came to rest: the tangent of the least bound, and for each channel the mean and the spread of its options on the way. */
type Look = {
  readonly bound: number
  readonly at: Point
  readonly mean: readonly number[]
  readonly spread: readonly number[]
}

const isSpent = ({ effort, best }: Search): boolean => best !== undefined && effort.left <= 0

const leaveOpen = (search: Search, bound: number): void => {
  if (!isBeaten(search, bound)) search.open = Math.max(search.open, bound)
}

const branch = (search: Search, menus: readonly Menu[], from: Point): void => {
  const look = lookAround(search, menus, from)
  if (look === undefined) return
  if (isSpent(search)) {
    leaveOpen(search, look.bound)
    return
  }
  const base = bound(search, look.at.exposure, menus)
  if (base === undefined || enumerate(search, menus, base)) return
  for (const half of split(menus, look)) {
    if (isSpent(search)) leaveOpen(search, look.bound)
    else branch(search, half, look.at)
  }
}

const bound = ({ problem: { weights }, tables, effort }: Search, exposure: Float64Array, menus: readonly Menu[]): number | undefined => {
  effort.left -= tables.work
  return boundAt(exposure, { weights, menus }, tables)
}

/** Undefined when these menus hold nothing better than what is known. */
const lookAround = (search: Search, menus: readonly Menu[], from: Point): Look | undefined => {
  const { problem, tables } = search
  const mean = menus.map(() => 0)
  const squares = menus.map(() => 0)
  let point = from
  let [least, at] = [Number.POSITIVE_INFINITY, from]
  for (let step = 0; step < LOOKS && !(step > 0 && isSpent(search)); step++) {
    const base = bound(search, point.exposure, menus)
    if (base === undefined) return undefined
    const most = base + ((tables.rest[0] as Float64Array).at(-1) as number)
    if (most < least) [least, at] = [most, point]
    const chosen = chosenIn(menus, search)
    const solution = solutionOf(
      chosen.map((index, channel) => (menus[channel] as Menu)[index] as Option),
      problem.weights,
    )
    if (menus === problem.menus && step < IMPROVED) offerBetter(search, solution)
    else offer(search, solution)
    if (isBeaten(search, least)) return undefined
    const target = pointOf(solution)
    const pace = paceTowards(target, point, problem.weights)
    point = between(point, target, pace)
    chosen.forEach((index, channel) => {
      mean[channel] = (mean[channel] as number) + pace * (index - (mean[channel] as number))
      squares[channel] = (squares[channel] as number) + pace * (index * index - (squares[channel] as number))
    })
  }
  return { bound: least, at, mean, spread: squares.map((square, channel) => square - (mean[channel] as number) ** 2) }
}

/** The best plan under the tangent, as the number of each channel's option. */
const chosenIn = (menus: readonly Menu[], { tables, budget }: Search): readonly number[] => {
  let left = budget
  let places = tables.width - 1
  return menus.map((menu, channel) => {
    const index = (tables.choice[channel] as Int16Array)[cellAt(tables, left, places)] as number
    const { steps } = menu[index] as Option
    left -= steps
    places -= takenBy(tables, channel, steps)
    return index
  })
}

/** Tries every plan the bound leaves open. False when there are too many. */
const enumerate = (search: Search, menus: readonly Menu[], base: number): boolean => {
  const { tables, effort } = search
  const picks: Option[] = []
  let tried = 0
  const from = (channel: number, { left, places, reached }: { left: number; places: number; reached: number }): boolean => {
    tried++
    if (channel === menus.length) {
      effort.left -= menus.length * search.problem.weights.length
      offer(search, solutionOf([...picks], search.problem.weights))
      return true
    }
    const menu = menus[channel] as Menu
    const twin = search.twins[channel]
    const most = twin === undefined ? left : Math.min(left, (picks[twin] as Option).steps)
    for (let index = 0; index < menu.length; index++) {
      const option = menu[index] as Option
      const free = places - takenBy(tables, channel, option.steps)
      if (option.steps > most || free < 0) break
      const gained = reached + ((tables.gains[channel] as Float64Array)[index] as number)
      const rest = (tables.rest[channel + 1] as Float64Array)[cellAt(tables, left - option.steps, free)] as number
      if (isBeaten(search, gained + rest)) continue
      picks[channel] = option
      if (tried > ENUMERATED || !from(channel + 1, { left: left - option.steps, places: free, reached: gained })) return false
    }
    return true
  }
  return from(0, { left: search.budget, places: tables.width - 1, reached: base })
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
