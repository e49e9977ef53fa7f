import type { AutonomyLimit } from '../indicators.ts'
import { isBad, type RemedyCase, type Symptom } from '../symptom.ts'

const isLimitedBy =
  (limit: AutonomyLimit) =>
  ({ limits }: RemedyCase): boolean =>
    limits.known && limits.value.includes(limit)

/** Competence comes first where it is what is lacking: autonomy without it is recommended to nobody. */
const needsTraining = (told: RemedyCase): boolean => isLimitedBy('person')(told) || isBad(told.degrees, 'experience')

/**
 * Must everything be asked first?
 *
 * Measured by what may be answered, published, tried and reported without approval. Distrust of tools, of the person, of topics, or the law: each limit
 * has its own remedy (Lagues 2012).
 */
export const nearZeroAutonomy = {
  indicators: ['reply-autonomy', 'publish-autonomy', 'experiment-means', 'crisis-alert'],
  decisive: ['reply-autonomy'],
  competencies: ['policies-and-governance', 'community-management'],
  blocks: ['creativity', 'reactivity', 'learning'],
  leadsTo: ['linear-execution'],
  owner: 'line-manager',
  source: 'lagues',
  remedies: [
    { code: 'look-at-practice', owner: 'line-manager', withManager: true, source: 'own', when: ({ degrees }) => !degrees.experience.known },
    { code: 'train-first', owner: 'line-manager', withManager: true, source: 'own', when: needsTraining },
    { code: 'try-the-tool-small', owner: 'line-manager', withManager: true, source: 'lagues', when: isLimitedBy('tool') },
    { code: 'ask-counsel', owner: 'sponsor', source: 'own', when: isLimitedBy('law') },
    { code: 'topics-by-colour', owner: 'line-manager', withManager: true, source: 'lagues' },
    { code: 'set-response-times', owner: 'line-manager', withManager: true, source: 'lagues' },
    { code: 'delegate-trials', owner: 'sponsor', withManager: true, source: 'lagues' },
  ],
} as const satisfies Symptom
