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
 * `facts`: what the brief says about the organisation, except its goals and its day. `weights`: how much each goal matters (one that is not
 * named matters nothing, so naming or dropping a goal belongs here) and how much each criterion does. `own-knowledge`: which platforms the
 * workspace had described, and how, and which measurements it had given. `method`: the versions of the model and the catalogue. `time`: the
 * day the assessment speaks about, which decides which of those measurements are in force; ageing evidence moves the confidence of a score
 * and so its verdict, not the score.
 */
export const ATTRIBUTION_PARTS = ['facts', 'weights', 'own-knowledge', 'method', 'time'] as const
export type AttributionPart = (typeof ATTRIBUTION_PARTS)[number]

/** Points of the score; the parts add up to the change of the score exactly. */
export type Attribution = Readonly<Record<AttributionPart, number>>

/** A stored assessment, with what it takes to judge its brief again as things are judged now. */
export type JudgedBrief = {
  readonly stored: RecordedAssessment
  readonly brief: Brief
  /** The running model with all that the workspace knew itself when the assessment was made, as it holds on a day. */
  readonly modelAt: (asOf: IsoDate) => FitModel
}

const FACTORS = ['facts', 'weights', 'own-knowledge', 'time'] as const
type Factor = (typeof FACTORS)[number]

/**
 * How much of a platform's change of score is due to what the organisation told, to what it weighs, to what the workspace knows itself, to
 * time, and to a changed method?
 *
 * Method: what each stored score differs by when its brief is judged again now. The rest is the change between the two scores as they are
 * judged now; it is split over the other four by their Shapley values (shared/shapley.ts), so that no order of the changes counts more
 * than another. Whole hundredths; the parts add up to the change exactly.
 * Undefined for a platform that one of the stored assessments, or the catalogue on any side of the changes, does not have.
 */
export const attributionOf = (platform: PlatformId, before: JudgedBrief, after: JudgedBrief): Attribution | undefined => {
  const [then, now] = [storedScore(platform, before), storedScore(platform, after)]
  const scoreAt = (changed: ReadonlySet<string>): number | undefined => scoreWith(platform, (factor) => (changed.has(factor) ? after : before))
  const [first, last] = [scoreAt(new Set()), scoreAt(new Set(FACTORS))]
  if (then === undefined || now === undefined || first === undefined || last === undefined) return undefined
  let isComplete = true
  const parts = shapleyParts(FACTORS, (changed) => {
    const score = scoreAt(changed)
    isComplete &&= score !== undefined
    return score ?? 0
  })
  if (!isComplete) return undefined
  const method = first - then + (now - last)
  return {
    facts: parts.facts / 100,
    weights: parts.weights / 100,
    'own-knowledge': parts['own-knowledge'] / 100,
    method: method / 100,
    time: parts.time / 100,
  }
}

const storedScore = (platform: PlatformId, { stored }: JudgedBrief): number | undefined => {
  const found = stored.platforms.find((one) => one.platform === platform)
  return found && hundredthsOf(found.score)
}

/** The score in hundredths with each factor taken from one of the two. */
const scoreWith = (platform: PlatformId, from: (factor: Factor) => JudgedBrief): number | undefined => {
  const { asOf } = from('time').brief
  const { goals } = from('weights').brief
  const { catalogue } = from('own-knowledge').modelAt(asOf)
  const profile = profileIn(catalogue, platform)
  if (!profile) return undefined
  const brief = { ...from('facts').brief, goals, asOf }
  const { weights } = from('weights').modelAt(asOf)
  return hundredthsOf(scoreOf(outcomesOf({ brief, profile, catalogue, asOf: dayOf(asOf) }), weights).score)
}
