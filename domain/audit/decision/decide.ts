import { judgement } from '../../catalogue/judgement.ts'
import type { Verdict } from '../../fit/verdict.ts'
import { dateOfDay, dayOf, type IsoDate } from '../../shared/calendar.ts'
import { round, sum } from '../../shared/sum.ts'
import type { SignalId } from '../signals/index.ts'
import type { SignalResult } from '../signals/neglect.ts'
import type { Facts } from '../signals/signal.ts'
import type { Action, DecisionReason } from './action.ts'
import { type RunbookStep, runbookFor } from './runbook.ts'

/** What nobody has said and would settle it. */
export type OpenPoint = 'audience' | 'hours' | 'name-at-risk' | 'purpose' | 'credential'

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
}

const LIVING: readonly string[] = ['thriving', 'steady']
const AHEAD_DAYS = 90

const failed = ({ signals }: DecisionFacts, id: SignalId): boolean =>
  signals.some(({ signal, outcome, waived }) => signal === id && outcome === 'fail' && !waived)

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
  if (dossier.access === 'lost') return leaf('investigate', 'access-lost')
  if (unread && failed(facts, 'reachability')) return leaf('investigate', 'account-gone')
  if (dossier.declared) return restingBranch(facts)
  if (!read) return openTo('credential', leaf('investigate', 'not-readable'))
  if (dossier.purposeEndedOn !== undefined && dossier.purposeEndedOn <= facts.now.slice(0, 10)) return endedBranch(facts)
  const { state } = read.vitality
  if (LIVING.includes(state)) return livingBranch(facts)
  if (state === 'too-early' || state === 'unknown') return leaf('keep', 'too-early')
  if (dossier.kind === 'alert') return leaf('keep', 'at-rest')
  return under('neglected', neglectedBranch(facts))
}

/** What rests on purpose stays so, unless somebody goes on posting, or it was to be gone. */
const restingBranch = (facts: DecisionFacts): Leaf => {
  const { read, dossier } = facts
  const isAlive = read !== undefined && LIVING.includes(read.vitality.state)
  const isThere = read !== undefined && dossier.declared?.state === 'closed'
  return isAlive || isThere ? leaf('investigate', 'not-as-declared') : leaf('keep', 'at-rest')
}

const endedBranch = (facts: DecisionFacts): Leaf => {
  const harms = failed(facts, 'unanswered-questions') || failed(facts, 'duplicates')
  if (harms) return leaf('close', 'purpose-ended', 'harms-meanwhile')
  return leaf('archive', 'purpose-ended')
}

const livingBranch = (facts: DecisionFacts): Leaf => {
  if (failed(facts, 'unanswered-questions') || failed(facts, 'monologue')) return leaf('keep', 'alive', 'alive-unanswered')
  const isUnnoticed = failed(facts, 'no-reaction') || facts.fit?.verdict === 'decline'
  if (!isUnnoticed) return leaf('keep', 'alive')
  return leaf('repurpose', 'alive', failed(facts, 'no-reaction') ? 'alive-unnoticed' : 'fit-declines')
}

const neglectedBranch = (facts: DecisionFacts): Leaf => {
  if (facts.dossier.dutyToKeep) return under('duty-to-keep', reviveIf(facts))
  const audience = audienceOf(facts)
  if (audience === 'gone') return under('audience-gone', endOf(facts))
  if (facts.fit?.verdict === 'decline') return under('fit-declines', elsewhere(facts))
  if (audience === 'unknown') return openTo('audience', facts.read?.vitality.state === 'fading' ? reviveIf(facts) : elsewhere(facts))
  return under(facts.fit ? 'fit-suits' : 'audience-there', reviveIf(facts))
}

