import { readinessOf, registered } from '../../../domain/pilot/lifecycle.ts'
import type { Pilot } from '../../../domain/pilot/pilot.ts'
import { messagesFor } from '../../messages/index.ts'
import { digestOf } from '../../usecases/digest.ts'
import { designFor, isSecondTry } from '../../usecases/pilots.ts'
import type { Language } from '../language.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { itemsOf } from './faults.ts'
import { keptPilot, pilotIn, pilotReply, todayOf } from './known-pilot.ts'

export const startPilot: Handler<'startPilot', Deps> = async ({ tenant: { workspaceId }, params, body, language }, deps) => {
  const pilot = await pilotIn(deps, workspaceId, params.pilotId)
  const design = designFor(pilot.plan)
  const { despite } = body
  const started = registered(pilot, {
    design,
    today: todayOf(deps),
    at: deps.clock.now(),
    digest: digestOf,
    again: await isSecondTry(deps, pilot),
    ...(despite === undefined ? {} : { despite }),
  })
  if (started === 'pilot-not-ready') throw new Problem('pilot-not-ready', { errors: itemsOf(lacking(pilot, language), language) })
  if (started === 'start-past') {
    throw new Problem('pilot-not-ready', {
      errors: itemsOf([{ pointer: '/plan/start', code: 'start-past', found: pilot.plan.start ?? '' }], language),
    })
  }
  if (started === 'pilot-cannot-conclude') {
    const { obstacles } = messagesFor(language).pilots
    const said = design.obstacles.map(({ code, params: figures }) => (obstacles[code] as (of: object) => string)({ ...figures, kpi: pilot.plan.kpi }))
    throw new Problem('pilot-cannot-conclude', { detail: said.join(' ') })
  }
  if (typeof started === 'string') throw new Problem(started)
  await keptPilot(deps, started)
  return pilotReply(deps, started, language)
}

const PLACES = {
  hypothesis: '/plan/hypothesis',
  start: '/plan/start',
  owner: '/plan/owner',
  'owner-may-stop': '/plan/owner/mayStop',
  capacity: '/plan/capacity',
  'exit-plan': '/plan/exitPlan',
} as const

const lacking = ({ plan }: Pilot, language: Language) =>
  readinessOf(plan).missing.map((one) => ({
    pointer: PLACES[one],
    code: 'plan-incomplete' as const,
    found: messagesFor(language).pilots.missing[one],
  }))
