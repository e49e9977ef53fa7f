import { z } from 'zod'
import { type GraphApi, type GraphTrouble, nextPage, PAGING, USED_UP } from './graph-api.ts'
import type { Query } from './json-api.ts'

/** One page of a list: items, and where it goes on. */
export const pageOf = <S extends z.ZodType>(item: S) => z.object({ data: z.array(item), paging: PAGING })

type Item = { readonly id: string }
type PageAnswer<T> =
  | { readonly kind: 'value'; readonly value: { readonly data: readonly T[]; readonly paging?: Parameters<typeof nextPage>[0] } }
  | GraphTrouble
/** `hasMore`: the list goes on, or may. `trouble`: what ended it before its end. */
export type Listed<T> = { readonly items: readonly T[]; readonly hasMore: boolean; readonly trouble?: GraphTrouble }

const MOST_PAGES = 5
/** Pages are filtered after they were cut, so that one without items may stand in the middle; after a second one nothing is expected any more. */
const MOST_EMPTY_PAGES = 2

/**
 * What is in this list, as far as the budget goes? Each item once, in the order of the platform.
 *
 * Ends at the last page, after five, when the allowance is used up, when `isEnough` says so, at a second page without items in a row, and at a page that brings nothing new.
 *
 * @param isEnough asked after each page with what is known so far and what that page brought.
 */
export const readList = async <T extends Item>({
  ask,
  isEnough,
  used,
}: {
  readonly ask: (page: Query) => Promise<PageAnswer<T>>
  readonly isEnough: (known: readonly T[], fresh: readonly T[]) => boolean
  readonly used: GraphApi['used']
}): Promise<Listed<T>> => {
  const known = new Map<string, T>()
  let next: Query | undefined = {}
  let empty = 0
  for (let pages = 0; next !== undefined && pages < MOST_PAGES; pages++) {
    const answer = await ask(next)
    if (answer.kind !== 'value') return { items: [...known.values()], hasMore: true, trouble: answer }
    const { data, paging } = answer.value
    const fresh = data.filter(({ id }) => !known.has(id))
    for (const item of fresh) known.set(item.id, item)
    next = nextPage(paging)
    empty = data.length === 0 ? empty + 1 : 0
    const isRepeating = data.length > 0 && fresh.length === 0
    if (isRepeating || empty >= MOST_EMPTY_PAGES || used() >= USED_UP || isEnough([...known.values()], fresh)) break
  }
  return { items: [...known.values()], hasMore: next !== undefined }
}
