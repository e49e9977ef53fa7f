import { createHash } from 'node:crypto'
import { canonicalJson } from '../../domain/shared/canonical-json.ts'

/** SHA-256 of a value's canonical JSON, hexadecimal: the same for two values exactly when JSON cannot tell them apart. */
export const digestOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')
