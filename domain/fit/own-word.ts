import { JUDGEMENT_CONFIDENCE } from '../catalogue/ageing.ts'
import { isOwnPlatform } from '../catalogue/vocabulary.ts'
import type { FitCase } from './criterion.ts'

/**
 * Does all that is known about the platform rest on the word of whoever described it?
 *
 * Yes for a platform of the workspace's own on which it has measured nothing: no figure that stands in the place of the described one, and no
 * audience observed there by the organisation of the brief.
 */
const restsOnOneWord = ({ brief, profile, catalogue }: Pick<FitCase, 'brief' | 'profile' | 'catalogue'>): boolean => {
  if (!isOwnPlatform(profile.id)) return false
  const measured = catalogue.overrides.some(({ platform }) => platform === profile.id)
  const observed = brief.audiences.known && brief.audiences.value.some(({ observedReach }) => observedReach[profile.id] !== undefined)
  return !measured && !observed
}

/**
 * The confidence 0..1 a score is given: on one word alone it is never more than a judgement's, however surely everything else was answered.
 * Such a platform is therefore piloted at best (`verdict.thin-evidence`).
 */
export const grantedConfidence = (confidence: number, fitCase: FitCase): number =>
  restsOnOneWord(fitCase) ? Math.min(confidence, JUDGEMENT_CONFIDENCE.value) : confidence
