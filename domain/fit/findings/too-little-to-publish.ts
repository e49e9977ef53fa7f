import { profileIn } from '../../catalogue/catalogue.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { round, sum } from '../../shared/sum.ts'
import type { PlatformAssessment } from '../assess-platform.ts'
import { type FindingRule, isSound, type Overview } from './finding.ts'

/** Posts per month planned for a channel, and those without which it does not live. */
export type TooLittle = { readonly platform: PlatformId; readonly planned: number; readonly needed: number }

export type TooLittleToPublishReasons = { 'too-little-to-publish': { readonly channels: readonly TooLittle[] } }

/** As people count who publish: five a week are twenty a month. */
const WEEKS_PER_MONTH = 4

/**
 * Which channels that suit would not live on what is planned for them?
 *
 * The stated uses that a channel carries, taken together, against its least rhythm: everything planned could go there, so that only what
 * is too little even then is named. Who answers others keeps a channel alive too. A use without a number leaves it open.
 */
export const tooLittleToPublish: FindingRule<Reason<TooLittleToPublishReasons>> = (overview) => {
  const found = overview.platforms.filter(isSound).flatMap((assessment) => tooLittleOn(assessment, overview) ?? [])
  if (found.length === 0) return undefined
  const platforms = found.map(({ channel }) => channel.platform)
  const evidence = [...new Set(found.flatMap((one) => one.evidence))].sort()
  return {
    severity: 'medium',
    reason: { code: 'too-little-to-publish', params: { channels: found.map(({ channel }) => channel) } },
    platforms,
    evidence,
  }
}

type Found = { readonly channel: TooLittle; readonly evidence: readonly string[] }

const tooLittleOn = ({ platform, recommendedUses }: PlatformAssessment, { brief, catalogue }: Overview): Found | undefined => {
  const cadence = profileIn(catalogue, platform)?.cadence.minimumPerWeek
  if (cadence === undefined || !brief.uses.known) return undefined
  const carried = new Set(recommendedUses.map(({ use }) => use))
  const posts = brief.uses.value.filter(({ use }) => carried.has(use))
  const numbers = posts.flatMap(({ perMonth }) => (perMonth.known ? [perMonth.value] : []))
  if (posts.length === 0 || numbers.length < posts.length) return undefined
  const planned = sum(numbers)
  const needed = cadence.value * WEEKS_PER_MONTH
  return planned < needed ? { channel: { platform, planned, needed: round(needed, 1) }, evidence: cadence.evidence } : undefined
}
