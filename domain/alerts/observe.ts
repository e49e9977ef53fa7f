import type { AccountResult } from '../audit/audit.ts'
import type { Dossier } from '../audit/dossier.ts'
import { SIGNAL_IDS, type SignalId, signalRule } from '../audit/signals/index.ts'
import type { SignalResult } from '../audit/signals/neglect.ts'
import { restsUntold, type Vitality } from '../audit/vitality/vitality.ts'
import type { Instant, IsoDate } from '../shared/calendar.ts'
import { isQuietExpected, type Missing, missingFrom, type Rhythm } from './absence.ts'
import type { AlertEvidence, Condition, Transition } from './alert.ts'
import type { Sighting } from './condition.ts'
import { type AlertPolicy, gravityOf, ruleOf } from './policy.ts'

/** What a result shows of one condition. `transition` and `evidence` are there when it is bad. */
export type Observation = {
  readonly condition: Condition
  readonly sighting: Sighting
  readonly transition?: Transition
  readonly evidence?: AlertEvidence
}

export type Observed = {
  readonly result: AccountResult
  readonly auditId: string
  /** Its history was handed in: that says nothing of whether it can be read. */
  readonly isImport: boolean
  readonly dossier: Dossier
  readonly policy: AlertPolicy
}

/** What these tell is told by a condition of its own. */
const TOLD_OTHERWISE: readonly SignalId[] = ['reachability', 'silence', 'cadence-collapse', 'promised-cadence']
/** Signals whose failure harms somebody, or the trust in the organisation. */
export const WATCHED_SIGNALS: readonly SignalId[] = SIGNAL_IDS.filter((id) => signalRule(id).gravity !== 'upkeep' && !TOLD_OTHERWISE.includes(id))

const GONE = ['not-found', 'private', 'suspended'] as const
/** What says that nobody keeps the host any more, and not that it is down. */
const HOST_GONE: readonly string[] = ['dns-failure', 'domain-parked', 'certificate-expired']

const good: Sighting = { is: 'good' }
const unknown: Sighting = { is: 'unknown' }
const atRest: Sighting = { is: 'at-rest' }

/** The first of the transitions, the gravest first, that somebody wants to know of. That nobody does makes nothing well. */
const seenAs = (condition: Condition, policy: AlertPolicy, shown: readonly Transition[], evidence: AlertEvidence): Observation => {
  for (const transition of shown) {
    const { level, readings, days } = ruleOf(policy, transition)
    if (level !== 'off') return { condition, sighting: { is: 'bad', level, hold: { readings, days } }, transition, evidence }
  }
  const [gravest] = shown
  return { condition, sighting: gravest === undefined ? good : { is: 'not-covered', seen: { is: 'bad', level: gravityOf(gravest) } } }
}

/** The same of an account that its policy leaves out. */
export const leftOut = ({ condition, sighting }: Observation): Observation => {
  if (sighting.is === 'at-rest' || sighting.is === 'not-scheduled' || sighting.is === 'not-covered') return { condition, sighting }
  return { condition, sighting: { is: 'not-covered', seen: sighting.is === 'bad' ? { is: 'bad', level: sighting.level } : sighting } }
}

/** What the newest reading tells of the next post; undefined where it knows no last one. */
export const rhythmOf = ({ lastPostOn, irregularity, ownRhythmDays, proposedPauses }: Vitality): Rhythm | undefined =>
  lastPostOn === undefined
    ? undefined
    : {
        lastPostOn,
        ...(irregularity === undefined || ownRhythmDays === undefined ? {} : { longDays: irregularity.longGapDays, usualDays: ownRhythmDays }),
        ...(proposedPauses === undefined || proposedPauses.length === 0 ? {} : { seasons: proposedPauses.map(({ from, to }) => ({ from, to })) }),
      }

/** From when on a post is missing by what this result tells; undefined where nobody can say. */
export const missingAfter = (result: AccountResult, dossier: Dossier): Missing | undefined => {
  const rhythm = result.status === 'ok' ? rhythmOf(result.vitality) : undefined
  return rhythm && missingFrom(rhythm, dossier)
}

const evidenceOf = ({ result, auditId }: Observed): AlertEvidence => {
  const { action, steps = [], open = [] } = result.judgement?.decision ?? {}
  const [step, asks] = [steps[0]?.step, open[0]]
  return {
    auditId,
    ...(action === undefined ? {} : { action }),
    ...(step === undefined ? {} : { step }),
    ...(asks === undefined ? {} : { asks }),
  }
}

