import type { PageRequest } from '../../../domain/ports.ts'

/** The page a query asks for. */
export const pageRequest = ({ limit, cursor }: { readonly limit: number; readonly cursor?: string }): PageRequest => ({
  limit,
  ...(cursor === undefined ? {} : { cursor }),
})
