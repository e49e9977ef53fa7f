import { AUTONOMIES, type Autonomy, type CmSeniority } from '../catalogue/vocabulary.ts'
import { toldToAssessment } from '../governance/diagnose.ts'
import { isInside } from '../governance/governance.ts'
import { type GovernanceFaultCode, type GovernanceInput, readGovernance } from '../governance/read-governance.ts'
import { dayOf, type IsoDate } from '../shared/calendar.ts'
import { canonicalJson } from '../shared/canonical-json.ts'
import type { Governance } from './brief.ts'

/** What a brief says of who decides, as callers write it. */
export type GovernanceOfBrief = {
  readonly cmSeniority?: CmSeniority
  readonly cmConsultedBefore?: boolean
  readonly publishingAutonomy?: Autonomy
  /** A stored diagnosis of the same workspace, whose answers stand in `diagnosis` once it was looked up. */
  readonly diagnosisId?: string
  /** Answers of a diagnosis; it speaks about the day of the brief unless it names its own. */
  readonly diagnosis?: GovernanceInput
}

export type DiagnosisFaultCode =
  | 'autonomy-contradicts'
  | 'seniority-contradicts'
  | 'diagnosis-unknown'
  | 'diagnosis-differs'
  | 'diagnosis-to-come'
  | 'diagnosis-inside'
  | 'diagnosis-outdated'
  | 'diagnosis-unresolved'
  | GovernanceFaultCode
export type DiagnosisFault = { readonly pointer: string; readonly code: DiagnosisFaultCode; readonly found?: string }

/** The answers of the diagnosis that a brief names, or why there are none: not one of the workspace, not answers any more, nowhere to look. */
export type FoundDiagnosis = GovernanceInput | 'unknown' | 'outdated' | 'unresolved'

const REFERENCE = '/governance/diagnosisId'
const ANSWERS = '/governance/diagnosis'

/**
 * What does a brief say once the diagnosis it names was looked up?
 *
 * The answers of the record, with the day it speaks about, and still the id. Answers given beside the id must be those of the record. With a
 * fault the id is left out, so that the rest can be read for faults of its own.
 */
export const withFound = (
  governance: GovernanceOfBrief,
  found: FoundDiagnosis,
): { readonly governance: GovernanceOfBrief; readonly faults: readonly DiagnosisFault[] } => {
  const { diagnosisId: _, ...rest } = governance
  if (typeof found === 'string') return { governance: rest, faults: [{ pointer: REFERENCE, code: `diagnosis-${found}` }] }
  const { diagnosis } = governance
  if (diagnosis === undefined || canonicalJson(diagnosis) === canonicalJson(found))
    return { governance: { ...governance, diagnosis: found }, faults: [] }
  return { governance: rest, faults: [{ pointer: ANSWERS, code: 'diagnosis-differs' }] }
}

/**
 * What is wrong with the diagnosis of a brief: answers that contradict themselves, come from a day after the brief's, or speak of groups
 * inside the organisation, which say nothing of public channels; and the autonomy to publish, or the experience of whoever runs the channels, where they are told otherwise in both places. What comes from a record is wrong at the place that names the record.
 *
 * @param asOf the day of the brief, one that exists.
 */
export const diagnosisFaults = (
  { diagnosisId, diagnosis, publishingAutonomy, cmSeniority }: GovernanceOfBrief,
  asOf: IsoDate,
): readonly DiagnosisFault[] => {
  const isRecord = diagnosisId !== undefined
  if (diagnosis === undefined) return isRecord ? [{ pointer: REFERENCE, code: 'diagnosis-unresolved' }] : []
  const read = readGovernance(diagnosis, asOf)
  if (!read.ok) {
    if (isRecord) return [{ pointer: REFERENCE, code: 'diagnosis-outdated' }]
    return read.faults.map((fault) => ({ ...fault, pointer: `${ANSWERS}${fault.pointer}` }))
  }
  const at = (place: string): string => (isRecord ? REFERENCE : `${ANSWERS}${place}`)
  const told = autonomyTold(diagnosis)
  const toCome = dayOf(read.governance.asOf) > dayOf(asOf)
  return [
    ...(toCome ? [{ pointer: at('/asOf'), code: isRecord ? 'diagnosis-to-come' : 'date-to-come', found: read.governance.asOf } as const] : []),
    ...(isInside(read.governance) ? [{ pointer: at('/scope'), code: 'diagnosis-inside' } as const] : []),
    ...(publishingAutonomy === undefined || told === undefined || told === publishingAutonomy
      ? []
      : [{ pointer: at('/answers/publish-autonomy'), code: 'autonomy-contradicts', found: publishingAutonomy } as const]),
    ...(cmSeniority === undefined || diagnosis.seniority === undefined || diagnosis.seniority === cmSeniority
      ? []
      : [{ pointer: at('/seniority'), code: 'seniority-contradicts', found: cmSeniority } as const]),
  ]
}

/** The autonomy to publish that a diagnosis tells: degree 4 of the indicator is the least there is. */
export const autonomyTold = (diagnosis: GovernanceInput | undefined): Autonomy | undefined => {
  const degree = diagnosis?.answers?.['publish-autonomy']
  return degree === undefined || degree === 'unknown' ? undefined : AUTONOMIES[AUTONOMIES.length - 1 - degree]
}

/** What the diagnosis means for the fit, and what is shown of it; nothing where none was given. */
export const impliedBy = (diagnosis: GovernanceInput | undefined, asOf: IsoDate): Pick<Governance, 'implied' | 'outline'> => {
  if (diagnosis === undefined) return {}
  const read = readGovernance(diagnosis, asOf)
  return read.ok ? toldToAssessment(read.governance) : {}
}
