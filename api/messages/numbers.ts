import { VERDICT_RULES } from '../../domain/fit/verdict.ts'

/**
 * Figures as people write them, without `Intl`: a page renders some 150 of them and formatters are slow to make and to call.
 *
 * Shares come in as 0..1, scores as 0..100, hours as hours. Rounded half up; no trailing zeros.
 */
type NumberStyle = {
  readonly mark: '.' | ','
  /** What follows the figure of a percentage, its space included. */
  readonly percent: string
  readonly lessThan: string
  readonly moreThan: string
  readonly atMost: string
  /** The word for so many hours, its space included. */
  readonly hours: (value: number) => string
}

export type Numbers = {
  /** At most one decimal. */
  readonly decimal: (value: number) => string
  /** So much of something that is measured out: quarters exactly, less than one to two figures, other amounts to one decimal. */
  readonly amount: (value: number) => string
  /** `31%`; what is above nothing and below one per cent is said so, never shown as nothing. */
  readonly share: (value: number) => string
  /** A share that is a chance: never nothing, never certainty. */
  readonly chance: (value: number) => string
  /** `at most 3%`, with one decimal when the whole percent would reach the limit it stays below. */
  readonly shareBelow: (value: number, percentLimit: number) => string
  readonly percent: (value: number) => string
  readonly hours: (value: number) => string
  /** A whole number out of 100; what falls just short of a score at which the verdict changes is never rounded up to it. */
  readonly score: (value: number) => string
}

const THRESHOLDS = Object.values(VERDICT_RULES).flatMap(({ unit, value }) => (unit === 'score' ? [value] : []))

const wholeScore = (value: number): number => {
  const rounded = Math.round(value)
  return THRESHOLDS.some((threshold) => value < threshold && threshold <= rounded) ? Math.floor(value) : rounded
}

export const numbersIn = ({ mark, percent: sign, lessThan, moreThan, atMost, hours }: NumberStyle): Numbers => {
  const decimal = (value: number) => String(Math.round(value * 10 + 1e-9) / 10).replace('.', mark)
  const amount = (value: number) => {
    if (Number.isInteger(value * 4)) return String(value).replace('.', mark)
    return value < 1 ? String(Number(value.toPrecision(2))).replace('.', mark) : decimal(value)
  }
  const percent = (value: number) => `${decimal(value)}${sign}`
  const whole = (value: number) => `${Math.round(value)}${sign}`
  const chance = (value: number) => {
    if (value < 0.01) return `${lessThan}${whole(1)}`
    return value > 0.99 ? `${moreThan}${whole(99)}` : whole(value * 100)
  }
  return {
    decimal,
    amount,
    percent,
    chance,
    share: (value) => (value === 0 || value === 1 ? whole(value * 100) : chance(value)),
    shareBelow: (value, percentLimit) => {
      if (value < 0.01) return `${lessThan}${whole(1)}`
      const shown = Math.round(value * 100) < percentLimit ? whole(value * 100) : percent(Math.min(value * 100, percentLimit - 0.1))
      return `${atMost}${shown}`
    },
    hours: (value) => `${amount(value)}${hours(value)}`,
    score: (value) => String(wholeScore(value)),
  }
}

/** Would that many hours more be seen in a figure with one decimal? */
export const isNoticeable = (hours: number): boolean => hours >= 0.05
