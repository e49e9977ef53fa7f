import type { Governance } from './governance.ts'
import type { Loop } from './loop.ts'
import type { SourceId } from './sources.ts'
import { isPresent, type Owner, type Remedy, type RemedyCase, type Standing } from './symptom.ts'
import { type RemedyCode, SYMPTOM_IDS, SYMPTOMS, type SymptomId } from './symptoms/index.ts'

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

/**
 * What to do, in which order?
 *
 * Remedies of present symptoms: first where the circle is to be broken, then severe before present, in the order of the report.
 */
export const remediesFor = (
  standings: Readonly<Record<SymptomId, Standing>>,
  { entry }: Loop,
  { told, degrees }: { readonly told: Governance; readonly degrees: RemedyCase['degrees'] },
): readonly PlannedRemedy[] => {
  const rank = (id: SymptomId): number => (id === entry?.symptom ? 0 : standings[id].severity === 'severe' ? 1 : 2)
  const outside = told.scope.known && told.scope.value !== 'internal'
  return SYMPTOM_IDS.filter((id) => isPresent(standings[id]))
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((symptom) => {
      const remedies: readonly Remedy<RemedyCode>[] = SYMPTOMS[symptom].remedies
      return remedies.filter(({ when }) => when?.({ degrees, limits: told.limits, outside }) ?? true).map((remedy) => planned(symptom, remedy, told))
    })
}

const planned = (symptom: SymptomId, { code, owner, withManager, source }: Remedy<RemedyCode>, { owners, vacant }: Governance): PlannedRemedy => {
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
