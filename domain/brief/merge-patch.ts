/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Nothing a brief may hold lies deeper, so what is merged below is no brief in any case. */
const DEEPEST = 16

/**
 * What does a document become under a merge patch?
 *
 * Fields of the patch take the place of the document's, objects are merged field by field, `null` removes a field, a list is replaced as a
 * whole; neither argument is changed. Method: RFC 7396, "JSON Merge Patch", section 2. Below sixteen levels the patch stands as it is.
 */
export const mergePatch = (document: Json | undefined, patch: Json): Json => merged(document, patch, 0)

const merged = (document: Json | undefined, patch: Json, depth: number): Json => {
  if (!isObject(patch) || depth >= DEEPEST) return patch
  // A map, because assigning to a field called `__proto__` would make a prototype of it.
  const fields = new Map<string, Json>(isObject(document) ? Object.entries(document) : [])
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) fields.delete(name)
    else fields.set(name, merged(fields.get(name), value, depth + 1))
  }
  return Object.fromEntries(fields)
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
