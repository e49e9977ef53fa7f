import type { Brief } from '../brief/brief.ts'
import { judgement } from '../catalogue/judgement.ts'
import { UNRATED } from '../catalogue/parameter.ts'
import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import { USE_PROFILES } from '../catalogue/uses.ts'
import { type Format, type Goal, USES, type Use } from '../catalogue/vocabulary.ts'
import type { Reason } from '../shared/reason.ts'
import { round } from '../shared/sum.ts'
import { QUALITY_FACTORS } from './criteria/format-match.ts'
import { resolveRating } from './resolve-rating.ts'
import { NATIVE_RATING } from './vetoes/no-native-format.ts'

export type UseReasons = {
  'use.carries-goal': { readonly use: Use; readonly goal: Goal; readonly rating: number }
  'use.not-carried': { readonly use: Use; readonly rating: number }
  'use.no-format': { readonly use: Use; readonly format: Format }
  'use.serves-no-goal': { readonly use: Use }
}
export type UseReason = Reason<UseReasons>

export type RecommendedUse = { readonly use: Use; readonly score: number; readonly stated: boolean; readonly reason: UseReason }
export type AvoidedUse = { readonly use: Use; readonly reason: UseReason }

/** A use nobody stated is proposed only when the platform carries it well and it serves the goals this much. */
export const PROPOSE_FROM = { rating: judgement(3, 'rating 0-4'), score: judgement(50, 'points') } as const
export const MOST_PROPOSALS = judgement(3, 'uses')
/** Rating up to which a stated use is better made elsewhere. */
export const AVOID_UP_TO = judgement(1, 'rating 0-4')

/** What a use is worth to this organisation, wherever it takes place. */
export type UseWorth = {
  readonly use: Use
  readonly stated: boolean
  /** The goal it serves most; undefined when it serves none. */
  readonly goal: Goal | undefined
  /** How far it serves that goal, times that goal's weight over the heaviest one's, 0..1. */
  readonly relevance: number
  /** What it can be made of, with the quality 0..1 each format can be produced in; formats nobody asked about count as producible. */
  readonly made: readonly { readonly format: Format; readonly quality: number }[]
}

/** What each use of the catalogue would bring this organisation, before any platform is looked at. */
export const useWorths = (brief: Brief): readonly UseWorth[] => {
  const stated = new Set(brief.uses.known ? brief.uses.value.map(({ use }) => use) : [])
  const heaviest = Math.max(...brief.goals.map(({ weight }) => weight))
  const { formats: producible } = brief.capacity
  const qualityOf = (format: Format): number => {
    const quality = producible.known ? producible.value[format] : 'good'
    return quality === undefined ? 0 : QUALITY_FACTORS[quality].value
  }
  return USES.map((use) => {
    const { serves, formats } = USE_PROFILES[use]
    let goal: Goal | undefined
    let relevance = 0
    for (const one of brief.goals) {
      const value = ((one.weight / heaviest) * (serves[one.goal]?.value ?? 0)) / 4
      if (value > relevance) [goal, relevance] = [one.goal, value]
    }
    return { use, stated: stated.has(use), goal, relevance, made: formats.map((format) => ({ format, quality: qualityOf(format) })) }
  })
}

/**
 * What should this organisation do there, and what not?
 *
 * A use scores what the platform carries (rating / 4) times its relevance, times the quality it can be made in here (the best of its
 * formats, less where the platform is not at home with that format), on 0..100. Two organisations with other goals get other uses on
 * one and the same platform.
 */
export const usesOn = (
  worths: readonly UseWorth[],
  brief: Brief,
  profile: PlatformProfile,
): { readonly recommended: readonly RecommendedUse[]; readonly avoided: readonly AvoidedUse[] } => {
  const stated: RecommendedUse[] = []
  const proposed: RecommendedUse[] = []
  const avoided: AvoidedUse[] = []
  for (const worth of worths) {
    // What nobody rated is neither advised nor advised against.
    if (profile.uses[worth.use].state === UNRATED) continue
    const rating = resolveRating(profile.uses[worth.use], brief).parameter.value
    const quality = qualityOn(profile, worth, brief)
    const reason = worth.stated ? reasonToAvoid(worth, rating, quality) : undefined
    if (reason) avoided.push({ use: worth.use, reason })
    const recommended = reason ? undefined : recommendation(worth, rating, quality)
    if (recommended) (worth.stated ? stated : proposed).push(recommended)
  }
  return { recommended: [...stated.sort(bestFirst), ...proposed.sort(bestFirst).slice(0, MOST_PROPOSALS.value)], avoided }
}

/** The best quality in which a use can be made for this platform, 0..1. */
const qualityOn = ({ formats }: PlatformProfile, { made }: UseWorth, brief: Brief): number => {
  let best = 0
  for (const { format, quality } of made) {
    const atHome = Math.min(1, resolveRating(formats[format], brief).parameter.value / NATIVE_RATING.value)
    best = Math.max(best, quality * atHome)
  }
  return best
}

const bestFirst = (a: RecommendedUse, b: RecommendedUse): number => b.score - a.score || (a.use < b.use ? -1 : 1)

const recommendation = ({ use, stated, goal, relevance }: UseWorth, rating: number, quality: number): RecommendedUse | undefined => {
  const score = round(100 * (rating / 4) * relevance * quality, 1)
  if (goal === undefined || (!stated && (rating < PROPOSE_FROM.rating.value || score < PROPOSE_FROM.score.value))) return undefined
  return { use, score, stated, reason: { code: 'use.carries-goal', params: { use, goal, rating } } }
}

const reasonToAvoid = ({ use, made, goal }: UseWorth, rating: number, quality: number): UseReason | undefined => {
  if (rating <= AVOID_UP_TO.value) return { code: 'use.not-carried', params: { use, rating } }
  if (quality === 0) {
    const missing = made.find((one) => one.quality === 0) ?? made[0]
    return { code: 'use.no-format', params: { use, format: missing?.format ?? 'text' } }
  }
  return goal === undefined ? { code: 'use.serves-no-goal', params: { use } } : undefined
}
