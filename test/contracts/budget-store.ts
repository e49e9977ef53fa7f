import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Budget } from '../../domain/audit/budget.ts'
import type { BudgetStore } from '../../domain/ports.ts'

const NOW = '2026-11-27T10:00:00.000Z'
const BUDGET: Budget = { money: { currency: 'USD', perMonth: 1 }, callsPerDay: { youtube: 100 }, setAt: NOW }

/** What every store of budgets must do. `open` makes an empty one. */
export const describeBudgetStore = (name: string, open: () => Promise<{ readonly store: BudgetStore; close(): Promise<void> }>): void => {
  describe(`budget store: ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>
    let store: BudgetStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    const x = (micros: number, now = NOW) => store.setAside('wsp_1', { platform: 'twitter', now, wanted: { calls: 3, micros } })

    it('keeps the budget of a workspace until it is removed, and what was spent beyond that', async () => {
      expect(await store.find('wsp_1')).toBeUndefined()
      await store.put('wsp_1', BUDGET)
      expect(await x(360_000)).toBeUndefined()
      expect(await store.find('wsp_1')).toEqual(BUDGET)
      expect(await store.find('wsp_2')).toBeUndefined()
      expect(await store.remove('wsp_1')).toBe(true)
      expect(await store.remove('wsp_1')).toBe(false)
      expect(await store.find('wsp_1')).toBeUndefined()
      expect(await store.spent('wsp_1', NOW)).toEqual([
        { platform: 'twitter', month: { calls: 3, micros: 360_000 }, today: { calls: 3, micros: 360_000 } },
      ])
    })

    it('sets nothing aside that is billed before somebody said how much it may cost', async () => {
      expect(await x(1)).toBe('budget-missing')
      expect(await x(0)).toBeUndefined()
      await store.put('wsp_1', { callsPerDay: { youtube: 100 }, setAt: NOW })
      expect(await x(1)).toBe('budget-missing')
      expect(await store.spent('wsp_1', NOW)).toEqual([{ platform: 'twitter', month: { calls: 3, micros: 0 }, today: { calls: 3, micros: 0 } }])
    })

    it('spends to the last millionth and no further, over all days of the month', async () => {
      await store.put('wsp_1', BUDGET)
      expect(await x(600_000, '2026-11-01T00:00:00.000Z')).toBeUndefined()
      expect(await x(400_001)).toBe('budget-exhausted')
      expect(await x(400_000)).toBeUndefined()
      expect(await x(1)).toBe('budget-exhausted')
      expect(await x(1, '2026-11-30T23:59:59.999Z')).toBe('budget-exhausted')
      expect(await x(1, '2026-12-01T00:00:00.000Z')).toBeUndefined()
      expect(await store.spent('wsp_1', NOW)).toEqual([
        { platform: 'twitter', month: { calls: 6, micros: 1_000_000 }, today: { calls: 3, micros: 400_000 } },
      ])
    })

    it('counts requests by day and platform', async () => {
      await store.put('wsp_1', BUDGET)
      const ask = (calls: number, now = NOW) => store.setAside('wsp_1', { platform: 'youtube', now, wanted: { calls, micros: 0 } })

      expect(await ask(60)).toBeUndefined()
      expect(await ask(41)).toBe('calls-exhausted')
      expect(await ask(40)).toBeUndefined()
      expect(await ask(1)).toBe('calls-exhausted')
      expect(await ask(101)).toBe('calls-too-few')
      expect(await store.setAside('wsp_1', { platform: 'linkedin', now: NOW, wanted: { calls: 1000, micros: 0 } })).toBeUndefined()
    })

    it('counts by the days of the platform, also over the end of a month', async () => {
      await store.put('wsp_1', BUDGET)
      const ask = (now: string) => store.setAside('wsp_1', { platform: 'youtube', now, wanted: { calls: 100, micros: 0 } })

      expect(await ask('2026-11-30T23:00:00.000Z')).toBeUndefined()
      expect(await ask('2026-12-01T07:59:00.000Z')).toBe('calls-exhausted')
      expect(await store.spent('wsp_1', '2026-12-01T07:59:00.000Z')).toEqual([
        { platform: 'youtube', month: { calls: 0, micros: 0 }, today: { calls: 100, micros: 0 } },
      ])
      expect(await ask('2026-12-01T08:00:00.000Z')).toBeUndefined()
      await store.giveBack('wsp_1', { platform: 'youtube', setAsideAt: '2026-12-01T07:00:00.000Z', unused: { calls: 40, micros: 0 } })
      expect(await store.spent('wsp_1', '2026-12-01T07:59:00.000Z')).toMatchObject([{ today: { calls: 60 } }])
    })

    it('takes back what was set aside and not used, on the day it was set aside', async () => {
      await store.put('wsp_1', BUDGET)
      const setAsideAt = '2026-11-27T23:59:59.000Z'
      expect(await x(1_000_000, setAsideAt)).toBeUndefined()
      await store.giveBack('wsp_1', { platform: 'twitter', setAsideAt, unused: { calls: 1, micros: 900_000 } })

      expect(await store.spent('wsp_1', '2026-11-28T00:00:01.000Z')).toEqual([
        { platform: 'twitter', month: { calls: 2, micros: 100_000 }, today: { calls: 0, micros: 0 } },
      ])
      expect(await x(900_000)).toBeUndefined()
    })

    it('is one for each workspace', async () => {
      await store.put('wsp_1', BUDGET)
      await x(1_000_000)
      await store.put('wsp_2', BUDGET)

      expect(await store.setAside('wsp_2', { platform: 'twitter', now: NOW, wanted: { calls: 1, micros: 1_000_000 } })).toBeUndefined()
      expect(await store.spent('wsp_3', NOW)).toEqual([])
    })

    it('is never exceeded, however many ask at once', async () => {
      await store.put('wsp_1', BUDGET)
      const answers = await Promise.all(Array.from({ length: 40 }, () => x(30_000)))

      expect(answers.filter((answer) => answer === undefined)).toHaveLength(33)
      expect(answers.filter((answer) => answer === 'budget-exhausted')).toHaveLength(7)
    })
  })
}
