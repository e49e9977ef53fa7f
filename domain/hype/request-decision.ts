import type { Brief } from '../brief/brief.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { PlatformAssessment } from '../fit/assess-platform.ts'
import type { Verdict } from '../fit/verdict.ts'
import type { VetoId } from '../fit/vetoes/index.ts'
import { newestMeasured, standingOf } from '../pilot/standing.ts'
import { sum } from '../shared/sum.ts'
import type { Essential } from './essential.ts'
import { type EssentialAnswers, essentialsOf, essentialsThatAre, givenMotives, MET_FROM, measuredBy, type RequestCase } from './essentials.ts'
import { type GivenMotive, GRADES, hypeOf, isHype, type Motive, meritOf, motiveProfile } from './motives.ts'
import type { RequestReason } from './request-reasons.ts'

/** What the request itself allows, whatever the platform is worth. */
export const DECISIONS = [
  'go',
  'go-as-pilot',
  'pilot-with-sponsor-reason',
  'pilot',
  'minimum-presence',
  'park',
  'hold',
  'do-not-go',
  'do-not-go-bling-bling',
] as const
export type Decision = (typeof DECISIONS)[number]

/** The best verdict each decision leaves to a request. */
export const ALLOWED: Readonly<Record<Decision, Verdict>> = {
  go: 'adopt',
  'go-as-pilot': 'pilot',
  'pilot-with-sponsor-reason': 'pilot',
  pilot: 'pilot',
  'minimum-presence': 'pilot',
  park: 'wait',
  hold: 'wait',
  'do-not-go': 'decline',
  'do-not-go-bling-bling': 'decline',
}

/** Sums of hype weights: little up to the first, much from the second on. */
export const HYPE_BANDS = { lowUpTo: judgement(1, 'sum of motive weights'), highFrom: judgement(5, 'sum of motive weights') } as const
/** Essentials nobody asked about from which on it is this that holds the request, and not what is missing beside. */
export const UNANSWERED_FROM = judgement(3, 'essentials')
/** Essentials that are known to be missing from which on a request with little hype is refused: with fewer, the answers still to come may found it. */
const REFUSED_FROM = judgement(3, 'essentials')
/** A single one of these may be missing: the pilot measures the audience, and the exit is written before it starts. */
const TRIAL_CAN_SUPPLY: readonly Essential[] = ['audience', 'exit']
/** Vetoes by which law, security or the organisation's own rules say no. */
const BANS: readonly VetoId[] = ['excluded-by-constraint', 'ownership-required', 'legal-exposure']
/** Following others, which a sponsor who does not care will not keep up. */
const IMITATION: readonly Motive[] = ['competitor-present', 'everyone-does', 'missing-out']

export type RequestDecision = {
  readonly code: Decision
  readonly reason: RequestReason
  /** What must be said beside it, whatever the decision. */
  readonly notes: readonly RequestReason[]
  /** Sum of the hype weights after halving. */
  readonly hype: number
  /** Sum of the good reasons, each by its evidence: decides nothing, ranks requests that compete. */
  readonly merit: number
  readonly essentials: EssentialAnswers
}

type Ruling = Pick<RequestDecision, 'code' | 'reason'>

/**
 * What does the request itself allow: go, try, hold, or leave it?
 *
 * Five essentials against the sum of hype: a table, then what overrides it, the gravest first. Reasons nobody gave are no hype.
 * A motive alone neither condemns nor absolves: what is missing beside it decides. Method: ADR 0005.
 * @param asked what the model says about the platform; undefined when the catalogue has no profile.
 */
export const requestDecision = (given: RequestCase, asked: PlatformAssessment | undefined): RequestDecision => {
  const motives = givenMotives(given.request)
  const essentials = essentialsOf(given)
  const measured = measuredBy(given)
  const hype = sum([...new Set(motives.map(({ motive }) => motive))].sort().map((id) => hypeOf(id, motives, measured)))
  const ruling = overruled(given, asked, essentials, fromTable(given, essentials, motives, hype))
  const notes = notesOn(given, essentials).filter(({ code }) => code !== ruling.reason.code)
  return { ...ruling, notes, hype, merit: meritOf(motives, measured), essentials }
}

