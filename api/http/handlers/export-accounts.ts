import { stringify } from 'csv-stringify/sync'
import type { Belonging } from '../../../domain/ports.ts'
import { EXPORT_COLUMNS, type InventoryRecord, inventoryCells, inventoryRecord } from '../../wire/inventory.ts'
import { NDJSON } from '../ndjson.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { ofOrganisation } from './page-request.ts'

const ACCOUNTS_AT_ONCE = 200

/** Told page by page: what is changed meanwhile may or may not be in it. */
export const exportAccounts: Handler<'exportAccounts', Deps> = ({ tenant, query, answers }, deps) => {
  const pages = recordsOf(deps, tenant.workspaceId, ofOrganisation(query))
  if (answers === NDJSON) return { status: 200, type: NDJSON, pieces: linesOf(pages) }
  const headers = { 'Content-Disposition': 'attachment; filename="accounts.csv"' }
  return { status: 200, type: 'text/csv; charset=utf-8; header=present', headers, pieces: tableOf(pages) }
}

async function* recordsOf(
  { accounts, organisations }: Pick<Deps, 'accounts' | 'organisations'>,
  workspaceId: string,
  filter: Belonging,
): AsyncGenerator<readonly InventoryRecord[]> {
  const names = new Map<string, string>()
  const nameOf = async (id: string): Promise<string> => {
    const name = names.get(id) ?? nameToFindBy(id, (await organisations.find(workspaceId, id))?.externalId)
    names.set(id, name)
    return name
  }
  let cursor: string | undefined
  do {
    const page = await accounts.inventory(workspaceId, { limit: ACCOUNTS_AT_ONCE, ...(cursor === undefined ? {} : { cursor }) }, filter)
    const records: InventoryRecord[] = []
    for (const account of page.items) {
      records.push(inventoryRecord(account, account.organisationId === undefined ? undefined : await nameOf(account.organisationId)))
    }
    yield records
    cursor = page.nextCursor
  } while (cursor !== undefined)
}

/** What an import elsewhere can find it by, unless that could be taken for an id. */
const nameToFindBy = (id: string, externalId: string | undefined): string =>
  externalId === undefined || externalId.startsWith('org_') ? id : externalId

async function* linesOf(pages: AsyncIterable<readonly InventoryRecord[]>): AsyncGenerator<string> {
  for await (const records of pages) yield records.map((record) => `${JSON.stringify(record)}\n`).join('')
}

async function* tableOf(pages: AsyncIterable<readonly InventoryRecord[]>): AsyncGenerator<string> {
  yield stringify([EXPORT_COLUMNS], { record_delimiter: 'windows' })
  for await (const records of pages) yield stringify(records.map(inventoryCells), { record_delimiter: 'windows' })
}
