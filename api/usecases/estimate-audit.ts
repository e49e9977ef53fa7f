import type { AuditTarget } from '../../domain/audit/audit.ts'
import { type Budget, type BudgetObjection, budgetObjection, type Expense, mostExpense, type Spent } from '../../domain/audit/budget.ts'
import type { Capabilities } from '../../domain/audit/capabilities.ts'
import { costOf, type ItemLimits, type Micros } from '../../domain/audit/cost.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { BudgetStore, KeptReading, SpentOn } from '../../domain/ports.ts'
import { sum } from '../../domain/shared/sum.ts'
import { budgetTrouble, credentialFor, isFresh, type ReadingTrouble } from './read-account.ts'
import type { WorkspaceMeans } from './workspace-means.ts'

/** What the audit of one account would take. `money` is absent where the platform bills nothing. */
export type AccountEstimate = {
  readonly account: AccountReference
  readonly how: 'read' | 'reuse' | 'given' | 'uncertain' | 'refused'
  readonly trouble?: Trouble
  readonly atMost: { readonly calls: number; readonly money?: Micros }
  /** What its last reading took. */
  readonly lastTime?: { readonly calls: number; readonly money?: Micros }
}

type Trouble = Pick<ReadingTrouble, 'status' | 'detail'>

type Deps = {
  readonly readings: Partial<Readonly<Record<PublishedPlatformId, Capabilities>>>
  readonly meansOf: (workspaceId: string) => WorkspaceMeans
  readonly budgets: Pick<BudgetStore, 'find' | 'spent'>
}

/** What would an audit of these accounts take, and would the budget suffice? In the order of the targets; nothing is fetched. */
export const estimateAudit = async (
  { readings, meansOf, budgets }: Deps,
  { workspaceId, targets, now }: { readonly workspaceId: string; readonly targets: readonly AuditTarget[]; readonly now: string },
): Promise<readonly AccountEstimate[]> => {
  const budget = await budgets.find(workspaceId)
  const asking = { workspace: meansOf(workspaceId), limits: budget?.perReading, now, purse: purseOf(budget, await budgets.spent(workspaceId, now)) }
  const estimates: AccountEstimate[] = []
  // In turn: those before an account may use all they are granted.
  for (const target of targets) estimates.push({ account: target.account, ...(await estimateOf(target, readings[target.account.platform], asking)) })
  return estimates
}

type Estimate = Omit<AccountEstimate, 'account'>
type Asking = {
  readonly workspace: WorkspaceMeans
  readonly limits: ItemLimits | undefined
  readonly now: string
  readonly purse: Purse
}

const NOTHING = { calls: 0 } as const
const troubleOf = ({ status, detail }: Trouble): Trouble => ({ status, detail })
const refused = (trouble: Trouble): Estimate => ({ how: 'refused', trouble, atMost: NOTHING })

const estimateOf = async (
  { account, imported, freshness = {} }: AuditTarget,
  capabilities: Capabilities | undefined,
  { workspace, limits, now, purse }: Asking,
): Promise<Estimate> => {
  if (imported) return { how: 'given', atMost: NOTHING }
  if (!capabilities) return refused({ status: 'unsupported', detail: 'no-adapter' })
  const kept = await workspace.latest(account, now)
  if (kept && isFresh(kept, freshness.maxAgeSeconds, now)) return { how: 'reuse', atMost: NOTHING }
  const { platform } = account
  const credential = await credentialFor({ ...capabilities, platform, now }, () => workspace.credential(platform))
  if (credential && 'kind' in credential) return refused(troubleOf(credential))
  const wanted = mostExpense(capabilities, limits)
  const { objection, isCertain } = purse.ask(account.platform, wanted)
  const trouble = objection && troubleOf(budgetTrouble(objection))
  if (trouble && isCertain) return refused(trouble)
  return {
    how: trouble ? 'uncertain' : 'read',
    ...(trouble ? { trouble } : {}),
    atMost: billed(wanted, capabilities),
    ...(kept ? { lastTime: billed(expenseOf(kept, capabilities), capabilities) } : {}),
  }
}

const billed = ({ calls, micros }: Expense, { price }: Capabilities): AccountEstimate['atMost'] => ({ calls, ...(price ? { money: micros } : {}) })

const expenseOf = ({ usage }: KeptReading, { price }: Capabilities): Expense => ({ calls: usage.calls, micros: costOf(usage, price) })

/** `isCertain`: it would be refused also if it came first. */
type Purse = {
  readonly ask: (platform: PublishedPlatformId, wanted: Expense) => { readonly objection?: BudgetObjection | undefined; readonly isCertain: boolean }
}

/** Grants what the budget grants, counting what it granted before. */
const purseOf = (budget: Budget | undefined, rows: readonly SpentOn[]): Purse => {
  const granted = new Map<PublishedPlatformId, Expense>()
  const spentOn = (platform: PublishedPlatformId): Spent => ({
    month: sum(rows.map(({ month }) => month.micros)),
    callsToday: rows.find((row) => row.platform === platform)?.today.calls ?? 0,
  })
  return {
    ask: (platform, wanted) => {
      const spent = spentOn(platform)
      const before = granted.get(platform) ?? { calls: 0, micros: 0 }
      const then = { month: spent.month + sum([...granted.values()].map(({ micros }) => micros)), callsToday: spent.callsToday + before.calls }
      const objection = budgetObjection(budget, platform, { spent: then, wanted })
      if (objection === undefined) granted.set(platform, { calls: before.calls + wanted.calls, micros: before.micros + wanted.micros })
      return { objection, isCertain: budgetObjection(budget, platform, { spent, wanted }) !== undefined }
    },
  }
}
