import type { AuditTarget } from '../../domain/audit/audit.ts'
import type { ImportReader, ReadImport } from '../../domain/ports.ts'
import { readExport } from './exports/index.ts'
import { parseInventoryCsv } from './inventory-csv.ts'
import { parsePostsCsv } from './posts-csv.ts'
import { parsePostsJson } from './posts-json.ts'
import type { ImportedAccount, ParsedImport } from './rows.ts'
import { parseTableCsv } from './table-csv.ts'

const targetOf = ({ platform, reference, posts, observedUntil }: ImportedAccount): AuditTarget => ({
  account: { platform, reference },
  imported: { posts, ...(observedUntil === undefined ? {} : { observedUntil }) },
})

const read = (parsed: ParsedImport): ReadImport => (parsed.ok ? { ok: true, targets: parsed.accounts.map(targetOf) } : parsed)

export const importReader: ImportReader = {
  csv: (text, { mostAccounts } = {}) => read(parsePostsCsv(text, mostAccounts)),
  json: (value) => read(parsePostsJson(value)),
  export: readExport,
  inventory: parseInventoryCsv,
  table: parseTableCsv,
}
