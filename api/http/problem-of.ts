import { isDatabaseBusy } from '../usecases/database-busy.ts'
import { Problem } from './problem.ts'

/** What a handler's error tells the caller; undefined for a bug. A database that is busy now is not one: the next second may do. */
export const problemOf = (error: unknown): Problem | undefined => {
  if (error instanceof Problem) return error
  const { name, code } = error instanceof Error ? (error as Error & { readonly code?: unknown }) : {}
  if (name === 'StorageError' && code === 'organisation-erased') return new Problem('not-found', { cause: error })
  return isDatabaseBusy(error) ? new Problem('overloaded', { headers: { 'Retry-After': '1' }, cause: error }) : undefined
}
