import type { Brief } from '../brief/brief.ts'
import { profileIn } from '../catalogue/catalogue.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import { dayOf, type IsoDate } from '../shared/calendar.ts'
import { shapleyParts } from '../shared/shapley.ts'
import { hundredthsOf } from './difference.ts'
import type { FitModel } from './fit-model.ts'
import type { RecordedAssessment } from './recorded-assessment.ts'
import { outcomesOf, scoreOf } from './score.ts'

/**
 * What can move a score between two assessments, each held apart from the others.
 *
 * `facts`: what the brief says about the organisation except its goals and its day, and what the workspace says of its own about platforms.
 * `weights`: how much each goal matters (one that is not named matters nothing, so naming or dropping a goal belongs here) and how much each
 * criterion does. `time`: the day the assessment speaks about, up to which own measurements hold; ageing evidence moves the confidence of a
 * score and so its verdict, not the score. `method`: the versions of the model and the catalogue.
 */
export const ATTRIBUTION_PARTS = ['facts', 'weights', 'method', 'time'] as const
export type AttributionPart = (typeof ATTRIBUTION_PARTS)[number]

/** Points of the score; the parts add up to the change of the score exactly. */
export type Attribution = Readonly<Record<AttributionPart, number>>

/** A stored assessment, with what it takes to judge its brief again as things are judged now. */
export type JudgedBrief = {
  readonly stored: RecordedAssessment
  readonly brief: Brief
  /** The running model with the workspace's own knowledge that the assessment was made with, as it holds on a day. */
  readonly modelAt: (asOf: IsoDate) => FitModel
}

const FACTORS = ['facts', 'weights', 'time'] as const
type Side = 'before' | 'after'
type Sides = Readonly<Record<(typeof FACTORS)[number], Side>>

/**
 * How much of a platform's change of score is due to what the organisation told, to what it weighs, to time, and to a changed method?
 *
 * Method: what each stored score differs by when its brief is judged again now. The rest is the change between the two scores as they are
 * judged now; it is split over facts, weights and time by their Shapley values (shared/shapley.ts), so that no order of the changes counts
 * more than another. Whole hundredths; the parts add up to the change exactly.
 * Undefined for a platform that one of the stored assessments, or the catalogue on any side of the changes, does not have.
 */
export const attributionOf = (platform: PlatformId, before: JudgedBrief, after: JudgedBrief): Attribution | undefined => {
  const [then, now] = [storedScore(platform, before), storedScore(platform, after)]
  const scoreAt = (sides: Sides): number | undefined => scoreWith(platform, { before, after }, sides)
  const [first, last] = (['before', 'after'] as const).map((side) => scoreAt({ facts: side, weights: side, time: side }))
  if (then === undefined || now === undefined || first === undefined || last === undefined) return undefined
  let isComplete = true
  const parts = shapleyParts(FACTORS, (changed) => {
    const side = (factor: string): Side => (changed.has(factor) ? 'after' : 'before')
    const score = scoreAt({ facts: side('facts'), weights: side('weights'), time: side('time') })
    isComplete &&= score !== undefined
    return score ?? 0
  })
  if (!isComplete) return undefined
  const method = first - then + (now - last)
  return { facts: parts.facts / 100, weights: parts.weights / 100, method: method / 100, time: parts.time / 100 }
}

const storedScore = (platform: PlatformId, { stored }: JudgedBrief): number | undefined => {
  const found = stored.platforms.find((one) => one.platform === platform)
  return found && hundredthsOf(found.score)
}

/** The score in hundredths with each factor taken from one side or the other. */
const scoreWith = (platform: PlatformId, cases: Readonly<Record<Side, JudgedBrief>>, { facts, weights, time }: Sides): number | undefined => {
  const { asOf } = cases[time].brief
  const { goals } = cases[weights].brief
  const { catalogue } = cases[facts].modelAt(asOf)
  const profile = profileIn(catalogue, platform)
  if (!profile) return undefined
  const brief = { ...cases[facts].brief, goals, asOf }
  return hundredthsOf(scoreOf(outcomesOf({ brief, profile, catalogue, asOf: dayOf(asOf) }), cases[weights].modelAt(asOf).weights).score)
}