/** What the five and the hype beside them come to, before anything overrules it. */
export const fromTable = (
  { request: { platform }, brief }: RequestCase,
  essentials: EssentialAnswers,
  motives: readonly GivenMotive[],
  hype: number,
): Ruling => {
  const met = essentialsThatAre(essentials, 'met').length
  const unknown = essentialsThatAre(essentials, 'unknown')
  const absent = essentialsThatAre(essentials, 'not-met')
  const missing = [...absent, ...unknown]
  const much = hype >= HYPE_BANDS.highFrom.value
  if (met === 5) return allMet(platform, motives, hype)
  if (met === 4) {
    const suppliable = missing.every((id) => TRIAL_CAN_SUPPLY.includes(id))
    if (suppliable && !much && hasTried(motives) && isAlive(platform, brief)) {
      return { code: 'go', reason: { code: 'request.trial-done', params: { platform, missing } } }
    }
    if (suppliable && !much) return { code: 'pilot', reason: { code: 'request.pilot-missing', params: { platform, missing } } }
    return { code: 'hold', reason: { code: 'request.missing', params: { platform, missing } } }
  }
  if (met <= 1 && much) return { code: 'do-not-go-bling-bling', reason: { code: 'request.bling-bling', params: { platform } } }
  // What nobody asked is no reason to refuse: a good answer must never make the decision worse.
  if (much ? absent.length > 0 : met < 2 && absent.length >= REFUSED_FROM.value) {
    return { code: 'do-not-go', reason: { code: met >= 2 ? 'request.hype-outweighs' : 'request.too-little', params: { platform, missing } } }
  }
  const isUnasked = absent.length === 0 || met < 2 || unknown.length >= UNANSWERED_FROM.value
  return { code: 'hold', reason: { code: isUnasked ? 'request.unanswered' : 'request.missing', params: { platform, missing } } }
}

/** A pilot counts as done when its result is named. */
const hasTried = (motives: readonly GivenMotive[]): boolean =>
  motives.some(({ motive, grade }) => motive === 'pilot-succeeded' && GRADES[grade].value >= MET_FROM.value)

const isAlive = (platform: PlatformId, { accounts }: Brief): boolean =>
  accounts.some((account) => account.platform === platform && account.state === 'active')

const allMet = (platform: PlatformId, motives: readonly GivenMotive[], hype: number): Ruling => {
  const [strongest] = motives
    .filter(isHype)
    .map(({ motive }) => motive)
    .sort((a, b) => motiveProfile(a).weight.value - motiveProfile(b).weight.value || (a < b ? -1 : 1))
  if (strongest === undefined || hype <= HYPE_BANDS.lowUpTo.value) return { code: 'go', reason: { code: 'request.go', params: { platform } } }
  if (hype >= HYPE_BANDS.highFrom.value)
    return { code: 'pilot-with-sponsor-reason', reason: { code: 'request.sponsor-reason', params: { platform } } }
  return { code: 'go-as-pilot', reason: { code: 'request.go-as-pilot', params: { platform, motive: strongest } } }
}

