import type { BriefAssessment } from '../../domain/fit/assess-brief.ts'
import type { RecordedAssessment, RecordedContribution, RecordedPlatform, RecordedRequest } from '../../domain/fit/recorded-assessment.ts'
import { shownPoints } from '../../domain/hype/bling-bling-index.ts'
import { ESSENTIALS } from '../../domain/hype/essential.ts'
import type { RequestDecision } from '../../domain/hype/request-decision.ts'
import { round } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Language, type Messages, messagesFor, reasonText } from '../messages/index.ts'
import { counterfactualToWire, questionToWire } from './advice.ts'
import { governanceToWire } from './governance.ts'
import { portfolioToWire } from './portfolio.ts'
import { rankingToWire, weightsToWire } from './robustness.ts'

type Schemas = components['schemas']

/** When and under which id an assessment was stored; a dry run has neither. */
export type Stored = { readonly id: string; readonly createdAt: string }

/** What stands at the head of every assessment; all else are sections that may be left out of a batch. */
type Head = 'id' | 'createdAt' | 'diagnosisId' | 'asOf' | 'modelVersion' | 'catalogueVersion' | 'language' | 'confidence'
type Assessment = Schemas['StoredAssessment']
type Section = Exclude<keyof Assessment, Head>
/** What a batch may ask for: a section, the platforms in figures alone, or the counterfactuals within the platforms. */
export type AskedSection = Schemas['AssessmentSection']

/** The sections in the order in which they are printed; undefined is one that the result does not have. */
const SECTIONS: { readonly [S in Section]: (result: RecordedAssessment, words: Messages, asked: readonly AskedSection[]) => Assessment[S] } = {
  platforms: ({ platforms }, words, asked) =>
    platforms.map((platform, index) => ({
      ...platformToWire(platform, index + 1, words),
      ...(asked.includes('counterfactuals') ? liftsOf(platform, words) : {}),
    })),
  ranking: ({ ranking }, words) => ranking && rankingToWire(ranking, words),
  portfolio: ({ portfolio }, words) => portfolio && portfolioToWire(portfolio, words),
  governance: ({ governance }, words) => governance && governanceToWire(governance, words),
  requests: ({ requests }, words) => requests.map((request) => requestToWire(request, words)),
  findings: ({ findings }, words) =>
    findings.map(({ severity, reason, platforms }) => ({
      code: reason.code,
      severity,
      text: reasonText(words, reason),
      platforms: [...platforms],
    })),
  questions: ({ questions }, words) => questions?.map((question) => questionToWire(question, words)),
  staleEvidence: ({ staleEvidence }) => [...staleEvidence],
  weights: ({ weights }) => weights && weightsToWire(weights),
  overrides: ({ overrides }) => overrides && [...overrides],
}
export const ALL_SECTIONS = Object.keys(SECTIONS) as readonly Section[]
const UNASKED: readonly AskedSection[] = [...ALL_SECTIONS, 'counterfactuals']

/** The answer to a brief in the words of the contract and of one language. */
export const assessmentToWire = (result: BriefAssessment, language: Language, stored?: Stored): Schemas['Assessment'] => ({
  ...(stored ? { id: stored.id, createdAt: stored.createdAt } : {}),
  ...(partsToWire(result, language, UNASKED) as Schemas['Assessment']),
})

/** The same for a result that was stored: what the model of its day did not say is absent. */
export const recordToWire = (result: RecordedAssessment, language: Language, { id, createdAt }: Stored): Assessment => ({
  id,
  createdAt,
  ...(partsToWire(result, language, UNASKED) as Assessment),
})

/** The answer with only the sections asked for, which are the only ones put into words. */
export const sectionsToWire = (
  result: BriefAssessment,
  language: Language,
  asked: readonly AskedSection[] = UNASKED,
): Schemas['AssessmentSections'] => ({
  ...(partsToWire(result, language, asked) as Schemas['AssessmentSections']),
  ...(asked.includes('scores') ? { scores: result.platforms.map((platform, index) => scoreToWire(platform, index + 1)) } : {}),
  ...(asked.includes('counterfactuals') && !asked.includes('platforms') ? { counterfactuals: liftsAlone(result, messagesFor(language)) } : {}),
})

const liftsAlone = ({ platforms }: BriefAssessment, words: Messages): Schemas['PlatformCounterfactuals'][] =>
  platforms.map((platform) => ({ platform: platform.platform, counterfactuals: [], ...liftsOf(platform, words) }))

const partsToWire = (
  result: RecordedAssessment,
  language: Language,
  asked: readonly AskedSection[],
): Pick<Assessment, Exclude<Head, 'id' | 'createdAt' | 'diagnosisId'>> => {
  const words = messagesFor(language)
  const sections = ALL_SECTIONS.flatMap((section) => {
    const said = asked.includes(section) ? SECTIONS[section](result, words, asked) : undefined
    return said === undefined ? [] : [[section, said] as const]
  })
  return {
    asOf: result.asOf,
    modelVersion: result.modelVersion,
    catalogueVersion: result.catalogueVersion,
    language,
    confidence: result.confidence,
    ...Object.fromEntries(sections),
  }
}

const scoreToWire = (platform: RecordedPlatform, rank: number): Schemas['PlatformScore'] => ({
  platform: platform.platform,
  ...(standingOf(platform, rank) as Omit<Schemas['PlatformScore'], 'platform' | 'vetoes'>),
  vetoes: platform.vetoes.map(({ veto }) => veto),
})

