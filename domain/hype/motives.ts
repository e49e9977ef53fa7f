import { cited, judgement } from '../catalogue/judgement.ts'
import type { Parameter } from '../catalogue/parameter.ts'
import type { Essential } from './essential.ts'

const MOTIVE_UNIT = 'motive weight -3..3'

/** How well a good reason is supported: said, said with a source, or shown by the organisation's own figures. */
export const GRADES = {
  asserted: judgement(0.25, 'factor'),
  'source-named': judgement(0.5, 'factor'),
  measured: judgement(1, 'factor'),
} as const satisfies Record<string, Parameter>
export type Grade = keyof typeof GRADES

/** What is left of a hype weight when the organisation has measured the matching good reason: learning from others is legitimate. */
const HALVED = judgement(0.5, 'factor')
/** A keen colleague becomes an asset once people and hours, a back-up among them, are shown to be there. */
const TURNED = judgement(-1, 'factor')

/** Why an account was asked for, and how much that speaks for hype (negative) or for a use (positive). */
export type MotiveProfile = {
  readonly weight: Parameter
  /** Which essential of a sound request the motive speaks of, if it does. */
  readonly supports?: Essential
  /** The motive is itself the report of a measurement: without a word on its evidence it counts as measured, others as asserted. */
  readonly reportsMeasure?: true
  /** The good reason that, once measured, changes the weight by that factor. */
  readonly tempered?: {
    readonly by: 'audience-measured' | 'capacity-secured' | 'objective-kpi' | 'unmet-niche' | 'exit-rule'
    readonly factor: Parameter
  }
}

const motive = (value: number, evidence: readonly string[], rest: Omit<MotiveProfile, 'weight'> = {}): MotiveProfile => ({
  weight: evidence.length > 0 ? cited(value, MOTIVE_UNIT, 'inference', evidence) : judgement(value, MOTIVE_UNIT),
  ...rest,
})

type Tempering = NonNullable<MotiveProfile['tempered']>
const halvedBy = (by: Tempering['by']): Pick<MotiveProfile, 'tempered'> => ({ tempered: { by, factor: HALVED } })
const imitation = halvedBy('audience-measured')

/**
 * The motives of a request, each with its weight.
 *
 * The direction follows published findings (imitation opens accounts and does not keep them alive: Osakwe and Ikhide 2022; order people, objectives,
 * strategy, technology: Li and Bernoff 2008); the size of each weight is inference or judgement and is shown as such.
 * A good reason counts by its evidence, a hype motive by its weight alone (ADR 0005).
 */
export const MOTIVES = {
  'audience-measured': motive(3, ['all-neg-hhs1'], { supports: 'audience', reportsMeasure: true }),
  'audience-asks': motive(2, [], { supports: 'audience' }),
  'pilot-succeeded': motive(3, [], { supports: 'use', reportsMeasure: true }),
  'use-identified': motive(3, [], { supports: 'use' }),
  'objective-kpi': motive(3, [], { supports: 'objective' }),
  'unmet-niche': motive(2, [], { supports: 'use' }),
  'capacity-secured': motive(3, ['all-eff-65'], { supports: 'capacity' }),
  'advice-favourable': motive(2, []),
  'exit-rule': motive(2, [], { supports: 'exit' }),
  'service-continuity': motive(2, [], { supports: 'audience', reportsMeasure: true }),
  'legal-duty': motive(3, []),
  'competitor-present': motive(-2, ['th-hype-brands'], imitation),
  novelty: motive(-3, ['all-hype-69', 'th-hype-49'], imitation),
  buzz: motive(-3, ['all-hype-33', 'ch-hype-90'], imitation),
  'everyone-does': motive(-3, ['th-hype-brands'], imitation),
  'missing-out': motive(-2, ['all-hype-69'], imitation),
  'management-wish': motive(-2, []),
  prestige: motive(-2, []),
  'vendor-suggestion': motive(-2, []),
  'free-of-charge': motive(-2, ['all-eff-65'], halvedBy('capacity-secured')),
  'follower-goal': motive(-2, ['gp-hype-100m'], halvedBy('objective-kpi')),
  'relay-army': motive(-2, []),
  'one-account-per-unit': motive(-2, ['all-aband-mi450'], halvedBy('unmet-niche')),
  'campaign-page': motive(-1, [], halvedBy('exit-rule')),
  'personal-taste': motive(-1, [], { tempered: { by: 'capacity-secured', factor: TURNED } }),
  values: motive(0, []),
  'reserve-name': motive(0, []),
} as const satisfies Record<string, MotiveProfile>

export type Motive = keyof typeof MOTIVES
export const MOTIVE_IDS = Object.keys(MOTIVES) as readonly Motive[]

export const motiveProfile = (id: Motive): MotiveProfile => MOTIVES[id]

/** A reason as it was given, with how well it is supported. Hype needs no support: its grade changes nothing. */
export type GivenMotive = { readonly motive: Motive; readonly grade: Grade; readonly source?: string }

/** A reason given without a word on its evidence. */
export const bareGrade = (id: Motive): Grade => (motiveProfile(id).reportsMeasure ? 'measured' : 'asserted')

export const isHype = ({ motive: id }: Pick<GivenMotive, 'motive'>): boolean => motiveProfile(id).weight.value < 0

/** How well each motive is supported, 0..1; 0 when it was not given. Said twice, the better support counts. */
const supportOf = (given: readonly GivenMotive[], id: Motive): number =>
  Math.max(0, ...given.filter(({ motive: one }) => one === id).map(({ grade }) => GRADES[grade].value))

/** Facts of the brief that measure a good reason, whether it was given or not. */
export type MeasuredReasons = Partial<Readonly<Record<Motive, boolean>>>

/**
 * How much hype is left in one motive, 0..3?
 *
 * The absolute weight, halved when the matching good reason is measured (by the reasons given or by the brief); a good reason has none.
 */
export const hypeOf = (id: Motive, given: readonly GivenMotive[], measured: MeasuredReasons): number => {
  const { weight, tempered } = motiveProfile(id)
  if (weight.value >= 0) return 0
  const isTempered = tempered !== undefined && (measured[tempered.by] === true || supportOf(given, tempered.by) >= GRADES.measured.value)
  return Math.max(0, -weight.value * (isTempered ? tempered.factor.value : 1))
}

/**
 * How strong are the good reasons, 0 or more?
 *
 * Positive weights times their evidence, and what hype turned into an asset. It decides nothing: it ranks requests that compete.
 */
export const meritOf = (given: readonly GivenMotive[], measured: MeasuredReasons): number =>
  [...new Set(given.map(({ motive: one }) => one))].sort().reduce((total, id) => {
    const { weight, tempered } = motiveProfile(id)
    if (weight.value > 0) return total + weight.value * supportOf(given, id)
    const turned = tempered !== undefined && tempered.factor.value < 0 && (measured[tempered.by] === true || supportOf(given, tempered.by) >= 1)
    return turned ? total + weight.value * tempered.factor.value : total
  }, 0)
