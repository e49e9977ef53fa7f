import { type Operation, resolved, type Schema, schemaAt } from './contract.ts'
import { nearestOf } from './faults.ts'
import type { Language } from './language.ts'
import { FAULT_WORDS } from './problem-words.ts'
import { invalid } from './validation.ts'

/** Fields that were asked for, by name; nothing below one that is wanted whole. */
type Wanted = { readonly [name: string]: Wanted }

/** Gives of an answer only the fields that were asked for. */
export type FieldPicker = (body: unknown) => unknown

/** The schemas a value may have, lists taken for their items. */
const alternatives = (schema: Schema): readonly Schema[] => {
  const { items, allOf, oneOf, anyOf, ...own } = resolved(schema)
  const parts = [allOf, oneOf, anyOf, items === undefined ? undefined : [items]].flatMap((list) => (list as readonly Schema[] | undefined) ?? [])
  return [own, ...parts.flatMap(alternatives)]
}

const propertiesOf = (schemas: readonly Schema[]): readonly (readonly [string, Schema])[] =>
  schemas.flatMap(({ properties }) => Object.entries((properties as Readonly<Record<string, Schema>> | undefined) ?? {}))

/** Where names are keys of a map, any may be there. */
const entriesOf = (schemas: readonly Schema[]): readonly Schema[] =>
  schemas.flatMap(({ additionalProperties }) => (typeof additionalProperties === 'object' ? [additionalProperties as Schema] : []))

/** What stands at that name; undefined where nothing can. */
const below = (schemas: readonly Schema[], name: string): readonly Schema[] | undefined => {
  const named = propertiesOf(schemas).filter(([property]) => property === name)
  const found = named.length > 0 ? named.map(([, schema]) => schema) : entriesOf(schemas)
  return found.length > 0 ? found.flatMap(alternatives) : undefined
}

/** The path as it may have been meant; undefined when each of its names is known. */
const wrongIn = (path: string, root: readonly Schema[]): { readonly nearest?: string } | undefined => {
  const names = path.split('.')
  let schemas: readonly Schema[] = root
  for (const [place, name] of names.entries()) {
    const found = below(schemas, name)
    if (found) schemas = found
    else {
      const known = [...new Set(propertiesOf(schemas).map(([property]) => property))]
      const nearest = nearestOf(name, known)
      return nearest === undefined ? {} : { nearest: [...names.slice(0, place), nearest].join('.') }
    }
  }
  return undefined
}

const treeOf = (paths: readonly string[]): Wanted => {
  const root: Record<string, Record<string, unknown>> = {}
  const whole = new Set(paths)
  for (const path of paths) {
    const names = path.split('.')
    if (names.some((_, place) => place > 0 && whole.has(names.slice(0, place).join('.')))) continue
    let node: Record<string, unknown> = root
    for (const name of names) {
      if (!Object.hasOwn(node, name)) node[name] = {}
      node = node[name] as Record<string, unknown>
    }
  }
  return root as Wanted
}

const picked = (value: unknown, wanted: Wanted): unknown => {
  if (Array.isArray(value)) return value.map((item) => picked(item, wanted))
  const names = Object.keys(wanted)
  if (names.length === 0 || typeof value !== 'object' || value === null) return value
  const fields = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, child]) => (Object.hasOwn(wanted, name) ? [[name, picked(child, wanted[name] ?? {})]] : [])),
  )
}

/** The names beside the items of a page. */
const PAGE = ['items', 'nextCursor']

/**
 * Which fields of an answer may be asked for, and the way to them? Of a list those of its items; the cursor of the next page always stays.
 * @throws Problem `validation-failed` for a name that no answer has.
 */
export const fieldPickers = ({ responses }: Pick<Operation, 'responses'>): ((fields: readonly string[], language: Language) => FieldPicker) => {
  const place = responses.get(200)
  const whole = place === undefined ? [] : alternatives(schemaAt(place))
  const names = propertiesOf(whole).map(([name]) => name)
  const isList = names.includes('items') && names.every((name) => PAGE.includes(name))
  const root = isList ? (below(whole, 'items') ?? []) : whole
  return (fields, language) => {
    const faults = fields.flatMap((field) => {
      const wrong = wrongIn(field, root)
      return wrong ? [{ pointer: '/query/fields', code: 'unknown-field', detail: FAULT_WORDS[language]['unknown-field'](field, wrong.nearest) }] : []
    })
    if (faults.length > 0) throw invalid(faults, language)
    const wanted = treeOf(fields)
    return (body) => {
      if (!isList) return picked(body, wanted)
      const page = body as { readonly items: unknown }
      return { ...page, items: picked(page.items, wanted) }
    }
  }
}
