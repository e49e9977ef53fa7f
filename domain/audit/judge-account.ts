import { dayOf, type Instant } from '../shared/calendar.ts'
import type { AccountResult, AuditTarget, Change, ImportedHistory } from './audit.ts'
import { incomingSummary } from './incoming.ts'
import type { ReadOutcome, Snapshot } from './snapshot.ts'
import { vitalityOf } from './vitality/assess-vitality.ts'
import type { Vitality } from './vitality/vitality.ts'

/**
 * A history that was handed in, in the words of every other snapshot. It speaks about the moment until which it is complete, and never about
 * one that is yet to come: nobody has watched until then.
 */
export const snapshotOfImport = ({ account }: AuditTarget, imported: ImportedHistory, now: Instant): Snapshot => ({
  account,
  observedAt: imported.observedUntil !== undefined && dayOf(imported.observedUntil) < dayOf(now) ? imported.observedUntil : now,
  posts: imported.posts,
  truncated: imported.truncated ?? false,
  undated: imported.undated ?? 0,
  ...(imported.answers === undefined ? {} : { answers: imported.answers }),
})

/**
 * What does the reading of an account say about it?
 *
 * Only what was read is judged. Absent accounts and those we cannot tell about carry their reason and no vitality.
 * Entries without a usable date make an empty history unknown, not never started, and so does a previous audit that saw more than nothing.
 */
export const judgeAccount = (target: AuditTarget, outcome: ReadOutcome, observedAt: Instant, previous: AccountResult | undefined): AccountResult => {
  if (outcome.kind !== 'read') {
    const { kind: _, ...trouble } = outcome
    return { ...trouble, account: target.account, observedAt, changes: statusChange(previous, trouble.status) }
  }
  const { snapshot, reused } = outcome
  const vitality = vitalityOfSnapshot(snapshot, previous)
  return {
    status: 'ok',
    account: target.account,
    observedAt: snapshot.observedAt,
    ...(snapshot.source === undefined ? {} : { source: snapshot.source }),
    ...(snapshot.title === undefined ? {} : { title: snapshot.title }),
    posts: snapshot.posts.length,
    undated: snapshot.undated,
    ...(snapshot.profile === undefined ? {} : { profile: snapshot.profile }),
    ...(snapshot.incoming === undefined ? {} : { incoming: incomingSummary(snapshot.incoming, snapshot.incomingSince) }),
    ...(snapshot.missing === undefined ? {} : { missing: snapshot.missing }),
    ...(snapshot.planned === undefined ? {} : { planned: snapshot.planned }),
    ...(snapshot.via === undefined ? {} : { via: snapshot.via }),
    ...(snapshot.certainty === undefined ? {} : { certainty: snapshot.certainty }),
    ...(reused === undefined ? {} : { reused }),
    vitality,
    changes: [...statusChange(previous, 'ok'), ...vitalityChanges(previous, vitality)],
  }
}

const vitalityOfSnapshot = ({ account, posts, observedAt, truncated, undated }: Snapshot, previous: AccountResult | undefined): Vitality => {
  const vitality = vitalityOf({
    posts: posts.map(({ publishedAt }) => publishedAt),
    asOf: observedAt,
    truncated,
    platform: account.platform,
    ...(previous?.status === 'ok' ? { previousState: previous.vitality.state } : {}),
  })
  const isStarted = undated > 0 || vitality.postsAfterAsOf > 0 || wasStarted(previous)
  return vitality.postingDays === 0 && isStarted ? { ...vitality, state: 'unknown' } : vitality
}

/** An account that once had posts, or might have had, and shows none has lost them. */
const wasStarted = (previous: AccountResult | undefined): boolean => previous?.status === 'ok' && previous.vitality.state !== 'never-started'

const statusChange = (previous: AccountResult | undefined, status: AccountResult['status']): readonly Change[] =>
  previous && previous.status !== status ? [{ field: 'status', from: previous.status, to: status }] : []

const vitalityChanges = (previous: AccountResult | undefined, vitality: Vitality): readonly Change[] => {
  if (previous?.status !== 'ok') return []
  const fields = ['state', 'trend'] as const
  return fields.flatMap((field) =>
    previous.vitality[field] === vitality[field] ? [] : [{ field: `vitality.${field}`, from: previous.vitality[field], to: vitality[field] }],
  )
}
