import type { Brief } from '../../brief/brief.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Goal, PlatformId } from '../../catalogue/vocabulary.ts'
import type { Day } from '../../shared/calendar.ts'
import type { PlatformAssessment } from '../assess-platform.ts'
import type { Ranking } from '../robustness/ranking.ts'

/** A whole assessment, looked at across its channels. */
export type Overview = {
  readonly brief: Brief
  readonly catalogue: Catalogue
  readonly asOf: Day
  /** Best first. */
  readonly platforms: readonly PlatformAssessment[]
  readonly ranking: Ranking
}

export type Severity = 'low' | 'medium' | 'high'

/** What a finding says when it holds; undefined when it does not, or when too little was told to say so. */
export type Found<R> = {
  readonly severity: Severity
  readonly reason: R
  readonly platforms: readonly PlatformId[]
  readonly evidence: readonly string[]
}

export type FindingRule<R> = (overview: Overview) => Found<R> | undefined

/** Is a channel worth having, at least as a pilot? */
export const isSound = ({ verdict }: Pick<PlatformAssessment, 'verdict'>): boolean => verdict === 'adopt' || verdict === 'pilot'

/** Goals that do without a lasting place of one's own: an internal group, an event as it happens, an alert. */
const NEEDS_NO_BASE: ReadonlySet<Goal> = new Set(['internal-communication', 'event-coverage', 'crisis-communication'])

/** Does one of the goals need a lasting place of one's own? */
export const needsBase = ({ goals }: Brief): boolean => goals.some(({ goal }) => !NEEDS_NO_BASE.has(goal))

/** Platforms of the accounts that are alive, or of which nobody said that they are not; each once, in order of id. */
export const livingPlatforms = ({ accounts }: Brief): readonly PlatformId[] => [
  ...new Set(
    accounts
      .filter(({ state }) => state !== 'dormant')
      .map(({ platform }) => platform)
      .sort(),
  ),
]
