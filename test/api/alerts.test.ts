import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { eventually, type Receiver, type SentEvent, startReceiver, verified } from '../support/receiver.ts'
import { type ASandbox, aSandboxOf } from '../support/sandbox.ts'
import { aFolder, aService, type RunningService } from '../support/service.ts'

const folder = aFolder()
let service: RunningService
let receiver: Receiver
beforeAll(async () => {
  service = await aService({ DATABASE_URL: folder.database, CHANNELFIT_SECRET: 'a passphrase for tests that is long enough' })
  receiver = await startReceiver()
})
afterEach(async () => {
  for (const { id } of (await service.get('/v1/sandboxes').expect(200)).body.items) await service.remove(`/v1/sandboxes/${id}`).expect(204)
})
afterAll(async () => {
  await service.stop()
  await receiver.close()
  folder.remove()
})

type News = SentEvent & {
  readonly data: {
    readonly sentence: string
    readonly raised: number
    readonly worsened: number
    readonly resolved: number
    readonly passed: number
    readonly members: readonly Readonly<Record<string, unknown>>[]
  }
}
const ALERTS = ['alert.raised', 'alert.resolved', 'alert.digest']

const listening = async (sandbox: ASandbox, events = ALERTS): Promise<(count: number) => Promise<readonly News[]>> => {
  const { id, secret } = (await sandbox.post('/v1/webhooks', { url: receiver.url, events }).expect(201)).body
  const before = receiver.received.length
  const received = () => receiver.received.slice(before).map((each) => verified(secret, each) as News)
  return async (count) => {
    // All that was written for it, and nothing beside what was expected.
    const { items } = (await sandbox.get(`/v1/webhooks/${id}/deliveries?limit=100`).expect(200)).body
    expect(items).toHaveLength(count)
    return eventually(() => received().length === count && received(), `${count} events`)
  }
}

const BLOG = 'https://blog.example.org'
const every = (sandbox: ASandbox, cron: string, accounts: readonly object[] = [{ reference: BLOG }]) =>
  sandbox.post('/v1/schedules', { name: 'Standing', cron, accounts }).expect(201)
const scripted = (sandbox: ASandbox, ...accounts: readonly object[]) => sandbox.put('/v1/sandbox/accounts', { accounts }).expect(200)
const told = (news: readonly News[]) =>
  news.map(({ type, timestamp, data }) => [type, timestamp, ...data.members.map(({ transition }) => transition)])

const page = (number: number) => ({ platform: 'facebook', reference: `page${number}` })
const weekly = { from: '2026-01-05', everyDays: 7 }
const alertsOf = async (sandbox: ASandbox, query = '') => (await sandbox.get(`/v1/alerts${query}`).expect(200)).body.items
const accountOf = async (sandbox: ASandbox) => (await sandbox.get('/v1/accounts').expect(200)).body.items[0].id as string

