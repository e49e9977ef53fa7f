import { platformNamed } from '../../../domain/brief/read-brief.ts'
import { messagesFor } from '../../messages/index.ts'
import { accountSummaryToWire } from '../../wire/account.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { ofOrganisation, pageOf } from './page-request.ts'

export const listAccounts: Handler<'listAccounts', Deps> = async ({ tenant, query, language }, { accounts }) => {
  const { platform, state, tag, sort } = query
  const filter = {
    ...ofOrganisation(query),
    ...(platform === undefined ? {} : { platform: platformNamed(platform) }),
    ...(state === undefined ? {} : { standing: state }),
    ...(tag === undefined ? {} : { tag }),
    ...(sort === undefined ? {} : { sort }),
  }
  const { items, ...rest } = await pageOf(query, (page) => accounts.list(tenant.workspaceId, page, filter))
  return { status: 200, body: { items: items.map((account) => accountSummaryToWire(account, messagesFor(language))), ...rest } }
}
