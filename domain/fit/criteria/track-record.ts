import type { Brief } from '../../brief/brief.ts'
import { measurementConfidence } from '../../catalogue/ageing.ts'
import type { EvidenceConfidence } from '../../catalogue/evidence.ts'
import { judgement } from '../../catalogue/judgement.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { PilotResult } from '../../pilot/result.ts'
import { endedOn, isFresh, type MeasuredResult, newestMeasured, standingOf } from '../../pilot/standing.ts'
import type { Day, IsoDate } from '../../shared/calendar.ts'
import type { Reason } from '../../shared/reason.ts'
import { clamp } from '../../shared/sum.ts'
import type { Criterion, CriterionOutcome } from '../criterion.ts'

/** What an account's own past says about keeping the channel alive, when only the caller's word is known and no audit. */
export const STATED_RECORD = { active: judgement(0.8, 'value'), dormant: judgement(0.2, 'value') } as const
/** How far the caller's word about an account is trusted. */
export const STATED_CONFIDENCE = judgement(0.5, 'confidence')

/**
 * How far a pilot is trusted, as measurements of a workspace's own are: a group at the same time shares whatever else happened, a time before does not (history,
 * maturation, regression to the mean: D. T. Campbell and J. C. Stanley, "Experimental and Quasi-Experimental Designs for Research", 1963).
 */
const confidenceOf = ({ controlled }: PilotResult): EvidenceConfidence => (controlled ? 'high' : 'medium')
/** It ages as engagement does: with the audience and the algorithms that brought it. */
const TOPIC = 'engagement'

type Nothing = Readonly<Record<never, never>>
type Pilot = { readonly name: string; readonly endedOn: IsoDate }
/** `reached`: the part of the least effect that mattered, cut to 0..1; `rolledBack`: although something got better; `worse`: harm was shown. */
type Measured = Pilot & { readonly retestOn: IsoDate; readonly reached: number; readonly rolledBack?: true; readonly worse?: true }
type Stated = 'active' | 'dormant' | 'none' | 'unknown'
export type TrackRecordReasons = {
  'track-record.active': Nothing
  'track-record.dormant': Nothing
  'track-record.none': Nothing
  'track-record.unknown': Nothing
  /** All of the least effect that mattered, or more. */
  'track-record.pilot-reached': Measured
  /** A gain was shown, and it is less than that. */
  'track-record.pilot-partly': Measured
  /** No gain was shown, and what mattered was not reached. */
  'track-record.pilot-missed': Measured
  /** Neither a gain nor its absence was shown. */
  'track-record.pilot-inconclusive': Measured
  /** It is past the day on which it was to be tested again. */
  'track-record.pilot-stale': Measured
  /** There was a pilot, nothing was measured, and what is stated of the account decides. */
  'track-record.pilot-unmeasured': Pilot & { readonly account: Stated }
}
type Outcome = CriterionOutcome<Reason<TrackRecordReasons>>

/**
 * What happened on this channel so far?
 *
 * The newest pilot that was measured there: the part of the least effect that mattered, cut to 0..1, however the pilot ended. Past its re-test date it
 * bounds nothing any more. Without one, what is stated of the account. No account: not applicable, and the criterion leaves the mean. An account of unknown state stays unknown.
 */
export const trackRecord: Criterion<Reason<TrackRecordReasons>> = {
  place: judgement(8, 'place'),
  evaluate: ({ brief, profile, asOf }) => {
    const measured = newestMeasured(brief.pilotResults, profile.id, asOf)
    if (measured) return measuredRecord(measured, asOf)
    const state = stateOf(brief, profile.id)
    const stated = statedRecord(state)
    const [pilot] = endedOn(brief.pilotResults, profile.id, asOf)
    if (!pilot) return stated
    return { ...stated, reason: { code: 'track-record.pilot-unmeasured', params: { name: pilot.name, endedOn: pilot.endedOn, account: state } } }
  },
}

const measuredRecord = (result: MeasuredResult, asOf: Day): Outcome => {
  const { name, achieved, endedOn: end, retestOn } = result
  const [value, low, high] = [achieved.value, achieved.low, achieved.high].map((part) => clamp(part, 0, 1)) as [number, number, number]
  const trust = measurementConfidence({ topic: TOPIC, measuredOn: end, confidence: confidenceOf(result) }, asOf)
  const params = {
    name,
    endedOn: end,
    retestOn,
    reached: value,
    ...(result.outcome === 'rolled-back' && achieved.low > 0 ? { rolledBack: true as const } : {}),
    ...(achieved.high < 0 ? { worse: true as const } : {}),
  }
  const said = { kind: 'scored', value, confidence: trust, trust, evidence: [] } as const
  if (!isFresh(result, asOf)) return { ...said, low: 0, high: 1, reason: { code: 'track-record.pilot-stale', params } }
  return { ...said, low, high, reason: { code: `track-record.pilot-${shownBy(result)}`, params } }
}

const shownBy = ({ achieved }: MeasuredResult): 'reached' | 'partly' | 'missed' | 'inconclusive' => {
  const standing = standingOf(achieved)
  if (standing === 'reached') return achieved.value >= 1 ? 'reached' : 'partly'
  return standing === 'missed' ? 'missed' : 'inconclusive'
}

const stateOf = ({ accounts }: Brief, id: PlatformId): Stated => {
  const states = accounts.filter(({ platform }) => platform === id).map(({ state }) => state)
  if (states.length === 0) return 'none'
  return states.includes('active') ? 'active' : states.includes('dormant') ? 'dormant' : 'unknown'
}

const statedRecord = (state: Stated): Outcome => {
  const reason = { code: `track-record.${state}`, params: {} } as const
  if (state === 'none') return { kind: 'not-applicable', reason, evidence: [] }
  if (state === 'unknown') return { kind: 'unknown', low: 0, high: 1, confidence: 0, trust: 1, reason, evidence: [] }
  const { value } = STATED_RECORD[state]
  return { kind: 'scored', value, low: value, high: value, confidence: STATED_CONFIDENCE.value, trust: STATED_CONFIDENCE.value, reason, evidence: [] }
}
