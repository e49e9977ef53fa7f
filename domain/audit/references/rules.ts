import type { Link } from './link.ts'

/** The account a reference names, or why it names none: a post, a list or a page of the platform itself; or a short link that only the platform can resolve. */
export type Named = { readonly name: string } | 'not-an-account' | 'short-link'

/** How the references of one platform are written. */
export type ReferenceRules = {
  /** Hosts of its links; subdomains count. */
  readonly hosts: readonly string[]
  /** Those of them that show accounts right below their root, where the platform has others: for its help, its news or its developers. All, where it is left out. */
  readonly profilesAt?: RegExp
  /** The account a link of one of these hosts leads to. */
  readonly fromLink: (link: Link) => Named
  /** The account that a handle or an id names; undefined when it cannot be one. */
  readonly fromHandle: (text: string) => string | undefined
  /** Where people look at it; undefined where the name does not tell. */
  readonly address: (name: string) => string | undefined
}

/** A pattern of names, without the `@` before it, told in small letters. */
export const handleOf =
  (pattern: RegExp) =>
  (text: string): string | undefined => {
    const name = text.replace(/^@/, '').trim().toLowerCase()
    return pattern.test(name) ? name : undefined
  }

/** The account in a path that begins with its name. */
export const firstSegment = (fromHandle: ReferenceRules['fromHandle'], reserved: readonly string[], { segments }: Link): Named => {
  const [first] = segments
  if (first === undefined || reserved.includes(first.toLowerCase())) return 'not-an-account'
  const name = fromHandle(first)
  return name === undefined ? 'not-an-account' : { name }
}
