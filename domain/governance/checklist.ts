import { type Answer, known, UNKNOWN } from '../shared/answer.ts'
import { type ChecklistItem, CIRCUMSTANCES, type Circumstance, type Told } from './circumstances.ts'
import { isGood } from './condition.ts'
import type { Governance } from './governance.ts'
import { INDICATORS } from './indicators.ts'
import { type Degrees, isBad } from './symptom.ts'

export const isGiven = (item: ChecklistItem, told: Governance, degrees: Degrees): boolean => {
  switch (item) {
    case 'people':
      return told.audience.known
    case 'objective':
      return degrees['objectives-origin'].known || degrees['presence-objectives'].known
    case 'use':
      return degrees['openings-without-use'].known
    case 'owner':
      return isTold('owners', told)
    case 'capacity':
      return degrees['account-load'].known
    case 'measure':
      return degrees['main-baseline'].known || degrees['kpi-of-objective'].known
    case 'context':
      return told.scope.known
  }
}

export const isTold = (circumstance: Circumstance, told: Governance): boolean =>
  circumstance === 'owners' ? Object.keys(told.owners).length > 0 || told.vacant.length > 0 : told[circumstance].known

/** Has anything been told at all, and what? `besides`: of the role, of what was set up, or what exempts. */
export const toldIn = (told: Governance): Told => {
  const besides = [
    ...Object.values(told.role.given),
    ...Object.values(told.role.expected),
    ...Object.values(told.markers),
    told.baseExemption,
    told.returnDemanded,
    told.boughtAsBundle,
    told.organisationModel,
  ]
  return {
    answers: INDICATORS.filter((id) => told.answers[id].known).length,
    circumstances: CIRCUMSTANCES.filter((one) => isTold(one, told)),
    besides: besides.some(({ known }) => known),
  }
}

/** Does somebody experienced review the work, or is an intern or apprentice never alone in charge? */
export const supervisionIn = (degrees: Degrees): Answer<boolean> => {
  if (isGood(degrees, 'supervision') || isGood(degrees, 'intern-alone')) return known(true)
  return isBad(degrees, 'supervision') || isBad(degrees, 'intern-alone') ? known(false) : UNKNOWN
}
