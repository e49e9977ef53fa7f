import type { Schema } from '../http/contract.ts'
import { followed, plainSchema } from './plain-schema.ts'

/**
 * Which fields of an answer a model is given, by name; lists are gone through as if they were their items.
 *
 * `true` takes a field as it is. A `?` behind the name: it may be left out of the excerpt although the answer always has it. `*` stands for every name of a map.
 */
export type Fields = { readonly [name: string]: true | Fields }

const withoutMark = (name: string): string => name.replace(/\?$/, '')

type Alternatives = readonly Schema[] | undefined
type Objects = Schema & { readonly properties?: Readonly<Record<string, Schema>>; readonly required?: readonly string[] }

/** The schema of an excerpt, from the schema of the whole. Throws where a field is taken that there is not. */
export const excerptSchema = (schema: Schema, fields: true | Fields): Schema => {
  if (fields === true) return plainSchema(schema, 'given')
  const whole = followed(schema) as Objects
  const branches = (whole['oneOf'] ?? whole['anyOf']) as Alternatives
  if (branches) return { anyOf: branches.map((branch) => excerptSchema(branch, knownTo(branch, fields))) }
  if (whole['items'] !== undefined) return { type: whole['type'], items: excerptSchema(whole['items'] as Schema, fields) }
  const everyName = fields['*']
  if (everyName !== undefined) {
    const [field = whole['additionalProperties'] as Schema] = Object.values(whole.properties ?? {})
    return { type: 'object', additionalProperties: excerptSchema(field, everyName) }
  }
  const names = Object.keys(fields)
  const properties = names.map((name) => {
    const field = whole.properties?.[withoutMark(name)]
    if (!field) throw new Error(`an answer has no field ${name}, only ${Object.keys(whole.properties ?? {}).join(', ')}`)
    return [withoutMark(name), excerptSchema(field, fields[name] ?? true)]
  })
  return {
    type: whole['type'],
    additionalProperties: false,
    properties: Object.fromEntries(properties),
    required: names.filter((name) => whole.required?.includes(name)),
  }
}

/** Of several shapes each has its own part of the fields. */
const knownTo = (branch: Schema, fields: Fields): Fields => {
  const { properties = {} } = followed(branch) as Objects
  return Object.fromEntries(Object.entries(fields).filter(([name]) => withoutMark(name) in properties))
}

/** The excerpt of an answer. */
export const excerptOf = (value: unknown, fields: true | Fields): unknown => {
  if (fields === true || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => excerptOf(item, fields))
  const whole = value as Readonly<Record<string, unknown>>
  const everyName = fields['*']
  if (everyName !== undefined) return Object.fromEntries(Object.entries(whole).map(([name, field]) => [name, excerptOf(field, everyName)]))
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, inner]) => [withoutMark(name), inner] as const)
      .filter(([name]) => whole[name] !== undefined)
      .map(([name, inner]) => [name, excerptOf(whole[name], inner)]),
  )
}
