import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const getReadiness: Handler<'getReadiness', Deps> = async (_request, { checks }) => {
  const found = await checks()
  const ready = found.every(({ ok }) => ok)
  const body = { ready, checks: [...found] }
  return ready ? { status: 200, body } : { status: 503, body }
}
