import { FIRST_CONCLUSION, futilityError } from '../../domain/pilot/design.ts'
import type { PilotDesign } from '../../domain/pilot/feasibility.ts'
import { isStale, PLAN_POINTS, readinessOf } from '../../domain/pilot/lifecycle.ts'
import type { Achieved, Pilot, PilotDecision, PilotPlan } from '../../domain/pilot/pilot.ts'
import type { PilotReading } from '../../domain/pilot/read-pilot.ts'
import type { IsoDate } from '../../domain/shared/calendar.ts'
import { round } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { PilotRules, PilotWords } from '../messages/pilot-words.ts'
import { planToWire } from './pilot-plan.ts'

type Schemas = components['schemas']

/** Significant digits that a KPI is told with: its unit is the caller's, so that decimals alone say nothing. */
const figure = (value: number): number => (value === 0 ? 0 : Number(value.toPrecision(4)))

const bounds = ({ value, low, high }: { readonly value: number; readonly low?: number; readonly high?: number }): Schemas['PilotBounds'] => ({
  value: figure(value),
  low: low === undefined ? null : figure(low),
  high: high === undefined ? null : figure(high),
})

const achievedToWire = (achieved: Achieved | undefined): Schemas['PilotBounds'] | null => (achieved ? bounds(achieved) : null)

type Sentence<Params> = { readonly [Code in keyof Params & string]: { readonly code: Code; readonly params: Params[Code] } }[keyof Params & string]

/** The rules that a plan is registered with, in the order in which they are looked at. */
const rulesOf = (plan: PilotPlan, design: PilotDesign): readonly Sentence<PilotRules>[] => {
  const { kpi, comparison, errors, guardrails, checkpoints, leastEffect } = plan
  const { baseline, target, weeks, settlingWeeks } = design
  return [
    { code: 'rule.success', params: { kpi, baseline, target, falseSuccess: errors.falseSuccess, comparison } },
    ...guardrails.map((guardrail) => ({ code: 'rule.guardrail', params: guardrail }) as const),
    { code: 'rule.harm', params: { kpi, falseSuccess: errors.falseSuccess } },
    ...checkpoints.map((checkpoint) => ({ code: 'rule.floor', params: { kpi, ...checkpoint } }) as const),
    { code: 'rule.futility', params: { kpi, leastEffect, missed: futilityError(errors) } },
    { code: 'rule.first-look', params: { weeks: FIRST_CONCLUSION[plan.kind], settlingWeeks } },
    { code: 'rule.end', params: { kpi, weeks, settlingWeeks } },
  ]
}

const said = <Params>(
  words: { readonly [Code in keyof Params]: (params: never) => string },
  reasons: readonly { readonly code: keyof Params & string; readonly params: unknown }[],
  more: object,
): Schemas['CodedSentence'][] => reasons.map(({ code, params }) => ({ code, text: words[code]({ ...(params as object), ...more } as never) }))

const designToWire = (plan: PilotPlan, design: PilotDesign, words: PilotWords): Schemas['PilotDesign'] => {
  const { kpi } = plan
  return {
    concludes: design.obstacles.length === 0,
    baseline: figure(design.baseline),
    target: figure(design.target),
    scaledEffect: figure(design.scaledEffect),
    settlingWeeks: design.settlingWeeks,
    weeks: design.weeks,
    totalWeeks: design.totalWeeks,
    neededWeeks: design.neededWeeks ?? null,
    fixedWeeks: design.fixedWeeks === undefined ? null : round(design.fixedWeeks, 1),
    power: round(design.power, 2),
    outlooks: design.outlooks.map(({ effect, scale, stop, inconclusive, weeks }) => ({
      effect,
      scale: round(scale, 2),
      stop: round(stop, 2),
      inconclusive: round(inconclusive, 2),
      weeks: round(weeks, 1),
    })),
    hours: design.hours === undefined ? null : round(design.hours, 1),
    rules: said(words.rules, rulesOf(plan, design), {}),
    obstacles: said(words.obstacles, design.obstacles, { kpi }),
    alternatives: said(words.alternatives, design.alternatives, { kpi }),
    assumptions: said(words.assumptions, design.assumptions, { kpi }),
  }
}

const readinessToWire = (plan: PilotPlan, words: PilotWords): Schemas['PilotReadiness'] => {
  const { ready, points, missing } = readinessOf(plan)
  return {
    ready,
    points: PLAN_POINTS.map((code) => ({ code, name: words.points[code], met: points[code] })),
    missing: missing.map((code) => ({ code, name: words.missing[code] })),
  }
}

