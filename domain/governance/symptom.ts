import { judgement } from '../catalogue/judgement.ts'
import type { Degree } from '../qualification/questions.ts'
import { type Answer, known } from '../shared/answer.ts'
import type { Reason } from '../shared/reason.ts'
import { sum } from '../shared/sum.ts'
import type { AutonomyLimit, BaseExemption, IndicatorId, Sourcing } from './indicators.ts'
import type { SourceId } from './sources.ts'

/** The eight competencies of the Community Maturity Model (The Community Roundtable, 2009, revised 2019). */
export const COMPETENCIES = [
  'strategy',
  'leadership',
  'culture',
  'community-management',
  'content-and-programming',
  'policies-and-governance',
  'tools',
  'metrics',
] as const
export type Competency = (typeof COMPETENCIES)[number]

/** What a symptom stands in the way of. */
export const OUTCOMES = [
  'relevant-objectives',
  'early-refusal',
  'platform-fit',
  'engagement',
  'learning',
  'claims-about-results',
  'keeping-up',
  'capacity-for-good-channels',
  'credibility',
  'durability',
  'search-traffic',
  'proof',
  'creativity',
  'reactivity',
  'continuity',
  'judgement',
  'trust',
  'reputation',
  'value-for-money',
  'fair-assessment',
  'problem-solving',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Who inside the organisation can act on a cause. The community manager is not among them: nobody decides alone on their own place. */
export const OWNERS = ['sponsor', 'communication-and-marketing', 'line-manager', 'buyer', 'finance'] as const
export type Owner = (typeof OWNERS)[number]

/**
 * When a remedy is proposed, or done already, as data: so that it can be published beside the remedy and contested.
 *
 * `good`, `wanting` and `open` speak of the answer to an indicator: good enough, answered and not good enough, not answered. `limit` is told to limit
 * autonomy; `held` is a role of which somebody is told to hold it.
 */
export type Condition =
  | { readonly good: IndicatorId }
  | { readonly wanting: IndicatorId }
  | { readonly bad: IndicatorId }
  | { readonly open: IndicatorId }
  | { readonly limit: AutonomyLimit }
  | { readonly held: Owner }
  | { readonly sourcing: Sourcing }
  | { readonly scope: 'outside' }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

export type Remedy<Code extends string = string> = {
  readonly code: Code
  /** Somebody inside who is not the community manager. */
  readonly owner: Owner
  /** The community manager takes part, and is not left alone with it. */
  readonly withManager?: true
  readonly source: SourceId
  /** Proposed only then; always when left out. */
  readonly when?: Condition
  /** What shows that it is done already: then it is to be kept, and not proposed. */
  readonly done?: Condition
  /** Another remedy, of another symptom, that asks for as much: with that one in the plan this one is not repeated. */
  readonly within?: string
}

export type Degrees = Readonly<Record<IndicatorId, Answer<Degree>>>

export type Symptom = {
  readonly indicators: readonly IndicatorId[]
  /** Alone at its worst, one of these makes the symptom severe. */
  readonly decisive: readonly IndicatorId[]
  readonly competencies: readonly Competency[]
  readonly blocks: readonly Outcome[]
  /** Whom it feeds: other symptoms by id, or poor results. */
  readonly leadsTo: readonly string[]
  readonly owner: Owner
  readonly source: SourceId
  readonly remedies: readonly Remedy[]
}

/** The limits of severity; degrees are 0 healthy to 4 worst. */
export const SEVERITY_RULES = {
  presentFrom: judgement(2, 'mean degree 0-4'),
  severeFrom: judgement(3, 'mean degree 0-4'),
  decisiveAt: judgement(4, 'degree 0-4', 'one decisive indicator there makes a symptom severe'),
  leastAnswered: judgement(0.5, 'share of the indicators', 'with fewer answers a mean says nothing'),
} as const

export const SEVERITIES = ['severe', 'present', 'absent', 'unknown', 'not-applicable'] as const
export type Severity = (typeof SEVERITIES)[number]

export type Exemption = BaseExemption | 'in-house' | 'no-return-demanded'

export type SymptomReasons = {
  'symptom.decisive': { readonly indicator: IndicatorId }
  'symptom.severe': { readonly score: number }
  'symptom.present': { readonly score: number }
  'symptom.absent': { readonly score: number }
  'symptom.too-little-told': { readonly answered: number; readonly asked: number }
  'symptom.exempt': { readonly exemption: Exemption }
}
export type SymptomReason = Reason<SymptomReasons>

/** How a symptom stands; `score` is undefined while fewer than half of its indicators are answered, and then `low` and `high` say what is still possible. */
export type Standing = {
  readonly severity: Severity
  readonly score: number | undefined
  readonly low: number
  readonly high: number
  readonly answered: number
  readonly asked: number
  readonly reason: SymptomReason
}

/**
 * Is this symptom there, and how grave is it?
 *
 * The mean of the degrees that were answered; present from 2, severe from 3 or by one decisive indicator at its worst, which counts however little
 * else was answered. With fewer than half of the indicators answered nothing more is said: unknown, never absent. `low` and `high` are the means if
 * every open answer were the healthiest or the worst possible.
 */
export const standingOf = ({ indicators, decisive }: Pick<Symptom, 'indicators' | 'decisive'>, degrees: Degrees): Standing => {
  const told = indicators.flatMap((indicator) => {
    const answer = degrees[indicator]
    return answer.known ? [{ indicator, degree: answer.value }] : []
  })
  const [answered, asked] = [told.length, indicators.length]
  const total = sum(told.map(({ degree }) => degree))
  const score = answered / asked >= SEVERITY_RULES.leastAnswered.value ? total / answered : undefined
  const worst = told.find(({ indicator, degree }) => decisive.includes(indicator) && degree >= SEVERITY_RULES.decisiveAt.value)
  const figures = { score, low: total / asked, high: (total + 4 * (asked - answered)) / asked, answered, asked }
  if (worst) return { ...figures, severity: 'severe', reason: { code: 'symptom.decisive', params: { indicator: worst.indicator } } }
  if (score === undefined) return { ...figures, severity: 'unknown', reason: { code: 'symptom.too-little-told', params: { answered, asked } } }
  const severity = severityOf(score)
  return { ...figures, severity, reason: { code: `symptom.${severity}`, params: { score } } }
}

/** It does not concern this organisation, which is neither good nor bad. */
export const exemptStanding = ({ indicators }: Pick<Symptom, 'indicators'>, exemption: Exemption): Standing => ({
  severity: 'not-applicable',
  score: undefined,
  low: 0,
  high: 0,
  answered: 0,
  asked: indicators.length,
  reason: { code: 'symptom.exempt', params: { exemption } },
})

const severityOf = (score: number): 'severe' | 'present' | 'absent' => {
  if (score >= SEVERITY_RULES.severeFrom.value) return 'severe'
  return score >= SEVERITY_RULES.presentFrom.value ? 'present' : 'absent'
}

/**
 * What a symptom counts for, 0..4, where symptoms are added up: its score; where one decisive answer settled it before there was a score, the least
 * that is severe. Undefined while nothing settles it.
 */
export const countedScore = ({ severity, score }: Pick<Standing, 'severity' | 'score'>): number | undefined =>
  score ?? (severity === 'severe' ? SEVERITY_RULES.severeFrom.value : undefined)

export const isPresent = ({ severity }: Pick<Standing, 'severity'>): boolean => severity === 'present' || severity === 'severe'

/** From this degree on an answer asks for its own remedy. */
const TELLING_FROM = SEVERITY_RULES.severeFrom.value

/** Was it answered, and badly? */
export const isBad = (degrees: Degrees, indicator: IndicatorId): boolean => {
  const answer = degrees[indicator]
  return answer.known && answer.value >= TELLING_FROM
}

export const withDegree = (degrees: Degrees, indicator: IndicatorId, degree: Degree): Degrees => ({ ...degrees, [indicator]: known(degree) })
