import type { ErrorObject } from 'ajv/dist/2020.js'

/** The name a fault speaks about: the key of a map, or the text itself; empty for what is no text. */
const nameIn = ({ propertyName, data }: ErrorObject): string => propertyName ?? (typeof data === 'string' ? data : '')

const placeOf = (error: ErrorObject): string => `${error.instancePath} ${nameIn(error)}`

/** What a pattern begins with, letter by letter: `own-`. */
const beginningOf = (pattern: string): string => /^\^([\w-]*)/.exec(pattern)?.[1] ?? ''

/**
 * Which faults of the validator are worth telling, where a name may be one of a list or follow a pattern?
 *
 * Both branches fail then: a name that begins as the pattern does is told the pattern, every other one the list. The keys of a map get
 * back the name that the validator forgets behind a reference.
 */
export const worthTelling = (errors: readonly ErrorObject[]): readonly ErrorObject[] => {
  const keys = new Set(
    errors.flatMap(({ keyword, instancePath, params }) => (keyword === 'propertyNames' ? [`${instancePath} ${String(params['propertyName'])}`] : [])),
  )
  const named = errors.map((error): ErrorObject => (keys.has(placeOf(error)) ? { ...error, propertyName: nameIn(error) } : error))
  const listed = new Set(named.filter(({ keyword }) => keyword === 'enum').map(placeOf))
  const isPatterned = (error: ErrorObject): boolean => error.keyword === 'pattern' && listed.has(placeOf(error))
  const own = new Set(
    named.filter((error) => isPatterned(error) && nameIn(error).startsWith(beginningOf(String(error.params['pattern'])))).map(placeOf),
  )
  return named.filter((error) => (error.keyword === 'enum' ? !own.has(placeOf(error)) : !isPatterned(error) || own.has(placeOf(error))))
}