describe('alerts over two years', () => {
  it('tell once that a blog falls silent, that it gets worse, and once that it is back', async () => {
    const sandbox = await aSandboxOf(service)
    const rhythms = [
      { ...weekly, until: '2027-06-01' },
      { from: '2028-03-06', everyDays: 7 },
    ]
    await scripted(sandbox, { platform: 'blog', reference: BLOG, rhythms })
    await every(sandbox, '0 6 * * 1')
    const news = await listening(sandbox)

    await sandbox.advance('2029-01-01')

    // The last post is of 31 May; nine in ten come within 7 days, and one whole post is missing after 14.
    expect(told(await news(3))).toEqual([
      ['alert.raised', '2027-06-21T06:15:00.000Z', 'rhythm-missed'],
      ['alert.raised', '2027-07-05T06:15:00.000Z', 'dormant'],
      ['alert.resolved', '2028-03-13T06:15:00.000Z', 'dormant'],
    ])
    const [alert, ...others] = await alertsOf(sandbox)
    expect(others).toEqual([])
    expect(alert).toMatchObject({
      kind: 'silence',
      level: 'fail',
      state: 'resolved',
      raisedAt: '2027-06-21T06:00:00.000Z',
      worsenedAt: '2027-07-05T06:00:00.000Z',
      resolution: 'recovered',
      evidence: { lastPostOn: '2027-05-31', silentDays: 273, usuallyWithinDays: 7 },
    })
  })

  it('start from how an account is found first', async () => {
    const sandbox = await aSandboxOf(service)
    await scripted(
      sandbox,
      { platform: 'blog', reference: BLOG, rhythms: [{ from: '2022-01-03', until: '2024-01-01', everyDays: 7 }] },
      { ...page(1), rhythms: [weekly], outages: [{ from: '2026-12-01', status: 'suspended' }] },
    )
    await every(sandbox, '0 6 1 * *', [{ reference: BLOG }, page(1)])
    const news = await listening(sandbox)

    await sandbox.advance('2028-01-01')

    expect(await news(0)).toEqual([])
    expect(await alertsOf(sandbox)).toEqual([])
  })

  it('look at an account on the day on which its promise is missed, between two audits', async () => {
    const sandbox = await aSandboxOf(service, '2027-02-14')
    await scripted(sandbox, { platform: 'blog', reference: BLOG, rhythms: [{ ...weekly, until: '2027-03-02' }] })
    const { id } = (await sandbox.post('/v1/accounts', { reference: BLOG, dossier: { promisedCadenceDays: 7 } }).expect(201)).body
    await every(sandbox, '0 6 * * 1')
    const news = await listening(sandbox, [...ALERTS, 'audit.completed'])

    await sandbox.advance('2027-03-16')

    // The last post is of 1 March, and one and a half times 7 days are over on the 12th; nobody looks again for that.
    const events = await news(7)
    expect(events.map(({ type, timestamp }) => [type, timestamp])).toEqual([
      ['audit.completed', '2027-02-15T06:00:00.000Z'],
      ['audit.completed', '2027-02-22T06:00:00.000Z'],
      ['audit.completed', '2027-03-01T06:00:00.000Z'],
      ['audit.completed', '2027-03-08T06:00:00.000Z'],
      ['audit.completed', '2027-03-12T00:00:00.000Z'],
      ['alert.raised', '2027-03-12T00:15:00.000Z'],
      ['audit.completed', '2027-03-15T06:00:00.000Z'],
    ])
    expect(events[5]?.data).toMatchObject({
      level: 'warn',
      sentence: `Blog, ${BLOG}: nothing has been posted since 1 March 2027, although a post every 7 days was promised.`,
      members: [{ accountId: id, transition: 'promise-missed', evidence: { promisedDays: 7, silentDays: 11, missedSince: '2027-03-12' } }],
    })
  })

  it('count pauses as no time, and say that nobody knows where no audit is wanted', async () => {
    const sandbox = await aSandboxOf(service)
    await scripted(sandbox, { platform: 'blog', reference: BLOG, rhythms: [{ ...weekly, until: '2027-03-02' }] })
    const dossier = { promisedCadenceDays: 7, pauses: [{ from: '2027-03-05', to: '2027-03-14' }] }
    await sandbox.post('/v1/accounts', { reference: BLOG, dossier }).expect(201)
    await sandbox.put('/v1/alert-policy', { looksWhenMissed: 'never' }).expect(200)
    await every(sandbox, '0 6 1 * *')
    const counts = async () => (await sandbox.get('/v1/overview').expect(200)).body.alerts

    await sandbox.advance('2027-03-21')
    const before = await counts()
    await sandbox.advance('2027-03-23')

    expect(before).toEqual({ warn: 0, fail: 0, acknowledged: 0, notKnown: 0 })
    expect(await counts()).toEqual({ warn: 0, fail: 0, acknowledged: 0, notKnown: 1 })
    expect(await alertsOf(sandbox)).toEqual([])
  })

  it('raise a flapping account once', async () => {
    const sandbox = await aSandboxOf(service, '2027-01-29')
    const days = Array.from({ length: 15 }, (_, time) => time * 2).map((day) => ({ day, status: 'not-found' }))
    const outages = days.map(({ day, status }) => ({
      from: new Date(Date.UTC(2027, 1, 1 + day)).toISOString(),
      until: new Date(Date.UTC(2027, 1, 2 + day)).toISOString(),
      status,
    }))
    await scripted(sandbox, { ...page(1), rhythms: [weekly], outages })
    await every(sandbox, '0 6 * * *', [page(1)])
    const news = await listening(sandbox)

    await sandbox.advance('2027-03-20')

    expect((await news(2)).map(({ type, data }) => [type, data.members.length])).toEqual([
      ['alert.raised', 1],
      ['alert.resolved', 1],
    ])
  })

  it('tell that nobody looks any more, and that somebody does again', async () => {
    const sandbox = await aSandboxOf(service)
    await scripted(sandbox, { ...page(1), rhythms: [weekly] })
    await every(sandbox, '0 6 * * 1', [page(1)])
    await sandbox.advance('2027-02-01')
    const news = await listening(sandbox)

    await sandbox.advance('2027-02-10', { runSchedules: false })
    await sandbox.advance('2027-02-10T01:00:00Z', { runSchedules: false })
    await sandbox.advance('2027-02-23')

    const [raised, resolved] = await news(2)
    expect(raised).toMatchObject({
      type: 'alert.raised',
      timestamp: '2027-02-10T00:15:00.000Z',
      data: {
        level: 'warn',
        sentence: 'Facebook, page1: the account has not been audited since 25 January 2027; the run of 1 February 2027 should have done so.',
      },
    })
    expect(resolved).toMatchObject({ type: 'alert.resolved', data: { sentence: 'Facebook, page1: it is being audited again.' } })
  })
})

