import type { Brief } from '../brief/brief.ts'
import { isStale } from '../catalogue/ageing.ts'
import type { FigureOverride } from '../catalogue/catalogue.ts'
import { evidenceById } from '../catalogue/evidence.ts'
import { assessRequest, type RequestAssessment } from '../hype/assess-request.ts'
import { dayOf } from '../shared/calendar.ts'
import { round, sum } from '../shared/sum.ts'
import { type AdviceWanted, adviceOn } from './advice.ts'
import { assessPlatform, type JudgedPlatform, type PlatformAssessment } from './assess-platform.ts'
import type { CriteriaWeights } from './criteria-weights.ts'
import type { FitCase } from './criterion.ts'
import { type Finding, findingsOf } from './findings/index.ts'
import { FIT_MODEL_VERSION, type FitModel, PUBLISHED_MODEL } from './fit-model.ts'
import { type Portfolio, portfolioOf } from './portfolio/portfolio.ts'
import { useWorths } from './recommended-uses.ts'
import type { Robustness } from './robustness/acceptability.ts'
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
  /** Ids of cited records older than one halving period of their topic. */
  readonly staleEvidence: readonly string[]
  /** The workspace's own measurements that stand in these results. */
  readonly overrides: readonly FigureOverride[]
  readonly weights: CriteriaWeights
}

/**
 * Which channels fit this organisation, how surely, and what do we answer to those somebody asked for?
 *
 * @param wanted `advice: 'none'` leaves out what would change the verdicts, which costs more than the verdicts do.
 */
export const assessBrief = (
  brief: Brief,
  model: FitModel = PUBLISHED_MODEL,
  { advice: wanted = 'full' }: { readonly advice?: AdviceWanted } = {},
): BriefAssessment => {
  const { catalogue, weights } = model
  const asOf = dayOf(brief.asOf)
  const worths = useWorths(brief)
  const ranked = catalogue.platforms
    .map((profile): FitCase => ({ brief, profile, catalogue, asOf }))
    .map((fitCase) => ({ ...assessPlatform(fitCase, weights, worths), fitCase }))
    .sort((a, b) => byRank(a.judged, b.judged))
  const robustness = robustnessOf(ranked)
  const { counterfactuals, questions } = wanted === 'full' ? adviceOn(brief, ranked, weights) : { counterfactuals: [], questions: [] }
  const platforms = ranked.map(
    ({ judged }, index): PlatformAssessment => ({ ...judged, ...(robustness[index] as Robustness), counterfactuals: counterfactuals[index] ?? [] }),
  )
  const requests = brief.requests.map((request) => assessRequest(request, { brief, platforms, profiles: catalogue.platforms, asOf }))
  const ranking = rankingOf(ranked, weights)
  const findings = findingsOf({ brief, catalogue, asOf, platforms, ranking })
  const portfolio = portfolioOf({ brief, assessments: platforms, profiles: catalogue.platforms, criteria: weights, asOf })
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
    staleEvidence: [...new Set([...citedBy(platforms, requests, findings), ...portfolio.evidence])].filter((id) => staleAt(id, asOf)).sort(),
    overrides: catalogue.overrides,
    weights,
  }
}

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

const staleAt = (id: string, asOf: number): boolean => {
  const record = evidenceById(id)
  return record !== undefined && isStale(record, asOf)
}
