import { type Case, holds } from './condition.ts'
import type { Governance } from './governance.ts'
import type { Loop } from './loop.ts'
import type { SourceId } from './sources.ts'
import { type Degrees, isPresent, type Owner, type Remedy, type Standing } from './symptom.ts'
import { type KeptCode, type RemedyCode, SYMPTOM_IDS, SYMPTOMS, type SymptomId } from './symptoms/index.ts'

/** What to do about a symptom, and who inside can do it. */
export type PlannedRemedy = {
  readonly symptom: SymptomId
  readonly remedy: RemedyCode
  readonly owner: Owner
  /** In the organisation's own words, when it was told. */
  readonly ownerName?: string
  /** Nobody holds that role: the first step is to name somebody. */
  readonly isOwnerless: boolean
  readonly withManager: boolean
  readonly source: SourceId
}

/** What a remedy would ask for, and is done already. */
export type KeptPractice = { readonly symptom: SymptomId; readonly remedy: KeptCode }

export type Plan = { readonly todo: readonly PlannedRemedy[]; readonly kept: readonly KeptPractice[] }

type Candidate = { readonly symptom: SymptomId; readonly remedy: Remedy<RemedyCode> }

/**
 * What to do, in which order, and what to keep?
 *
 * Remedies of present symptoms: first where the circle is to be broken, then severe before present, in the order of the report. What the answers
 * show to be done is kept, not proposed; what two symptoms ask for is said once.
 */
export const planFor = (
  standings: Readonly<Record<SymptomId, Standing>>,
  { entry }: Loop,
  { told, degrees }: { readonly told: Governance; readonly degrees: Degrees },
): Plan => {
  const rank = (id: SymptomId): number => (id === entry?.symptom ? 0 : standings[id].severity === 'severe' ? 1 : 2)
  const candidates = SYMPTOM_IDS.filter((id) => isPresent(standings[id]))
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((symptom): readonly Candidate[] => SYMPTOMS[symptom].remedies.map((remedy) => ({ symptom, remedy })))
  const seen: Case = { ...told, degrees, outside: told.scope.known && told.scope.value !== 'internal' }
  const isDone = ({ done }: Remedy): boolean => done !== undefined && holds(done, seen)
  const wanted = candidates.filter(({ remedy }) => !isDone(remedy) && (remedy.when === undefined || holds(remedy.when, seen)))
  return {
    todo: saidOnce(wanted).map((one) => planned(one, told)),
    kept: saidOnce(candidates.filter(({ remedy }) => isDone(remedy))).map(({ symptom, remedy }) => ({ symptom, remedy: remedy.code as KeptCode })),
  }
}

/** Without those that another one of them covers. */
const saidOnce = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const codes: ReadonlySet<string> = new Set(candidates.map(({ remedy }) => remedy.code))
  return candidates.filter(({ remedy: { within } }) => within === undefined || !codes.has(within))
}

const planned = ({ symptom, remedy }: Candidate, { owners, vacant }: Governance): PlannedRemedy => {
  const { code, owner, withManager, source } = remedy
  const name = owners[owner]
  return {
    symptom,
    remedy: code,
    owner,
    ...(name === undefined ? {} : { ownerName: name }),
    isOwnerless: vacant.includes(owner),
    withManager: withManager ?? false,
    source,
  }
}
