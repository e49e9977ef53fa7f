import { resolved, type Schema } from '../http/contract.ts'

/** Says nothing that helps to fill a field in; what breaks a limit of these is refused by name. */
const NO_HELP: ReadonlySet<string> = new Set(['example', 'examples', 'title', 'discriminator', 'minLength', 'maxLength', 'uniqueItems'])
/** Says which values there are: of use to whoever sends one, and seen by whoever is given one. */
const LIMITS: ReadonlySet<string> = new Set(['description', 'enum', 'pattern', 'format', 'default'])
const KNOWN_FORMATS: ReadonlySet<unknown> = new Set(['date', 'date-time', 'uri'])
/** From so many fields of one and the same shape on, the names are listed once and the shape is told once. */
const ALIKE_FIELDS = 10

/** `asked`: what a model has to fill in, with first sentences and values. `given`: what it reads, by shape alone. */
type Use = 'asked' | 'given'

const isDropped = (word: string, value: unknown, use: Use): boolean =>
  NO_HELP.has(word) ||
  word.startsWith('x-') ||
  (word === 'format' && !KNOWN_FORMATS.has(value)) ||
  (word === 'required' && (value as readonly unknown[]).length === 0) ||
  (use === 'given' && (LIMITS.has(word) || /^(exclusive)?(min|max)/i.test(word)))

const firstSentence = (text: string): string => /^.*?[.;](?=\s|$)/s.exec(text)?.[0].replace(/;$/, '.') ?? text

const isMap = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A schema with what it refers to in its place; a description beside a reference is told instead of the one it leads to. */
export const followed = (schema: Schema): Schema => {
  const { $ref, allOf, ...beside } = schema
  const [only, ...others] = Array.isArray(allOf) ? (allOf as readonly Schema[]) : []
  if (typeof $ref === 'string') return { ...followed(resolved({ $ref }) as Schema), ...beside }
  return only && others.length === 0 ? narrowed(followed(only), beside) : schema
}

/** A schema that says more of another one. */
const narrowed = (schema: Schema, by: Schema): Schema => {
  const properties = { ...(schema['properties'] as object | undefined), ...(by['properties'] as object | undefined) }
  return { ...schema, ...by, ...(Object.keys(properties).length > 0 ? { properties } : {}) }
}

/**
 * A schema of the contract as a model gets it: whole in itself (JSON Schema 2020-12, no references), and as short as it can be told.
 *
 * It is what a tool says of itself, and checks nothing: arguments are checked by the contract, which says more.
 */
export const plainSchema = (schema: Schema, use: Use): Schema => {
  const words = Object.entries(followed(schema)).filter(([word, value]) => !isDropped(word, value, use))
  return alike(oneOfEach(Object.fromEntries(words.map(([word, value]) => [word, plainWord(word, value, use)]))))
}

const plainWord = (word: string, value: unknown, use: Use): unknown => {
  if (word === 'description') return firstSentence(String(value))
  if (word === 'properties') return Object.fromEntries(Object.entries(value as object).map(([name, field]) => [name, plainSchema(field, use)]))
  if (word === 'enum' || word === 'default' || word === 'const') return value
  if (Array.isArray(value)) return value.map((item) => (isMap(item) ? unnamed(item, use) : item))
  return isMap(value) ? unnamed(value, use) : value
}

/** An item of a list, or a branch: what holds it has said what it is, unless it is an object with a meaning of its own. */
const unnamed = (schema: Schema, use: Use): Schema => {
  const plain = plainSchema(schema, use)
  if (plain['type'] === 'object') return plain
  const { description: _, ...rest } = plain
  return rest
}

/** Branches that look alike once they are plain are one; a single one is no choice. */
const oneOfEach = (schema: Schema): Schema => {
  const { oneOf, anyOf, ...rest } = schema
  const branches = (oneOf ?? anyOf) as readonly Schema[] | undefined
  if (branches === undefined) return schema
  const [first, ...others] = new Map(branches.map((branch) => [JSON.stringify(branch), branch])).values()
  if (first && others.length === 0) return { ...first, ...rest }
  return { ...rest, anyOf: [first, ...others] }
}

/** Many fields of one shape, told as their names and that shape. */
const alike = (schema: Schema): Schema => {
  const { properties, additionalProperties, ...rest } = schema
  if (!isMap(properties) || additionalProperties !== false) return schema
  const names = Object.keys(properties)
  const shapes = new Set(Object.values(properties).map((field) => JSON.stringify({ ...(field as Schema), description: undefined })))
  const [shape] = shapes
  if (names.length < ALIKE_FIELDS || shapes.size > 1 || shape === undefined) return schema
  return { ...rest, propertyNames: { enum: names }, additionalProperties: JSON.parse(shape) as Schema }
}
