import { judgement } from '../../catalogue/judgement.ts'
import { STATE_THRESHOLDS } from '../vitality/parameters.ts'
import { restsUntold } from '../vitality/vitality.ts'
import { fail, isSilenceExpected, notApplicable, pass, signal, unknown } from './signal.ts'

const SILENT: readonly string[] = ['dormant', 'abandoned']
const AHEAD_DAYS = 90

/**
 * Has it been silent for longer than it usually is?
 *
 * By its own rhythm, never by a number of days. As bad as it is unlikely that anything comes within three months.
 */
export const silence = signal<
  { days: number; pausedDays: number; ownRhythmDays: number; postingDays: number },
  { days: number; pausedDays: number; chance: number; lastPostOn: string; postingDays: number }
>({
  gravity: 'trust',
  sources: ['all-neg-policy2018', 'all-aband-imprint'],
  remedy: { owner: 'community-manager', effortHours: judgement(2, 'hours', 'one post, and a look at why none came') },
  evaluate: (facts) => {
    const expected = isSilenceExpected(facts)
    if (expected) return notApplicable(expected)
    if (!facts.read) return unknown('unread')
    const { vitality, snapshot } = facts.read
    const { state, postingDays, daysSinceLastPost, lastPostOn, pausedDays = 0, ownRhythmDays, silenceSurvival } = vitality
    if (state === 'never-started') return fail(1, { days: 0, pausedDays: 0, chance: 0, lastPostOn: '', postingDays: 0 })
    if (daysSinceLastPost === undefined || lastPostOn === undefined || ownRhythmDays === undefined || silenceSurvival === undefined) {
      return unknown(state === 'too-early' ? 'too-few' : 'not-told')
    }
    if (restsUntold(vitality)) return unknown('too-few')
    const url = snapshot.posts.findLast(({ publishedAt }) => publishedAt.startsWith(lastPostOn))?.url
    const evidence = [{ at: lastPostOn, ...(url === undefined ? {} : { url }) }]
    // Rarer posts are no silence yet (`cadence-collapse`).
    const isSilent = SILENT.includes(state) || (state === 'fading' && silenceSurvival < STATE_THRESHOLDS.fadingSurvival.value)
    if (!isSilent) return pass({ days: daysSinceLastPost, pausedDays, ownRhythmDays, postingDays }, evidence)
    const ahead = vitality.forecasts.find(({ horizonDays }) => horizonDays === AHEAD_DAYS)?.probability
    return fail(1 - (ahead ?? silenceSurvival), { days: daysSinceLastPost, pausedDays, chance: silenceSurvival, lastPostOn, postingDays }, evidence)
  },
})
