type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

const isObject = (value: Json): value is { readonly [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value)

const merged = (target: Json, patch: Json): Json => {
  if (!isObject(patch)) return patch
  const result: Record<string, Json> = isObject(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else result[key] = merged(result[key], value)
  }
  return result
}

/** A document with a JSON merge patch applied, as RFC 7396 section 2 says. */
export const mergePatched = <T extends object>(target: T, patch: object): T => merged(target as Json, patch as Json) as T
