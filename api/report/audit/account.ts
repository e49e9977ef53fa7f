import type { Standing } from '../../../domain/audit/account.ts'
import { outcomeUnder } from '../../../domain/audit/summary.ts'
import { LIVING_STATES } from '../../../domain/audit/vitality/vitality.ts'
import type { components } from '../../../openapi/generated/types.ts'
import type { Condition } from '../../messages/audit-report-words.ts'

type Schemas = components['schemas']
export type Result = Schemas['AccountResult']
export type ReadResult = Schemas['AccountRead']
export type Signal = Schemas['SignalResult']

const CONDITIONS: Partial<Readonly<Record<Standing, Condition>>> = {
  fading: 'fading',
  dormant: 'silent',
  abandoned: 'silent',
  'never-started': 'empty',
  'too-early': 'unclear',
  unknown: 'unclear',
  parked: 'resting',
  archived: 'resting',
  closed: 'resting',
}
const ALIVE: readonly string[] = LIVING_STATES

/** How an account came out, in one word. */
export const standingOf = (result: Result): Standing =>
  outcomeUnder(result.status === 'ok' ? result.vitality.state : result.status, result.declared?.state) as Standing

export const conditionOf = (result: Result): Condition => {
  const standing = standingOf(result)
  return ALIVE.includes(standing) ? 'alive' : (CONDITIONS[standing] ?? 'unread')
}

/** Signs that failed and that nobody has set aside, those that count for most first. */
export const amissIn = ({ signals = [] }: Result): readonly Signal[] =>
  signals.filter(({ outcome, waived }) => outcome === 'fail' && waived === undefined).sort((a, b) => (b.points ?? 0) - (a.points ?? 0))

/** Whether somebody has to do or to know something about it; resting or going on well needs nothing. */
export const needsSomething = (result: Result): boolean =>
  conditionOf(result) === 'unread' || (result.decision !== undefined && result.decision.action !== 'keep') || amissIn(result).length > 0

/** Whether somebody has to decide something: it is not kept as it is, or keeping it takes hours. */
export const needsDecision = (result: Result): boolean =>
  result.decision === undefined ? conditionOf(result) === 'unread' : result.decision.action !== 'keep' || result.decision.effortHours > 0

/** What is to be decided first, and the most neglected first; of both, accounts without a score come last, in the order they were asked for. */
export const byNeglect = (results: readonly Result[]): readonly Result[] => {
  const rank = ({ neglect }: Result): number => neglect?.score ?? -1
  return [...results].sort((a, b) => Number(needsDecision(b)) - Number(needsDecision(a)) || rank(b) - rank(a))
}

export const countsOf = (results: readonly Result[]): Readonly<Record<Condition, number>> => {
  const counts: Record<Condition, number> = { alive: 0, fading: 0, silent: 0, empty: 0, resting: 0, unclear: 0, unread: 0 }
  for (const result of results) counts[conditionOf(result)] += 1
  return counts
}

export const hoursOf = (results: readonly Result[]): number => results.reduce((sum, { decision }) => sum + (decision?.effortHours ?? 0), 0)

/** What an account is called where people see it: its title, or how it was named to us. */
export const nameOf = (result: Result): string =>
  (result.status === 'ok' ? [result.profile?.name, result.title].find((name) => name !== undefined && name.trim() !== '') : undefined) ??
  result.account.reference
