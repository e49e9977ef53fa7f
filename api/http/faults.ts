import type { ErrorObject } from 'ajv/dist/2020.js'
import { closest, distance } from 'fastest-levenshtein'
import { isPresenceOnly } from '../../domain/brief/presence.ts'
import { isBeyondCalendar } from '../../domain/shared/calendar.ts'
import { worthTelling } from './alternatives.ts'
import type { Language } from './language.ts'
import type { ProblemItem } from './problem.ts'
import { type Comparison, FAULT_WORDS, type FaultWords, type TypeName } from './problem-words.ts'

/** No answer lists more faults than this. */
const MOST_FAULTS = 50
/** A list of values is told in full up to this length; of longer ones only the nearest is. */
const SHORT_LIST = 12
const LONGEST_QUOTE = 80

/** A fault whose sentence is made once it is listed. */
type Fault = Omit<ProblemItem, 'detail'> & { readonly detail: () => string }
type Params = Readonly<Record<string, unknown>>

type Telling = {
  /** Put before each pointer (`/query`). */
  readonly prefix?: string
  /** A value that is none is told all there are, however many. */
  readonly isEveryValueNamed?: boolean
}

/** The first faults of a request, and how many others were found. */
export type Faults = { readonly listed: readonly ProblemItem[]; readonly more: number }

/** The first of them in the list, the others only counted. */
export const capped = (faults: readonly ProblemItem[], others = 0): Faults => ({
  listed: faults.slice(0, MOST_FAULTS),
  more: others + Math.max(0, faults.length - MOST_FAULTS),
})

/**
 * What is wrong with a request, fault by fault?
 *
 * Errors of the validator become items with a pointer, a code and a sentence; what follows from another error at the same place is left out.
 */
export const faultsFrom = (errors: readonly ErrorObject[], language: Language, how: Telling = {}): Faults => {
  const { prefix = '', isEveryValueNamed = false } = how
  const most = isEveryValueNamed ? Number.POSITIVE_INFINITY : SHORT_LIST
  const mistyped = mistypedPlaces(errors)
  const faults = new Map<string, Fault>()
  for (const error of oncePerText(worthTelling(errors))) {
    const fault = faultOf(error, { words: FAULT_WORDS[language], mistyped, most })
    const key = `${fault?.pointer} ${fault?.code}`
    if (fault !== undefined && !faults.has(key)) faults.set(key, fault)
  }
  const listed = [...faults.values()].slice(0, MOST_FAULTS)
  return {
    listed: listed.map(({ pointer, code, detail }) => ({ pointer: prefix + shortened(pointer), code, detail: detail() })),
    more: faults.size - listed.length,
  }
}

/** Longer than any place the contract knows: the rest is a name that was made up. */
const LONGEST_POINTER = 300
const shortened = (pointer: string): string => (pointer.length > LONGEST_POINTER ? `${pointer.slice(0, LONGEST_POINTER)}…` : pointer)

/** A text that is empty has no visible character either, and a day of another form may also be longer: the one fault says it all. */
const oncePerText = (errors: readonly ErrorObject[]): readonly ErrorObject[] => {
  const placesOf = (isSo: (error: ErrorObject) => boolean) => new Set(errors.filter(isSo).map(({ instancePath }) => instancePath))
  const empty = placesOf(({ keyword, data }) => keyword === 'minLength' && data === '')
  const days = placesOf(({ keyword, params }) => keyword === 'format' && DAYS.has((params as Params)['format']))
  return errors.filter(({ keyword, instancePath }) => {
    if (keyword === 'format' || keyword === 'pattern') return !empty.has(instancePath)
    return (keyword !== 'minLength' && keyword !== 'maxLength') || !days.has(instancePath)
  })
}

type Mistyped = ReadonlyMap<string, { readonly expected: readonly string[]; readonly branches: number }>

/** Places where no type fits. Where one branch of a union fits by type, only that branch's faults are told. */
const mistypedPlaces = (errors: readonly ErrorObject[]): Mistyped => {
  const places = new Map<string, { expected: string[]; branches: number }>()
  for (const { keyword, instancePath, params, schema } of errors) {
    const place = places.get(instancePath) ?? { expected: [], branches: 1 }
    if (keyword === 'type') place.expected.push(...[(params as Params)['type']].flat().map(String))
    if (keyword === 'oneOf' || keyword === 'anyOf') place.branches = (schema as readonly unknown[]).length
    places.set(instancePath, place)
  }
  return new Map([...places].filter(([, { expected, branches }]) => expected.length >= branches))
}

type Context = { readonly words: FaultWords; readonly mistyped: Mistyped; readonly most: number }

const faultOf = (error: ErrorObject, { words, mistyped, most }: Context): Fault | undefined => {
  const { keyword, instancePath: pointer, data, propertyName } = error
  const params: Params = error.params
  const wrongType = mistyped.get(pointer)
  if (wrongType !== undefined && propertyName === undefined) {
    const expected = [...new Set(wrongType.expected)]
    return keyword === 'type' ? { pointer, code: 'wrong-type', detail: () => words['wrong-type'](expected, typeOf(data)) } : undefined
  }
  switch (keyword) {
    case 'type':
    case 'oneOf':
    case 'anyOf':
    case 'propertyNames':
    case 'if':
      return undefined
    case 'required': {
      const field = String(params['missingProperty'])
      return { pointer: below(pointer, field), code: 'missing-field', detail: () => words['missing-field'](field) }
    }
    case 'additionalProperties':
      return unknownField(pointer, String(params['additionalProperty']), knownFields(error), words)
    case 'enum':
    case 'const':
      if (isOfAnotherType(error)) return undefined
      return propertyName === undefined ? unknownValue(error, words, most) : unknownField(pointer, propertyName, allowedValues(error), words)
    case 'pattern':
    case 'format':
      return badFormat(error, words)
    case 'uniqueItems':
      return { pointer, code: 'duplicate', detail: () => words.duplicate(Number(params['j']), Number(params['i'])) }
    default:
      return wrongSize(error, words) ?? { pointer, code: 'not-valid', detail: () => words['not-valid']() }
  }
}

