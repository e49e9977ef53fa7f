import { judgement } from '../catalogue/judgement.ts'
import { dateOfDay, dayOf, type Instant, type IsoDate, monthsLater } from '../shared/calendar.ts'
import { canonicalJson } from '../shared/canonical-json.ts'
import type { PilotDesign } from './feasibility.ts'
import type { Amendment, Pilot, PilotDecision, PilotOutcome, PilotPlan, Registration } from './pilot.ts'
import type { PilotReading } from './read-pilot.ts'

/** The ten things a pilot worth the name has (domain theory F.2). */
export const PLAN_POINTS = [
  'hypothesis',
  'baseline',
  'single-kpi',
  'target-before-start',
  'stop-rule',
  'owner-may-stop',
  'capacity',
  'comparison',
  'exit-plan',
  'learning-date',
] as const
export type PlanPoint = (typeof PLAN_POINTS)[number]

/** What must be agreed on before a pilot starts. */
export const MANDATORY = ['hypothesis', 'start', 'owner', 'owner-may-stop', 'capacity', 'exit-plan'] as const
export type Mandatory = (typeof MANDATORY)[number]

/** Points below which a plan is not ready (domain theory F.2). */
const READY_FROM = judgement(6, 'points of ten', 'domain theory F.2')

export type Readiness = { readonly ready: boolean; readonly points: Readonly<Record<PlanPoint, boolean>>; readonly missing: readonly Mandatory[] }

/** Is everything agreed on? What the contract asks of every plan (one KPI, a baseline, a target, the test's stop rule, a comparison, a re-test date) is there by then. */
export const readinessOf = (plan: PilotPlan): Readiness => {
  const has: Readonly<Record<Mandatory, boolean>> = {
    hypothesis: plan.hypothesis !== undefined,
    start: plan.start !== undefined,
    owner: plan.owner !== undefined,
    'owner-may-stop': plan.owner?.mayStop === true,
    capacity: plan.capacity !== undefined,
    'exit-plan': plan.exitPlan !== undefined,
  }
  const points: Readonly<Record<PlanPoint, boolean>> = {
    hypothesis: has.hypothesis,
    baseline: plan.baseline.kind !== 'value',
    'single-kpi': true,
    'target-before-start': true,
    'stop-rule': true,
    'owner-may-stop': has['owner-may-stop'],
    capacity: has.capacity,
    comparison: true,
    'exit-plan': has['exit-plan'],
    'learning-date': true,
  }
  const missing = MANDATORY.filter((one) => !has[one])
  return { ready: missing.length === 0 && Object.values(points).filter(Boolean).length >= READY_FROM.value, points, missing }
}

export type StartFault = 'pilot-not-ready' | 'pilot-cannot-conclude' | 'start-past' | 'pilot-stands'

type Starting = {
  readonly design: PilotDesign
  readonly today: IsoDate
  readonly at: Instant
  /** Of a value, whatever the order of its fields. */
  readonly digest: (value: unknown) => string
  /** Whether a pilot before it ended without an answer. */
  readonly again: boolean
  readonly despite?: string
}

/**
 * Registers a plan as it stands: from here on nothing in it moves but by dated amendments.
 * A plan that cannot be concluded starts only with a reason why it should all the same.
 */
export const registered = (pilot: Pilot, { design, today, at, digest, again, despite }: Starting): Pilot | StartFault => {
  if (pilot.state !== 'draft' && pilot.state !== 'ready') return 'pilot-stands'
  const { plan } = pilot
  if (plan.start === undefined || !readinessOf(plan).ready) return 'pilot-not-ready'
  // What is written down when results are in sight is no plan.
  if (dayOf(plan.start) < dayOf(today)) return 'start-past'
  if (design.obstacles.length > 0 && despite === undefined) return 'pilot-cannot-conclude'
  const start = dayOf(plan.start)
  const registration: Registration = {
    at,
    start: plan.start,
    countsFrom: dateOfDay(start + 7 * plan.settlingWeeks),
    end: dateOfDay(start + 7 * design.totalWeeks - 1),
    weeks: design.weeks,
    planDigest: digest(withoutIds(plan)),
    ...(again ? { again: true as const } : {}),
    ...(design.obstacles.length > 0 && despite !== undefined ? { despite } : {}),
  }
  return { ...pilot, state: 'running', registration, version: pilot.version + 1 }
}