describe('what is told together', () => {
  it('is one notification for forty pages whose credential is rejected, whoever they belong to', async () => {
    const sandbox = await aSandboxOf(service)
    const pages = Array.from({ length: 40 }, (_, number) => page(number))
    await scripted(sandbox, ...pages.map((one) => ({ ...one, rhythms: [weekly], outages: [{ from: '2027-01-20', status: 'credential-rejected' }] })))
    for (const [place, name] of ['Maison Lumen', 'Riverbank'].entries()) {
      const { id } = (await sandbox.post('/v1/organisations', { name }).expect(201)).body
      for (const one of pages.slice(place * 20, place * 20 + 20)) await sandbox.post(`/v1/accounts?organisationId=${id}`, one).expect(201)
    }
    await every(sandbox, '0 6 * * 1', pages)
    const news = await listening(sandbox)

    await sandbox.advance('2027-01-26')

    const [event] = await news(1)
    expect(event).toMatchObject({ type: 'alert.raised', data: { raised: 40, level: 'fail', sentence: 'Facebook: access refused for 40 accounts.' } })
    expect(new Set(event?.data.members.map((member) => member['accountId'])).size).toBe(40)
    expect((await sandbox.get('/v1/overview').expect(200)).body.alerts).toMatchObject({ warn: 0, fail: 40 })
  })

  it('waits for the end of quiet hours by the clock on the wall, over a change of summer time', async () => {
    const sandbox = await aSandboxOf(service, '2027-03-27T18:30:00Z')
    const gone = (from: string, until?: string) => [{ from, ...(until === undefined ? {} : { until }), status: 'not-found' }]
    await scripted(
      sandbox,
      { ...page(1), rhythms: [weekly], outages: gone('2027-03-27T21:00:00Z') },
      { ...page(2), rhythms: [weekly], outages: gone('2027-03-27T22:30:00Z') },
      { ...page(3), rhythms: [weekly], outages: gone('2027-03-27T21:00:00Z', '2027-03-27T23:30:00Z') },
    )
    await sandbox.put('/v1/alert-policy', { timeZone: 'Europe/Paris', quietHours: [{ from: '20:00', to: '08:00' }] }).expect(200)
    await every(sandbox, '0 * * * *', [page(1), page(2), page(3)])
    const news = await listening(sandbox)

    await sandbox.advance('2027-03-28T08:00:00Z')

    // 8:00 in Paris is 7:00 UTC until that night, and 6:00 from then on.
    const [event] = await news(1)
    expect(event).toMatchObject({
      type: 'alert.raised',
      timestamp: '2027-03-28T06:00:00.000Z',
      data: {
        kind: 'after-quiet-hours',
        raised: 2,
        passed: 1,
        sentence: 'Facebook: 2 accounts can no longer be found. Meanwhile one alert came and went.',
      },
    })
    expect(event?.data.members.map((member) => member['reference'])).toEqual(['page1', 'page2'])
  })

  it('lets failures through quiet hours where that is asked, and keeps warnings back', async () => {
    const sandbox = await aSandboxOf(service, '2027-03-25T19:30:00Z')
    await scripted(
      sandbox,
      { ...page(1), rhythms: [weekly], outages: [{ from: '2027-03-25T21:00:00Z', status: 'suspended' }] },
      { ...page(2), rhythms: [weekly], outages: [{ from: '2027-03-25T21:00:00Z', status: 'unreachable' }] },
    )
    const policy = { timeZone: 'Europe/Paris', quietHours: [{ from: '20:00', to: '08:00' }], failBreaksThrough: true }
    await sandbox.put('/v1/alert-policy', policy).expect(200)
    await every(sandbox, '0 * * * *', [page(1), page(2)])
    const news = await listening(sandbox)

    await sandbox.advance('2027-03-26T12:00:00Z')

    expect(told(await news(2))).toEqual([
      ['alert.raised', '2027-03-25T21:15:00.000Z', 'suspended'],
      ['alert.raised', '2027-03-26T07:00:00.000Z', 'unreadable'],
    ])
  })

  it('comes as a digest of the week, and not where nothing happened', async () => {
    const sandbox = await aSandboxOf(service)
    await scripted(
      sandbox,
      { ...page(1), rhythms: [weekly], outages: [{ from: '2027-01-12', status: 'suspended' }] },
      { ...page(2), rhythms: [weekly], outages: [{ from: '2027-01-26', until: '2027-02-10', status: 'private' }] },
    )
    const digest = { every: 'week', at: '09:00', on: 'fri' }
    await sandbox.put('/v1/alert-policy', { tells: { warn: 'digest', fail: 'digest' }, timeZone: 'America/New_York', digest }).expect(200)
    await every(sandbox, '0 6 * * *', [page(1), page(2)])
    const news = await listening(sandbox)

    await sandbox.advance('2027-03-31')

    const events = await news(3)
    expect(events.map(({ type, timestamp, data }) => [type, timestamp, data.sentence])).toEqual([
      ['alert.digest', '2027-01-15T14:00:00.000Z', 'Since 8 January 2027: one alert was raised; no other is open.'],
      ['alert.digest', '2027-01-29T14:00:00.000Z', 'Since 22 January 2027: one alert was raised; one other is still open.'],
      ['alert.digest', '2027-02-12T14:00:00.000Z', 'Since 5 February 2027: one alert was resolved; one other is still open.'],
    ])
    expect(events[1]?.data.members.map((member) => [member['reference'], member['change']])).toEqual([
      ['page2', 'raised'],
      ['page1', 'open'],
    ])
  })
})

