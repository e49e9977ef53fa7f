/** What a caller would rather have (RFC 7240). */
export type Preferences = {
  /** Seconds it would wait for the result, 0 to 30. */
  readonly wait?: number
  readonly respondAsync: boolean
}

const MOST_SECONDS = 30
const SECONDS = /^"?(\d{1,9})"?$/

/** The preferences of a header that mean something here; others, and those that are malformed, are ignored as the standard asks. Of two of one name the first counts. */
export const preferencesFrom = (header: string | readonly string[] | undefined): Preferences => {
  const parts = String(header ?? '')
    .split(',')
    .map((part) => part.split(';', 1)[0]?.trim() ?? '')
  const [, value] = parts.map((part) => /^wait\s*=\s*(.*)$/i.exec(part)).find((found) => found !== null) ?? []
  const seconds = SECONDS.exec(value ?? '')?.[1]
  const respondAsync = parts.some((part) => part.toLowerCase() === 'respond-async')
  return seconds === undefined ? { respondAsync } : { wait: Math.min(Number(seconds), MOST_SECONDS), respondAsync }
}

/** The header that says which of them were heeded; none when none was. */
export const applied = ({ wait, respondAsync }: Preferences, isLater: boolean): Readonly<Record<string, string>> => {
  const heeded = [...(respondAsync && isLater ? ['respond-async'] : []), ...(wait === undefined ? [] : [`wait=${wait}`])]
  return heeded.length === 0 ? {} : { 'Preference-Applied': heeded.join(', ') }
}
