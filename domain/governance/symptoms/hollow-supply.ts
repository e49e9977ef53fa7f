import type { Symptom } from '../symptom.ts'

/**
 * Does the provider deliver anything but brilliance?
 *
 * Who really does the work, what they learnt from what they stopped, what they measure, and competence shown by practice rather than by title (comments
 * on Lagues 2012). Not asked where everything is done in house.
 */
export const hollowSupply = {
  indicators: ['provider-people', 'provider-stopped', 'provider-measurement', 'provider-practice'],
  decisive: [],
  competencies: ['community-management'],
  blocks: ['value-for-money'],
  leadsTo: [],
  owner: 'buyer',
  source: 'lagues',
  remedies: [
    { code: 'challenge-the-provider', owner: 'buyer', withManager: true, source: 'own' },
    { code: 'names-in-the-contract', owner: 'buyer', source: 'lagues', done: { good: 'provider-people' } },
    { code: 'judge-by-practice', owner: 'buyer', withManager: true, source: 'lagues', done: { good: 'provider-practice' } },
  ],
} as const satisfies Symptom
