import type { PlatformId } from '../../catalogue/vocabulary.ts'
import { endedOn, standingOf } from '../../pilot/standing.ts'
import type { Reason } from '../../shared/reason.ts'
import type { FindingRule } from './finding.ts'

export type PilotsInconclusiveReasons = {
  'pilots-inconclusive': { readonly platforms: readonly PlatformId[] }
}

/** A pilot may end without a conclusion once; repeated, pilots excuse a shallow presence. */
const ALLOWED = 1

/**
 * Has a channel been tried again and again without a conclusion?
 *
 * The newest pilots there, inconclusive or never measured, one after the other; nothing to say where the last of them closed the channel.
 */
export const pilotsInconclusive: FindingRule<Reason<PilotsInconclusiveReasons>> = ({ brief, asOf }) => {
  const platforms = [...new Set(brief.pilotResults.map(({ platform }) => platform))]
    .filter((platform) => {
      const results = endedOn(brief.pilotResults, platform, asOf)
      const concluded = results.findIndex(({ achieved }) => isConclusion(achieved))
      return (concluded < 0 ? results.length : concluded) > ALLOWED && results[0]?.outcome !== 'closed'
    })
    .sort()
  if (platforms.length === 0) return undefined
  return { severity: 'medium', reason: { code: 'pilots-inconclusive', params: { platforms } }, platforms, evidence: [] }
}

const isConclusion = (achieved: Parameters<typeof standingOf>[0]): boolean => {
  const standing = standingOf(achieved)
  return standing === 'reached' || standing === 'missed'
}
