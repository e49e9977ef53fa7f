import { isAlwaysQuiet } from '../../../domain/alerts/policy.ts'
import { policyFrom, policyToWire } from '../../wire/alert-policy.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { type Fault, refusal } from './faults.ts'
import { belongingTo } from './known-organisation.ts'

/** Any time: only the zone is asked about. */
const DAILY = '0 0 * * *'

/** Accounts that are not there, or are of another organisation: their names would keep everything else from being told. */
const unknownAmong = async (
  { accounts }: Pick<Deps, 'accounts'>,
  workspaceId: string,
  named: readonly string[],
  organisationId: string | undefined,
): Promise<readonly Fault[]> => {
  const there = await accounts.known(workspaceId, named)
  const covered = organisationId === undefined ? there : await accounts.known(workspaceId, named, { organisationIds: [organisationId] })
  return named.flatMap((id, place): readonly Fault[] => {
    if (covered.has(id)) return []
    return [{ pointer: `/accounts/${place}`, code: there.has(id) ? 'account-of-other-organisation' : 'account-unknown', found: id }]
  })
}

export const setAlertPolicy: Handler<'setAlertPolicy', Deps> = async ({ tenant, query, body, language }, deps) => {
  const belonging = await belongingTo(deps, { tenant, asked: query.organisationId, language })
  const policy = policyFrom(body)
  const unknown = await unknownAmong(deps, tenant.workspaceId, policy.accounts ?? [], belonging.organisationId)
  if (unknown.length > 0) throw refusal(unknown, language)
  if (isAlwaysQuiet(policy.quietHours)) throw refusal([{ pointer: '/quietHours', code: 'always-quiet' }], language)
  const checked = deps.cron.check(DAILY, policy.timeZone)
  if (!checked.ok) throw refusal([{ pointer: '/timeZone', code: 'time-zone-unknown', found: policy.timeZone }], language)
  const stored = { policy, ...belonging, setAt: deps.clock.now() }
  await deps.alerts.putPolicy(tenant.workspaceId, stored)
  return { status: 200, body: policyToWire(stored) }
}
