import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const getHealth: Handler<'getHealth', Deps> = async () => ({ status: 200, body: { status: 'ok' } })
