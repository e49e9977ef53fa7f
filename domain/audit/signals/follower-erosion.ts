import { judgement } from '../../catalogue/judgement.ts'
import { daysBetween } from '../../shared/calendar.ts'
import { fail, pass, signal, unknown, whyNotTold } from './signal.ts'

/** Followers are compared with a reading of so many days before at least. */
export const FEWEST_DAYS_APART = 28
const DAYS_PER_YEAR = 365.25
const NOTICED = judgement(0.05, 'share a year', 'one in twenty: deleted and cleaned-up accounts alone make smaller losses')
const GRAVE = judgement(0.25, 'share a year', 'a quarter of those who once chose to follow')

/** Do those who followed it leave? Held against the newest of the readings that are four weeks old at least. */
export const followerErosion = signal<{ before: number; now: number; since: string }, { before: number; now: number; since: string }>({
  gravity: 'upkeep',
  sources: ['x-aband-np24'],
  remedy: { owner: 'community-manager', effortHours: judgement(2, 'hours', 'a look at what was published when they left') },
  evaluate: (facts) => {
    if (!facts.read) return unknown('unread')
    const { profile, observedAt } = facts.read.snapshot
    if (profile?.followers === undefined) return whyNotTold(facts, 'followers')
    const { fourWeeksAgo: earlier } = facts
    const days = earlier === undefined ? 0 : daysBetween(earlier.observedAt, observedAt)
    const before = earlier?.followers
    if (before === undefined || before === 0 || days < FEWEST_DAYS_APART) return unknown('too-few')
    const since = earlier?.observedAt.slice(0, 10) as string
    const now = profile.followers
    const lostPerYear = ((before - now) / before) * (DAYS_PER_YEAR / days)
    if (lostPerYear <= NOTICED.value) return pass({ before, now, since })
    return fail((lostPerYear - NOTICED.value) / (GRAVE.value - NOTICED.value), { before, now, since })
  },
})
