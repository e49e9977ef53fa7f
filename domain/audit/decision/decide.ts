import { judgement } from '../../catalogue/judgement.ts'
import type { Verdict } from '../../fit/verdict.ts'
import { dateOfDay, dayOf, daysBetween, type Instant, type IsoDate, laterBy } from '../../shared/calendar.ts'
import { round, sum } from '../../shared/sum.ts'
import { isOpenQuestion } from '../incoming.ts'
import type { SignalId } from '../signals/index.ts'
import { isAmiss, type SignalResult } from '../signals/neglect.ts'
import { type Facts, isGoneOnPurpose } from '../signals/signal.ts'
import type { Post } from '../snapshot.ts'
import { STATE_THRESHOLDS } from '../vitality/parameters.ts'
import { LIVING_STATES, type YearlyPause } from '../vitality/vitality.ts'
import type { Action, DecisionReason } from './action.ts'
import { type RunbookStep, runbookFor } from './runbook.ts'

/** What nobody has said and would settle it. */
export type OpenPoint = 'audience' | 'hours' | 'name-at-risk' | 'records' | 'season' | 'event-over' | 'credential'

/** What is lost by being wrong, in what can be counted. */
export type Regret = {
  /** P(it would have posted within three months by itself): acting was premature. */
  readonly actingTooSoon?: number
  /** P(it does not): waiting was in vain. */
  readonly waitingInVain?: number
  /** Questions that nobody would answer within three months, if they come and are left as so far. */
  readonly questionsUnanswered?: number
}

export type AccountDecision = {
  readonly action: Action
  /** `provisional`: it rests on what nobody has said; `open` says on what. */
  readonly certainty: 'firm' | 'provisional'
  readonly reasons: readonly DecisionReason[]
  readonly open: readonly OpenPoint[]
  readonly regret: Regret
  readonly steps: readonly RunbookStep[]
  readonly effortHours: number
  readonly reviewOn: IsoDate
}

/** How the channel suits the organisation, where an assessment was named. */
export type KnownFit = { readonly verdict: Verdict; readonly assessmentId: string }
export type DecisionFacts = Facts & {
  readonly signals: readonly SignalResult[]
  readonly fit?: KnownFit
  /** Hours a week below which a channel of this platform does not live; absent where nobody knows. */
  readonly minimumHours?: number
  /** What was advised before; absent where nothing was. */
  readonly advised?: Pick<AccountDecision, 'action' | 'reviewOn'>
  /** When somebody last wrote the dossier. */
  readonly dossierSetAt?: Instant
}

const AHEAD_DAYS = 90

const failed = ({ signals }: DecisionFacts, id: SignalId): boolean => signals.some((result) => result.signal === id && isAmiss(result))

type Leaf = { readonly action: Action; readonly reasons: readonly DecisionReason[]; readonly open?: readonly OpenPoint[] }
const leaf = (action: Action, ...reasons: readonly DecisionReason[]): Leaf => ({ action, reasons })
const under = (reason: DecisionReason, { action, reasons, open }: Leaf): Leaf => ({
  action,
  reasons: [reason, ...reasons],
  ...(open ? { open } : {}),
})
const openTo = (point: OpenPoint, inner: Leaf): Leaf => ({ ...inner, open: [point, ...(inner.open ?? [])] })

/**
 * What is to be done with this account?
 *
 * The tree of published closing procedures (transfer, else announce and redirect, then freeze), with access and records before everything else. Where nobody has said what a branch asks, what can be
 * seen speaks for it, and the decision is provisional.
 */
export const decide = (facts: DecisionFacts): AccountDecision => {
  const { action, reasons, open = [] } = branchOf(facts)
  const steps = runbookFor(action, facts, reasons)
  return {
    action,
    certainty: open.length > 0 ? 'provisional' : 'firm',
    reasons,
    open,
    regret: regretOf(facts),
    steps,
    effortHours: round(sum(steps.map(({ effortHours }) => effortHours)), 1),
    reviewOn: reviewOf(action, facts),
  }
}

