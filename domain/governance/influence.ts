import { DEGREES, type Degree } from '../qualification/questions.ts'
import type { GadgetisationIndex } from './gadgetisation-index.ts'
import { INDICATORS, type IndicatorId } from './indicators.ts'
import { type Degrees, type Severity, type Standing, withDegree } from './symptom.ts'
import { isCore, SYMPTOM_IDS, type SymptomId, symptomProfile } from './symptoms/index.ts'

/** An open indicator, and what its answers could change. */
export type Influence = {
  readonly indicator: IndicatorId
  readonly symptoms: readonly SymptomId[]
  /** Share 0..1 of its possible answers that change a severity or the level of the index, each being as likely. */
  readonly probability: number
}

/** How firmly the diagnosis stands against single answers. */
export type Sensitivity = {
  /** Changes of one answer by one degree that were tried, and how many of them change a severity or the level of the index. */
  readonly steps: number
  readonly changing: number
  readonly indicators: readonly IndicatorId[]
}

/** What a set of degrees comes to; only this is compared. */
export type Outline = { readonly standings: Readonly<Record<SymptomId, Standing>>; readonly index: GadgetisationIndex }
export type OutlineOf = (degrees: Degrees) => Outline

/** Most questions that are put at once. */
const MOST_ASKED = 3

export const symptomsOf = (indicator: IndicatorId): readonly SymptomId[] =>
  SYMPTOM_IDS.filter((id) => (symptomProfile(id).indicators as readonly IndicatorId[]).includes(indicator))

/**
 * The questions in the order in which to put them to somebody who has told nothing: those that decide alone first, of the six core symptoms before
 * the others.
 */
export const questionOrder = (): readonly IndicatorId[] => [...INDICATORS].sort((a, b) => rankOf(a) - rankOf(b))

const rankOf = (indicator: IndicatorId): number => {
  const symptoms = symptomsOf(indicator)
  const decides = symptoms.some((id) => (symptomProfile(id).decisive as readonly IndicatorId[]).includes(indicator))
  return (symptoms.some(isCore) ? 0 : 2) + (decides ? 0 : 1)
}

/** Which open answers would most probably change the diagnosis? Every possible answer is tried, one question at a time. */
export const questionsToAsk = (degrees: Degrees, outlineOf: OutlineOf): readonly Influence[] => {
  const now = outlineOf(degrees)
  const asked = questionOrder().filter((id) => !degrees[id].known && symptomsOf(id).some((symptom) => severityIn(now, symptom) !== 'not-applicable'))
  return asked
    .map((indicator): Influence => {
      const changing = DEGREES.filter((degree) => !isSame(outlineOf(withDegree(degrees, indicator, degree)), now))
      return { indicator, symptoms: symptomsOf(indicator), probability: changing.length / DEGREES.length }
    })
    .sort((a, b) => Number(b.symptoms.some(isCore)) - Number(a.symptoms.some(isCore)) || b.probability - a.probability)
    .slice(0, MOST_ASKED)
}

/** Does the diagnosis hold when one answer is moved by one degree? */
export const sensitivityOf = (degrees: Degrees, outlineOf: OutlineOf): Sensitivity => {
  const now = outlineOf(degrees)
  const tried = INDICATORS.flatMap((indicator) => {
    const answer = degrees[indicator]
    if (!answer.known) return []
    const moved = DEGREES.filter((degree: Degree) => Math.abs(degree - answer.value) === 1)
    return moved.map((degree) => ({ indicator, changes: !isSame(outlineOf(withDegree(degrees, indicator, degree)), now) }))
  })
  const changing = tried.filter(({ changes }) => changes)
  return { steps: tried.length, changing: changing.length, indicators: [...new Set(changing.map(({ indicator }) => indicator))] }
}

const severityIn = ({ standings }: Outline, symptom: SymptomId): Severity => standings[symptom].severity

const isSame = (a: Outline, b: Outline): boolean =>
  a.index.level === b.index.level && SYMPTOM_IDS.every((symptom) => severityIn(a, symptom) === severityIn(b, symptom))
