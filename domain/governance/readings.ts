import type { Told } from './circumstances.ts'
import type { GadgetisationIndex } from './gadgetisation-index.ts'
import { INDICATORS } from './indicators.ts'
import type { Loop } from './loop.ts'
import type { PlannedRemedy } from './plan.ts'
import type { OwnedSymptoms, ReadingReason } from './reading-reasons.ts'
import { type Degrees, isBad, isPresent, OUTCOMES, OWNERS, type Owner, type Standing } from './symptom.ts'
import { SYMPTOM_IDS, type SymptomId, symptomProfile } from './symptoms/index.ts'

/** The same diagnosis for two people: whoever does the work, and whoever decides on it. */
export type Readings = { readonly practitioner: readonly ReadingReason[]; readonly decider: readonly ReadingReason[] }

type Judged = {
  readonly standings: Readonly<Record<SymptomId, Standing>>
  readonly degrees: Degrees
  readonly index: GadgetisationIndex
  readonly loop: Loop
  readonly plan: readonly PlannedRemedy[]
  /** Autonomy is wanting, and competence is not shown, or was not asked about. */
  readonly isCompetenceOpen: boolean
  readonly isExperienceTold: boolean
  readonly isNobody: boolean
  readonly findings: number
  readonly told: Told
  readonly inside: boolean
}

/** Most outcomes, and most bad answers, named in one sentence. */
const MOST_OUTCOMES = 4
const MOST_BAD = 3

/** What the community manager, and what whoever decides, should take from it. Nobody is blamed for what the context made impossible. */
export const readingsOf = (judged: Judged): Readings => {
  const { standings, degrees, inside } = judged
  const judgeable = SYMPTOM_IDS.filter((id) => standings[id].severity !== 'not-applicable')
  const open = judgeable.filter((id) => standings[id].severity === 'unknown')
  const present = judgeable.filter((id) => isPresent(standings[id]))
  if (open.length === judgeable.length) return unjudged(judged)
  if (present.length === 0) {
    // A mean hides its worst parts.
    const bad = INDICATORS.filter((indicator) => isBad(degrees, indicator))
    const params = {
      judged: judgeable.length - open.length,
      open: open.length,
      bad: bad.slice(0, MOST_BAD),
      moreBad: Math.max(0, bad.length - MOST_BAD),
      inside,
    }
    return {
      practitioner: [{ code: 'practitioner.nothing-found', params }],
      decider: [{ code: 'decider.nothing-found', params }, indexReason(judged.index)],
    }
  }
  return { practitioner: practitionerReading(judged, present, open), decider: deciderReading(judged, present) }
}

/** No symptom could be judged: because nothing was told, or because what was told judges none. */
const unjudged = ({ told: { answers, circumstances, besides }, findings }: Judged): Readings => {
  if (answers === 0 && circumstances.length === 0 && !besides)
    return { practitioner: [{ code: 'practitioner.nothing-known', params: {} }], decider: [{ code: 'decider.nothing-known', params: {} }] }
  const params = { answers, circumstances, findings }
  return { practitioner: [{ code: 'practitioner.too-little', params }], decider: [{ code: 'decider.too-little', params }] }
}

const practitionerReading = (
  { plan, isCompetenceOpen, isNobody }: Judged,
  symptoms: readonly SymptomId[],
  open: readonly SymptomId[],
): readonly ReadingReason[] => {
  const stillOpen: readonly ReadingReason[] = open.length > 0 ? [{ code: 'practitioner.open', params: { open: open.length } }] : []
  if (isNobody) return [{ code: 'practitioner.nobody', params: {} }, ...stillOpen]
  return [
    { code: 'practitioner.not-your-doing', params: { groups: byOwner(symptoms) } },
    { code: 'practitioner.your-part', params: { shared: plan.filter(({ withManager }) => withManager).length, remedies: plan.length } },
    ...(isCompetenceOpen ? [{ code: 'practitioner.competence', params: {} } as const] : []),
    ...stillOpen,
  ]
}

const deciderReading = (
  { standings, index, loop: { entry }, isCompetenceOpen, isExperienceTold, isNobody, inside }: Judged,
  present: readonly SymptomId[],
): readonly ReadingReason[] => {
  const severe = present.filter((id) => standings[id].severity === 'severe')
  const blocked = OUTCOMES.filter((outcome) => (severe.length > 0 ? severe : present).some((id) => symptomProfile(id).blocks.includes(outcome)))
  return [
    ...(isNobody ? [{ code: 'decider.nobody', params: {} } as const] : []),
    indexReason(index),
    foundReason(severe, present),
    { code: 'decider.blocked', params: { outcomes: blocked.slice(0, MOST_OUTCOMES), more: Math.max(0, blocked.length - MOST_OUTCOMES), inside } },
    // With nobody in charge that decision comes before where to begin.
    ...(isNobody ? [] : [entryReason(entry, present)]),
    ...(isCompetenceOpen ? [{ code: 'decider.competence', params: { asked: isExperienceTold } } as const] : []),
  ]
}

/** What the level is, what is severe, and where to begin: for whoever reads of something else. */
export const outlineReading = ({ standings, index, loop: { entry } }: Pick<Judged, 'standings' | 'index' | 'loop'>): readonly ReadingReason[] => {
  const present = SYMPTOM_IDS.filter((id) => isPresent(standings[id]))
  const severe = present.filter((id) => standings[id].severity === 'severe')
  return [indexReason(index), ...(present.length > 0 ? [foundReason(severe, present), entryReason(entry, present)] : [])]
}

/** What is severe; where nothing is, what is present. */
const foundReason = (severe: readonly SymptomId[], present: readonly SymptomId[]): ReadingReason =>
  severe.length > 0 ? { code: 'decider.severe', params: { symptoms: severe } } : { code: 'decider.present', params: { symptoms: present } }

const entryReason = (entry: Loop['entry'], present: readonly SymptomId[]): ReadingReason =>
  entry ? { code: 'decider.entry', params: entry } : { code: 'decider.ownerless', params: { owners: ownersOf(present) } }

const indexReason = ({ value, low, high, level, firm, known, needed }: GadgetisationIndex): ReadingReason =>
  value === undefined || low === undefined || high === undefined || level === 'unknown'
    ? { code: 'decider.no-index', params: { known, needed } }
    : { code: 'decider.index', params: { value, low, high, level, firm } }

const byOwner = (symptoms: readonly SymptomId[]): readonly OwnedSymptoms[] =>
  ownersOf(symptoms).map((owner) => ({ owner, symptoms: symptoms.filter((id) => symptomProfile(id).owner === owner) }))

const ownersOf = (symptoms: readonly SymptomId[]): readonly Owner[] =>
  OWNERS.filter((owner) => symptoms.some((id) => symptomProfile(id).owner === owner))
