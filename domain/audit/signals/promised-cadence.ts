import { judgement } from '../../catalogue/judgement.ts'
import { type Day, dayOf } from '../../shared/calendar.ts'
import { type ActiveTime, activeTime } from '../vitality/active-time.ts'
import { pausesBetween } from '../vitality/seasons.ts'
import { fail, isSilenceExpected, notApplicable, pass, signal, unknown } from './signal.ts'

/** Silences from which a promise counts as broken and as given up, in days (domain-theory E.2, after published policies). */
const brokenFrom = (promised: number): number => (promised <= 30 ? Math.max(30, 3 * promised) : 2 * promised)
const givenUpFrom = (promised: number): number => Math.max(180, 4 * promised)

/** How long the posts are counted for, where the promise is a short one; and how many have to be due before their number says anything. */
const WINDOW_DAYS = judgement(90, 'days', 'the three months over which policies look at an account')
const FEWEST_DUE = judgement(4, 'posts', 'two of two may be a late one and a holiday')
const KEPT_SHARE = judgement(0.5, 'share', 'half of the plan over two periods is idling (domain-theory R2.17)')

type Kept = { readonly posted: number; readonly due: number; readonly overDays: number }
type Asked = { readonly promised: number; readonly today: Day; readonly time: ActiveTime }

/** Posts of the newest stretch that is seen, days in declared pauses left out, and how many the promise makes. */
const keptOf = (posts: readonly Day[], { promised, today, time }: Asked): Kept => {
  const seen =
    posts.length === 0
      ? 0
      : time.between(
          posts.reduce((a, b) => Math.min(a, b)),
          today,
        )
  const overDays = Math.min(seen, Math.max(WINDOW_DAYS.value, FEWEST_DUE.value * promised))
  return { posted: posts.filter((day) => time.between(day, today) < overDays).length, due: Math.floor(overDays / promised), overDays }
}

/** How bad the silence is, and how bad the want of posts; 0 where it is not. The graver one counts, so that a longer silence never looks better. */
const lapsesOf = (days: number, promised: number, { posted, due }: Kept): { readonly silent: number; readonly sparse: number } => ({
  silent: Math.max(0, (days - brokenFrom(promised)) / (givenUpFrom(promised) - brokenFrom(promised))),
  sparse: due >= FEWEST_DUE.value && posted <= KEPT_SHARE.value * due ? 1 - posted / due : 0,
})

/**
 * Is the rhythm kept that its readers were promised?
 *
 * Broken by a silence that published policies call one, or by half of the promised posts and fewer over three months, or over four promised posts where that is longer.
 * Days in declared pauses are none: nobody was promised anything for them.
 */
export const promisedCadence = signal<
  { promisedDays: number; days: number; posted: number; due: number; overDays: number },
  { promisedDays: number; days: number; lapse: string; posted: number; due: number; overDays: number }
>({
  gravity: 'trust',
  sources: ['all-neg-uwgb', 'all-neg-emerson'],
  remedy: { owner: 'account-owner', effortHours: judgement(1, 'hours', 'either keep the promise or tell readers another one') },
  evaluate: (facts) => {
    const { promisedCadenceDays: promised } = facts.dossier
    const expected = isSilenceExpected(facts)
    if (expected) return notApplicable(expected)
    if (promised === undefined) return unknown('nobody-said')
    const { daysSinceLastPost, pausedDays = 0, firstPostOn, asOf } = facts.read?.vitality ?? {}
    if (daysSinceLastPost === undefined || firstPostOn === undefined || asOf === undefined) return unknown(facts.read ? 'not-told' : 'unread')
    const [today, days] = [dayOf(asOf), daysSinceLastPost - pausedDays]
    const time = activeTime(pausesBetween(facts.dossier, dayOf(firstPostOn), today))
    const posts = (facts.read?.snapshot.posts ?? []).map(({ publishedAt }) => Math.floor(dayOf(publishedAt))).filter((day) => day <= today)
    const kept = keptOf(posts, { promised, today, time })
    const { silent, sparse } = lapsesOf(days, promised, kept)
    const params = { promisedDays: promised, days, ...kept }
    if (silent === 0 && sparse === 0) return pass(params)
    return fail(Math.max(silent, sparse), { ...params, lapse: kept.posted > 0 && sparse >= silent ? 'sparse' : 'silent' })
  },
})
