import { isStale } from '../../domain/catalogue/ageing.ts'
import type { EvidenceRecord } from '../../domain/catalogue/evidence.ts'
import type { OwnPlatform } from '../../domain/catalogue/own-platform.ts'
import type { PlatformProfile } from '../../domain/catalogue/platform-profile.ts'
import { effortOf } from '../../domain/fit/assess-platform.ts'
import { dayOf } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/index.ts'
import { ownPlatformToWire } from './own-knowledge.ts'

type Schemas = components['schemas']

/** @param own how the workspace described it, when it is one of its own. */
export const platformToWire = ({ described: _, ...profile }: PlatformProfile, words: Messages, own?: OwnPlatform): Schemas['Platform'] => ({
  ...profile,
  name: words.platformName(profile.id),
  own: own !== undefined,
  ...(own ? { described: ownPlatformToWire(own) } : {}),
})

export const platformSummaryToWire = (profile: PlatformProfile, words: Messages): Schemas['PlatformSummary'] => ({
  id: profile.id,
  name: words.platformName(profile.id),
  own: profile.described !== undefined,
  owned: profile.owned,
  ...(profile.launched ? { launched: profile.launched.value } : {}),
  effort: effortOf(profile),
})

/** A record with whether it is stale at that moment. */
export const evidenceToWire = (record: EvidenceRecord, now: string): Schemas['EvidenceRecord'] => ({ ...record, stale: isStale(record, dayOf(now)) })
