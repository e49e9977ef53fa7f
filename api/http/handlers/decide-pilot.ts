import { parseDay } from '../../../domain/shared/calendar.ts'
import { readingOf as sameNameOf } from '../../../domain/shared/text.ts'
import { endPilot } from '../../usecases/end-pilot.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { pilotIn, pilotReply, todayOf } from './known-pilot.ts'

const PLACES = {
  'decision-needs-reason': '/reason',
  'iterated-twice': '/outcome',
  'retest-not-after': '/retestOn',
  'retest-too-far': '/retestOn',
} as const

export const decidePilot: Handler<'decidePilot', Deps> = async ({ tenant: { workspaceId }, params, body, language }, deps) => {
  const pilot = await pilotIn(deps, workspaceId, params.pilotId)
  const today = todayOf(deps)
  const { retestOn } = body
  if (retestOn !== undefined && parseDay(retestOn) === undefined)
    throw refusal([{ pointer: '/retestOn', code: 'date-impossible', found: retestOn }], language)
  const audiences = body.observedReach?.map(({ audience }) => sameNameOf(audience)) ?? []
  const repeated = audiences.flatMap((audience, place) => (audiences.indexOf(audience) < place ? [place] : []))
  if (repeated.length > 0)
    throw refusal(
      repeated.map((place) => ({ pointer: `/observedReach/${place}/audience`, code: 'audience-repeated' })),
      language,
    )
  const ended = await endPilot(deps, pilot, { deciding: body, today })
  if (ended === 'changes-meanwhile') throw new Problem('precondition-failed')
  if (ended === 'pilot-stands') throw new Problem('pilot-stands')
  if (typeof ended === 'string') throw refusal([{ pointer: PLACES[ended], code: ended }], language)
  deps.onEvents()
  return pilotReply(deps, ended, language)
}
