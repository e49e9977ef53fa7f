import type { Tenant } from '../usecases/manage-keys.ts'
import type { Operation } from './contract.ts'
import type { Language } from './language.ts'
import { Problem } from './problem.ts'
import { scopeDetail } from './problem-words.ts'

/**
 * Whether a key may ask for an operation, however it asks.
 * @param tenant undefined where the operation is open to all.
 * @throws Problem `scope-missing`, `key-limited`.
 */
export const admitKey = ({ scope, reach }: Operation, tenant: Tenant | undefined, language: Language): void => {
  if (scope !== undefined && !tenant?.scopes.includes(scope)) throw new Problem('scope-missing', { detail: scopeDetail[language](scope) })
  if (reach === 'workspace' && tenant?.organisationIds !== undefined) throw new Problem('key-limited')
}

/** The places of a path are no longer than ids are; one that is names nothing. */
export const withinLength = ({ path }: Operation, params: Readonly<Record<string, unknown>>): boolean =>
  path.every(({ name, maxLength }) => String(params[name]).length <= maxLength)

/** What handlers may use, and what of it they are given for a key; undefined for one whose workspace is gone. */
export type Means<Deps> = { readonly deps: Deps; readonly viewOf: (deps: Deps, tenant: Tenant) => Deps | undefined | Promise<Deps | undefined> }

/**
 * What handlers may use for this key.
 * @throws Problem `key-unknown`
 */
export const depsOf = async <Deps>({ deps, viewOf }: Means<Deps>, tenant: Tenant | undefined): Promise<Deps> => {
  const view = tenant === undefined ? deps : await viewOf(deps, tenant)
  if (view === undefined) throw new Problem('key-unknown')
  return view
}
