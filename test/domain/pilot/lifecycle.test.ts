import { describe, expect, it } from '@jest/globals'
import { designOf, type PilotDesign } from '../../../domain/pilot/feasibility.ts'
import { amended, type Deciding, decided, isStale, MANDATORY, readinessOf, registered } from '../../../domain/pilot/lifecycle.ts'
import { ADVICE, type Pilot, type PilotPlan } from '../../../domain/pilot/pilot.ts'
import type { Conclusion, PilotReading } from '../../../domain/pilot/read-pilot.ts'
import { resultOf } from '../../../domain/pilot/result.ts'
import { formatPlan } from '../../support/pilot-weeks.ts'
import { decidedPilot, runningPilot } from '../../support/pilots.ts'

const AT = '2026-09-01T08:00:00.000Z'
const TODAY = '2026-09-01'
const digest = (value: unknown) => `of ${JSON.stringify(value).length}`

const agreed = (changes: Partial<PilotPlan> = {}): PilotPlan =>
  formatPlan({
    hypothesis: { audience: 'apprentices', use: 'inform', cadence: 'two a week', reason: 'They watch videos' } as unknown as NonNullable<
      PilotPlan['hypothesis']
    >,
    start: '2026-09-07',
    owner: { name: 'Léa', mayStop: true },
    capacity: { hoursPerWeek: 3 },
    exitPlan: 'A notice, then silence',
    settlingWeeks: 2,
    ...changes,
  })
const draft = (changes: Partial<Pilot> = {}): Pilot => {
  const { registration: _, ...pilot } = runningPilot({ state: 'draft', version: 1, plan: agreed(), ...changes })
  return pilot
}
const start = (pilot: Pilot, more: { readonly design?: PilotDesign; readonly today?: string; readonly despite?: string } = {}) =>
  registered(pilot, { design: designOf(pilot.plan), today: TODAY, at: AT, digest, again: false, ...more })

describe('readiness', () => {
  it('is ten points where all is agreed on and the baseline was seen', () => {
    const seen = agreed({ baseline: { source: 'x', from: '2026-08-01', to: '2026-08-28', kind: 'total', total: { successes: 300, trials: 3000 } } })

    expect(Object.values(readinessOf(seen).points).filter(Boolean)).toHaveLength(10)
    expect(readinessOf(agreed())).toMatchObject({ ready: true, missing: [], points: { baseline: false } })
  })

  it('lacks each thing that nobody agreed on', () => {
    expect(readinessOf(formatPlan())).toMatchObject({ ready: false, missing: [...MANDATORY] })
    expect(readinessOf(agreed({ owner: { name: 'Léa', mayStop: false } }))).toMatchObject({ ready: false, missing: ['owner-may-stop'] })
  })
})

describe('the start of a pilot', () => {
  it.each(['draft', 'ready'] as const)('fixes what cannot move any more: %s', (state) => {
    const pilot = draft({ state })
    const { weeks, totalWeeks } = designOf(pilot.plan)

    expect(start(pilot)).toMatchObject({
      state: 'running',
      version: 2,
      registration: { at: AT, start: '2026-09-07', countsFrom: '2026-09-21', weeks },
    })
    expect(start(pilot)).toHaveProperty('registration.planDigest', expect.stringMatching(/^of \d+$/))
    expect(start(pilot)).not.toHaveProperty('registration.despite')
    const running = start(pilot)
    const days = typeof running === 'string' ? 0 : (Date.parse(running.registration?.end ?? '') - Date.parse('2026-09-07')) / 86_400_000
    expect(days).toBe(7 * totalWeeks - 1)
  })

  it('is refused for what does not stand, is not agreed on, or is past', () => {
    expect(start(runningPilot({ plan: agreed() }))).toBe('pilot-stands')
    expect(start(decidedPilot({}, { plan: agreed() }))).toBe('pilot-stands')
    expect(start(draft({ plan: formatPlan() }))).toBe('pilot-not-ready')
    expect(start(draft(), { today: '2026-09-08' })).toBe('start-past')
    expect(start(draft(), { today: '2026-09-07' })).toHaveProperty('state', 'running')
  })

  it('needs a reason where nothing can be concluded, which is kept', () => {
    const hopeless = draft({ plan: agreed({ leastEffect: 0.001 }) })

    expect(start(hopeless)).toBe('pilot-cannot-conclude')
    expect(start(hopeless, { despite: 'To learn the craft' })).toHaveProperty('registration.despite', 'To learn the craft')
    expect(start(draft(), { despite: 'Needless' })).not.toHaveProperty('registration.despite')
  })
})

