import { judgement } from '../catalogue/judgement.ts'
import type { Answer } from '../shared/answer.ts'
import { HOSTILITIES, type Hostility, type HostilityDegree, type Scope } from './questions.ts'

/** What was said of the context, item by item; of members and managers the larger degree. */
export type ContextAnswers = Readonly<Record<Hostility, Answer<HostilityDegree>>>

export type HostilityLevel = 'hostile' | 'fragile' | 'favourable' | 'unknown'

export type Context = {
  readonly level: HostilityLevel
  /** Mean degree 0..3 of the items that were answered; undefined when none was. */
  readonly mean: number | undefined
  readonly answered: number
  readonly asked: number
  /** The items that stand in the way, the gravest first: each is a condition to be met. */
  readonly obstacles: readonly { readonly item: Hostility; readonly degree: number }[]
}

/** The limits of the level; degrees are 0 absent, 1 occasional, 2 frequent, 3 systematic or formal. */
export const CONTEXT_RULES = {
  /** A formal practice of these alone makes a context hostile. */
  formalFrom: judgement(3, 'degree 0-3'),
  frequentFrom: judgement(2, 'degree 0-3'),
  frequentItems: judgement(3, 'items', 'so many frequent obstacles make a context hostile'),
  hostileMean: judgement(1.75, 'mean degree 0-3'),
  fragileMean: judgement(0.75, 'mean degree 0-3'),
  leastAnswered: judgement(0.5, 'share of the items', 'with fewer answers a mean says nothing'),
} as const

const DECISIVE: readonly Hostility[] = ['speaking-is-punished', 'surveillance', 'legal-barrier']
/** Attacks from outside are asked of groups that have an outside. */
const EXTERNAL_ONLY: readonly Hostility[] = ['public-hostility']

/** Are some of these people outside the organisation, or may they be? */
export const mayBeOutside = (scope: Answer<Scope>): boolean => !(scope.known && scope.value === 'internal')

/**
 * Can people here take part without harm?
 *
 * Hostile by one formal practice of retaliation, surveillance or prohibition, by three frequent obstacles, or by their mean. What few answers
 * show already counts; that few obstacles were named says nothing while fewer than half of the items were answered.
 */
export const contextOf = (answers: ContextAnswers, scope: Answer<Scope>): Context => {
  const items = HOSTILITIES.filter((item) => mayBeOutside(scope) || !EXTERNAL_ONLY.includes(item))
  const told = items.flatMap((item) => {
    const answer = answers[item]
    return answer.known ? [{ item, degree: answer.value }] : []
  })
  const mean = told.length > 0 ? told.reduce((total, { degree }) => total + degree, 0) / told.length : undefined
  const level = levelOf(told, mean, told.length / items.length)
  const frequent = told.filter(({ degree }) => degree >= CONTEXT_RULES.frequentFrom.value)
  // Where only their number makes a context fragile, the occasional ones are what there is to mend.
  const standing = frequent.length === 0 && level === 'fragile' ? told.filter(({ degree }) => degree > 0) : frequent
  return {
    level,
    mean,
    answered: told.length,
    asked: items.length,
    obstacles: [...standing].sort((a, b) => b.degree - a.degree),
  }
}

/** What people shelter from when they talk out of sight. */
const REASONS_TO_HIDE: readonly Hostility[] = ['speaking-is-punished', 'surveillance', 'institution-distrusted']
/** What those who speak may be made to pay for. */
const REASONS_FOR_SILENCE: readonly Hostility[] = ['speaking-is-punished', 'surveillance']

const isFrequent = ({ obstacles }: Context, items: readonly Hostility[]): boolean =>
  obstacles.some(({ item, degree }) => items.includes(item) && degree >= CONTEXT_RULES.frequentFrom.value)

/** Do people here have reasons to talk where the organisation does not see them? */
export const givesReasonToHide = (context: Context): boolean => isFrequent(context, REASONS_TO_HIDE)
/** Does it harm people here to be known for what they said? */
export const exposesWhoSpeaks = (context: Context): boolean => isFrequent(context, REASONS_FOR_SILENCE)

const levelOf = (
  told: readonly { readonly item: Hostility; readonly degree: HostilityDegree }[],
  mean: number | undefined,
  answered: number,
): HostilityLevel => {
  const rules = CONTEXT_RULES
  const frequent = told.filter(({ degree }) => degree >= rules.frequentFrom.value)
  if (told.some(({ item, degree }) => DECISIVE.includes(item) && degree >= rules.formalFrom.value)) return 'hostile'
  if (frequent.length >= rules.frequentItems.value) return 'hostile'
  if (mean === undefined || answered < rules.leastAnswered.value) return 'unknown'
  if (mean >= rules.hostileMean.value) return 'hostile'
  return mean >= rules.fragileMean.value || frequent.length > 0 ? 'fragile' : 'favourable'
}