/** Ids are names that a workspace gave, which another one gives anew: they are no part of what was fixed. */
const withoutIds = ({ assessmentId: _, followsPilotId: __, ...rest }: PilotPlan): object => rest

/** What may still change once a pilot runs: who, when it is looked at, how it would be closed, with which hours. Never what it is measured by. */
export type Amending = Partial<Pick<PilotPlan, 'owner' | 'reviewOn' | 'exitPlan' | 'capacity'>>
const AMENDABLE = ['owner', 'reviewOn', 'exitPlan', 'capacity'] as const satisfies readonly (keyof Amending)[]

/** The pilot with what changes, each change dated; undefined where nothing changes. */
export const amended = (pilot: Pilot, changes: Amending, { at, reason }: { readonly at: Instant; readonly reason: string }): Pilot | undefined => {
  const made = AMENDABLE.flatMap((field): readonly Amendment[] => {
    const [from, to] = [pilot.plan[field], changes[field]]
    return to === undefined || canonicalJson(from ?? null) === canonicalJson(to) ? [] : [{ at, field, from: from ?? null, to, reason }]
  })
  if (made.length === 0) return undefined
  return { ...pilot, plan: { ...pilot.plan, ...changes }, amendments: [...pilot.amendments, ...made], version: pilot.version + 1 }
}

/** Ends that follow from what the test advises; any other end needs a reason. */
const FOLLOWS: Readonly<Record<PilotReading['advice'], readonly PilotOutcome[]>> = {
  scale: ['adopted'],
  'roll-back': ['rolled-back', 'closed', 'parked'],
  stop: ['closed', 'parked', 'rolled-back', 'iterated'],
  continue: [],
}

export type DecideFault = 'pilot-stands' | 'decision-needs-reason' | 'iterated-twice' | 'retest-not-after' | 'retest-too-far'

/** Months after which nothing that was learned is taken for fresh, whoever says so. */
const LONGEST_SHELF_LIFE = 60

export type Deciding = Pick<PilotDecision, 'outcome' | 'decidedBy' | 'reason' | 'learning' | 'observedReach'> & { readonly retestOn?: IsoDate }

/**
 * Ends a pilot. Before the test has anything to say it is stopped, afterwards decided; a lesson belongs to every end.
 * A second pilot without an answer is not done a third time in the same way (domain theory H.11).
 */
export const decided = (
  pilot: Pilot,
  deciding: Deciding,
  { reading, today, at }: { readonly reading: PilotReading; readonly today: IsoDate; readonly at: Instant },
): Pilot | DecideFault => {
  if (pilot.state !== 'running') return 'pilot-stands'
  const { outcome, reason } = deciding
  if (outcome === 'iterated' && reading.conclusion?.code === 'inconclusive-again') return 'iterated-twice'
  if (!FOLLOWS[reading.advice].includes(outcome) && reason === undefined) return 'decision-needs-reason'
  const retestOn = deciding.retestOn ?? monthsLater(today, pilot.plan.retestAfterMonths)
  if (dayOf(retestOn) <= dayOf(today)) return 'retest-not-after'
  if (dayOf(retestOn) > dayOf(monthsLater(today, LONGEST_SHELF_LIFE))) return 'retest-too-far'
  const decision: PilotDecision = {
    at,
    on: today,
    outcome,
    decidedBy: deciding.decidedBy,
    ...(reason === undefined ? {} : { reason }),
    learning: deciding.learning,
    retestOn,
    advice: reading.advice,
    conclusion: reading.conclusion?.code ?? 'open',
    ...(reading.achieved ? { achieved: reading.achieved } : {}),
    ...(deciding.observedReach ? { observedReach: deciding.observedReach } : {}),
  }
  return { ...pilot, state: reading.advice === 'continue' ? 'stopped' : 'decided', decision, version: pilot.version + 1 }
}

/** Is what was learned past its shelf life? */
export const isStale = ({ decision }: Pilot, today: IsoDate): boolean => decision !== undefined && dayOf(decision.retestOn) <= dayOf(today)
