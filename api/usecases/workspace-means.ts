import type { BudgetObjection, Expense } from '../../domain/audit/budget.ts'
import type { Credential } from '../../domain/audit/connection.ts'
import type { ItemLimits } from '../../domain/audit/cost.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { BudgetStore, ConnectionStore, KeptReading, ReadingStore } from '../../domain/ports.ts'

/** What a workspace has for reading accounts: its credentials, what it read before, and what reading may cost it. */
export interface WorkspaceMeans {
  /** What it gave for a platform; `sealed` when it cannot be opened any more. */
  credential(platform: PublishedPlatformId): Promise<Credential | 'sealed' | undefined>
  latest(account: AccountReference): Promise<KeptReading | undefined>
  keep(reading: KeptReading, now: string): Promise<void>
  /** Items of one account that may be billed, where it set them. */
  limits(): Promise<ItemLimits | undefined>
  setAside(platform: PublishedPlatformId, wanted: Expense, now: string): Promise<BudgetObjection | undefined>
  giveBack(platform: PublishedPlatformId, unused: Expense, setAsideAt: string): Promise<void>
}

export type MeansStores = {
  readonly connections: Pick<ConnectionStore, 'open'>
  readonly readings: ReadingStore
  readonly budgets: Pick<BudgetStore, 'find' | 'setAside' | 'giveBack'>
}

export const meansOf = ({ connections, readings, budgets }: MeansStores, workspaceId: string): WorkspaceMeans => ({
  credential: (platform) => connections.open(workspaceId, platform),
  latest: (account) => readings.latest(workspaceId, account),
  keep: (reading, now) => readings.keep(workspaceId, reading, now),
  limits: async () => (await budgets.find(workspaceId))?.perReading,
  setAside: (platform, wanted, now) => budgets.setAside(workspaceId, { platform, wanted, now }),
  giveBack: (platform, unused, setAsideAt) => budgets.giveBack(workspaceId, { platform, unused, setAsideAt }),
})
