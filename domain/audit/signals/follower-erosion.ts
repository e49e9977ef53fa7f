import { judgement } from '../../catalogue/judgement.ts'
import { daysBetween } from '../../shared/calendar.ts'
import { fail, pass, signal, unknown, whyNotTold } from './signal.ts'

const FEWEST_DAYS = 28
const DAYS_PER_YEAR = 365.25
const NOTICED = judgement(0.05, 'share a year', 'one in twenty: deleted and cleaned-up accounts alone make smaller losses')
const GRAVE = judgement(0.25, 'share a year', 'a quarter of those who once chose to follow')

/** Do those who followed it leave? Seen between two audits that are four weeks apart at least. */
export const followerErosion = signal<{ before: number; now: number }, { before: number; now: number; since: string }>({
  gravity: 'upkeep',
  sources: ['x-aband-np24'],
  remedy: { owner: 'community-manager', effortHours: judgement(2, 'hours', 'a look at what was published when they left') },
  evaluate: (facts) => {
    if (!facts.read) return unknown('unread')
    const { profile, observedAt } = facts.read.snapshot
    if (profile?.followers === undefined) return whyNotTold(facts, 'followers')
    const { previous } = facts
    const before = previous?.followers
    const days = previous === undefined ? 0 : daysBetween(previous.observedAt, observedAt)
    if (before === undefined || before === 0 || days < FEWEST_DAYS) return unknown('too-few')
    const now = profile.followers
    const lostPerYear = ((before - now) / before) * (DAYS_PER_YEAR / days)
    if (lostPerYear <= NOTICED.value) return pass({ before, now })
    return fail((lostPerYear - NOTICED.value) / (GRAVE.value - NOTICED.value), { before, now, since: (previous?.observedAt ?? '').slice(0, 10) })
  },
})
