import type { Symptom } from '../symptom.ts'

/**
 * Are accounts opened because they are the fashion?
 *
 * Measured by the accounts opened without a written use, the reasons for the last opening, whether the community manager was asked, the accounts that
 * idle, and objectives that are nothing but presence (Lagues 2012).
 */
export const blingBling = {
  indicators: ['openings-without-use', 'last-opening-reason', 'consulted-before-opening', 'idle-accounts', 'presence-objectives'],
  decisive: ['openings-without-use'],
  competencies: ['strategy', 'tools'],
  blocks: ['capacity-for-good-channels', 'credibility'],
  leadsTo: ['forgotten-base', 'neglected-accounts'],
  owner: 'sponsor',
  source: 'lagues',
  remedies: [
    { code: 'ask-before-opening', owner: 'sponsor', withManager: true, source: 'lagues', done: { good: 'openings-without-use' } },
    { code: 'name-the-use', owner: 'sponsor', source: 'li-bernoff', when: { bad: 'presence-objectives' } },
    { code: 'review-one-per-opening', owner: 'sponsor', withManager: true, source: 'own' },
    {
      code: 'close-the-weakest',
      owner: 'sponsor',
      withManager: true,
      source: 'buffalo',
      when: { wanting: 'idle-accounts' },
      within: 'decide-each-account',
    },
    {
      code: 'write-the-uses',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'li-bernoff',
      when: { not: { good: 'openings-without-use' } },
    },
  ],
} as const satisfies Symptom