describe('an amendment', () => {
  const owner = { name: 'Noé', mayStop: true }

  it('is dated and says why, field by field', () => {
    const pilot = runningPilot({ plan: agreed() })
    const changed = amended(pilot, { owner, reviewOn: '2026-10-05', exitPlan: 'A notice, then silence' }, { at: AT, reason: 'Léa left' })

    expect(changed?.plan).toMatchObject({ owner, reviewOn: '2026-10-05' })
    expect(changed?.version).toBe(pilot.version + 1)
    expect(changed?.amendments).toEqual([
      { at: AT, field: 'owner', from: { name: 'Léa', mayStop: true }, to: owner, reason: 'Léa left' },
      { at: AT, field: 'reviewOn', from: null, to: '2026-10-05', reason: 'Léa left' },
    ])
  })

  it('of nothing is none', () =>
    expect(amended(runningPilot({ plan: agreed() }), { capacity: { hoursPerWeek: 3 } }, { at: AT, reason: 'x' })).toBeUndefined())
})

const reading = (advice: PilotReading['advice'], conclusion?: Conclusion, achieved?: PilotReading['achieved']): PilotReading => ({
  asOf: '2026-11-30',
  advice,
  weeks: [],
  looks: [],
  changing: false,
  overdue: false,
  lapsed: false,
  ...(conclusion ? { conclusion } : {}),
  ...(achieved ? { achieved } : {}),
})
const decide = (read: PilotReading, deciding: Partial<Deciding> = {}, pilot = runningPilot()) =>
  decided(
    pilot,
    { outcome: 'adopted', decidedBy: 'Léa', learning: 'They ask in messages', ...deciding },
    { reading: read, today: '2026-11-30', at: AT },
  )

describe('the end of a pilot', () => {
  it('keeps what the test said, and when it is tested again', () => {
    const achieved = { value: 1.2, low: 0.4, high: 2 }
    const pilot = decide(reading('scale', { code: 'better', week: 6 }, achieved))

    expect(pilot).toMatchObject({
      state: 'decided',
      version: 3,
      decision: { outcome: 'adopted', advice: 'scale', conclusion: 'better', achieved, on: '2026-11-30', retestOn: '2027-05-30' },
    })
    expect(typeof pilot === 'string' ? undefined : resultOf(pilot)).toEqual({
      pilotId: 'plt_1',
      platform: 'tiktok',
      name: 'Short videos',
      outcome: 'adopted',
      achieved,
      controlled: false,
      endedOn: '2026-11-30',
      retestOn: '2027-05-30',
    })
  })

  it('is a stop while nothing is shown, with a reason', () => {
    expect(decide(reading('continue'), { outcome: 'closed' })).toBe('decision-needs-reason')
    expect(decide(reading('continue'), { outcome: 'closed', reason: 'Léa left' })).toMatchObject({
      state: 'stopped',
      decision: { conclusion: 'open', reason: 'Léa left' },
    })
  })

  const FOLLOWS = {
    scale: ['adopted'],
    'roll-back': ['rolled-back', 'closed', 'parked'],
    stop: ['closed', 'parked', 'rolled-back', 'iterated'],
    continue: [],
  } as const
  it.each(ADVICE)('needs a reason where it does not follow: %s', (advice) => {
    for (const outcome of ['adopted', 'iterated', 'parked', 'rolled-back', 'closed'] as const) {
      const follows = (FOLLOWS[advice] as readonly string[]).includes(outcome)
      const plain = decide(reading(advice), { outcome })

      if (follows) expect(plain).toHaveProperty('state', 'decided')
      else expect(plain).toBe('decision-needs-reason')
      expect(decide(reading(advice), { outcome, reason: 'We know better' })).toHaveProperty('decision.outcome', outcome)
    }
  })

  it('is not done a third time in the same way', () => {
    const again = reading('stop', { code: 'inconclusive-again' })

    expect(decide(again, { outcome: 'iterated', reason: 'Once more' })).toBe('iterated-twice')
    expect(decide(again, { outcome: 'closed' })).toHaveProperty('state', 'decided')
    expect(decide(reading('stop', { code: 'inconclusive' }), { outcome: 'iterated' })).toHaveProperty('state', 'decided')
  })

  it('is refused twice, and with a re-test that is no later', () => {
    expect(decide(reading('scale'), {}, decidedPilot())).toBe('pilot-stands')
    expect(decide(reading('scale'), {}, draft())).toBe('pilot-stands')
    expect(decide(reading('scale'), { retestOn: '2026-11-30' })).toBe('retest-not-after')
    expect(decide(reading('scale'), { retestOn: '2026-12-01' })).toHaveProperty('decision.retestOn', '2026-12-01')
  })

  it('is stale from the day of its re-test', () => {
    expect(isStale(decidedPilot(), '2027-05-31')).toBe(false)
    expect(isStale(decidedPilot(), '2027-06-01')).toBe(true)
    expect(isStale(runningPilot(), '2027-06-01')).toBe(false)
    expect(resultOf(runningPilot())).toBeUndefined()
  })
})
