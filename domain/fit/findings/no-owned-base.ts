import { profileIn } from '../../catalogue/catalogue.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { type FindingRule, isSound, livingPlatforms, needsBase } from './finding.ts'

export type NoOwnedBaseReasons = { 'no-owned-base': { readonly platforms: readonly PlatformId[] } }

/**
 * Does everything the organisation runs belong to somebody else?
 *
 * Only said where goals need a lasting base, and where the forgotten blog is not said already.
 * Source: Lagues, "La gadgétisation du community management", 2012 (« la base : le blog »), with its exemptions.
 */
export const noOwnedBase: FindingRule<Reason<NoOwnedBaseReasons>> = ({ brief, catalogue, platforms }) => {
  const run = livingPlatforms(brief)
  const owns = [...brief.accounts, ...brief.requests].some(({ platform }) => profileIn(catalogue, platform)?.owned)
  const blog = platforms.find(({ platform }) => platform === 'blog')
  if (run.length === 0 || owns || (blog && isSound(blog)) || !needsBase(brief)) return undefined
  return { severity: 'medium', reason: { code: 'no-owned-base', params: { platforms: run } }, platforms: run, evidence: ['fb-dep-canada85'] }
}
