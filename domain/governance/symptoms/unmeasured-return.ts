import type { Symptom } from '../symptom.ts'

/**
 * Is a return demanded that nobody can compare with anything?
 *
 * An indicator tied to the objective, its starting value, a period, and a budget nobody else claims come before any judgement (comments on Lagues 2012).
 * Not asked where no return is demanded.
 */
export const unmeasuredReturn = {
  indicators: ['kpi-of-objective', 'main-baseline', 'return-period', 'budget-origin'],
  decisive: [],
  competencies: ['metrics'],
  blocks: ['fair-assessment'],
  leadsTo: [],
  owner: 'finance',
  source: 'lagues',
  remedies: [
    { code: 'agree-measure-and-horizon', owner: 'finance', withManager: true, source: 'lagues' },
    { code: 'measure-the-objective', owner: 'sponsor', withManager: true, source: 'li-bernoff', done: { good: 'kpi-of-objective' } },
    { code: 'settle-the-budget', owner: 'sponsor', source: 'lagues', when: { bad: 'budget-origin' }, done: { good: 'budget-origin' } },
  ],
} as const satisfies Symptom
