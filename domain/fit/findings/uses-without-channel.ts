import type { Use } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { type FindingRule, isSound } from './finding.ts'

export type UsesWithoutChannelReasons = { 'uses-without-channel': { readonly uses: readonly Use[] } }

/** Which stated uses does no channel worth having carry, with what can be produced and for what is wanted? */
export const usesWithoutChannel: FindingRule<Reason<UsesWithoutChannelReasons>> = ({ brief, platforms }) => {
  const carried = new Set(platforms.filter(isSound).flatMap(({ recommendedUses }) => recommendedUses.map(({ use }) => use)))
  const uses = brief.uses.known
    ? brief.uses.value
        .map(({ use }) => use)
        .filter((use) => !carried.has(use))
        .sort()
    : []
  return uses.length === 0
    ? undefined
    : { severity: 'medium', reason: { code: 'uses-without-channel', params: { uses } }, platforms: [], evidence: [] }
}
