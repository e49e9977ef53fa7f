import { cited, judgement } from '../catalogue/judgement.ts'
import type { Parameter } from '../catalogue/parameter.ts'

const MOTIVE_UNIT = 'motive weight -3..3'

/** Why an account was asked for, and how much that speaks for hype (negative) or for a use (positive). */
export type MotiveProfile = {
  readonly weight: Parameter
  /** Which essential of a sound request the motive supports, if it does. */
  readonly supports?: 'objective' | 'use' | 'capacity'
  /** The motive says that the audience was measured there. */
  readonly measures?: true
  /** The justification that halves the weight when the organisation has it: imitation with own audience data is learning. */
  readonly halvedBy?: 'audience-measured'
}

const motive = (value: number, evidence: readonly string[], rest: Omit<MotiveProfile, 'weight'> = {}): MotiveProfile => ({
  weight: evidence.length > 0 ? cited(value, MOTIVE_UNIT, 'inference', evidence) : judgement(value, MOTIVE_UNIT),
  ...rest,
})

const imitation = { halvedBy: 'audience-measured' } as const

/**
 * The motives of a request, each with its weight.
 *
 * The direction follows published findings (imitation opens accounts and does not keep them alive: Osakwe and Ikhide 2022; order people, objectives,
 * strategy, technology: Li and Bernoff 2008); the size of each weight is inference or judgement and is shown as such.
 */
export const MOTIVES = {
  'audience-measured': motive(3, ['all-neg-hhs1'], { measures: true }),
  'audience-asks': motive(2, []),
  'pilot-succeeded': motive(3, [], { supports: 'use' }),
  'use-identified': motive(3, [], { supports: 'use' }),
  'objective-kpi': motive(3, [], { supports: 'objective' }),
  'unmet-niche': motive(2, [], { supports: 'use' }),
  'capacity-secured': motive(3, ['all-eff-65'], { supports: 'capacity' }),
  'advice-favourable': motive(2, []),
  'exit-rule': motive(2, []),
  'service-continuity': motive(2, [], { measures: true }),
  'legal-duty': motive(3, []),
  'competitor-present': motive(-2, ['th-hype-brands'], imitation),
  novelty: motive(-3, ['all-hype-69', 'th-hype-49'], imitation),
  buzz: motive(-3, ['all-hype-33', 'ch-hype-90'], imitation),
  'everyone-does': motive(-3, ['th-hype-brands'], imitation),
  'missing-out': motive(-2, ['all-hype-69'], imitation),
  'management-wish': motive(-2, []),
  prestige: motive(-2, []),
  'vendor-suggestion': motive(-2, []),
  'free-of-charge': motive(-2, ['all-eff-65']),
  'follower-goal': motive(-2, ['gp-hype-100m']),
  'relay-army': motive(-2, []),
  'one-account-per-unit': motive(-2, ['all-aband-mi450']),
  'campaign-page': motive(-1, []),
  'personal-taste': motive(-1, []),
  values: motive(0, []),
  'reserve-name': motive(0, []),
} as const satisfies Record<string, MotiveProfile>

export type Motive = keyof typeof MOTIVES
export const MOTIVE_IDS = Object.keys(MOTIVES) as readonly Motive[]

export const motiveProfile = (id: Motive): MotiveProfile => MOTIVES[id]
