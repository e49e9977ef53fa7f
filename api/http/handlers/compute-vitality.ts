import type { Handler, StreamHandler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { judgeHistory } from './judge-history.ts'

export const computeVitality: Handler<'computeVitality', Deps> = async ({ body, language }, { clock }) => ({
  status: 200,
  body: judgeHistory(body, clock.now(), language),
})

/** All lines speak about the same moment where they name none. */
export const computeVitalities: StreamHandler<'computeVitality', Deps> = async ({ language }, { clock }) => {
  const now = clock.now()
  return (line) => ({ vitality: judgeHistory(line, now, language) })
}
