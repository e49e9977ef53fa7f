import type { AuditReportWords } from './audit-report-words.ts'
import type { DiagnosisReportWords, QualificationReportWords } from './governance-report-words.ts'
import type { PilotReportWords } from './pilot-report-words.ts'

/** Who reads: whoever runs the channels, or whoever decides about them. */
export type Reading = 'practitioner' | 'decision-maker'

/** What every report says around the sentences of its result. */
export type ReportWords = {
  readonly skip: string
  readonly reading: Readonly<Record<Reading, string>>
  /** A date, a month or a year as it is read. */
  readonly date: (date: string) => string
  readonly months: readonly string[]
  /** Monday, Wednesday, Friday, in a letter or two. */
  readonly weekdays: readonly [string, string, string]
  readonly asOf: (date: string) => string
  readonly preparedBy: (agency: string) => string
  readonly madeWith: (versions: { readonly model: string; readonly catalogue?: string }) => string
  readonly sources: string
  readonly sourcesNote: (counts: { readonly shown: number; readonly stale: number }) => string
  /** How long ago something was published, and that it is old for its subject. */
  readonly age: (years: number, isStale: boolean) => string
  readonly ownMeasurement: string
  readonly reference: (numbers: readonly number[]) => string
  readonly method: string
  readonly outcome: Readonly<Record<'unknown' | 'not-applicable', string>>
  readonly notKnown: string
  /** A colon as the language writes it. */
  readonly colon: string
  readonly hoursPerWeek: (hours: number) => string
  readonly hours: (hours: number) => string
  readonly assessment: AssessmentReportWords
  readonly audit: AuditReportWords
  readonly diagnosis: DiagnosisReportWords
  readonly qualification: QualificationReportWords
  readonly pilot: PilotReportWords
}

export type AssessmentReportWords = {
  readonly title: (organisation: string) => string
  readonly confidence: string
  readonly atAGlance: string
  readonly glanceCaption: string
  readonly glanceLegend: string
  readonly rank: string
  readonly channel: string
  readonly verdict: string
  readonly score: string
  readonly fromTo: string
  readonly between: (low: string, high: string) => string
  readonly drawn: string
  readonly effort: string
  readonly planned: string
  /** @param besides whether others are shown above. */
  readonly notAdvised: (count: number, besides: boolean) => string
  /** The verdict on a request. */
  readonly answer: string
  readonly withHours: (channel: string, hours: number) => string
  readonly plan: string
  readonly planCaption: string
  readonly given: string
  readonly least: string
  readonly healthy: string
  readonly uses: string
  readonly closing: string
  readonly total: string
  readonly coverage: string
  readonly goal: string
  readonly served: string
  readonly findings: string
  readonly requests: string
  readonly hype: (index: number, level: string) => string
  readonly hypeUnknown: string
  readonly hypeCaption: (channel: string) => string
  readonly part: string
  readonly points: string
  readonly outOf: (most: string) => string
  readonly why: string
  readonly toAnswerFirst: string
  readonly details: string
  readonly detailCaption: (channel: string) => string
  readonly criterion: string
  readonly weight: string
  readonly value: string
  readonly addUp: string
  readonly vetoes: string
  readonly do: string
  readonly avoid: string
  readonly change: string
  readonly others: string
  readonly othersCaption: string
  readonly questions: string
  readonly questionChance: (share: string) => string
  readonly nothingOpen: string
  readonly methodText: (draws: number | undefined) => readonly string[]
  readonly decide: string
  readonly decideSteps: (named: {
    readonly open: readonly string[]
    readonly pilot: readonly string[]
    readonly keep: readonly string[]
    readonly notOpen: readonly string[]
    readonly noMore: readonly string[]
  }) => readonly string[]
}
