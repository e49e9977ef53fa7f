import { withdrawOverride } from '../../usecases/withdraw-override.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const deleteOverride: Handler<'deleteOverride', Deps> = async ({ tenant, params, language }, deps) => {
  const change = await withdrawOverride(deps, tenant.workspaceId, params.overrideId)
  if ('refused' in change) throw new Problem('override-needed', { detail: OVERRIDE_RESTS[language](change.refused) })
  if (change.done === 'absent') throw new Problem('not-found')
  return { status: 204 }
}

const OVERRIDE_RESTS = {
  en: (id: string) => `Without this one the override ${id} would put a minimum above what is healthy; remove that one first.`,
  fr: (id: string) => `Sans celle-ci, la mesure ${id} placerait un minimum au-dessus du rythme sain ; supprimez-la d’abord.`,
}
