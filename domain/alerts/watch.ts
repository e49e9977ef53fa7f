import type { Instant } from '../shared/calendar.ts'
import { type AlertEvidence, type AlertLevel, type Condition, kindOf, type Resolution, type Transition } from './alert.ts'
import { type Hold, type News, stepped, type Tracked } from './condition.ts'
import type { Observation } from './observe.ts'
import { RECOVERY } from './policy.ts'

/** The machines of an account, by condition. */
export type Watched = Partial<Readonly<Record<Condition, Tracked>>>

export type Told =
  | {
      readonly condition: Condition
      readonly news: 'raised' | 'worsened' | 'changed'
      readonly level: AlertLevel
      readonly transition: Transition
      readonly evidence: AlertEvidence
    }
  | { readonly condition: Condition; readonly news: 'resolved'; readonly resolution: Resolution }

const CLEAR: Tracked = { phase: 'clear', at: '1970-01-01' }

const recoveryOf = (condition: Condition): Hold => RECOVERY[kindOf(condition)]

const RESOLUTIONS: Readonly<Record<Exclude<News, 'raised' | 'worsened' | 'changed'>, Resolution>> = {
  resolved: 'recovered',
  'ended-at-rest': 'at-rest',
  'ended-not-covered': 'not-covered',
  'ended-not-scheduled': 'not-scheduled',
}

const toldOf = ({ condition, transition, evidence }: Observation, news: News | undefined, level: AlertLevel | undefined): readonly Told[] => {
  if (news === undefined) return []
  if (news !== 'raised' && news !== 'worsened' && news !== 'changed') return [{ condition, news: 'resolved', resolution: RESOLUTIONS[news] }]
  return level === undefined || transition === undefined || evidence === undefined ? [] : [{ condition, news, level, transition, evidence }]
}

/** Moves the machines of an account by what was seen at a moment, and says what is news. Conditions that were not looked at stay as they are. */
export const watched = (
  before: Watched,
  observations: readonly Observation[],
  at: Instant,
): { readonly after: Watched; readonly told: readonly Told[] } => {
  const after: Partial<Record<Condition, Tracked>> = { ...before }
  const told: Told[] = []
  for (const observation of observations) {
    const { condition, sighting } = observation
    // That nobody looked at an account from the first is news as well.
    const from = before[condition] ?? (condition === 'unwatched' ? CLEAR : undefined)
    const { tracked, news, level } = stepped(from, sighting, { at, recovery: recoveryOf(condition) })
    if (tracked) after[condition] = tracked
    else delete after[condition]
    told.push(...toldOf(observation, news, level))
  }
  return { after, told }
}
