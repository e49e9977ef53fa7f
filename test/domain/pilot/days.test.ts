import { describe, expect, it } from '@jest/globals'
import { pilotDays } from '../../../domain/pilot/days.ts'
import { decidedPilot, runningPilot } from '../../support/pilots.ts'

const { registration: _, ...withoutStart } = runningPilot()
const { plan } = runningPilot()
const COMMON = { pilotId: 'plt_1', name: 'Short videos', platform: 'tiktok' }

describe('the days of pilots', () => {
  it('are the review and the last day while one runs', () => {
    expect(pilotDays([runningPilot({ organisationId: 'org_1', plan: { ...plan, reviewOn: '2026-10-19' } })])).toEqual([
      { ...COMMON, organisationId: 'org_1', kind: 'pilot-review', on: '2026-10-19', since: '2026-09-04T09:00:00.000Z', end: '2026-11-29' },
      { ...COMMON, organisationId: 'org_1', kind: 'pilot-end', on: '2026-11-29', since: '2026-09-04T09:00:00.000Z' },
    ])
  })

  it('are the last day alone where no review was agreed on, and stay when that is over', () => {
    expect(pilotDays([runningPilot()]).map(({ kind, on }) => [kind, on])).toEqual([['pilot-end', '2026-11-29']])
  })

  it('tell since when a review that was put off stands where it does', () => {
    const amended = (at: string, field: 'owner' | 'reviewOn') => ({ at, field, from: 'a', to: 'b', reason: 'Holidays' })
    const amendments = [
      amended('2026-09-20T00:00:00.000Z', 'reviewOn'),
      amended('2026-10-01T00:00:00.000Z', 'reviewOn'),
      amended('2026-10-05T00:00:00.000Z', 'owner'),
    ]
    const [review, end] = pilotDays([runningPilot({ plan: { ...plan, reviewOn: '2026-11-02' }, amendments })])

    expect([review?.since, end?.since]).toEqual(['2026-10-01T00:00:00.000Z', '2026-09-04T09:00:00.000Z'])
  })

  it('are the re-test once it is decided, until one that follows it begins', () => {
    const decided = decidedPilot()
    const follower = runningPilot({ id: 'plt_2', plan: { ...plan, followsPilotId: 'plt_1' } })
    const { registration, ...planned } = follower
    const retest = {
      ...COMMON,
      kind: 'pilot-retest',
      on: '2027-06-01',
      since: '2026-12-01T10:00:00.000Z',
      decidedOn: '2026-12-01',
      outcome: 'rolled-back',
      learning: 'Apprentices ask in messages, not under videos.',
    }

    expect(pilotDays([decided])).toEqual([retest])
    expect(pilotDays([decided, { ...planned, state: 'ready' }])).toEqual([retest])
    expect(pilotDays([decided, follower]).map(({ kind, pilotId }) => [kind, pilotId])).toEqual([['pilot-end', 'plt_2']])
  })

  it.each(['draft', 'ready'] as const)('are none of a plan: %s', (state) => expect(pilotDays([{ ...withoutStart, state }])).toEqual([]))
})
