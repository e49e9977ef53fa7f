import type { PlatformId } from '../catalogue/vocabulary.ts'
import { type Day, dayOf } from '../shared/calendar.ts'
import { canonicalJson } from '../shared/canonical-json.ts'
import type { Achieved } from './pilot.ts'
import type { PilotResult } from './result.ts'

/**
 * What a result shows, by its bounds. `reached`: something got better; how much of what mattered is in the value. `missed`: less than what mattered, and no gain shown.
 * `inconclusive`: both are still possible. `unmeasured`: no week counted.
 */
export type PilotStanding = 'reached' | 'missed' | 'inconclusive' | 'unmeasured'

export const standingOf = (achieved: Achieved | undefined): PilotStanding => {
  if (!achieved) return 'unmeasured'
  if (achieved.low > 0) return 'reached'
  return achieved.high < 1 ? 'missed' : 'inconclusive'
}

export type MeasuredResult = PilotResult & { readonly achieved: Achieved }

const isMeasured = (result: PilotResult): result is MeasuredResult => result.achieved !== undefined

/** Has it ended by that day, and is not to be tested again yet? */
export const isFresh = ({ endedOn, retestOn }: Pick<PilotResult, 'endedOn' | 'retestOn'>, asOf: Day): boolean =>
  dayOf(endedOn) <= Math.floor(asOf) && Math.floor(asOf) < dayOf(retestOn)

/** Newest first. Of two that ended on one day, the one that holds longer, then the one that came less far: nothing depends on the order in which they were told. */
export const newestFirst = (results: readonly PilotResult[]): readonly PilotResult[] =>
  [...results].sort(
    (a, b) =>
      descending(a.endedOn, b.endedOn) ||
      descending(a.retestOn, b.retestOn) ||
      cautious(a) - cautious(b) ||
      descending(canonicalJson(b), canonicalJson(a)),
  )

const descending = (a: string, b: string): number => (a > b ? -1 : a < b ? 1 : 0)
const cautious = ({ achieved }: PilotResult): number => achieved?.value ?? Number.MAX_VALUE

/** The results on a platform by that day, in their order. */
export const endedOn = (results: readonly PilotResult[], platform: PlatformId, asOf: Day): readonly PilotResult[] =>
  results.filter((result) => result.platform === platform && dayOf(result.endedOn) <= Math.floor(asOf))

/** The newest of them that says how far the pilot came. @param results newest first. */
export const newestMeasured = (results: readonly PilotResult[], platform: PlatformId, asOf: Day): MeasuredResult | undefined =>
  endedOn(results, platform, asOf).find(isMeasured)
