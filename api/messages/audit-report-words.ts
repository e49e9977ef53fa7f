import type { AuditStatus } from '../../domain/audit/audit.ts'
import type { DeclaredState } from '../../domain/audit/dossier.ts'

/** How accounts came out, as a reader counts them: trouble in reading is none of the others. */
export type Condition = 'alive' | 'fading' | 'silent' | 'empty' | 'resting' | 'unclear' | 'unread'

export type AuditReportWords = {
  /** @param organisation undefined where nobody said whose accounts they are. */
  readonly title: (organisation: string | undefined) => string
  /** That not every account has a result, and why; undefined where they all have. */
  readonly underWay: (progress: { readonly status: AuditStatus; readonly done: number; readonly total: number }) => string | undefined
  /** Counts of all accounts that have a result. */
  readonly lead: (counts: Readonly<Record<Condition, number>>) => string
  /** What the decisions ask for: names of actions with their counts, and the hours of all together. */
  readonly advice: (advised: { readonly actions: readonly { readonly name: string; readonly count: number }[]; readonly hours: number }) => string
  readonly atAGlance: string
  readonly glanceCaption: Readonly<Record<'practitioner' | 'decision-maker', string>>
  readonly glanceLegend: string
  readonly account: string
  readonly state: string
  readonly lastPost: string
  /** That an account which could be read shows no post. */
  readonly noPost: string
  readonly silence: string
  readonly days: (days: number) => string
  readonly usual: (days: number) => string
  readonly neglect: string
  /** Figures out of 100. */
  readonly bounds: (low: string, high: string) => string
  readonly decision: string
  readonly hours: string
  readonly total: string
  readonly changes: string
  readonly noChanges: string
  readonly moreChanges: (accounts: number) => string
  readonly accountByAccount: string
  readonly accounts: string
  /** How many accounts are told in detail and how many are not, some of which need something. */
  readonly leftOut: (counts: { readonly left: number; readonly needing: number }) => string
  /** That some accounts have no row in the table of those who decide, and are in that of the decisions. */
  readonly belowOnly: (accounts: number) => string
  readonly seenOn: string
  readonly rhythm: string
  readonly rhythmOf: (days: number, gaps: { readonly short: string; readonly long: string } | undefined) => string
  readonly perMonth: string
  readonly postWithin: (days: number) => string
  readonly trend: string
  readonly declared: (by: { readonly state: DeclaredState; readonly author: string; readonly reason: string }) => string
  readonly calendar: (figures: {
    readonly from: string
    readonly to: string
    readonly posts: number
    readonly days: number
    readonly most: number
  }) => string
  readonly byMonth: string
  readonly month: string
  readonly posts: string
  readonly amiss: string
  readonly sign: string
  readonly finding: string
  readonly remedy: string
  readonly owner: string
  readonly moreEvidence: (count: number) => string
  readonly notKnown: string
  readonly inOrder: string
  readonly beside: string
  readonly setAside: string
  readonly waived: (waiver: { readonly title: string; readonly author: string; readonly reason: string; readonly until: string }) => string
  readonly withheld: string
  readonly certainty: Readonly<Record<'firm' | 'provisional', string>>
  readonly open: string
  readonly reviewOn: string
  /** A day of review that has passed. */
  readonly reviewDue: (date: string) => string
  readonly steps: string
  /** Leads from an account to the text that is put on it. */
  readonly notice: string
  readonly notices: string
  readonly noticesNote: string
  readonly noticeIn: Readonly<Record<'en' | 'fr', string>>
  readonly spiral: string
  readonly methodText: readonly string[]
  readonly decide: string
  readonly decideCaption: string
  readonly why: string
  readonly kept: (count: number) => string
  readonly andMore: (count: number) => string
}
