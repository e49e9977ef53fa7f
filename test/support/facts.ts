import type { Dossier } from '../../domain/audit/dossier.ts'
import type { Facts } from '../../domain/audit/signals/signal.ts'
import type { Incoming, Post, Snapshot } from '../../domain/audit/snapshot.ts'
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import { dayOf, instantOfDay } from '../../domain/shared/calendar.ts'

const NOW = '2026-11-27T12:00:00.000Z'
export const daysAgo = (days: number): string => instantOfDay(dayOf(NOW) - days)
/** Posts so many days ago, oldest first. */
export const postsOn = (days: readonly number[], more: Partial<Post> = {}): readonly Post[] =>
  [...days].sort((a, b) => b - a).map((day) => ({ publishedAt: daysAgo(day), ...more }))
/** A post every so many days, the newest so long ago. */
export const everyDays = (gap: number, count: number, newest: number, more: Partial<Post> = {}): readonly Post[] =>
  postsOn(
    Array.from({ length: count }, (_, index) => newest + index * gap),
    more,
  )
export const asked = (days: number, more: Partial<Incoming> = {}): Incoming => ({ at: daysAgo(days), isQuestion: true, ...more })

const account = { platform: 'facebook', reference: 'riverbank' } as const

/** An account that was read and is in no way special: weekly posts, and nothing said about it. */
const aReading = (change: Partial<Snapshot> = {}, { pauses = [] }: Dossier = {}): NonNullable<Facts['read']> => {
  const snapshot: Snapshot = {
    account,
    observedAt: NOW,
    posts: everyDays(7, 40, 3),
    truncated: false,
    undated: 0,
    source: 'https://www.facebook.com/riverbank',
    ...change,
  }
  const vitality = vitalityOf({ posts: snapshot.posts.map(({ publishedAt }) => publishedAt), asOf: NOW, truncated: snapshot.truncated, pauses })
  return { snapshot, vitality }
}

export const someFacts = (snapshot: Partial<Snapshot> = {}, more: Partial<Facts> = {}): Facts => ({
  account: snapshot.account ?? account,
  now: NOW,
  read: aReading(snapshot, more.dossier),
  dossier: {},
  probes: {},
  ...more,
})

/** The same account where it could not be read. */
export const unreadFacts = (unread: NonNullable<Facts['unread']>, more: Partial<Facts> = {}): Facts => {
  const { read: _, ...rest } = someFacts({}, more)
  return { ...rest, unread }
}
