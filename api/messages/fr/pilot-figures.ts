import type { Kpi } from '../../../domain/pilot/kpi.ts'
import { outOf, pilotFiguresIn } from '../pilot-figures.ts'
import { numbers } from './figures.ts'

export const figures = pilotFiguresIn({
  numbers,
  aWeek: ' par semaine',
  points: (value) => (Math.abs(value) < 2 ? '\u00a0point' : '\u00a0points'),
  sign: '\u00a0%',
  space: '\u00a0',
})
export const { level, difference, bareDifference, plain, belowWanted } = figures

/** « l’indicateur « Visites » »: its name is the caller's own. */
export const figure = ({ name }: Pick<Kpi, 'name'>): string => `l’indicateur «\u00a0${name}\u00a0»`
export const weeksText = (weeks: number): string => (weeks === 1 ? 'une semaine' : `${weeks}\u00a0semaines`)
/** « au plus 5 pilotes de ce type sur 100 ». */
export const atMostOf = (probability: number): string => {
  const { of, all } = outOf(probability)
  return `au plus ${of} ${of === 1 ? 'pilote' : 'pilotes'} de ce type sur ${all}`
}
