import { messagesFor } from '../../messages/index.ts'
import { accountToWire } from '../../wire/account.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const setAccountOwner: Handler<'setAccountOwner', Deps> = async ({ tenant: { workspaceId }, params, body, language }, deps) => {
  const to = body.organisationId
  if (to !== undefined && !(await deps.organisations.known(workspaceId, [to])).has(to)) {
    throw refusal([{ pointer: '/organisationId', code: 'organisation-unknown', found: to }], language)
  }
  const moved = await deps.accounts.move(workspaceId, params.accountId, to)
  if (!moved) throw new Problem('not-found')
  return { status: 200, body: accountToWire(moved, messagesFor(language)) }
}
