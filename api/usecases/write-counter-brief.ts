import { type BriefInput, isPlatformName, platformNamed, readBrief } from '../../domain/brief/read-brief.ts'
import type { OwnFigure } from '../../domain/catalogue/overrides.ts'
import { isOwnPlatform, type PlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { BriefAssessment } from '../../domain/fit/assess-brief.ts'
import { modelFrom, NOTHING_OWN, type OwnKnowledge, type OwnNames } from '../../domain/fit/own-knowledge.ts'
import type { Verdict } from '../../domain/fit/verdict.ts'
import { type CounterBrief, counterBriefOf } from '../../domain/hype/counter-brief/counter-brief.ts'
import { dayOf } from '../../domain/shared/calendar.ts'
import { BriefOutdated } from './stored-assessment.ts'

export type WrittenCounterBrief = CounterBrief & {
  readonly platform: PlatformId
  /** Undefined when the catalogue has no profile of the platform. */
  readonly verdict: Verdict | undefined
  /** The organisation already has an account there. */
  readonly exists: boolean
  /** The workspace's own measurements as they were then, of which the page cites those it rests on, and what it called its own platforms. */
  readonly overrides: readonly OwnFigure[]
  readonly names: OwnNames
}

type Stored = { readonly brief: BriefInput; readonly result: BriefAssessment; readonly knowledge?: OwnKnowledge }

/**
 * The page that answers one request of an assessed brief; undefined when that platform was not asked for.
 *
 * Written from the brief and the result as they were stored, so that it says today what it would have said then.
 * @throws BriefOutdated
 */
export const writeCounterBrief = (
  { brief: input, result, knowledge = NOTHING_OWN }: Stored,
  platformName: string,
): WrittenCounterBrief | undefined => {
  const platform = isPlatformName(platformName) ? platformNamed(platformName) : isOwnPlatform(platformName) ? platformName : undefined
  const described = knowledge.platforms.map(({ id }) => id)
  const read = readBrief(input, result.asOf, described)
  if (!read.ok) throw new BriefOutdated(read.faults)
  const { brief } = read
  const request = brief.requests.find((one) => one.platform === platform)
  const assessment = result.requests.find((one) => one.platform === platform)
  if (!platform || !request || !assessment) return undefined
  const { model, names } = modelFrom(knowledge, result.asOf)
  const context = { brief, platforms: result.platforms, profiles: model.catalogue.platforms, asOf: dayOf(result.asOf) }
  const exists = brief.accounts.some((account) => account.platform === platform)
  return { ...counterBriefOf({ request, assessment }, context), platform, verdict: assessment.verdict, exists, overrides: knowledge.overrides, names }
}
