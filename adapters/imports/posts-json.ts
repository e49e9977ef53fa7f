import { accountsOf, fault, type ParsedImport, type Row, refused } from './rows.ts'

/**
 * Which posts does this JSON value list?
 *
 * `{ accounts: [{ platform, reference, observedUntil?, posts: ["2024-01-02", { publishedAt, url?, title? }] }] }`, or a plain list of rows with the
 * columns of the CSV. `fromHistories` reads posting histories, whose channels become blogs. A fault's line is the place of the account or row, from 1.
 * A value of another shape is `file-unreadable`, an account without posts `file-empty`.
 */
type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '')

const rowOf = (fields: Fields, line: number, account: Fields = fields): Row => ({
  line,
  platform: textOf(account['platform']),
  reference: textOf(account['reference']),
  publishedAt: textOf(fields['publishedAt']),
  url: textOf(fields['url']),
  title: textOf(fields['title']),
  observedUntil: textOf(account['observedUntil']),
})

const unreadable = (line: number, detail: string): ParsedImport => refused([fault(line, 'file-unreadable', detail)])

const fromAccounts = (accounts: readonly unknown[]): ParsedImport => {
  const rows: Row[] = []
  for (const [index, account] of accounts.entries()) {
    const line = index + 1
    const posts = isFields(account) ? account['posts'] : undefined
    if (!isFields(account) || !Array.isArray(posts)) return unreadable(line, 'account')
    if (posts.length === 0) return refused([fault(line, 'file-empty', textOf(account['reference']))])
    for (const post of posts as readonly unknown[]) rows.push(rowOf(isFields(post) ? post : { publishedAt: post }, line, account))
  }
  return rows.length === 0 ? refused([fault(1, 'file-empty', '')]) : accountsOf(rows)
}

/** The shape `posting-histories/1`: `{ schema, data: [{ id, observedUntil, posts: [dates] }] }`; the id becomes the reference of a blog. */
export const fromHistories = (value: unknown): ParsedImport => {
  if (!isFields(value) || value['schema'] !== 'posting-histories/1' || !Array.isArray(value['data'])) return unreadable(1, 'schema')
  const channels = value['data'] as readonly unknown[]
  return fromAccounts(channels.map((channel) => (isFields(channel) ? { ...channel, platform: 'blog', reference: channel['id'] } : channel)))
}

export const parsePostsJson = (value: unknown): ParsedImport => {
  if (Array.isArray(value)) {
    const rows = value as readonly unknown[]
    const strange = rows.findIndex((row) => !isFields(row))
    if (rows.length === 0) return refused([fault(1, 'file-empty', '')])
    return strange >= 0 ? unreadable(strange + 1, 'row') : accountsOf(rows.filter(isFields).map((row, index) => rowOf(row, index + 1)))
  }
  if (!isFields(value)) return unreadable(1, 'value')
  if (value['schema'] === 'posting-histories/1') return fromHistories(value)
  return Array.isArray(value['accounts']) ? fromAccounts(value['accounts']) : unreadable(1, 'accounts')
}
