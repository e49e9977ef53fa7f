import type { Reason } from '../shared/reason.ts'
import type { GadgetisationIndex, IndexLevel } from './gadgetisation-index.ts'
import type { Loop } from './loop.ts'
import type { PlannedRemedy } from './plan.ts'
import { isPresent, OUTCOMES, type Outcome, OWNERS, type Owner, type Standing } from './symptom.ts'
import { SYMPTOM_IDS, type SymptomId, symptomProfile } from './symptoms/index.ts'

type None = Readonly<Record<never, never>>
type Named = { readonly symptoms: readonly SymptomId[] }
export type ReadingReasons = {
  'practitioner.nothing-known': None
  'practitioner.nothing-found': { readonly judged: number; readonly open: number }
  'practitioner.not-your-doing': Named & { readonly owners: readonly Owner[] }
  'practitioner.your-part': { readonly shared: number; readonly remedies: number }
  'practitioner.competence': None
  'practitioner.open': Named
  'decider.nothing-known': None
  'decider.nothing-found': { readonly judged: number; readonly open: number }
  'decider.no-index': { readonly known: number; readonly needed: number }
  'decider.index': { readonly value: number; readonly low: number; readonly high: number; readonly level: Exclude<IndexLevel, 'unknown'> }
  'decider.severe': Named
  'decider.blocked': { readonly outcomes: readonly Outcome[] }
  'decider.entry': { readonly symptom: SymptomId; readonly owner: Owner; readonly ownerName?: string }
  'decider.ownerless': { readonly owners: readonly Owner[] }
  'decider.competence': None
}
export type ReadingReason = Reason<ReadingReasons>

/** The same diagnosis for two people: whoever does the work, and whoever decides on it. */
export type Readings = { readonly practitioner: readonly ReadingReason[]; readonly decider: readonly ReadingReason[] }

type Judged = {
  readonly standings: Readonly<Record<SymptomId, Standing>>
  readonly index: GadgetisationIndex
  readonly loop: Loop
  readonly plan: readonly PlannedRemedy[]
  /** Autonomy is wanting, and competence is not shown, or was not asked about. */
  readonly isCompetenceOpen: boolean
}

/** Most outcomes named in one sentence. */
const MOST_OUTCOMES = 4

/** What the community manager, and what whoever decides, should take from it. Nobody is blamed for what the context made impossible. */
export const readingsOf = (judged: Judged): Readings => {
  const { standings } = judged
  const judgeable = SYMPTOM_IDS.filter((id) => standings[id].severity !== 'not-applicable')
  const open = judgeable.filter((id) => standings[id].severity === 'unknown')
  const present = judgeable.filter((id) => isPresent(standings[id]))
  if (open.length === judgeable.length)
    return { practitioner: [{ code: 'practitioner.nothing-known', params: {} }], decider: [{ code: 'decider.nothing-known', params: {} }] }
  const counts = { judged: judgeable.length - open.length, open: open.length }
  if (present.length === 0)
    return {
      practitioner: [{ code: 'practitioner.nothing-found', params: counts }],
      decider: [{ code: 'decider.nothing-found', params: counts }, indexReason(judged.index)],
    }
  return { practitioner: practitionerReading(judged, present, open), decider: deciderReading(judged, present) }
}

const practitionerReading = (
  { plan, isCompetenceOpen }: Judged,
  symptoms: readonly SymptomId[],
  open: readonly SymptomId[],
): readonly ReadingReason[] => [
  { code: 'practitioner.not-your-doing', params: { symptoms, owners: ownersOf(symptoms) } },
  { code: 'practitioner.your-part', params: { shared: plan.filter(({ withManager }) => withManager).length, remedies: plan.length } },
  ...(isCompetenceOpen ? [{ code: 'practitioner.competence', params: {} } as const] : []),
  ...(open.length > 0 ? [{ code: 'practitioner.open', params: { symptoms: open } } as const] : []),
]

const deciderReading = ({ standings, index, loop: { entry }, isCompetenceOpen }: Judged, present: readonly SymptomId[]): readonly ReadingReason[] => {
  const severe = present.filter((id) => standings[id].severity === 'severe')
  const blocked = OUTCOMES.filter((outcome) => (severe.length > 0 ? severe : present).some((id) => symptomProfile(id).blocks.includes(outcome)))
  return [
    indexReason(index),
    ...(severe.length > 0 ? [{ code: 'decider.severe', params: { symptoms: severe } } as const] : []),
    { code: 'decider.blocked', params: { outcomes: blocked.slice(0, MOST_OUTCOMES) } },
    entry ? { code: 'decider.entry', params: entry } : { code: 'decider.ownerless', params: { owners: ownersOf(present) } },
    ...(isCompetenceOpen ? [{ code: 'decider.competence', params: {} } as const] : []),
  ]
}

const indexReason = ({ value, low, high, level, known, needed }: GadgetisationIndex): ReadingReason =>
  value === undefined || low === undefined || high === undefined || level === 'unknown'
    ? { code: 'decider.no-index', params: { known, needed } }
    : { code: 'decider.index', params: { value, low, high, level } }

const ownersOf = (symptoms: readonly SymptomId[]): readonly Owner[] =>
  OWNERS.filter((owner) => symptoms.some((id) => symptomProfile(id).owner === owner))
