import { MOST_YEARS_AT_ONCE } from '../../../domain/sandbox/sandbox.ts'
import { laterBy } from '../../../domain/shared/calendar.ts'
import { advanceSandbox as advance } from '../../usecases/advance-sandbox.ts'
import { momentFrom } from '../../wire/sandbox.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { sandboxOf } from './known-sandbox.ts'

/** Of a leap year. */
const YEAR_SECONDS = 366 * 86_400
/** Whoever waits longer is asked to come again. */
const LONGEST_MS = 20_000

export const advanceSandbox: Handler<'advanceSandbox', Deps> = async ({ tenant, body, language, patience }, deps) => {
  const sandbox = await sandboxOf(deps, tenant.workspaceId)
  const to = momentFrom(body.to)
  if (to < sandbox.now) throw refusal([{ pointer: '/to', code: 'clock-backwards', found: body.to }], language)
  if (to > laterBy(sandbox.now, MOST_YEARS_AT_ONCE * YEAR_SECONDS))
    throw refusal([{ pointer: '/to', code: 'clock-too-far', found: body.to }], language)
  const signal = AbortSignal.any([patience, AbortSignal.timeout(LONGEST_MS)])
  const { came, now, ran } = await advance(deps, sandbox, { to, runsSchedules: body.runSchedules ?? true, signal })
  if (came === 'moved') throw new Problem((await deps.sandboxes.find(sandbox.id)) ? 'sandbox-moved' : 'not-found')
  return { status: 200, body: { now, reached: came === 'there', ran: [...ran] } }
}
