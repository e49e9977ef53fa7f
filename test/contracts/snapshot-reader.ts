import { describe, expect, it } from '@jest/globals'
import { costOf, mostUsage, newMeter } from '../../domain/audit/cost.ts'
import type { AccountReference, ReadOutcome } from '../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../domain/ports.ts'
import { parseDay } from '../../domain/shared/calendar.ts'

/** A reader under test with accounts that end in each way. `close` gives back what it holds. */
export type ReaderUnderTest = {
  readonly reader: SnapshotReader
  /** An account with at least two posts before `OBSERVED_AT`. */
  readonly ordinary: AccountReference
  /** One that its platform says does not exist. */
  readonly absent: AccountReference
  /** One whose platform does not answer. */
  readonly stuck: AccountReference
  readonly close: () => Promise<void>
}

export const OBSERVED_AT = '2024-06-01T12:00:00.000Z'

const STATUSES: Readonly<Record<Exclude<ReadOutcome['kind'], 'read'>, readonly string[]>> = {
  absent: ['not-found', 'private', 'suspended'],
  'cannot-tell': ['credential-missing', 'credential-rejected', 'rate-limited', 'unreachable', 'blocked-address', 'unsupported'],
}
const NONSENSE = [
  '',
  '   ',
  '\u0000',
  'no such thing',
  '@',
  '//',
  'https://',
  'javascript:alert(1)',
  'x'.repeat(10_000),
  '../../etc/passwd',
  '[::1',
  '🙂',
]

/** What every snapshot reader honours, whatever its platform. */
export const describeSnapshotReader = (name: string, makeReader: () => Promise<ReaderUnderTest>): void => {
  const using = async (act: (under: ReaderUnderTest) => Promise<void>): Promise<void> => {
    const under = await makeReader()
    try {
      await act(under)
    } finally {
      await under.close()
    }
  }
  const context = () => ({ signal: new AbortController().signal, observedAt: OBSERVED_AT })

  const expectSound = (outcome: ReadOutcome): void => {
    if (outcome.kind === 'read') return
    expect(STATUSES[outcome.kind]).toContain(outcome.status)
    expect(outcome.detail).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  }

  describe(`${name} as a snapshot reader`, () => {
    it('reads an ordinary account and says for whom and when', () =>
      using(async ({ reader, ordinary }) => {
        const outcome = await reader.read(ordinary, context())

        expect(outcome).toMatchObject({ kind: 'read', snapshot: { account: ordinary, observedAt: OBSERVED_AT } })
      }))

    it('gives posts oldest first, each once, none later than the observation', () =>
      using(async ({ reader, ordinary }) => {
        const outcome = await reader.read(ordinary, context())

        if (outcome.kind !== 'read') throw new Error(`not read: ${outcome.detail}`)
        const { posts, undated, truncated } = outcome.snapshot
        const days = posts.map(({ publishedAt }) => parseDay(publishedAt) ?? Number.NaN)
        const addressed = posts.filter(({ url }) => url !== undefined).map(({ publishedAt, url }) => `${publishedAt} ${url}`)
        expect(posts.length).toBeGreaterThanOrEqual(2)
        expect(days).toEqual([...days].sort((a, b) => a - b))
        expect(days.every((day) => day <= (parseDay(OBSERVED_AT) ?? 0))).toBe(true)
        expect(new Set(addressed).size).toBe(addressed.length)
        expect(undated).toBeGreaterThanOrEqual(0)
        expect(typeof truncated).toBe('boolean')
      }))

    it('counts the requests it sends, and sends and is billed no more than it says', () =>
      using(async ({ reader, ordinary }) => {
        const meter = newMeter()
        await reader.read(ordinary, { ...context(), meter })

        const most = mostUsage(reader.capabilities)
        expect(meter.calls).toBeGreaterThan(0)
        expect(meter.calls).toBeLessThanOrEqual(most.calls)
        const { price } = reader.capabilities
        expect(costOf(meter, price)).toBeLessThanOrEqual(costOf(most, price))
        expect(costOf(meter, price) > 0).toBe(price !== undefined)
      }))

    it('reads the same account alike twice', () =>
      using(async ({ reader, ordinary }) => {
        const first = await reader.read(ordinary, context())
        const second = await reader.read(ordinary, context())

        expect(second).toEqual(first)
      }))

    it('tells an account that does not exist from a silent one', () =>
      using(async ({ reader, absent }) => {
        const outcome = await reader.read(absent, context())

        expect(outcome.kind).toBe('absent')
        expectSound(outcome)
      }))

    // Whose platform never answers: a reader that waits for it would run into the test's own limit.
    it('ends after the signal, without a verdict on the account', () =>
      using(async ({ reader, stuck }) => {
        const ending = new AbortController()
        const reading = reader.read(stuck, { signal: ending.signal, observedAt: OBSERVED_AT })
        setTimeout(() => ending.abort(), 30)

        const outcome = await reading

        expect(outcome.kind).toBe('cannot-tell')
        expectSound(outcome)
      }))

    it('answers a signal that has already gone off', () =>
      using(async ({ reader, ordinary }) => {
        const outcome = await reader.read(ordinary, { signal: AbortSignal.abort(), observedAt: OBSERVED_AT })

        expect(outcome.kind).toBe('cannot-tell')
        expectSound(outcome)
      }))

    it.each(NONSENSE)('has an outcome for the reference %j', (reference) =>
      using(async ({ reader, ordinary }) => {
        const outcome = await reader.read({ platform: ordinary.platform, reference }, context())

        expect(outcome.kind).toBe('cannot-tell')
        expectSound(outcome)
      }),
    )
  })
}
