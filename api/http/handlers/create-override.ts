import { platformNamed } from '../../../domain/brief/read-brief.ts'
import { FIGURE_PLACES } from '../../../domain/catalogue/figure-places.ts'
import type { OverrideFault } from '../../../domain/catalogue/override-faults.ts'
import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { addOverride, type OverrideRefused } from '../../usecases/add-override.ts'
import { nearestOf } from '../faults.ts'
import type { Language } from '../language.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { shownOverrides } from './list-overrides.ts'

export const createOverride: Handler<'createOverride', Deps> = async ({ tenant, body, language }, deps) => {
  const { platform, confidence = 'medium', ...rest } = body
  // The contract names a platform of the catalogue, or one of the workspace's own by the pattern of its ids.
  const wish = { ...rest, confidence, platform: platformNamed(platform as PlatformId | 'x') }
  const added = await addOverride(deps, tenant.workspaceId, wish)
  if ('refused' in added) throw problemOf(added.refused, language)
  const [shown] = await shownOverrides(deps, tenant.workspaceId, [added.done])
  if (!shown) throw new Problem('internal-error')
  return { status: 201, body: shown, headers: { Location: `/v1/overrides/${shown.id}` } }
}

const problemOf = (refused: OverrideRefused, language: Language): Problem => {
  if (refused === 'full') return new Problem('too-many-overrides')
  return 'standing' in refused
    ? new Problem('override-exists', { detail: OVERRIDE_STANDS[language](refused.standing) })
    : refusal(refused.faults.map(withNearest), language)
}

const OVERRIDE_STANDS = {
  en: (id: string) => `The override ${id} stands for this figure; remove it first.`,
  fr: (id: string) => `La mesure ${id} remplace déjà ce chiffre ; supprimez-la d’abord.`,
}

const withNearest = (fault: OverrideFault) => {
  const nearest = fault.code === 'figure-unknown' ? nearestOf(fault.found ?? '', [...FIGURE_PLACES.keys()]) : undefined
  return nearest === undefined ? fault : { ...fault, nearest }
}
