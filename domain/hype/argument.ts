import type { Brief } from '../brief/brief.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { PlatformAssessment } from '../fit/assess-platform.ts'
import { isSound } from '../fit/findings/finding.ts'
import { isUnrated, resolveRating } from '../fit/resolve-rating.ts'
import { VERDICT_RULES, type Verdict, worseOf } from '../fit/verdict.ts'
import type { BlingBlingIndex } from './bling-bling-index.ts'
import { type Motive, motiveProfile } from './motives.ts'
import type { PushbackReason } from './pushback-reasons.ts'
import type { RequestDecision } from './request-decision.ts'

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

/** What the motives are answered with. Imitation that was checked on the own audience is learning, and needs no answer. */
export const answersTo = (motives: readonly Motive[], { essentials: { audience } }: BlingBlingIndex) =>
  ANSWERS.flatMap(({ code, to }) => {
    const named = to.filter((motive) => motives.includes(motive))
    const learned = audience.known && audience.value && named.every((motive) => motiveProfile(motive).tempered?.by === 'audience-measured')
    return named.length === 0 || learned ? [] : [{ code, evidence: named.flatMap((motive) => motiveProfile(motive).weight.evidence) }]
  })

/** What the organisation's own main goal says about the channel, if it speaks against it; nothing where nobody rated it. */
export const goalArgument = (
  { brief, profiles }: { readonly brief: Brief; readonly profiles: readonly PlatformProfile[] },
  { platform }: PlatformAssessment,
  better: PlatformAssessment | undefined,
): readonly PushbackReason[] => {
  const { goal } = brief.goals.reduce((a, b) => (b.weight > a.weight ? b : a))
  const ratingOn = (id: PlatformId) => {
    const profile = profiles.find((one) => one.id === id)
    const resolved = profile && resolveRating(profile.goals[goal], brief)
    return resolved && isUnrated(resolved) ? undefined : (resolved?.parameter.value ?? 0)
  }
  const rating = ratingOn(platform)
  if (rating === undefined) return []
  const alternativeRating = (better && ratingOn(better.platform)) ?? 0
  if (better && alternativeRating > rating) {
    return [{ code: 'pushback.goal-better-elsewhere', params: { platform, goal, rating, alternative: better.platform, alternativeRating } }]
  }
  return rating <= 1 ? [{ code: 'pushback.goal-not-served', params: { platform, goal, rating } }] : []
}

/** Value below which a criterion is a reservation worth naming beside a good verdict. */
export const RESERVATION_BELOW = judgement(0.5, 'value')

/** A sound request is granted, with its weakest side named when that is weak. */
export const granted = ({ platform, score, contributions }: PlatformAssessment): PushbackReason => {
  const weak = contributions.flatMap(({ criterion, outcome }) =>
    outcome.kind === 'scored' && outcome.value < RESERVATION_BELOW.value ? [{ criterion, value: outcome.value }] : [],
  )
  const [first, ...others] = weak
  if (!first) return { code: 'pushback.sound', params: { platform, score } }
  const { criterion } = others.reduce((a, b) => (b.value < a.value ? b : a), first)
  return { code: 'pushback.sound-with-reservation', params: { platform, score, criterion } }
}

/**
 * The advice the argument comes to. Where the request allows less than the platform deserves, the decision says why before it.
 * @param exists the organisation already has an account there.
 */
export const advice = (
  { platform, score, verdict: own, verdictReason, bounds: { worst } }: PlatformAssessment,
  { verdict, decision }: { readonly verdict: Verdict; readonly decision: RequestDecision },
  exists: boolean,
): readonly PushbackReason[] => {
  if (decision.code === 'park') return [{ code: 'pushback.reserve', params: { platform } }]
  const held: readonly PushbackReason[] = worseOf(own, verdict) === own ? [] : [decision.reason]
  const fit = own === 'wait' ? 'pushback.fit-alone' : 'pushback.suits'
  const suits: readonly PushbackReason[] = held.length > 0 ? [{ code: fit, params: { platform, score } }] : []
  if (decision.code === 'minimum-presence') return [{ code: 'pushback.beyond-duty', params: { platform } }]
  if (verdict === 'decline') return [...suits, ...held, { code: 'pushback.not-advised', params: { platform } }]
  if (verdict === 'wait' && held.length > 0) return [...suits, ...held, { code: 'pushback.later', params: { platform } }]
  if (verdict === 'wait' && verdictReason.code === 'verdict.ask-first') return [{ code: 'pushback.ask-first', params: { platform, score, worst } }]
  if (verdict === 'wait') return [{ code: 'pushback.not-now', params: { platform, score } }]
  return [...held, { code: exists ? 'pushback.pilot-existing' : 'pushback.pilot-first', params: { platform, score } }]
}

/**
 * The channels worth having that rank above the one asked for, best first; all of them where nothing is known of that one.
 * @param platforms in order of rank.
 */
export const rankedAbove = (asked: PlatformAssessment | undefined, platforms: readonly PlatformAssessment[]): readonly PlatformAssessment[] =>
  platforms.slice(0, asked ? platforms.indexOf(asked) : undefined).filter(isSound)

/** The best of them that would not sink if what is open turned out worst; one that is asked for too has its own answer, and comes last. */
export const betterThan = (
  asked: PlatformAssessment | undefined,
  platforms: readonly PlatformAssessment[],
  { requests }: Pick<Brief, 'requests'>,
): PlatformAssessment | undefined => {
  const sound = rankedAbove(asked, platforms).filter(({ bounds }) => bounds.worst >= VERDICT_RULES.adoptWorst.value)
  return sound.find(({ platform }) => !requests.some((request) => request.platform === platform)) ?? sound[0]
}

/** @param presence whether the organisation has an account there that is alive, or one that has fallen silent. */
export const alternativeTo = (
  { platform, score }: PlatformAssessment,
  better: PlatformAssessment,
  presence: 'none' | 'living' | 'silent',
): PushbackReason => {
  const { worst: alternativeWorst, best: alternativeBest } = better.bounds
  const params = { platform, alternative: better.platform, alternativeScore: better.score, alternativeWorst, alternativeBest }
  if (presence === 'silent') return { code: 'pushback.alternative-silent', params }
  return { code: presence === 'living' ? 'pushback.alternative-existing' : 'pushback.alternative', params: { ...params, score } }
}
