import { isBad, type Symptom } from '../symptom.ts'

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
    { code: 'seat-at-planning', owner: 'sponsor', withManager: true, source: 'lagues' },
    { code: 'right-to-advise', owner: 'sponsor', withManager: true, source: 'lagues' },
    { code: 'executive-sponsor', owner: 'sponsor', source: 'state-2014' },
    { code: 'rework-objectives', owner: 'sponsor', withManager: true, source: 'lagues', when: ({ degrees }) => isBad(degrees, 'objectives-origin') },
    { code: 'review-objectives', owner: 'sponsor', withManager: true, source: 'lagues' },
  ],
} as const satisfies Symptom
