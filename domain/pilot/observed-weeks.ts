import { type Day, dateOfDay, dayOf, type IsoDate } from '../shared/calendar.ts'
import type { CountedWeek } from './effect.ts'
import type { Observation, PilotPlan, Registration } from './pilot.ts'
import { NOTHING, type Total, together, totalOf } from './scale.ts'

/**
 * A week of a pilot, from the day of the week on which it started: `settling` is observed and not counted, `complete` is counted, `incomplete` lacks days,
 * `to-come` is not over yet.
 */
export type ObservedWeek = {
  /** From 1, settling included. */
  readonly number: number
  readonly from: IsoDate
  readonly to: IsoDate
  readonly state: 'settling' | 'complete' | 'incomplete' | 'to-come'
  /** Days over by now of which nothing was told. */
  readonly missing: readonly IsoDate[]
  readonly totals?: CountedWeek
  /** Sums of the week by guardrail; absent where not every day of the week tells it. */
  readonly guardrails: Readonly<Record<string, number>>
}

type Watched = { readonly plan: PilotPlan; readonly registration: Pick<Registration, 'start' | 'weeks'> }

/**
 * The weeks of a pilot as far as they were observed. Only whole weeks count: weekdays differ, and a week of which a day is missing is no smaller week.
 * @param asOf the day on which it is looked at: what is over was over the day before.
 */
export const observedWeeks = ({ plan, registration }: Watched, observations: readonly Observation[], asOf: IsoDate): readonly ObservedWeek[] => {
  const start = dayOf(registration.start)
  const byDay = new Map(observations.map((observation) => [dayOf(observation.on), observation]))
  return Array.from({ length: plan.settlingWeeks + registration.weeks }, (_, place) =>
    weekFrom(plan, byDay, { number: place + 1, first: start + 7 * place, today: dayOf(asOf) }),
  )
}

const weekFrom = (
  plan: PilotPlan,
  byDay: ReadonlyMap<Day, Observation>,
  { number, first, today }: { readonly number: number; readonly first: Day; readonly today: Day },
): ObservedWeek => {
  const whole = byDay.get(first)
  const days = Array.from({ length: 7 }, (_, place) => first + place)
  const seen = whole?.days === 7 ? [whole] : days.flatMap((day) => byDay.get(day) ?? [])
  const covered = whole?.days === 7 ? 7 : seen.length
  const missing = covered === 7 ? [] : days.filter((day) => day < today && !byDay.has(day)).map(dateOfDay)
  const settling = number <= plan.settlingWeeks
  const totals = covered === 7 ? totalsOf(plan, seen) : undefined
  return {
    number,
    from: dateOfDay(first),
    to: dateOfDay(first + 6),
    state: settling ? 'settling' : totals ? 'complete' : first + 6 >= today ? 'to-come' : 'incomplete',
    missing,
    ...(totals ? { totals } : {}),
    guardrails: covered === 7 ? guardrailsOf(plan, seen) : {},
  }
}

/** Undefined where the group compared with was not told for every day. */
const totalsOf = ({ kpi, comparison }: PilotPlan, seen: readonly Observation[]): CountedWeek | undefined => {
  const add = (samples: readonly Total[]): Total => {
    const total = samples.reduce(together, NOTHING)
    // Seven days are a week, whatever seven sevenths add up to.
    return kpi.type === 'count' ? { ...total, size: 1 } : total
  }
  const pilot = add(seen.map((one) => totalOf(kpi.type, one.pilot, one.days)))
  if (comparison === 'before') return { pilot }
  const compared = seen.flatMap((one) => (one.compared ? [totalOf(kpi.type, one.compared, one.days)] : []))
  return compared.length === seen.length ? { pilot, compared: add(compared) } : undefined
}

const guardrailsOf = ({ guardrails }: PilotPlan, seen: readonly Observation[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    guardrails.flatMap(({ id }): readonly (readonly [string, number])[] => {
      // An id may read like something that every object has (`constructor`).
      const told = seen.flatMap(({ guardrails: values = {} }) => (Object.hasOwn(values, id) ? (values[id] as number) : []))
      return told.length === seen.length ? [[id, told.reduce((sum, value) => sum + value, 0)]] : []
    }),
  )
