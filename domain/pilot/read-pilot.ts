import { dayOf, type IsoDate } from '../shared/calendar.ts'
import { FIRST_CONCLUSION } from './design.ts'
import { type ObservedWeek, observedWeeks } from './observed-weeks.ts'
import type { Achieved, Advice, Guardrail, Observation, PilotPlan, Registration } from './pilot.ts'
import { type PilotLook, type Tested, testedLooks } from './tested-looks.ts'

export type { PilotLook } from './tested-looks.ts'

export type Conclusion =
  | { readonly code: 'better' | 'worse' | 'too-little'; readonly week: number }
  | { readonly code: 'guardrail'; readonly week: number; readonly guardrail: Guardrail; readonly value: number }
  | { readonly code: 'under-floor'; readonly week: number; readonly floor: number; readonly level: number }
  | { readonly code: 'inconclusive' | 'inconclusive-again' }

/** What a pilot without a conclusion waits for; `guardrails` where it is better and nobody told whether a guardrail was kept. */
export type Awaited = 'settling' | 'first-weeks' | 'missing-days' | 'spread' | 'guardrails'

export type PilotReading = {
  readonly asOf: IsoDate
  readonly advice: Advice
  /** Absent while it goes on. */
  readonly conclusion?: Conclusion
  readonly weeks: readonly ObservedWeek[]
  readonly looks: readonly PilotLook[]
  /** Why nothing can be concluded yet; absent where something can. */
  readonly waitsFor?: Awaited
  /** What keeps a pilot that got better by the end of a week from being a success: guardrails of which nobody told whether they were kept, and in which weeks. */
  readonly untold?: { readonly guardrails: readonly Guardrail[]; readonly weeks: readonly number[]; readonly better: number }
  /** The bounds of some looks exclude one another: the effect was not the same all the time. */
  readonly changing: boolean
  readonly achieved?: Achieved
  /** The last day is over and nobody decided. */
  readonly overdue: boolean
  /** ... for more than thirty days. */
  readonly lapsed: boolean
}

type Watched = {
  readonly plan: PilotPlan
  readonly registration: Pick<Registration, 'start' | 'weeks' | 'end'>
  /** Whether a pilot that this one does again ended without an answer. */
  readonly again?: boolean
}

/** Days after its last one from which a pilot that nobody decided has lapsed (domain theory F.2). */
const LAPSES_AFTER = 30

/**
 * What does a pilot show by now, and what is to be done?
 *
 * The same observations give the same answer however often it is asked: each counted week is a look, whether anybody looked or not, and what was concluded first stays, but for a success: limits, floors
 * and weeks that rule it out count after it too.
 * @param asOf the day on which it is looked at.
 */
export const readPilot = (watched: Watched, observations: readonly Observation[], asOf: IsoDate): PilotReading => {
  const { plan, registration } = watched
  const weeks = observedWeeks(watched, observations, asOf)
  const counted = weeks.flatMap((week) => (week.state === 'complete' && week.totals ? [{ week, totals: week.totals }] : []))
  const tested = testedLooks(plan, registration.weeks, counted)
  const past = dayOf(asOf) - dayOf(registration.end)
  const first = firstConclusion(plan, weeks, tested)
  // On the day after the last one its figures can be told for the first time: until they are, the pilot has no answer yet rather than none.
  const missing = first ? undefined : missingOf(weeks, tested)
  const unanswered =
    past > LAPSES_AFTER || (past > 0 && !missing) ? ({ code: watched.again ? 'inconclusive-again' : 'inconclusive' } as const) : undefined
  const conclusion = first ?? unanswered
  const looks = tested.map(({ look }) => look)
  const last = looks.at(-1)
  const waitsFor = conclusion ? undefined : (missing ?? waiting(plan, weeks, tested))
  return {
    asOf,
    advice: conclusion ? ADVICE_ON[conclusion.code] : 'continue',
    ...(conclusion ? { conclusion } : {}),
    weeks,
    looks,
    ...(waitsFor ? { waitsFor } : {}),
    ...(missing === 'guardrails' ? { untold: untoldIn(plan, weeks, tested) } : {}),
    changing: last !== undefined && isChanging(last),
    ...(last ? achievedBy(last) : {}),
    overdue: past > 0,
    lapsed: past > LAPSES_AFTER,
  }
}

/** Bounds of looks that exclude one another. */
const isChanging = ({ achieved: { low, high } }: PilotLook): boolean => low !== undefined && high !== undefined && low > high

/**
 * By the narrowest bounds of all looks; by those of the last one alone where all weeks together have left them since, or do not tell any more that there is an effect: it was not the same all
 * the time then, and what early weeks ruled out is open again.
 */
const achievedBy = ({ achieved, alone }: PilotLook): { readonly achieved?: Achieved } => {
  const { value, low, high } = alone
  if (low === undefined || high === undefined || achieved.low === undefined || achieved.high === undefined) return {}
  const holds = achieved.low <= value && value <= achieved.high && low < 0 === achieved.low < 0 && high > 0 === achieved.high > 0
  return { achieved: holds ? { value, low: achieved.low, high: achieved.high } : { value, low, high } }
}

const ADVICE_ON: Readonly<Record<Conclusion['code'], Advice>> = {
  better: 'scale',
  worse: 'roll-back',
  guardrail: 'roll-back',
  'too-little': 'stop',
  'under-floor': 'stop',
  inconclusive: 'stop',
  'inconclusive-again': 'stop',
}

