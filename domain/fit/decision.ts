import type { Brief } from '../brief/brief.ts'
import { ENOUGH_AUDIENCE } from './criteria/audience-reach.ts'
import { CRITERIA, type CriterionId } from './criteria/index.ts'
import type { CriteriaWeights } from './criteria-weights.ts'
import type { FitCase } from './criterion.ts'
import { grantedScore } from './own-word.ts'
import { tailCheck } from './robustness/sample.ts'
import { bestOf, type Outcomes, outcomesOf, type Score, scoreOf } from './score.ts'
import { type DecidedVerdict, reserveAgainst, VERDICT_RULES, type Verdict, verdictOf } from './verdict.ts'
import type { Veto } from './veto.ts'
import { VETOES, type VetoId, type VetoReason } from './vetoes/index.ts'

export type FiredVeto = { readonly veto: VetoId; readonly cap: Verdict; readonly reason: VetoReason; readonly evidence: readonly string[] }

/** What every criterion and every veto says about a case. */
export type Seen = { readonly fitCase: FitCase; readonly outcomes: Outcomes; readonly vetoes: readonly FiredVeto[] }

const VETO_IDS = Object.keys(VETOES) as readonly VetoId[]

const vetoesOf = (fitCase: FitCase): readonly FiredVeto[] =>
  VETO_IDS.flatMap((veto): FiredVeto[] => {
    const fired = VETOES[veto].evaluate(fitCase)
    return fired ? [{ veto, cap: VETOES[veto].cap, ...fired }] : []
  })

export const seenOf = (fitCase: FitCase): Seen => ({ fitCase, outcomes: outcomesOf(fitCase), vetoes: vetoesOf(fitCase) })

/** The same case with another brief, in which only these criteria can answer otherwise; every veto is asked again. */
export const seenAgain = ({ fitCase, outcomes }: Seen, brief: Brief, changed: readonly CriterionId[]): Seen => {
  const other: FitCase = { ...fitCase, brief }
  const answers: Partial<Record<CriterionId, Outcomes[CriterionId]>> = {}
  for (const criterion of changed) answers[criterion] = CRITERIA[criterion].evaluate(other)
  return { fitCase: other, outcomes: { ...outcomes, ...answers }, vetoes: vetoesOf(other) }
}

/** What an organisation can change by itself: means, and its readiness to answer. */
const CHANGEABLE: readonly CriterionId[] = ['capacity', 'format-match', 'conversation-readiness']

/** The score with everything changeable, and everything unanswered, at its best: what waiting could bring at most. */
export const ceilingOf = (outcomes: Outcomes, weights: CriteriaWeights): number => bestOf(outcomes, weights, CHANGEABLE)

/** What the criteria would answer without the obstacles of a case: what they hold down, and everything changeable, at its best or as it would be known to be. */
export const freedFrom = ({ fitCase, outcomes, vetoes }: Seen): Outcomes => {
  const changeable = CHANGEABLE.map((criterion) => [criterion, atItsBest(outcomes[criterion])] as const)
  const obstructed = vetoes.flatMap(({ veto }) => {
    const { obstructs, lifted }: Veto<VetoReason> = VETOES[veto]
    if (obstructs === undefined) return []
    const freed = lifted ? CRITERIA[obstructs].evaluate({ ...fitCase, brief: lifted(fitCase) }) : atItsBest(outcomes[obstructs])
    return [[obstructs, freed] as const]
  })
  return { ...outcomes, ...Object.fromEntries([...changeable, ...obstructed]) }
}

type HoursThere = { readonly hours?: { readonly available: number; readonly needed: number } }

/** The hours there are at best and those its healthy rhythm needs, when the brief tells. */
const hoursIn = ({ capacity: { reason } }: Outcomes): HoursThere => {
  if (
    reason.code !== 'capacity.short' &&
    reason.code !== 'capacity.enough' &&
    reason.code !== 'capacity.uncovered' &&
    reason.code !== 'capacity.accounts-unknown'
  )
    return {}
  const { hours, needed } = reason.params
  return { hours: { available: hours, needed } }
}

/** The most of the audiences that can be met there, as far as a full reach counts. */
export const reachIn = ({ 'audience-reach': outcome }: Outcomes): { readonly reach?: number } =>
  outcome.kind === 'not-applicable' ? {} : { reach: outcome.high * ENOUGH_AUDIENCE.value }

/** The figures of a case that its draws bring, and those that take a second score. */
type Worked = { readonly p5: number; readonly ceiling: number; readonly freed: number }

/** The verdict on a case by the published rules, with its reason. */
export const decisionOn = ({ outcomes, vetoes }: Seen, score: Score, worked: Worked): DecidedVerdict =>
  verdictOf({ ...factsOf(outcomes, score), ...worked, caps: vetoes.map(({ cap }) => cap) })

const factsOf = (outcomes: Outcomes, { score, bounds, confidence }: Score) => ({
  score,
  ...bounds,
  confidence,
  ...hoursIn(outcomes),
  ...reachIn(outcomes),
})

/** Would anything stand against adopting it, however high its score? */
export const isReserved = ({ outcomes }: Seen, score: Score, p5: number): boolean => reserveAgainst({ ...factsOf(outcomes, score), p5 }) !== undefined

/** Above every score: a figure that a verdict does not depend on. */
const NO_MATTER = 100

/** A score, and the best verdict it can lead to before anything is drawn. */
export type Prospect = { readonly seen: Seen; readonly score: Score; readonly verdict: Verdict }

/**
 * Which verdict would follow if the draws spoke for it?
 *
 * The draws can only turn `adopt` into `pilot`, so that any other verdict is final. What a verdict does not depend on is not worked out.
 */
export const prospectOf = (seen: Seen, weights: CriteriaWeights): Prospect => {
  const { outcomes, vetoes } = seen
  const score = grantedScore(seen, weights)
  const isMiddling = vetoes.length === 0 && score.score >= VERDICT_RULES.waitFrom.value && score.score < VERDICT_RULES.pilotFrom.value
  const mayBeFreed = vetoes.length > 0 && vetoes.every(({ cap }) => cap !== 'decline')
  const { verdict } = decisionOn(seen, score, {
    p5: NO_MATTER,
    ceiling: isMiddling ? ceilingOf(outcomes, weights) : NO_MATTER,
    freed: mayBeFreed ? scoreOf(freedFrom(seen), weights).score : NO_MATTER,
  })
  return { seen, score, verdict }
}

/** The verdict itself: the same as a full judgement comes to. */
export type Settle = (prospect: Prospect) => Verdict

/** Settles prospects of one platform, drawing only where the verdict depends on the draws. */
export const settling = ({ fitCase: { profile } }: Seen, weights: CriteriaWeights): Settle => {
  const holds = tailCheck(VERDICT_RULES.adoptFifthPercentile.value, profile.id, weights)
  return ({ seen, score, verdict }) => (verdict !== 'adopt' || holds(seen.outcomes, score.score) ? verdict : 'pilot')
}

/** An answer than which none can be better; it is never shown, and its reason speaks of nothing. */
export const atItsBest = (outcome: Outcomes[CriterionId]): Outcomes[CriterionId] => {
  if (outcome.kind === 'not-applicable') return outcome
  const reason = { code: 'track-record.none', params: {} } as const
  return { kind: 'scored', value: 1, low: 1, high: 1, confidence: 1, trust: 1, reason, evidence: [] }
}
