import type { Clock } from '../../domain/ports.ts'
import type { Tenant } from '../usecases/manage-keys.ts'
import type { Operation } from './contract.ts'
import { fieldPickers } from './fields.ts'
import type { Language } from './language.ts'
import { cursorFor, cursorIn } from './list-cursor.ts'

type Query = Readonly<Record<string, unknown>>
/** Who asks, and the path with its places filled in. */
type Asking = { readonly path: string; readonly tenant: Tenant | undefined; readonly language: Language }

/** What a handler is asked, and what is shown of its answer. */
type Read = { readonly query: Query; readonly show: (body: unknown) => unknown }

/**
 * The parts of a query that are the same for all reads, so that no handler knows of them: a cursor is told apart from those of other lists, and of an answer only the
 * fields that were asked for are shown.
 * @throws Problem `validation-failed`, `invalid-cursor`, `cursor-of-another-list`, `cursor-expired`.
 */
export const readQuery = (operation: Operation, clock: Clock): ((query: Query, asking: Asking) => Read) => {
  const names = new Set(operation.query.map(({ name }) => name))
  const pickerOf = names.has('fields') ? fieldPickers(operation) : undefined
  const isList = names.has('cursor')
  if (!pickerOf && !isList) return (query) => ({ query, show: (body) => body })
  return (query, { path, tenant, language }) => {
    const { fields, cursor } = query as { readonly fields?: readonly string[]; readonly cursor?: string }
    const pick = fields && pickerOf?.(fields, language)
    const list = { operation: operation.id, workspaceId: tenant?.workspaceId ?? '', path, query }
    const known = (body: unknown): unknown => {
      const { nextCursor } = body as { readonly nextCursor?: string }
      return isList && nextCursor !== undefined ? { ...(body as object), nextCursor: cursorFor(nextCursor, list, clock) } : body
    }
    return {
      query: isList && cursor !== undefined ? { ...query, cursor: cursorIn(cursor, list, clock) } : query,
      show: (body) => (pick ? pick(known(body)) : known(body)),
    }
  }
}
