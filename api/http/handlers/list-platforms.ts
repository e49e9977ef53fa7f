import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { messagesFor } from '../../messages/index.ts'
import { platformSummaryToWire } from '../../wire/catalogue.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const listPlatforms: Handler<'listPlatforms', Deps> = ({ language }) => ({
  status: 200,
  body: { items: Object.values(PLATFORMS).map((profile) => platformSummaryToWire(profile, messagesFor(language))) },
})
