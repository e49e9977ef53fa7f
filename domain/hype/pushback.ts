import type { Brief, ChannelRequest } from '../brief/brief.ts'
import type { Goal, PlatformId } from '../catalogue/vocabulary.ts'
import { type PlatformAssessment, profileOf } from '../fit/assess-platform.ts'
import { resolveRating } from '../fit/resolve-rating.ts'
import type { Verdict } from '../fit/verdict.ts'
import type { VetoReason } from '../fit/vetoes/index.ts'
import type { Reason } from '../shared/reason.ts'
import type { BlingBlingIndex, Essential } from './bling-bling-index.ts'
import { type Motive, motiveProfile } from './motives.ts'

type On = { readonly platform: PlatformId }
export type PushbackReasons = {
  'pushback.asked': On & { readonly motives: readonly Motive[] }
  'pushback.asked-existing': On & { readonly motives: readonly Motive[] }
  'pushback.asked-without-motive': On
  'pushback.imitation': On
  'pushback.novelty': On
  'pushback.authority': On
  'pushback.free': On
  'pushback.goal-better-elsewhere': On & {
    readonly goal: Goal
    readonly rating: number
    readonly alternative: PlatformId
    readonly alternativeRating: number
  }
  'pushback.goal-not-served': On & { readonly goal: Goal; readonly rating: number }
  'pushback.duty': On
  'pushback.sound': On & { readonly score: number }
  'pushback.pilot-first': On & { readonly score: number }
  'pushback.not-now': On & { readonly score: number }
  'pushback.no-profile': On
  'pushback.alternative': On & { readonly alternative: PlatformId; readonly score: number; readonly alternativeScore: number }
  'pushback.alternative-existing': On & { readonly alternative: PlatformId; readonly alternativeScore: number }
}
export type PushbackReason = Reason<PushbackReasons> | VetoReason

export type QuestionReasons = {
  'question.audience': On
  'question.use': On
  'question.capacity': On & { readonly hours: number }
  'question.objective': On
  'question.exit': On
}

export type Pushback = {
  /** False when the request is sound as it stands. */
  readonly needed: boolean
  /** The argument, one sentence a reason, in order. */
  readonly argument: readonly PushbackReason[]
  /** The question to answer before going there. */
  readonly question: Reason<QuestionReasons>
  readonly alternative?: PlatformId
  readonly evidence: readonly string[]
}

/** Motives that call for the same answer. */
const ANSWERS: readonly {
  readonly code: 'pushback.imitation' | 'pushback.novelty' | 'pushback.authority' | 'pushback.free'
  readonly to: readonly Motive[]
}[] = [
  { code: 'pushback.imitation', to: ['competitor-present', 'everyone-does', 'missing-out'] },
  { code: 'pushback.novelty', to: ['novelty', 'buzz'] },
  { code: 'pushback.authority', to: ['management-wish', 'prestige', 'vendor-suggestion', 'personal-taste'] },
  { code: 'pushback.free', to: ['free-of-charge'] },
]

