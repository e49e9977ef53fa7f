import type { Brief } from '../brief/brief.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { cited, judgement } from '../catalogue/judgement.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { Reason } from '../shared/reason.ts'
import { sum } from '../shared/sum.ts'
import type { PlatformAssessment } from './assess-platform.ts'
import { hoursDoubtful, hoursTaken } from './hours.ts'

export type FindingReasons = {
  'blog-forgotten': { readonly score: number; readonly lastingArticles: number }
  'no-use-stated': Readonly<Record<never, never>>
  'accounts-unknown': { readonly hours: number; readonly taken: number; readonly accounts: number }
  'spread-too-thin': { readonly hours: number; readonly taken: number; readonly accounts: number }
  'not-all-at-once': { readonly hours: number; readonly needed: number; readonly platforms: readonly PlatformId[] }
  'more-requests-than-hours': { readonly hours: number; readonly needed: number; readonly requests: number }
}
export type Finding = {
  readonly severity: 'low' | 'medium' | 'high'
  readonly reason: Reason<FindingReasons>
  readonly platforms: readonly PlatformId[]
  readonly evidence: readonly string[]
}

/** Years during which a blog post keeps being useful: the argument for the forgotten blog. */
const ARTICLE_YEARS = cited(2, 'years', 'evidence', ['blog-life-23'])
/** Share of the stated hours from which living accounts already take too much to do any of them well. */
export const TAKEN_SHARE = judgement(1, 'share')

/** What stands out across the channels of one brief, most severe first. */
export const findingsOf = (
  { brief, catalogue }: { readonly brief: Brief; readonly catalogue: Catalogue },
  platforms: readonly PlatformAssessment[],
): readonly Finding[] => [
  ...noUseStated(brief),
  ...blogForgotten(brief, platforms),
  ...spreadTooThin(brief, catalogue),
  ...accountsUnknown(brief, catalogue),
  ...notAllAtOnce(brief, platforms),
  ...moreRequestsThanHours(brief, catalogue, platforms),
]

const noUseStated = ({ uses }: Brief): readonly Finding[] =>
  uses.known && uses.value.length === 0 ? [{ severity: 'high', reason: { code: 'no-use-stated', params: {} }, platforms: [], evidence: [] }] : []

/** Networks are asked for or run, the blog would serve, and nobody mentions one. */
const blogForgotten = (brief: Brief, platforms: readonly PlatformAssessment[]): readonly Finding[] => {
  const blog = platforms.find(({ platform }) => platform === 'blog')
  const mentioned = [...brief.accounts, ...brief.requests]
  const sound = blog && (blog.verdict === 'adopt' || blog.verdict === 'pilot')
  if (!sound || mentioned.length === 0 || mentioned.some(({ platform }) => platform === 'blog')) return []
  const params = { score: blog.score, lastingArticles: ARTICLE_YEARS.value }
  return [{ severity: 'high', reason: { code: 'blog-forgotten', params }, platforms: ['blog'], evidence: ARTICLE_YEARS.evidence }]
}

const spreadTooThin = (brief: Brief, catalogue: Catalogue): readonly Finding[] => {
  const active = brief.accounts.filter(({ state }) => state === 'active').map(({ platform }) => platform)
  const { hoursPerWeek } = brief.capacity
  const taken = hoursTaken(brief, [], catalogue)
  if (!hoursPerWeek.known || active.length < 2 || taken <= hoursPerWeek.value * TAKEN_SHARE.value) return []
  const params = { hours: hoursPerWeek.value, taken, accounts: active.length }
  return [
    {
      severity: 'high',
      reason: { code: 'spread-too-thin', params },
      platforms: [...new Set(active)].sort(),
      evidence: ['all-eff-2h', 'all-eff-2nets'],
    },
  ]
}

/** Accounts that may be alive would take hours that somebody may be counting on. */
const accountsUnknown = (brief: Brief, catalogue: Catalogue): readonly Finding[] => {
  const { hoursPerWeek } = brief.capacity
  const doubtful = hoursDoubtful(brief, [], catalogue)
  const taken = hoursTaken(brief, [], catalogue) + doubtful.hours
  if (!hoursPerWeek.known || doubtful.accounts === 0 || taken <= hoursPerWeek.value * TAKEN_SHARE.value) return []
  const platforms = [...new Set(brief.accounts.filter(({ state }) => state === 'unknown').map(({ platform }) => platform))].sort()
  const reason = { code: 'accounts-unknown' as const, params: { hours: hoursPerWeek.value, taken, accounts: doubtful.accounts } }
  return [{ severity: 'medium', reason, platforms, evidence: ['all-eff-2h'] }]
}

/** Each recommended channel fits in the hours by itself; together they may not. */
const notAllAtOnce = ({ capacity: { hoursPerWeek } }: Brief, platforms: readonly PlatformAssessment[]): readonly Finding[] => {
  const adopted = platforms.filter(({ verdict }) => verdict === 'adopt')
  const needed = sum(adopted.map(({ effort }) => effort.hoursPerWeek))
  if (!hoursPerWeek.known || adopted.length < 2 || needed <= hoursPerWeek.value) return []
  const ids = adopted.map(({ platform }) => platform)
  const reason = { code: 'not-all-at-once' as const, params: { hours: hoursPerWeek.value, needed, platforms: ids } }
  return [{ severity: 'medium', reason, platforms: ids, evidence: ['all-eff-2nets', 'all-eff-2h'] }]
}

const moreRequestsThanHours = (brief: Brief, catalogue: Catalogue, platforms: readonly PlatformAssessment[]): readonly Finding[] => {
  const { hoursPerWeek } = brief.capacity
  const asked = platforms.filter(({ platform }) => brief.requests.some((request) => request.platform === platform))
  const needed = asked.reduce((total, { effort }) => total + effort.minimumHoursPerWeek, 0)
  const taken = hoursTaken(
    brief,
    asked.map(({ platform }) => platform),
    catalogue,
  )
  if (!hoursPerWeek.known || asked.length < 2 || taken + needed <= hoursPerWeek.value) return []
  const params = { hours: Math.max(0, hoursPerWeek.value - taken), needed, requests: asked.length }
  const reason = { code: 'more-requests-than-hours' as const, params }
  return [{ severity: 'medium', reason, platforms: asked.map(({ platform }) => platform).sort(), evidence: ['all-eff-2nets'] }]
}
