import fc from 'fast-check'
import type { PilotResultInput } from '../../domain/brief/told-pilots.ts'
import { PLATFORM_IDS } from '../../domain/catalogue/vocabulary.ts'
import { TRIAL_ENDS } from '../../domain/governance/trial.ts'
import type { Pilot } from '../../domain/pilot/pilot.ts'

/** A pilot on Pinterest that was adopted and still counts on the day of `briefs.ts`; a test states only what matters to its case. */
export const aPilotResult = (changes: Partial<PilotResultInput> = {}): PilotResultInput => ({
  platform: 'pinterest',
  name: 'Product boards',
  outcome: 'adopted',
  achieved: { value: 1.2, low: 0.3, high: 2.1 },
  controlled: true,
  endedOn: '2026-09-15',
  retestOn: '2027-03-15',
  ...changes,
})

/** The same where nothing was measured. */
export const anUnmeasuredResult = (changes: Partial<PilotResultInput> = {}): PilotResultInput => {
  const { achieved: _, ...rest } = aPilotResult(changes)
  return rest
}

/** A pilot that was started; decided when a decision is given. */
export const aPilot = ({ plan = {}, ...changes }: Partial<Omit<Pilot, 'plan'>> & { readonly plan?: Partial<Pilot['plan']> } = {}): Pilot => ({
  id: 'plt_1',
  workspaceId: 'default',
  createdAt: '2026-06-01T08:00:00.000Z',
  version: 1,
  state: changes.decision ? 'decided' : 'running',
  registration: {
    at: '2026-06-02T08:00:00.000Z',
    start: '2026-06-03',
    countsFrom: '2026-06-17',
    end: '2026-09-01',
    weeks: 10,
    planDigest: 'digest',
  },
  amendments: [],
  ...changes,
  plan: {
    name: 'Product boards',
    platform: 'pinterest',
    kind: 'channel',
    kpi: { type: 'count', name: 'visits', improves: 'up' },
    baseline: { kind: 'value', value: 120, source: 'web statistics', from: '2026-03-01', to: '2026-05-31' },
    comparison: 'before',
    leastEffect: 20,
    errors: { falseSuccess: 0.05, missed: 0.2 },
    settlingWeeks: 2,
    guardrails: [],
    checkpoints: [],
    retestAfterMonths: 6,
    motives: [],
    ...plan,
  },
})

export const aDecision = (changes: Partial<NonNullable<Pilot['decision']>> = {}): NonNullable<Pilot['decision']> => ({
  at: '2026-09-02T08:00:00.000Z',
  on: '2026-09-02',
  outcome: 'adopted',
  decidedBy: 'Léa Martin',
  learning: 'Boards bring visits in autumn.',
  retestOn: '2027-03-02',
  advice: 'scale',
  conclusion: 'success',
  achieved: { value: 1.2, low: 0.3, high: 2.1 },
  ...changes,
})

const tenth = fc.integer({ min: -20, max: 30 }).map((tenths) => tenths / 10)
export const anyAchieved = fc.tuple(tenth, tenth, tenth).map((three) => {
  const [low, value, high] = [...three].sort((a, b) => a - b) as [number, number, number]
  return { value, low, high }
})

/** Any result that a brief of the end of 2026 or later may tell. */
export const anyPilotResult: fc.Arbitrary<PilotResultInput> = fc
  .record(
    {
      platform: fc.constantFrom(...PLATFORM_IDS),
      name: fc.constantFrom('Boards', 'Reels'),
      outcome: fc.constantFrom(...TRIAL_ENDS),
      achieved: anyAchieved,
      controlled: fc.boolean(),
      endedOn: fc.constantFrom('2024-05-01', '2026-03-01', '2026-09-15', '2026-11-21'),
      retestOn: fc.constantFrom('2026-11-22', '2027-03-15'),
    },
    { requiredKeys: ['platform', 'name', 'outcome', 'controlled', 'endedOn', 'retestOn'] },
  )
  .map((value) => value as PilotResultInput)
