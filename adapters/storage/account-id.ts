import { createHash } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_CHARACTERS = 10
const NAME_CHARACTERS = 16

const encoded = (value: bigint, characters: number): string =>
  Array.from({ length: characters }, (_, place) => ALPHABET[Number((value >> (5n * BigInt(characters - 1 - place))) & 31n)]).join('')

/** An id that sorts by time as all others do (the ULID layout), and has a digest of what it names where they have chance: the same thing at the same moment has one id. */
export const digestId = (prefix: string, at: string, named: readonly string[]): string => {
  const digest = createHash('sha256').update(JSON.stringify(named)).digest().readBigUInt64BE()
  return `${prefix}_${encoded(BigInt(Date.parse(at) || 0), TIME_CHARACTERS)}${encoded(digest, NAME_CHARACTERS)}`
}

const COUNT_CHARACTERS = 6

/** The same for what is counted one by one under a name: within a moment it sorts by its number. */
export const numberedId = (prefix: string, at: string, { number, of }: { readonly number: number; readonly of: string }): string => {
  const digest = createHash('sha256').update(of).digest().readBigUInt64BE()
  const numbered = `${encoded(BigInt(number), COUNT_CHARACTERS)}${encoded(digest, NAME_CHARACTERS - COUNT_CHARACTERS)}`
  return `${prefix}_${encoded(BigInt(Date.parse(at) || 0), TIME_CHARACTERS)}${numbered}`
}

/**
 * The id of an account: as all others it sorts by time of creation (the ULID layout), but what stands there for chance is told by what it names. So two audits that are accepted
 * at once mean one account, and one that was forgotten and comes again is another.
 */
export const accountId = (named: { readonly workspaceId: string; readonly platform: string; readonly key: string; readonly at: string }): string => {
  const { workspaceId, platform, key, at } = named
  return digestId('acc', at, [workspaceId, platform, key])
}
