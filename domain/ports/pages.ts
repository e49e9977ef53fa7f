/** A page of a list, newest first; `nextCursor` is absent on the last page. Cursors are opaque and stay valid under writes. */
export type Page<T> = { readonly items: readonly T[]; readonly nextCursor?: string }
export type PageRequest = { readonly limit: number; readonly cursor?: string }
export type TimeSort = '-createdAt' | 'createdAt'
/** `-createdAt`, the newest first, when left out. A cursor belongs to its order. */
export type Sorting = { readonly sort?: TimeSort }

/** Only what belongs to one of these organisations. */
export type Belonging = { readonly organisationIds?: readonly string[] }
