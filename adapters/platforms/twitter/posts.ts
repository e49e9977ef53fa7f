import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Ask, Trouble } from '../../shared/api-questions.ts'
import { shapeChanged, type Unread } from '../../shared/json-api.ts'
import { type Listed, type Page, readList, type Unlisted } from '../../shared/paged-list.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { meaningOfErrors } from './failures.ts'
import { type Dialect, FIELDS, hasArrived, type Item, PAGE } from './wire.ts'

/** Fewest items that may be asked for at once, and most. */
export const LEAST_AT_ONCE = 5
const MOST_AT_ONCE = 100

export type List = Listed<Item> & { readonly dialect: Dialect }
/** `isOfDialect`: the fields may be known by their other names. */
type PageOrNone = Page<Item> | (Unlisted<Unread> & { readonly isOfDialect?: true })
/** `onBilled` is told of the items that a page may be billed for. */
type Question = { readonly ask: Ask; readonly path: string; readonly dialect: Dialect; readonly onBilled: (page: Billed) => void }
type Billed = { readonly ids: readonly string[] } | { readonly unknown: number }
type PageQuery = { readonly max_results: number; readonly pagination_token: string | undefined }

const other = (dialect: Dialect): Dialect => (dialect === 'tweet' ? 'post' : 'tweet')
const sizeFor = (left: number): number => Math.min(MOST_AT_ONCE, Math.max(LEAST_AT_ONCE, left))

/** What brought no answer may have been sent, and billed, all the same. A refusal brings nothing. */
export const mayBeBilled = ({ refused }: Trouble): boolean => refused === undefined

const pageOf = async ({ ask, path, dialect, onBilled }: Question, query: PageQuery): Promise<PageOrNone> => {
  const asked = await ask(path, { ...query, ...FIELDS[dialect] }, PAGE)
  if (asked.kind === 'value') onBilled({ ids: (asked.value.data ?? []).map(({ id }) => id) })
  else if (mayBeBilled(asked)) onBilled({ unknown: query.max_results })
  if (asked.kind === 'trouble') return { unread: asked.meaning, ...(isUnknownField(asked) ? { isOfDialect: true } : {}) }
  const { data, meta, errors } = asked.value
  if (data === undefined && errors.length > 0) return { unread: meaningOfErrors(errors) }
  if (data === undefined && meta === undefined) return { unread: shapeChanged(path, ['data']) }
  return hasArrived(asked.value) ? { items: data ?? [], next: meta?.next_token } : { unread: shapeChanged(path, ['data', 0]), isOfDialect: true }
}

const isUnknownField = ({ refused }: Trouble): boolean => refused?.status === 400

/**
 * What is in this list, newest first, for at most so many items that are billed?
 *
 * The first page is asked for in the other dialect where the fields that the rest depends on did not arrive in this one. The budget is never overdrawn: fewer items than may be asked
 * for at once are left alone.
 */
export const readBilled = async (
  { ask, path, dialect: preferred }: Omit<Question, 'onBilled'>,
  { budget, observedAt, onBilled }: { readonly budget: number; readonly observedAt: Instant; readonly onBilled: (items: number) => void },
): Promise<List | Unlisted<Unread>> => {
  let dialect = preferred
  const count = countingOnce(onBilled)
  const pageAt = async (token: string | undefined, known: number): Promise<Page<Item> | Unlisted<Unread>> => {
    const query = { max_results: sizeFor(budget - known), pagination_token: token }
    const page = await pageOf({ ask, path, dialect, onBilled: count }, query)
    if (token !== undefined || !('unread' in page) || !page.isOfDialect) return page
    dialect = other(dialect)
    return pageOf({ ask, path, dialect, onBilled: count }, query)
  }
  const listed = await readList({
    ask: pageAt,
    timeOf: ({ createdAt = '' }) => publicationInstant(createdAt),
    observedAt,
    isEnough: (known) => budget - known.length < LEAST_AT_ONCE,
  })
  return 'unread' in listed ? listed : { ...listed, dialect }
}

/** The platform bills an item once a day, however often it is asked for: in the other dialect, or again after an answer that did not arrive. */
const countingOnce = (count: (items: number) => void): Question['onBilled'] => {
  const seen = new Set<string>()
  return (page) => {
    if ('unknown' in page) return count(page.unknown)
    const fresh = new Set(page.ids.filter((id) => !seen.has(id)))
    for (const id of fresh) seen.add(id)
    count(fresh.size)
  }
}
