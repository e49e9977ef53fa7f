import type { Dossier } from '../../../domain/audit/dossier.ts'
import type { InventoryColumn, InventoryRow } from '../../../domain/audit/inventory.ts'
import type { Amending, ImportFault } from '../../../domain/ports.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { type AccountLine, importAccounts as importLines } from '../../usecases/import-accounts.ts'
import type { Tenant } from '../../usecases/manage-keys.ts'
import { accountIn, amendedDossier, columnOf, dossierOf, empties, type InventoryFault, saidIn } from '../../wire/inventory.ts'
import type { Language } from '../language.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { checkDossier } from './dossier-schema.ts'
import { itemsOf, refusal } from './faults.ts'
import { belongingTo } from './known-organisation.ts'

type Schemas = components['schemas']
type CellFault = Schemas['InventoryFault']

/** A dry run says what an import would, and writes nothing. */
export const importAccounts: Handler<'importAccounts', Deps> = async ({ tenant, query, body, language }, deps) => {
  const { dryRun } = query
  const read = deps.imports.inventory(body ?? '')
  if (!read.ok) throw refusal(read.faults.map(placed), language)
  const byDefault = await ownerByDefault(deps, { tenant, asked: query.organisationId, language })
  const context: Context = {
    tenant,
    language,
    byDefault,
    organisations: await organisationsIn(deps, tenant.workspaceId, read.rows),
    now: deps.clock.now(),
  }
  const lines: readonly AccountLine<CellFault>[] = [
    ...read.rows.map((row) => lineOf(row, context)),
    ...read.unreadable.map((fault) => ({ line: fault.line, faults: [unreadable(fault, language)] })),
  ]
  const outcomes = await importLines(deps, {
    workspaceId: tenant.workspaceId,
    dryRun,
    lines,
    repeated: worded({ column: 'reference', code: 'account-repeated' }, language),
    foreign: worded({ column: 'organisation', code: 'account-of-other-organisation' }, language),
  })
  const told = outcomes.map((one) =>
    one.outcome === 'refused' ? { line: one.line, outcome: one.outcome, errors: [...one.faults] } : one,
  ) satisfies Schemas['ImportedLine'][]
  const count = (outcome: Schemas['ImportedLine']['outcome']): number => told.filter((one) => one.outcome === outcome).length
  const counts = { created: count('created'), updated: count('updated'), unchanged: count('unchanged'), refused: count('refused') }
  return { status: 200, body: { dryRun, ...counts, lines: told } }
}

/** A fault of a file has no pointer into JSON: its place is the line, as a fragment of the text (RFC 5147). */
const placed = ({ line, code, detail }: ImportFault) => ({ pointer: `#line=${line - 1},${line}`, code, found: detail })

/** A key that is limited to several organisations may name them line by line. */
const ownerByDefault = async (deps: Deps, asking: Parameters<typeof belongingTo>[1]): Promise<string | undefined> => {
  const isNamed = asking.asked !== undefined || asking.tenant.organisationIds?.length === 1
  return isNamed ? (await belongingTo(deps, asking)).organisationId : undefined
}

/** The ids of the organisations that rows name, by id or by what the agency's own tools know them by. */
const organisationsIn = async (
  { organisations }: Pick<Deps, 'organisations'>,
  workspaceId: string,
  rows: readonly InventoryRow[],
): Promise<ReadonlyMap<string, string>> => {
  const names = [...new Set(rows.flatMap((row) => saidIn(row, 'organisation') ?? []))]
  const known = await organisations.known(workspaceId, names)
  const ids = new Map<string, string>()
  for (const name of names) {
    const id = known.has(name) ? name : (await organisations.list(workspaceId, { limit: 1 }, { externalId: name })).items[0]?.id
    if (id !== undefined) ids.set(name, id)
  }
  return ids
}

