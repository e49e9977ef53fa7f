import { createHash } from 'node:crypto'

const TAG_BYTES = 16

/** An `ETag` over a text as it is before it is compressed. */
export const contentTag = (text: string): string => `"${createHash('sha256').update(text).digest().subarray(0, TAG_BYTES).toString('base64url')}"`
