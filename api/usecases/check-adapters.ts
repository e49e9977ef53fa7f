import { type CanaryFinding, canaryFinding } from '../../domain/audit/canary.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Clock, ReadingStore } from '../../domain/ports.ts'
import { type Readers, readAccount } from './read-account.ts'
import type { WorkspaceMeans } from './workspace-means.ts'

/** `not-checked`: there is no account to check it with, none that may be read, or one that shows too little. */
export type AdapterCheck = {
  readonly platform: PublishedPlatformId
  readonly account?: AccountReference
} & (CanaryFinding | { readonly state: 'not-checked'; readonly why: 'account-needed' | 'connection-missing' | 'budget-missing' })

type Deps = {
  readonly readers: Readers
  readonly readings: Pick<ReadingStore, 'lastRead'>
  readonly workspace: WorkspaceMeans
  readonly clock: Clock
  readonly signal: AbortSignal
}
type Wish = {
  readonly workspaceId: string
  readonly platforms: readonly PublishedPlatformId[]
  /** Accounts to check with, instead of those that are known. */
  readonly accounts: readonly AccountReference[]
}

/** Not enough is set up to read anything, which says nothing about the platform. */
const NOT_SET_UP = ['connection-missing', 'budget-missing'] as const

/**
 * Reads one account with each adapter, anew and as every audit would, and looks whether everything arrives. The account is the one that is given, else the public one that the adapter names, else the one
 * of its platform that was read last. All platforms side by side.
 */
export const checkAdapters = (deps: Deps, { workspaceId, platforms, accounts }: Wish): Promise<readonly AdapterCheck[]> =>
  Promise.all(
    platforms.map(async (platform) => {
      const account = accounts.find((each) => each.platform === platform) ?? (await knownAccount(deps, workspaceId, platform))
      return account === undefined
        ? { platform, state: 'not-checked', why: 'account-needed' }
        : { platform, account, ...(await checked(deps, account)) }
    }),
  )

const knownAccount = async (
  { readers, readings, clock }: Deps,
  workspaceId: string,
  platform: PublishedPlatformId,
): Promise<AccountReference | undefined> => {
  const canary = readers[platform]?.capabilities.canary
  return canary === undefined ? readings.lastRead(workspaceId, platform, clock.now()) : { platform, reference: canary }
}

type Finding = CanaryFinding | Pick<Extract<AdapterCheck, { state: 'not-checked' }>, 'state' | 'why'>

const checked = async ({ readers, workspace, clock, signal }: Deps, account: AccountReference): Promise<Finding> => {
  const reader = readers[account.platform]
  const outcome = await readAccount({ account, freshness: { force: true } }, { readers, workspace, signal, observedAt: clock.now() })
  const why = outcome.kind === 'read' ? undefined : NOT_SET_UP.find((detail) => detail === outcome.detail)
  if (why !== undefined) return { state: 'not-checked', why }
  return reader === undefined ? { state: 'not-checked', why: 'account-needed' } : canaryFinding(reader.capabilities, outcome)
}
