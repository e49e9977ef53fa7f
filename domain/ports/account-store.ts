import type { Account, AccountWithDossier, Standing } from '../audit/account.ts'
import type { Dossier } from '../audit/dossier.ts'
import type { ForecastTally } from '../audit/ledger.ts'
import type { AccountReference } from '../audit/snapshot.ts'
import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import type { Instant } from '../shared/calendar.ts'
import type { AuditedResult } from './audit-store.ts'
import type { Belonging, Page, PageRequest, TimeSort } from './pages.ts'

/** By what, and with `-` downwards; accounts without it come last either way. */
export type AccountSort = TimeSort | '-lastPostOn' | 'lastPostOn' | '-changedAt' | 'changedAt' | '-neglect'
/** `sort`: newest first when left out. */
export type AccountFilter = Belonging & {
  readonly platform?: PublishedPlatformId
  readonly standing?: Standing
  readonly tag?: string
  readonly sort?: AccountSort
}

/** What becomes of an account: its whole dossier, and whose it is (`null`: nobody's). What is left out stays. */
export type Amendment = { readonly dossier?: Dossier; readonly organisationId?: string | null }
/** An account, and what is to become of it as it stands, or what speaks against that; undefined while the workspace does not have it. Waits for nothing. */
export type Amending<R> = {
  readonly account: AccountReference
  readonly judge: (known: AccountWithDossier | undefined) => { readonly amendment: Amendment } | { readonly refused: R }
}
/** `unchanged`: it is like that already. `foreign`: it is, or would be, of another organisation than the key may see. */
export type Amended<R> =
  | { readonly done: 'created' | 'updated' | 'unchanged'; readonly account: AccountWithDossier }
  | { readonly done: 'refused'; readonly refused: R }
  | { readonly done: 'foreign' }

/** The accounts of workspaces with their dossiers. Audits register accounts by themselves and keep their standing (`AuditStore`). */
export interface AccountStore {
  /** Registers the account; `known`, and nothing is written, when the workspace has it already. */
  register(request: {
    readonly workspaceId: string
    readonly account: AccountReference
    readonly dossier?: Dossier
    readonly organisationId?: string
    readonly now: Instant
  }): Promise<{ readonly done: 'registered' | 'known'; readonly account: AccountWithDossier }>
  find(workspaceId: string, id: string): Promise<AccountWithDossier | undefined>
  /** Those of the ids that are of accounts of the workspace, or of these organisations. */
  known(workspaceId: string, ids: readonly string[], filter?: Belonging): Promise<ReadonlySet<string>>
  /** Reads no dossier beyond what it declares. */
  list(workspaceId: string, page: PageRequest, filter?: AccountFilter): Promise<Page<Account>>
  /** Replaces the whole dossier; how the account stands follows what it declares. Undefined when there is no such account. */
  putDossier(workspaceId: string, id: string, change: { readonly dossier: Dossier; readonly now: Instant }): Promise<AccountWithDossier | undefined>
  /**
   * Changes accounts, or registers them, one by one as each of them stands, all in one transaction; answered in their order. Nothing is written with `dryRun`, and the answers are the same. No account
   * is named twice.
   */
  amend<R>(
    request: { readonly workspaceId: string; readonly now: Instant; readonly dryRun: boolean },
    accounts: readonly Amending<R>[],
  ): Promise<readonly Amended<R>[]>
  /** Accounts with their dossiers, by platform and name: in the same order wherever they are. */
  inventory(workspaceId: string, page: PageRequest, filter?: Belonging): Promise<Page<AccountWithDossier>>
  /** Says whose the account is; of nobody when left out. Undefined when there is no such account. */
  move(workspaceId: string, id: string, organisationId: string | undefined): Promise<AccountWithDossier | undefined>
  /** Places, in the list, of accounts that belong to another organisation; with `unowned`, also of those that are there and belong to none. */
  foreign(
    workspaceId: string,
    accounts: readonly AccountReference[],
    of: { readonly organisationId: string; readonly unowned: boolean },
  ): Promise<readonly number[]>
  /** Forgets the account, its dossier and its forecasts; audits keep their results, which name no account any more. False when there is none. */
  remove(workspaceId: string, id: string): Promise<boolean>
  /** Results of the account, newest audit first. */
  results(workspaceId: string, id: string, page: PageRequest): Promise<Page<AuditedResult>>
  /** How many accounts stand how. Answered from an index, whatever has been audited. */
  counts(workspaceId: string): Promise<Readonly<Partial<Record<Standing, number>>>>
  /** Those whose standing changed last, newest first. */
  changed(workspaceId: string, limit: number): Promise<readonly Account[]>
  /** Those that have not posted for longest, as far as they were read; neither those put to rest nor those that are meant to be silent. */
  silent(workspaceId: string, limit: number): Promise<readonly Account[]>
}

/** Forecasts and what became of them, counted. They are written with the results they belong to (`AuditStore.complete`). */
export interface LedgerStore {
  /** By horizon and bin; the work does not grow with the number of forecasts. */
  tallies(workspaceId: string): Promise<readonly ForecastTally[]>
}
