import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { parseDay } from '../../domain/shared/calendar.ts'
import { isLine, isText } from '../../domain/shared/text.ts'
import { CONTRACT, type Operation } from './contract.ts'
import { excerptOf } from './excerpt.ts'
import { capped, type Faults, faultsFrom } from './faults.ts'
import type { Language } from './language.ts'
import { Problem, type ProblemItem } from './problem.ts'
import { FAULT_WORDS, faultCount } from './problem-words.ts'
import { notInDigits, queryTexts, repeatedParameters } from './query-texts.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/

const FORMATS = {
  date: (text: string) => DATE.test(text) && parseDay(text) !== undefined,
  'date-time': (text: string) => text.length > 10 && parseDay(text) !== undefined,
  'iso-moment': (text: string) => parseDay(text) !== undefined,
  'one-line': isLine,
  'plain-text': isText,
}

const validator = (options: { readonly allErrors: boolean; readonly coerce?: boolean; readonly useDefaults: boolean }): Ajv2020 =>
  new Ajv2020({
    strict: false,
    // The contract is held against the rules of OpenAPI when it is generated; here it would be asked the same at each start.
    validateSchema: false,
    meta: false,
    verbose: true,
    allErrors: options.allErrors,
    useDefaults: options.useDefaults,
    coerceTypes: options.coerce ? 'array' : false,
    // Optimising takes as long as the rest of compiling, and makes a brief's check a third faster: worth it for the one that every body goes through.
    code: { optimize: !options.allErrors },
    formats: FORMATS,
  }).addSchema(CONTRACT, 'contract')

const schemaAt = (place: string): { readonly $ref: string } => ({ $ref: `contract${place}` })

/** Compiles at first use and once. */
const lazily = (ajv: () => Ajv2020, schema: () => object): (() => ValidateFunction) => {
  let compiled: ValidateFunction | undefined
  return () => {
    compiled ??= ajv().compile(schema())
    return compiled
  }
}
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

// Two instances for bodies: the first only says yes or no, and stops at the first fault; the other explains.
const quick = once(() => validator({ allErrors: false, useDefaults: true }))
const thorough = once(() => validator({ allErrors: true, useDefaults: false }))
const coercing = once(() => validator({ allErrors: true, coerce: true, useDefaults: true }))
const answers = once(() => validator({ allErrors: true, useDefaults: false }))

/**
 * The refusal of a request: its first faults, and how many more were found.
 * @param isAll false when only a part of the request was looked through.
 */
const refused = ({ listed, more }: Faults, language: Language, isAll = true): Problem => {
  const detail = faultCount[language]({ listed: listed.length, more, isAll })
  return new Problem('validation-failed', { detail, errors: listed, ...(more > 0 ? { moreErrors: more } : {}) })
}

/** The refusal of a request in which exactly these faults were found. */
export const invalid = (errors: readonly ProblemItem[], language: Language): Problem => refused(capped(errors), language)

const NO_FAULTS: Faults = { listed: [], more: 0 }

/** Checks a parsed body and fills in the contract's defaults; throws `validation-failed`. */
export type BodyValidator = (body: unknown, language: Language) => void

export const bodyValidator = (place: string): BodyValidator => valuesValidator(schemaAt(place))

/** The same for values that stand together at no place of the contract. */
export const valuesValidator = (schema: object): BodyValidator => {
  const isValid = lazily(quick, () => schema)
  const explain = lazily(thorough, () => schema)

  /** The faults of an excerpt, and before them the one that was found, where it lies outside. */
  const refusalOf = (body: unknown, found: readonly ErrorObject[], language: Language): Problem => {
    const { value, complete } = excerptOf(body)
    const explainer = explain()
    const faults = explainer(value) ? NO_FAULTS : faultsFrom(explainer.errors ?? [], language)
    if (complete && faults.listed.length > 0) return refused(faults, language)
    const placed = new Set(faults.listed.map(({ pointer, code }) => `${pointer} ${code}`))
    const outside = faultsFrom(found, language).listed.filter(({ pointer, code }) => !placed.has(`${pointer} ${code}`))
    const all = [...outside, ...faults.listed]
    const unnamed = { pointer: '', code: 'not-valid', detail: FAULT_WORDS[language]['not-valid']() }
    return refused(capped(all.length > 0 ? all : [unnamed], faults.more), language, false)
  }

  return (body, language) => {
    if (body === undefined) throw invalid([{ pointer: '', code: 'missing-body', detail: FAULT_WORDS[language]['missing-body']() }], language)
    const check = isValid()
    if (!passes(check, body)) throw refusalOf(body, check.errors ?? [], language)
  }
}

/** Comparing two items that are nested without end exhausts the stack: no such body is valid. */
const passes = (check: ValidateFunction, body: unknown): boolean => {
  try {
    return check(body)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    check.errors = null
    return false
  }
}

/** The parameters of a query in the types of the contract, with its defaults; throws `validation-failed`. */
type QueryValidator = (query: Readonly<Record<string, unknown>>, language: Language) => Readonly<Record<string, unknown>>

export const queryValidator = (operation: Operation): QueryValidator => {
  const { query } = operation
  const isValid = lazily(coercing, () => ({
    type: 'object',
    additionalProperties: false,
    required: query.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, withAbsoluteRefs(schema)])),
  }))
  const [readyOf, strayNumbers, repeated] = [queryTexts(operation), notInDigits(operation), repeatedParameters(operation)]
  return (texts, language) => {
    const before = [...repeated(texts, language), ...strayNumbers(texts, language)]
    const told = new Set(before.map(({ pointer }) => pointer))
    const parameters = readyOf(texts)
    const validate = isValid()
    const faults = validate(parameters) ? NO_FAULTS : faultsFrom(validate.errors ?? [], language, { prefix: '/query', isEveryValueNamed: true })
    const all = [...before, ...faults.listed.filter(({ pointer }) => !told.has(pointer))]
    if (all.length > 0) throw refused(capped(all, faults.more), language)
    return parameters
  }
}

const withAbsoluteRefs = (schema: object): object =>
  Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === '$ref') return [key, `contract${String(value)}`]
      return [key, key === 'items' ? withAbsoluteRefs(value as object) : value]
    }),
  )

/** Does a line of an answer keep the contract? Returns what is wrong with it, or undefined. For tests. */
export const lineValidator = (place: string): ((line: unknown) => string | undefined) => {
  const validator = lazily(answers, () => schemaAt(place))
  return (line) => {
    const validate = validator()
    return validate(line) ? undefined : `a line breaks the contract: ${answers().errorsText(validate.errors?.slice(0, 5))}`
  }
}

/** Does an answer keep the contract? Returns what is wrong with it, or undefined. For tests: an answer is not checked in service. */
export type AnswerValidator = (status: number, body: unknown) => string | undefined

export const answerValidator = ({ id, responses }: Operation): AnswerValidator => {
  const validators = new Map(
    [...responses].map(([status, place]) => [status, place === undefined ? undefined : lazily(answers, () => schemaAt(place))] as const),
  )
  return (status, body) => {
    if (!validators.has(status)) return `${id} does not document status ${status}`
    const validator = validators.get(status)
    if (!validator) return undefined
    const validate = validator()
    if (validate(body)) return undefined
    return `${id} ${status} breaks the contract: ${answers().errorsText(validate.errors?.slice(0, 5))}`
  }
}
