import type { Pilot, PilotDecision } from '../../domain/pilot/pilot.ts'

/** A pilot that runs from 7 September to 29 November 2026. */
export const runningPilot = (changes: Partial<Pilot> = {}): Pilot => ({
  id: 'plt_1',
  workspaceId: 'wsp_1',
  createdAt: '2026-09-01T08:00:00.000Z',
  version: 2,
  state: 'running',
  plan: {
    name: 'Short videos',
    platform: 'tiktok',
    kind: 'channel',
    kpi: { type: 'count', name: 'Visits to the application page', unit: 'visits', improves: 'up' },
    baseline: { kind: 'value', value: 28, source: 'Web statistics', from: '2026-06-01', to: '2026-08-30' },
    comparison: 'before',
    leastEffect: 12,
    errors: { falseSuccess: 0.05, missed: 0.2 },
    settlingWeeks: 2,
    guardrails: [],
    checkpoints: [],
    retestAfterMonths: 6,
    motives: [],
  },
  registration: {
    at: '2026-09-04T09:00:00.000Z',
    start: '2026-09-07',
    countsFrom: '2026-09-21',
    end: '2026-11-29',
    weeks: 10,
    planDigest: '0'.repeat(64),
  },
  amendments: [],
  ...changes,
})

export const decidedPilot = (decision: Partial<PilotDecision> = {}, changes: Partial<Pilot> = {}): Pilot =>
  runningPilot({
    state: 'decided',
    decision: {
      at: '2026-12-01T10:00:00.000Z',
      on: '2026-12-01',
      outcome: 'rolled-back',
      decidedBy: 'Léa',
      learning: 'Apprentices ask in messages, not under videos.',
      retestOn: '2027-06-01',
      advice: 'stop',
      conclusion: 'futile',
      ...decision,
    },
    ...changes,
  })
