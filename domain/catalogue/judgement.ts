import type { Parameter } from './parameter.ts'

/** Date of the last review of every number that rests on our own judgement. */
export const JUDGED_ON = '2026-11-21'

/** A number of ours with no record behind it, marked as such wherever it is shown. */
export const judgement = (value: number, unit: string, note?: string): Parameter => ({
  value,
  unit,
  basis: 'judgement',
  evidence: [],
  reviewedOn: JUDGED_ON,
  ...(note === undefined ? {} : { note }),
})
