import type { Comparison, KpiType } from '../../domain/pilot/kpi.ts'
import type { Amendment, PilotKind, PilotState } from '../../domain/pilot/pilot.ts'

type Named<Code extends string> = Readonly<Record<Code, string>>

/** How a plan falls short: it would rather miss the effect than find it, finds it less often than was asked for, or takes more hours than there are. */
export type Shortfall = 'unlikely' | 'less-likely' | 'hours'

/** What the report of a pilot says around the sentences of its result. */
export type PilotReportWords = {
  readonly title: (name: string) => string
  readonly states: Named<PilotState>
  readonly kinds: Named<PilotKind>
  readonly standing: string
  readonly notStarted: string
  /** Before a list. */
  readonly missing: string
  readonly ready: (start: string | undefined) => string
  /** Before a list. */
  readonly fallsShort: Named<Shortfall>
  readonly decidedBy: (date: string) => string
  readonly lesson: string
  readonly retest: (date: string) => string
  readonly stale: (date: string) => string
  readonly overdue: string
  readonly lapsed: string

  readonly channel: string
  readonly kpi: string
  readonly baseline: string
  readonly target: string
  readonly start: string
  readonly end: string
  readonly length: string
  readonly lengthOf: (weeks: { readonly total: number; readonly counting: number }) => string
  readonly effort: string
  readonly owner: string
  readonly mayStop: (may: boolean) => string
  readonly review: string
  readonly open: string

  readonly plan: string
  readonly question: string
  readonly audience: string
  readonly use: string
  readonly cadence: string
  readonly because: string
  readonly goal: string
  readonly compared: string
  readonly comparison: Named<Comparison>
  readonly measured: string
  readonly kpiTypes: Named<KpiType>
  readonly withinMinutes: (minutes: number) => string
  readonly restsMeanwhile: string
  readonly people: (people: number) => string
  readonly exitPlan: string
  readonly motives: string
  readonly followsAnother: string

  readonly rules: string
  readonly rulesPlanned: string
  readonly registered: (on: string) => string
  readonly digest: string
  readonly despite: Named<Shortfall>

  readonly effect: string
  readonly chart: (newest: { readonly week: number; readonly value: string; readonly low?: string; readonly high?: string }) => string
  readonly asBefore: Readonly<Record<'before' | 'group', string>>
  readonly worthIt: string
  readonly weekAxis: string
  readonly chartLegend: (chart: { readonly settlingWeeks: number; readonly asBefore: string; readonly hasGuardrails: boolean }) => string
  readonly noLook: string
  readonly looksCaption: string
  /** Where it stands alone. */
  readonly newestCaption: string
  readonly week: string
  readonly until: string
  readonly level: string
  readonly against: Named<Comparison>
  readonly difference: string
  readonly achieved: string
  readonly between: (low: string, high: string) => string
  readonly noBounds: string
  readonly looksNote: (share: string) => string

  readonly weeks: string
  readonly weeksCaption: string
  readonly days: string
  readonly weekState: string
  readonly weekStates: Named<'settling' | 'complete' | 'incomplete' | 'to-come'>
  readonly missingDays: (count: number) => string
  readonly guardrails: string
  readonly limit: (worse: 'above' | 'below', limit: string) => string
  readonly crossed: string
  readonly toCome: (first: number, last: number) => string

  readonly design: string
  readonly designNote: string
  readonly chancesCaption: string
  readonly ifEffect: string
  readonly effects: (part: number) => string
  readonly scale: string
  readonly stop: string
  readonly inconclusive: string
  readonly meanWeeks: string
  readonly needed: (weeks: number | undefined) => string
  readonly hoursInAll: (hours: string) => string
  readonly errors: (shares: { readonly falseSuccess: string; readonly missed: string }) => string
  readonly obstacles: string
  readonly alternatives: string
  readonly assumptions: string
  readonly points: string
  readonly met: (met: boolean) => string

  readonly amendments: string
  readonly amendmentsCaption: string
  readonly date: string
  readonly field: string
  readonly fields: Named<Amendment['field']>
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly nothing: string

  readonly decision: string
  readonly outcome: string
  readonly by: string
  readonly advised: string
  readonly reached: string
  readonly achievedIn: string
  readonly shareOf: (share: string) => string

  readonly sourceOfBaseline: string
  readonly baselineKinds: Named<'weeks' | 'total' | 'value'>
  readonly period: (from: string, to: string) => string
  readonly sourceOfObservations: string
  readonly observed: (counts: { readonly count: number; readonly corrected: number }) => string
  readonly sourceOfReach: string
  readonly sourceOfMotive: string
  readonly methodText: readonly string[]
}