/** Where a platform stands, in figures and codes. */
const standingOf = (platform: RecordedPlatform, rank: number) => ({
  rank,
  score: platform.score,
  bounds: platform.bounds,
  ...robustnessOf(platform),
  verdict: platform.verdict,
  verdictCode: platform.verdictReason.code,
  confidence: platform.confidence,
})

const liftsOf = ({ counterfactuals }: RecordedPlatform, words: Messages) =>
  counterfactuals === undefined ? {} : { counterfactuals: counterfactuals.map((one) => counterfactualToWire(one, words)) }

const platformToWire = (platform: RecordedPlatform, rank: number, words: Messages): Schemas['StoredPlatformAssessment'] => ({
  platform: platform.platform,
  name: words.platformName(platform.platform),
  ...(platform.author === undefined ? {} : { own: true, author: platform.author }),
  ...standingOf(platform, rank),
  verdictReason: reasonText(words, platform.verdictReason),
  vetoes: platform.vetoes.map(({ veto, cap, reason, evidence }) => ({
    veto,
    cap: cap === 'decline' ? 'decline' : 'wait',
    code: reason.code,
    reason: reasonText(words, reason),
    evidence: distinct(evidence),
  })),
  contributions: platform.contributions.map((contribution) => contributionToWire(contribution, words)),
  recommendedUses: platform.recommendedUses.map(({ use, score, stated, reason }) => ({
    use,
    score,
    stated,
    code: reason.code,
    reason: reasonText(words, reason),
  })),
  usesToAvoid: platform.usesToAvoid.map(({ use, reason }) => ({ use, code: reason.code, reason: reasonText(words, reason) })),
  effort: platform.effort,
  ...(platform.scope && { scope: { code: platform.scope.code, text: reasonText(words, platform.scope) } }),
})

const robustnessOf = ({ interval, rankAcceptability, verdictAcceptability }: RecordedPlatform) => ({
  ...(interval && { interval }),
  ...(rankAcceptability && { rankAcceptability: [...rankAcceptability] }),
  ...(verdictAcceptability && { verdictAcceptability }),
})

const contributionToWire = ({ criterion, outcome, weight, points }: RecordedContribution, words: Messages): Schemas['Contribution'] => ({
  criterion,
  outcome: outcome.kind,
  weight: round(weight, 4),
  ...figuresOf(outcome),
  ...(points === undefined ? {} : { points }),
  code: outcome.reason.code,
  reason: reasonText(words, outcome.reason),
  evidence: distinct(outcome.evidence),
})

/** An unknown outcome of fit model 0.1.0 carries no confidence: it had none. */
const figuresOf = (outcome: RecordedContribution['outcome']) => {
  if (outcome.kind === 'not-applicable') return { confidence: 0 }
  const common = { bounds: { worst: round(outcome.low, 4), best: round(outcome.high, 4) }, confidence: round(outcome.confidence ?? 0, 2) }
  return outcome.kind === 'scored' ? { value: round(outcome.value, 4), ...common } : common
}

const requestToWire = (
  { platform, verdict, decision, hype, withoutHype, pushback }: RecordedRequest,
  words: Messages,
): Schemas['StoredRequestAssessment'] => {
  const points = shownPoints(hype.parts)
  return {
    platform,
    verdict: verdict ?? null,
    ...(decision && { decision: decisionToWire(decision, words) }),
    blingIndex: hype.index.known ? hype.index.value : null,
    bounds: hype.bounds,
    level: hype.level,
    parts: hype.parts.map(({ part, maximum, points: answer, reason }, index) => {
      const shown = points[index]
      return {
        part,
        outcome: answer.known ? 'scored' : 'unknown',
        maximum,
        ...(shown === undefined ? {} : { points: shown }),
        code: reason.code,
        reason: reasonText(words, reason),
      }
    }),
    ...(withoutHype && { withoutHype: withoutHypeToWire(withoutHype) }),
    pushback: {
      needed: pushback.needed,
      text: pushback.argument.map((reason) => reasonText(words, reason)).join(' '),
      question: reasonText(words, pushback.question),
      ...(pushback.alternative === undefined ? {} : { alternative: pushback.alternative }),
      evidence: distinct(pushback.evidence),
    },
  }
}

const withoutHypeToWire = ({ verdict, index }: NonNullable<RecordedRequest['withoutHype']>): Schemas['WithoutHype'] => ({
  verdict: verdict ?? null,
  blingIndex: index.known ? index.value : null,
})

const decisionToWire = ({ code, reason, notes, hype, merit, essentials }: RequestDecision, words: Messages): Schemas['RequestDecision'] => ({
  code,
  reasonCode: reason.code,
  reason: reasonText(words, reason),
  notes: notes.map((note) => ({ code: note.code, text: reasonText(words, note) })),
  hype: round(hype, 2),
  merit: round(merit, 2),
  essentials: ESSENTIALS.map((essential) => {
    const answer = essentials[essential]
    return answer.state === 'met' ? { essential, state: answer.state, evidence: answer.evidence } : { essential, state: answer.state }
  }),
})

/** Ids in alphabetical order, each once. */
const distinct = (ids: readonly string[]): string[] => {
  // By insertion: the lists are short, and there are a hundred of them.
  const sorted: string[] = []
  for (const id of ids) {
    let place = sorted.length
    while (place > 0 && id < (sorted[place - 1] as string)) place--
    if (place === 0 || id !== sorted[place - 1]) sorted.splice(place, 0, id)
  }
  return sorted
}