type Context = {
  readonly tenant: Tenant
  readonly language: Language
  /** Whose an account is that belongs to nobody, where its line does not say. */
  readonly byDefault: string | undefined
  readonly organisations: ReadonlyMap<string, string>
  readonly now: string
}

const worded = ({ column, code, found }: InventoryFault, language: Language): CellFault => {
  const [item] = itemsOf([{ pointer: '', code, ...(found === undefined ? {} : { found }) }], language)
  return { column, code, detail: item?.detail ?? code }
}

const unreadable = ({ code, detail: found }: ImportFault, language: Language): CellFault => {
  const [item] = itemsOf([{ pointer: '', code, found }], language)
  return { code: 'row-unreadable', detail: item?.detail ?? code }
}

const lineOf = (row: InventoryRow, context: Context): AccountLine<CellFault> => {
  const { line } = row
  const { language, organisations } = context
  const named = accountIn(row)
  if ('fault' in named) return { line, faults: [worded(named.fault, language)] }
  const { account } = named
  const asked = saidIn(row, 'organisation')
  const said = asked === undefined ? undefined : organisations.get(asked)
  if (asked !== undefined && said === undefined) {
    return { line, faults: [worded({ column: 'organisation', code: 'organisation-unknown', found: asked.slice(0, 80) }, language)] }
  }
  const judge: Amending<readonly CellFault[]>['judge'] = (known) => {
    const owner = ownerOf(row, { said, known, context })
    const dossier = dossierAfter(row, { account, before: known?.dossier ?? {}, context })
    const faults = [...(typeof owner === 'object' && owner !== null ? [worded(owner, language)] : []), ...('faults' in dossier ? dossier.faults : [])]
    if (faults.length > 0 || 'faults' in dossier || (typeof owner === 'object' && owner !== null)) return { refused: faults }
    return { amendment: { ...dossier, ...(owner === undefined ? {} : { organisationId: owner }) } }
  }
  return { line, account, judge }
}

type Owning = { readonly said: string | undefined; readonly known: { readonly organisationId?: string } | undefined; readonly context: Context }

/** Whose the account becomes: an organisation, nobody (`null`), or whose it is (undefined). */
const ownerOf = (row: InventoryRow, { said, known, context: { byDefault, tenant } }: Owning): string | null | undefined | InventoryFault => {
  if (said !== undefined) return said
  if (empties(row, 'organisation')) return null
  const now = known?.organisationId
  if (now !== undefined && byDefault !== undefined && now !== byDefault) return { column: 'organisation', code: 'account-of-other-organisation' }
  if (now === undefined && byDefault === undefined && tenant.organisationIds !== undefined)
    return { column: 'organisation', code: 'organisation-missing' }
  return now === undefined ? byDefault : undefined
}

type Amended = { readonly account: Parameters<typeof amendedDossier>[1]['account']; readonly before: Dossier; readonly context: Context }

/** The dossier after a row; nothing where that says nothing of one. */
const dossierAfter = (
  row: InventoryRow,
  { account, before, context: { language, now } }: Amended,
): { readonly dossier?: Dossier } | { readonly faults: readonly CellFault[] } => {
  const said = (Object.keys(row.cells) as readonly InventoryColumn[]).filter((column) => !ABOUT_ACCOUNT.has(column))
  if (said.length === 0) return {}
  const found = dossierOf(row, before)
  if ('fault' in found) return { faults: [worded(found.fault, language)] }
  try {
    checkDossier(found.fields, language)
  } catch (error) {
    if (!(error instanceof Problem) || !error.errors) throw error
    return { faults: error.errors.map(({ pointer, code, detail }) => ({ column: columnOf(pointer), code: code as CellFault['code'], detail })) }
  }
  const read = amendedDossier(found.fields, { account, before, now })
  return 'faults' in read ? { faults: read.faults.map((fault) => worded(fault, language)) } : read
}

const ABOUT_ACCOUNT: ReadonlySet<InventoryColumn> = new Set(['platform', 'reference', 'organisation'])
