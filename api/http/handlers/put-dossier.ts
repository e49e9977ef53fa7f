import { messagesFor } from '../../messages/index.ts'
import { accountToWire } from '../../wire/account.ts'
import { dossierFrom } from '../../wire/dossier.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { accountIn } from './known-account.ts'

export const putDossier: Handler<'putDossier', Deps> = async ({ tenant: { workspaceId }, params, body, language }, deps) => {
  const { id, account, dossier: before } = await accountIn(deps, workspaceId, params.accountId)
  const now = deps.clock.now()
  const read = dossierFrom(body, { account, now, ...(before?.waivers ? { waivers: before.waivers } : {}) })
  if (!read.ok) throw refusal(read.faults, language)
  const written = await deps.accounts.putDossier(workspaceId, id, { dossier: read.dossier, now })
  // Somebody may have forgotten it meanwhile.
  if (!written) throw new Problem('not-found')
  return { status: 200, body: accountToWire(written, messagesFor(language)) }
}
