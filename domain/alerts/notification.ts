import type { AccountReference } from '../audit/snapshot.ts'
import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import { dateOfDay, type Instant, type IsoDate } from '../shared/calendar.ts'
import { type Alert, type AlertEvidence, type AlertLevel, type Condition, isAcknowledged, type Resolution, type Transition } from './alert.ts'
import { localTime } from './local-time.ts'
import type { NotificationKind } from './policy.ts'

/** What became of an alert since it was told of last. `passed`: it came and went before anybody was told. `reminded`: the time is over for which it was to be left alone. */
export type Change = 'raised' | 'worsened' | 'reminded' | 'resolved' | 'passed'
/** What was told of an alert last; with `again:`, to be told once more though nothing changed. */
export type LastTold = AlertLevel | `again:${AlertLevel}` | 'resolved'

export const toTellAgain = (level: AlertLevel): LastTold => `again:${level}`

export const lastToldOf = ({ state, level }: Pick<Alert, 'state' | 'level'>): AlertLevel | 'resolved' => (state === 'resolved' ? 'resolved' : level)

/** Undefined where everything was told already: an alert may belong to several notifications. */
export const changeSince = (told: LastTold | undefined, alert: Pick<Alert, 'state' | 'level'>): Change | undefined => {
  const now = lastToldOf(alert)
  if (now === told || told === 'resolved') return undefined
  if (now === 'resolved') return told === undefined ? 'passed' : 'resolved'
  if (told === toTellAgain(now)) return 'reminded'
  return told === undefined ? 'raised' : 'worsened'
}

/** An alert within a notification. `open`: nothing became of it, and a digest says that it is still there. */
export type Member = AccountReference & {
  readonly alertId: string
  readonly accountId: string
  readonly organisationId?: string
  readonly condition: Condition
  readonly transition: Transition
  readonly level: AlertLevel
  readonly change: 'raised' | 'worsened' | 'reminded' | 'resolved' | 'open'
  readonly raisedAt: Instant
  readonly resolvedAt?: Instant
  readonly resolution?: Resolution
  readonly evidence: AlertEvidence
}

/** How many of all alerts of a notification are on a platform, show by a transition and had this become of them. */
export type NewsCount = {
  readonly platform: PublishedPlatformId
  readonly transition: Transition
  readonly change: Member['change']
  readonly alerts: number
}

/** What a notification says: how many alerts, and the gravest of them. */
export type AlertNews = {
  readonly notificationId: string
  readonly kind: NotificationKind
  /** From when on it gathered; a digest, since the time of the one before. */
  readonly since: Instant
  /** The day of that, in the zone of the policy; absent in what was written before that was kept. */
  readonly sinceOn?: IsoDate
  /** The gravest of what it lists; absent where it lists nothing. */
  readonly level?: AlertLevel
  readonly raised: number
  readonly worsened: number
  /** Absent where there is none. */
  readonly reminded?: number
  readonly resolved: number
  readonly passed: number
  /** Only in a digest: others that are open, and nobody sees to. */
  readonly open?: number
  /** Only in a digest: others that are open, and somebody sees to; they are not listed. */
  readonly acknowledged?: number
  /** Of all, also of those that are not listed; absent in what was written before that was kept. */
  readonly counts?: readonly NewsCount[]
  readonly members: readonly Member[]
}

/** More would be long to send and nobody reads them; all are counted, and listed over HTTP. */
const MOST_MEMBERS = 100

const LISTED: readonly Member['change'][] = ['raised', 'worsened', 'reminded', 'resolved', 'open']
const rank = ({ change, level }: Member): number => LISTED.indexOf(change) * 2 + (level === 'fail' ? 0 : 1)
const nameOf = ({ platform, reference, alertId }: Member): string => `${platform} ${reference} ${alertId}`
const byGravity = (a: Member, b: Member): number => rank(a) - rank(b) || (nameOf(a) < nameOf(b) ? -1 : 1)

