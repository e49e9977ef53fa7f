import type { AccountReference, Post, Profile, ReadOutcome } from '../audit/snapshot.ts'
import { type Day, dayOf, type Instant, instantOfDay } from '../shared/calendar.ts'

/**
 * What would be seen of an account at this moment?
 *
 * In a sandbox nothing is fetched: whoever integrates says how its accounts behave, and its clock says how much of that has happened.
 */

/** A stretch of regular posts: one at `from`, then one every `everyDays`, none at `until` or later; for good where that is left out. */
export type Rhythm = { readonly from: Instant; readonly until?: Instant; readonly everyDays: number }

/** What is seen instead of the account; an adapter answers the same. */
export const TROUBLES = ['not-found', 'private', 'suspended', 'rate-limited', 'unreachable', 'credential-rejected'] as const
export type Trouble = (typeof TROUBLES)[number]

/** A stretch in which the account cannot be seen: from `from` on, until `until`; for good where that is left out. */
export type Outage = { readonly from: Instant; readonly until?: Instant; readonly status: Trouble }

/** How many follow the account from a moment on. */
export type Following = { readonly from: Instant; readonly followers: number }

export type Script = {
  readonly account: AccountReference
  readonly posts: readonly Instant[]
  readonly rhythms: readonly Rhythm[]
  readonly outages: readonly Outage[]
  readonly followers: readonly Following[]
}

/** What the newest of so many posts show is what adapters see too. */
export const MOST_SEEN = 1_000

const ABSENCES: ReadonlySet<Trouble> = new Set(['not-found', 'private', 'suspended'])
const isAbsence = (status: Trouble): status is 'not-found' | 'private' | 'suspended' => ABSENCES.has(status)

const isWithin = ({ from, until }: { readonly from: Instant; readonly until?: Instant }, now: Day): boolean =>
  dayOf(from) <= now && (until === undefined || now < dayOf(until))

/** Days of the posts of a rhythm up to now, the newest first, no more than are seen. */
const daysOf = ({ from, until, everyDays }: Rhythm, now: Day): readonly Day[] => {
  const start = dayOf(from)
  const end = until === undefined ? now : Math.min(now, dayOf(until))
  if (start > end) return []
  const steps = Math.floor((end - start) / everyDays)
  // A rhythm ends before its end.
  const last = until !== undefined && start + steps * everyDays >= dayOf(until) ? steps - 1 : steps
  return Array.from({ length: Math.min(last + 1, MOST_SEEN + 1) }, (_, place) => start + (last - place) * everyDays)
}

/** The posts that are there at that moment, the newest first, and whether there are older ones that are not seen. */
const postsAt = ({ posts, rhythms }: Script, now: Day): { readonly posts: readonly Post[]; readonly truncated: boolean } => {
  const days = [...posts.map((post) => dayOf(post)).filter((day) => day <= now), ...rhythms.flatMap((rhythm) => daysOf(rhythm, now))]
  const newest = days.sort((a, b) => b - a).slice(0, MOST_SEEN)
  return { posts: newest.map((day) => ({ publishedAt: instantOfDay(day) })), truncated: days.length > newest.length }
}

const profileAt = ({ followers }: Script, now: Day): { readonly profile?: Profile } => {
  const told = followers.filter(({ from }) => dayOf(from) <= now).sort((a, b) => dayOf(b.from) - dayOf(a.from))[0]
  return told === undefined ? {} : { profile: { followers: told.followers } }
}

/** What a reading at that moment comes to; `not-found` for an account that nobody wrote a script for. */
export const seenAt = (script: Script | undefined, now: Instant): ReadOutcome => {
  if (script === undefined) return { kind: 'absent', status: 'not-found', detail: 'no-script' }
  const day = dayOf(now)
  const outage = script.outages.find((one) => isWithin(one, day))
  if (outage) {
    const { status } = outage
    return isAbsence(status) ? { kind: 'absent', status, detail: 'scripted' } : { kind: 'cannot-tell', status, detail: 'scripted' }
  }
  return { kind: 'read', snapshot: { account: script.account, observedAt: now, ...postsAt(script, day), undated: 0, ...profileAt(script, day) } }
}
