import { decided, registered } from '../../domain/pilot/lifecycle.ts'
import type { Pilot } from '../../domain/pilot/pilot.ts'
import { readPilot } from '../../domain/pilot/read-pilot.ts'
import { readPlan } from '../../domain/pilot/read-plan.ts'
import { dateOfDay, dayOf, type Instant, laterBy } from '../../domain/shared/calendar.ts'
import type { BundleContent } from '../../domain/tenancy/bundle.ts'
import type { SamplePilot } from '../sample/sample.ts'
import { digestOf } from './digest.ts'
import { designFor } from './pilots.ts'

type BundledPilot = NonNullable<BundleContent['pilots']>[number]

const DAY_SECONDS = 86_400
/** Written down some days before it starts, and decided on the third day after its end. */
const PLANNED_DAYS_BEFORE = 5
const DECIDED_DAYS_AFTER = 3

/** A pilot as if it had been planned, started, observed week by week and decided by hand, each on its day. */
export const sampledPilot = ({ plan: input, weeks, end }: SamplePilot, { id, now }: { readonly id: string; readonly now: Instant }): BundledPilot => {
  const today = Math.floor(dayOf(now))
  const instantOn = (day: number): Instant => laterBy(now, (day - today) * DAY_SECONDS)
  const start = dayOf(input.start ?? '')
  const planned = start - PLANNED_DAYS_BEFORE
  // Its baseline ends on the day before the start, so that the plan is whole on that day.
  const read = readPlan(input, dateOfDay(start))
  if (!read.ok) throw new Error(`a sample is no plan: ${JSON.stringify(read.faults)}`)
  const { plan } = read
  const draft: Pilot = { id, workspaceId: '', createdAt: instantOn(planned), version: 1, state: 'ready', plan, amendments: [] }
  const pilot = registered(draft, { design: designFor(plan), today: dateOfDay(start), at: instantOn(start), digest: digestOf, again: false })
  if (typeof pilot === 'string' || !pilot.registration) throw new Error(`a sample does not start: ${String(pilot)}`)
  const { registration } = pilot
  const observations = weeks.map((week, place) => {
    const on = start + 7 * place
    return { on: dateOfDay(on), days: 7 as const, ...week, recordedAt: instantOn(on + 7), corrections: 0 }
  })
  const over = dayOf(registration.end) + DECIDED_DAYS_AFTER
  const reading = readPilot({ plan, registration, again: false }, observations, dateOfDay(over))
  const ended = decided(pilot, end, { reading, today: dateOfDay(over), at: instantOn(over) })
  if (typeof ended === 'string') throw new Error(`a sample does not end: ${ended}`)
  const { workspaceId: _, version: __, organisationId: ___, ...bundled } = ended
  return { ...bundled, observations, replaced: [] }
}