/** As somebody said, else by what people do there, else by what the channel is worth to the organisation. */
const audienceOf = ({ dossier, read, fit }: DecisionFacts): 'present' | 'gone' | 'unknown' => {
  if (dossier.audience !== undefined) return dossier.audience
  const { posts = [], incoming = [] } = read?.snapshot ?? {}
  const doesAnybodyCome =
    incoming.length > 0 || posts.slice(-10).some(({ reactions = 0, replies = 0, reposts = 0 }) => reactions + replies + reposts > 0)
  if (doesAnybodyCome) return 'present'
  return fit?.verdict === 'adopt' || fit?.verdict === 'pilot' ? 'present' : 'unknown'
}

/** It comes back to life once; whoever revived it in vain goes on to the next question. */
const reviveIf = (facts: DecisionFacts): Leaf => {
  const { owner, hoursPerWeek, revivals = 0, dutyToKeep } = facts.dossier
  if (dutyToKeep) return hoursPerWeek === undefined ? openTo('hours', leaf('revive')) : leaf('revive')
  if (revivals > 0) return under('revived-in-vain', elsewhere(facts))
  if (owner === null) return under('nobody-answers-for-it', elsewhere(facts))
  if (hoursPerWeek === undefined) return openTo('hours', leaf('revive'))
  const enough = hoursPerWeek > 0 && hoursPerWeek >= (facts.minimumHours ?? 0)
  return enough ? leaf('revive', 'hours-there') : under('hours-missing', elsewhere(facts))
}

const elsewhere = (facts: DecisionFacts): Leaf => {
  if (facts.dossier.twin) return leaf('merge', 'twin-serves-public')
  if (facts.dossier.takers !== undefined) return leaf('hand-over', 'takers-willing')
  return endOf(facts)
}

/** What is worth keeping stays readable under its name; what is not is closed. */
const endOf = ({ account, dossier, read }: DecisionFacts): Leaf => {
  const hasHistory = (read?.snapshot.posts.length ?? 0) > 0
  if (account.platform === 'blog' && hasHistory) return leaf('archive', 'worth-keeping')
  if (dossier.nameAtRisk === true) return leaf('archive', 'worth-keeping')
  if (dossier.nameAtRisk === false)
    return hasHistory && dossier.recordsDuty === true ? leaf('archive', 'worth-keeping') : leaf('close', 'nothing-to-keep')
  return openTo('name-at-risk', leaf('archive', 'worth-keeping'))
}

const regretOf = ({ read, dossier }: DecisionFacts): Regret => {
  if (!read) return {}
  const { vitality, snapshot } = read
  const comes = vitality.forecasts.find(({ horizonDays }) => horizonDays === AHEAD_DAYS)?.probability
  const questions = questionsAhead(snapshot)
  return {
    ...(comes === undefined || dossier.declared ? {} : { actingTooSoon: comes, waitingInVain: round(1 - comes, 6) }),
    ...(questions === undefined ? {} : { questionsUnanswered: questions }),
  }
}

/** At the rate and with the answers of the time in which incoming items were visible; that is a month at least, so that a single question is no flood. */
const FEWEST_DAYS = 30
const questionsAhead = ({ incoming, incomingSince, observedAt }: NonNullable<Facts['read']>['snapshot']): number | undefined => {
  if (incoming === undefined || incomingSince === undefined) return undefined
  const days = Math.max(FEWEST_DAYS, dayOf(observedAt) - dayOf(incomingSince))
  const left = incoming.filter(({ isQuestion, answeredAt }) => isQuestion && answeredAt === undefined).length
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

const reviewOf = (action: Action, { now, dossier, read }: DecisionFacts): IsoDate => {
  const in_ = (days: number): IsoDate => dateOfDay(Math.floor(dayOf(now)) + Math.round(days))
  if (action === 'keep') {
    const declared = dossier.declared?.reviewOn
    if (declared !== undefined && declared > now.slice(0, 10)) return declared
    const rhythm = (read?.vitality.ownRhythmDays ?? REVIEW.longestKeep.value) * RHYTHMS
    return in_(Math.min(REVIEW.longestKeep.value, Math.max(REVIEW.shortestKeep.value, rhythm)))
  }
  if (action === 'revive' || action === 'repurpose' || action === 'investigate') return in_(REVIEW[action].value)
  return in_(REVIEW.ended.value)
}
