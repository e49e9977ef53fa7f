import { judgement } from '../catalogue/judgement.ts'
import type { Degree } from '../qualification/questions.ts'
import { sum } from '../shared/sum.ts'
import { type SpiralPlace, spiralPlaceOf } from './channel.ts'
import { isGiven, isTold, supervisionIn, toldIn } from './checklist.ts'
import { CHECKLIST, type ChecklistItem, CIRCUMSTANCES, type Circumstance } from './circumstances.ts'
import { type DiagnosisFinding, findingsOn } from './findings.ts'
import { type FitImplications, fitImplications } from './fit-implications.ts'
import { type GadgetisationIndex, gadgetisationIndex } from './gadgetisation-index.ts'
import { countedDegrees, degreesOf, exemptionFrom, type Governance, isInside } from './governance.ts'
import { INDICATORS, type IndicatorId, type OrganisationModel } from './indicators.ts'
import { type Influence, type Outline, questionsToAsk, type Sensitivity, sensitivityOf, symptomsOf } from './influence.ts'
import { type Loop, loopOf } from './loop.ts'
import { type Maturity, maturityOf } from './maturity.ts'
import type { GovernanceOutline } from './outline.ts'
import { type KeptPractice, type PlannedRemedy, planFor } from './plan.ts'
import { outlineReading, type Readings, readingsOf } from './readings.ts'
import { type RoleCoverage, roleCoverage } from './role.ts'
import { type Degrees, exemptStanding, isBad, isPresent, type Standing, standingOf } from './symptom.ts'
import { SYMPTOM_IDS, type SymptomId, symptomProfile } from './symptoms/index.ts'

/** Days until the governance is looked at again: it is questioned for good. */
export const REVIEW_AFTER = { present: judgement(90, 'days'), absent: judgement(180, 'days') } as const

export type IndicatorAnswer = {
  readonly indicator: IndicatorId
  readonly degree: Degree | undefined
  /** Counted from facts, not told as a degree. */
  readonly counted: boolean
}
export type DiagnosedSymptom = Standing & { readonly symptom: SymptomId; readonly indicators: readonly IndicatorAnswer[] }

export type Diagnosis = {
  readonly index: GadgetisationIndex
  /** In the order of the report, the unknown and those that do not apply among them. */
  readonly symptoms: readonly DiagnosedSymptom[]
  readonly loop: Loop
  /** Remedies in the order in which to take them. */
  readonly plan: readonly PlannedRemedy[]
  /** What remedies of present symptoms would ask for, and is done already. */
  readonly kept: readonly KeptPractice[]
  readonly findings: readonly DiagnosisFinding[]
  readonly maturity: Maturity
  readonly role: RoleCoverage & { readonly model: OrganisationModel | undefined }
  /** By name. */
  readonly channels: readonly SpiralPlace[]
  readonly missing: readonly ChecklistItem[]
  readonly circumstances: { readonly told: readonly Circumstance[]; readonly open: readonly Circumstance[] }
  /** 0..1: the share of what was asked that is settled, counted and not weighed. */
  readonly confidence: number
  readonly sensitivity: Sensitivity
  /** The two or three questions to put first. */
  readonly questions: readonly Influence[]
  readonly readings: Readings
  /** What it means for conversation readiness and capacity. */
  readonly implications: FitImplications
  readonly reviewAfterDays: number
  /** It speaks of a group inside the organisation, and words follow. */
  readonly inside: boolean
}

/**
 * Has community management become a gadget here, and what would undo it?
 *
 * Twelve symptoms from what can be observed (Lagues 2012, Duperrin 2010 and 2012, Choblab 2010); the first six make the index. Frequent is not
 * universal: nothing is presumed, so what was not answered is unknown and says neither good nor ill.
 */
