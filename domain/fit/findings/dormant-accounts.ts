import { profileIn } from '../../catalogue/catalogue.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { type FindingRule, isSound } from './finding.ts'

export type DormantAccountsReasons = {
  'dormant-accounts': {
    /** Channels that suit, and are worth reviving if they get hours of their own. */
    readonly revive: readonly PlatformId[]
    /** What is owned and would not suit: it rests, and stays readable. */
    readonly rest: readonly PlatformId[]
    readonly close: readonly PlatformId[]
  }
}

const EVIDENCE = ['all-aband-imprint', 'all-aband-risk']

/**
 * Are there accounts that have fallen silent, and what becomes of each?
 *
 * A silent account keeps saying in the organisation's name that nobody is there, and invites misuse: before anything new is opened, each is
 * revived, left readable or closed. One on a platform without a profile is closed.
 */
export const dormantAccounts: FindingRule<Reason<DormantAccountsReasons>> = ({ brief, catalogue, platforms }) => {
  const of = (wanted: 'dormant' | 'active') => new Set(brief.accounts.filter(({ state }) => state === wanted).map(({ platform }) => platform))
  const alive = of('active')
  const dormant = [...of('dormant')].filter((platform) => !alive.has(platform)).sort()
  if (dormant.length === 0) return undefined
  const sound = new Set(platforms.filter(isSound).map(({ platform }) => platform))
  const revive = dormant.filter((platform) => sound.has(platform))
  const rest = dormant.filter((platform) => !sound.has(platform) && profileIn(catalogue, platform)?.owned === true)
  const close = dormant.filter((platform) => !revive.includes(platform) && !rest.includes(platform))
  return { severity: 'high', reason: { code: 'dormant-accounts', params: { revive, rest, close } }, platforms: dormant, evidence: EVIDENCE }
}
