import { holdsCredentials } from '../../domain/audit/references/link.ts'
import type { Post } from '../../domain/audit/snapshot.ts'
import { PLATFORM_IDS, type PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { ImportFault, ImportFaultCode } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { isLine } from '../../domain/shared/text.ts'
import { publicationInstant } from '../shared/publication-date.ts'

/**
 * What do imported rows say about which accounts?
 *
 * One row is one post. Rows are grouped by platform and reference, posts oldest first, exact repeats once. Either every row is understood or the
 * first hundred faults are told, each with its line: half an import would make an account look more silent than it is.
 */
export type ImportedAccount = {
  readonly platform: PublishedPlatformId
  readonly reference: string
  readonly posts: readonly Post[]
  /** Until when the account was watched; left out when the import does not say. A bare date means the whole day. */
  readonly observedUntil?: Instant
}

export type ParsedImport =
  | { readonly ok: true; readonly accounts: readonly ImportedAccount[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[] }

/** One post as found, nothing checked; a missing text is the empty one. */
export type Row = {
  readonly line: number
  readonly platform: string
  readonly reference: string
  readonly publishedAt: string
  readonly url: string
  readonly title: string
  readonly observedUntil: string
}

export const MOST_ROWS = 200_000
const MOST_FAULTS = 100
const LONGEST_DETAIL = 80
const LONGEST_TITLE = 300
const LONGEST_REFERENCE = 2048
const PLATFORMS: ReadonlyMap<string, PublishedPlatformId> = new Map<string, PublishedPlatformId>([
  ...PLATFORM_IDS.map((id) => [id, id] as const),
  ['x', 'twitter'],
])

export const fault = (line: number, code: ImportFaultCode, detail: string): ImportFault => ({ line, code, detail: detail.slice(0, LONGEST_DETAIL) })
export const refused = (faults: readonly ImportFault[]): ParsedImport => ({ ok: false, faults: faults.slice(0, MOST_FAULTS) })

type Watched = { readonly until: Instant; readonly wholeDay: boolean; readonly line: number }
type Account = {
  readonly platform: PublishedPlatformId
  readonly reference: string
  readonly posts: { post: Post; line: number }[]
  watched?: Watched
}

const isBareDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text.trim())

const isWebAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol } = new URL(text)
  return protocol === 'http:' || protocol === 'https:'
}

const postOf = (row: Row): Post | ImportFault => {
  const publishedAt = publicationInstant(row.publishedAt)
  const url = row.url.trim()
  const title = row.title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE)
  if (publishedAt === undefined) return fault(row.line, 'date-unreadable', row.publishedAt)
  if (holdsCredentials(url)) return fault(row.line, 'credentials-in-url', '')
  if (url !== '' && !isWebAddress(url)) return fault(row.line, 'url-unreadable', url)
  return { publishedAt, ...(url === '' ? {} : { url }), ...(title === '' ? {} : { title }) }
}

/** Takes the row's observation end into the account; gives the fault there is. */
const watch = (account: Account, row: Row): ImportFault | undefined => {
  if (row.observedUntil.trim() === '') return undefined
  const until = publicationInstant(row.observedUntil)
  if (until === undefined) return fault(row.line, 'observed-until-unreadable', row.observedUntil)
  if (account.watched && account.watched.until !== until) return fault(row.line, 'observed-until-contradictory', row.observedUntil)
  account.watched = { until, wholeDay: isBareDate(row.observedUntil), line: row.line }
  return undefined
}

const endOf = ({ until, wholeDay }: Watched): Instant => (wholeDay ? `${until.slice(0, 10)}T23:59:59.999Z` : until)

const finished = ({ platform, reference, posts, watched }: Account, faults: ImportFault[]): ImportedAccount => {
  const known = new Map(posts.map(({ post }) => [`${post.publishedAt} ${post.url ?? ''} ${post.title ?? ''}`, post]))
  const ordered = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, post]) => post)
  if (!watched) return { platform, reference, posts: ordered }
  const end = endOf(watched)
  for (const { post, line } of posts) if (post.publishedAt > end) faults.push(fault(line, 'post-after-observed-until', post.publishedAt))
  return { platform, reference, posts: ordered, observedUntil: end }
}

/** @param mostAccounts one more is refused, at the line where it first appears. */
export const accountsOf = (rows: readonly Row[], mostAccounts = Number.POSITIVE_INFINITY): ParsedImport => {
  if (rows.length > MOST_ROWS) return refused([fault(MOST_ROWS + 1, 'too-many-rows', String(rows.length))])
  const accounts = new Map<string, Account>()
  const faults: ImportFault[] = []
  for (const row of rows) {
    const platform = PLATFORMS.get(row.platform.trim().toLowerCase())
    const reference = row.reference.trim()
    if (platform === undefined) faults.push(fault(row.line, 'platform-unknown', row.platform))
    else if (holdsCredentials(reference)) faults.push(fault(row.line, 'credentials-in-url', ''))
    else if (!isLine(reference) || reference.length > LONGEST_REFERENCE) faults.push(fault(row.line, 'reference-missing', reference))
    else {
      const key = `${platform} ${reference}`
      const account: Account = accounts.get(key) ?? { platform, reference, posts: [] }
      accounts.set(key, account)
      if (accounts.size > mostAccounts) return refused([...faults, fault(row.line, 'too-many-accounts', `> ${mostAccounts}`)])
      const post = postOf(row)
      if ('code' in post) faults.push(post)
      else account.posts.push({ post, line: row.line })
      const contradiction = watch(account, row)
      if (contradiction) faults.push(contradiction)
    }
    if (faults.length >= MOST_FAULTS) return refused(faults)
  }
  const finishedAccounts = [...accounts.values()].map((account) => finished(account, faults))
  return faults.length > 0 ? refused(faults) : { ok: true, accounts: finishedAccounts }
}
