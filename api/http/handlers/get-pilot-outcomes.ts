import { outcomesByMotive } from '../../../domain/pilot/outcomes-by-motive.ts'
import type { Pilot } from '../../../domain/pilot/pilot.ts'
import type { PilotFilter } from '../../../domain/ports.ts'
import { outcomesToWire } from '../../wire/pilot-outcomes.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { ofOrganisation } from './page-request.ts'

const AT_ONCE = 200

export const getPilotOutcomes: Handler<'getPilotOutcomes', Deps> = async ({ tenant, query, language }, deps) => {
  const all = await allPilots(deps, tenant.workspaceId, ofOrganisation(query))
  return { status: 200, body: outcomesToWire(outcomesByMotive(all), language) }
}

const allPilots = async ({ pilots }: Pick<Deps, 'pilots'>, workspaceId: string, filter: PilotFilter): Promise<readonly Pilot[]> => {
  const found: Pilot[] = []
  let cursor: string | undefined
  do {
    const page = await pilots.list(workspaceId, { limit: AT_ONCE, ...(cursor === undefined ? {} : { cursor }) }, filter)
    found.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== undefined)
  return found
}
