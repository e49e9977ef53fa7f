import type { Goal, PlatformId, Use } from '../catalogue/vocabulary.ts'
import type { TrialEnd } from '../governance/trial.ts'
import type { GivenMotive } from '../hype/motives.ts'
import type { Instant, IsoDate } from '../shared/calendar.ts'
import type { Baseline, Comparison, Kpi, Sample } from './kpi.ts'
import type { Errors } from './sequential-test.ts'

/** What is tried: a channel that is new or taken up again, one format on a channel that runs, or a community. */
export const PILOT_KINDS = ['channel', 'format', 'community'] as const
export type PilotKind = (typeof PILOT_KINDS)[number]

/** A value that must not be crossed while the KPI is followed: by the week, so many weeks running. */
export type Guardrail = {
  readonly id: string
  readonly name: string
  readonly worse: 'above' | 'below'
  readonly limit: number
  readonly weeks: number
}
/** The least that the KPI must have come to by the end of a week; else the pilot stops. In the unit of the KPI, a count by the week. */
export type Checkpoint = { readonly week: number; readonly floor: number }

/** What is to be tried, as it is written down before it starts. What is left out is not agreed on yet. */
export type PilotPlan = {
  readonly name: string
  readonly platform: PlatformId
  readonly kind: PilotKind
  readonly question?: string
  readonly hypothesis?: { readonly audience: string; readonly use: Use; readonly cadence: string; readonly reason: string }
  readonly goal?: Goal
  readonly kpi: Kpi
  readonly baseline: Baseline
  readonly comparison: Comparison
  /** The least change of the KPI that is worth the effort, in its unit (a count by the week); more than zero whichever way it improves. */
  readonly leastEffect: number
  readonly errors: Errors
  /** What a week brings: trials, questions or values of the pilot, and of the group compared with. Nothing of the sort for a count. */
  readonly perWeek?: number
  readonly comparedPerWeek?: number
  readonly start?: IsoDate
  /** Weeks at the beginning that are observed and not counted: what is new draws attention for being new. */
  readonly settlingWeeks: number
  /** Weeks that count, where somebody fixed them; else as many as are needed. */
  readonly weeks?: number
  /** Weeks there are at most, settling included. */
  readonly weeksAvailable?: number
  readonly capacity?: { readonly hoursPerWeek: number; readonly hoursAvailable?: number; readonly people?: number; readonly stopsMeanwhile?: string }
  readonly guardrails: readonly Guardrail[]
  readonly checkpoints: readonly Checkpoint[]
  readonly exitPlan?: string
  readonly owner?: { readonly name: string; readonly mayStop: boolean }
  readonly reviewOn?: IsoDate
  /** Months after which what was learned is tested again. */
  readonly retestAfterMonths: number
  /** Why the channel was opened, as it was said then. */
  readonly motives: readonly GivenMotive[]
  /** The assessment whose verdict is tried. */
  readonly assessmentId?: string
  /** The pilot that this one does again. */
  readonly followsPilotId?: string
}

export const PILOT_STATES = ['draft', 'ready', 'running', 'decided', 'stopped'] as const
export type PilotState = (typeof PILOT_STATES)[number]

/** How a pilot ends. Going back with a lesson is as complete an end as any. */
export type PilotOutcome = TrialEnd

/** Whatever changes once it runs is dated and says why. */
export type Amendment = {
  readonly at: Instant
  readonly field: 'owner' | 'reviewOn' | 'exitPlan' | 'capacity'
  readonly from: unknown
  readonly to: unknown
  readonly reason: string
}

/** What was fixed as it started: nothing in it moves any more. */
export type Registration = {
  readonly at: Instant
  readonly start: IsoDate
  /** First day that counts, and the last one. */
  readonly countsFrom: IsoDate
  readonly end: IsoDate
  readonly weeks: number
  /** Of the plan as it was then (SHA-256 of its canonical JSON), so that nobody can say that it was another one. */
  readonly planDigest: string
  /** A pilot before it, of the same KPI on the same channel or one that it does again, ended without an answer. */
  readonly again?: true
  /** Why it was started although it is less likely to show anything than was asked for. */
  readonly despite?: string
}

/** How far a pilot came, in the words of later assessments: parts of the least effect that matters, 1 for all of it, below 0 for harm. */
export type Achieved = { readonly value: number; readonly low: number; readonly high: number }

export type PilotDecision = {
  readonly at: Instant
  readonly on: IsoDate
  readonly outcome: PilotOutcome
  readonly decidedBy: string
  readonly reason?: string
  readonly learning: string
  /** Until then what was learned counts as fresh. */
  readonly retestOn: IsoDate
  /** What the test said when it was decided. */
  readonly advice: Advice
  readonly conclusion: string
  /** Absent where no week counted. */
  readonly achieved?: Achieved
  /** Part of an audience of the brief that was met on the channel, 0..1. */
  readonly observedReach?: readonly { readonly audience: string; readonly share: number; readonly source: string }[]
}

export const ADVICE = ['continue', 'scale', 'stop', 'roll-back'] as const
export type Advice = (typeof ADVICE)[number]

/** A pilot as it is stored. */
export type Pilot = {
  readonly id: string
  readonly workspaceId: string
  readonly organisationId?: string
  readonly createdAt: Instant
  /** Grows with every change of the pilot itself; observations leave it. */
  readonly version: number
  readonly state: PilotState
  readonly plan: PilotPlan
  readonly registration?: Registration
  readonly amendments: readonly Amendment[]
  readonly decision?: PilotDecision
}

/** What was seen on a day or in the seven days from it, and since when it is known. */
export type Observation = {
  readonly on: IsoDate
  readonly days: 1 | 7
  readonly pilot: Sample
  /** The group compared with. */
  readonly compared?: Sample
  /** By id of guardrail. */
  readonly guardrails?: Readonly<Record<string, number>>
  readonly source?: string
}
export type RecordedObservation = Observation & {
  readonly recordedAt: Instant
  /** How many times it was put right. */
  readonly corrections: number
}
/** A former state of an observation. */
export type ReplacedObservation = Observation & { readonly recordedAt: Instant; readonly replacedAt: Instant; readonly reason?: string }
