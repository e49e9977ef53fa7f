import type { Transition } from '../../domain/alerts/alert.ts'
import type { AlertNews, Member } from '../../domain/alerts/notification.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'

/** Events of before counts were kept have those of what they list. */
const countsOf = ({ counts, members }: AlertNews) => counts ?? members.map((member) => ({ ...member, alerts: 1 }))

/** The platform that all alerts of a notification are on; undefined where they are on several, or there is none. */
export const onlyPlatform = (news: AlertNews): PublishedPlatformId | undefined => {
  const [first, ...others] = new Set(countsOf(news).map(({ platform }) => platform))
  return others.length === 0 ? first : undefined
}

/** How many alerts, of all that this became of, show by each transition: the most frequent first. */
export const byTransition = (news: AlertNews, change: Member['change']): readonly (readonly [Transition, number])[] => {
  const sums = new Map<Transition, number>()
  for (const { transition, alerts, change: became } of countsOf(news))
    if (became === change) sums.set(transition, (sums.get(transition) ?? 0) + alerts)
  return [...sums].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
}
