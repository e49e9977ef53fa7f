import { judgement } from '../../../catalogue/judgement.ts'
import { nobodyInCharge } from '../../hours.ts'
import { type Lever, ladderOf } from '../lever.ts'

export const STAFFING_EFFORT = judgement(2, 'hours a week', 'somebody has to be found, freed and introduced')

/** Would it help if somebody were in charge? Only where it was said that nobody is. */
export const staffing: Lever = {
  criterion: 'capacity',
  ladders: ({ fitCase: { brief } }) =>
    nobodyInCharge(brief)
      ? [ladderOf([{ patch: { capacity: { staffing: 'part-of-job' } }, effort: STAFFING_EFFORT.value, change: { lever: 'staffing' } }])]
      : [],
}
