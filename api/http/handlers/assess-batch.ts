import type { StreamHandler } from '../operation.ts'
import { lineAssessor } from './assess-line.ts'
import type { Deps } from './deps.ts'

export const assessBatch: StreamHandler<'assessBatch', Deps> = ({ query, language }, { clock }) =>
  lineAssessor({ language, today: clock.now().slice(0, 10), sections: query.include })
