import { accountKey } from '../../domain/audit/account.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import type { AccountStore, Amending, Clock } from '../../domain/ports.ts'

/** A line that names an account, or what is wrong with it. */
export type AccountLine<F> = { readonly line: number } & (
  | { readonly faults: readonly F[] }
  | { readonly account: AccountReference; readonly judge: Amending<readonly F[]>['judge'] }
)
export type LineOutcome<F> = { readonly line: number } & (
  | { readonly outcome: 'created' | 'updated' | 'unchanged'; readonly accountId?: string }
  | { readonly outcome: 'refused'; readonly faults: readonly F[] }
)
type Naming<F> = Extract<AccountLine<F>, { readonly account: unknown }>

/** Lines in one transaction: others have their turn in between. */
const LINES_AT_ONCE = 100

type Import<F> = {
  readonly workspaceId: string
  readonly dryRun: boolean
  readonly lines: readonly AccountLine<F>[]
  /** What is said of a line whose account came before, and of one whose account the key may not change. */
  readonly repeated: F
  readonly foreign: F
}

/** Registers or changes the account of each line as it stands; no line spoils another one, and whoever sends all of them again changes nothing. */
export const importAccounts = async <F>(
  { accounts, clock }: { readonly accounts: AccountStore; readonly clock: Clock },
  { workspaceId, dryRun, lines, repeated, foreign }: Import<F>,
): Promise<readonly LineOutcome<F>[]> => {
  const seen = new Set<string>()
  const outcomes: LineOutcome<F>[] = []
  const sound: Naming<F>[] = []
  for (const line of lines) {
    if ('faults' in line) {
      outcomes.push({ line: line.line, outcome: 'refused', faults: line.faults })
      continue
    }
    const name = `${line.account.platform} ${accountKey(line.account)}`
    if (seen.has(name)) outcomes.push({ line: line.line, outcome: 'refused', faults: [repeated] })
    else sound.push(line)
    seen.add(name)
  }
  for (let from = 0; from < sound.length; from += LINES_AT_ONCE) {
    const some = sound.slice(from, from + LINES_AT_ONCE)
    const done = await accounts.amend({ workspaceId, now: clock.now(), dryRun }, some)
    for (const [place, one] of done.entries()) {
      const line = some[place]?.line ?? 0
      if (one.done === 'foreign') outcomes.push({ line, outcome: 'refused', faults: [foreign] })
      else if (one.done === 'refused') outcomes.push({ line, outcome: 'refused', faults: one.refused })
      else outcomes.push({ line, outcome: one.done, ...(dryRun && one.done === 'created' ? {} : { accountId: one.account.id }) })
    }
  }
  return outcomes.sort((a, b) => a.line - b.line)
}
