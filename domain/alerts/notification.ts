import type { AccountReference } from '../audit/snapshot.ts'
import type { Instant } from '../shared/calendar.ts'
import { type Alert, type AlertEvidence, type AlertLevel, type Condition, isAcknowledged, type Resolution, type Transition } from './alert.ts'
import type { NotificationKind } from './policy.ts'

/** What became of an alert since it was told of last. `passed`: it came and went before anybody was told. */
export type Change = 'raised' | 'worsened' | 'resolved' | 'passed'
/** What was told of an alert last. */
export type LastTold = AlertLevel | 'resolved'

export const lastToldOf = ({ state, level }: Pick<Alert, 'state' | 'level'>): LastTold => (state === 'resolved' ? 'resolved' : level)

/** Undefined where everything was told already: an alert may belong to several notifications. */
export const changeSince = (told: LastTold | undefined, alert: Pick<Alert, 'state' | 'level'>): Change | undefined => {
  const now = lastToldOf(alert)
  if (now === told || told === 'resolved') return undefined
  if (now === 'resolved') return told === undefined ? 'passed' : 'resolved'
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
  readonly change: 'raised' | 'worsened' | 'resolved' | 'open'
  readonly raisedAt: Instant
  readonly resolvedAt?: Instant
  readonly resolution?: Resolution
  readonly evidence: AlertEvidence
}

/** What a notification says: how many alerts, and the gravest of them. */
export type AlertNews = {
  readonly notificationId: string
  readonly kind: NotificationKind
  /** From when on it gathered. */
  readonly since: Instant
  /** The gravest of what it lists; absent where it lists nothing. */
  readonly level?: AlertLevel
  readonly raised: number
  readonly worsened: number
  readonly resolved: number
  readonly passed: number
  /** Only in a digest. */
  readonly open?: number
  readonly members: readonly Member[]
}

/** More would be long to send and nobody reads them; all are counted, and listed over HTTP. */
const MOST_MEMBERS = 100

const LISTED: readonly Member['change'][] = ['raised', 'worsened', 'resolved', 'open']
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
  readonly now: Instant
  readonly changed: readonly Changed[]
  /** Open alerts, for a digest; those that changed may be among them. */
  readonly open?: readonly Alert[]
}

const newsOf = ({ id, kind, since }: Gathered, members: readonly Member[], { passed, open }: Pick<AlertNews, 'passed' | 'open'>): AlertNews => {
  const count = (change: Member['change']): number => members.filter((member) => member.change === change).length
  return {
    notificationId: id,
    kind,
    since,
    ...(members.length === 0 ? {} : { level: members.some(({ level }) => level === 'fail') ? 'fail' : 'warn' }),
    raised: count('raised'),
    worsened: count('worsened'),
    resolved: count('resolved'),
    passed,
    ...(open === undefined ? {} : { open }),
    members: [...members].sort(byGravity).slice(0, MOST_MEMBERS),
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
    const still = open.filter((alert) => !known.has(alert.id) && !isAcknowledged(alert, now)).map((alert) => memberOf(alert, 'open'))
    return [{ type: 'alert.digest', data: newsOf(gathered, [...members, ...still], { passed, open: still.length }) }]
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