export const diagnose = (told: Governance): Diagnosis => {
  const degrees = degreesOf(told)
  const outlineOf = outlineFor(told)
  const { standings, index } = outlineOf(degrees)
  const loop = loopOf(standings, told)
  const role = roleCoverage(told.role)
  const { todo: plan, kept } = planFor(standings, loop, { told, degrees })
  const findings = findingsOn({ told, degrees, standings, role })
  const missing = CHECKLIST.filter((item) => !isGiven(item, told, degrees))
  const isCompetenceOpen = isPresent(standings['near-zero-autonomy']) && (isBad(degrees, 'experience') || !degrees.experience.known)
  const isAnyPresent = SYMPTOM_IDS.some((id) => isPresent(standings[id]))
  return {
    index,
    symptoms: SYMPTOM_IDS.map((symptom) => ({ symptom, ...standings[symptom], indicators: answersOf(symptom, told, degrees) })),
    loop,
    plan,
    kept,
    findings,
    maturity: maturityOf(told.markers, standings),
    role: { ...role, model: told.organisationModel.known ? told.organisationModel.value : undefined },
    channels: (told.channels.known ? told.channels.value : [])
      .map((channel) => spiralPlaceOf(channel, told.asOf))
      .sort((a, b) => (a.channel < b.channel ? -1 : 1)),
    missing,
    circumstances: {
      told: CIRCUMSTANCES.filter((one) => isTold(one, told)),
      open: CIRCUMSTANCES.filter((one) => !isTold(one, told)),
    },
    confidence: confidenceOf(standings, degrees, missing),
    sensitivity: sensitivityOf(degrees, outlineOf),
    questions: questionsToAsk(degrees, outlineOf),
    readings: readingsOf({
      standings,
      degrees,
      index,
      loop,
      plan,
      isCompetenceOpen,
      isExperienceTold: degrees.experience.known,
      isNobody: told.seniority.known && told.seniority.value === 'none',
      findings: findings.length,
      told: toldIn(told),
      inside: isInside(told),
    }),
    implications: fitImplications({ degrees, controlIllusion: standings['control-illusion'], seniority: told.seniority }),
    inside: isInside(told),
    reviewAfterDays: (isAnyPresent ? REVIEW_AFTER.present : REVIEW_AFTER.absent).value,
  }
}

/** What an assessment needs of a diagnosis: what it means for the fit, and what is shown of it. */
export const toldToAssessment = (told: Governance): { readonly implied: FitImplications; readonly outline: GovernanceOutline } => {
  const degrees = degreesOf(told)
  const { seniority } = told
  const { standings, index } = outlineFor(told)(degrees)
  const loop = loopOf(standings, told)
  const { entry } = loop
  return {
    implied: fitImplications({ degrees, controlIllusion: standings['control-illusion'], seniority }),
    outline: {
      index,
      ...(entry ? { entry } : {}),
      reading: outlineReading({ standings, index, loop }),
      seniority,
      supervised: supervisionIn(degrees),
    },
  }
}

const outlineFor =
  (told: Governance) =>
  (degrees: Degrees): Outline => {
    const standings = Object.fromEntries(
      SYMPTOM_IDS.map((id) => {
        const exemption = exemptionFrom(id, told)
        const profile = symptomProfile(id)
        return [id, exemption === undefined ? standingOf(profile, degrees) : exemptStanding(profile, exemption)]
      }),
    ) as Record<SymptomId, Standing>
    return { standings, index: gadgetisationIndex(standings) }
  }

const answersOf = (symptom: SymptomId, told: Governance, degrees: Degrees): readonly IndicatorAnswer[] => {
  const counted = countedDegrees(told)
  return symptomProfile(symptom).indicators.map((indicator) => {
    const answer = degrees[indicator]
    return {
      indicator,
      degree: answer.known ? answer.value : undefined,
      counted: counted[indicator] !== undefined,
    }
  })
}

/** Counted, not weighed, so that no answer, whatever it says, can lower it; what does not apply is settled too. */
const confidenceOf = (standings: Readonly<Record<SymptomId, Standing>>, degrees: Degrees, missing: readonly ChecklistItem[]): number => {
  const settled = INDICATORS.map((id) =>
    Number(degrees[id].known || symptomsOf(id).every((symptom) => standings[symptom].severity === 'not-applicable')),
  )
  return (sum(settled) + CHECKLIST.length - missing.length) / (INDICATORS.length + CHECKLIST.length)
}
