import type { Kpi } from '../../../domain/pilot/kpi.ts'
import type { PilotWords } from '../pilot-words.ts'
import { chance, hours, percent } from './figures.ts'
import { belowWanted, difference, figure, plain, weeksText } from './pilot-figures.ts'

/** What single ones are called that a figure is made of. */
const PARTS: Readonly<Record<Kpi['type'], readonly [one: string, more: string]>> = {
  rate: ['case', 'cases'],
  'time-to-answer': ['question', 'questions'],
  mean: ['value', 'values'],
  count: ['week', 'weeks'],
}
const seenIn = ({ type }: Kpi, size: number): string => `${plain(size)} ${PARTS[type][size === 1 ? 0 : 1]}`

/** Whether a plan can be concluded, what could be concluded instead, and what that rests on. */
export const pilotDesign: Pick<PilotWords, 'obstacles' | 'alternatives' | 'assumptions'> = {
  obstacles: {
    'pilot.too-little-seen': ({ weeks, available, power, wanted }) =>
      `In ${weeksText(available)}, an effect worth the effort would be found with a probability of ${belowWanted(power, wanted)} instead of ${percent(wanted * 100)}; that would take ${weeksText(weeks)}.`,
    'pilot.never-seen': ({ available, power, wanted }) =>
      `In ${weeksText(available)}, an effect worth the effort would be found with a probability of ${belowWanted(power, wanted)} instead of ${percent(wanted * 100)}, and not even two years would be enough.`,
    'pilot.baseline-too-short': ({ kpi, size }) =>
      `The baseline of ${figure(kpi)} rests on only ${seenIn(kpi, size)}: it is so uncertain that even a long pilot could hardly tell an effect from it.`,
    'pilot.hours-short': ({ needed, available }) =>
      `The pilot takes ${hours(needed)} a week, and only ${hours(available)} ${available === 1 ? 'is' : 'are'} set aside for it.`,
  },
  alternatives: {
    'pilot.longer': ({ weeks }) => `Run it for ${weeksText(weeks)}, including those at the beginning that do not count.`,
    'pilot.larger-effect': ({ kpi, effect, weeks }) =>
      `Aim for more: a change of ${difference(kpi, effect)} would be found within ${weeksText(weeks)}, as surely as was asked for.`,
    'pilot.more-audience': ({ kpi, perWeek, weeks }) => `Reach more people: with ${seenIn(kpi, perWeek)} a week, ${weeksText(weeks)} would do.`,
    'pilot.longer-baseline': ({ kpi, from, to }) => `Take a longer baseline: ${seenIn(kpi, Math.ceil(to))} instead of ${plain(from)} would do.`,
    'pilot.group': () => 'Compare with another group at the same time instead of the period before.',
    'pilot.settle-for': ({ power, weeks }) =>
      `Accept that an effect worth the effort is found with a probability of only ${chance(power)} in ${weeksText(weeks)}.`,
    'pilot.fewer-hours': ({ hoursPerWeek }) => `Plan a smaller pilot, one that takes no more than ${hours(hoursPerWeek)} a week.`,
  },
  assumptions: {
    'pilot.baseline-exact': () =>
      'The baseline is a bare value and is taken as exact; if it is not, or if a few weeks stand far above all others, chance alone will look like success or failure more often than was agreed. Figures by the week prevent that.',
    'pilot.baseline-by-chance': () =>
      'The baseline itself owes something to chance: if it was seen too favourably, the effect will be found less often than stated here, and more often if it was seen too unfavourably.',
    'pilot.spread-measured': ({ dispersion, weeks }) =>
      dispersion > 1
        ? `From one week to the next, the figure varied ${plain(dispersion)} times as much as by chance alone (variance measured over ${weeksText(weeks)} of the baseline); this is expected to continue.`
        : `From one week to the next, the figure varied no more than by chance alone (measured over ${weeksText(weeks)} of the baseline); this is expected to continue.`,
    'pilot.spread-assumed': () =>
      'Nobody has measured how much one week differs from another, so chance alone is assumed; if they differ more, the pilot will measure it, and its answer will come later.',
    'pilot.weeks-resemble': ({ correlation, weeks }) =>
      `Each week of the baseline resembles the one before (correlation of ${plain(correlation)} over ${weeksText(weeks)}): unless the comparison is with another group at the same time, chance alone will look like success or failure more often than was agreed.`,
    'pilot.seasons-uncompared': () =>
      'It is compared with the period before: a season, a campaign or anything else that has changed since would look like an effect of the pilot.',
    'pilot.long': ({ weeks, most }) =>
      `${weeksText(weeks)} is long for such a pilot, which should take ${weeksText(most)} at most: much else may change meanwhile.`,
  },
}
