import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { promisedCadence } from '../../../../domain/audit/signals/promised-cadence.ts'
import { vitalityOf } from '../../../../domain/audit/vitality/assess-vitality.ts'
import type { Pause } from '../../../../domain/audit/vitality/vitality.ts'
import { dateOfDay, dayOf } from '../../../../domain/shared/calendar.ts'
import { someFacts } from '../../../support/facts.ts'

const ORIGIN = dayOf('2018-01-01')
const date = (day: number): string => dateOfDay(ORIGIN + day)

type Life = { readonly posts: readonly string[]; readonly promised: number; readonly pauses: readonly Pause[] }

/** How bad it is on that day, while nothing more is posted. */
const severityOn = (day: number, { posts, promised, pauses }: Life): number => {
  const now = `${date(day)}T12:00:00.000Z`
  const snapshot = {
    ...(someFacts().read as NonNullable<ReturnType<typeof someFacts>['read']>).snapshot,
    posts: posts.map((publishedAt) => ({ publishedAt })),
  }
  const read = { snapshot, vitality: vitalityOf({ posts, asOf: now, pauses }) }
  const finding = promisedCadence.evaluate({ ...someFacts(), now, read, dossier: { promisedCadenceDays: promised, pauses } })
  return finding.outcome === 'fail' ? finding.severity : 0
}

describe('a promised rhythm', () => {
  it('is never kept the better, the longer the silence: with pauses or without, by one post a day or several', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 10, maxLength: 40 })
    const pauses = fc.array(fc.record({ start: fc.nat(1500), length: fc.nat(120) }), { maxLength: 2 })
    fc.assert(
      fc.property(gaps, fc.constantFrom(0.5, 1, 7, 30, 90), pauses, fc.nat(400), fc.nat(60), (between, promised, resting, silence, more) => {
        const days = between.reduce<number[]>((done, gap) => done.concat((done.at(-1) ?? 0) + gap), [0])
        const last = days.at(-1) as number
        const life: Life = {
          posts: days.map((day, index) => `${date(day)}T${String(index % 12).padStart(2, '0')}:00:00.000Z`),
          promised,
          pauses: resting.map(({ start, length }) => ({ from: date(start), to: date(start + length) })),
        }

        expect(severityOn(last + silence + more, life)).toBeGreaterThanOrEqual(severityOn(last + silence, life) - 1e-9)
      }),
      { numRuns: 1000 },
    )
  })

  it('is as badly broken by too few posts as before, once the silence is a long one too', () => {
    const posts = [0, 7, 14, 21, 28, 35, 42, 70, 98].map(date)

    const [sparse, both] = [severityOn(98 + 29, { posts, promised: 7, pauses: [] }), severityOn(98 + 31, { posts, promised: 7, pauses: [] })]

    expect(sparse).toBeGreaterThan(0.5)
    expect(both).toBeGreaterThanOrEqual(sparse)
  })
})
