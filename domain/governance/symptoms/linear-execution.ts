import type { Symptom } from '../symptom.ts'

/**
 * Is a plan carried out to the end, whatever it brings?
 *
 * Measured by the right to change course, the tests of the last two quarters, whether there is a starting value, what was ever stopped because of
 * figures, and how old the last review is. Tests without the right to act on them leave the symptom (Lagues 2012).
 */
export const linearExecution = {
  indicators: ['course-change', 'recent-tests', 'main-baseline', 'stopped-by-data', 'review-age'],
  decisive: ['course-change'],
  competencies: ['metrics', 'culture'],
  blocks: ['claims-about-results', 'keeping-up'],
  leadsTo: ['poor-results'],
  owner: 'line-manager',
  source: 'lagues',
  remedies: [
    {
      code: 'right-to-change-course',
      owner: 'line-manager',
      withManager: true,
      source: 'lagues',
      when: { wanting: 'course-change' },
      done: { good: 'course-change' },
    },
    { code: 'run-trials', owner: 'line-manager', withManager: true, source: 'lagues', done: { good: 'recent-tests' } },
    {
      code: 'note-the-baseline',
      owner: 'line-manager',
      withManager: true,
      source: 'lagues',
      when: { wanting: 'main-baseline' },
      done: { good: 'main-baseline' },
      within: 'agree-measure-and-horizon',
    },
    { code: 'set-review-dates', owner: 'line-manager', withManager: true, source: 'lagues', done: { good: 'review-age' } },
    { code: 'honour-stops', owner: 'line-manager', source: 'lagues', done: { good: 'stopped-by-data' } },
  ],
} as const satisfies Symptom
