import { type Kpi, sharesOf } from '../../domain/pilot/kpi.ts'
import type { PilotPlan } from '../../domain/pilot/pilot.ts'
import type { Numbers } from './numbers.ts'

/** Figures of a KPI as people say them; its unit is the caller's own word and is never inflected. */
export type PilotFigures = {
  /** `12.5%`, `28.2 visits a week`, `41 euros`. */
  readonly level: (kpi: Kpi, value: number) => string
  /** From where on the effort is worth it: a level, or beside a group, whose level nobody knows yet, how far from it. */
  readonly worthIt: (plan: Pick<PilotPlan, 'kpi' | 'comparison' | 'leastEffect'>, target: number) => string
  /** The same of a difference: shares in percentage points. */
  readonly difference: (kpi: Kpi, value: number) => string
  /** A difference as it stands before another one that says the unit. */
  readonly bareDifference: (kpi: Kpi, value: number) => string
  /** A number of no KPI, of a guardrail for instance. */
  readonly plain: (value: number) => string
  /** A part of the least effect, as a percentage: `−20%`. */
  readonly part: (value: number) => string
  /** A probability below the one that was asked for, never rounded up to it. */
  readonly belowWanted: (probability: number, wanted: number) => string
}

type Style = {
  readonly numbers: Numbers
  /** After a count, its space included. */
  readonly aWeek: string
  /** The words for so many percentage points, with their space. */
  readonly points: (value: number) => string
  /** After a percentage, its space included. */
  readonly sign: string
  /** Between a number and its unit. */
  readonly space: string
}

/** What is nearer to nothing is shown as nothing. */
const LEAST_SHOWN = 1e-4
/** From here on decimals say nothing. */
const WHOLE_FROM = 1000

export const pilotFiguresIn = ({ numbers: { amount, percent, chance }, aWeek, points, sign, space }: Style): PilotFigures => {
  const plain = (value: number): string => {
    const size = Math.abs(value)
    if (size < LEAST_SHOWN) return '0'
    return `${value < 0 ? '−' : ''}${size >= WHOLE_FROM ? Math.round(size) : amount(size)}`
  }
  const withUnit = ({ type, unit }: Kpi, value: number): string =>
    `${plain(value)}${unit === undefined ? '' : `${space}${unit}`}${type === 'count' ? aWeek : ''}`
  const level = (kpi: Kpi, value: number): string => (sharesOf(kpi.type) ? `${plain(value * 100)}${sign}` : withUnit(kpi, value))
  const difference = (kpi: Kpi, value: number): string => (sharesOf(kpi.type) ? `${plain(value * 100)}${points(value * 100)}` : withUnit(kpi, value))
  return {
    plain,
    level,
    worthIt: ({ kpi, comparison, leastEffect }, target) =>
      comparison === 'group' ? `${kpi.improves === 'up' ? '+' : '−'}${difference(kpi, leastEffect)}` : level(kpi, target),
    difference,
    part: (value) => `${plain(Math.round(value * 100))}${sign}`,
    bareDifference: ({ type }, value) => plain(sharesOf(type) ? value * 100 : value),
    belowWanted: (probability, wanted) =>
      Math.round(probability * 100) < wanted * 100 ? chance(probability) : percent(Math.min(probability, wanted - 0.001) * 100),
  }
}

/** A probability as so many of a hundred, a thousand or ten thousand; never less than it is. */
export const outOf = (probability: number): { readonly of: number; readonly all: number } => {
  const all = [100, 1000].find((whole) => isWhole(probability * whole)) ?? 10_000
  return { of: isWhole(probability * all) ? Math.round(probability * all) : Math.ceil(probability * all), all }
}

const isWhole = (value: number): boolean => value > 0.5 && Math.abs(value - Math.round(value)) < 1e-9
