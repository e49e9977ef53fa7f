import { Problem } from './problem.ts'

/** A version as `ETag` says it. */
export const versionTag = (version: number): string => `"${version}"`

/**
 * The version that `If-Match` lets be replaced; undefined when it lets be replaced whichever there is (`*`).
 *
 * Several tags match when one of them is the present version; a weak tag never matches (RFC 9110, 13.1.1).
 * @param present the version that is there, 0 where there is none yet: then nothing is asked for.
 * @throws Problem `precondition-required`, `precondition-failed`
 */
export const replacedVersion = (ifMatch: string | undefined, present: number): number | undefined => {
  if (ifMatch === undefined) {
    if (present === 0) return 0
    throw new Problem('precondition-required')
  }
  if (ifMatch.trim() === '*') {
    if (present > 0) return undefined
    throw new Problem('precondition-failed')
  }
  const tags = ifMatch.split(',').map((tag) => tag.trim())
  if (present > 0 && tags.includes(versionTag(present))) return present
  throw new Problem('precondition-failed')
}
