import type { AccountStatus } from '../../domain/audit/audit.ts'
import type { NewestUnknown } from '../../domain/audit/snapshot.ts'
import type { Term } from '../../domain/audit/terms.ts'
import type { Trend, Vitality, VitalityState } from '../../domain/audit/vitality/vitality.ts'
import type { ConflictId } from '../../domain/catalogue/conflicts.ts'
import type { EvidenceRecord } from '../../domain/catalogue/evidence.ts'
import type { SourceGrade } from '../../domain/catalogue/source-grade.ts'
import type { Format, Goal, PlatformId, PublishedPlatformId, Use } from '../../domain/catalogue/vocabulary.ts'
import type { CriterionId } from '../../domain/fit/criteria/index.ts'
import type { Finding } from '../../domain/fit/findings/index.ts'
import type { Verdict } from '../../domain/fit/verdict.ts'
import type { VetoId } from '../../domain/fit/vetoes/index.ts'
import type { HypeLevel, IndexPart } from '../../domain/hype/bling-bling-index.ts'
import type { Motive } from '../../domain/hype/motives.ts'
import type { Advice, PilotOutcome } from '../../domain/pilot/pilot.ts'
import type { AllReasons } from '../../domain/reasons.ts'
import type { AccountWords } from './account-words.ts'
import type { AdapterCheckWords } from './adapter-check-words.ts'
import type { AlertWords } from './alert-words.ts'
import type { AssistantWords } from './assistant-words.ts'
import type { CheckWords } from './check-words.ts'
import type { DiagnosisWords } from './diagnosis-words.ts'
import type { ConsoleWords } from './en/console.ts'
import type { EventWords } from './event-words.ts'
import type { HistoryWords } from './history-words.ts'
import type { JudgementWords } from './judgement-words.ts'
import type { Numbers } from './numbers.ts'
import type { PilotWords } from './pilot-words.ts'
import type { QualificationWords } from './qualification-words.ts'
import type { ReportWords } from './report-words.ts'
import type { SampleWords } from './sample-words.ts'
import type { CalendarWords, ScheduleWords } from './schedule-words.ts'
import type { TableWords } from './table-words.ts'
import type { UsageWords } from './usage-words.ts'

type Named<Id extends string> = Readonly<Record<Id, string>>

/** One complete sentence per reason: capital letter, full stop (question mark for a question), nothing left open. */
export type ReasonSentences = SentencesFor<AllReasons>
/** The same for some of the reasons. */
export type SentencesFor<Reasons> = { readonly [Code in keyof Reasons]: (params: Reasons[Code]) => string }

/** Words for tables and headings: capital letter, no full stop. */
export type Names = {
  readonly platform: Named<PublishedPlatformId>
  readonly goal: Named<Goal>
  readonly use: Named<Use>
  readonly format: Named<Format>
  readonly motive: Named<Motive>
  readonly criterion: Named<CriterionId>
  readonly veto: Named<VetoId>
  readonly verdict: Named<Verdict>
  readonly vitalityState: Named<VitalityState>
  readonly trend: Named<Trend>
  readonly accountStatus: Named<AccountStatus>
  readonly severity: Named<Finding['severity']>
  readonly hypeLevel: Named<HypeLevel>
  readonly indexPart: Named<IndexPart>
  readonly pilotAdvice: Named<Advice>
  readonly pilotOutcome: Named<PilotOutcome>
}

/** Why an account could not be read. */
export type TroubleStatus = Exclude<AccountStatus, 'ok'>

/** What a counter-brief says beside its reasons. */
export type CounterBriefWords = {
  /** @param exists the organisation already has an account there. */
  readonly title: (platform: PlatformId, exists: boolean) => string
  readonly sources: string
  /** A record as it stands in a list of sources: title, publisher, date, and that it is weak where it is. */
  readonly source: (source: EvidenceRecord['source'], grade: SourceGrade) => string
}

/** Everything the service says in one language. A language that lacks a sentence does not compile. */
export type Messages = {
  readonly reasons: ReasonSentences
  readonly names: Names
  /** How a platform is called, a workspace's own included. */
  readonly platformName: (id: PlatformId) => string
  /** One or two sentences that explain the state, from the figures that are there. */
  readonly vitality: (vitality: Vitality) => string
  /** The last post of an account that rests on purpose, without a call to act; undefined where there is none. */
  readonly lastPost: (vitality: Vitality) => string
  readonly history: HistoryWords
  /** One sentence on why there is no answer, and that this is no verdict of silence. An unknown detail falls back to the status. */
  readonly accountTrouble: (status: TroubleStatus, detail: string) => string
  /** Accounts over time: how they stand, what differs, how right forecasts were. */
  readonly accounts: AccountWords
  readonly schedules: ScheduleWords
  readonly calendar: CalendarWords
  /** What is sent to webhooks. */
  readonly events: EventWords
  /** What is amiss with accounts. */
  readonly alerts: AlertWords
  readonly adapterChecks: AdapterCheckWords
  readonly check: CheckWords
  readonly judgement: JudgementWords
  /** What stands against reading an account, before anything was tried. */
  readonly obstacle: (status: TroubleStatus, detail: string) => string
  /** Said after the state of an account whose dates may be those of last changes. */
  readonly uncertainDates: string
  /** Said after the state of an account that may have newer posts than the newest known one. */
  readonly newestUnknown: Readonly<Record<NewestUnknown, string>>
  /** What the terms of a platform forbid to do with what is read there: a sentence each. */
  readonly terms: Readonly<Record<Term, string>>
  /** What disagrees between records of evidence, why, and what is used: a sentence each. */
  readonly conflicts: Readonly<Record<ConflictId, string>>
  /** Figures as the language writes them, for tables. */
  readonly numbers: Numbers
  readonly counterBrief: CounterBriefWords
  readonly qualification: QualificationWords
  readonly diagnosis: DiagnosisWords
  readonly lists: { readonly and: (items: readonly string[]) => string }
  /** What the command line cannot do as it was asked. */
  readonly usage: UsageWords
  /** What assistants are told beside the answers (Model Context Protocol). */
  readonly assistants: AssistantWords
  /** What reports say around the sentences of a result. */
  readonly report: ReportWords
  /** Headings of what is exported. */
  readonly tables: TableWords
  /** What the console says around the answers of the service. */
  readonly console: ConsoleWords
  readonly samples: SampleWords
  readonly pilots: PilotWords
}
