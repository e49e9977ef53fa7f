/** The display names of a table whose entries also hold the forms that sentences need. */
export const displayNames = <Id extends string>(forms: Readonly<Record<Id, { readonly name: string }>>): Readonly<Record<Id, string>> => {
  const names: Partial<Record<Id, string>> = {}
  for (const id of Object.keys(forms) as Id[]) names[id] = forms[id].name
  return names as Record<Id, string>
}

/** `a, b and c`, with the language's word for the last link. */
export const joined = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** A name as it stands within a sentence. */
export const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** The entry of a table under a text from outside, if the table itself has one. */
export const entryOf = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined)
