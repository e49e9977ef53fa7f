import type { Kpi } from '../../../domain/pilot/kpi.ts'
import { outOf, pilotFiguresIn } from '../pilot-figures.ts'
import { numbers } from './figures.ts'

export const figures = pilotFiguresIn({
  numbers,
  aWeek: ' a week',
  points: (value) => (value === 1 ? ' percentage point' : ' percentage points'),
  sign: '%',
  space: ' ',
})
export const { level, difference, bareDifference, plain, belowWanted } = figures

/** `the figure “Visits”`: its name is the caller's own. */
export const figure = ({ name }: Pick<Kpi, 'name'>): string => `the figure “${name}”`
export const weeksText = (weeks: number): string => (weeks === 1 ? 'one week' : `${weeks} weeks`)
/** `at most 5 of 100 pilots`. */
export const atMostOf = (probability: number): string => {
  const { of, all } = outOf(probability)
  return `at most ${of} of ${all} pilots`
}
