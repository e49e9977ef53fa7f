/** One way of running a channel. */
export type Option = {
  readonly steps: number
  /** What it costs, on the scale of coverage: hours and a tie-breaking trifle. */
  readonly price: number
  /** What it adds to each cell. */
  readonly exposure: Float64Array
}

/** The ways of running one channel, fewest steps first. */
export type Menu = readonly Option[]

/** How many of these channels may run together, at most? */
export type Limit = { readonly most: number; readonly counts: readonly boolean[] }

/** Which option of each channel? Weights of the cells add up to 1. */
export type PlanProblem = { readonly weights: Float64Array; readonly menus: readonly Menu[]; readonly limit?: Limit }

/** Differences in worth below this are arithmetic. */
export const NOISE = 1e-12

/** A problem whose limit is told, be it none. */
export type LimitedProblem = Required<PlanProblem>

/** As many channels as there are. */
export const noLimit = (menus: readonly Menu[]): Limit => ({ most: menus.length, counts: menus.map(() => false) })

/** One option per channel; worth is coverage less what the hours cost. */
export type Solution = { readonly picks: readonly Option[]; readonly steps: number; readonly exposure: Float64Array; readonly worth: number }

/** The channel not run: it costs nothing and brings nothing. */
export const closedOption = (cells: number): Option => ({ steps: 0, price: 0, exposure: new Float64Array(cells) })

/** What these picks come to. */
export const solutionOf = (picks: readonly Option[], weights: Float64Array): Solution => {
  const exposure = new Float64Array(weights.length)
  let steps = 0
  let worth = 0
  for (const pick of picks) {
    steps += pick.steps
    worth -= pick.price
    if (pick.steps > 0) add(exposure, pick.exposure)
  }
  for (let cell = 0; cell < weights.length; cell++) worth -= (weights[cell] as number) * Math.expm1(-(exposure[cell] as number))
  return { picks, steps, exposure, worth }
}

const add = (total: Float64Array, more: Float64Array): void => {
  for (let cell = 0; cell < total.length; cell++) total[cell] = (total[cell] as number) + (more[cell] as number)
}
