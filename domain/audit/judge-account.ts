import { dayOf, type Instant } from '../shared/calendar.ts'
import { activityOf } from './activity.ts'
import type { AccountResult, AuditTarget, Change, ImportedHistory, Judgement } from './audit.ts'
import { type DecisionFacts, decide } from './decision/decide.ts'
import type { Dossier } from './dossier.ts'
import { incomingSummary } from './incoming.ts'
import { neglectOf, signalsOf } from './signals/neglect.ts'
import type { Facts, Probes } from './signals/signal.ts'
import type { ReadOutcome, Snapshot } from './snapshot.ts'
import { spiralOf } from './spiral.ts'
import { vitalityOf } from './vitality/assess-vitality.ts'
import { stateChangesOn } from './vitality/next-change.ts'
import { type History, LIVING_STATES, restsUntold, type Vitality } from './vitality/vitality.ts'

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
  // In which order an export lists what it lists is anybody's guess.
  ...((imported.undated ?? 0) > 0 ? { newestUnknown: 'undated' as const } : {}),
  ...(imported.answers === undefined ? {} : { answers: imported.answers }),
})

/** What is known of an account beside what was read of it. */
export type Circumstances = Partial<Pick<DecisionFacts, 'dossier' | 'dossierSetAt' | 'capabilities' | 'credential' | 'minimumHours'>> & {
  /** Its last result, whatever came of it. */
  readonly previous?: AccountResult
  /** Its last result for which it could be read. */
  readonly lastRead?: AccountResult
  /** The newest result for which it could be read and that is four weeks older than this one at least. */
  readonly fourWeeksAgo?: AccountResult
  readonly probes?: Probes
}

/**
 * What does the reading of an account say about it, and what is to be done?
 *
 * Only what was read is judged by its rhythm. Absent accounts and those we cannot tell about carry their reason and no vitality.
 * What was declared of it by then is told beside what was read, and its pauses are no time.
 * Entries without a usable date make an empty history unknown, not never started, and so does a previous audit that saw more than nothing. Where newer posts may be there than those that are
 * known, nobody is said to be silent: what is not alive by the known ones is unknown. So is what has been silent for more than
 * a year, most of it in declared pauses, and is not known to be left.
 */
export const judgeAccount = (target: AuditTarget, outcome: ReadOutcome, observedAt: Instant, circumstances: Circumstances = {}): AccountResult => {
  const seenAt = outcome.kind === 'read' ? outcome.snapshot.observedAt : observedAt
  const { previous, lastRead, fourWeeksAgo } = earlierThan(seenAt, circumstances)
  if (outcome.kind !== 'read') {
    const { kind: _, ...trouble } = outcome
    const dossier = dossierAt(observedAt, circumstances.dossier)
    const judgement = judgementOf(target, { now: observedAt, unread: trouble }, { ...circumstances, ...advisedIn(previous), dossier })
    return { ...trouble, account: target.account, observedAt, ...declaredIn(dossier), changes: statusChange(previous, trouble.status), judgement }
  }
  const { snapshot, reused } = outcome
  const dossier = dossierAt(snapshot.observedAt, circumstances.dossier)
  const history = historyOf(snapshot, dossier)
  const vitality = vitalityOfSnapshot(snapshot, history, lastRead)
  const changesOn = snapshot.newestUnknown === undefined && vitality.state !== 'unknown' ? stateChangesOn(history, vitality.state) : undefined
  const activity = activityOf(snapshot)
  return {
    status: 'ok',
    account: target.account,
    observedAt: snapshot.observedAt,
    ...declaredIn(dossier),
    ...(snapshot.source === undefined ? {} : { source: snapshot.source }),
    ...(snapshot.title === undefined ? {} : { title: snapshot.title }),
    posts: snapshot.posts.length,
    undated: snapshot.undated,
    ...(snapshot.profile === undefined ? {} : { profile: snapshot.profile }),
    ...(snapshot.incoming === undefined ? {} : { incoming: incomingSummary(snapshot.incoming, snapshot.incomingSince) }),
    ...(snapshot.missing === undefined ? {} : { missing: snapshot.missing }),
    ...(snapshot.planned === undefined ? {} : { planned: snapshot.planned }),
    ...(snapshot.newestUnknown === undefined ? {} : { newestUnknown: snapshot.newestUnknown }),
    ...(snapshot.via === undefined ? {} : { via: snapshot.via }),
    ...(snapshot.certainty === undefined ? {} : { certainty: snapshot.certainty }),
    ...(reused === undefined ? {} : { reused }),
    vitality,
    ...(activity === undefined ? {} : { activity }),
    ...(changesOn === undefined ? {} : { changesOn }),
    changes: [...statusChange(previous, 'ok'), ...vitalityChanges(lastRead, vitality)],
    judgement: judgementOf(
      target,
      { now: snapshot.observedAt, read: { snapshot, vitality }, ...readingBefore(fourWeeksAgo) },
      // What trouble in between advised ends with it: what was advised before goes on.
      { ...circumstances, ...advisedIn(lastRead), dossier },
    ),
  }
}

