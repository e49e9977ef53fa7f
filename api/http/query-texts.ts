import { type Operation, resolved, type Schema } from './contract.ts'
import type { Language } from './language.ts'
import type { ProblemItem } from './problem.ts'
import { FAULT_WORDS } from './problem-words.ts'

type Query = Readonly<Record<string, unknown>>

/** The names a schema allows, and the patterns of other ones. */
type Names = { readonly listed: readonly string[]; readonly patterns: readonly RegExp[] }

const namesIn = (schema: Schema): Names => {
  const { items, anyOf, enum: listed, pattern, type } = resolved(schema)
  if (type === 'boolean') return { listed: ['true', 'false'], patterns: [] }
  if (items !== undefined) return namesIn(items as Schema)
  const branches = ((anyOf as readonly Schema[] | undefined) ?? []).map(namesIn)
  return {
    listed: [...((listed as readonly unknown[] | undefined) ?? []).map(String), ...branches.flatMap((branch) => branch.listed)],
    patterns: [...(typeof pattern === 'string' ? [new RegExp(pattern)] : []), ...branches.flatMap(({ patterns }) => patterns)],
  }
}

/** A name as the contract writes it, however its letters were written; any other text as it is. */
const spelt = (text: string, { listed, patterns }: Names): string => {
  const lower = text.toLowerCase()
  return listed.find((name) => name.toLowerCase() === lower) ?? (patterns.some((pattern) => pattern.test(lower)) ? lower : text)
}

/**
 * Texts of a query, made ready for the validator: a list in one text becomes its items, and names of the contract, `true` and `false` are told
 * whatever their case.
 */
export const queryTexts = ({ query }: Pick<Operation, 'query'>): ((texts: Query) => Record<string, unknown>) => {
  const parameters = new Map(query.map(({ name, schema, explode }) => [name, { names: namesIn(schema), isList: explode === false }]))
  const ready = (name: string, text: unknown): unknown => {
    const parameter = parameters.get(name)
    if (parameter === undefined || typeof text !== 'string') return text
    const { names, isList } = parameter
    return isList ? text.split(',').map((item) => spelt(item, names)) : spelt(text, names)
  }
  return (texts) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, ready(name, text)]))
}

/** Parameters told more than once: which of the values counts would be a guess. */
export const repeatedParameters = ({ query }: Pick<Operation, 'query'>): ((texts: Query, language: Language) => readonly ProblemItem[]) => {
  const lists = new Map(query.map(({ name, explode }) => [name, explode === false]))
  return (texts, language) =>
    Object.keys(texts)
      .filter((name) => lists.has(name) && Array.isArray(texts[name]))
      .map((name) => ({
        pointer: `/query/${name}`,
        code: 'parameter-repeated',
        detail: FAULT_WORDS[language]['parameter-repeated'](name, lists.get(name) === true),
      }))
}

const DIGITS = /^-?\d+$/

/** Whole numbers that are not written in decimal digits: the validator would take `0x10`, `1e1` and ` 5` for numbers. */
export const notInDigits = ({ query }: Pick<Operation, 'query'>): ((texts: Query, language: Language) => readonly ProblemItem[]) => {
  const whole = query.filter(({ schema }) => resolved(schema)['type'] === 'integer').map(({ name }) => name)
  return (texts, language) =>
    whole
      .filter((name) => typeof texts[name] === 'string' && !DIGITS.test(texts[name]))
      .map((name) => ({ pointer: `/query/${name}`, code: 'wrong-type', detail: FAULT_WORDS[language]['wrong-type'](['integer'], 'string') }))
}
