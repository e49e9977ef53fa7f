import type { Budget, BudgetObjection, Expense } from '../audit/budget.ts'
import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import type { Instant } from '../shared/calendar.ts'

/** How much reading accounts may cost a workspace, and what it has cost. */
export interface BudgetStore {
  find(workspaceId: string): Promise<Budget | undefined>
  put(workspaceId: string, budget: Budget): Promise<void>
  /** False when there is none. */
  remove(workspaceId: string): Promise<boolean>
  /**
   * Sets aside what a reading may use at most, unless something speaks against it. Nobody else sets aside in between, in this process or another:
   * the budget is never exceeded, and what a crash leaves set aside counts as spent.
   */
  setAside(
    workspaceId: string,
    request: { readonly platform: PublishedPlatformId; readonly now: Instant; readonly wanted: Expense },
  ): Promise<BudgetObjection | undefined>
  /** Gives back what was set aside at that moment and not used. */
  giveBack(
    workspaceId: string,
    request: { readonly platform: PublishedPlatformId; readonly setAsideAt: Instant; readonly unused: Expense },
  ): Promise<void>
  /** By platform, what was spent or is set aside in the month of `now`, and on its day. */
  spent(workspaceId: string, now: Instant): Promise<readonly SpentOn[]>
}
export type SpentOn = { readonly platform: PublishedPlatformId; readonly month: Expense; readonly today: Expense }
