import type { Belonging, Page, PageRequest, Sorting, TimeSort } from '../../../domain/ports.ts'
import { Problem } from '../problem.ts'

type PageQuery = { readonly limit: number; readonly cursor?: string }

/**
 * The page a query asks for.
 * @throws Problem `invalid-cursor` when the store says that the cursor is not one of its own.
 */
export const pageOf = async <T>({ limit, cursor }: PageQuery, list: (page: PageRequest) => Promise<Page<T>>): Promise<Page<T>> => {
  try {
    return await list({ limit, ...(cursor === undefined ? {} : { cursor }) })
  } catch (error) {
    if (error instanceof Error && error.name === 'InvalidCursor') throw new Problem('invalid-cursor')
    throw error
  }
}

type Narrowed = { readonly organisationId?: string; readonly sort?: TimeSort }

/** What a query says of a list by time: whose, and in which order. */
export const narrowedBy = ({ sort, ...query }: Narrowed): Belonging & Sorting => ({
  ...ofOrganisation(query),
  ...(sort === undefined ? {} : { sort }),
})

/** Only what belongs to the organisation that a query names. */
export const ofOrganisation = ({ organisationId }: { readonly organisationId?: string }): Belonging =>
  organisationId === undefined ? {} : { organisationIds: [organisationId] }
