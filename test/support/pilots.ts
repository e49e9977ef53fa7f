import type { Pilot, PilotPlan } from '../../domain/pilot/pilot.ts'

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
  settlingDays: 7,
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
      conclusion: 'success',
      achieved: { value: 1.2, low: 0.4, high: 2 },
    },
    ...more,
  })
