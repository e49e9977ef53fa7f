import { isPlatformName, platformNamed, readBrief } from '../../domain/brief/read-brief.ts'
import type { OwnFigure } from '../../domain/catalogue/overrides.ts'
import { isOwnPlatform, type PlatformId } from '../../domain/catalogue/vocabulary.ts'
import { modelFrom, NOTHING_OWN, type OwnNames } from '../../domain/fit/own-knowledge.ts'
import { isWhole } from '../../domain/fit/recorded-assessment.ts'
import type { Verdict } from '../../domain/fit/verdict.ts'
import { type CounterBrief, counterBriefOf } from '../../domain/hype/counter-brief/counter-brief.ts'
import { dayOf } from '../../domain/shared/calendar.ts'
import { AssessmentOutdated, BriefOutdated, type Stored } from './stored-assessment.ts'

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

/**
 * The page that answers one request of an assessed brief; undefined when that platform was not asked for.
 *
 * Written from the brief and the result as they were stored, so that it says today what it would have said then.
 * @throws BriefOutdated, AssessmentOutdated
 */
export const writeCounterBrief = (
  { brief: input, result, knowledge = NOTHING_OWN }: Pick<Stored, 'brief' | 'result' | 'knowledge'>,
  platformName: string,
): WrittenCounterBrief | undefined => {
  const platform = isPlatformName(platformName) ? platformNamed(platformName) : isOwnPlatform(platformName) ? platformName : undefined
  const described = knowledge.platforms.map(({ id }) => id)
  const read = readBrief(input, result.asOf, described)
  if (!read.ok) throw new BriefOutdated(read.faults)
  const request = read.brief.requests.find((one) => one.platform === platform)
  if (!platform || !request) return undefined
  if (!isWhole(result)) throw new AssessmentOutdated({ model: result.modelVersion })
  const assessment = result.requests.find((one) => one.platform === platform)
  if (!assessment) return undefined
  const { brief } = read
  const { model, names } = modelFrom(knowledge, result.asOf)
  // Its records are cited with the figures of their day, which another catalogue need not have.
  if (result.catalogueVersion !== model.catalogue.version) throw new AssessmentOutdated({ catalogue: result.catalogueVersion })
  const context = { brief, platforms: result.platforms, catalogue: model.catalogue, asOf: dayOf(result.asOf) }
  const exists = brief.accounts.some((account) => account.platform === platform)
  return { ...counterBriefOf({ request, assessment }, context), platform, verdict: assessment.verdict, exists, overrides: knowledge.overrides, names }
}
