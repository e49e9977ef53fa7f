import { adviceNews } from '../../../domain/pilot/news.ts'
import type { Observation, Pilot, Registration } from '../../../domain/pilot/pilot.ts'
import { type ObservationInput, readObservation } from '../../../domain/pilot/read-observation.ts'
import { type PilotReading, readPilot } from '../../../domain/pilot/read-pilot.ts'
import { readingToWire } from '../../wire/pilot.ts'
import { observationInputs } from '../../wire/pilot-observations.ts'
import type { Language } from '../language.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { type Fault, refusal } from './faults.ts'
import { pilotIn, todayOf } from './known-pilot.ts'

type Running = Pilot & { readonly registration: Registration }

const isRunning = (pilot: Pilot): pilot is Running => pilot.state === 'running' && pilot.registration !== undefined

/** All of them or none. What the advice was before and is now is compared where they are written, so that a change of it is told once. */
export const recordPilotObservations: Handler<'recordPilotObservations', Deps> = async (
  { tenant: { workspaceId }, params, query, body, language },
  deps,
) => {
  const pilot = await pilotIn(deps, workspaceId, params.pilotId)
  if (!isRunning(pilot)) throw new Problem('pilot-stands')
  const today = todayOf(deps)
  const { told, pointerOf, reason = query.reason } = sentIn(body, deps, language)
  const observations = observationsFrom(pilot, told, { pointerOf, today, language })
  const { plan, registration } = pilot
  const readingOfAll = (all: readonly Observation[]): PilotReading =>
    readPilot({ plan, registration, again: registration.again ?? false }, all, today)
  const recorded = await deps.pilots.record({
    workspaceId,
    pilotId: pilot.id,
    at: deps.clock.now(),
    observations,
    ...(reason === undefined ? {} : { reason }),
    tells: (all, before) => {
      const news = adviceNews(pilot, { before: readingOfAll(before).advice, advice: readingOfAll(all).advice, asOf: today })
      return news ? [news] : []
    },
  })
  if (recorded === undefined) throw new Problem('pilot-stands')
  if ('overlapping' in recorded)
    throw refusal([{ pointer: '/observations', code: 'observations-overlap', found: recorded.overlapping.join(', ') }], language)
  if ('unexplained' in recorded)
    throw refusal([{ pointer: '/reason', code: 'correction-needs-reason', found: recorded.unexplained.join(', ') }], language)
  deps.onEvents()
  const reading = readingOfAll(await deps.pilots.observations(workspaceId, pilot.id))
  return { status: 200, body: { ...recorded, reading: readingToWire(pilot, reading, language) } }
}

type Sent = { readonly told: readonly ObservationInput[]; readonly pointerOf: (place: number) => string; readonly reason?: string | undefined }

/** From JSON, or read from CSV, whose places are lines. */
const sentIn = (body: Parameters<typeof recordPilotObservations>[0]['body'], deps: Pick<Deps, 'imports'>, language: Language): Sent => {
  if (typeof body !== 'string')
    return { told: body.observations as readonly ObservationInput[], pointerOf: (place) => `/observations/${place}`, reason: body.reason }
  const read = deps.imports.table(body)
  if (!read.ok)
    throw refusal(
      read.faults.map(({ line, code, detail }) => ({ pointer: `/lines/${line}`, code, found: detail })),
      language,
    )
  const { inputs, faults } = observationInputs(read)
  if (faults.length > 0) throw refusal(faults, language)
  return { told: inputs, pointerOf: (place) => `/lines/${read.rows[place]?.line ?? 0}` }
}

type Reading = { readonly pointerOf: (place: number) => string; readonly today: string; readonly language: Language }

const observationsFrom = (pilot: Running, told: readonly ObservationInput[], { pointerOf, today, language }: Reading): readonly Observation[] => {
  const seen = new Set<string>()
  const faults: Fault[] = []
  const observations = told.flatMap((input, place) => {
    const pointer = pointerOf(place)
    if (seen.has(input.on)) faults.push({ pointer: `${pointer}/on`, code: 'observation-repeated', found: input.on })
    seen.add(input.on)
    const read = readObservation(pilot, input, { pointer, today })
    if (read.ok) return [read.observation]
    faults.push(...read.faults)
    return []
  })
  if (faults.length > 0) throw refusal(faults, language)
  return observations
}
