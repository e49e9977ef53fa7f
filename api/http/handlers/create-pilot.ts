import { readinessOf } from '../../../domain/pilot/lifecycle.ts'
import type { Pilot, PilotPlan } from '../../../domain/pilot/pilot.ts'
import { pilotToWire } from '../../wire/pilot.ts'
import type { Handler } from '../operation.ts'
import { versionTag } from '../version-tag.ts'
import type { Deps } from './deps.ts'
import { belongingTo } from './known-organisation.ts'
import { todayOf } from './known-pilot.ts'
import { plannedPilot } from './planned-pilot.ts'

export const stateOf = (plan: PilotPlan): 'ready' | 'draft' => (readinessOf(plan).ready ? 'ready' : 'draft')

/** A pilot of an assessment belongs to whom that belongs to, unless the address says otherwise. */
export const createPilot: Handler<'createPilot', Deps> = async ({ tenant, query, body, language }, deps) => {
  const today = todayOf(deps)
  const { plan, design, ofAssessment } = await plannedPilot(body, { tenant, language, today }, deps)
  const asked = query.organisationId ?? ofAssessment
  const belonging = await belongingTo(deps, { tenant, asked, language })
  const pilot: Pilot = {
    id: deps.ids.next('plt'),
    workspaceId: tenant.workspaceId,
    ...belonging,
    createdAt: deps.clock.now(),
    version: 1,
    state: stateOf(plan),
    plan,
    amendments: [],
  }
  if (query.dryRun) return { status: 200, body: pilotToWire(pilot, { design, today, language, dry: true }) }
  await deps.pilots.add(pilot)
  return {
    status: 201,
    body: pilotToWire(pilot, { design, today, language }),
    headers: { Location: `/v1/pilots/${pilot.id}`, ETag: versionTag(pilot.version) },
  }
}