const silenceOf = (observed: Observed): Observation => {
  const { result, dossier, policy } = observed
  const condition = 'silence'
  if (isQuietExpected(dossier, result.observedAt)) return { condition, sighting: atRest }
  if (result.status !== 'ok' || result.reused) return { condition, sighting: unknown }
  const { vitality, judgement, newestUnknown } = result
  const { state, asOf, lastPostOn, daysSinceLastPost, pausedDays = 0 } = vitality
  const isAccepted = judgement?.signals.some(({ signal, waived }) => signal === 'silence' && waived !== undefined) === true
  if (isAccepted || restsUntold(vitality) || lastPostOn === undefined || state === 'unknown') return { condition, sighting: unknown }
  const missing = missingAfter(result, dossier)
  const isMissed = missing !== undefined && missing.since <= asOf
  const shown: readonly Transition[] = [
    ...(state === 'abandoned' || state === 'dormant' ? [state] : []),
    ...(isMissed ? [missing.by] : []),
    ...(state === 'fading' ? [state] : []),
  ]
  if (shown.length === 0) return { condition, sighting: good }
  // There may be newer posts than those that are known.
  if (newestUnknown !== undefined) return { condition, sighting: unknown }
  return seenAs(condition, policy, shown, {
    ...evidenceOf(observed),
    lastPostOn,
    ...(daysSinceLastPost === undefined ? {} : { silentDays: daysSinceLastPost - pausedDays }),
    ...(isMissed ? { missedSince: missing.since, [missing.by === 'promise-missed' ? 'promisedDays' : 'usuallyWithinDays']: missing.days } : {}),
  })
}

type Trouble = 'gone' | 'access' | 'unreadable'
const troubleOf = (result: AccountResult): { readonly condition: Trouble; readonly transition: Transition } | undefined => {
  if (result.status === 'ok') return undefined
  const { status, detail } = result
  // A site without a feed is there.
  if (detail === 'feed-not-found') return { condition: 'unreadable', transition: 'unreadable' }
  const gone = GONE.find((each) => each === status)
  if (gone) return { condition: 'gone', transition: gone }
  if (HOST_GONE.includes(detail)) return { condition: 'gone', transition: 'host-gone' }
  if (status === 'credential-missing' || status === 'credential-rejected') return { condition: 'access', transition: status }
  return { condition: 'unreadable', transition: 'unreadable' }
}

/** What was read before says nothing of whether an account can be read now; one trouble says nothing of the others. */
const troublesOf = (observed: Observed): readonly Observation[] => {
  const { result, policy, isImport } = observed
  const trouble = troubleOf(result)
  return (['gone', 'access', 'unreadable'] as const).map((condition): Observation => {
    if (trouble?.condition === condition && result.status !== 'ok')
      return seenAs(condition, policy, [trouble.transition], { ...evidenceOf(observed), detail: result.detail })
    const isSeen = result.status === 'ok' && !isImport && !result.reused
    if (isSeen) return { condition, sighting: good }
    // Its platform said what became of it: our way there is in order.
    return { condition, sighting: trouble?.condition === 'gone' && trouble.transition !== 'host-gone' ? good : unknown }
  })
}

const signalSighting = ({ outcome, waived, withheld }: SignalResult): 'good' | 'bad' | 'unknown' => {
  if (waived !== undefined || withheld !== undefined) return 'unknown'
  if (outcome === 'pass') return 'good'
  return outcome === 'fail' ? 'bad' : 'unknown'
}

const signalsOf = (observed: Observed): readonly Observation[] => {
  const { result, policy } = observed
  if (result.status === 'ok' && result.reused) return []
  return (result.judgement?.signals ?? []).flatMap((found): readonly Observation[] => {
    const { signal } = found
    if (!WATCHED_SIGNALS.includes(signal)) return []
    const condition: Condition = `signal:${signal}`
    const is = signalSighting(found)
    if (is !== 'bad') return [{ condition, sighting: is === 'good' ? good : unknown }]
    const transition = signalRule(signal).gravity === 'public' ? 'signal-public' : 'signal-trust'
    return [seenAs(condition, policy, [transition], { ...evidenceOf(observed), signal })]
  })
}

/** What a result shows of every condition of its account. One that was put to rest shows nothing else. */
export const observationsOf = (observed: Observed): readonly Observation[] => {
  const all: readonly Observation[] = [
    silenceOf(observed),
    ...troublesOf(observed),
    ...signalsOf(observed),
    // That there is a result is all it takes.
    { condition: 'unwatched', sighting: good },
  ]
  return observed.dossier.declared === undefined ? all : all.map(({ condition }) => ({ condition, sighting: atRest }))
}

/** An account that a run of its schedule should have looked at. */
export const unwatchedSighting = (policy: AlertPolicy, seen: { readonly lookedAt?: Instant; readonly dueOn: IsoDate }): Observation =>
  seenAs('unwatched', policy, ['unwatched'], seen)
