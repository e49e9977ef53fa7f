import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fateAfter } from '../../../domain/webhooks/retries.ts'
import type { Attempt } from '../../../domain/webhooks/webhook.ts'

const NOW = '2026-03-01T10:00:00.000Z'
const failed: Attempt = { at: NOW, durationMs: 5, status: 500, error: 'http-error' }
const circumstances = { type: 'audit.completed', tries: 1, now: NOW, chance: 0 } as const
const secondsUntil = (instant: string): number => (Date.parse(instant) - Date.parse(NOW)) / 1000
const pauseAfter = (tries: number, attempt: Attempt = failed, chance = 0): number | undefined => {
  const fate = fateAfter(attempt, { ...circumstances, tries, chance })
  return fate.state === 'pending' ? secondsUntil(fate.dueAt) : undefined
}

describe('what becomes of a delivery', () => {
  it('is done when the answer was a success', () => {
    expect(fateAfter({ at: NOW, durationMs: 5, status: 204 }, circumstances)).toEqual({ state: 'delivered' })
  })

  it.each([
    { tries: 1, seconds: 5 },
    { tries: 2, seconds: 300 },
    { tries: 3, seconds: 1_800 },
    { tries: 4, seconds: 7_200 },
    { tries: 5, seconds: 18_000 },
    { tries: 6, seconds: 36_000 },
    { tries: 7, seconds: 50_400 },
    { tries: 8, seconds: 72_000 },
    { tries: 9, seconds: 86_400 },
    { tries: 10, seconds: undefined },
    { tries: 11, seconds: undefined },
  ])('after $tries tries waits $seconds seconds', ({ tries, seconds }) => expect(pauseAfter(tries)).toBe(seconds))

  it('is given up after some three days', () => {
    const pauses = Array.from({ length: 9 }, (_, before) => pauseAfter(before + 1) ?? 0)

    expect(pauses.reduce((sum, pause) => sum + pause, 0) / 86_400).toBeCloseTo(3.15, 2)
  })

  it('is lengthened by chance, a tenth at most, and never shortened', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
        const [least = 0, pause = 0] = [pauseAfter(tries), pauseAfter(tries, failed, chance)]
        expect(pause).toBeGreaterThanOrEqual(least - 0.001)
        expect(pause).toBeLessThanOrEqual(least * 1.1 + 0.001)
      }),
    )
  })

  it.each([
    { retryAfterSeconds: 1, seconds: 300, why: 'a shorter pause than ours is not taken' },
    { retryAfterSeconds: 900, seconds: 900, why: 'a longer one is' },
    { retryAfterSeconds: 9_999_999, seconds: 86_400, why: 'up to a day' },
  ])('obeys Retry-After within bounds: $why', ({ retryAfterSeconds, seconds }) => {
    expect(pauseAfter(2, { ...failed, status: 429, retryAfterSeconds })).toBe(seconds)
  })

  it('ends at once, and the webhook with it, when the receiver is gone', () => {
    expect(fateAfter({ ...failed, status: 410, error: 'gone' }, circumstances)).toEqual({ state: 'dead', disables: true })
  })

  it('is never put off for a test: whoever asked waits for it', () => {
    expect(fateAfter(failed, { ...circumstances, type: 'webhook.test' })).toEqual({ state: 'dead' })
  })

  it.each([
    { ...failed, status: 301, error: 'redirect' as const },
    { ...failed, status: 404 },
    { at: NOW, durationMs: 0, error: 'blocked-address' as const },
    { at: NOW, durationMs: 0, error: 'secret-sealed' as const },
  ])('is tried again after $error $status', (attempt) => expect(pauseAfter(1, attempt)).toBe(5))
})
