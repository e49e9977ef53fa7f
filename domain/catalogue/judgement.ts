import type { Basis, Parameter } from './parameter.ts'

/** Date of the last review of every number of the models. */
const REVIEWED_ON = '2026-11-21'

/** A number of ours with no record behind it, marked as such wherever it is shown. */
export const judgement = (value: number, unit: string, note?: string): Parameter => ({
  value,
  unit,
  basis: 'judgement',
  evidence: [],
  reviewedOn: REVIEWED_ON,
  ...(note === undefined ? {} : { note }),
})

/** A number of the models with records behind it. */
export const cited = (value: number, unit: string, basis: Exclude<Basis, 'judgement'>, evidence: readonly string[], note?: string): Parameter => ({
  value,
  unit,
  basis,
  evidence,
  reviewedOn: REVIEWED_ON,
  ...(note === undefined ? {} : { note }),
})
