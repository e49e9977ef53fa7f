import { numbersIn } from '../numbers.ts'
import { rateOf } from '../rates.ts'
import { joined } from '../words.ts'

/** French keeps the singular below two: 1,5 heure, 2 heures. */
const isSingular = (value: number): boolean => value < 2

export const numbers = numbersIn({
  mark: ',',
  percent: ' %',
  lessThan: 'moins de ',
  moreThan: 'plus de ',
  atMost: 'au plus ',
  hours: (value) => (isSingular(value) ? ' heure' : ' heures'),
})
export const { percent, share, chance, shareBelow, hours, score } = numbers
const { decimal, amount } = numbers

const WORDS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'] as const
/** Small counts in words. */
export const count = (value: number): string => WORDS[value] ?? String(value)

/** A rating of the catalogue, « 3 sur 4 ». */
export const outOf4 = (rating: number): string => `${rating} sur 4`

export const years = (value: number): string => `${decimal(value)} ${isSingular(value) ? 'an' : 'ans'}`

/** Hours after a sentence that has just named hours: « 2,5 », « une ». */
export const hoursAlone = (value: number): string => (value === 1 ? 'une' : amount(value))

const times = (value: number): string => (value === 1 ? 'une' : count(value))
const PERIODS = { day: 'jour', week: 'semaine', month: 'mois' } as const
/** « deux fois par semaine », « trois fois par mois », « toutes les 10 semaines ». */
export const howOften = (perWeek: number): string => {
  const rate = rateOf(perWeek)
  if (rate.per === 'weeks') return `toutes les ${rate.weeks} semaines`
  if (rate.per === 'day' && rate.atMost === 1) return 'tous les jours'
  const { atLeast, atMost } = rate
  return `${atLeast === atMost ? times(atMost) : `${times(atLeast)} ou ${times(atMost)}`} fois par ${PERIODS[rate.per]}`
}

/** A span of days as one would say it: days up to four months, months up to some two years, then years, to the nearest of them. */
export const span = (days: number): string => {
  if (days <= 120) return `${Math.round(days)} ${isSingular(Math.round(days)) ? 'jour' : 'jours'}`
  return days < 700 ? `${Math.round(days / 30.44)} mois` : years(Math.round(days / 365.25))
}

export const and = (items: readonly string[]): string => joined(items, 'et')
export const or = (items: readonly string[]): string => joined(items, 'ou')

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
/** A date, a month or a year: « 1er novembre 2026 », « août 2023 », « 2012 ». */
export const dateText = (date: string): string => {
  const [year = '', month, day] = date.split('-')
  const dayText = day === undefined ? '' : Number(day) === 1 ? '1er' : String(Number(day))
  return [dayText, month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''), year].filter(Boolean).join(' ')
}
/** A day of every year, from `MM-DD`: « 1er juillet », « 31 août ». */
export const dayText = (monthAndDay: string): string => {
  const [month, day] = monthAndDay.split('-')
  return `${Number(day) === 1 ? '1er' : Number(day)} ${MONTHS[Number(month) - 1]}`
}
