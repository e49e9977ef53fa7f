import { type ChannelName, platformNamed } from '../../../domain/brief/read-brief.ts'
import { dateOfDay, dayOf } from '../../../domain/shared/calendar.ts'
import { pilotSummary } from '../../wire/pilot.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { todayOf } from './known-pilot.ts'
import { ofOrganisation, pageOf } from './page-request.ts'

export const listPilots: Handler<'listPilots', Deps> = async ({ tenant, query }, deps) => {
  const today = todayOf(deps)
  const { state, platform, retest } = query
  const tomorrow = dateOfDay(dayOf(today) + 1)
  const filter = {
    ...ofOrganisation(query),
    ...(state === undefined ? {} : { state }),
    ...(platform === undefined ? {} : { platform: platformNamed(platform as ChannelName) }),
    ...(retest === 'due' ? { retestBefore: tomorrow } : retest === 'later' ? { retestFrom: tomorrow } : {}),
  }
  const { items, ...rest } = await pageOf(query, (page) => deps.pilots.list(tenant.workspaceId, page, filter))
  return { status: 200, body: { items: items.map((pilot) => pilotSummary(pilot, today)), ...rest } }
}