/** A ban, a duty, a name to protect; then what holds a request however well it is founded. */
const overruled = (given: RequestCase, asked: PlatformAssessment | undefined, essentials: EssentialAnswers, ruling: Ruling): Ruling => {
  const { request, brief } = given
  const { platform } = request
  const motives = givenMotives(request)
  const isDuty = motives.some(({ motive }) => motive === 'legal-duty')
  if (asked?.vetoes.some(({ veto }) => BANS.includes(veto))) {
    if (isDuty) return { code: 'hold', reason: { code: 'request.duty-against-rule', params: { platform } } }
    return { code: isRefusal(ruling) ? ruling.code : 'do-not-go', reason: { code: 'request.ruled-out', params: { platform } } }
  }
  if (isDuty) {
    // A duty is neither tried nor ended by a rule of one's own.
    return ruling.code === 'go' ? ruling : minimumPresence(platform)
  }
  const sound = motives.filter((motive) => !isHype(motive))
  if (sound.length > 0 && sound.every(({ motive }) => motive === 'reserve-name')) {
    return { code: 'park', reason: { code: 'request.name-only', params: { platform } } }
  }
  const held = isRefusal(ruling) ? undefined : holding(given, brief, essentials)
  return held ? { code: 'hold', reason: held } : ruling
}

/** A duty, or a name to protect: what is sought is there and nowhere else, so no other channel is better at it. */
export const settlesItself = ({ code, reason }: Pick<RequestDecision, 'code' | 'reason'>): boolean =>
  code === 'minimum-presence' || code === 'park' || reason.code === 'request.duty-against-rule'

const minimumPresence = (platform: PlatformId): Ruling => ({ code: 'minimum-presence', reason: { code: 'request.duty', params: { platform } } })

const isRefusal = ({ code }: Ruling): boolean => ALLOWED[code] === 'decline'

const holding = ({ request, profile }: RequestCase, brief: Brief, { capacity }: EssentialAnswers): RequestReason | undefined => {
  const { platform, advice, decidedBy } = request
  if (advice.known && advice.value.given === 'against' && !decidedBy.known) return { code: 'against-advice-without-decider', params: { platform } }
  if (capacity.state === 'not-met' && profile) return { code: 'request.capacity-below-cadence', params: { platform } }
  const neglected = neglectedBeside(platform, brief)
  return neglected.length > 0 ? { code: 'request.neglected-first', params: { platform, neglected } } : undefined
}

/** Accounts that have fallen silent on other platforms while somebody asks for a new one; none beside one that is alive already. */
export const neglectedBeside = (platform: PlatformId, brief: Brief): readonly PlatformId[] => {
  const silent = brief.accounts.filter((account) => account.state === 'dormant' && account.platform !== platform)
  return isAlive(platform, brief) ? [] : [...new Set(silent.map((account) => account.platform))].sort()
}

const notesOn = (given: RequestCase, essentials: EssentialAnswers): readonly RequestReason[] => {
  const { request } = given
  const { platform, advice, decidedBy, sponsor } = request
  const against: readonly RequestReason[] =
    advice.known && advice.value.given === 'against'
      ? [
          decidedBy.known
            ? { code: 'request.against-advice', params: { platform, decider: decidedBy.value } }
            : { code: 'against-advice-without-decider', params: { platform } },
        ]
      : []
  const imitates = givenMotives(request).some(({ motive }) => IMITATION.includes(motive))
  const abandoned: readonly RequestReason[] =
    sponsor.known && sponsor.value === 'reluctant' && imitates ? [{ code: 'request.early-abandonment', params: { platform } }] : []
  const open = essentialsThatAre(essentials, 'unknown')
  const asserted = open.filter((id) => givenMotives(request).some(({ motive }) => motiveProfile(motive).supports === id))
  const unsupported: readonly RequestReason[] = asserted.length > 0 ? [{ code: 'request.asserted-only', params: { platform, asserted } }] : []
  return [...against, ...abandoned, ...contradictedBy(given), ...unsupported]
}

/** The pilot that is said to have succeeded, and did not. */
const contradictedBy = ({ request, brief, asOf }: RequestCase): readonly RequestReason[] => {
  const { platform } = request
  const newest = newestMeasured(brief.pilotResults, platform, asOf)
  const isClaimed = givenMotives(request).some(({ motive }) => motive === 'pilot-succeeded')
  if (!isClaimed || !newest || standingOf(newest.achieved) !== 'missed') return []
  return [{ code: 'request.pilot-missed', params: { platform, name: newest.name, endedOn: newest.endedOn } }]
}
