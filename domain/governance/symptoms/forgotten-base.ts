import type { Symptom } from '../symptom.ts'

/**
 * Is the place of one's own forgotten?
 *
 * Any owned, indexable, stable place is a base: blog, news area, help centre or documentation; its life is judged, not its label (Lagues 2012, Parteja).
 */
export const forgottenBase = {
  indicators: ['base-life', 'long-form-home', 'links-to-base', 'findability', 'recoverable-content'],
  decisive: ['base-life'],
  competencies: ['tools', 'content-and-programming'],
  blocks: ['durability', 'search-traffic', 'proof'],
  leadsTo: [],
  owner: 'communication-and-marketing',
  source: 'lagues',
  remedies: [
    { code: 'settle-a-base', owner: 'communication-and-marketing', withManager: true, source: 'parteja', when: { bad: 'base-life' } },
    {
      code: 'publish-at-home-first',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'posse',
      done: { good: 'long-form-home' },
    },
    {
      code: 'lead-back-home',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'lagues',
      when: { wanting: 'links-to-base' },
      done: { good: 'links-to-base' },
    },
    { code: 'tell-owned-from-shared', owner: 'communication-and-marketing', source: 'dietrich' },
    { code: 'base-before-networks', owner: 'communication-and-marketing', withManager: true, source: 'lagues', done: { good: 'base-life' } },
    {
      code: 'work-on-findability',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'lagues',
      when: { wanting: 'findability' },
      done: { good: 'findability' },
    },
    {
      code: 'keep-a-copy',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'own',
      when: { wanting: 'recoverable-content' },
      done: { good: 'recoverable-content' },
    },
  ],
} as const satisfies Symptom
