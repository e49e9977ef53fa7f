import { isBad, type Symptom } from '../symptom.ts'

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
    {
      code: 'settle-a-base',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'parteja',
      when: ({ degrees }) => isBad(degrees, 'base-life'),
    },
    { code: 'publish-at-home-first', owner: 'communication-and-marketing', withManager: true, source: 'posse' },
    { code: 'tell-owned-from-shared', owner: 'communication-and-marketing', source: 'dietrich' },
    { code: 'base-before-networks', owner: 'communication-and-marketing', withManager: true, source: 'lagues' },
    {
      code: 'work-on-findability',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'lagues',
      when: ({ degrees }) => isBad(degrees, 'findability'),
    },
  ],
} as const satisfies Symptom
