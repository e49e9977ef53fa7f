import { messagesFor } from '../../messages/index.ts'
import { loadSamples } from '../../usecases/load-samples.ts'
import { sampleDataToWire } from '../../wire/sample-data.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const loadSampleData: Handler<'loadSampleData', Deps> = async ({ tenant: { workspaceId, keyId }, language }, deps) => {
  const loaded = await loadSamples(deps, { workspaceId, keyId, language, words: messagesFor(language).samples })
  return { status: loaded === 0 ? 200 : 201, body: sampleDataToWire(await deps.samples.list(workspaceId)) }
}
