import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { CriterionId, CriterionReason } from './criteria/index.ts'
import type { RecordedAssessment, RecordedContribution, RecordedPlatform } from './recorded-assessment.ts'
import type { Verdict } from './verdict.ts'

/** What one criterion brought before and after, in points of the score; what is not scored brought none. */
export type CriterionDifference = {
  readonly criterion: CriterionId
  readonly pointsBefore: number
  readonly pointsAfter: number
  readonly change: number
  /** Absent where the other side does not have this criterion. */
  readonly reasonBefore?: CriterionReason
  readonly reasonAfter?: CriterionReason
}

export type Standing = { readonly score: number; readonly verdict: Verdict /** 1 is best. */; readonly rank: number }

export type PlatformDifference = {
  readonly platform: PlatformId
  readonly before: Standing
  readonly after: Standing
  /** Points of the score; exactly the sum of the changes of its criteria. */
  readonly change: number
  readonly criteria: readonly CriterionDifference[]
}

export type AssessmentDifference = {
  /** Platforms that both assessments judge, in the order of the later one. */
  readonly platforms: readonly PlatformDifference[]
  /** Platforms that only one of them judges: their scores have nothing to be compared with. */
  readonly onlyBefore: readonly PlatformId[]
  readonly onlyAfter: readonly PlatformId[]
}

/** Scores and points are hundredths; differences of whole numbers are exact. */
export const hundredthsOf = (points: number): number => Math.round(points * 100)

/**
 * What changed from one assessment to another, platform by platform and criterion by criterion?
 *
 * Points, to the hundredth: the changes of a platform's criteria add up to the change of its score exactly.
 */
export const differenceOf = (before: RecordedAssessment, after: RecordedAssessment): AssessmentDifference => {
  const earlier = new Map(before.platforms.map((one, index) => [one.platform, { one, rank: index + 1 }]))
  const later = new Set(after.platforms.map(({ platform }) => platform))
  return {
    platforms: after.platforms.flatMap((one, index) => {
      const found = earlier.get(one.platform)
      return found ? [platformDifference(found, { one, rank: index + 1 })] : []
    }),
    onlyBefore: before.platforms.map(({ platform }) => platform).filter((platform) => !later.has(platform)),
    onlyAfter: [...later].filter((platform) => !earlier.has(platform)),
  }
}

type Ranked = { readonly one: RecordedPlatform; readonly rank: number }

const standingOf = ({ one: { score, verdict }, rank }: Ranked): Standing => ({ score, verdict, rank })

const platformDifference = (before: Ranked, after: Ranked): PlatformDifference => {
  const [then, now] = [partsOf(before), partsOf(after)]
  const criteria = [...new Set([...now.keys(), ...then.keys()])].map((criterion): CriterionDifference => {
    const [was, is] = [then.get(criterion), now.get(criterion)]
    const [pointsBefore, pointsAfter] = [was?.points ?? 0, is?.points ?? 0]
    return {
      criterion,
      pointsBefore,
      pointsAfter,
      change: changeFrom(pointsBefore, pointsAfter),
      ...(was ? { reasonBefore: was.outcome.reason } : {}),
      ...(is ? { reasonAfter: is.outcome.reason } : {}),
    }
  })
  return {
    platform: after.one.platform,
    before: standingOf(before),
    after: standingOf(after),
    change: changeFrom(before.one.score, after.one.score),
    criteria,
  }
}

const partsOf = ({ one }: Ranked): ReadonlyMap<CriterionId, RecordedContribution> => new Map(one.contributions.map((part) => [part.criterion, part]))

const changeFrom = (before: number, after: number): number => (hundredthsOf(after) - hundredthsOf(before)) / 100
