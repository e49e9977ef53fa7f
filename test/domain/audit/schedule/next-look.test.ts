import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { AccountReading } from '../../../../domain/audit/account.ts'
import { chooseAccounts } from '../../../../domain/audit/schedule/choose-accounts.ts'
import { isDueBy, NEXT_LOOK, nextLookAt } from '../../../../domain/audit/schedule/next-look.ts'
import { VITALITY_STATES } from '../../../../domain/audit/vitality/vitality.ts'
import { dateOfDay, dayOf, daysBetween } from '../../../../domain/shared/calendar.ts'

const NOW = '2026-03-01T06:00:00.000Z'
const WIDE = { kind: 'adaptive', atLeastDays: 1, atMostDays: 365 } as const
const steady = (changes: Partial<AccountReading> = {}) => {
  const reading = { state: 'steady', asOf: '2026-03-01', trend: 'stable', lastPostOn: '2026-02-27', ownRhythmDays: 12, ...changes } as const
  return { standing: reading.state, observedAt: NOW, reading }
}
const later = (days: number): string => dateOfDay(dayOf('2026-03-01') + days)

describe('when an account is looked at again', () => {
  it.each([
    { why: 'nobody has looked', account: { standing: 'not-audited' as const }, expected: { dueOn: '2026-03-01', dueBecause: 'not-audited' } },
    { why: 'its own rhythm', account: steady(), expected: { dueOn: later(12), dueBecause: 'own-rhythm' } },
    {
      why: 'its posts of a year where the fitted rhythm was not kept',
      account: { ...steady(), reading: { state: 'steady', asOf: '2026-03-01', trend: 'stable', postsPerMonth: 3 } as const },
      expected: { dueOn: later(30 / 3), dueBecause: 'own-rhythm' },
    },
    {
      why: 'it would be another state before it usually publishes',
      account: steady({ changesOn: later(5) }),
      expected: { dueOn: later(5), dueBecause: 'state-may-change' },
    },
    {
      why: 'its state changes later than it publishes',
      account: steady({ changesOn: later(40) }),
      expected: { dueOn: later(12), dueBecause: 'own-rhythm' },
    },
    {
      why: 'silent for 500 days: a tenth of it',
      account: steady({ state: 'abandoned', lastPostOn: later(-500), ownRhythmDays: 3 }),
      expected: { dueOn: later(500 * NEXT_LOOK.silenceShare.value), dueBecause: 'long-silence' },
    },
    {
      why: 'asleep by a slow rhythm: that rhythm',
      account: steady({ state: 'dormant', lastPostOn: later(-100), ownRhythmDays: 30 }),
      expected: { dueOn: later(30), dueBecause: 'own-rhythm' },
    },
    {
      why: 'nothing was ever published',
      account: {
        standing: 'never-started' as const,
        observedAt: NOW,
        reading: { state: 'never-started', asOf: '2026-03-01', trend: 'unknown' } as const,
      },
      expected: { dueOn: later(NEXT_LOOK.unknownRhythm.value), dueBecause: 'rhythm-unknown' },
    },
    {
      why: 'it could not be read since',
      account: { ...steady(), standing: 'unreachable' as const },
      expected: { dueOn: later(NEXT_LOOK.notRead.value), dueBecause: 'not-read' },
    },
    {
      why: 'it is parked',
      account: { ...steady(), standing: 'parked' as const, declared: { state: 'parked', since: '2026-01-01', reason: 'x', author: 'Ada' } as const },
      expected: { dueOn: later(WIDE.atMostDays), dueBecause: 'parked' },
    },
  ])('$expected.dueBecause: $why', ({ account, expected }) => {
    expect(nextLookAt(account, WIDE, NOW)).toEqual(expected)
  })

  it('tells which limit moved the day', () => {
    expect(nextLookAt(steady({ ownRhythmDays: 0.5 }), { ...WIDE, atLeastDays: 3 }, NOW)).toEqual({
      dueOn: later(3),
      dueBecause: 'own-rhythm',
      limit: 'at-least',
    })
    expect(nextLookAt(steady({ ownRhythmDays: 80 }), { ...WIDE, atMostDays: 60 }, NOW)).toEqual({
      dueOn: later(60),
      dueBecause: 'own-rhythm',
      limit: 'at-most',
    })
  })

  const limits = fc
    .tuple(fc.integer({ min: 1, max: 365 }), fc.integer({ min: 1, max: 365 }))
    .map(([one, other]) => ({ kind: 'adaptive', atLeastDays: Math.min(one, other), atMostDays: Math.max(one, other) }) as const)
  const days = fc.double({ min: 0.1, max: 1000, noNaN: true })
  const anAccount = fc
    .record({
      state: fc.constantFrom(...VITALITY_STATES),
      silence: fc.integer({ min: 0, max: 4000 }),
      ownRhythmDays: days,
      changes: fc.option(fc.integer({ min: 1, max: 365 }), { nil: undefined }),
    })
    .map(({ silence, changes, ...rest }) =>
      steady({ ...rest, lastPostOn: later(-silence), ...(changes === undefined ? {} : { changesOn: later(changes) }) }),
    )

  it('lies between the limits, whatever the account', () => {
    fc.assert(
      fc.property(anAccount, limits, (account, interval) => {
        const distance = daysBetween('2026-03-01', nextLookAt(account, interval, NOW).dueOn)

        expect(distance).toBeGreaterThanOrEqual(interval.atLeastDays)
        expect(distance).toBeLessThanOrEqual(interval.atMostDays)
      }),
    )
  })

  it('is never later for a faster rhythm', () => {
    fc.assert(
      fc.property(anAccount, limits, days, (account, interval, other) => {
        const [fast, slow] = [Math.min(account.reading.ownRhythmDays, other), Math.max(account.reading.ownRhythmDays, other)]
        const due = (ownRhythmDays: number): string => nextLookAt({ ...account, reading: { ...account.reading, ownRhythmDays } }, interval, NOW).dueOn

        expect(due(fast) <= due(slow)).toBe(true)
      }),
    )
  })

  it('is never sooner for what has been silent for longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }), days, limits, (one, other, ownRhythmDays, interval) => {
        const due = (silence: number): string =>
          nextLookAt(steady({ state: 'abandoned', lastPostOn: later(-silence), ownRhythmDays }), interval, NOW).dueOn

        expect(due(Math.min(one, other)) <= due(Math.max(one, other))).toBe(true)
      }),
    )
  })
})

