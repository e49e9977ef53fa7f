import type { Pilot, PilotDecision, PilotPlan } from '../../domain/pilot/pilot.ts'

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
      conclusion: 'too-little',
      ...decision,
    },
    ...changes,
  })

const plan: PilotPlan = {
  name: 'Short clips',
  platform: 'tiktok',
  kind: 'channel',
  question: 'Do short clips bring trial bookings?',
  kpi: { type: 'rate', name: 'Trial bookings', improves: 'up' },
  baseline: { source: 'Shop statistics', from: '2026-01-05', to: '2026-02-01', kind: 'total', total: { successes: 20, trials: 1000 } },
  comparison: 'before',
  leastEffect: 0.02,
  errors: { falseSuccess: 0.05, missed: 0.2 },
  perWeek: 140,
  settlingWeeks: 1,
  guardrails: [{ id: 'complaints', name: 'Complaints', worse: 'above', limit: 3, weeks: 2 }],
  checkpoints: [{ week: 2, floor: 0.01 }],
  exitPlan: 'Clips stay online; the profile points to the blog.',
  owner: { name: 'Ada Weber', mayStop: true },
  retestAfterMonths: 6,
  motives: [],
}

/** A pilot that is being written down. */
export const aPilot = (more: Partial<Pilot> = {}): Pilot => ({
  id: 'plt_1',
  workspaceId: 'wsp_1',
  createdAt: '2026-02-20T08:00:00.000Z',
  version: 1,
  state: 'draft',
  plan,
  amendments: [],
  ...more,
})

export const aRunningPilot = (more: Partial<Pilot> = {}): Pilot =>
  aPilot({
    state: 'running',
    registration: {
      at: '2026-03-01T09:00:00.000Z',
      start: '2026-03-02',
      countsFrom: '2026-03-09',
      end: '2026-04-12',
      weeks: 5,
      planDigest: 'a'.repeat(64),
    },
    amendments: [
      {
        at: '2026-03-03T09:00:00.000Z',
        field: 'owner',
        from: plan.owner,
        to: { name: 'Grace Hopper', mayStop: true },
        reason: 'Ada Weber is on leave.',
      },
    ],
    ...more,
  })

export const aDecidedPilot = (more: Partial<Pilot> = {}): Pilot =>
  aRunningPilot({
    state: 'decided',
    decision: {
      at: '2026-04-13T09:00:00.000Z',
      on: '2026-04-13',
      outcome: 'adopted',
      decidedBy: 'The director',
      learning: 'Clips of the workshop are booked from.',
      retestOn: '2026-10-13',
      advice: 'scale',
      conclusion: 'better',
      achieved: { value: 1.2, low: 0.4, high: 2 },
    },
    ...more,
  })
