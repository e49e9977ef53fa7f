import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import { isOwnPlatform, type PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import type { Readings } from './deps.ts'

/** What audits can read there by themselves; undefined where nothing reads it. */
export const readingOf = (readings: Readings, id: PlatformId): Capabilities | undefined => (isOwnPlatform(id) ? undefined : readings[id])
