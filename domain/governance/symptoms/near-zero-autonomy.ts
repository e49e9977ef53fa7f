import type { Symptom } from '../symptom.ts'

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
    { code: 'look-at-practice', owner: 'line-manager', withManager: true, source: 'own', when: { open: 'experience' } },
    // Competence comes first where it is what is lacking: autonomy without it is recommended to nobody.
    {
      code: 'train-first',
      owner: 'line-manager',
      withManager: true,
      source: 'own',
      when: { any: [{ limit: 'person' }, { bad: 'experience' }] },
    },
    { code: 'try-the-tool-small', owner: 'line-manager', withManager: true, source: 'lagues', when: { limit: 'tool' } },
    { code: 'ask-counsel', owner: 'sponsor', source: 'own', when: { limit: 'law' } },
    {
      code: 'topics-by-colour',
      owner: 'line-manager',
      withManager: true,
      source: 'lagues',
      done: { all: [{ good: 'reply-autonomy' }, { good: 'publish-autonomy' }] },
    },
    // Approval within the working day is such a time.
    {
      code: 'set-response-times',
      owner: 'line-manager',
      withManager: true,
      source: 'lagues',
      when: { any: [{ bad: 'reply-autonomy' }, { bad: 'publish-autonomy' }] },
    },
    {
      code: 'delegate-trials',
      owner: 'sponsor',
      withManager: true,
      source: 'lagues',
      done: { good: 'course-change' },
      within: 'right-to-change-course',
    },
    {
      code: 'means-to-experiment',
      owner: 'sponsor',
      source: 'own',
      when: { wanting: 'experiment-means' },
      done: { good: 'experiment-means' },
    },
    { code: 'direct-alarm', owner: 'line-manager', source: 'own', when: { wanting: 'crisis-alert' }, done: { good: 'crisis-alert' } },
  ],
} as const satisfies Symptom
