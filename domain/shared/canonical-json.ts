/**
 * A value as JSON in the one way there is to write it: fields in the order of their names, nothing between them.
 *
 * Two values have the same text exactly when JSON cannot tell them apart. Numbers are written as ECMAScript writes them, which RFC 8785 ("JSON
 * Canonicalization Scheme") prescribes too; fields that are undefined are left out.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  const written = fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`)
  return `{${written.join(',')}}`
}
