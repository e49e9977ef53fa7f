import { canonicalJson } from '../shared/canonical-json.ts'
import { type Json, mergePatch } from './merge-patch.ts'
import type { BriefInput } from './read-brief.ts'

/**
 * What does a brief become under a merge patch (RFC 7396)?
 *
 * Answers that came with a named diagnosis stay with its id: a patch that names another one, or removes the id, removes them too, and one that
 * changes the answers alone removes the id. The result need not be a brief.
 */
export const patchBrief = (brief: BriefInput, patch: Json): Json => {
  const refers = brief.governance?.diagnosisId !== undefined
  if (!refers) return mergePatch(asJson(brief), patch)
  if (namesDiagnosis(patch)) return mergePatch(mergePatch(asJson(brief), { governance: { diagnosis: null } }), patch)
  const patched = mergePatch(asJson(brief), patch)
  const governance = fieldOf(patched, 'governance')
  const isSame = canonicalJson(fieldOf(governance, 'diagnosis')) === canonicalJson(brief.governance?.diagnosis)
  return isSame || fieldOf(governance, 'diagnosisId') === undefined ? patched : mergePatch(patched, { governance: { diagnosisId: null } })
}

/** Whether a patch says which stored diagnosis the brief rests on, or that it rests on none. */
export const namesDiagnosis = (patch: Json): boolean => fieldOf(fieldOf(patch, 'governance'), 'diagnosisId') !== undefined

const asJson = (brief: BriefInput): Json => brief as unknown as Json

const fieldOf = (value: Json | undefined, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
    ? (value as { readonly [key: string]: Json })[name]
    : undefined
