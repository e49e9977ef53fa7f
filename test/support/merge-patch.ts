import { type Json, mergePatch } from '../../domain/brief/merge-patch.ts'

/** A document with a JSON merge patch applied, as a caller of what-if would have it. */
export const mergePatched = <T extends object>(target: T, patch: object): T => mergePatch(target as Json, patch as Json) as T
