import { createHash } from 'node:crypto'

const TAG_BYTES = 16

/** An `ETag` over a text as it is before it is compressed. */
export const contentTag = (text: string): string => `"${createHash('sha256').update(text).digest().subarray(0, TAG_BYTES).toString('base64url')}"`

/**
 * Does `If-None-Match` name this tag (RFC 9110, weak comparison)?
 *
 * What a cache on the way is asked for (`Cache-Control: no-cache`, which `fetch` adds to every conditional request) says nothing about the origin, whose answer is always new.
 */
export const isNamed = (tag: string, header: string | undefined): boolean =>
  header !== undefined && (header.trim() === '*' || [...header.matchAll(/"[^"]*"/g)].some(([named]) => named === tag))
