import type { Limit, Menu, PlanProblem } from './plan-problem.ts'

/** Less than any plan is worth: no plan fits. */
const IMPOSSIBLE = -1e9

/** Working memory of the bound, made once per search. */
export type Tables = {
  /** What each option of each channel gains under the tangent. */
  readonly gains: readonly Float64Array[]
  /** Best gain of the channels from this one on, by steps and places left (`placeOf`); one row more than there are channels. */
  readonly rest: readonly Float64Array[]
  /** The option that reaches it. */
  readonly choice: readonly Int16Array[]
  /** Can plans exceed the limit? */
  readonly isLimited: boolean
  /** One more than the places that channels of the limit share; 1 without a limit. */
  readonly width: number
  /** Whether running the channel takes such a place. */
  readonly takes: readonly boolean[]
  /** Multiplications that one bound takes. */
  readonly work: number
}

export const tablesFor = (menus: readonly Menu[], { most, counts }: Limit, { budget, cells }: { budget: number; cells: number }): Tables => {
  const isLimited = counts.filter(Boolean).length > most
  const width = isLimited ? most + 1 : 1
  const size = (budget + 1) * width
  return {
    gains: menus.map((menu) => new Float64Array(menu.length)),
    rest: Array.from({ length: menus.length + 1 }, () => new Float64Array(size)),
    choice: menus.map(() => new Int16Array(size)),
    isLimited,
    width,
    takes: counts.map((counted) => isLimited && counted),
    work: menus.reduce((total, menu) => total + menu.length, 0) * (cells + size),
  }
}

/** Where the tables speak of so many steps and places left. */
export const cellAt = ({ width }: Tables, steps: number, places: number): number => steps * width + places

/** Does this option take a place? */
export const takenBy = ({ takes }: Tables, channel: number, steps: number): number => (takes[channel] && steps > 0 ? 1 : 0)

/**
 * How much can no plan be worth more than?
 *
 * Coverage is a sum of 1 - exp(-exposure), which is concave: it lies below its tangent at any exposure. Under the tangent channels add up,
 * so that the best plan is a knapsack with one choice per channel, solved exactly step by step (Bellman 1957). Every tangent gives a
 * valid bound; one at the exposure of a good plan gives a tight one.
 *
 * @returns the value of the tangent without any channel. With it, the last figure of `tables.rest[0]` is the bound, and `tables` bound
 * every unfinished plan. No bound (undefined) when no plan fits in the budget.
 */
export const boundAt = (exposure: Float64Array, { weights, menus }: Pick<PlanProblem, 'weights' | 'menus'>, tables: Tables): number | undefined => {
  const slopes = weights.map((weight, cell) => weight * Math.exp(-(exposure[cell] as number)))
  let base = 0
  for (let cell = 0; cell < weights.length; cell++) base += (weights[cell] as number) - (slopes[cell] as number) * (1 + (exposure[cell] as number))
  for (let channel = menus.length - 1; channel >= 0; channel--) {
    const menu = menus[channel] as Menu
    const gains = tables.gains[channel] as Float64Array
    for (let index = 0; index < menu.length; index++) gains[index] = gainOf(menu[index] as Menu[number], slopes)
    const takes = tables.takes[channel] as boolean
    const row = { after: tables.rest[channel + 1], row: tables.rest[channel], choice: tables.choice[channel] } as Row
    if (tables.isLimited) fillPlaces(menu, gains, { ...row, takes, width: tables.width })
    else fillRow(menu, gains, row)
  }
  const first = tables.rest[0] as Float64Array
  return (first[first.length - 1] as number) <= IMPOSSIBLE / 2 ? undefined : base
}

const gainOf = ({ steps, price, exposure }: Menu[number], slopes: Float64Array): number => {
  let gain = -price
  if (steps > 0) for (let cell = 0; cell < slopes.length; cell++) gain += (slopes[cell] as number) * (exposure[cell] as number)
  return gain
}

type Row = { readonly after: Float64Array; readonly row: Float64Array; readonly choice: Int16Array }

const fillRow = (menu: Menu, gains: Float64Array, { after, row, choice }: Row): void => {
  for (let left = 0; left < row.length; left++) {
    let most = IMPOSSIBLE
    let chosen = -1
    for (let index = 0; index < menu.length; index++) {
      const { steps } = menu[index] as Menu[number]
      if (steps > left) break
      const gain = (gains[index] as number) + (after[left - steps] as number)
      if (gain > most) {
        most = gain
        chosen = index
      }
    }
    row[left] = most
    choice[left] = chosen
  }
}

/** The same where some channels share a number of places. */
const fillPlaces = (
  menu: Menu,
  gains: Float64Array,
  { after, row, choice, takes, width }: Row & { readonly takes: boolean; readonly width: number },
): void => {
  const budget = row.length / width
  for (let left = 0; left < budget; left++) {
    for (let places = 0; places < width; places++) {
      let most = IMPOSSIBLE
      let chosen = -1
      for (let index = 0; index < menu.length; index++) {
        const { steps } = menu[index] as Menu[number]
        const taken = takes && steps > 0 ? 1 : 0
        if (steps > left || taken > places) break
        const gain = (gains[index] as number) + (after[(left - steps) * width + places - taken] as number)
        if (gain > most) {
          most = gain
          chosen = index
        }
      }
      row[left * width + places] = most
      choice[left * width + places] = chosen
    }
  }
}
