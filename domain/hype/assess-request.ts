import type { Brief, ChannelRequest } from '../brief/brief.ts'
import { type Catalogue, profileIn } from '../catalogue/catalogue.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { PlatformAssessment } from '../fit/assess-platform.ts'
import { type Verdict, worseOf } from '../fit/verdict.ts'
import { type Answer, known } from '../shared/answer.ts'
import type { Day } from '../shared/calendar.ts'
import { type BlingBlingIndex, blingBlingIndex } from './bling-bling-index.ts'
import type { RequestCase } from './essentials.ts'
import { isHype } from './motives.ts'
import { type Pushback, pushbackOf } from './pushback.ts'
import { ALLOWED, type RequestDecision, requestDecision } from './request-decision.ts'

export type RequestAssessment = {
  readonly platform: PlatformId
  /** Undefined when the catalogue has no profile of the platform. */
  readonly verdict?: Verdict
  readonly decision: RequestDecision
  readonly hype: BlingBlingIndex
  /** The same request without its hype motives. */
  readonly withoutHype: { readonly verdict?: Verdict; readonly index: Answer<number> }
  readonly pushback: Pushback
}

/** Where requests are answered: the brief, what the model says of each platform, and what is known about them. */
export type RequestContext = {
  readonly brief: Brief
  readonly platforms: readonly PlatformAssessment[]
  readonly catalogue: Catalogue
  readonly asOf: Day
}

/**
 * Somebody asked for this channel: what do we answer?
 *
 * The verdict is the platform's own, never better than the decision on the request allows. Motives change no platform's score; taking the
 * hype away never lowers the verdict and never raises the index.
 */
export const assessRequest = (request: ChannelRequest, { brief, platforms, catalogue, asOf }: RequestContext): RequestAssessment => {
  const asked = platforms.find(({ platform }) => platform === request.platform)
  const profiles = catalogue.platforms
  const given: RequestCase = { request, brief, profile: profileIn(catalogue, request.platform), profiles, asOf }
  const { verdict, decision, hype } = judged(given, asked)
  const neutral = judged({ ...given, request: withoutHype(request) }, asked)
  const pushback = pushbackOf({ request, brief, hype, decision, verdict, platforms, profiles })
  return {
    platform: request.platform,
    ...(verdict ? { verdict } : {}),
    decision,
    hype,
    withoutHype: { ...(neutral.verdict ? { verdict: neutral.verdict } : {}), index: neutral.hype.index },
    pushback,
  }
}

const judged = (given: RequestCase, asked: PlatformAssessment | undefined) => {
  const decision = requestDecision(given, asked)
  return { decision, hype: blingBlingIndex(given), verdict: asked ? worseOf(asked.verdict, ALLOWED[decision.code]) : undefined }
}

/** The reasons that remain are known, be there none: that there was no other is an answer. */
const withoutHype = (request: ChannelRequest): ChannelRequest =>
  request.motives.known ? { ...request, motives: known(request.motives.value.filter((motive) => !isHype(motive))) } : request