const branchOf = (facts: DecisionFacts): Leaf => {
  const { read, unread, dossier } = facts
  if (isAccessLost(facts)) return leaf('investigate', 'access-lost')
  if (unread && failed(facts, 'reachability')) return leaf('investigate', 'account-gone')
  if (dossier.declared) return restingBranch(facts)
  if (!read) return lacksCredential(facts) ? openTo('credential', leaf('investigate', 'not-readable')) : leaf('investigate', 'not-readable')
  if (dossier.purposeEndedOn !== undefined && dossier.purposeEndedOn <= facts.now.slice(0, 10)) return endedBranch(facts)
  const { state } = read.vitality
  if (LIVING_STATES.includes(state)) return livingBranch(facts)
  if (isOnlySlower(facts)) return under('slowing', livingBranch(facts))
  if (state === 'unknown') return leaf('investigate', 'cannot-tell')
  if (dossier.kind === 'alert') return answering(facts, leaf('keep', 'silence-is-normal'))
  if (state === 'never-started') return unusedBranch(facts)
  if (state === 'too-early') return answering(facts, leaf('keep', 'too-early'))
  if (silenceWaiver(facts)) return answering(facts, leaf('keep', 'silence-accepted'))
  if (dossier.kind === 'event' && dossier.purposeEndedOn === undefined) return openTo('event-over', endedBranch(facts))
  if (mayBePlanned(facts)) return openTo('season', answering(facts, leaf('investigate', 'perhaps-planned')))
  return under('neglected', neglectedBranch(facts))
}

/** Access helps where it is missing; nobody is asked for it because a host is down. */
const lacksCredential = ({ unread }: DecisionFacts): boolean =>
  unread === undefined || unread.status === 'credential-missing' || unread.status === 'credential-rejected'

/** Nobody can carry out any step, save where nothing is left to be done. */
const isAccessLost = (facts: DecisionFacts): boolean => {
  const { access, administrators } = facts.dossier
  return (access === 'lost' || administrators === 0) && !isGoneOnPurpose(facts)
}

/** Whatever else holds, people who asked are answered first. */
const answering = (facts: DecisionFacts, { reasons, ...rest }: Leaf): Leaf => ({
  ...rest,
  reasons: failed(facts, 'unanswered-questions') ? [...reasons, 'questions-open'] : reasons,
})

/** Rarer posts, and no unusual silence. */
const isOnlySlower = ({ read }: DecisionFacts): boolean =>
  read?.vitality.state === 'fading' && (read.vitality.silenceSurvival ?? 0) >= STATE_THRESHOLDS.fadingSurvival.value

/** Somebody accepted its silence, with a reason and until a day. */
const silenceWaiver = ({ signals }: DecisionFacts) =>
  signals.find(({ signal, outcome, waived }) => signal === 'silence' && outcome === 'fail' && waived !== undefined)?.waived

/** Somebody said that it has seasons, or it was silent at this time in other years. */
const mayBePlanned = ({ dossier, read, now }: DecisionFacts): boolean => {
  const { state, lastPostOn, proposedPauses = [] } = read?.vitality ?? {}
  if (lastPostOn === undefined || state === 'abandoned' || daysBetween(lastPostOn, now) > LONGEST_SEASON_DAYS) return false
  if (dossier.kind === 'seasonal') return dossier.yearlyPauses === undefined
  return proposedPauses.some((pause) => {
    const since = beginningOf(pause, now.slice(0, 10))
    return since !== undefined && daysBetween(lastPostOn, since) <= BEFORE_SEASON_DAYS
  })
}

/** No rest of a year is as long as the year. */
const LONGEST_SEASON_DAYS = 365
/** The last post comes in the month before its rest begins, or in it; who stopped earlier stopped for another reason. */
const BEFORE_SEASON_DAYS = 31

