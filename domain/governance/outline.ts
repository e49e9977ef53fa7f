import type { CmSeniority } from '../catalogue/vocabulary.ts'
import type { Answer } from '../shared/answer.ts'
import type { GadgetisationIndex } from './gadgetisation-index.ts'
import type { Entry, ReadingReason } from './reading-reasons.ts'

/** What an assessment shows of the diagnosis it rests on, and what its findings ask of it. */
export type GovernanceOutline = {
  readonly index: GadgetisationIndex
  /** Where the circle is to be broken; absent when nothing is present, or nobody holds a role that could act. */
  readonly entry?: Entry
  readonly reading: readonly ReadingReason[]
  readonly seniority: Answer<CmSeniority>
  /** Somebody experienced reviews the work, or an intern or apprentice is never alone in charge. */
  readonly supervised: Answer<boolean>
}
