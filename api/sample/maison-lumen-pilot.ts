import type { PilotInput } from '../../domain/pilot/read-plan.ts'
import type { SampleWords } from '../messages/sample-words.ts'
import type { SamplePilot, SampleSpec } from './sample.ts'

type Ago = Parameters<SampleSpec['content']>[1]

/** Visits that Instagram brought to the shop in the twelve weeks before, and in each of the pilot with the hours it took. */
const BEFORE = [78, 91, 84, 73, 95, 82, 88, 79, 90, 85, 76, 87]
const DURING = [
  [96, 2],
  [118, 2.5],
  [109, 2],
  [124, 3],
  [113, 2.5],
  [127, 2],
  [119, 2.5],
  [131, 2],
] as const
const START_DAYS_AGO = 63

/** Eight weeks of rooms before and after, which brought what they were to bring, and were adopted. */
export const maisonLumenPilot = ({ audiences, owner, pilot: said }: SampleWords['shop'], ago: Ago): SamplePilot => {
  const plan: PilotInput = {
    name: said.name,
    platform: 'instagram',
    kind: 'format',
    question: said.question,
    hypothesis: { audience: audiences.decorators, use: 'inspiration', cadence: said.cadence, reason: said.reason },
    goal: 'sales',
    kpi: { type: 'count', name: said.kpi, unit: said.unit, improves: 'up' },
    baseline: {
      source: said.source,
      from: ago(START_DAYS_AGO + 7 * BEFORE.length),
      to: ago(START_DAYS_AGO + 1),
      weeks: BEFORE.map((count) => ({ count })),
    },
    leastEffect: { relative: 0.25 },
    start: ago(START_DAYS_AGO),
    weeks: DURING.length,
    capacity: { hoursPerWeek: 2.5, hoursAvailable: 3, people: 1 },
    guardrails: [{ id: 'hours', name: said.hours, worse: 'above', limit: 4, weeks: 2 }],
    exitPlan: said.exitPlan,
    owner: { name: owner, mayStop: true },
    motives: [{ motive: 'audience-asks', grade: 'asserted' }],
  }
  return {
    plan,
    weeks: DURING.map(([count, hours]) => ({ pilot: { count }, guardrails: { hours } })),
    end: { outcome: 'adopted', decidedBy: owner, learning: said.learning },
  }
}
