import type { Goal, PlatformId, Use } from '../../domain/catalogue/vocabulary.ts'
import type { AlternativeReasons, AssumptionReasons, ObstacleReasons } from '../../domain/pilot/feasibility.ts'
import type { Kpi } from '../../domain/pilot/kpi.ts'
import type { KpiCandidate, PoorKpi } from '../../domain/pilot/kpi-candidates.ts'
import type { Mandatory, PlanPoint } from '../../domain/pilot/lifecycle.ts'
import type { Checkpoint, Guardrail } from '../../domain/pilot/pilot.ts'
import type { Conclusion, PilotReading } from '../../domain/pilot/read-pilot.ts'
import type { IsoDate } from '../../domain/shared/calendar.ts'
import type { PilotFigures } from './pilot-figures.ts'

type Sentences<Params, More> = { readonly [Code in keyof Params]: (params: Params[Code] & More) => string }
type Named<Code extends string> = Readonly<Record<Code, string>>

/** With which KPI a sentence speaks: its name and unit are the caller's own words. */
export type OfKpi = { readonly kpi: Kpi }

/** A figure of the KPI in words: shares as percentages, counts "a week", means in their unit. */
export type PilotRules = {
  readonly 'rule.success': OfKpi & {
    readonly baseline: number
    readonly target: number
    readonly falseSuccess: number
    readonly comparison: 'before' | 'group'
  }
  readonly 'rule.harm': OfKpi & { readonly falseSuccess: number }
  /** `missed`: the most often that an effect as large as the least is given up early. */
  readonly 'rule.futility': OfKpi & { readonly leastEffect: number; readonly missed: number }
  readonly 'rule.floor': OfKpi & Checkpoint
  readonly 'rule.guardrail': Guardrail
  readonly 'rule.end': OfKpi & { readonly weeks: number; readonly settlingWeeks: number }
  readonly 'rule.first-look': { readonly weeks: number; readonly settlingWeeks: number }
}

/** What a pilot shows, as far as it is put in words. */
export type ReadingToTell = {
  readonly kpi: Kpi
  readonly advice: PilotReading['advice']
  readonly conclusion: Conclusion | { readonly code: 'open' }
  readonly waitsFor?: PilotReading['waitsFor']
  /** Of the newest look. */
  readonly look?: PilotReading['looks'][number]
  /** Names of guardrails whose figures are missing, of which weeks, where these keep a pilot that got better by the end of one from being a success. */
  readonly untold?: { readonly guardrails: readonly string[]; readonly weeks: readonly number[]; readonly better: number }
  /** First missing day, where days are missing. */
  readonly missingSince?: IsoDate
  /** First day, while it is yet to come. */
  readonly startsOn?: IsoDate
  readonly end: IsoDate
  readonly overdue: boolean
  readonly changing: boolean
}

/** What there is to say of a pilot beyond its codes. */
export type PilotWords = {
  /** Figures of KPIs, for tables. */
  readonly figures: PilotFigures
  readonly rules: Sentences<PilotRules, unknown>
  readonly obstacles: Sentences<ObstacleReasons, OfKpi>
  readonly alternatives: Sentences<AlternativeReasons, OfKpi>
  readonly assumptions: Sentences<AssumptionReasons, OfKpi>
  readonly points: Named<PlanPoint>
  readonly missing: Named<Mandatory>
  readonly kpis: Named<KpiCandidate>
  readonly poorKpis: Named<PoorKpi>
  /** What is to be done and why, in one to four sentences; `open` while nothing is shown. */
  readonly reading: (reading: ReadingToTell) => string
  /** Of a pilot that was ended before the test had anything to say. */
  readonly endedUnanswered: string
  readonly outline: {
    readonly name: (platform: PlatformId, use: Use | undefined) => string
    readonly question: (platform: PlatformId, audience: string | undefined, use: Use | undefined) => string
    readonly cadence: (postsPerWeek: number) => string
    /** Whether a pilot is what the assessment advises. */
    readonly text: (platform: PlatformId, verdict: 'adopt' | 'pilot' | 'wait' | 'decline') => string
    readonly toFill: Named<'kpi' | 'baseline' | 'least-effect' | 'reason' | 'start' | 'owner' | 'exit-plan' | 'capacity' | 'hypothesis'>
    /** What a goal is about, as an aim: a name, not a sentence. */
    readonly goal: (goal: Goal) => string
  }
}
