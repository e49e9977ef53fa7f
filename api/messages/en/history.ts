import type { PolicyFinding, PolicyLevel } from '../../../domain/audit/vitality/house-policy.ts'
import type { Regularity } from '../../../domain/audit/vitality/irregularity.ts'
import type { HistoryWords } from '../history-words.ts'
import { dateText, dayText, span } from './figures.ts'

const REGULARITIES: Readonly<Record<Regularity, string>> = {
  regular: 'Posts at a steady rhythm',
  uneven: 'Posts at an uneven rhythm',
  bursty: 'Posts in bursts',
}

const every = (days: number): string => (days < 1.5 ? 'every day or so' : `every ${span(days)}`)
const gap = (days: number): string => span(Math.max(1, days))
const days = (count: number): string => `${Math.round(count)} ${Math.round(count) === 1 ? 'day' : 'days'}`

const LEVELS: Readonly<Record<Exclude<PolicyLevel, 'none'>, string>> = { quiet: 'too quiet', dormant: 'dormant', abandoned: 'abandoned' }

const passed = ({ thresholds, breached }: PolicyFinding): number =>
  ({ none: thresholds.quietDays, quiet: thresholds.quietDays, dormant: thresholds.dormantDays, abandoned: thresholds.abandonedDays })[breached]

const silence = ({ silentDays }: PolicyFinding): string => (silentDays < 1 ? 'no silence to count' : `silent for ${days(silentDays)}`)

const policy = (finding: PolicyFinding): string => {
  const { rule, breached } = finding
  const figures = `${silence(finding)}, with a threshold of ${days(passed(finding))}`
  if (breached === 'none') return `${rule === 'house' ? 'Within your own rule' : 'Within what published policies ask'}: ${figures}.`
  return rule === 'house'
    ? `By your own rule this account is ${LEVELS[breached]}: ${figures}.`
    : `By published policies this account would be ${LEVELS[breached]}: ${figures}.`
}

export const history: HistoryWords = {
  irregularity: ({ regularity, shortGapDays, longGapDays }) =>
    gap(shortGapDays) === gap(longGapDays)
      ? `${REGULARITIES[regularity]}: nearly every gap is ${gap(longGapDays)} long.`
      : `${REGULARITIES[regularity]}: eight gaps in ten are between ${gap(shortGapDays)} and ${gap(longGapDays)} long.`,
  rhythmChange: ({ on, fromDays, toDays }) => `Since ${dateText(on)}, a post ${every(toDays)} instead of ${every(fromDays)}.`,
  proposedPause: ({ from, to, silentYears, years }) =>
    `Silent from ${dayText(from)} to ${dayText(to)} in ${silentYears} years out of ${years}: if that is planned, declare it as a yearly pause.`,
  policy,
}
