import { EVIDENCE, type EvidenceRecord } from './evidence.ts'
import type { PlatformProfile } from './platform-profile.ts'
import { PLATFORMS } from './platforms/index.ts'
import { CATALOGUE_VERSION } from './version.ts'
import type { PlatformId } from './vocabulary.ts'

/** A figure that a workspace measured itself and put in the place of a published one, and the profile it stands in. */
export type FigureOverride = {
  readonly id: string
  readonly platform: PlatformId
  /** Path of the figure within the profile: `goals.sales`, `effort.healthyHoursPerWeek`. */
  readonly figure: string
  readonly value: number
  readonly unit: string
  readonly publishedValue?: number
  readonly author: string
  readonly reason: string
  readonly measuredOn: string
  readonly expiresOn: string
}

/** What is known about the platforms a brief is advised on: the published profiles, with what a workspace added of its own. */
export type Catalogue = {
  readonly version: string
  /** In report order. */
  readonly platforms: readonly PlatformProfile[]
  /** The published figures that a workspace's own measurements replace in these profiles. */
  readonly overrides: readonly FigureOverride[]
  /** The records behind the figures, by id. */
  readonly evidence: ReadonlyMap<string, EvidenceRecord>
}

export const PUBLISHED_CATALOGUE: Catalogue = { version: CATALOGUE_VERSION, platforms: Object.values(PLATFORMS), overrides: [], evidence: EVIDENCE }

/** The profile of a platform; undefined when the catalogue has none. */
export const profileIn = ({ platforms }: Pick<Catalogue, 'platforms'>, id: PlatformId): PlatformProfile | undefined =>
  platforms.find((profile) => profile.id === id)
