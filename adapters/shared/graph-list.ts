import { z } from 'zod'
import { type GraphTrouble, nextPage, PAGING } from './graph-api.ts'
import type { Query } from './json-api.ts'
import type { Page, Unlisted } from './paged-list.ts'

/** The shape of one page of a list: items, and where it goes on. */
export const pageOf = <S extends z.ZodType>(item: S) => z.object({ data: z.array(item), paging: PAGING })

export type PageAnswer<W> =
  | { readonly kind: 'value'; readonly value: { readonly data: readonly W[]; readonly paging?: Parameters<typeof nextPage>[0] } }
  | GraphTrouble

/** An answer as a page, its items as they are read. */
export const pageIn = <W, T>(answer: PageAnswer<W>, read: (wire: W) => T): Page<T, Query> | Unlisted<GraphTrouble> =>
  answer.kind === 'value' ? { items: answer.value.data.map(read), next: nextPage(answer.value.paging) } : { unread: answer }
