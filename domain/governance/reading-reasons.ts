import type { Reason } from '../shared/reason.ts'
import type { Circumstance } from './circumstances.ts'
import type { IndexLevel } from './gadgetisation-index.ts'
import type { IndicatorId } from './indicators.ts'
import type { Outcome, Owner } from './symptom.ts'
import type { SymptomId } from './symptoms/index.ts'

/** Where to break the circle. */
export type Entry = {
  readonly symptom: SymptomId
  readonly owner: Owner
  /** In the organisation's own words, when it was told. */
  readonly ownerName?: string
}

type None = Readonly<Record<never, never>>
type Named = { readonly symptoms: readonly SymptomId[] }
/** Answers that were given, circumstances that were told, and what they show together, where no symptom could be judged. */
type Little = { readonly answers: number; readonly circumstances: readonly Circumstance[]; readonly findings: number }
/** No symptom is present among those that could be judged; `bad`: the first answers that are bad all the same, and `moreBad` how many besides. */
type Found = {
  readonly judged: number
  readonly open: number
  readonly bad: readonly IndicatorId[]
  readonly moreBad: number
  readonly inside: boolean
}
/** Symptoms by who can act on their cause. */
export type OwnedSymptoms = { readonly owner: Owner; readonly symptoms: readonly SymptomId[] }
export type ReadingReasons = {
  'practitioner.nothing-known': None
  'practitioner.too-little': Little
  'practitioner.nothing-found': Found
  'practitioner.not-your-doing': { readonly groups: readonly OwnedSymptoms[] }
  'practitioner.your-part': { readonly shared: number; readonly remedies: number }
  'practitioner.competence': None
  'practitioner.open': { readonly open: number }
  /** Nobody runs the channels. */
  'practitioner.nobody': None
  'decider.nothing-known': None
  'decider.too-little': Little
  'decider.nothing-found': Found
  'decider.no-index': { readonly known: number; readonly needed: number }
  'decider.index': {
    readonly value: number
    readonly low: number
    readonly high: number
    readonly level: Exclude<IndexLevel, 'unknown'>
    readonly firm: boolean
  }
  'decider.nobody': None
  'decider.severe': Named
  'decider.present': Named
  /** `more`: outcomes that are blocked besides those named. */
  'decider.blocked': { readonly outcomes: readonly Outcome[]; readonly more: number; readonly inside: boolean }
  'decider.entry': Entry
  'decider.ownerless': { readonly owners: readonly Owner[] }
  /** `asked`: experience was told to be short; otherwise nobody told of it. */
  'decider.competence': { readonly asked: boolean }
}
export type ReadingReason = Reason<ReadingReasons>
