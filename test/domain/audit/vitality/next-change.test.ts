import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { vitalityOf } from '../../../../domain/audit/vitality/assess-vitality.ts'
import { stateChangesOn } from '../../../../domain/audit/vitality/next-change.ts'
import { dateOfDay, dayOf } from '../../../../domain/shared/calendar.ts'

const START = dayOf('2024-01-01')
const histories = fc
  .record({ gaps: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 60 }), silence: fc.integer({ min: 0, max: 500 }) })
  .map(({ gaps, silence }) => {
    const days = [START]
    for (const gap of gaps) days.push((days.at(-1) ?? START) + gap)
    const [posts, day] = [days.map(dateOfDay), days.at(-1) ?? START]
    return { posts, asOf: dateOfDay(day + silence) }
  })

describe('the day on which a state ends if nothing is published', () => {
  it('is the first one on which it is another', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { state } = vitalityOf(history)
        const on = stateChangesOn(history, state)
        const at = (day: number) => vitalityOf({ ...history, asOf: dateOfDay(day), previousState: state }).state
        const today = dayOf(history.asOf)

        if (on === undefined) expect(at(today + 365)).toBe(state)
        else {
          expect(at(dayOf(on))).not.toBe(state)
          for (let day = today + 1; day < dayOf(on); day += 1) expect(at(day)).toBe(state)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('leaves aside what was planned for later', () => {
    const posts = Array.from({ length: 20 }, (_, week) => dateOfDay(START + 7 * week))
    const history = { posts, asOf: `${posts.at(-1)}T12:00:00.000Z` }
    const planned = { ...history, posts: [...posts, dateOfDay(START + 300)] }
    const { state } = vitalityOf(history)

    expect(stateChangesOn(planned, state)).toBe(stateChangesOn(history, state))
    expect(stateChangesOn(history, state)).toEqual(expect.any(String))
  })

  it('is unknown where nothing was published', () => {
    expect(stateChangesOn({ posts: [], asOf: '2026-01-01' }, 'never-started')).toBeUndefined()
  })
})
