import type { Language } from '../../api/messages/index.ts'
import { digestOf } from '../../api/usecases/digest.ts'
import { readingBy } from '../../api/usecases/pilots.ts'
import { pilotToWire } from '../../api/wire/pilot.ts'
import { designOf } from '../../domain/pilot/feasibility.ts'
import { amended, type Deciding, decided, readinessOf, registered } from '../../domain/pilot/lifecycle.ts'
import type { Observation, Pilot, PilotPlan } from '../../domain/pilot/pilot.ts'
import type { PilotReading } from '../../domain/pilot/read-pilot.ts'
import { type PilotInput, readPlan } from '../../domain/pilot/read-plan.ts'
import { dateOfDay, dayOf } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'

type Wire = components['schemas']['Pilot']

const STARTED_ON = '2026-06-01'
const AT = '2026-05-25T09:00:00Z'

/** A pilot somebody could have written down: visits that short videos are to bring to a page. */
const PILOT_INPUT: PilotInput = {
  name: 'Short videos for apprentices',
  platform: 'tiktok',
  question: 'Do apprentices come to the application page because of short videos?',
  hypothesis: {
    audience: 'Apprentices',
    use: 'short-video',
    cadence: 'Two short videos a week',
    reason: 'Two in three of last year’s applicants told us that they look for trades there first.',
  },
  goal: 'recruitment',
  kpi: { type: 'count', name: 'Visits to the application page', unit: 'visits', improves: 'up' },
  baseline: {
    source: 'Matomo, application page',
    from: '2026-03-02',
    to: '2026-05-24',
    weeks: [28, 31, 25, 30, 27, 33, 26, 29, 24, 32, 28, 27].map((count) => ({ count })),
  },
  leastEffect: { absolute: 8 },
  start: STARTED_ON,
  weeksAvailable: 12,
  capacity: { hoursPerWeek: 3, hoursAvailable: 4, people: 1, stopsMeanwhile: 'The photo gallery' },
  guardrails: [
    { id: 'hours', name: 'Hours of work', worse: 'above', limit: 5, weeks: 2 },
    { id: 'mail', name: 'Applications by mail', worse: 'below', limit: 3 },
  ],
  checkpoints: [{ week: 6, floor: 26 }],
  exitPlan: 'A pinned notice for a month, then the account is closed.\nThe name stays ours.',
  owner: { name: 'Léa Martin', mayStop: true },
  reviewOn: '2026-07-06',
  motives: [{ motive: 'audience-asks', grade: 'measured', source: 'https://example.org/survey-2025' }],
}

export type PilotCase = {
  readonly input?: Partial<PilotInput>
  /** What is not agreed on yet. */
  readonly without?: readonly ('hypothesis' | 'start' | 'owner')[]
  /** Visits of week after week; of those left out nothing is known. */
  readonly weeks?: readonly (number | undefined)[]
  readonly hours?: readonly number[]
  readonly asOf?: string
  readonly despite?: string
  readonly ownerBecomes?: string
  readonly amendedBecause?: string
  readonly deciding?: Deciding
  readonly again?: boolean
  readonly readOn?: string
}

const planOf = (input: PilotInput): PilotPlan => {
  const read = readPlan(input, '2026-05-25')
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.plan
}

const written = (plan: PilotPlan): Pilot => ({ id: 'plt_1', workspaceId: 'wsp_1', createdAt: AT, version: 1, state: 'ready', plan, amendments: [] })

const begun = (plan: PilotPlan, { despite, again = false }: PilotCase): Pilot => {
  const started = registered(written(plan), {
    design: designOf(plan),
    today: '2026-05-25',
    at: AT,
    digest: digestOf,
    again,
    ...(despite === undefined ? {} : { despite }),
  })
  if (typeof started === 'string') throw new Error(started)
  return started
}

const observed = ({ weeks = [], hours = [] }: PilotCase): readonly Observation[] =>
  weeks.flatMap((count, place) =>
    count === undefined
      ? []
      : [
          {
            on: dateOfDay(dayOf(STARTED_ON) + 7 * place),
            days: 7 as const,
            pilot: { count },
            guardrails: { hours: hours[place] ?? 3, mail: 4 },
            source: 'Matomo, application page',
          },
        ],
  )

const known = new Map<string, Wire>()
/** A pilot as it is answered, in the state that its case leads to. Each is worked out once: its design takes some thousands of simulated pilots. */
export const wirePilot = (one: PilotCase, language: Language): Wire => {
  const name = JSON.stringify([one, language])
  const found = known.get(name) ?? workedOut(one, language)
  known.set(name, found)
  return found
}

const workedOut = (one: PilotCase, language: Language): Wire => {
  const plan = planOf(
    Object.fromEntries(Object.entries({ ...PILOT_INPUT, ...one.input }).filter(([field]) => !one.without?.includes(field as 'start'))) as PilotInput,
  )
  const design = designOf(plan)
  if (one.weeks === undefined) {
    const state = readinessOf(plan).ready ? 'ready' : 'draft'
    return pilotToWire({ ...written(plan), state }, { design, today: '2026-05-25', language, dry: true })
  }
  const started = begun(plan, one)
  const owner = one.ownerBecomes === undefined ? {} : { owner: { name: one.ownerBecomes, mayStop: true } }
  const running = amended(started, owner, { at: '2026-06-20T10:00:00Z', reason: one.amendedBecause ?? 'On parental leave.' }) ?? started
  const today = one.asOf ?? dateOfDay(dayOf(STARTED_ON) + 7 * one.weeks.length)
  const read = (pilot: Pilot) => readingBy(pilot, observed(one), today) as PilotReading
  const ended = one.deciding ? decided(running, one.deciding, { reading: read(running), today, at: `${today}T12:00:00Z` }) : running
  if (typeof ended === 'string') throw new Error(ended)
  return pilotToWire(ended, { design, reading: read(ended), today: one.readOn ?? today, language })
}

const HOSTILE = '<script>alert(1)</script>"\'& שלום 🦄'

/** Every text that somebody may write, as nobody should. */
export const HOSTILE_PILOT: PilotCase = {
  input: {
    name: HOSTILE,
    question: HOSTILE,
    hypothesis: { audience: HOSTILE, use: 'news', cadence: HOSTILE, reason: `${HOSTILE}\n${'endless'.repeat(60)}` },
    kpi: { type: 'count', name: HOSTILE, unit: HOSTILE, improves: 'up' },
    baseline: { ...PILOT_INPUT.baseline, source: `javascript:alert(1) ${HOSTILE}` } as NonNullable<PilotInput['baseline']>,
    capacity: { hoursPerWeek: 3, people: 2, stopsMeanwhile: HOSTILE },
    guardrails: [{ id: 'hours', name: HOSTILE, worse: 'above', limit: 2, weeks: 12 }],
    exitPlan: HOSTILE,
    owner: { name: HOSTILE, mayStop: true },
    motives: [{ motive: 'buzz', grade: 'source-named', source: HOSTILE }],
  },
  weeks: [55, 49, 44, 47, 45, 49, 46],
  ownerBecomes: `${HOSTILE} 2`,
  amendedBecause: HOSTILE,
  deciding: {
    outcome: 'closed',
    decidedBy: HOSTILE,
    reason: HOSTILE,
    learning: HOSTILE,
    observedReach: [{ audience: HOSTILE, share: 0.2, source: HOSTILE }],
  },
}
