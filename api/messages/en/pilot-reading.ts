import type { Kpi } from '../../../domain/pilot/kpi.ts'
import type { IsoDate } from '../../../domain/shared/calendar.ts'
import type { PilotWords, ReadingToTell } from '../pilot-words.ts'
import { and, dateText } from './figures.ts'
import { bareDifference, difference, figure, level, plain } from './pilot-figures.ts'

const standing = (kpi: Kpi, look: ReadingToTell['look']): readonly string[] => {
  if (!look) return []
  const { low, high } = look.difference
  const bounds =
    low === undefined || high === undefined ? '' : `; the difference probably lies between ${bareDifference(kpi, low)} and ${difference(kpi, high)}`
  return [`The figure stands at ${level(kpi, look.level)}, compared with ${level(kpi, look.against)}${bounds}.`]
}

const missing = (since: IsoDate): string => `Some days have not been reported, the first of them ${dateText(since)}.`

const WAITING: Readonly<Record<Exclude<NonNullable<ReadingToTell['waitsFor']>, 'guardrails' | 'missing-days'>, string>> = {
  settling: 'Continue: the first weeks do not count yet, because what is new draws attention for being new.',
  'first-weeks': 'Continue: too few weeks count so far for a conclusion.',
  spread: 'Continue: too few weeks count so far to know how much one differs from another by chance.',
}

/** Once the last day is over there is nothing to go on with. */
const report = ({ overdue }: Pick<ReadingToTell, 'overdue'>): string => (overdue ? 'Report' : 'Continue, and report')

/** Limits that nobody can say were kept: “Hours” and “Complaints”, weeks 1 and 3. */
const limits = ({ guardrails, weeks }: NonNullable<ReadingToTell['untold']>): string =>
  `${and(guardrails.map((name) => `“${name}”`))} (${weeks.length === 1 ? 'week' : 'weeks'} ${and(weeks.map(String))})`

const open = ({ kpi, waitsFor, look, startsOn, untold, overdue }: ReadingToTell): readonly string[] => {
  if (startsOn !== undefined) return [`The plan is registered, and the pilot starts on ${dateText(startsOn)}.`]
  if (untold) {
    return [
      `${report({ overdue })} the missing figures of ${limits(untold)}: by the end of week ${untold.better}, ${figure(kpi)} had got better, but that is a success only if the limits are known to have been kept.`,
      ...standing(kpi, look),
    ]
  }
  if (waitsFor === 'missing-days') return [`${report({ overdue })} the days that are missing: without them, nothing can be concluded.`]
  return waitsFor && waitsFor !== 'guardrails'
    ? [WAITING[waitsFor]]
    : [`Continue: nothing shows yet that ${figure(kpi)} has got better or worse.`, ...standing(kpi, look)]
}

/** Shown once, and less clear with the weeks since. */
const faded = (look: ReadingToTell['look']): readonly string[] =>
  look?.alone.low !== undefined && look.alone.low < 0
    ? ['With the weeks since then, it is no longer as clear: find out what has changed before scaling up.']
    : []

const concluded = ({ kpi, conclusion, look, untold }: ReadingToTell): readonly string[] => {
  switch (conclusion.code) {
    case 'better':
      return [
        `Scale up: by the end of week ${conclusion.week} it was shown that ${figure(kpi)} had got better.`,
        ...standing(kpi, look),
        ...faded(look),
      ]
    case 'worse':
      return [`Roll back: by the end of week ${conclusion.week} it was shown that ${figure(kpi)} had got worse.`, ...standing(kpi, look)]
    case 'too-little':
      return [
        `Stop: by the end of week ${conclusion.week} it had become improbable that ${figure(kpi)} would improve enough to be worth the effort.`,
        ...standing(kpi, look),
      ]
    case 'guardrail': {
      const { guardrail, value, week } = conclusion
      const running = guardrail.weeks === 1 ? '' : ` for ${guardrail.weeks} weeks running`
      return [
        `Roll back: “${guardrail.name}” was ${guardrail.worse} its limit of ${plain(guardrail.limit)}${running} (${plain(value)} in week ${week}).`,
      ]
    }
    case 'under-floor': {
      const { week, floor, level: reached } = conclusion
      const least = kpi.improves === 'up' ? 'at least' : 'at most'
      return [`Stop: at the end of week ${week}, ${figure(kpi)} stood at ${level(kpi, reached)}; ${least} ${level(kpi, floor)} had been agreed on.`]
    }
    case 'inconclusive':
      if (untold)
        return [
          `Stop: by the end of week ${untold.better}, ${figure(kpi)} had got better, but nobody reported whether the limits were kept: ${limits(untold)}. Report these figures before deciding.`,
          ...standing(kpi, look),
        ]
      return [`Stop: the pilot ended without an answer on ${figure(kpi)}. It may be repeated once, with something changed.`, ...standing(kpi, look)]
    case 'inconclusive-again':
      return [
        `Stop: for the second time, a pilot ended without an answer on ${figure(kpi)}. Close it or try something else: a third one would only put the decision off.`,
      ]
    case 'open':
      return []
  }
}

export const pilotReading: PilotWords['reading'] = (reading) => {
  const { conclusion, missingSince, changing, overdue, end } = reading
  return [
    ...(conclusion.code === 'open' ? open(reading) : concluded(reading)),
    ...(missingSince === undefined ? [] : [missing(missingSince)]),
    ...(missingSince !== undefined && conclusion.code.startsWith('inconclusive')
      ? ['Report them before deciding: they may still bring an answer.']
      : []),
    ...(changing ? ['The effect has changed in the course of the pilot: no single figure stands for it.'] : []),
    ...(overdue ? [`The last day was ${dateText(end)}, and the decision is still to be made.`] : []),
  ].join(' ')
}
