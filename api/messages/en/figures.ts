import { numbersIn } from '../numbers.ts'
import { rateOf } from '../rates.ts'
import { joined } from '../words.ts'

export const numbers = numbersIn({
  mark: '.',
  percent: '%',
  lessThan: 'less than ',
  moreThan: 'more than ',
  atMost: 'at most ',
  hours: (value) => (value === 1 ? ' hour' : ' hours'),
})
export const { decimal, amount, percent, share, chance, shareBelow, hours, score } = numbers

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const
/** Small counts in words. */
export const count = (value: number): string => WORDS[value] ?? String(value)

/** A rating of the catalogue, `3 out of 4`. */
export const outOf4 = (rating: number): string => `${rating} out of 4`

/** Hours after a sentence that has just named hours: `2.5`, `one`. */
export const hoursAlone = (value: number): string => (value === 1 ? 'one' : amount(value))

const times = (value: number): string => (value === 1 ? 'once' : value === 2 ? 'twice' : `${count(value)} times`)
const between = (least: number, most: number): string => {
  if (least === most) return times(least)
  return least === 1 ? 'once or twice' : `${count(least)} or ${count(most)} times`
}
/** `twice a week`, `three times a month`, `every 10 weeks`. */
export const howOften = (perWeek: number): string => {
  const rate = rateOf(perWeek)
  if (rate.per === 'weeks') return `every ${rate.weeks} weeks`
  return rate.per === 'day' && rate.atMost === 1 ? 'every day' : `${between(rate.atLeast, rate.atMost)} a ${rate.per}`
}

/** A span of days as one would say it: days up to four months, months up to some two years, then years, to the nearest of them. */
export const span = (days: number): string => {
  if (days <= 120) return `${Math.round(days)} ${Math.round(days) === 1 ? 'day' : 'days'}`
  return days < 700 ? `${Math.round(days / 30.44)} months` : `${Math.round(days / 365.25)} years`
}

export const and = (items: readonly string[]): string => joined(items, 'and')
export const or = (items: readonly string[]): string => joined(items, 'or')
/** Whole clauses, unlike words, take a comma before the last link when there are more than two. */
export const clauses = (items: readonly string[]): string =>
  items.length > 2 ? `${items.slice(0, -1).join(', ')}, and ${items[items.length - 1]}` : and(items)

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** A date, a month or a year: `21 November 2026`, `August 2023`, `2012`. */
export const dateText = (date: string): string => {
  const [year = '', month, day] = date.split('-')
  return [day === undefined ? '' : String(Number(day)), month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''), year].filter(Boolean).join(' ')
}
/** A day of every year, from `MM-DD`: `31 August`. */
export const dayText = (monthAndDay: string): string => {
  const [month, day] = monthAndDay.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]}`
}
