import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { PilotResult } from '../../../domain/pilot/result.ts'
import { isFresh, newestFirst, newestMeasured, type PilotStanding, standingOf } from '../../../domain/pilot/standing.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import { anUnmeasuredResult, anyPilotResult, aPilotResult } from '../../support/pilot-results.ts'

const result = (changes: Parameters<typeof aPilotResult>[0] = {}) => aPilotResult(changes) as PilotResult
const on = dayOf('2026-11-21')

describe('what a result shows', () => {
  it.each<{ low: number; value: number; high: number; standing: PilotStanding; why: string }>([
    { low: 0.1, value: 1.2, high: 2, standing: 'reached', why: 'zero is ruled out' },
    { low: 0.1, value: 0.4, high: 0.7, standing: 'reached', why: 'a gain was shown, though less than what mattered' },
    { low: 0, value: 0.4, high: 0.9, standing: 'missed', why: 'zero is not ruled out, and what mattered is' },
    { low: -2, value: -1, high: -0.2, standing: 'missed', why: 'harm' },
    { low: -0.2, value: 0.5, high: 1, standing: 'inconclusive', why: 'neither is ruled out' },
  ])('$low to $high is $standing: $why', ({ standing, why: _, ...achieved }) => expect(standingOf(achieved)).toBe(standing))
  it('is nothing where nothing was measured', () => expect(standingOf(undefined)).toBe('unmeasured'))
})

describe('a result', () => {
  it.each([
    { day: '2026-09-14', fresh: false, why: 'it has not ended' },
    { day: '2026-09-15', fresh: true, why: 'the day it ended' },
    { day: '2027-03-14', fresh: true, why: 'the last day' },
    { day: '2027-03-15', fresh: false, why: 'it is to be tested again' },
  ])('is fresh on $day: $fresh, $why', ({ day, fresh }) => expect(isFresh(aPilotResult(), dayOf(day))).toBe(fresh))

  it('is passed over where nothing was measured, another platform was tried, or it lies in the future', () => {
    const older = result({ endedOn: '2026-02-01', name: 'older' })
    const results = newestFirst([
      older,
      anUnmeasuredResult({ endedOn: '2026-10-01' }) as PilotResult,
      result({ endedOn: '2026-11-01', platform: 'tiktok' }),
      result({ endedOn: '2026-11-22' }),
    ])

    expect(newestMeasured(results, 'pinterest', on)).toEqual(older)
  })

  it('has the same place whatever the order in which results were told', () => {
    fc.assert(
      fc.property(fc.array(anyPilotResult, { maxLength: 8 }), (told) => {
        const results = told as readonly PilotResult[]
        expect(newestFirst([...results].reverse())).toEqual(newestFirst(results))
      }),
    )
  })
})