/** The day on which the rest began that a day lies in; undefined when it lies in none. */
const beginningOf = ({ from, to }: YearlyPause, day: IsoDate): IsoDate | undefined => {
  const [year, today] = [Number(day.slice(0, 4)), day.slice(5)]
  const isOver = from <= to ? today < from || today > to : today < from && today > to
  if (isOver) return undefined
  return `${String(from <= today ? year : year - 1).padStart(4, '0')}-${from}`
}

/** A post after it was put to rest, the notice itself left aside. */
const NOTICE_DAYS = 2

/** What rests on purpose stays so, unless somebody went on posting, or it was to be gone and can be read. */
const restingBranch = (facts: DecisionFacts): Leaf => {
  const { read, dossier } = facts
  const since = dossier.declared?.since ?? facts.now
  const goesOn = read?.snapshot.posts.some(({ publishedAt }) => daysBetween(since, publishedAt) > NOTICE_DAYS) === true
  const isThere = read !== undefined && dossier.declared?.state === 'closed' && !isGoneOnPurpose(facts)
  return goesOn || isThere ? leaf('investigate', 'not-as-declared') : answering(facts, leaf('keep', 'at-rest'))
}

/** Only what nobody has to keep, whose name nobody would take and where people are let down meanwhile is closed. */
const endedBranch = (facts: DecisionFacts): Leaf => {
  const { dutyToKeep, nameAtRisk, recordsDuty, impostors = [] } = facts.dossier
  if (dutyToKeep) return leaf('archive', 'purpose-ended', 'duty-to-keep')
  const isSafe = nameAtRisk === false && recordsDuty === false && impostors.length === 0
  if (failed(facts, 'unanswered-questions') && isSafe) return leaf('close', 'purpose-ended', 'harms-meanwhile')
  return leaf('archive', 'purpose-ended')
}

/** Opened and never used. */
const YOUNG_DAYS = 90
const unusedBranch = (facts: DecisionFacts): Leaf => {
  const { openedOn, motivesAtOpening = [], nameAtRisk } = facts.dossier
  if (openedOn !== undefined && daysBetween(openedOn, facts.now) < YOUNG_DAYS) return leaf('keep', 'too-early')
  if (motivesAtOpening.includes('reserve-name') || nameAtRisk === true) return leaf('keep', 'name-reserved')
  if (facts.dossier.dutyToKeep) return under('never-used', under('duty-to-keep', dutifully(facts)))
  if (hasMeans(facts)) return leaf('revive', 'never-used', 'hours-there')
  return nameAtRisk === false ? leaf('close', 'never-used') : openTo('name-at-risk', leaf('close', 'never-used'))
}

const livingBranch = (facts: DecisionFacts): Leaf => {
  const { audience, dutyToKeep } = facts.dossier
  if (audience === 'gone') return under('alive', under('audience-gone', dutyToKeep ? atMinimum(facts) : elsewhere(facts)))
  if (failed(facts, 'unanswered-questions') || failed(facts, 'monologue')) return leaf('keep', 'alive', 'alive-unanswered')
  const isUnnoticed = failed(facts, 'no-reaction') || facts.fit?.verdict === 'decline'
  if (!isUnnoticed) return leaf('keep', 'alive')
  const why = failed(facts, 'no-reaction') ? 'alive-unnoticed' : 'fit-declines'
  return dutyToKeep ? under('alive', under(why, atMinimum(facts))) : leaf('repurpose', 'alive', why)
}

/** What has to be there is kept, however few look for it. */
const atMinimum = (facts: DecisionFacts): Leaf => answering(facts, leaf('keep', 'duty-to-keep'))

