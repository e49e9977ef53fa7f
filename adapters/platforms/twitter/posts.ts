import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Ask, Trouble } from '../../shared/api-questions.ts'
import { cannotTell, type Query, type Unread } from '../../shared/json-api.ts'
import { type Listed, type Page, readList, type Unlisted } from '../../shared/paged-list.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { meaningOfErrors } from './failures.ts'
import { type Dialect, FIELDS, hasArrived, type Item, PAGE } from './wire.ts'

/** Fewest items that may be asked for at once, and most. */
const LEAST_AT_ONCE = 5
const MOST_AT_ONCE = 100

export type List = Listed<Item> & { readonly dialect: Dialect }
type Question = { readonly ask: Ask; readonly path: string; readonly dialect: Dialect }

const other = (dialect: Dialect): Dialect => (dialect === 'tweet' ? 'post' : 'tweet')
const sizeFor = (left: number): number => Math.min(MOST_AT_ONCE, Math.max(LEAST_AT_ONCE, left))

const pageOf = async ({ ask, path, dialect }: Question, query: Query): Promise<Page<Item> | Unlisted<Unread> | 'other-dialect'> => {
  const asked = await ask(path, { ...query, ...FIELDS[dialect] }, PAGE)
  if (asked.kind === 'trouble') return isUnknownField(asked) ? 'other-dialect' : { unread: asked.meaning }
  const { data, meta, errors } = asked.value
  if (data === undefined && errors.length > 0) return { unread: meaningOfErrors(errors) }
  if (data === undefined && meta === undefined) return { unread: cannotTell('unreachable', 'shape-changed') }
  return hasArrived(asked.value) ? { items: data ?? [], next: meta?.next_token } : 'other-dialect'
}

const isUnknownField = ({ refused }: Trouble): boolean => refused?.status === 400

/**
 * What is in this list, newest first, for at most so many items that are billed?
 *
 * The first page is asked for in the other dialect where the fields that the rest depends on did not arrive in this one. The budget is never overdrawn: fewer items than may be asked
 * for at once are left alone.
 */
export const readBilled = async (
  { ask, path, dialect: preferred }: Question,
  { budget, observedAt }: { readonly budget: number; readonly observedAt: Instant },
): Promise<List | Unlisted<Unread>> => {
  let dialect = preferred
  const pageAt = async (token: string | undefined, known: number): Promise<Page<Item> | Unlisted<Unread>> => {
    const query = { max_results: sizeFor(budget - known), pagination_token: token }
    let page = await pageOf({ ask, path, dialect }, query)
    if (page === 'other-dialect' && token === undefined) {
      dialect = other(dialect)
      page = await pageOf({ ask, path, dialect }, query)
    }
    return page === 'other-dialect' ? { unread: cannotTell('unreachable', 'shape-changed') } : page
  }
  const listed = await readList({
    ask: pageAt,
    timeOf: ({ createdAt = '' }) => publicationInstant(createdAt),
    observedAt,
    isEnough: (known) => budget - known.length < LEAST_AT_ONCE,
  })
  return 'unread' in listed ? listed : { ...listed, dialect }
}
