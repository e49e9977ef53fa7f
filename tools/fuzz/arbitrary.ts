/** Values that keep a schema of the contract, and values that nearly do. */
import fc from 'fast-check'
import { resolved, type Schema } from '../../api/http/contract.ts'

type Arb = fc.Arbitrary<unknown>
const DEEPEST = 7

const list = (value: unknown): readonly Schema[] => (Array.isArray(value) ? (value as Schema[]) : [])
const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

const day = fc.integer({ min: 36_500, max: 66_000 }).map((days) => new Date((days - 25_567) * 86_400_000).toISOString().slice(0, 10))
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: day,
  'date-time': day.map((date) => `${date}T08:30:00Z`),
  'iso-moment': fc.oneof(
    day,
    day.map((date) => `${date}T23:59:59+02:00`),
  ),
}

const text = (schema: Schema): fc.Arbitrary<string> => {
  const format = FORMATS[String(schema['format'])]
  if (format) return format
  const [least, most] = [number(schema['minLength'], 0), Math.min(number(schema['maxLength'], 40), number(schema['minLength'], 0) + 40)]
  if (typeof schema['pattern'] === 'string')
    return fc.stringMatching(new RegExp(schema['pattern'])).filter(({ length }) => length <= number(schema['maxLength'], 2000))
  const plain = fc.string({ minLength: Math.max(1, least), maxLength: Math.max(1, most), unit: 'grapheme-ascii' })
  const odd = fc.string({ minLength: least, maxLength: most, unit: 'grapheme' })
  return fc.oneof(
    { weight: 3, arbitrary: plain },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: fc.constantFrom('facebook', 'https://blog.example.org/', 'riverbank') },
  )
}

const numeric = (schema: Schema, isWhole: boolean): Arb => {
  const [min, max] = [number(schema['minimum'], -1000), number(schema['maximum'], 1000)]
  return isWhole ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) }) : fc.double({ min, max, noNaN: true })
}

const object = (schema: Schema, depth: number): Arb => {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>)
  const required = new Set(list(schema['required']) as unknown as string[])
  const wanted = depth >= DEEPEST ? properties.filter(([name]) => required.has(name)) : properties
  const model = Object.fromEntries(wanted.map(([name, property]) => [name, valid(property, depth + 1)]))
  const shaped = fc.record(model, { requiredKeys: wanted.flatMap(([name]) => (required.has(name) ? [name] : [])) })
  const { additionalProperties, propertyNames } = schema
  if (typeof additionalProperties !== 'object' || additionalProperties === null || depth >= DEEPEST) return shaped
  const names = propertyNames ? (valid(propertyNames as Schema, depth + 1) as fc.Arbitrary<string>) : fc.string({ minLength: 1, maxLength: 10 })
  return fc.dictionary(names, valid(additionalProperties as Schema, depth + 1), { maxKeys: Math.min(3, number(schema['maxProperties'], 3)) })
}

const array = (schema: Schema, depth: number): Arb => {
  const [minLength, most] = [number(schema['minItems'], 0), number(schema['maxItems'], 5)]
  const options = { minLength, maxLength: Math.max(minLength, Math.min(most, depth >= DEEPEST ? minLength : 4)) }
  const item = valid((schema['items'] ?? {}) as Schema, depth + 1)
  return schema['uniqueItems'] === true ? fc.uniqueArray(item, { ...options, selector: (value) => JSON.stringify(value) }) : fc.array(item, options)
}

const merged = (parts: readonly Schema[]): Schema => {
  const schemas = parts.map((part) => flat(part))
  const required = schemas.flatMap((schema) => list(schema['required']) as unknown as string[])
  return { ...Object.assign({}, ...schemas), properties: Object.assign({}, ...schemas.map((schema) => schema['properties'] ?? {})), required }
}
const flat = (schema: Schema): Schema => {
  const own = resolved(schema) as Schema
  return own['allOf'] === undefined ? own : merged([...list(own['allOf']), { ...own, allOf: undefined }])
}

/** Values that keep the schema, but for what only the domain knows to be wrong. */
export const valid = (schema: Schema, depth = 0): Arb => {
  const own = flat(schema)
  const choices = [...list(own['oneOf']), ...list(own['anyOf'])]
  if (choices.length > 0)
    return fc.oneof(...choices.map((choice) => valid({ ...own, oneOf: undefined, anyOf: undefined, ...flat(choice) }, depth + 1)))
  if (own['const'] !== undefined) return fc.constant(own['const'])
  if (Array.isArray(own['enum'])) return fc.constantFrom(...(own['enum'] as unknown[]))
  const types = Array.isArray(own['type']) ? (own['type'] as string[]) : [String(own['type'])]
  return fc.oneof(...types.map((type) => ofType(type, own, depth)))
}

const ofType = (type: string, schema: Schema, depth: number): Arb => {
  if (type === 'object') return object(schema, depth)
  if (type === 'array') return array(schema, depth)
  if (type === 'string') return text(schema)
  if (type === 'integer' || type === 'number') return numeric(schema, type === 'integer')
  if (type === 'boolean') return fc.boolean()
  return type === 'null' ? fc.constant(null) : fc.jsonValue({ maxDepth: 2 })
}

/** What nobody expects in the place of a value. */
export const ODD: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\u0000',
    -1,
    0,
    1e308,
    -0,
    true,
    [],
    {},
    [[]],
    'a'.repeat(5000),
    '../../etc/passwd',
    '1900-01-01',
    '2200-12-31',
    '9999-12-31',
    { __proto__: null },
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.jsonValue({ maxDepth: 3 }),
)

/** A value in which one place holds something else, is missing or is one too many. */
export const spoiled = (value: unknown, odd: unknown, choice: number): unknown => {
  if (typeof value !== 'object' || value === null) return odd
  const keys = Object.keys(value)
  const at = keys[choice % Math.max(1, keys.length)]
  if (at === undefined || choice % 7 === 0) return Array.isArray(value) ? [...value, odd] : { ...value, [`x${choice % 3}`]: odd }
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === at ? spoiled(item, odd, Math.floor(choice / 3)) : item))
  const { [at]: inner, ...rest } = value as Readonly<Record<string, unknown>>
  return choice % 5 === 0 ? rest : { ...rest, [at]: spoiled(inner, odd, Math.floor(choice / 3)) }
}
