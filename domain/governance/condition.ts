import { judgement } from '../catalogue/judgement.ts'
import type { Answer } from '../shared/answer.ts'
import type { AutonomyLimit, IndicatorId, Sourcing } from './indicators.ts'
import { type Condition, type Degrees, isBad, type Owner } from './symptom.ts'

/** What a condition is read in. */
export type Case = {
  readonly degrees: Degrees
  readonly limits: Answer<readonly AutonomyLimit[]>
  readonly sourcing: Answer<Sourcing>
  readonly owners: Readonly<Partial<Record<Owner, string>>>
  /** Told to speak to people outside the organisation. */
  readonly outside: boolean
}

/** An answer up to here shows that what a remedy asks for is done. */
export const DONE_UP_TO = judgement(1, 'degree 0-4', 'short of the best, and no longer a matter for a remedy')

/** Does it hold, by what was told? What was not told is neither good nor wanting. */
export const holds = (condition: Condition, told: Case): boolean => {
  if ('all' in condition) return condition.all.every((one) => holds(one, told))
  if ('any' in condition) return condition.any.some((one) => holds(one, told))
  if ('not' in condition) return !holds(condition.not, told)
  if ('limit' in condition) return told.limits.known && told.limits.value.includes(condition.limit)
  if ('held' in condition) return told.owners[condition.held] !== undefined
  if ('sourcing' in condition) return told.sourcing.known && told.sourcing.value === condition.sourcing
  if ('scope' in condition) return told.outside
  if ('bad' in condition) return isBad(told.degrees, condition.bad)
  if ('open' in condition) return !told.degrees[condition.open].known
  return 'good' in condition ? isGood(told.degrees, condition.good) : isWanting(told.degrees, condition.wanting)
}

/** Was it answered, and well enough? */
export const isGood = (degrees: Degrees, indicator: IndicatorId): boolean => {
  const answer = degrees[indicator]
  return answer.known && answer.value <= DONE_UP_TO.value
}

const isWanting = (degrees: Degrees, indicator: IndicatorId): boolean => degrees[indicator].known && !isGood(degrees, indicator)

/** The condition in the words of the model: `good findability`, `not (bad experience or limit law)`. */
export const conditionText = (condition: Condition): string => {
  if ('all' in condition) return condition.all.map(nested).join(' and ')
  if ('any' in condition) return condition.any.map(nested).join(' or ')
  if ('not' in condition) return `not ${nested(condition.not)}`
  return Object.entries(condition)
    .map(([kind, of]) => `${kind} ${of}`)
    .join('')
}

const nested = (condition: Condition): string =>
  'all' in condition || 'any' in condition ? `(${conditionText(condition)})` : conditionText(condition)
