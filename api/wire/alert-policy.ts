import { TRANSITIONS } from '../../domain/alerts/alert.ts'
import { WEEKDAYS } from '../../domain/alerts/local-time.ts'
import { type AlertPolicy, DEFAULT_POLICY, ruleOf, type StoredPolicy } from '../../domain/alerts/policy.ts'
import type { components } from '../../openapi/generated/types.ts'

type Schemas = components['schemas']

/** What a request asks for, with what it leaves out. */
export const policyFrom = (asked: Schemas['AlertPolicyRequest']): AlertPolicy => {
  const { accounts, transitions = {}, tells, timeZone, quietHours = [], failBreaksThrough, digest, looksWhenMissed } = asked
  return {
    ...(accounts === undefined ? {} : { accounts }),
    transitions,
    tells: { ...DEFAULT_POLICY.tells, ...tells },
    timeZone: timeZone ?? DEFAULT_POLICY.timeZone,
    quietHours: quietHours.map(({ from, to, days = WEEKDAYS }) => ({ from, to, days: WEEKDAYS.filter((day) => days.includes(day)) })),
    failBreaksThrough: failBreaksThrough ?? DEFAULT_POLICY.failBreaksThrough,
    digest: { ...DEFAULT_POLICY.digest, ...digest },
    looksWhenMissed: looksWhenMissed ?? DEFAULT_POLICY.looksWhenMissed,
  }
}

const sourceOf = ({ organisationId, setAt }: StoredPolicy): Schemas['AlertPolicy']['of'] => {
  if (setAt === undefined) return 'nobody'
  return organisationId === undefined ? 'workspace' : 'organisation'
}

export const policyToWire = (stored: StoredPolicy): Schemas['AlertPolicy'] => {
  const { organisationId, setAt, policy } = stored
  const { accounts, quietHours, tells, digest, timeZone, failBreaksThrough, looksWhenMissed } = policy
  const transitions = Object.fromEntries(TRANSITIONS.map((transition) => [transition, ruleOf(policy, transition)]))
  return {
    of: sourceOf(stored),
    ...(organisationId === undefined ? {} : { organisationId }),
    ...(setAt === undefined ? {} : { setAt }),
    ...(accounts === undefined ? {} : { accounts: [...accounts] }),
    transitions: transitions as Schemas['AlertPolicy']['transitions'],
    tells: { ...tells },
    timeZone,
    quietHours: quietHours.map(({ days, ...hours }) => ({ ...hours, days: [...days] })),
    failBreaksThrough,
    digest: { ...digest },
    looksWhenMissed,
  }
}