describe('an alert', () => {
  const suspended = async () => {
    const sandbox = await aSandboxOf(service)
    await scripted(sandbox, { ...page(1), rhythms: [weekly], outages: [{ from: '2027-01-12', status: 'suspended' }] })
    await every(sandbox, '0 6 * * *', [page(1)])
    await sandbox.advance('2027-01-13')
    return { sandbox, alert: (await alertsOf(sandbox))[0] }
  }

  it('is found by what it is about, in either order', async () => {
    const { sandbox, alert } = await suspended()
    const count = async (query: string) => (await alertsOf(sandbox, query)).length

    expect(alert).toMatchObject({ kind: 'gone', transition: 'suspended', level: 'fail', acknowledged: false, account: page(1) })
    expect((await sandbox.get(`/v1/alerts/${alert.id}`).expect(200)).body).toEqual(alert)
    for (const query of [
      'state=raised',
      'level=fail',
      'kind=gone',
      'platform=facebook',
      `accountId=${alert.accountId}`,
      'acknowledged=false',
      'sort=raisedAt',
    ])
      expect([query, await count(`?${query}`)]).toEqual([query, 1])
    for (const query of ['state=resolved', 'level=warn', 'kind=signal', 'platform=x', 'accountId=acc_1', 'acknowledged=true', 'organisationId=org_1'])
      expect([query, await count(`?${query}`)]).toEqual([query, 0])
    await sandbox.get('/v1/alerts/alt_1').expect(404)
    expect((await sandbox.get(`/v1/alerts/${alert.id}`).set('Accept-Language', 'fr').expect(200)).body.sentence).toBe(
      'Facebook, page1\u00a0: la plateforme a suspendu le compte.',
    )
  })

  it('is acknowledged for a time', async () => {
    const { sandbox, alert } = await suspended()
    const path = `/v1/alerts/${alert.id}/acknowledge`

    const passed = await sandbox.post(path, { by: 'Ada Weber', until: '2027-01-12' }).expect(400)
    const { body } = await sandbox.post(path, { by: 'Ada Weber', note: 'The client appeals.', until: '2027-01-20' }).expect(200)
    await sandbox.post('/v1/alerts/alt_1/acknowledge', { by: 'Ada Weber' }).expect(404)

    expect(passed.body.errors).toMatchObject([{ pointer: '/until', code: 'expired-already' }])
    expect(body).toMatchObject({
      acknowledged: true,
      acknowledgement: { by: 'Ada Weber', note: 'The client appeals.', at: '2027-01-13T00:00:00.000Z', until: '2027-01-20T00:00:00.000Z' },
    })
    expect((await sandbox.get('/v1/overview').expect(200)).body.alerts).toMatchObject({ fail: 1, acknowledged: 1 })
    await sandbox.advance('2027-01-21')
    expect((await alertsOf(sandbox))[0]).toMatchObject({ acknowledged: false })
    expect(await alertsOf(sandbox, '?acknowledged=true')).toEqual([])
  })

  it('is told once more when the time is over for which it was left alone', async () => {
    const { sandbox, alert } = await suspended()
    const news = await listening(sandbox)
    await sandbox.post(`/v1/alerts/${alert.id}/acknowledge`, { by: 'Ada Weber', until: '2027-01-20' }).expect(200)

    await sandbox.advance('2027-02-20')

    const [event] = await news(1)
    expect(event).toMatchObject({
      type: 'alert.raised',
      timestamp: '2027-01-20T00:15:00.000Z',
      data: { raised: 0, reminded: 1, members: [{ alertId: alert.id, change: 'reminded' }] },
    })
    expect((await alertsOf(sandbox))[0]).toMatchObject({ acknowledged: false, acknowledgement: { by: 'Ada Weber' } })
  })

  it('is seen and acknowledged by a key that is limited to its organisation, and by no other one', async () => {
    const { sandbox, alert } = await suspended()
    const organisation = async (name: string) => (await sandbox.post('/v1/organisations', { name }).expect(201)).body.id as string
    const [own, other] = [await organisation('Maison Lumen'), await organisation('Riverbank')]
    await sandbox.put(`/v1/accounts/${alert.accountId}/organisation`, { organisationId: own }).expect(200)
    const keyOf = async (id: string) =>
      (await sandbox.post('/v1/keys', { name: id, scopes: ['read', 'audit'], organisationIds: [id] }).expect(201)).body.secret as string
    const asked = async (secret: string) => {
      const to = request(service.url)
      const list = await to.get('/v1/alerts').set('Authorization', `Bearer ${secret}`).expect(200)
      const told = await to.post(`/v1/alerts/${alert.id}/acknowledge`).set('Authorization', `Bearer ${secret}`).send({ by: 'The client' })
      return [list.body.items.map(({ id }: { id: string }) => id), told.status]
    }

    expect(await asked(await keyOf(other))).toEqual([[], 404])
    expect(await asked(await keyOf(own))).toEqual([[alert.id], 200])
    expect((await alertsOf(sandbox, `?organisationId=${own}`))[0]).toMatchObject({ organisationId: own, acknowledgement: { by: 'The client' } })
  })

  it('ends when its account is put to rest, and goes with it', async () => {
    const { sandbox, alert } = await suspended()
    const news = await listening(sandbox)
    const declared = { state: 'closed', since: '2027-01-12', reason: 'It was not worth an appeal.', author: 'Ada Weber' }

    await sandbox.put(`/v1/accounts/${alert.accountId}/dossier`, { declared }).expect(200)
    await sandbox.advance('2027-01-13T05:00:00Z')
    await sandbox.advance('2027-01-13T05:30:00Z')

    expect((await news(1))[0]).toMatchObject({ type: 'alert.resolved', data: { members: [{ alertId: alert.id, resolution: 'at-rest' }] } })
    expect((await sandbox.post(`/v1/alerts/${alert.id}/acknowledge`, { by: 'Ada Weber' }).expect(409)).body.code).toBe('alert-resolved')
    await sandbox.remove(`/v1/accounts/${alert.accountId}`).expect(204)
    expect(await alertsOf(sandbox)).toEqual([])
  })

  it('goes with the organisation it is about, also from what was written for webhooks', async () => {
    const sandbox = await aSandboxOf(service)
    await scripted(
      sandbox,
      ...[1, 2].map((one) => ({ ...page(one), rhythms: [weekly], outages: [{ from: '2027-01-12', status: 'credential-rejected' }] })),
    )
    const organisation = (await sandbox.post('/v1/organisations', { name: 'Maison Lumen' }).expect(201)).body.id
    await sandbox.post(`/v1/accounts?organisationId=${organisation}`, page(1)).expect(201)
    await sandbox.put(`/v1/alert-policy?organisationId=${organisation}`, { failBreaksThrough: true }).expect(200)
    await every(sandbox, '0 6 * * *', [page(1), page(2)])
    const hook = (await sandbox.post('/v1/webhooks', { url: receiver.url, events: ALERTS }).expect(201)).body.id
    await sandbox.advance('2027-01-13')
    const before = (await sandbox.get(`/v1/webhooks/${hook}/deliveries`).expect(200)).body.items

    await sandbox.remove(`/v1/organisations/${organisation}`).expect(200)

    const after = (await sandbox.get(`/v1/webhooks/${hook}/deliveries`).expect(200)).body.items
    expect([before.length, after.length]).toEqual([2, 1])
    expect((await alertsOf(sandbox)).map(({ account }: { account: object }) => account)).toEqual([page(2)])
  })
})

