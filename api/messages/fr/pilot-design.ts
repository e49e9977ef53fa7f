import type { Kpi } from '../../../domain/pilot/kpi.ts'
import type { PilotWords } from '../pilot-words.ts'
import { capital } from '../words.ts'
import { chance, hours, percent } from './figures.ts'
import { belowWanted, difference, figure, plain, weeksText } from './pilot-figures.ts'

/** What single ones are called that a figure is made of. */
const PARTS: Readonly<Record<Kpi['type'], readonly [one: string, more: string]>> = {
  rate: ['cas', 'cas'],
  'time-to-answer': ['question', 'questions'],
  mean: ['valeur', 'valeurs'],
  count: ['semaine', 'semaines'],
}
const seenIn = ({ type }: Kpi, size: number): string => `${plain(size)}\u00a0${PARTS[type][size < 2 ? 0 : 1]}`

/** Whether a plan can be concluded, what could be concluded instead, and what that rests on. */
export const pilotDesign: Pick<PilotWords, 'obstacles' | 'alternatives' | 'assumptions'> = {
  obstacles: {
    'pilot.too-little-seen': ({ weeks, available, power, wanted }) =>
      `En ${weeksText(available)}, un effet qui justifie l’effort serait décelé avec une probabilité de ${belowWanted(power, wanted)} au lieu de ${percent(wanted * 100)}\u202f; il y faudrait ${weeksText(weeks)}.`,
    'pilot.never-seen': ({ available, power, wanted }) =>
      `En ${weeksText(available)}, un effet qui justifie l’effort serait décelé avec une probabilité de ${belowWanted(power, wanted)} au lieu de ${percent(wanted * 100)}, et deux ans n’y suffiraient pas.`,
    'pilot.baseline-too-short': ({ kpi, size }) =>
      `La valeur de départ de ${figure(kpi)} ne repose que sur ${seenIn(kpi, size)}\u00a0: elle est si incertaine qu’aucun pilote, même long, ne permettrait d’en distinguer l’effet.`,
    'pilot.hours-short': ({ needed, available }) =>
      `Le pilote demande ${hours(needed)} par semaine, pour ${hours(available)} ${available < 2 ? 'disponible' : 'disponibles'}.`,
  },
  alternatives: {
    'pilot.longer': ({ weeks }) => `Faire durer le pilote ${weeksText(weeks)}, y compris celles du début qui ne comptent pas.`,
    'pilot.larger-effect': ({ kpi, effect, weeks }) =>
      `Viser plus haut\u00a0: un changement de ${difference(kpi, effect)} serait décelé en ${weeksText(weeks)}, avec la fiabilité demandée.`,
    'pilot.more-audience': ({ kpi, perWeek, weeks }) =>
      `Toucher plus de monde\u00a0: avec ${seenIn(kpi, perWeek)} par semaine, ${weeksText(weeks)} ${weeks === 1 ? 'suffirait' : 'suffiraient'}.`,
    'pilot.longer-baseline': ({ kpi, from, to }) =>
      `Appuyer la valeur de départ sur davantage de données\u00a0: ${seenIn(kpi, Math.ceil(to))} au lieu de ${plain(from)}.`,
    'pilot.group': () => 'Comparer avec un autre groupe au même moment plutôt qu’avec la période précédente.',
    'pilot.settle-for': ({ power, weeks }) =>
      `Accepter qu’un effet qui justifie l’effort ne soit décelé en ${weeksText(weeks)} qu’avec une probabilité de ${chance(power)}.`,
    'pilot.fewer-hours': ({ hoursPerWeek }) => `Prévoir un pilote plus modeste, qui tienne en ${hours(hoursPerWeek)} par semaine.`,
  },
  assumptions: {
    'pilot.baseline-exact': () =>
      'La valeur de départ, fournie sans détail, est tenue pour exacte\u202f; si elle ne l’est pas, ou si quelques semaines dépassent de loin toutes les autres, le hasard produira de fausses réussites ou de faux échecs plus souvent que convenu. Des chiffres semaine par semaine l’évitent.',
    'pilot.baseline-by-chance': () =>
      'La valeur de départ doit elle-même une part au hasard\u00a0: si elle a été relevée à un moment trop favorable, l’effet sera décelé moins souvent qu’indiqué ici, et plus souvent dans le cas contraire.',
    'pilot.spread-measured': ({ dispersion, weeks }) =>
      dispersion > 1
        ? `D’une semaine à l’autre, l’indicateur a varié ${plain(dispersion)}\u00a0fois plus que sous l’effet du seul hasard (variance mesurée sur ${weeksText(weeks)} avant le pilote)\u202f; il devrait continuer ainsi.`
        : `D’une semaine à l’autre, l’indicateur n’a pas varié plus que sous l’effet du seul hasard (mesuré sur ${weeksText(weeks)} avant le pilote)\u202f; il devrait continuer ainsi.`,
    'pilot.spread-assumed': () =>
      'Les écarts d’une semaine à l’autre n’ont pas été mesurés\u00a0: on suppose qu’ils ne tiennent qu’au hasard. S’ils sont plus grands, le pilote le mesurera et sa réponse viendra plus tard.',
    'pilot.weeks-resemble': ({ correlation, weeks }) =>
      `Avant le pilote, chaque semaine ressemblait à la précédente (corrélation de ${plain(correlation)} sur ${weeksText(weeks)})\u00a0: à moins de comparer avec un autre groupe au même moment, le hasard produira de fausses réussites ou de faux échecs plus souvent que convenu.`,
    'pilot.seasons-uncompared': () =>
      'La comparaison porte sur la période précédente\u00a0: une saison, une campagne ou tout autre changement survenu depuis passerait pour un effet du pilote.',
    'pilot.long': ({ weeks, most }) =>
      `${capital(weeksText(weeks))}, c’est long pour un tel pilote, qui ne devrait pas dépasser ${weeksText(most)}\u00a0: bien d’autres choses peuvent changer entre-temps.`,
  },
}
