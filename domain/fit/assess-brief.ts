import type { Brief } from '../brief/brief.ts'
import { staleAmong } from '../catalogue/ageing.ts'
import type { FigureOverride } from '../catalogue/catalogue.ts'
import { assessRequest, type RequestAssessment } from '../hype/assess-request.ts'
import { ALLOWED } from '../hype/request-decision.ts'
import { UNKNOWN } from '../shared/answer.ts'
import { dayOf } from '../shared/calendar.ts'
import { round, sum } from '../shared/sum.ts'
import { adviceOn } from './advice.ts'
import { assessPlatform, type JudgedPlatform, type PlatformAssessment } from './assess-platform.ts'
import type { CriteriaWeights } from './criteria-weights.ts'
import type { FitCase } from './criterion.ts'
import { type Finding, findingsOf } from './findings/index.ts'
import { FIT_MODEL_VERSION, type FitModel, PUBLISHED_MODEL } from './fit-model.ts'
import type { GovernanceEffects } from './governance-effect.ts'
import type { Answered } from './portfolio/candidates.ts'
import { type Portfolio, portfolioOf } from './portfolio/portfolio.ts'
import { useWorths } from './recommended-uses.ts'
import type { Robustness } from './robustness/acceptability.ts'
import { withDrawMemory } from './robustness/draw-memory.ts'
import { type Ranking, rankingOf, robustnessOf } from './robustness/ranking.ts'
import type { OpenQuestionValue } from './value-of-information.ts'
import { VERDICTS } from './verdict.ts'

/** The answer to a brief, in codes and numbers; the same brief always gives the same answer. */
export type BriefAssessment = {
  readonly asOf: string
  readonly modelVersion: string
  readonly catalogueVersion: string
  /** Mean confidence 0..1 over the platforms. */
  readonly confidence: number
  /** Best first: by verdict, then score, then id. */
  readonly platforms: readonly PlatformAssessment[]
  readonly ranking: Ranking
  readonly portfolio: Portfolio
  readonly requests: readonly RequestAssessment[]
  readonly findings: readonly Finding[]
  /** What the brief leaves open, the question first whose answer would most probably change a verdict. */
  readonly questions: readonly OpenQuestionValue[]
  /** What the answers on governance changed, and what would lift it; absent where none was given. */
  readonly governance?: GovernanceEffects
  /** Ids of cited records older than one halving period of their topic. */
  readonly staleEvidence: readonly string[]
  /** The workspace's own measurements that stand in these results. */
  readonly overrides: readonly FigureOverride[]
  readonly weights: CriteriaWeights
}

/** `advice`: counterfactuals, open questions and what governance changed. `portfolio`: the optimum under the weekly hours. */
export type CostlyPart = 'advice' | 'portfolio' | 'requests' | 'findings' | 'staleEvidence'

const NO_ADVICE = { counterfactuals: [], questions: [], governance: undefined } as const
const NO_PORTFOLIO: Portfolio = {
  hoursAvailable: UNKNOWN,
  setAside: { hours: 0, platforms: [] },
  plan: UNKNOWN,
  frontier: [],
  considered: [],
  summary: { code: 'portfolio.no-candidate', params: {} },
  notes: [],
  gap: 0,
  comparisonGap: 0,
  evidence: [],
}

/**
 * Which channels fit this organisation, how surely, and what do we answer to those somebody asked for?
 *
 * @param without parts that nobody will read, because they cost about as much as the verdicts do: they are then empty.
 */
export const assessBrief = (
  brief: Brief,
  model: FitModel = PUBLISHED_MODEL,
  { without = [] }: { readonly without?: readonly CostlyPart[] } = {},
): BriefAssessment => withDrawMemory(() => assessed(brief, model, without))

const assessed = (brief: Brief, model: FitModel, without: readonly CostlyPart[]): BriefAssessment => {
  const { catalogue, weights } = model
  const asOf = dayOf(brief.asOf)
  const worths = useWorths(brief)
  const ranked = catalogue.platforms
    .map((profile): FitCase => ({ brief, profile, catalogue, asOf }))
    .map((fitCase) => ({ ...assessPlatform(fitCase, weights, worths), fitCase }))
    .sort((a, b) => byRank(a.judged, b.judged))
  const robustness = robustnessOf(ranked)
  const { counterfactuals, questions, governance } = without.includes('advice') ? NO_ADVICE : adviceOn(brief, ranked, weights)
  const platforms = ranked.map(
    ({ judged }, index): PlatformAssessment => ({ ...judged, ...(robustness[index] as Robustness), counterfactuals: counterfactuals[index] ?? [] }),
  )
  const isRead = (part: CostlyPart): boolean => !without.includes(part)
  const isAsked = isRead('requests') || isRead('portfolio')
  const answered = isAsked ? brief.requests.map((request) => assessRequest(request, { brief, platforms, catalogue, asOf })) : []
  const requests = isRead('requests') ? answered : []
  const ranking = rankingOf(ranked, weights)
  const findings = isRead('findings') ? findingsOf({ brief, catalogue, asOf, platforms, ranking }) : []
  const portfolio = isRead('portfolio')
    ? portfolioOf({ brief, assessments: platforms, profiles: catalogue.platforms, criteria: weights, asOf, requests: answered.map(allowedBy) })
    : NO_PORTFOLIO
  return {
    asOf: brief.asOf,
    modelVersion: FIT_MODEL_VERSION,
    catalogueVersion: catalogue.version,
    confidence: round(sum(platforms.map(({ confidence }) => confidence)) / platforms.length, 2),
    platforms,
    ranking,
    portfolio,
    requests,
    findings,
    questions,
    ...(governance ? { governance } : {}),
    staleEvidence: isRead('staleEvidence')
      ? staleAmong([...citedBy(platforms, requests, findings), ...portfolio.evidence], catalogue.evidence, asOf)
      : [],
    overrides: catalogue.overrides,
    weights,
  }
}

const allowedBy = ({ platform, decision }: RequestAssessment): Answered => ({ platform, allows: ALLOWED[decision.code] })

/** By verdict, then score, then id. */
const byRank = (a: JudgedPlatform, b: JudgedPlatform): number =>
  VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || b.score - a.score || (a.platform < b.platform ? -1 : 1)

/** Every record an assessment rests on. */
const citedBy = (
  platforms: readonly PlatformAssessment[],
  requests: readonly RequestAssessment[],
  findings: readonly Finding[],
): ReadonlySet<string> => {
  const cited = new Set<string>()
  const cite = ({ evidence }: { readonly evidence: readonly string[] }): void => {
    for (const id of evidence) cited.add(id)
  }
  for (const { contributions, vetoes } of platforms) {
    for (const { outcome } of contributions) cite(outcome)
    vetoes.forEach(cite)
  }
  for (const { pushback } of requests) cite(pushback)
  findings.forEach(cite)
  return cited
}
