import { ownPlatformFaults } from '../../../domain/catalogue/own-platform.ts'
import { ownPlatformOf } from '../../wire/own-knowledge.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { shownPlatform } from './get-platform.ts'
import { ownIdOf } from './own-platform-id.ts'

/** Each platform is looked at in every assessment of the workspace, which takes its time. */
const MOST_OWN_PLATFORMS = 30

export const describePlatform: Handler<'describePlatform', Deps> = async ({ tenant, params, body, language }, { knowledge, models, clock }) => {
  const { workspaceId } = tenant
  const id = ownIdOf(params.platformId)
  const now = clock.now()
  const today = now.slice(0, 10)
  const platform = ownPlatformOf(id, body, today)
  const faults = ownPlatformFaults(platform, today)
  if (faults.length > 0) throw refusal(faults, language)
  const done = await knowledge.putPlatform(workspaceId, platform, MOST_OWN_PLATFORMS)
  if (done === 'full') throw new Problem('too-many-own-platforms')
  const shown = shownPlatform(id, await models.of(workspaceId), { now, language })
  return done === 'created' ? { status: 201, body: shown, headers: { Location: `/v1/platforms/${id}` } } : { status: 200, body: shown }
}
