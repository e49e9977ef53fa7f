import { nearestOf } from '../../http/faults.ts'
import type { ConditionFault, Operator } from '../../messages/check-words.ts'

/** What a metric is known to be: from `low` to `high`, both alike where it is known for certain. */
export type Reading = { readonly low: number; readonly high: number }

/** Values a metric can have. Those of names are places in their list, worst first. */
export type Scale = {
  readonly from: number
  readonly to: number
  readonly step: 'whole' | 'any'
  readonly names?: readonly string[]
}

/** What a metric has to be. */
export type Condition = { readonly operator: Operator; readonly bound: number }

const OPERATORS: Readonly<Record<Operator, (value: number, bound: number) => boolean>> = {
  '>=': (value, bound) => value >= bound,
  '>': (value, bound) => value > bound,
  '<=': (value, bound) => value <= bound,
  '<': (value, bound) => value < bound,
  '=': (value, bound) => value === bound,
  '!=': (value, bound) => value !== bound,
}
const isOperator = (text: string): text is Operator => Object.hasOwn(OPERATORS, text)

/** What people write who know other languages. */
const OTHERWISE: Readonly<Record<string, Operator>> = {
  '=>': '>=',
  '≥': '>=',
  '=<': '<=',
  '≤': '<=',
  '==': '=',
  '===': '=',
  '<>': '!=',
  '≠': '!=',
  '!==': '!=',
}

/** `>= 60` or `>= pilot` as a condition on such values, or what is wrong with it. */
export const conditionIn = (text: string, scale: Scale): Condition | ConditionFault => {
  const [, operator = '', written = ''] = /^\s*([^\p{L}\p{N}\s.+-]*)\s*(.*?)\s*$/su.exec(text) ?? []
  if (!isOperator(operator)) return { code: 'operator', name: operator, near: OTHERWISE[operator], known: Object.keys(OPERATORS) }
  const bound = boundIn(written, scale)
  if (typeof bound !== 'number') return bound
  const condition = { operator, bound }
  const met = samples(scale, [condition]).map((value) => isMet(condition, value))
  if (!met.includes(true)) return { code: 'never', condition: `${operator} ${written}` }
  return met.includes(false) ? condition : { code: 'always', condition: `${operator} ${written}` }
}

const boundIn = (text: string, { names }: Scale): number | ConditionFault => {
  if (names !== undefined) {
    const place = names.indexOf(text)
    return place >= 0 ? place : { code: 'name', name: text, near: nearestOf(text, names), known: names }
  }
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : { code: 'number', name: text }
}

/** Values on either side of each bound, and on it: no two conditions differ anywhere else. */
const samples = ({ from, to, step }: Scale, conditions: readonly Condition[]): readonly number[] => {
  const gap = step === 'whole' ? 1 : 1e-6
  const around = conditions.flatMap(({ bound }) => (step === 'whole' ? [Math.floor(bound), Math.ceil(bound)] : [bound]))
  const values = [from, ...(Number.isFinite(to) ? [to] : []), ...around.flatMap((value) => [value - gap, value, value + gap])]
  return values.filter((value) => value >= from && value <= to)
}

const isMet = ({ operator, bound }: Condition, value: number): boolean => OPERATORS[operator](value, bound)

/** Whether the second condition is never broken where the first one is met. */
export const isImplied = (first: Condition, second: Condition, scale: Scale): boolean =>
  samples(scale, [first, second]).every((value) => !isMet(first, value) || isMet(second, value))

/** Whether what is known meets the condition; undefined when it may or may not. */
export const holds = (condition: Condition, { low, high }: Reading): boolean | undefined => {
  const { operator, bound } = condition
  const ends = [isMet(condition, low), isMet(condition, high)]
  const isWithin = low < bound && bound < high
  if (isWithin && (operator === '=' || operator === '!=')) return undefined
  return ends[0] === ends[1] ? ends[0] : undefined
}

/** The condition as it is written: `>= 60`. */
export const conditionText = ({ operator, bound }: Condition, { names }: Scale): string => `${operator} ${names?.[bound] ?? bound}`
