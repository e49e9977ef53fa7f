import type { BudgetObjection, Expense } from '../../domain/audit/budget.ts'
import type { Credential } from '../../domain/audit/connection.ts'
import type { ItemLimits } from '../../domain/audit/cost.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { BudgetStore, ConnectionStore, KeptReading, ReadingStore } from '../../domain/ports.ts'
import { type Renewal, renewedCredentials } from './renew-credential.ts'

/** What a workspace has for reading accounts: its credentials, what it read before, and what reading may cost it. */
export interface WorkspaceMeans {
  /** What it gave for a platform; `sealed` when it cannot be opened any more. */
  credential(platform: PublishedPlatformId): Promise<Credential | 'sealed' | undefined>
  /** The same, renewed where its time is nearly over and its platform renews it. */
  current(reading: Renewing): Promise<Credential | 'sealed' | undefined>
  /** After the platform rejected this one: another one that was got for it, or given meanwhile; undefined when there is none. */
  instead(rejected: Credential, reading: Renewing): Promise<Credential | undefined>
  latest(account: AccountReference, now: string): Promise<KeptReading | undefined>
  keep(reading: KeptReading): Promise<void>
  forget(account: AccountReference): Promise<void>
  /** Items of one account that may be billed, where it set them. */
  limits(): Promise<ItemLimits | undefined>
  setAside(platform: PublishedPlatformId, wanted: Expense, now: string): Promise<BudgetObjection | undefined>
  giveBack(platform: PublishedPlatformId, unused: Expense, setAsideAt: string): Promise<void>
}

export type Renewing = Omit<Renewal, 'workspaceId'>

type MeansStores = {
  readonly connections: Pick<ConnectionStore, 'open' | 'renew' | 'refuseRenewal'>
  readonly readings: Pick<ReadingStore, 'latest' | 'keep' | 'forget'>
  readonly budgets: Pick<BudgetStore, 'find' | 'setAside' | 'giveBack'>
}

/** Made once for all workspaces: what they do at the same time is known in one place. */
export const workspaceMeans = ({ connections, readings, budgets }: MeansStores): ((workspaceId: string) => WorkspaceMeans) => {
  const credentials = renewedCredentials(connections)
  return (workspaceId) => ({
    credential: (platform) => connections.open(workspaceId, platform),
    current: (reading) => credentials.current({ ...reading, workspaceId }),
    instead: (rejected, reading) => credentials.instead(rejected, { ...reading, workspaceId }),
    latest: (account, now) => readings.latest(workspaceId, account, now),
    keep: (reading) => readings.keep(workspaceId, reading),
    forget: (account) => readings.forget(workspaceId, account),
    limits: async () => (await budgets.find(workspaceId))?.perReading,
    setAside: (platform, wanted, now) => budgets.setAside(workspaceId, { platform, wanted, now }),
    giveBack: (platform, unused, setAsideAt) => budgets.giveBack(workspaceId, { platform, unused, setAsideAt }),
  })
}
