import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'

/** What a published guideline advises somebody like this, and what an adviser who follows it would therefore say. */
export type GuidelineCase = {
  readonly id: string
  readonly title: string
  /** `published` as the page shows it (YYYY, YYYY-MM or `undated`). */
  readonly source: { readonly title: string; readonly publisher: string; readonly url: string; readonly published: string }
  /** What the guideline says, in our words. */
  readonly advice: string
  readonly brief: BriefInput
  readonly expect: readonly Expectation[]
}

/** The verdicts an adviser could give; several when the guideline leaves it open. */
export type Expectation = {
  readonly platform: PlatformId
  readonly verdicts: readonly Verdict[]
  readonly why: string
  /** The model says something else: what it says at present, and what examining it found. */
  readonly disagrees?: { readonly verdict: Verdict; readonly reason: string }
}
