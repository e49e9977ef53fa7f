import type { Standing } from '../../domain/audit/account.ts'
import { DECLARED_STATES } from '../../domain/audit/dossier.ts'
import { VITALITY_STATES } from '../../domain/audit/vitality/vitality.ts'
import { sum } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'
import type { Overview } from '../usecases/read-overview.ts'
import { accountSummaryToWire } from './account.ts'
import { auditSummaryToWire } from './audit.ts'
import { budgetToWire } from './budget.ts'

type Schemas = components['schemas']

const isOneOf =
  (names: readonly string[]) =>
  ([name]: readonly [string, number]): boolean =>
    names.includes(name)
const [isState, isDeclared] = [isOneOf(VITALITY_STATES), isOneOf(DECLARED_STATES)]
const NOT_AUDITED: Standing = 'not-audited'

const accountsToWire = (counts: Overview['counts']): Schemas['Overview']['accounts'] => {
  const all = Object.entries(counts)
  const others = all.filter((one) => !isState(one) && !isDeclared(one) && one[0] !== NOT_AUDITED)
  return {
    total: sum(all.map(([, count]) => count)),
    states: Object.fromEntries(all.filter(isState)),
    declared: Object.fromEntries(all.filter(isDeclared)),
    unread: Object.fromEntries(others),
    notAudited: counts[NOT_AUDITED] ?? 0,
  }
}

export const overviewToWire = (overview: Overview, words: Messages): Schemas['Overview'] => {
  const { asOf, counts, changed, silent, alerts, underWay, next, ending, budget, spent, records } = overview
  return {
    asOf,
    accounts: accountsToWire(counts),
    changed: changed.map((account) => accountSummaryToWire(account, words)),
    silent: silent.map((account) => accountSummaryToWire(account, words)),
    alerts: { ...alerts },
    audits: underWay.map(auditSummaryToWire),
    schedules: next.flatMap(({ id, name, nextDueAt }) => (nextDueAt === undefined ? [] : [{ id, name, nextDueAt }])),
    connections: ending.map(({ isExpired, ...connection }) => ({ ...connection, expired: isExpired })),
    budget: budgetToWire(budget, spent, asOf),
    forecasts: records.map((record) => ({ ...record, reliability: [...record.reliability], sentence: words.accounts.record(record) })),
  }
}
