import type { Symptom } from '../symptom.ts'

/**
 * Are accounts left to themselves?
 *
 * An account nobody looks after can turn against the organisation: what is unanswered in public is a risk to its name, not only work left undone
 * (Lagues 2012 and its comments).
 */
export const neglectedAccounts = {
  indicators: ['idle-accounts', 'orphan-accounts', 'unanswered-public'],
  decisive: [],
  competencies: ['community-management', 'metrics'],
  blocks: ['reputation', 'credibility'],
  leadsTo: ['poor-results'],
  owner: 'communication-and-marketing',
  source: 'lagues',
  remedies: [
    { code: 'recover-access', owner: 'communication-and-marketing', source: 'buffalo', when: { wanting: 'orphan-accounts' } },
    {
      code: 'register-accounts',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'buffalo',
      done: { good: 'orphan-accounts' },
    },
    {
      code: 'answer-the-waiting',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'lagues',
      when: { wanting: 'unanswered-public' },
      done: { good: 'unanswered-public' },
    },
    {
      code: 'decide-each-account',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'buffalo',
      when: { not: { good: 'idle-accounts' } },
    },
    {
      code: 'close-with-notice',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'buffalo',
      when: { not: { good: 'idle-accounts' } },
    },
  ],
} as const satisfies Symptom
