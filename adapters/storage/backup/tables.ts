import { Kysely, sql } from 'kysely'
import { migrate, migrationsTo } from '../migrations/migrate.ts'
import { sqliteDialect } from '../sqlite.ts'

export type TableShape = {
  readonly name: string
  readonly columns: readonly string[]
  /** Columns of the primary key, in its order. */
  readonly key: readonly string[]
}

type ColumnRow = { readonly table: string; readonly column: string; readonly place: number }

/** Those that others refer to stand before them. */
const inOrder = (tables: readonly TableShape[], parents: ReadonlyMap<string, ReadonlySet<string>>): readonly TableShape[] => {
  const placed = new Map<string, TableShape>()
  const place = (table: TableShape): void => {
    if (placed.has(table.name)) return
    for (const parent of tables) if (parent !== table && parents.get(table.name)?.has(parent.name)) place(parent)
    placed.set(table.name, table)
  }
  for (const table of tables) place(table)
  return [...placed.values()]
}

/** The tables that migrations up to this one make, without Kysely's own: told by a database in memory, so that nobody has to write down what a migration adds. */
export const tablesAt = async (level: string): Promise<readonly TableShape[]> => {
  const scratch = new Kysely<unknown>({ dialect: sqliteDialect(':memory:') })
  try {
    await migrate(scratch, migrationsTo(level))
    const { rows: columns } = await sql<ColumnRow>`
      select t.name as "table", c.name as "column", c.pk as place from sqlite_schema t join pragma_table_info(t.name) c
      where t.type = 'table' and t.name not like 'sqlite%' and t.name not like 'kysely%' order by t.name, c.cid`.execute(scratch)
    const { rows: references } = await sql<{ readonly child: string; readonly parent: string }>`
      select t.name as child, f."table" as parent from sqlite_schema t join pragma_foreign_key_list(t.name) f where t.type = 'table'`.execute(scratch)
    const parents = new Map(
      [...Map.groupBy(references, ({ child }) => child)].map(([child, some]) => [child, new Set(some.map(({ parent }) => parent))]),
    )
    const tables = [...Map.groupBy(columns, ({ table }) => table)].map(([name, some]) => ({
      name,
      columns: some.map(({ column }) => column),
      key: some
        .filter(({ place }) => place > 0)
        .sort((a, b) => a.place - b.place)
        .map(({ column }) => column),
    }))
    return inOrder(tables, parents)
  } finally {
    await scratch.destroy()
  }
}
