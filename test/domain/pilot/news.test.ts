import { describe, expect, it } from '@jest/globals'
import { adviceNews, decisionNews, overdueNews } from '../../../domain/pilot/news.ts'
import { decidedPilot, runningPilot } from '../../support/pilots.ts'

const ABOUT = { pilotId: 'plt_1', name: 'Short videos', platform: 'tiktok' }

describe('the advice of a pilot', () => {
  it('is told when it changes, and begins with going on', () => {
    const pilot = runningPilot({ organisationId: 'org_1' })
    const asOf = '2026-10-18'

    expect(adviceNews(pilot, { advice: 'continue', asOf })).toBeUndefined()
    expect(adviceNews(pilot, { before: 'stop', advice: 'stop', asOf })).toBeUndefined()
    expect(adviceNews(pilot, { before: 'stop', advice: 'continue', asOf })?.data.advice).toBe('continue')
    expect(adviceNews(pilot, { advice: 'scale', asOf })).toEqual({
      type: 'pilot.advised',
      subject: 'plt_1',
      cause: '2026-10-18 scale',
      data: { ...ABOUT, organisationId: 'org_1', advice: 'scale', asOf },
    })
  })
})

describe('the decision about a pilot', () => {
  it('is told with the re-test', () => {
    expect(decisionNews(decidedPilot())).toEqual({
      type: 'pilot.decided',
      subject: 'plt_1',
      cause: '2026-12-01T10:00:00.000Z',
      data: { ...ABOUT, outcome: 'rolled-back', retestOn: '2027-06-01' },
    })
  })

  it('is not told before it is there', () => expect(decisionNews(runningPilot())).toBeUndefined())
})

describe('an overdue pilot', () => {
  it('is told from the day after its last one', () => {
    expect(overdueNews(runningPilot(), '2026-11-29')).toBeUndefined()
    expect(overdueNews(runningPilot(), '2026-11-30')).toEqual({
      type: 'pilot.overdue',
      subject: 'plt_1',
      cause: '2026-11-29',
      data: { ...ABOUT, end: '2026-11-29' },
    })
  })

  it.each([
    ['was decided', decidedPilot()],
    ['was stopped', runningPilot({ state: 'stopped' })],
  ])('is none that %s', (_, pilot) => expect(overdueNews(pilot, '2027-01-01')).toBeUndefined())
})
