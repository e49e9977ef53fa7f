import { messagesFor } from '../../messages/index.ts'
import { readOverview } from '../../usecases/read-overview.ts'
import { overviewToWire } from '../../wire/overview.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const getOverview: Handler<'getOverview', Deps> = async ({ tenant, language }, deps) => ({
  status: 200,
  body: overviewToWire(await readOverview(deps, tenant.workspaceId), messagesFor(language)),
})
