import type { Brief } from '../brief/brief.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { Reason } from '../shared/reason.ts'
import { round, sum } from '../shared/sum.ts'
import type { CriteriaWeights } from './criteria-weights.ts'
import { prospectOf, type Seen, type Settle, seenAgain, settling } from './decision.ts'
import { type BriefQuestionId, QUESTIONS } from './questions/index.ts'
import type { OpenQuestion, PlausibleAnswer, Question } from './questions/question.ts'
import { VERDICTS, type Verdict } from './verdict.ts'

export type BriefQuestionReasons = {
  [Id in Exclude<BriefQuestionId, 'account-state'> as `question.about-${Id}`]: Readonly<Record<never, never>>
} & { 'question.about-account-state': { readonly platform: PlatformId } }

/** The verdicts, best first, that some plausible answer would give a platform in place of its present one. */
export type VerdictChange = { readonly platform: PlatformId; readonly from: Verdict; readonly to: readonly Verdict[] }

/** A question of the brief that is still open, and what its answer is worth. */
export type OpenQuestionValue = {
  readonly question: BriefQuestionId
  /** For a question about one account among several. */
  readonly platform?: PlatformId
  /** Probability 0..1 that the answer changes a verdict. */
  readonly probability: number
  /** By id of the platform. */
  readonly changes: readonly VerdictChange[]
  readonly reason: Reason<BriefQuestionReasons>
}

/** A platform as it was judged. */
export type JudgedSeen = { readonly seen: Seen; readonly verdict: Verdict }

/**
 * Which unanswered question should be put first?
 *
 * Every plausible answer is tried, one question at a time, everything else staying as open as it is: the probability that the answer changes
 * at least one verdict, under the published weights of the answers. By probability, then by how many platforms may change, then by id. A
 * question that changes nothing is listed last: it was not answered either.
 * Method: the chance that information changes a decision, Howard, "Information value theory", IEEE Transactions on Systems Science and
 * Cybernetics 2(1), 1966; without its price, for nobody said what a wrong verdict costs.
 */
export const valueOfInformation = (brief: Brief, platforms: readonly JudgedSeen[], weights: CriteriaWeights): readonly OpenQuestionValue[] => {
  const settled = platforms.map((one): Settled => ({ ...one, weights, settle: settling(one.seen, weights) }))
  return QUESTION_IDS.flatMap((question) => {
    const { criteria, open }: Question = QUESTIONS[question]
    return open(brief).map((asked) => worthOf(question, asked, (answer) => settled.flatMap((one) => changeWith(answer, criteria, one))))
  }).sort((a, b) => b.probability - a.probability || b.changes.length - a.changes.length || (idOf(a) < idOf(b) ? -1 : 1))
}

const QUESTION_IDS = Object.keys(QUESTIONS) as readonly BriefQuestionId[]

const idOf = ({ question, platform }: OpenQuestionValue): string => `${question} ${platform ?? ''}`

type Changed = { readonly platform: PlatformId; readonly from: Verdict; readonly to: Verdict }

type Settled = JudgedSeen & { readonly weights: CriteriaWeights; readonly settle: Settle }

/** The verdict that would be another one with that answer, if it would. */
const changeWith = ({ brief }: PlausibleAnswer, criteria: Question['criteria'], { seen, verdict, weights, settle }: Settled): readonly Changed[] => {
  const again = seenAgain(seen, brief, criteria)
  if (saysTheSame(seen, again, criteria)) return []
  const to = settle(prospectOf(again, weights))
  return to === verdict ? [] : [{ platform: seen.fitCase.profile.id, from: verdict, to }]
}

/** Nothing that a verdict depends on differs. */
const saysTheSame = (before: Seen, after: Seen, criteria: Question['criteria']): boolean =>
  before.vetoes.length === after.vetoes.length &&
  before.vetoes.every(({ veto }, index) => veto === after.vetoes[index]?.veto) &&
  criteria.every((criterion) => {
    const [a, b] = [before.outcomes[criterion], after.outcomes[criterion]]
    if (a.kind === 'not-applicable' || b.kind === 'not-applicable') return a.kind === b.kind
    if (a.low !== b.low || a.high !== b.high || a.confidence !== b.confidence || a.trust !== b.trust) return false
    return a.kind === 'unknown' || b.kind === 'unknown' ? a.kind === b.kind && a.reason.code === b.reason.code : a.value === b.value
  })

const worthOf = (
  question: BriefQuestionId,
  { platform, answers }: OpenQuestion,
  changesWith: (answer: PlausibleAnswer) => readonly Changed[],
): OpenQuestionValue => {
  const tried = answers.map((answer) => ({ weight: answer.weight, changed: changesWith(answer) }))
  const total = sum(tried.map(({ weight }) => weight))
  const changing = sum(tried.map(({ weight, changed }) => (changed.length > 0 ? weight : 0)))
  return {
    question,
    ...(platform === undefined ? {} : { platform }),
    probability: round(changing / total, 3),
    changes: together(tried.flatMap(({ changed }) => changed)),
    reason: reasonFor(question, platform),
  }
}

const together = (changed: readonly Changed[]): readonly VerdictChange[] =>
  [...new Map(changed.map((one) => [one.platform, one.from]))]
    .map(([platform, from]) => ({
      platform,
      from,
      to: VERDICTS.filter((verdict) => changed.some((one) => one.platform === platform && one.to === verdict)),
    }))
    .sort((a, b) => (a.platform < b.platform ? -1 : 1))

const reasonFor = (question: BriefQuestionId, platform: PlatformId | undefined): Reason<BriefQuestionReasons> =>
  question === 'account-state'
    ? { code: 'question.about-account-state', params: { platform: platform ?? 'blog' } }
    : { code: `question.about-${question}`, params: {} }
