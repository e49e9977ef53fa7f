import { platformNamed } from '../../../domain/brief/read-brief.ts'
import { messagesFor } from '../../messages/index.ts'
import { alertToWire } from '../../wire/alert.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { narrowedBy, pageOf } from './page-request.ts'

export const listAlerts: Handler<'listAlerts', Deps> = async ({ tenant, query, language }, { alerts, clock }) => {
  const { state, level, kind, platform, accountId, acknowledged, sort, ...rest } = query
  const now = clock.now()
  const filter = {
    ...narrowedBy({ ...rest, ...(sort === undefined ? {} : { sort: sort === 'raisedAt' ? 'createdAt' : '-createdAt' }) }),
    now,
    ...(state === undefined ? {} : { state }),
    ...(level === undefined ? {} : { level }),
    ...(kind === undefined ? {} : { kind }),
    ...(platform === undefined ? {} : { platform: platformNamed(platform) }),
    ...(accountId === undefined ? {} : { accountId }),
    ...(acknowledged === undefined ? {} : { acknowledged }),
  }
  const { items, ...more } = await pageOf(query, (page) => alerts.list(tenant.workspaceId, page, filter))
  return { status: 200, body: { items: items.map((alert) => alertToWire(alert, messagesFor(language), now)), ...more } }
}