const neglectedBranch = (facts: DecisionFacts): Leaf => {
  if (facts.dossier.dutyToKeep) return under('duty-to-keep', dutifully(facts))
  const audience = audienceOf(facts)
  if (audience === 'gone') return under('audience-gone', endOf(facts))
  if (facts.fit?.verdict === 'decline') return under('fit-declines', elsewhere(facts))
  const isWorthTrying = facts.read?.vitality.state === 'fading' || hasMeans(facts)
  if (audience === 'unknown') return openTo('audience', isWorthTrying ? reviveIf(facts) : elsewhere(facts))
  return under(facts.fit ? 'fit-suits' : 'audience-there', reviveIf(facts))
}

/** What people did longer ago says nothing of whether they are there. */
const RECENT_DAYS = 365

/** As somebody said, else by what people did there lately, else by what the channel is worth to the organisation. */
const audienceOf = ({ dossier, read, fit, now }: DecisionFacts): 'present' | 'gone' | 'unknown' => {
  if (dossier.audience !== undefined) return dossier.audience
  const { posts = [], incoming = [] } = read?.snapshot ?? {}
  const isRecent = (moment: Instant): boolean => daysBetween(moment, now) <= RECENT_DAYS
  const didReact = ({ reactions = 0, replies = 0, reposts = 0 }: Post): boolean => reactions + replies + reposts > 0
  const doesAnybodyCome = incoming.some(({ at }) => isRecent(at)) || posts.some((post) => isRecent(post.publishedAt) && didReact(post))
  if (doesAnybodyCome) return 'present'
  return fit?.verdict === 'adopt' || fit?.verdict === 'pilot' ? 'present' : 'unknown'
}

/** Somebody answers for it and has the hours that such a channel takes at least. */
const hasMeans = (facts: DecisionFacts): boolean => typeof facts.dossier.owner === 'string' && hasHours(facts)
const hasHours = ({ dossier: { hoursPerWeek = 0 }, minimumHours = 0 }: DecisionFacts): boolean => hoursPerWeek > 0 && hoursPerWeek >= minimumHours

/** It has to go on, by somebody. */
const dutifully = (facts: DecisionFacts): Leaf => {
  const { owner, hoursPerWeek, takers } = facts.dossier
  if (hoursPerWeek === undefined && owner !== null) return openTo('hours', leaf('revive'))
  const lacks = owner === null ? 'nobody-answers-for-it' : !hasHours(facts) ? 'hours-missing' : undefined
  if (lacks === undefined) return leaf('revive', 'hours-there')
  return takers === undefined ? leaf('revive', lacks) : leaf('hand-over', lacks, 'takers-willing')
}

/** It comes back to life once; whoever revived it in vain goes on to the next question. */
const reviveIf = (facts: DecisionFacts): Leaf => {
  const { owner, hoursPerWeek, revivals = 0 } = facts.dossier
  if (revivals > 0) return under('revived-in-vain', elsewhere(facts))
  if (owner === null) return under('nobody-answers-for-it', elsewhere(facts))
  if (hoursPerWeek === undefined) return openTo('hours', leaf('revive'))
  return hasHours(facts) ? leaf('revive', 'hours-there') : under('hours-missing', elsewhere(facts))
}

const elsewhere = (facts: DecisionFacts): Leaf => {
  if (facts.dossier.twin) return leaf('merge', 'twin-serves-public')
  if (facts.dossier.takers !== undefined) return leaf('hand-over', 'takers-willing')
  return endOf(facts)
}

/** What is worth keeping, or has to be kept, stays readable under its name; what people still use is never closed. */
const endOf = (facts: DecisionFacts): Leaf => {
  const { account, dossier, read } = facts
  const { nameAtRisk, recordsDuty, impostors = [] } = dossier
  const hasHistory = (read?.snapshot.posts.length ?? 0) > 0
  const isKept = nameAtRisk === true || recordsDuty === true || impostors.length > 0 || audienceOf(facts) === 'present'
  if (isKept || (account.platform === 'blog' && hasHistory)) return leaf('archive', 'worth-keeping')
  if (nameAtRisk === undefined) return openTo('name-at-risk', leaf('archive', 'worth-keeping'))
  if (hasHistory && recordsDuty === undefined) return openTo('records', leaf('archive', 'worth-keeping'))
  return leaf('close', 'nothing-to-keep')
}

