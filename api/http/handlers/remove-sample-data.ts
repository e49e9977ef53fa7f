import { removeSamples } from '../../usecases/load-samples.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const removeSampleData: Handler<'removeSampleData', Deps> = async ({ tenant }, { samples, organisations, ids, clock }) => {
  await removeSamples({ samples, organisations, receiptId: () => ids.next('ers'), now: clock.now }, tenant)
  return { status: 204 }
}
