import type { Attribution } from '../../domain/fit/attribution.ts'
import { ATTRIBUTION_PARTS } from '../../domain/fit/attribution.ts'
import type { CriterionReason } from '../../domain/fit/criteria/index.ts'
import type { CriterionDifference, PlatformDifference } from '../../domain/fit/difference.ts'
import type { components } from '../../openapi/generated/types.ts'
import { comparisonWords } from '../messages/comparison.ts'
import { type Language, type Messages, messagesFor, reasonText } from '../messages/index.ts'
import type { Stored } from '../usecases/stored-assessment.ts'
import { restsOn } from './rests-on.ts'

type Schemas = components['schemas']

/** An assessment in short: whose it is, of when, and what it came to. */
export const outlineToWire = (
  { id, createdAt, brief }: Pick<Stored, 'id' | 'createdAt' | 'brief'>,
  result: Stored['result'],
  language: Language,
): Schemas['AssessmentOutline'] => {
  const words = messagesFor(language)
  return {
    id,
    createdAt,
    ...restsOn(brief),
    organisation: brief.organisation.name,
    asOf: result.asOf,
    modelVersion: result.modelVersion,
    catalogueVersion: result.catalogueVersion,
    confidence: result.confidence,
    platforms: result.platforms.map(({ platform, score, verdict }, index) => ({
      platform,
      name: words.platformName(platform),
      rank: index + 1,
      score,
      verdict,
    })),
  }
}

export const differenceToWire = (difference: PlatformDifference, language: Language): Schemas['PlatformDifference'] => {
  const { platform, before, after, change, criteria } = difference
  const words = messagesFor(language)
  return {
    platform,
    name: words.platformName(platform),
    scoreBefore: before.score,
    scoreAfter: after.score,
    change,
    verdictBefore: before.verdict,
    verdictAfter: after.verdict,
    rankBefore: before.rank,
    rankAfter: after.rank,
    text: comparisonWords(language).change(difference),
    criteria: criteria.map((criterion) => criterionToWire(criterion, words)),
  }
}

const criterionToWire = (
  { criterion, pointsBefore, pointsAfter, change, reasonBefore, reasonAfter }: CriterionDifference,
  words: Messages,
): Schemas['CriterionDifference'] => ({
  criterion,
  name: words.names.criterion[criterion],
  pointsBefore,
  pointsAfter,
  change,
  ...said('reasonBefore', reasonBefore, words),
  ...said('reasonAfter', reasonAfter, words),
})

/** A reason of another model version may be one that has no sentence any more. */
const said = <Key extends string>(key: Key, reason: CriterionReason | undefined, words: Messages): { readonly [K in Key]?: string } =>
  reason && Object.hasOwn(words.reasons, reason.code) ? ({ [key]: reasonText(words, reason) } as { readonly [K in Key]: string }) : {}

/** The parts of a change, each with its sentence. */
export const attributionToWire = (attribution: Attribution, language: Language): Schemas['AttributedChange'][] => {
  const words = comparisonWords(language)
  return ATTRIBUTION_PARTS.map((part) => ({ part, change: attribution[part], text: words.part[part](attribution[part]) }))
}
