import { vitalityOf } from '../../../domain/audit/vitality/assess-vitality.ts'
import { messagesFor } from '../../messages/index.ts'
import { pauseFaults } from '../../wire/pauses.ts'
import { vitalityToWire } from '../../wire/vitality.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const computeVitality: Handler<'computeVitality', Deps> = async ({ body, language }, { clock }) => {
  const { posts, asOf = clock.now(), horizons, truncated = false, pauses = [] } = body
  const faults = pauseFaults(pauses)
  if (faults.length > 0) throw refusal(faults, language)
  const vitality = vitalityOf({ posts, asOf, truncated, pauses, ...(horizons === undefined ? {} : { horizons }) })
  return { status: 200, body: vitalityToWire(vitality, messagesFor(language)) }
}
