import type { ApiKey, Scope } from '../../../domain/ports.ts'
import { dayOf, type Instant, instantOfDay } from '../../../domain/shared/calendar.ts'
import type { Tenant } from '../../usecases/manage-keys.ts'
import type { Language } from '../language.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { type Fault, refusal } from './faults.ts'

/**
 * A key of the workspace.
 * @throws Problem `not-found`
 */
export const keyIn = async ({ keys }: Pick<Deps, 'keys'>, workspaceId: string, id: string): Promise<ApiKey> => {
  const key = await keys.find(workspaceId, id)
  if (!key) throw new Problem('not-found')
  return key
}

/** Rights that a key would hand on without having them, each where `pointerTo` says that it was asked for. */
export const beyondOwn = (tenant: Tenant, scopes: readonly Scope[], pointerTo: (index: number) => string): readonly Fault[] =>
  scopes.flatMap((scope, index) => (tenant.scopes.includes(scope) ? [] : [{ pointer: pointerTo(index), code: 'scope-beyond-own', found: scope }]))

/**
 * The moment until which a key is to work.
 * @throws Problem `validation-failed` (`expired-already`)
 */
export const expiryOf = (
  asked: string | undefined,
  { now, language }: { readonly now: Instant; readonly language: Language },
): Instant | undefined => {
  if (asked === undefined) return undefined
  const expiresAt = instantOfDay(dayOf(asked))
  if (expiresAt <= now) throw refusal([{ pointer: '/expiresAt', code: 'expired-already' }], language)
  return expiresAt
}
