import { sampleDataToWire } from '../../wire/sample-data.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const getSampleData: Handler<'getSampleData', Deps> = async ({ tenant }, { samples }) => ({
  status: 200,
  body: sampleDataToWire(await samples.list(tenant.workspaceId)),
})
