import type { Symptom } from '../symptom.ts'

/**
 * Is the work left to too few, too alone?
 *
 * Asked, never assumed: isolation and training weigh more than the word intern, and what is recommended is supervision, never exclusion (Duperrin 2010,
 * Lagues 2012). Surveys of the trade in France by RegionsJob and Anov Agency found 13 to 18 % of interns between 2011 and 2014, and 70 % alone in 2012.
 */
export const thinStaffing = {
  indicators: ['intern-alone', 'supervision', 'experience', 'account-load', 'leave-cover'],
  decisive: ['intern-alone'],
  competencies: ['community-management'],
  blocks: ['continuity', 'judgement'],
  leadsTo: ['near-zero-autonomy'],
  owner: 'line-manager',
  source: 'duperrin-serious',
  remedies: [
    {
      code: 'name-a-referent',
      owner: 'line-manager',
      source: 'duperrin-serious',
      done: { all: [{ good: 'supervision' }, { not: { bad: 'intern-alone' } }] },
    },
    { code: 'two-administrators', owner: 'line-manager', withManager: true, source: 'buffalo', done: { good: 'leave-cover' } },
    {
      code: 'train-the-person',
      owner: 'line-manager',
      withManager: true,
      source: 'own',
      when: { wanting: 'experience' },
      within: 'train-first',
    },
    {
      code: 'fewer-accounts',
      owner: 'sponsor',
      withManager: true,
      source: 'lagues',
      when: { wanting: 'account-load' },
      done: { good: 'account-load' },
    },
  ],
} as const satisfies Symptom