const regretOf = ({ read, dossier }: DecisionFacts): Regret => {
  if (!read) return {}
  const { vitality, snapshot } = read
  const comes = vitality.forecasts.find(({ horizonDays }) => horizonDays === AHEAD_DAYS)?.probability
  const questions = questionsAhead(snapshot)
  return {
    ...(comes === undefined || dossier.declared || LIVING_STATES.includes(vitality.state)
      ? {}
      : { actingTooSoon: comes, waitingInVain: round(1 - comes, 6) }),
    ...(questions === undefined ? {} : { questionsUnanswered: questions }),
  }
}

/** At the rate and with the answers of the time in which incoming items were visible; that is a month at least, so that a single question is no flood. */
const FEWEST_DAYS = 30
const questionsAhead = ({ incoming, incomingSince, observedAt }: NonNullable<Facts['read']>['snapshot']): number | undefined => {
  if (incoming === undefined || incomingSince === undefined) return undefined
  const days = Math.max(FEWEST_DAYS, dayOf(observedAt) - dayOf(incomingSince))
  const left = incoming.filter(isOpenQuestion).length
  return round((left / days) * AHEAD_DAYS, 1)
}

/** When to look again, in days. */
const REVIEW = {
  revive: judgement(84, 'days', 'a pilot of twelve weeks'),
  repurpose: judgement(84, 'days', 'a pilot of twelve weeks'),
  investigate: judgement(14, 'days', 'what is not known does harm meanwhile'),
  ended: judgement(182, 'days', 'links, mails and prints that still lead there show within half a year'),
  longestKeep: judgement(182, 'days', 'twice a year, as inventories ask'),
  shortestKeep: judgement(30, 'days', 'a month'),
} as const
const RHYTHMS = 4

/** A day that somebody set stands. One that follows from advice stands while the advice does, so that it comes however often the account is looked at. */
const reviewOf = (action: Action, facts: DecisionFacts): IsoDate => {
  const accepted = silenceWaiver(facts)?.until
  const latest = standing(action, facts, dayAfter(facts.now, daysUntilReview(action, facts)))
  if (action !== 'keep') return latest
  const { reviewOn } = facts.dossier.declared ?? {}
  if (reviewOn !== undefined) return reviewOn
  return accepted !== undefined && accepted < latest ? accepted : latest
}

const dayAfter = (now: Instant, days: number): IsoDate => dateOfDay(Math.floor(dayOf(now)) + Math.round(days))

const daysUntilReview = (action: Action, facts: DecisionFacts): number => {
  if (action === 'revive' || action === 'repurpose' || action === 'investigate') return REVIEW[action].value
  if (action !== 'keep') return REVIEW.ended.value
  if (silenceWaiver(facts) !== undefined) return REVIEW.longestKeep.value
  const rhythm = (facts.read?.vitality.ownRhythmDays ?? REVIEW.longestKeep.value) * RHYTHMS
  return Math.min(REVIEW.longestKeep.value, Math.max(REVIEW.shortestKeep.value, rhythm))
}

/** The zone in which a day begins first, UTC+14. */
const FIRST_ZONE_SECONDS = 14 * 3600

/**
 * The day that was advised before, while the same is advised, or an earlier one. It stays when it has passed, since nobody has looked yet; who writes the dossier on that day or later has.
 */
const standing = (action: Action, { advised, dossierSetAt }: DecisionFacts, anew: IsoDate): IsoDate => {
  if (advised?.action !== action) return anew
  const wasReviewed = dossierSetAt !== undefined && laterBy(dossierSetAt, FIRST_ZONE_SECONDS).slice(0, 10) >= advised.reviewOn
  return wasReviewed || anew < advised.reviewOn ? anew : advised.reviewOn
}