/** A text, list, map or number beyond what its field may hold; undefined for any other fault. */
const wrongSize = ({ keyword, instancePath: pointer, params }: ErrorObject, words: FaultWords): Fault | undefined => {
  const { limit, comparison } = params as { readonly limit: number; readonly comparison: Comparison }
  const field = fieldAt(pointer)
  switch (keyword) {
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return { pointer, code: 'out-of-range', detail: () => words['out-of-range'](field, { comparison, limit }) }
    case 'minLength':
      return { pointer, code: 'too-short', detail: () => words['too-short'](field, limit) }
    case 'maxLength':
      return { pointer, code: 'too-long', detail: () => words['too-long'](field, limit) }
    case 'minItems':
      return { pointer, code: 'too-few', detail: () => words['too-few'](field, limit) }
    case 'maxItems':
      return { pointer, code: 'too-many', detail: () => words['too-many'](field, limit, 'items') }
    case 'maxProperties':
      return { pointer, code: 'too-many', detail: () => words['too-many'](field, limit, 'fields') }
    default:
      return undefined
  }
}

/** The field a place belongs to, with the number of the item where it is one of a list; undefined for the whole. */
const fieldAt = (pointer: string): string | undefined => {
  const steps = pointer.split('/').slice(1)
  const from = steps.findLastIndex((step) => !/^\d+$/.test(step))
  return from < 0 ? undefined : quoted(steps.slice(from).join('/').replaceAll('~1', '/').replaceAll('~0', '~'))
}

const badFormat = (error: ErrorObject, words: FaultWords): Fault => {
  const { instancePath, data, propertyName } = error
  const params: Params = error.params
  const pointer = propertyName === undefined ? instancePath : below(instancePath, propertyName)
  if (isDay(error) && isBeyondCalendar(String(data)))
    return { pointer, code: 'out-of-range', detail: () => words['out-of-range'](fieldAt(pointer), 'calendar') }
  if (isDay(error)) return { pointer, code: 'date-impossible', detail: () => words['date-impossible']() }
  return { pointer, code: 'bad-format', detail: () => words['bad-format'](String(params['format'] ?? params['pattern'])) }
}

const DAYS: ReadonlySet<unknown> = new Set(['date', 'date-time', 'iso-moment'])
const WRITTEN_DAY = /^\d{4}-\d{2}-\d{2}(?<time>T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?$/

/** Is a refused day at least written as one? Of a date alone, the time is another fault. */
const isDay = ({ keyword, params, data }: ErrorObject): boolean => {
  const { format } = params as Params
  if (keyword !== 'format' || !DAYS.has(format) || typeof data !== 'string') return false
  const written = WRITTEN_DAY.exec(data)
  return written !== null && (format !== 'date' || written.groups?.['time'] === undefined)
}

const typeOf = (value: unknown): TypeName => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const type = typeof value
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object'
}

const below = (pointer: string, name: unknown): string => `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`

const quoted = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)

const knownFields = ({ parentSchema }: ErrorObject): readonly string[] => Object.keys((parentSchema?.['properties'] as object | undefined) ?? {})

const allowedValues = ({ keyword, params }: ErrorObject): readonly string[] => {
  const { allowedValues: several, allowedValue: one } = params as Params
  return (keyword === 'enum' ? ((several as readonly unknown[] | undefined) ?? []) : [one]).map(String)
}

const unknownField = (pointer: string, field: string, known: readonly string[], words: FaultWords): Fault => ({
  pointer: below(pointer, quoted(field)),
  code: 'unknown-field',
  detail: () => words['unknown-field'](quoted(field), nearestOf(field, known)),
})

/** Something that cannot be one of the values for want of their type: the faults of the other branches of the union say what is wrong with it. */
const isOfAnotherType = ({ parentSchema, data, propertyName }: ErrorObject): boolean =>
  propertyName === undefined && parentSchema?.['type'] === 'string' && typeof data !== 'string'

const unknownValue = (error: ErrorObject, words: FaultWords, most: number): Fault => {
  const { instancePath: pointer, data, parentSchema } = error
  const text = typeof data === 'string' ? data : ''
  const shown = typeof data === 'string' ? JSON.stringify(quoted(data)) : quoted(String(data))
  if (parentSchema?.['x-refuses'] === 'presence' && text.length <= LONGEST_QUOTE && isPresenceOnly(text)) {
    return { pointer, code: 'goal-is-presence', detail: () => words['goal-is-presence'](shown) }
  }
  const allowed = allowedValues(error)
  return {
    pointer,
    code: 'unknown-value',
    detail: () => words['unknown-value'](shown, nearestOf(text, allowed), allowed.length <= most ? allowed : []),
  }
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/** The known name a typing error or another way of writing leads to; undefined when none is close. */
export const nearestOf = (name: string, known: readonly string[]): string | undefined => {
  if (known.length === 0 || name === '' || name.length > LONGEST_QUOTE) return undefined
  const asked = plain(name)
  const plainNames = known.map(plain)
  const nearest = closest(asked, plainNames)
  // Two letters in the wrong order count as two edits.
  const most = nearest.length < 4 ? 1 : Math.max(2, Math.floor(nearest.length / 3))
  return distance(asked, nearest) <= most ? known[plainNames.indexOf(nearest)] : undefined
}
