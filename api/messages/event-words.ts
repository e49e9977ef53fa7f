import type { EventData } from '../../domain/webhooks/event.ts'

/** What each event of a webhook says: one sentence. */
export type EventWords = { readonly [Type in keyof EventData]: (data: EventData[Type]) => string }
