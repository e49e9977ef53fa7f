import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const getMetrics: Handler<'getMetrics', Deps> = async (_request, { metrics }) => ({ status: 200, ...(await metrics()) })