describe('the policy', () => {
  it('is the default one until somebody writes another, for the workspace or for an organisation', async () => {
    const sandbox = await aSandboxOf(service)
    const organisation = (await sandbox.post('/v1/organisations', { name: 'Maison Lumen' }).expect(201)).body.id
    const read = async (query = '') => (await sandbox.get(`/v1/alert-policy${query}`).expect(200)).body
    const own = `?organisationId=${organisation}`

    const first = await read()
    await sandbox.put('/v1/alert-policy', { transitions: { fading: { level: 'off' } } }).expect(200)
    const inherited = await read(own)
    await sandbox.put(`/v1/alert-policy${own}`, { transitions: { fading: { readings: 4 } } }).expect(200)

    expect(first).toMatchObject({ of: 'nobody', tells: { warn: 'immediately', fail: 'immediately' }, quietHours: [], timeZone: 'UTC' })
    expect(first.transitions).toMatchObject({ fading: { level: 'warn', readings: 2 }, dormant: { level: 'fail', readings: 1 } })
    expect(inherited).toMatchObject({ of: 'workspace', transitions: { fading: { level: 'off' } } })
    expect(await read(own)).toMatchObject({
      of: 'organisation',
      organisationId: organisation,
      transitions: { fading: { level: 'warn', readings: 4 } },
    })
    await sandbox.remove(`/v1/alert-policy${own}`).expect(204)
    await sandbox.remove('/v1/alert-policy').expect(204)
    await sandbox.remove('/v1/alert-policy').expect(404)
    expect(await read(own)).toMatchObject({ of: 'nobody' })
  })

  it('is refused where it names no time zone, no organisation or no time of day', async () => {
    const errorsOf = async (path: string, body: object) =>
      (await service.put(path, body).expect(400)).body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])

    expect(await errorsOf('/v1/alert-policy', { timeZone: 'Europe/Atlantis' })).toEqual([['/timeZone', 'time-zone-unknown']])
    expect(await errorsOf('/v1/alert-policy?organisationId=org_1', {})).toEqual([['/query/organisationId', 'organisation-unknown']])
    expect(await errorsOf('/v1/alert-policy', { quietHours: [{ from: '08:00', to: '08:00' }] })).toEqual([['/quietHours', 'always-quiet']])
    const halves = [
      { from: '00:00', to: '12:00' },
      { from: '12:00', to: '00:00' },
    ]
    expect(await errorsOf('/v1/alert-policy', { quietHours: halves })).toEqual([['/quietHours', 'always-quiet']])
    expect((await service.put('/v1/alert-policy', { digest: { at: '9:00' } }).expect(400)).body.errors[0].detail).toContain(
      'a time of day, HH:MM, 00:00 to 23:59',
    )
    expect(await errorsOf('/v1/alert-policy', { quietHours: [{ from: '24:00', to: '08:00' }] })).toMatchObject([
      ['/quietHours/0/from', expect.anything()],
    ])
  })

  it('is refused where it names accounts that it cannot cover, which would keep all others untold', async () => {
    const sandbox = await aSandboxOf(service)
    const organisation = (await sandbox.post('/v1/organisations', { name: 'Maison Lumen' }).expect(201)).body.id
    const own = (await sandbox.post(`/v1/accounts?organisationId=${organisation}`, page(1)).expect(201)).body.id
    const other = (await sandbox.post('/v1/accounts', page(2)).expect(201)).body.id

    const { body } = await sandbox.put('/v1/alert-policy', { accounts: [own, 'acc_typo'] }).expect(400)
    const ofOther = await sandbox.put(`/v1/alert-policy?organisationId=${organisation}`, { accounts: [own, other] }).expect(400)

    expect(body.errors).toEqual([{ pointer: '/accounts/1', code: 'account-unknown', detail: 'There is no such account (acc_typo).' }])
    expect(ofOther.body.errors).toMatchObject([{ pointer: '/accounts/1', code: 'account-of-other-organisation' }])
    expect((await sandbox.get('/v1/alert-policy').expect(200)).body.of).toBe('nobody')
    await sandbox.put(`/v1/alert-policy?organisationId=${organisation}`, { accounts: [own] }).expect(200)
  })

  it('leaves out what it turns off, and accounts that it does not name', async () => {
    const sandbox = await aSandboxOf(service)
    const outages = [{ from: '2027-01-12', status: 'suspended' }]
    await scripted(
      sandbox,
      { ...page(1), rhythms: [weekly], outages },
      { ...page(2), rhythms: [weekly], outages: [{ from: '2027-01-12', status: 'private' }] },
    )
    await every(sandbox, '0 6 * * *', [page(1), page(2)])
    await sandbox.advance('2027-01-05')
    const named = await accountOf(sandbox)
    await sandbox.put('/v1/alert-policy', { accounts: [named], transitions: { private: { level: 'off' } } }).expect(200)

    await sandbox.advance('2027-01-20')

    const { reference } = (await sandbox.get(`/v1/accounts/${named}`).expect(200)).body.account
    expect((await alertsOf(sandbox)).length).toBe(reference === 'page1' ? 1 : 0)
  })
})