describe('the accounts of a run', () => {
  const asleep = { ...steady(), id: 'acc_1', declared: { state: 'archived', since: '2026-01-01', reason: 'x', author: 'Ada' } } as const
  const awake = { ...steady(), id: 'acc_2' } as const
  const one = (account: typeof asleep | typeof awake) => ({ target: { account: { platform: 'blog' as const, reference: account.id } }, account })
  const ids = (chosen: readonly { readonly account?: { readonly id: string } }[]) => chosen.map(({ account }) => account?.id)

  it('are those somebody named, at rest or not', () => {
    const { chosen, resting } = chooseAccounts([one(asleep), one(awake)], { isScope: false, now: NOW })

    expect([ids(chosen), resting]).toEqual([['acc_1', 'acc_2'], 0])
  })

  it('are those of a scope that do not rest', () => {
    const { chosen, resting } = chooseAccounts([one(asleep), one(awake)], { isScope: true, now: NOW })

    expect([ids(chosen), resting]).toEqual([['acc_2'], 1])
  })

  it('are those that are due on the day, at whatever hour', () => {
    const at = (day: string) => chooseAccounts([one(awake)], { isScope: true, interval: WIDE, now: day }).chosen.length

    expect([at(`${later(11)}T23:59:00.000Z`), at(`${later(12)}T00:00:00.000Z`)]).toEqual([0, 1])
    expect(isDueBy({ dueOn: later(12), dueBecause: 'own-rhythm' }, `${later(12)}T00:00:00.000Z`)).toBe(true)
  })
})
