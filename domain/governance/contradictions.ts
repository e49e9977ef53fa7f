import type { Degree } from '../qualification/questions.ts'
import { activityOf, isGone } from './channel.ts'
import { COUNTED_RULES, countedDegrees, exemptionFrom, type Governance } from './governance.ts'
import { INDICATORS, type IndicatorId } from './indicators.ts'
import type { Exemption } from './symptom.ts'
import { SYMPTOM_IDS, symptomProfile } from './symptoms/index.ts'

type Contradiction = {
  readonly pointer: string
  readonly code: 'answers-contradict' | 'counted-otherwise' | 'does-not-apply'
  /** What it contradicts: another answer, by its last name, or what was counted. */
  readonly found: string
}

/** Two answers that cannot both be true: one at its best where the other is at its worst. */
const CLASHES: readonly { readonly best: IndicatorId; readonly worst: IndicatorId }[] = [
  // Nobody asks for advice, and yet it is always asked for before an opening.
  { best: 'consulted-before-opening', worst: 'last-advice' },
  // There is no place of one's own, and yet long texts live there first.
  { best: 'long-form-home', worst: 'base-life' },
  // There is no place of one's own, and yet publications mostly lead to it.
  { best: 'links-to-base', worst: 'base-life' },
  // Nobody supervises an intern who is alone, and yet somebody does so every week.
  { best: 'supervision', worst: 'intern-alone' },
]

/** Which answers cannot be true together? Nothing is chosen between them: whoever answered is asked. */
export const contradictionsIn = (told: Governance): readonly Contradiction[] => [
  ...clashesIn(told),
  ...countedOtherwise(told),
  ...answersThatDoNotApply(told),
  ...contractClash(told),
  ...seniorityClashes(told),
  ...leftAndAlive(told),
]

const at = (told: Governance, indicator: IndicatorId): Degree | undefined => {
  const answer = told.answers[indicator]
  return answer.known ? answer.value : undefined
}
const pointerTo = (indicator: IndicatorId): string => `/answers/${indicator}`

const clashesIn = (told: Governance): readonly Contradiction[] =>
  CLASHES.flatMap(({ best, worst }): Contradiction[] =>
    at(told, best) === 0 && at(told, worst) === 4 ? [{ pointer: pointerTo(best), code: 'answers-contradict', found: worst }] : [],
  )

const countedOtherwise = (told: Governance): readonly Contradiction[] => {
  const counted = countedDegrees(told)
  return INDICATORS.flatMap((indicator): Contradiction[] => {
    const [said, found] = [at(told, indicator), counted[indicator]]
    if (said === undefined || found === undefined || Math.abs(said - found) < COUNTED_RULES.contradictionFrom.value) return []
    return [{ pointer: pointerTo(indicator), code: 'counted-otherwise', found: String(found) }]
  })
}

/** Indicators that are not asked of this organisation, each with what exempts it. */
export const exemptIndicators = (told: Governance): readonly { readonly indicator: IndicatorId; readonly exemption: Exemption }[] =>
  SYMPTOM_IDS.flatMap((id) => {
    const exemption = exemptionFrom(id, told)
    if (exemption === undefined) return []
    return symptomProfile(id)
      .indicators.filter((indicator) => isOnlyOf(indicator, id))
      .map((indicator) => ({ indicator, exemption }))
  })

/** What is asked of somebody whom it does not concern was answered by mistake, or the exemption was. */
const answersThatDoNotApply = (told: Governance): readonly Contradiction[] =>
  exemptIndicators(told).flatMap(({ indicator, exemption }): Contradiction[] =>
    at(told, indicator) === undefined ? [] : [{ pointer: pointerTo(indicator), code: 'does-not-apply', found: exemption }],
  )

const isOnlyOf = (indicator: IndicatorId, symptom: string): boolean =>
  SYMPTOM_IDS.every((id) => id === symptom || !symptomProfile(id).indicators.includes(indicator))

/** An intern or apprentice is alone in charge, and yet the contract that was told is another. */
const contractClash = (told: Governance): readonly Contradiction[] => {
  const { contract } = told
  if (!contract.known || contract.value === 'intern' || contract.value === 'apprentice' || at(told, 'intern-alone') !== 4) return []
  return [{ pointer: '/contract', code: 'answers-contradict', found: 'intern-alone' }]
}

/**
 * Nobody runs the channels, and yet something is told of whoever does; or an intern or apprentice is alone in charge, and yet somebody of another
 * experience runs them. A title beside a practice that does not match it is no contradiction: a finding names both.
 */
const seniorityClashes = (told: Governance): readonly Contradiction[] => {
  const { seniority, contract } = told
  if (!seniority.known) return []
  const alone = { pointer: pointerTo('intern-alone'), code: 'answers-contradict', found: 'seniority' } as const
  if (seniority.value !== 'none') return at(told, 'intern-alone') === 4 && seniority.value !== 'intern' ? [alone] : []
  return [
    ...(at(told, 'intern-alone') === 4 ? [alone] : []),
    ...(at(told, 'experience') === undefined ? [] : [{ ...alone, pointer: pointerTo('experience') }]),
    ...(contract.known ? [{ ...alone, pointer: '/contract' }] : []),
  ]
}

/** A channel that was closed or given up is not active. */
const leftAndAlive = ({ channels }: Governance): readonly Contradiction[] =>
  channels.known
    ? channels.value.flatMap((channel, index): Contradiction[] => {
        const activity = activityOf(channel)
        return isGone(channel) && activity.known && activity.value === 'active'
          ? [{ pointer: `/channels/${index}/activity`, code: 'answers-contradict', found: 'exit' }]
          : []
      })
    : []