/** What is gravest: to go back, to stop, to scale. Limits and floors hold throughout, also after a success. */
const firstConclusion = (plan: PilotPlan, weeks: readonly ObservedWeek[], tested: readonly Tested[]): Conclusion | undefined => {
  const [limit, floor, shown] = [crossedLimit(plan, weeks), missedFloor(plan, tested), shownBy(plan, weeks, tested)]
  const [back, stop] = [earlier(limit, shown?.code === 'worse' ? shown : undefined), earlier(floor, shown?.code === 'too-little' ? shown : undefined)]
  return back ?? stop ?? shown
}

const earlier = <One extends { readonly week: number }, Other extends { readonly week: number }>(
  one: One | undefined,
  other: Other | undefined,
): One | Other | undefined => (one && other ? (one.week <= other.week ? one : other) : (one ?? other))

const crossedLimit = ({ guardrails }: PilotPlan, weeks: readonly ObservedWeek[]) =>
  weeks
    .flatMap((_, place) =>
      guardrails.filter((guardrail) => isCrossed(guardrail, weeks, place + 1)).map((guardrail) => ({ guardrail, week: place + 1 })),
    )
    .map(({ guardrail, week }) => ({ code: 'guardrail', week, guardrail, value: weeks[week - 1]?.guardrails[guardrail.id] as number }) as const)
    .at(0)

/** A floor is looked at with the first counted week from its own on. */
const missedFloor = ({ checkpoints, kpi }: PilotPlan, tested: readonly Tested[]) => {
  for (const { week, floor } of checkpoints) {
    const look = tested.find((one) => one.look.week >= week)?.look
    if (look && (kpi.improves === 'up' ? look.level < floor : look.level > floor))
      return { code: 'under-floor', week: look.week, floor, level: look.level } as const
  }
  return undefined
}

/**
 * What the test shows first. Success is not claimed on the weeks that somebody chose to tell, nor while it is not known what it costs; and what later weeks rule out is none, whenever it was shown.
 */
const shownBy = (plan: PilotPlan, weeks: readonly ObservedWeek[], tested: readonly Tested[]) => {
  const isClaimed = (week: number): boolean => isTold(weeks, week) && plan.guardrails.every((guardrail) => isKept(guardrail, weeks, week))
  const first = tested.find(({ found, look }) => found !== undefined && (found !== 'better' || isClaimed(look.week)))
  const last =
    first?.found === 'better'
      ? (tested.find(({ found, look }) => found !== 'better' && found !== undefined && look.week > first.look.week) ?? first)
      : first
  return last?.found && { code: last.found, week: last.look.week }
}

/** Is everything told of the weeks that count, as far as that one? */
const isTold = (weeks: readonly ObservedWeek[], week: number): boolean =>
  weeks.every(({ number, state }) => number > week || state === 'settling' || state === 'complete')

/** Whether a week crosses it; undefined where nobody told. */
const crosses = ({ id, worse, limit }: Guardrail, { guardrails }: ObservedWeek): boolean | undefined => {
  const value = Object.hasOwn(guardrails, id) ? guardrails[id] : undefined
  return value === undefined ? undefined : worse === 'above' ? value > limit : value < limit
}

/** Was it crossed at the end of that week, as many weeks running as it takes? */
const isCrossed = (guardrail: Guardrail, weeks: readonly ObservedWeek[], week: number): boolean =>
  week >= guardrail.weeks && weeks.slice(week - guardrail.weeks, week).every((one) => crosses(guardrail, one) === true)

/** Is it known not to have been crossed as far as that week: do weeks that keep it stand between all that might have crossed it? */
const isKept = (guardrail: Guardrail, weeks: readonly ObservedWeek[], week: number): boolean => {
  let running = 0
  return weeks.slice(0, week).every((one) => {
    running = crosses(guardrail, one) === false ? 0 : running + 1
    return running < guardrail.weeks
  })
}

/** What is missing of a pilot without a conclusion; days first, for the guardrails of a week are told with its days. */
const missingOf = (weeks: readonly ObservedWeek[], tested: readonly Tested[]): Awaited | undefined => {
  if (weeks.some(({ state, missing }) => state === 'incomplete' && missing.length > 0)) return 'missing-days'
  return tested.some(({ found }) => found === 'better') ? 'guardrails' : undefined
}

const untoldIn = ({ guardrails }: PilotPlan, weeks: readonly ObservedWeek[], tested: readonly Tested[]): NonNullable<PilotReading['untold']> => {
  const better = tested.find(({ found }) => found === 'better')?.look.week as number
  const doubtful = guardrails.filter((guardrail) => !isKept(guardrail, weeks, better))
  const unknown = weeks.slice(0, better).filter((week) => doubtful.some((guardrail) => crosses(guardrail, week) === undefined))
  return { guardrails: doubtful, weeks: unknown.map(({ number }) => number), better }
}

const waiting = (plan: PilotPlan, weeks: readonly ObservedWeek[], tested: readonly Tested[]): Awaited | undefined => {
  if (tested.at(-1)?.known) return undefined
  const counted = weeks.filter(({ state }) => state === 'complete')
  if (counted.length === 0 && weeks[plan.settlingWeeks]?.state === 'to-come')
    return plan.settlingWeeks > 0 && weeks[plan.settlingWeeks - 1]?.totals === undefined ? 'settling' : 'first-weeks'
  return counted.length < FIRST_CONCLUSION[plan.kind] ? 'first-weeks' : 'spread'
}
