import type { Brief } from '../../domain/brief/brief.ts'
import { type BriefFault, type BriefInput, readBrief } from '../../domain/brief/read-brief.ts'
import { type FoundDiagnosis, withFound } from '../../domain/brief/told-diagnosis.ts'
import type { PlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { GovernanceInput } from '../../domain/governance/read-governance.ts'
import type { IsoDate } from '../../domain/shared/calendar.ts'
import type { Diagnoses } from './stored-diagnosis.ts'

/** Finds the answers of a stored diagnosis by its id. */
export type DiagnosisLookup = (id: string) => Promise<FoundDiagnosis>

/** Where there is no service there are no stored diagnoses. */
export const NOWHERE: DiagnosisLookup = async () => 'unresolved'

/** Diagnoses that a batch remembers, those used last. */
const MOST_REMEMBERED = 200

/**
 * The diagnoses of one workspace; those of another are as unknown as those that nobody made.
 * @param isOfToday whether answers have the shape that a diagnosis takes today.
 */
export const lookupIn =
  (diagnoses: Pick<Diagnoses, 'find'>, workspaceId: string, isOfToday: (answers: GovernanceInput) => boolean): DiagnosisLookup =>
  async (id) => {
    const stored = await diagnoses.find(workspaceId, id)
    if (!stored) return 'unknown'
    return isOfToday(stored.answers) ? stored.answers : 'outdated'
  }

/** The same, asked once for each id of many briefs: a stored diagnosis never changes. What could not be looked up is asked again. */
export const remembering = (lookup: DiagnosisLookup): DiagnosisLookup => {
  const found = new Map<string, FoundDiagnosis>()
  return async (id) => {
    const diagnosis = found.get(id) ?? (await lookup(id))
    found.delete(id)
    found.set(id, diagnosis)
    const [oldest] = found.keys()
    if (found.size > MOST_REMEMBERED && oldest !== undefined) found.delete(oldest)
    return diagnosis
  }
}

/** A brief with the answers of the diagnosis it names, and what is wrong with that name. */
type Resolved = { readonly input: BriefInput; readonly faults: readonly BriefFault[] }

export const resolved = async (input: BriefInput, lookup: DiagnosisLookup): Promise<Resolved> => {
  const id = input.governance?.diagnosisId
  return id === undefined ? { input, faults: [] } : settled(input, await lookup(id))
}

/** The same where it is known what a lookup would find. */
export const settled = (input: BriefInput, found: FoundDiagnosis): Resolved => {
  if (input.governance?.diagnosisId === undefined) return { input, faults: [] }
  const { governance, faults } = withFound(input.governance, found)
  return { input: { ...input, governance }, faults }
}

/** The brief, with the input to be stored; or all that is wrong with both. */
type ReadResolved =
  | { readonly ok: true; readonly brief: Brief; readonly input: BriefInput }
  | { readonly ok: false; readonly faults: readonly BriefFault[] }

export const readResolved = ({ input, faults }: Resolved, today: IsoDate, described?: readonly PlatformId[]): ReadResolved => {
  const read = readBrief(input, today, described)
  if (read.ok && faults.length === 0) return { ok: true, brief: read.brief, input }
  return { ok: false, faults: [...faults, ...(read.ok ? [] : read.faults)] }
}