/** What holds at that moment: a history that ends before says nothing about a rest that came later. */
const dossierAt = (moment: Instant, dossier: Dossier = {}): Dossier => {
  const { declared, ...rest } = dossier
  return declared === undefined || dayOf(declared.since) <= dayOf(moment) ? dossier : rest
}
const declaredIn = ({ declared }: Dossier): Pick<AccountResult, 'declared'> => (declared === undefined ? {} : { declared })

type Advised = Pick<DecisionFacts, 'advised'>
const advisedIn = (result: AccountResult | undefined): Advised => (result?.judgement === undefined ? {} : { advised: result.judgement.decision })

const judgementOf = (
  { account, fit }: AuditTarget,
  seen: Pick<Facts, 'now' | 'read' | 'unread' | 'fourWeeksAgo'>,
  { dossier = {}, probes = {}, previous: _, lastRead: __, fourWeeksAgo: ___, advised, dossierSetAt, ...known }: Circumstances & Advised,
): Judgement => {
  const facts: Facts = { account, dossier, probes, ...seen, ...known }
  const signals = signalsOf(facts)
  const spiral = spiralOf(facts, signals)
  return {
    signals,
    neglect: neglectOf(signals),
    decision: decide({
      ...facts,
      signals,
      ...(fit === undefined ? {} : { fit }),
      ...minimumOf(known),
      ...(advised === undefined ? {} : { advised }),
      ...(dossierSetAt === undefined ? {} : { dossierSetAt }),
    }),
    ...(spiral === undefined ? {} : { spiral }),
  }
}

/** A history that ends before says nothing of what changed since. */
const earlier = (result: AccountResult | undefined, moment: Instant): AccountResult | undefined =>
  result === undefined || dayOf(result.observedAt) > dayOf(moment) ? undefined : result

const earlierThan = (moment: Instant, { previous, lastRead, fourWeeksAgo }: Circumstances) => ({
  previous: earlier(previous, moment),
  lastRead: earlier(lastRead, moment),
  fourWeeksAgo: earlier(fourWeeksAgo, moment),
})

const readingBefore = (result: AccountResult | undefined): Pick<Facts, 'fourWeeksAgo'> => {
  if (result?.status !== 'ok') return {}
  const followers = result.profile?.followers
  return { fourWeeksAgo: { observedAt: result.observedAt, ...(followers === undefined ? {} : { followers }) } }
}

const minimumOf = ({ minimumHours }: Pick<Circumstances, 'minimumHours'>) => (minimumHours === undefined ? {} : { minimumHours })

const historyOf = ({ account, posts, observedAt, truncated }: Snapshot, { pauses = [], yearlyPauses = [], policy }: Dossier): History => ({
  posts: posts.map(({ publishedAt }) => publishedAt),
  asOf: observedAt,
  truncated,
  pauses,
  yearlyPauses,
  platform: account.platform,
  ...(policy === undefined ? {} : { policy }),
})

const vitalityOfSnapshot = ({ undated, newestUnknown }: Snapshot, history: History, previous: AccountResult | undefined): Vitality => {
  const vitality = vitalityOf({ ...history, ...(previous?.status === 'ok' ? { previousState: previous.vitality.state } : {}) })
  const isStarted = undated > 0 || vitality.postsAfterAsOf > 0 || wasStarted(previous)
  if (vitality.postingDays === 0) return isStarted || newestUnknown !== undefined ? { ...vitality, state: 'unknown' } : vitality
  if (newestUnknown !== undefined && !LIVING_STATES.includes(vitality.state)) return withoutSilence(vitality)
  return restsUntold(vitality) ? { ...vitality, state: 'unknown' } : vitality
}

/** Nothing that rests on the last known post being the last one. */
const withoutSilence = ({ asOf, postingDays, postsAfterAsOf, firstPostOn, truncated, modelVersion }: Vitality): Vitality => ({
  state: 'unknown',
  asOf,
  postingDays,
  postsAfterAsOf,
  ...(firstPostOn === undefined ? {} : { firstPostOn }),
  forecasts: [],
  trend: 'unknown',
  truncated,
  modelVersion,
})

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
