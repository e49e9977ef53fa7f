import type { Connection } from '../../../domain/audit/connection.ts'
import { dayOf, instantOfDay } from '../../../domain/shared/calendar.ts'
import { connectionFaults, connectionToWire } from '../../wire/connection.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { platformIn } from './connection-platform.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const putConnection: Handler<'putConnection', Deps> = async (
  { tenant: { workspaceId }, params, body, language },
  { connections, canKeepSecrets, clock },
) => {
  const platform = platformIn(params)
  const now = clock.now()
  const faults = connectionFaults(platform, body, now)
  if (faults.length > 0) throw refusal(faults, language)
  if (!canKeepSecrets) throw new Problem('secrets-not-kept')
  const connection: Connection = {
    platform,
    holds: Object.keys(body.secrets).sort(),
    ...(body.scopes === undefined ? {} : { scopes: [...new Set(body.scopes)].sort() }),
    ...(body.expiresAt === undefined ? {} : { expiresAt: instantOfDay(dayOf(body.expiresAt)) }),
    setAt: now,
    ...(body.agreements === undefined ? {} : { agreements: [...new Set(body.agreements)].sort() }),
  }
  const done = await connections.put(workspaceId, connection, body.secrets)
  return { status: done === 'created' ? 201 : 200, body: connectionToWire(connection, { secrets: body.secrets }, now) }
}
