import type { Autonomy, Coverage, Format, FormatQuality, PlatformId, Use } from '../../catalogue/vocabulary.ts'
import type { CriterionId } from '../criteria/index.ts'
import type { Seen } from '../decision.ts'
import type { BriefPatch } from './brief-patch.ts'

/** What an organisation would do otherwise, with the figures that a sentence about it needs. */
export type Change =
  /** `more` hours a week than there are, for all channels together. */
  | { readonly lever: 'hours'; readonly total: number; readonly more: number }
  | { readonly lever: 'staffing' }
  /** The hours a week that stopping there frees at least. */
  | { readonly lever: 'stop-account'; readonly platform: PlatformId; readonly hours: number }
  | { readonly lever: 'new-format'; readonly format: Format; readonly quality: FormatQuality }
  | { readonly lever: 'better-format'; readonly format: Format }
  | { readonly lever: 'response-time'; readonly hours: number }
  | { readonly lever: 'coverage'; readonly coverage: Coverage }
  | { readonly lever: 'autonomy'; readonly autonomy: Autonomy }
  | { readonly lever: 'use'; readonly use: Use }
  /** Not a change but a measurement: the audience is what it is, and nobody has looked. */
  | { readonly lever: 'measured-audience'; readonly audience: string; readonly share: number }

/** One thing to change by so much. */
export type Step = {
  readonly patch: BriefPatch
  /** What it takes, in hours a week or what is worth as much: for choosing between changes, never for the score. */
  readonly effort: number
  readonly change: Change
}

/** The steps of one thing to change, from the smallest to the largest; a larger one never makes the verdict worse. */
export type Ladder = { readonly size: number; readonly step: (index: number) => Step }

/** What is to be known of the other channels: those where the organisation is active, and the model does not speak for it. */
export type Others = { readonly stoppable: readonly PlatformId[] }

/**
 * Something that is in the organisation's hands. What is not (its sector, its obligations, the age of a platform) is no lever, and what it
 * was not asked or did not answer is a question (questions/) before it is one.
 */
export type Lever = {
  /** The only criterion that can answer otherwise. */
  readonly criterion: CriterionId
  /** What could be changed in this case; empty when there is nothing left to change. */
  readonly ladders: (seen: Seen, others: Others) => readonly Ladder[]
}

export const ladderOf = (steps: readonly Step[]): Ladder => ({ size: steps.length, step: (index) => steps[index] as Step })
