import { judgement } from '../../catalogue/judgement.ts'
import { dayOf } from '../../shared/calendar.ts'
import { round } from '../../shared/sum.ts'
import { activeTime } from '../vitality/active-time.ts'
import { TREND_THRESHOLDS } from '../vitality/parameters.ts'
import { gapsOf } from '../vitality/rhythm.ts'
import { pausesBetween } from '../vitality/seasons.ts'
import { LEFT_STATES } from '../vitality/vitality.ts'
import { fail, isSilenceExpected, notApplicable, pass, signal, unknown } from './signal.ts'

/** As many gaps as the trend is told by. */
const NEWEST = TREND_THRESHOLDS.newestGaps.value
const BEFORE = TREND_THRESHOLDS.mostGapsBefore.value

/** Days between posts, the middle one of the newest and of those before. */
const middle = (gaps: readonly number[]): number => [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] as number

/**
 * Does it post much less often than it used to?
 *
 * Said by the test on its own gaps (`trend`), and as bad as the part of its former rhythm that is lost.
 */
export const cadenceCollapse = signal<{ trend: string }, { beforeDays: number; nowDays: number }>({
  gravity: 'trust',
  sources: ['x-aband-predict'],
  remedy: { owner: 'account-owner', effortHours: judgement(3, 'hours', 'a plan of the next weeks with fewer, certain posts') },
  evaluate: (facts) => {
    const expected = isSilenceExpected(facts)
    if (expected) return notApplicable(expected)
    if (!facts.read) return unknown('unread')
    const { snapshot, vitality } = facts.read
    if (LEFT_STATES.includes(vitality.state)) return notApplicable('silent')
    if (vitality.trend === 'unknown') return unknown('too-few')
    if (vitality.trend !== 'falling') return pass({ trend: vitality.trend })
    const days = [...new Set(snapshot.posts.map(({ publishedAt }) => Math.floor(dayOf(publishedAt))))].sort((a, b) => a - b)
    const time = activeTime(pausesBetween(facts.dossier, days[0] as number, days.at(-1) as number))
    const gaps = gapsOf(days, time).days
    const waits = [...gaps.slice(-NEWEST), (vitality.daysSinceLastPost ?? 0) - (vitality.pausedDays ?? 0)]
    const [beforeDays, nowDays] = [middle(gaps.slice(-NEWEST - BEFORE, -NEWEST)), Math.max(middle(waits), 1)]
    if (nowDays <= beforeDays) return pass({ trend: 'stable' })
    return fail(1 - beforeDays / nowDays, { beforeDays: round(beforeDays, 0), nowDays: round(nowDays, 0) })
  },
})
