import type { AttributionPart } from '../../domain/fit/attribution.ts'
import type { PlatformDifference } from '../../domain/fit/difference.ts'

/** What stood in the way of computing an assessment again with its own versions; a version is told where it is gone. */
type ReplayWording = {
  readonly outcome: 'identical' | 'different' | 'other-version'
  readonly goneModel?: string
  readonly goneCatalogue?: string
}

/** What a comparison says, a sentence or two each. Points come to the hundredth and are said exactly. */
export type ComparisonWords = {
  readonly change: (difference: Pick<PlatformDifference, 'platform' | 'before' | 'after' | 'change'>) => string
  readonly part: Readonly<Record<AttributionPart, (change: number) => string>>
  readonly replay: (replay: ReplayWording) => string
}
