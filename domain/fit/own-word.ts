import { JUDGEMENT_CONFIDENCE } from '../catalogue/ageing.ts'
import { isOwnPlatform } from '../catalogue/vocabulary.ts'
import { newestMeasured } from '../pilot/standing.ts'
import type { CriteriaWeights } from './criteria-weights.ts'
import type { FitCase } from './criterion.ts'
import { type Outcomes, type Score, scoreOf } from './score.ts'

/**
 * Does all that is known about the platform rest on the word of whoever described it?
 *
 * Yes for a platform of the workspace's own on which it has measured nothing: no figure that stands in the place of the described one, and no
 * audience observed there by the organisation of the brief, nor a pilot of it that was measured.
 */
const restsOnOneWord = ({ brief, profile, catalogue, asOf }: FitCase): boolean => {
  if (!isOwnPlatform(profile.id)) return false
  const measured = catalogue.overrides.some(({ platform }) => platform === profile.id)
  const observed = brief.audiences.known && brief.audiences.value.some(({ observedReach }) => observedReach[profile.id] !== undefined)
  const tried = newestMeasured(brief.pilotResults, profile.id, asOf) !== undefined
  return !measured && !observed && !tried
}

/**
 * The score of a platform, and how surely it may be said.
 *
 * On one word alone the confidence is never more than a judgement's, however surely everything else was answered: such a platform is piloted
 * at best (`verdict.thin-evidence`).
 */
export const grantedScore = ({ fitCase, outcomes }: { readonly fitCase: FitCase; readonly outcomes: Outcomes }, weights: CriteriaWeights): Score => {
  const score = scoreOf(outcomes, weights)
  return restsOnOneWord(fitCase) ? { ...score, confidence: Math.min(score.confidence, JUDGEMENT_CONFIDENCE.value) } : score
}
