import { CONTRACT } from './contract.ts'

/**
 * How much of a refused body is needed to explain what is wrong with it?
 *
 * A copy of which only tails are cut: a place in it is the same place in the body. The validator that lists all faults copies its list for
 * every faulty item, so its work grows with the square of the items; the number of values in the copy is its bound, whatever the body has.
 * Fields the contract knows and the first item of each list are always kept: nothing seems to be missing that is not.
 */
type Excerpt = { readonly value: unknown /** Nothing was cut. */; readonly complete: boolean }

/** Explaining a body of 2 MB then takes 5 to 50 ms (Node 24, one core of a server), most of it for listing its fields. */
const MOST_VALUES = 1_000
/** No schema of a request looks deeper. */
const DEEPEST = 16

const namesIn = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => (key === 'properties' ? [...Object.keys(child), ...namesIn(child)] : namesIn(child)))
}
const KNOWN: ReadonlySet<string> = new Set(namesIn((CONTRACT['components'] as { readonly schemas: unknown }).schemas))

export const excerptOf = (body: unknown): Excerpt => {
  let left = MOST_VALUES
  let complete = true

  const itemsOf = (items: readonly unknown[], depth: number): unknown[] => {
    const kept: unknown[] = []
    for (const item of items) {
      if (left <= 0 && kept.length > 0) {
        complete = false
        break
      }
      kept.push(copyOf(item, depth))
    }
    return kept
  }

  const fieldsOf = (object: object, depth: number): object => {
    const fields = object as Readonly<Record<string, unknown>>
    const names = Object.keys(fields)
    const kept = new Map<string, unknown>()
    for (const name of names) {
      if (left <= 0) break
      kept.set(name, copyOf(fields[name], depth))
    }
    if (kept.size < names.length) {
      for (const name of KNOWN) if (Object.hasOwn(fields, name) && !kept.has(name)) kept.set(name, copyOf(fields[name], depth))
      complete = complete && kept.size === names.length
    }
    // Not by assignment, which would make a prototype of a field called `__proto__`.
    return Object.fromEntries(kept)
  }

  const copyOf = (value: unknown, depth: number): unknown => {
    left -= 1
    if (typeof value !== 'object' || value === null) return value
    const isList = Array.isArray(value)
    if (depth >= DEEPEST) {
      complete = false
      return isList ? [] : {}
    }
    return isList ? itemsOf(value, depth + 1) : fieldsOf(value, depth + 1)
  }

  return { value: copyOf(body, 0), complete }
}
