import { recogniseAccount } from '../../../domain/audit/references/recognise.ts'
import { platformNamed } from '../../../domain/brief/read-brief.ts'
import { messagesFor } from '../../messages/index.ts'
import { accountToWire } from '../../wire/account.ts'
import { dossierFrom } from '../../wire/dossier.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { belongingTo } from './known-organisation.ts'

export const registerAccount: Handler<'registerAccount', Deps> = async ({ tenant, query, body, language }, { accounts, organisations, clock }) => {
  const { workspaceId } = tenant
  const belonging = await belongingTo({ organisations }, { tenant, asked: query.organisationId, language })
  const found = recogniseAccount(body.reference, body.platform === undefined ? undefined : platformNamed(body.platform))
  if (!found.ok) throw refusal([{ pointer: found.code === 'platform-not-recognised' ? '/platform' : '/reference', code: found.code }], language)
  const account = { platform: found.account.platform, reference: found.account.reference }
  const now = clock.now()
  const read = body.dossier && dossierFrom(body.dossier, { account, now })
  if (read && !read.ok)
    throw refusal(
      read.faults.map((fault) => ({ ...fault, pointer: `/dossier${fault.pointer}` })),
      language,
    )
  const made = await accounts.register({ workspaceId, account, ...belonging, now, ...(read ? { dossier: read.dossier } : {}) })
  const headers = { Location: `/v1/accounts/${made.account.id}` }
  if (made.done === 'known') {
    const isSeen = (await accounts.find(workspaceId, made.account.id)) !== undefined
    throw new Problem('account-exists', isSeen ? { headers } : {})
  }
  return { status: 201, body: accountToWire(made.account, messagesFor(language)), headers }
}
