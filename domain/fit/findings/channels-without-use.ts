import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { isObliged } from '../portfolio/candidates.ts'
import { type FindingRule, livingPlatforms } from './finding.ts'

export type ChannelsWithoutUseReasons = { 'channels-without-use': { readonly platforms: readonly PlatformId[] } }

/**
 * On which channels that are run does none of the stated uses have a place?
 *
 * Uses nobody asked about, or none at all, are another matter; a channel that an obligation keeps cannot be left.
 */
export const channelsWithoutUse: FindingRule<Reason<ChannelsWithoutUseReasons>> = ({ brief, platforms }) => {
  if (!brief.uses.known || brief.uses.value.length === 0) return undefined
  const run = new Set(livingPlatforms(brief))
  const idle = platforms
    .filter(({ platform, recommendedUses }) => run.has(platform) && !isObliged(platform, brief) && !recommendedUses.some(({ stated }) => stated))
    .map(({ platform }) => platform)
    .sort()
  return idle.length === 0
    ? undefined
    : { severity: 'medium', reason: { code: 'channels-without-use', params: { platforms: idle } }, platforms: idle, evidence: [] }
}
