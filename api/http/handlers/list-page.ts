import { Problem } from '../problem.ts'

type Listed = { readonly id: string }

/** The page that begins a list of what is held as a whole; `nextCursor` is absent where nothing follows. */
export const firstPage = <T extends Listed>(items: readonly T[], limit: number): { readonly items: readonly T[]; readonly nextCursor?: string } => {
  const page = items.slice(0, limit)
  const last = page.at(-1)
  return items.length > page.length && last ? { items: page, nextCursor: Buffer.from(last.id).toString('base64url') } : { items: page }
}

/**
 * The id of the last item before a page; undefined for the first page.
 * @param isOurs whether an id is, or may have been, one of the list.
 * @throws Problem `invalid-cursor`.
 */
export const idBefore = <Id extends string>(cursor: string | undefined, isOurs: (id: string) => id is Id): Id | undefined => {
  if (cursor === undefined) return undefined
  const id = Buffer.from(cursor, 'base64url').toString()
  if (!isOurs(id)) throw new Problem('invalid-cursor')
  return id
}
