const LONGEST_TEXT = 2000
const LONGEST_ADDRESS = 2048

/** One line of what a platform tells; undefined when there is nothing in it. */
export const plainText = (text: string | undefined): string | undefined => {
  const line = text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT).trim()
  return line === '' ? undefined : line
}

/** The first address in what people typed into a field for one, with or without its scheme; undefined when there is none. */
export const webAddress = (text: string | undefined): string | undefined => {
  const [first = ''] = text?.trim().split(/[\s,]+/, 1) ?? []
  const address = /^https?:\/\//i.test(first) ? first : `https://${first}`
  if (!URL.canParse(address)) return undefined
  const { href, hostname, username } = new URL(address)
  return hostname.includes('.') && username === '' && href.length <= LONGEST_ADDRESS ? href : undefined
}

/** Of which kind is the picture of an account? Undefined where nobody told. */
export const pictureOf = (isDefault: boolean | undefined): 'default' | 'own' | undefined =>
  isDefault === undefined ? undefined : isDefault ? 'default' : 'own'

type Known<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }

/** Without what nobody told. */
export const known = <T extends object>(said: T): Known<T> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Known<T>
