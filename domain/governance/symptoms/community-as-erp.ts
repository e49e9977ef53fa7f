import type { Symptom } from '../symptom.ts'

/**
 * Is a community the answer to everything?
 *
 * Measured by the share of initiatives whose qualification says that the cause lies in the organisation (Duperrin 2012).
 */
export const communityAsErp = {
  indicators: ['misplaced-communities'],
  decisive: [],
  competencies: ['strategy', 'leadership'],
  blocks: ['problem-solving'],
  leadsTo: [],
  owner: 'sponsor',
  source: 'duperrin-erp',
  remedies: [
    { code: 'qualify-first', owner: 'sponsor', source: 'duperrin-erp' },
    { code: 'name-cause-owners', owner: 'sponsor', source: 'duperrin-erp' },
  ],
} as const satisfies Symptom
