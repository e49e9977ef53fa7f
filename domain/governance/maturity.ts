import { judgement } from '../catalogue/judgement.ts'
import type { Answer } from '../shared/answer.ts'
import { COMPETENCIES, type Competency, countedScore, type Standing } from './symptom.ts'
import { SYMPTOM_IDS, type SymptomId, symptomProfile } from './symptoms/index.ts'

/** What shows a stage of maturity; the first two part an ad hoc organisation from the others. */
export const MATURITY_MARKERS = ['approved-strategy', 'allocated-resources', 'formal-policies', 'regular-reporting', 'shown-value'] as const
export type MaturityMarker = (typeof MATURITY_MARKERS)[number]

/** Stages of the Community Maturity Model; what is asked here cannot tell the fourth from the third. */
export const MATURITY_STAGES = ['hierarchy', 'emergent-community', 'community'] as const
export type MaturityStage = (typeof MATURITY_STAGES)[number]

export type CompetencyStanding = {
  readonly competency: Competency
  /** Symptoms that concern it, and the worst of what the known among them count for, 0..4; undefined when none is known. */
  readonly symptoms: readonly SymptomId[]
  readonly worst: number | undefined
}

export type Maturity = {
  /** Indicated by what the organisation has set up, never worked out from symptoms; unknown while a marker that decides is. */
  readonly indicated: MaturityStage | 'unknown'
  readonly missing: readonly MaturityMarker[]
  readonly open: readonly MaturityMarker[]
  readonly competencies: readonly CompetencyStanding[]
  /** An organisation is as mature as its weakest competency; all that share the worst score. None where no score shows a symptom. */
  readonly weakest: readonly Competency[]
}

/** From this score on competencies are named as the weakest. */
export const WEAK_FROM = judgement(2, 'mean degree 0-4')

/**
 * Where in the Community Maturity Model do the answers point?
 *
 * Stage 1 is ad hoc, without a completed strategy or resources; stage 2 has both, with policies and reports; stage 3 shows value (The Community
 * Roundtable, "The Community Maturity Model", 2009, revised 2019).
 */
export const maturityOf = (
  markers: Readonly<Record<MaturityMarker, Answer<boolean>>>,
  standings: Readonly<Record<SymptomId, Standing>>,
): Maturity => {
  const competencies = COMPETENCIES.map((competency) => standingIn(competency, standings))
  const worst = Math.max(0, ...competencies.map((one) => one.worst ?? 0))
  return {
    indicated: stageBy(markers),
    missing: MATURITY_MARKERS.filter((marker) => isTold(markers[marker], false)),
    open: MATURITY_MARKERS.filter((marker) => !markers[marker].known),
    competencies,
    weakest: worst >= WEAK_FROM.value ? competencies.filter((one) => one.worst === worst).map(({ competency }) => competency) : [],
  }
}

const isTold = (answer: Answer<boolean>, value: boolean): boolean => answer.known && answer.value === value

const stageBy = (markers: Readonly<Record<MaturityMarker, Answer<boolean>>>): Maturity['indicated'] => {
  const first = [markers['approved-strategy'], markers['allocated-resources']]
  if (first.some((answer) => isTold(answer, false))) return 'hierarchy'
  if (first.some((answer) => !answer.known)) return 'unknown'
  const rest = [markers['formal-policies'], markers['regular-reporting'], markers['shown-value']]
  if (rest.every((answer) => isTold(answer, true))) return 'community'
  return rest.some((answer) => isTold(answer, false)) ? 'emergent-community' : 'unknown'
}

const standingIn = (competency: Competency, standings: Readonly<Record<SymptomId, Standing>>): CompetencyStanding => {
  const symptoms = SYMPTOM_IDS.filter((id) => symptomProfile(id).competencies.includes(competency))
  const scores = symptoms.flatMap((id) => countedScore(standings[id]) ?? [])
  return { competency, symptoms, worst: scores.length > 0 ? Math.max(...scores) : undefined }
}