const memberOf = (alert: Alert, change: Member['change']): Member => ({
  alertId: alert.id,
  accountId: alert.accountId,
  ...alert.account,
  ...(alert.organisationId === undefined ? {} : { organisationId: alert.organisationId }),
  condition: alert.condition,
  transition: alert.transition,
  level: alert.level,
  change,
  raisedAt: alert.raisedAt,
  ...(alert.resolvedAt === undefined ? {} : { resolvedAt: alert.resolvedAt }),
  ...(alert.resolution === undefined ? {} : { resolution: alert.resolution }),
  evidence: alert.evidence,
})

export type Changed = { readonly alert: Alert; readonly change: Change }
export type NewsType = 'alert.raised' | 'alert.resolved' | 'alert.digest'
export type TypedNews = { readonly type: NewsType; readonly data: AlertNews }

type Gathered = {
  readonly id: string
  readonly kind: NotificationKind
  readonly since: Instant
  /** Of the policy. */
  readonly timeZone: string
  readonly now: Instant
  readonly changed: readonly Changed[]
  /** Open alerts, for a digest; those that changed may be among them. */
  readonly open?: readonly Alert[]
}

const countsOf = (members: readonly Member[]): readonly NewsCount[] => {
  const counts = new Map<string, NewsCount>()
  for (const { platform, transition, change } of members) {
    const key = `${platform} ${transition} ${change}`
    counts.set(key, { platform, transition, change, alerts: (counts.get(key)?.alerts ?? 0) + 1 })
  }
  return [...counts.values()]
}

type Beside = Pick<AlertNews, 'passed' | 'open' | 'acknowledged'>
const newsOf = ({ id, kind, since, timeZone }: Gathered, members: readonly Member[], beside: Beside): AlertNews => {
  const count = (change: Member['change']): number => members.filter((member) => member.change === change).length
  const sorted = [...members].sort(byGravity)
  const reminded = count('reminded')
  return {
    notificationId: id,
    kind,
    since,
    sinceOn: dateOfDay(localTime(since, timeZone).day),
    ...(members.length === 0 ? {} : { level: members.some(({ level }) => level === 'fail') ? 'fail' : 'warn' }),
    raised: count('raised'),
    worsened: count('worsened'),
    ...(reminded === 0 ? {} : { reminded }),
    resolved: count('resolved'),
    ...beside,
    counts: countsOf(sorted),
    members: sorted.slice(0, MOST_MEMBERS),
  }
}

/**
 * What is sent of a notification: what was raised or grew worse, what was resolved, or a digest of both and of what is still open. Nothing where nothing is left to be told: what came and went before it was told is counted with other
 * news, and alone in a digest.
 */
export const newsIn = (gathered: Gathered): readonly TypedNews[] => {
  const { kind, changed, open = [], now } = gathered
  const passed = changed.filter(({ change }) => change === 'passed').length
  const members = changed.flatMap(({ alert, change }) => (change === 'passed' ? [] : [memberOf(alert, change)]))
  if (kind === 'digest') {
    if (changed.length === 0) return []
    const known = new Set(members.map(({ alertId }) => alertId))
    const others = open.filter((alert) => !known.has(alert.id))
    const still = others.filter((alert) => !isAcknowledged(alert, now)).map((alert) => memberOf(alert, 'open'))
    const beside = { passed, open: still.length, acknowledged: others.length - still.length }
    return [{ type: 'alert.digest', data: newsOf(gathered, [...members, ...still], beside) }]
  }
  const bad = members.filter(({ change }) => change !== 'resolved')
  const good = members.filter(({ change }) => change === 'resolved')
  return [
    ...(bad.length === 0 ? [] : [{ type: 'alert.raised', data: newsOf(gathered, bad, { passed }) } as const]),
    ...(good.length === 0 ? [] : [{ type: 'alert.resolved', data: newsOf(gathered, good, { passed: bad.length === 0 ? passed : 0 }) } as const]),
  ]
}

/** The alert that a member stands for, as far as it says. */
export const alertIn = ({
  platform,
  reference,
  condition,
  transition,
  change,
  resolution,
  evidence,
}: Member): Pick<Alert, 'account' | 'condition' | 'transition' | 'state' | 'resolution' | 'evidence'> => ({
  account: { platform, reference },
  condition,
  transition,
  state: change === 'resolved' ? 'resolved' : 'raised',
  ...(resolution === undefined ? {} : { resolution }),
  evidence,
})
