import type { AuditTarget } from '../../../domain/audit/audit.ts'
import type { Organisation } from '../../../domain/tenancy/organisation.ts'
import type { Tenant } from '../../usecases/manage-keys.ts'
import type { Language } from '../language.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

/**
 * An organisation of the workspace.
 * @throws Problem `not-found`
 */
export const organisationIn = async ({ organisations }: Pick<Deps, 'organisations'>, workspaceId: string, id: string): Promise<Organisation> => {
  const organisation = await organisations.find(workspaceId, id)
  if (!organisation) throw new Problem('not-found')
  return organisation
}

type Asking = {
  readonly tenant: Tenant
  readonly asked: string | undefined
  readonly language: Language
  /** Where it was asked for: in the address when left out. */
  readonly pointer?: string
}

/**
 * Whose something is to be: as a part of an object, empty when it is nobody's.
 * @throws Problem `validation-failed` (`organisation-unknown`, `organisation-missing`)
 */
export const belongingTo = async (
  { organisations }: Pick<Deps, 'organisations'>,
  { tenant: { workspaceId, organisationIds }, asked, language, pointer = '/query/organisationId' }: Asking,
): Promise<{ readonly organisationId?: string }> => {
  const [only, ...others] = organisationIds ?? []
  const organisationId = asked ?? (others.length === 0 ? only : undefined)
  if (organisationId === undefined) {
    if (organisationIds === undefined) return {}
    throw refusal([{ pointer: '/query/organisationId', code: 'organisation-missing' }], language)
  }
  if (!(await organisations.known(workspaceId, [organisationId])).has(organisationId)) {
    throw refusal([{ pointer, code: 'organisation-unknown', found: organisationId }], language)
  }
  return { organisationId }
}

/**
 * Accounts that are to be looked at for an organisation must not be those of another one; for a key that is limited, nor those that belong to none.
 * @throws Problem `validation-failed` (`account-of-other-organisation`)
 */
export const refuseForeign = async (
  { accounts }: Pick<Deps, 'accounts'>,
  { tenant, organisationId, language }: Pick<Asking, 'tenant' | 'language'> & { readonly organisationId?: string },
  targets: readonly Pick<AuditTarget, 'account'>[],
): Promise<void> => {
  if (organisationId === undefined) return
  const places = await accounts.foreign(
    tenant.workspaceId,
    targets.map(({ account }) => account),
    { organisationId, unowned: tenant.organisationIds !== undefined },
  )
  if (places.length === 0) return
  throw refusal(
    places.map((place) => ({ pointer: `/accounts/${place}/reference`, code: 'account-of-other-organisation' })),
    language,
  )
}
