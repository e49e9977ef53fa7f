import type { PilotCase } from './pilot-wire.ts'

/** A pilot in every state that a report has to show. */
export const PILOT_CASES = {
  draft: { input: { leastEffect: { absolute: 3 } }, without: ['hypothesis', 'start', 'owner'] },
  early: { weeks: [34] },
  looks: { weeks: [40, 36, 27, 41, 26, 39], hours: [4, 3, 3, 3, 6, 3, 3, 4], ownerBecomes: 'Karim Diallo' },
  adopted: {
    weeks: [55, 49, 44, 47, 45, 49, 46],
    deciding: {
      outcome: 'adopted',
      decidedBy: 'Claire Petit',
      learning: 'Short videos that show the workshop bring apprentices to the page.\nThose that show the building do not.',
      observedReach: [{ audience: 'Apprentices', share: 0.31, source: 'Survey of 84 applicants, July 2026' }],
    },
  },
  rolledBack: {
    weeks: [40, 36, 31, 35],
    hours: [4, 4, 7, 8],
    deciding: { outcome: 'rolled-back', decidedBy: 'Léa Martin', learning: 'Two videos a week take a day, and not three hours.' },
    readOn: '2027-03-01',
  },
  inconclusive: { weeks: [30, 33, 40, 22, 31, 43, 24, 39, 33], asOf: '2026-08-03' },
} as const satisfies Record<string, PilotCase>
