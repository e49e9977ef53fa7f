import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import type { Ask, Trouble } from '../../shared/api-questions.ts'
import { cannotTell, type Query, type Unread } from '../../shared/json-api.ts'
import { MOST_PAGES, WINDOW_DAYS } from '../../shared/post-pages.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { meaningOfErrors } from './failures.ts'
import { type Dialect, FIELDS, hasArrived, type Item, PAGE, type Page } from './wire.ts'

/** Fewest items that may be asked for at once, and most. */
const LEAST_AT_ONCE = 5
const MOST_AT_ONCE = 100

export type List = { readonly items: readonly Item[]; readonly hasOlder: boolean; readonly dialect: Dialect }
/** `isOfDialect`: the fields may be known by their other names. */
export type Unlisted = { readonly unread: Unread; readonly isOfDialect?: true }
type Question = { readonly ask: Ask; readonly path: string; readonly dialect: Dialect }

const other = (dialect: Dialect): Dialect => (dialect === 'tweet' ? 'post' : 'tweet')
const sizeFor = (left: number): number => Math.min(MOST_AT_ONCE, Math.max(LEAST_AT_ONCE, left))

const pageOf = async ({ ask, path, dialect }: Question, query: Query): Promise<Page | Unlisted> => {
  const asked = await ask(path, { ...query, ...FIELDS[dialect] }, PAGE)
  if (asked.kind === 'trouble') return { unread: asked.meaning, ...(isUnknownField(asked) ? { isOfDialect: true } : {}) }
  const { data, meta, errors } = asked.value
  if (data === undefined && errors.length > 0) return { unread: meaningOfErrors(errors) }
  if (data === undefined && meta === undefined) return { unread: cannotTell('unreachable', 'shape-changed') }
  return hasArrived(asked.value) ? asked.value : { unread: cannotTell('unreachable', 'shape-changed'), isOfDialect: true }
}

const isUnknownField = ({ refused }: Trouble): boolean => refused?.status === 400

/** The first page, in the other dialect where the fields that the rest depends on did not arrive in this one. */
const firstPage = async (question: Question, query: Query): Promise<{ readonly page: Page; readonly dialect: Dialect } | Unlisted> => {
  const first = await pageOf(question, query)
  if (!('unread' in first)) return { page: first, dialect: question.dialect }
  if (!first.isOfDialect) return first
  const dialect = other(question.dialect)
  const second = await pageOf({ ...question, dialect }, query)
  return 'unread' in second ? second : { page: second, dialect }
}

/**
 * What is in this list, newest first, for at most so many items that are billed?
 *
 * Ends at the last page, at the fifth, with the budget, at an item older than a year, and at a page that brings nothing new: the platform gives out the same token again and again on
 * some lists. Trouble on a later page leaves what was read. The budget is never overdrawn: fewer items than may be asked for at once are left alone.
 */
export const readList = async (
  question: Question,
  { budget, observedAt }: { readonly budget: number; readonly observedAt: Instant },
): Promise<List | Unlisted> => {
  const first = await firstPage(question, { max_results: sizeFor(budget) })
  if ('unread' in first) return first
  const { dialect } = first
  const known = new Map<string, Item>()
  let page: Page | Unlisted = first.page
  for (let pages = 1; ; pages++) {
    if ('unread' in page) break
    const { data = [], meta } = page
    const fresh = data.filter(({ id }) => !known.has(id))
    for (const item of fresh) known.set(item.id, item)
    const next = meta?.next_token
    if (next === undefined) return { items: [...known.values()], hasOlder: false, dialect }
    const left = budget - known.size
    if (fresh.length === 0 || pages >= MOST_PAGES || left < LEAST_AT_ONCE || isBeyond(fresh, observedAt)) break
    page = await pageOf({ ...question, dialect }, { max_results: sizeFor(left), pagination_token: next })
  }
  return { items: [...known.values()], hasOlder: true, dialect }
}

const isBeyond = (items: readonly Item[], observedAt: Instant): boolean => {
  const oldest = publicationInstant(items.at(-1)?.createdAt ?? '')
  return oldest !== undefined && dayOf(oldest) < dayOf(observedAt) - WINDOW_DAYS
}
