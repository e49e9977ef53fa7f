import type { Symptom } from '../symptom.ts'

/**
 * Does whoever runs the channels stand at the end of the chain, far from where it is decided?
 *
 * Measured by the distance to a decision, the part in the strategy, who sets the objectives, and what became of the last advice (Lagues 2012).
 */
export const basementRole = {
  indicators: ['decision-distance', 'strategy-role', 'objectives-origin', 'last-advice'],
  decisive: ['strategy-role'],
  competencies: ['leadership', 'strategy'],
  blocks: ['relevant-objectives', 'early-refusal'],
  leadsTo: ['escaping-creation', 'near-zero-autonomy', 'bling-bling'],
  owner: 'sponsor',
  source: 'lagues',
  remedies: [
    { code: 'executive-sponsor', owner: 'sponsor', source: 'state-2014', done: { held: 'sponsor' } },
    { code: 'seat-at-planning', owner: 'sponsor', withManager: true, source: 'lagues', done: { good: 'strategy-role' } },
    {
      code: 'right-to-advise',
      owner: 'sponsor',
      withManager: true,
      source: 'lagues',
      done: { all: [{ good: 'consulted-before-opening' }, { good: 'last-advice' }] },
    },
    { code: 'shorten-the-way', owner: 'sponsor', source: 'lagues', when: { wanting: 'decision-distance' } },
    { code: 'rework-objectives', owner: 'sponsor', withManager: true, source: 'lagues', when: { bad: 'objectives-origin' } },
    { code: 'review-objectives', owner: 'sponsor', withManager: true, source: 'lagues', done: { good: 'objectives-origin' } },
  ],
} as const satisfies Symptom
