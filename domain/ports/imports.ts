import type { AuditTarget } from '../audit/audit.ts'
import type { InventoryRow } from '../audit/inventory.ts'
import type { Post } from '../audit/snapshot.ts'
import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import type { Instant } from '../shared/calendar.ts'

export type ImportFaultCode =
  | 'file-empty'
  | 'file-unreadable'
  | 'too-many-rows'
  | 'too-many-accounts'
  | 'column-missing'
  | 'column-unknown'
  | 'column-repeated'
  | 'row-unreadable'
  | 'platform-unknown'
  | 'reference-missing'
  | 'credentials-in-url'
  | 'date-unreadable'
  | 'url-unreadable'
  | 'observed-until-unreadable'
  | 'observed-until-contradictory'
  | 'post-after-observed-until'
/** `line` counts from 1 (for JSON, the place in the list); `detail` quotes what was found there, at most 80 characters; never a password. */
export type ImportFault = { readonly line: number; readonly code: ImportFaultCode; readonly detail: string }
export type ReadImport =
  | { readonly ok: true; readonly targets: readonly AuditTarget[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[] }

/** What the export of a platform holds. Answers to others are no posts. */
export type ReadExport =
  | {
      readonly ok: true
      readonly platform: PublishedPlatformId
      readonly posts: readonly Post[]
      readonly answers: readonly Instant[]
      readonly undated: number
    }
  | { readonly ok: false; readonly code: 'export-not-recognised' | 'too-many-items' }

/** Reads posts somebody exported elsewhere. Every row is understood, or the faults are told: half an import would look like silence. */
export interface ImportReader {
  /**
   * One post a row; columns `platform`, `reference`, `publishedAt`, optionally `url`, `title`, `observedUntil`.
   * @param limits `mostAccounts`: one more is refused as `too-many-accounts`; no limit when left out.
   */
  csv(text: string, limits?: { readonly mostAccounts?: number }): ReadImport
  /** A list of such rows, `{accounts: [...]}`, or a posting-histories file; anything else is `file-unreadable`. */
  json(value: unknown): ReadImport
  /** The file that a platform hands its user: its JSON, as a value or as text, or its CSV. The platform is told by the layout. */
  export(file: unknown): ReadExport
  /** One account a row, with what is said of it. */
  inventory(text: string): ReadInventory
  /** A table of at most 800 lines, as it stands. */
  table(text: string): ReadTable
}

/** Lines count from 1, the header among them; every row has a cell for every column, empty where it says nothing. */
export type ReadTable =
  | {
      readonly ok: true
      readonly columns: readonly string[]
      readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[]
    }
  | { readonly ok: false; readonly faults: readonly ImportFault[] }

/** `unreadable`: rows that could not be taken apart. Refused as a whole is only what has no rows. */
export type ReadInventory =
  | { readonly ok: true; readonly rows: readonly InventoryRow[]; readonly unreadable: readonly ImportFault[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[] }
