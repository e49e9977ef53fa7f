import { type BriefInput, isPlatformName, platformNamed, readBrief } from '../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../domain/catalogue/platforms/index.ts'
import type { PlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { BriefAssessment } from '../../domain/fit/assess-brief.ts'
import type { Verdict } from '../../domain/fit/verdict.ts'
import { type CounterBrief, counterBriefOf } from '../../domain/hype/counter-brief/counter-brief.ts'
import { dayOf } from '../../domain/shared/calendar.ts'

export type WrittenCounterBrief = CounterBrief & {
  readonly platform: PlatformId
  /** Undefined when the catalogue has no profile of the platform. */
  readonly verdict: Verdict | undefined
  /** The organisation already has an account there. */
  readonly exists: boolean
}

/**
 * The page that answers one request of an assessed brief; undefined when that platform was not asked for.
 *
 * Written from the brief and the result as they were stored, so that it says today what it would have said then.
 */
export const writeCounterBrief = (
  { brief: input, result }: { readonly brief: BriefInput; readonly result: BriefAssessment },
  platformName: string,
): WrittenCounterBrief | undefined => {
  if (!isPlatformName(platformName)) return undefined
  const platform = platformNamed(platformName)
  const read = readBrief(input, result.asOf)
  const request = read.ok ? read.brief.requests.find((one) => one.platform === platform) : undefined
  const assessment = result.requests.find((one) => one.platform === platform)
  if (!read.ok || !request || !assessment) return undefined
  const { brief } = read
  const context = { brief, platforms: result.platforms, profiles: Object.values(PLATFORMS), asOf: dayOf(result.asOf) }
  const exists = brief.accounts.some((account) => account.platform === platform)
  return { ...counterBriefOf({ request, assessment }, context), platform, verdict: assessment.verdict, exists }
}
