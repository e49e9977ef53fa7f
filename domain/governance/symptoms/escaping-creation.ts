import type { Symptom } from '../symptom.ts'

/**
 * Is what is published made without whoever publishes it?
 *
 * Measured by the stage at which the community manager comes in, the share of content that is adapted, the right to alter it, and what becomes of
 * comments (Lagues 2012).
 */
export const escapingCreation = {
  indicators: ['entry-stage', 'unadapted-content', 'content-veto', 'comment-feedback'],
  decisive: ['entry-stage'],
  competencies: ['content-and-programming', 'strategy'],
  blocks: ['platform-fit', 'engagement', 'learning'],
  leadsTo: ['poor-results'],
  owner: 'communication-and-marketing',
  source: 'lagues',
  remedies: [
    { code: 'join-the-briefs', owner: 'communication-and-marketing', withManager: true, source: 'lagues', done: { good: 'entry-stage' } },
    {
      code: 'right-to-alter',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'lagues',
      when: { wanting: 'content-veto' },
      done: { good: 'content-veto' },
    },
    { code: 'adapt-before-done', owner: 'communication-and-marketing', source: 'lagues', done: { good: 'unadapted-content' } },
    {
      code: 'monthly-content-review',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'lagues',
      done: { good: 'comment-feedback' },
    },
  ],
} as const satisfies Symptom
