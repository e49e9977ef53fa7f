import type pg from 'pg'

/** Columns of a row that are not what they are in the row it is a copy of; `n` is the number of the copy. */
type Other = Readonly<Record<string, string>>

type Copied = { readonly table: string; readonly other: Other; readonly where?: string }

const POSTS = 50

/** What `readings` keeps of an account with fifty posts: 10 million posts for 200,000 accounts. `@` stands for the account. */
const snapshot = (): string => {
  const post = (place: number) => ({
    publishedAt: new Date(Date.UTC(2026, 10, 20) - place * 3 * 86_400_000).toISOString(),
    url: `@/posts/${place}-what-we-did-this-week`,
    title: `What we did in week ${place}, and why it took so long`,
    kind: 'article',
    interactions: { likes: (place * 37) % 400, comments: (place * 11) % 60 },
  })
  const posts = Array.from({ length: POSTS }, (_, place) => post(POSTS - place))
  return JSON.stringify({
    account: { platform: 'blog', reference: '@' },
    observedAt: '2026-11-20T00:00:00.000Z',
    source: '@',
    title: 'Blog',
    posts,
    truncated: true,
    undated: 0,
    via: 'feed',
  })
}

/** An id that sorts by the same time and has other characters in place of chance. */
const COPY_ID = `
  create or replace function copy_id(id text, n int) returns text language sql immutable parallel safe as
  $$ select left(id, strpos(id, '_') + 10) || upper(substr(md5(id || n), 1, 16)) $$`
const COPY_NAME = `
  create or replace function copy_name(name text, n int) returns text language sql immutable parallel safe as
  $$ select regexp_replace(name, '(blog-[0-9]+)', '\\1-' || n) $$`
/** Earlier by a minute for each copy, as the service writes moments. */
const COPY_TIME = `
  create or replace function copy_time(at text, n int) returns text language sql stable parallel safe as
  $$ select to_char((at::timestamptz - make_interval(mins => n)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$`

/** Of twenty accounts one was not looked at since its post was due, six are long known to be silent, the others are not due yet. */
const MISSING = `case when missing_on is null or n % 20 = 0 then missing_on when n % 20 < 7 then least(missing_on, known_on) else '2099-01-01' end`
/** A thousand organisations, whatever the number of copies. */
const ORGANISATION = `(select case when n % 100 = 0 then o.id else copy_id(o.id, n % 100) end from template_organisation o where o.place = abs(hashtext(t.id)) % 10)`

const ACCOUNT: Other = {
  id: 'copy_id(t.id, n)',
  created_at: 'copy_time(t.created_at, n)',
  account_key: 'copy_name(t.account_key, n)',
  reference: 'copy_name(t.reference, n)',
  last_audit_id: 'copy_id(t.last_audit_id, n)',
  last_post_on: `to_char(t.last_post_on::date - n % 300, 'YYYY-MM-DD')`,
  changed_at: `case when n % 3 = 0 then copy_time(t.created_at, n) else t.changed_at end`,
  changed_from: `case when n % 3 = 0 then 'steady' else t.changed_from end`,
}
const OF_ACCOUNT: Other = { account_id: 'copy_id(t.account_id, n)' }

const COPIED: readonly Copied[] = [
  { table: 'account', other: { ...ACCOUNT, organisation_id: ORGANISATION } },
  { table: 'account_tag', other: OF_ACCOUNT },
  { table: 'account_watch', other: { ...OF_ACCOUNT, missing_on: MISSING, look_on: 'null' } },
  { table: 'forecast', other: OF_ACCOUNT },
  {
    table: 'alert',
    other: {
      ...OF_ACCOUNT,
      id: 'copy_id(t.id, n)',
      created_at: 'copy_time(t.created_at, n)',
      state: `case when n % 4 = 0 then 'resolved' else state end`,
    },
  },
  { table: 'audit', other: { id: 'copy_id(t.id, n)', created_at: 'copy_time(t.created_at, n)', finished_at: 'copy_time(t.finished_at, n)' } },
  {
    table: 'audit_task',
    other: {
      ...OF_ACCOUNT,
      id: `copy_id(t.audit_id, n) || ':' || t.position`,
      audit_id: 'copy_id(t.audit_id, n)',
      created_at: 'copy_time(t.created_at, n)',
      finished_at: 'copy_time(t.finished_at, n)',
      reference: 'copy_name(t.reference, n)',
    },
  },
  {
    table: 'webhook_delivery',
    other: { id: 'copy_id(t.id, n)', created_at: 'copy_time(t.created_at, n)', state: `'delivered'`, due_at: 'null' },
    where: 'n % 10 = 0',
  },
]

