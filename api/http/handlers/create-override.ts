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
    : refusal(refused.faults.map(withHint), language)
}

const OVERRIDE_STANDS = {
  en: (id: string) => `The override ${id} stands for this figure; remove it first.`,
  fr: (id: string) => `La mesure ${id} remplace déjà ce chiffre\u202f; supprimez-la d’abord.`,
}

const PATHS = [...FIGURE_PLACES.keys()]

/** Helps whoever names a figure that no profile has: the one that was meant, or those there are. */
const withHint = (fault: OverrideFault) => {
  if (fault.code !== 'figure-unknown') return fault
  const found = fault.found ?? ''
  const nearest = isBeginning(found) || BY_PLACE.test(found) ? undefined : nearestOf(found, PATHS)
  return nearest === undefined ? { ...fault, known: besides(found) } : { ...fault, nearest }
}

const isBeginning = (name: string): boolean => PATHS.some((path) => path.startsWith(`${name}.`))
/** Figures of which there is one for every geography: the code of one is no slip of the pen for another's. */
const BY_PLACE = /^audience\.(reach|contexts\.[\w-]+)\.[^.]+$/

/** The paths, or what they begin with, that share most steps with a name: `goals` and `goals.sale` are told all that begins with `goals.`. */
const besides = (name: string): readonly string[] => {
  const steps = name.split('.')
  while (steps.length > 0 && !isBeginning(steps.join('.'))) steps.pop()
  const within = steps.length === 0 ? PATHS : PATHS.filter((path) => path.startsWith(`${steps.join('.')}.`))
  return [...new Set(within.map((path) => path.split('.', steps.length + 1).join('.')))]
}
