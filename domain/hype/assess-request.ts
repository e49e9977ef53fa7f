import type { Brief, ChannelRequest } from '../brief/brief.ts'
import { type Catalogue, profileIn } from '../catalogue/catalogue.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { PlatformAssessment } from '../fit/assess-platform.ts'
import { type Verdict, worseOf } from '../fit/verdict.ts'
import type { Day } from '../shared/calendar.ts'
import { type BlingBlingIndex, blingBlingIndex } from './bling-bling-index.ts'
import { type Pushback, pushbackOf } from './pushback.ts'

export type RequestAssessment = {
  readonly platform: PlatformId
  /** Undefined when the catalogue has no profile of the platform. */
  readonly verdict?: Verdict
  readonly hype: BlingBlingIndex
  readonly pushback: Pushback
}

/**
 * Somebody asked for this channel: what do we answer?
 *
 * The verdict is the platform's own, never better than `pilot` while the request rests mostly on hype and nobody measured the audience there.
 */
export const assessRequest = (
  request: ChannelRequest,
  { brief, catalogue, asOf }: { readonly brief: Brief; readonly catalogue: Catalogue; readonly asOf: Day },
  platforms: readonly PlatformAssessment[],
): RequestAssessment => {
  const hype = blingBlingIndex(request, brief, profileIn(catalogue, request.platform), asOf, catalogue)
  const own = platforms.find(({ platform }) => platform === request.platform)?.verdict
  const measured = hype.essentials.audience.known && hype.essentials.audience.value
  const verdict = own && hype.level === 'high' && !measured ? worseOf(own, 'pilot') : own
  const pushback = pushbackOf(request, { brief, catalogue }, hype, verdict, platforms)
  return { platform: request.platform, ...(verdict ? { verdict } : {}), hype, pushback }
}