/** What a pilot that was started shows. */
export const readingToWire = (
  { plan, registration, decision }: Pick<Pilot, 'plan' | 'registration' | 'decision'>,
  reading: PilotReading,
  language: Language,
): Schemas['PilotReading'] => {
  const { asOf, advice, conclusion, weeks, looks, waitsFor, untold, changing, achieved, overdue, lapsed } = reading
  const look = looks.at(-1)
  const missingSince = weeks.find(({ missing }) => missing.length > 0)?.missing[0]
  const words = messagesFor(language).pilots
  const said = words.reading({
    kpi: plan.kpi,
    advice,
    conclusion: conclusion ?? { code: 'open' },
    ...(waitsFor ? { waitsFor } : {}),
    ...(untold ? { untold: { ...untold, guardrails: untold.guardrails.map(({ name }) => name) } } : {}),
    ...(look ? { look } : {}),
    ...(missingSince ? { missingSince } : {}),
    end: registration?.end ?? asOf,
    ...(registration && asOf < registration.start ? { startsOn: registration.start } : {}),
    overdue,
    changing,
  })
  return {
    asOf,
    advice,
    conclusion: conclusion?.code ?? 'open',
    ...(conclusion && 'week' in conclusion ? { concludedInWeek: conclusion.week } : {}),
    text: decision && advice === 'continue' ? words.endedUnanswered : said,
    weeks: weeks.map(({ number, from, to, state, missing, guardrails }) => ({
      week: number,
      from,
      to,
      state,
      missing: [...missing],
      guardrails: { ...guardrails },
    })),
    looks: looks.map(({ week, on, level, against, difference, achieved: reached, dispersion, elapsed }) => ({
      week,
      on,
      level: figure(level),
      against: figure(against),
      difference: bounds(difference),
      achieved: bounds(reached),
      dispersion: figure(dispersion),
      elapsed: round(elapsed, 3),
    })),
    waitsFor: waitsFor ?? null,
    changing,
    achieved: achievedToWire(achieved),
    overdue,
    lapsed,
  }
}

const decisionToWire = (pilot: Pilot, decision: PilotDecision, today: IsoDate): Schemas['PilotDecision'] => {
  const { achieved, conclusion, observedReach, ...rest } = decision
  return {
    ...rest,
    conclusion: conclusion as Schemas['PilotConclusion'],
    stale: isStale(pilot, today),
    achieved: achievedToWire(achieved),
    ...(observedReach === undefined ? {} : { observedReach: observedReach.map((one) => ({ ...one })) }),
  }
}

type Shown = {
  readonly design: PilotDesign
  readonly reading?: PilotReading
  readonly today: IsoDate
  readonly language: Language /** It was not stored. */
  readonly dry?: boolean
}

/** A pilot in the words of the contract and of one language. */
export const pilotToWire = (pilot: Pilot, { design, reading, today, language, dry }: Shown): Schemas['Pilot'] => {
  const { id, organisationId, createdAt, state, version, plan, registration, amendments, decision } = pilot
  const { pilots: words } = messagesFor(language)
  return {
    ...(dry ? {} : { id, createdAt }),
    ...(organisationId === undefined ? {} : { organisationId }),
    state,
    version,
    plan: planToWire(plan),
    design: designToWire(plan, design, words),
    readiness: readinessToWire(plan, words),
    ...(registration ? { registration: { ...registration } } : {}),
    amendments: amendments.map((amendment) => ({ ...amendment })),
    ...(reading ? { reading: readingToWire(pilot, reading, language) } : {}),
    ...(decision ? { decision: decisionToWire(pilot, decision, today) } : {}),
  }
}

export const pilotSummary = (pilot: Pilot, today: IsoDate): Schemas['PilotSummary'] => {
  const { id, organisationId, createdAt, state, version, plan, registration, decision } = pilot
  const { name, platform, kind, kpi, start } = plan
  return {
    id,
    ...(organisationId === undefined ? {} : { organisationId }),
    createdAt,
    state,
    version,
    name,
    platform,
    kind,
    kpi: { ...kpi },
    ...(start === undefined ? {} : { start }),
    ...(registration ? { end: registration.end } : {}),
    overdue: state === 'running' && registration !== undefined && registration.end < today,
    ...(decision ? { outcome: decision.outcome, retestOn: decision.retestOn, stale: isStale(pilot, today) } : {}),
  }
}
