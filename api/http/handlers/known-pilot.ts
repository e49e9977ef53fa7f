import type { Pilot } from '../../../domain/pilot/pilot.ts'
import type { WorkspaceEvent } from '../../../domain/webhooks/event.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { designFor, readingOf } from '../../usecases/pilots.ts'
import { pilotToWire } from '../../wire/pilot.ts'
import type { Language } from '../language.ts'
import { Problem } from '../problem.ts'
import { versionTag } from '../version-tag.ts'
import type { Deps } from './deps.ts'

/**
 * A pilot of the workspace.
 * @throws Problem `not-found`
 */
export const pilotIn = async ({ pilots }: Pick<Deps, 'pilots'>, workspaceId: string, id: string): Promise<Pilot> => {
  const pilot = await pilots.find(workspaceId, id)
  if (!pilot) throw new Problem('not-found')
  return pilot
}

/** The day by the clock of whoever asks. */
export const todayOf = ({ clock }: Pick<Deps, 'clock'>): string => clock.now().slice(0, 10)

type Shown = { readonly status: 200; readonly body: components['schemas']['Pilot']; readonly headers: { readonly ETag: string } }

/** A pilot as it stands now, as it is answered. */
export const pilotReply = async (deps: Pick<Deps, 'pilots' | 'clock'>, pilot: Pilot, language: Language): Promise<Shown> => {
  const today = todayOf(deps)
  const reading = await readingOf(deps, pilot, today)
  return {
    status: 200,
    body: pilotToWire(pilot, { design: designFor(pilot.plan), ...(reading ? { reading } : {}), today, language }),
    headers: { ETag: versionTag(pilot.version) },
  }
}

/**
 * Stores what became of a pilot, with what is told about it.
 * @throws Problem `precondition-failed` where somebody else changed it meanwhile
 */
export const keptPilot = async (
  { pilots, clock }: Pick<Deps, 'pilots' | 'clock'>,
  pilot: Pilot,
  events: readonly WorkspaceEvent[] = [],
): Promise<void> => {
  if (!(await pilots.replace(pilot, { at: clock.now(), events }))) throw new Problem('precondition-failed')
}
