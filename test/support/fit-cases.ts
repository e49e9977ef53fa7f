import type { BriefInput } from '../../domain/brief/read-brief.ts'
import { PUBLISHED_CATALOGUE } from '../../domain/catalogue/catalogue.ts'
import type { PlatformProfile } from '../../domain/catalogue/platform-profile.ts'
import { PLATFORMS } from '../../domain/catalogue/platforms/index.ts'
import type { FitCase } from '../../domain/fit/criterion.ts'
import { dayOf } from '../../domain/shared/calendar.ts'
import { aBrief, TODAY } from './briefs.ts'

/** The usual small shop looking at a platform; a test states only what matters to its case. */
export const aFitCase = (input: Partial<BriefInput> = {}, profile: PlatformProfile = PLATFORMS.pinterest): FitCase => ({
  brief: aBrief(input),
  profile,
  catalogue: PUBLISHED_CATALOGUE,
  asOf: dayOf(TODAY),
})

/** A profile with some figures replaced. */
export const aProfile = (changes: Partial<PlatformProfile> = {}, base: PlatformProfile = PLATFORMS.pinterest): PlatformProfile => ({
  ...base,
  ...changes,
})