/** What is the courteous, sourced answer to somebody who asked for this channel? */
export const pushbackOf = (
  request: ChannelRequest,
  brief: Brief,
  index: BlingBlingIndex,
  verdict: Verdict | undefined,
  platforms: readonly PlatformAssessment[],
): Pushback => {
  const { platform } = request
  const asked = platforms.find((one) => one.platform === platform)
  const motives = request.motives.known ? request.motives.value : []
  const question = questionOf(request, index, asked)
  const has = (id: PlatformId) => brief.accounts.some((account) => account.platform === id)
  const opening: PushbackReason =
    motives.length > 0
      ? { code: has(platform) ? 'pushback.asked-existing' : 'pushback.asked', params: { platform, motives } }
      : { code: 'pushback.asked-without-motive', params: { platform } }
  if (!asked || verdict === undefined) {
    return { needed: true, argument: [opening, { code: 'pushback.no-profile', params: { platform } }], question, evidence: [] }
  }
  const { score } = asked
  const duty: PushbackReason[] = motives.includes('legal-duty') ? [{ code: 'pushback.duty', params: { platform } }] : []
  const needed = verdict !== 'adopt' || index.level === 'high'
  if (!needed) return { needed, argument: [opening, ...duty, { code: 'pushback.sound', params: { platform, score } }], question, evidence: [] }
  const better = betterThan(asked, platforms)
  const answers = answersTo(motives, index)
  const closing: PushbackReason = {
    code: verdict === 'wait' || verdict === 'decline' ? 'pushback.not-now' : 'pushback.pilot-first',
    params: { platform, score },
  }
  const alternative: PushbackReason[] = better ? [alternativeTo(asked, better, has(better.platform))] : []
  return {
    needed,
    argument: [
      opening,
      ...answers.map(({ code }): PushbackReason => ({ code, params: { platform } })),
      ...goalArgument(brief, asked, better),
      ...asked.vetoes.map(({ reason }) => reason),
      ...duty,
      closing,
      ...alternative,
    ],
    question,
    ...(better ? { alternative: better.platform } : {}),
    evidence: [...answers.flatMap(({ evidence }) => evidence), ...asked.vetoes.flatMap(({ evidence }) => evidence)],
  }
}

/** The best sound channel that scores above the one asked for. Platforms come in order of rank. */
const betterThan = (asked: PlatformAssessment, platforms: readonly PlatformAssessment[]): PlatformAssessment | undefined =>
  platforms.find(({ platform, verdict, score }) => platform !== asked.platform && (verdict === 'adopt' || verdict === 'pilot') && score > asked.score)

const alternativeTo = ({ platform, score }: PlatformAssessment, better: PlatformAssessment, exists: boolean): PushbackReason => {
  const params = { platform, alternative: better.platform, alternativeScore: better.score }
  return exists ? { code: 'pushback.alternative-existing', params } : { code: 'pushback.alternative', params: { ...params, score } }
}

const answersTo = (motives: readonly Motive[], { essentials: { audience } }: BlingBlingIndex) =>
  ANSWERS.flatMap(({ code, to }) => {
    const named = to.filter((motive) => motives.includes(motive))
    const learned = audience.known && audience.value && named.every((motive) => motiveProfile(motive).halvedBy !== undefined)
    return named.length === 0 || learned ? [] : [{ code, evidence: named.flatMap((motive) => motiveProfile(motive).weight.evidence) }]
  })

const goalArgument = (brief: Brief, { platform }: PlatformAssessment, better: PlatformAssessment | undefined): readonly PushbackReason[] => {
  const main = brief.goals.reduce((a, b) => (b.weight > a.weight ? b : a))
  const ratingOn = (id: PlatformId) => {
    const profile = profileOf(id)
    return profile ? resolveRating(profile.goals[main.goal], brief).parameter.value : 0
  }
  const rating = ratingOn(platform)
  const alternativeRating = better ? ratingOn(better.platform) : 0
  if (better && alternativeRating > rating) {
    return [
      { code: 'pushback.goal-better-elsewhere', params: { platform, goal: main.goal, rating, alternative: better.platform, alternativeRating } },
    ]
  }
  return rating <= 1 ? [{ code: 'pushback.goal-not-served', params: { platform, goal: main.goal, rating } }] : []
}

const QUESTION_ORDER: readonly Essential[] = ['audience', 'use', 'capacity', 'objective']

const questionOf = (
  { platform }: ChannelRequest,
  { essentials }: BlingBlingIndex,
  asked: PlatformAssessment | undefined,
): Reason<QuestionReasons> => {
  const absent = QUESTION_ORDER.find((id) => essentials[id].known && !essentials[id].value)
  const missing = absent ?? QUESTION_ORDER.find((id) => !essentials[id].known)
  if (missing === 'capacity') return { code: 'question.capacity', params: { platform, hours: asked?.effort.hoursPerWeek ?? 0 } }
  return { code: missing === undefined ? 'question.exit' : `question.${missing}`, params: { platform } }
}
