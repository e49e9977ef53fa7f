import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import type { Ask, Trouble } from '../../shared/api-questions.ts'
import { cannotTell, type Unread } from '../../shared/json-api.ts'
import { MOST_PAGES, WINDOW_DAYS } from '../../shared/post-pages.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { meaningOfErrors } from './failures.ts'
import { type Dialect, FIELDS, hasArrived, type Item, PAGE, type Page } from './wire.ts'

/** Fewest items that may be asked for at once, and most. */
export const LEAST_AT_ONCE = 5
const MOST_AT_ONCE = 100

export type List = { readonly items: readonly Item[]; readonly hasOlder: boolean; readonly dialect: Dialect }
export type Unlisted = { readonly unread: Unread }
/** `onBilled` is told of the items that a page may be billed for. */
type Question = { readonly ask: Ask; readonly path: string; readonly dialect: Dialect; readonly onBilled: (page: Billed) => void }
type Billed = { readonly ids: readonly string[] } | { readonly unknown: number }

type PageQuery = { readonly max_results: number; readonly pagination_token?: string }

const other = (dialect: Dialect): Dialect => (dialect === 'tweet' ? 'post' : 'tweet')
const sizeFor = (left: number): number => Math.min(MOST_AT_ONCE, Math.max(LEAST_AT_ONCE, left))

/** What brought no answer may have been sent, and billed, all the same. A refusal brings nothing. */
export const mayBeBilled = ({ refused }: Trouble): boolean => refused === undefined

const pageOf = async ({ ask, path, dialect, onBilled }: Question, query: PageQuery): Promise<Page | Unlisted | 'other-dialect'> => {
  const asked = await ask(path, { ...query, ...FIELDS[dialect] }, PAGE)
  if (asked.kind === 'value') onBilled({ ids: (asked.value.data ?? []).map(({ id }) => id) })
  else if (mayBeBilled(asked)) onBilled({ unknown: query.max_results })
  if (asked.kind === 'trouble') return isUnknownField(asked) ? 'other-dialect' : { unread: asked.meaning }
  const { data, meta, errors } = asked.value
  if (data === undefined && errors.length > 0) return { unread: meaningOfErrors(errors) }
  if (data === undefined && meta === undefined) return { unread: cannotTell('unreachable', 'shape-changed') }
  return hasArrived(asked.value) ? asked.value : 'other-dialect'
}

const isUnknownField = ({ refused }: Trouble): boolean => refused?.status === 400

/** The first page, in the other dialect where the fields that the rest depends on did not arrive in this one. */
const firstPage = async (question: Question, query: PageQuery): Promise<{ readonly page: Page; readonly dialect: Dialect } | Unlisted> => {
  for (const dialect of [question.dialect, other(question.dialect)]) {
    const page = await pageOf({ ...question, dialect }, query)
    if (page === 'other-dialect') continue
    return 'unread' in page ? page : { page, dialect }
  }
  return { unread: cannotTell('unreachable', 'shape-changed') }
}

/**
 * What is in this list, newest first, for at most so many items that are billed?
 *
 * Ends at the last page, at the fifth, with the budget, at an item older than a year, and at a page that brings nothing new: the platform gives out the same token again and again on
 * some lists. Trouble on a later page leaves what was read. The budget is never overdrawn: fewer items than may be asked for at once are left alone.
 */
export const readList = async (
  list: Omit<Question, 'onBilled'>,
  { budget, observedAt, onBilled }: { readonly budget: number; readonly observedAt: Instant; readonly onBilled: (items: number) => void },
): Promise<List | Unlisted> => {
  const question = { ...list, onBilled: countingOnce(onBilled) }
  const first = await firstPage(question, { max_results: sizeFor(budget) })
  if ('unread' in first) return first
  const { dialect } = first
  const known = new Map<string, Item>()
  let page: Page | Unlisted | 'other-dialect' = first.page
  for (let pages = 1; ; pages++) {
    if (page === 'other-dialect' || 'unread' in page) break
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

const isBeyond = (items: readonly Item[], observedAt: Instant): boolean => {
  const oldest = publicationInstant(items.at(-1)?.createdAt ?? '')
  return oldest !== undefined && dayOf(oldest) < dayOf(observedAt) - WINDOW_DAYS
}