const TEMPLATES = COPIED.map(({ table }) => table)

const columnsOf = async (client: pg.Client, table: string): Promise<readonly string[]> => {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`,
    [table],
  )
  return rows.map(({ column_name }) => column_name)
}

const copy = async (client: pg.Client, { table, other, where = 'true' }: Copied, [from, to]: readonly [number, number]): Promise<void> => {
  const columns = await columnsOf(client, table)
  const values = columns.map((column) => other[column] ?? `t."${column}"`)
  await client.query(
    `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
     select ${values.join(', ')} from template_${table} t, generate_series($1::int, $2::int) n where ${where}`,
    [from, to],
  )
}

/** Takes what stands in the database as what is copied. */
export const takeTemplates = async (client: pg.Client): Promise<void> => {
  for (const words of [COPY_ID, COPY_NAME, COPY_TIME]) await client.query(words)
  for (const table of TEMPLATES) await client.query(`create table template_${table} as table "${table}"`)
  await client.query('create table template_tally as table forecast_tally')
  await client.query('create table template_organisation as select *, (row_number() over (order by id) - 1)::int as place from organisation')
  const columns = (await columnsOf(client, 'organisation')).filter((column) => column !== 'id')
  await client.query(
    `insert into organisation (id, ${columns.join(', ')}) select copy_id(id, n), ${columns.join(', ')} from template_organisation, generate_series(1, 99) n`,
  )
}

/** Copies of all of it, from one number to another; the readings of the accounts, the tallies of their forecasts. */
export const addCopies = async (client: pg.Client, from: number, to: number): Promise<void> => {
  await client.query('set synchronous_commit = off')
  for (const copied of COPIED) await copy(client, copied, [from, to])
  await client.query('delete from account_count')
  await client.query(
    'insert into account_count (id, workspace_id, standing, accounts) select min(id), workspace_id, standing, count(*) from account group by 2, 3',
  )
  await client.query(
    `insert into reading (workspace_id, platform, reference, read_at, snapshot, usage)
     select workspace_id, platform, copy_name(account_key, n), to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), replace($3, '@', copy_name(reference, n)), '{}'
     from template_account, generate_series($1::int, $2::int) n`,
    [from, to, snapshot()],
  )
  for (const part of ['open', 'scored', 'counted', 'came_true', 'forecast_millionths', 'square_millionths'])
    await client.query(
      `update forecast_tally f set ${part} = t.${part} * ($1::bigint + 1) from template_tally t where f.workspace_id = t.workspace_id and f.horizon_days = t.horizon_days and f.bin = t.bin`,
      [to],
    )
}

const SMALL = 50

/** Other workspaces in the same tables, of forty accounts each. */
export const addSmallWorkspaces = async (client: pg.Client): Promise<void> => {
  for (let number = 0; number < SMALL; number += 1) {
    const id = `wsp_SMALL${String(number).padStart(21, '0')}`
    await client.query(`insert into workspace (id, created_at) values ($1, '2026-01-01T00:00:00.000Z')`, [id])
    const others = { workspace_id: `'${id}'` }
    const where = `abs(hashtext(t.${'id'})) % 5 = 0`
    await copy(client, { table: 'account', other: { ...ACCOUNT, ...others }, where }, [100_000 + number, 100_000 + number])
    const watched = { ...OF_ACCOUNT, ...others }
    await copy(client, { table: 'account_watch', other: watched, where: where.replace('t.id', 't.account_id') }, [100_000 + number, 100_000 + number])
  }
}
