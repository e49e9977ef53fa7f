import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Alert } from '../../../domain/alerts/alert.ts'
import { type Change, type Changed, changeSince, type LastTold, lastToldOf, newsIn } from '../../../domain/alerts/notification.ts'
import { DEFAULT_POLICY, GATHERED_SECONDS, slotOf } from '../../../domain/alerts/policy.ts'
import { laterBy } from '../../../domain/shared/calendar.ts'

const NOW = '2027-03-12T22:00:00.000Z'
const alert = (id: string, changes: Partial<Alert> = {}): Alert => ({
  id,
  workspaceId: 'wsp_1',
  accountId: `acc_${id}`,
  account: { platform: 'blog', reference: `${id}.org` },
  condition: 'silence',
  transition: 'fading',
  level: 'warn',
  state: 'raised',
  raisedAt: NOW,
  evidence: {},
  ...changes,
})
const gathered = (changed: readonly Changed[], more: object = {}) => ({
  id: 'ntf_1',
  kind: 'immediate' as const,
  since: NOW,
  timeZone: 'Pacific/Auckland',
  now: NOW,
  changed,
  ...more,
})
const change = (id: string, what: Change, changes: Partial<Alert> = {}): Changed => ({ alert: alert(id, changes), change: what })

describe('what is told of an alert', () => {
  it.each<[LastTold | undefined, Partial<Alert>, Change | undefined]>([
    [undefined, { level: 'warn' }, 'raised'],
    [undefined, { level: 'fail' }, 'raised'],
    [undefined, { state: 'resolved' }, 'passed'],
    ['warn', { level: 'warn' }, undefined],
    ['warn', { level: 'fail' }, 'worsened'],
    ['warn', { state: 'resolved' }, 'resolved'],
    ['fail', { level: 'fail' }, undefined],
    ['fail', { state: 'resolved', level: 'fail' }, 'resolved'],
    ['resolved', { state: 'resolved' }, undefined],
    ['again:warn', { level: 'warn' }, 'reminded'],
    ['again:warn', { level: 'fail' }, 'worsened'],
    ['again:fail', { state: 'resolved', level: 'fail' }, 'resolved'],
  ])('after %s, %j is %s', (told, now, what) => expect(changeSince(told, alert('a', now))).toBe(what))

  it('is never the same twice, in whatever order notifications come', () => {
    const course: readonly Partial<Alert>[] = [{ level: 'warn' }, { level: 'fail' }, { level: 'fail', state: 'resolved' }]
    fc.assert(
      fc.property(fc.array(fc.nat(2), { maxLength: 12 }), (looks) => {
        let told: LastTold | undefined
        const changes = [...looks].sort().flatMap((place) => {
          const now = alert('a', course[place])
          const what = changeSince(told, now)
          if (what) told = lastToldOf(now)
          return what ?? []
        })

        expect(new Set(changes).size).toBe(changes.length)
      }),
    )
  })
})

describe('what is sent of a notification', () => {
  it('is what is bad and what is over, each for itself, the gravest first', () => {
    const changed = [
      change('d', 'resolved', { state: 'resolved' }),
      change('c', 'worsened', { level: 'fail' }),
      change('b', 'raised'),
      change('a', 'raised', { level: 'fail' }),
    ]

    const news = newsIn(gathered([...changed, change('e', 'passed', { state: 'resolved' })]))

    expect(news.map(({ type, data }) => [type, data.level, data.passed, ...data.members.map(({ alertId }) => alertId)])).toEqual([
      ['alert.raised', 'fail', 1, 'a', 'b', 'c'],
      ['alert.resolved', 'warn', 0, 'd'],
    ])
  })

  it('is nothing where all came and went, but for a digest', () => {
    const changed = [change('a', 'passed', { state: 'resolved' })]

    expect(newsIn(gathered(changed))).toEqual([])
    expect(newsIn(gathered(changed, { kind: 'digest', open: [] }))).toMatchObject([{ type: 'alert.digest', data: { passed: 1, members: [] } }])
    expect(newsIn(gathered([], { kind: 'digest', open: [alert('b')] }))).toEqual([])
  })

  it('counts all and lists a hundred', () => {
    const [news] = newsIn(gathered(Array.from({ length: 250 }, (_, place) => change(`a${place}`, 'raised'))))

    expect([news?.data.raised, news?.data.members.length]).toEqual([250, 100])
    expect(news?.data.counts).toEqual([{ platform: 'blog', transition: 'fading', change: 'raised', alerts: 250 }])
    // 22:00 UTC is the next day in Auckland.
    expect(news?.data.sinceOn).toBe('2027-03-13')
  })
})

describe('when it is told', () => {
  const asked = { condition: 'silence', platform: 'blog', level: 'warn', now: NOW, gathered: laterBy(NOW, GATHERED_SECONDS) } as const
  const quiet = { ...DEFAULT_POLICY, quietHours: [{ from: '22:10', to: '06:00', days: ['fri'] as const }] }

  it.each([
    [{ policy: DEFAULT_POLICY }, asked, 'immediate', 'immediate  organisation ', '2027-03-12T22:15:00.000Z', 'at once, with what belongs to it'],
    [
      { policy: DEFAULT_POLICY },
      { ...asked, condition: 'access' as const },
      'immediate',
      'immediate  access blog',
      '2027-03-12T22:15:00.000Z',
      'by platform',
    ],
    [
      { policy: DEFAULT_POLICY, organisationId: 'org_1' },
      { ...asked, organisationId: 'org_1' },
      'immediate',
      'immediate org_1 organisation org_1',
      '2027-03-12T22:15:00.000Z',
      'by its own policy',
    ],
    [{ policy: quiet }, asked, 'after-quiet-hours', 'quiet ', '2027-03-13T06:00:00.000Z', 'it would fall into quiet hours'],
    [
      { policy: { ...quiet, failBreaksThrough: true } },
      { ...asked, level: 'fail' as const },
      'immediate',
      'immediate  organisation ',
      '2027-03-12T22:15:00.000Z',
      'failures break through',
    ],
    [{ policy: { ...quiet, failBreaksThrough: true } }, asked, 'after-quiet-hours', 'quiet ', '2027-03-13T06:00:00.000Z', 'warnings do not'],
    [
      { policy: { ...quiet, tells: { warn: 'digest' as const, fail: 'immediately' as const } } },
      asked,
      'digest',
      'digest ',
      '2027-03-13T08:00:00.000Z',
      'digests have their time',
    ],
  ])('%#', (policy, what, kind, key, dueAt, _why) => expect(slotOf(policy, what)).toEqual({ kind, key, dueAt }))
})
