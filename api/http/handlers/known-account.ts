import type { AccountWithDossier } from '../../../domain/audit/account.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

/**
 * An account of the workspace.
 * @throws Problem `not-found`
 */
export const accountIn = async ({ accounts }: Pick<Deps, 'accounts'>, workspaceId: string, id: string): Promise<AccountWithDossier> => {
  const account = await accounts.find(workspaceId, id)
  if (!account) throw new Problem('not-found')
  return account
}
