import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { openStore } from '../../api/main.ts'
import { aFolder, aService, configFrom, finishedAudit } from '../support/service.ts'
import { answers, startWebServer } from '../support/web-server.ts'

const service = await aService()
const blog = await startWebServer({
  '/feed.xml': answers(
    '<rss version="2.0"><channel><title>News</title><item><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>',
  ),
})
afterAll(async () => {
  await service.stop()
  await blog.close()
})

const order = {
  name: 'Weekly look',
  cron: '0 6 * * 1',
  timeZone: 'Europe/Paris',
  accounts: [{ platform: 'blog', reference: `${blog.origin}/feed.xml` }],
}

describe('schedules', () => {
  it('are made, read, listed, replaced, paused and removed', async () => {
    const made = await service.post('/v1/schedules', order).expect(201)
    const at = made.headers['location'] ?? ''
    expect(made.body).toMatchObject({ ...order, paused: false, nextDueAt: expect.any(String) })

    const paused = await service.put(at, { ...order, name: 'Resting', paused: true }).expect(200)

    expect(paused.body).toMatchObject({ id: made.body.id, name: 'Resting', paused: true })
    expect(paused.body).not.toHaveProperty('nextDueAt')
    expect((await service.get(at).expect(200)).body).toEqual(paused.body)
    expect((await service.get('/v1/schedules')).body.items).toContainEqual(paused.body)
    await service.remove(at).expect(204)
    await service.get(at).expect(404)
    await service.remove(at).expect(404)
  })

  it('tell when they run next, in their own time zone, over a change of clocks', async () => {
    const { body } = await service.post('/v1/schedules', { ...order, cron: '30 8 * * *' })

    const next = await service.get(`/v1/schedules/${body.id}/next?count=400`).expect(400)
    const preview = await service.get(`/v1/schedules/${body.id}/next?count=3`).expect(200)

    expect(next.body.errors[0]).toMatchObject({ code: 'out-of-range' })
    const hours = preview.body.next.map((instant: string) =>
      new Date(instant).toLocaleTimeString('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' }),
    )
    expect(hours).toEqual(['08:30', '08:30', '08:30'])
  })

  it('run on demand', async () => {
    const { body } = await service.post('/v1/schedules', order)

    const accepted = await service.post(`/v1/schedules/${body.id}/run`).expect(202)
    const audit = await finishedAudit(service, accepted.body.id)

    expect(audit.results[0]).toMatchObject({ status: 'ok', posts: 1 })
  })

  it.each([
    { why: 'not a cron expression', change: { cron: 'every monday' }, pointer: '/cron', code: 'cron-invalid' },
    { why: 'seconds', change: { cron: '* * * * * *' }, pointer: '/cron', code: 'cron-invalid' },
    { why: 'a zone that does not exist', change: { timeZone: 'Europe/Lutece' }, pointer: '/timeZone', code: 'time-zone-unknown' },
    {
      why: 'a history, which cannot change',
      change: { accounts: [...order.accounts, { platform: 'x', reference: 'a', posts: ['2024-01-01'] }] },
      pointer: '/accounts/1/posts',
      code: 'history-in-schedule',
    },
    { why: 'no account', change: { accounts: [] }, pointer: '/accounts', code: 'too-few' },
  ])('refuse $why by name', async ({ change, pointer, code }) => {
    const { body } = await service.post('/v1/schedules', { ...order, ...change }).expect(400)

    expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]))
  })
})

describe('what is wrong with an expression', () => {
  it.each([
    {
      cron: '5/15 * * * *',
      en: 'The minute “5/15” is not understood; write “5-59/15”.',
      fr: 'La minute «\u00a05/15\u00a0» n’est pas comprise\u202f; écrivez «\u00a05-59/15\u00a0».',
    },
    {
      cron: '0 25 * 13 *',
      en: 'The hour “25” is not understood. The month “13” is not understood.',
      fr: 'L’heure «\u00a025\u00a0» n’est pas comprise. Le mois «\u00a013\u00a0» n’est pas compris.',
    },
    {
      cron: '0 0 * * 1,*/7',
      en: 'The step of the day of the week “1,*/7” is too long: 6 at most.',
      fr: 'Le pas du jour de la semaine «\u00a01,*/7\u00a0» est trop grand\u00a0: 6 au maximum.',
    },
    {
      cron: 'every monday',
      en: 'A cron expression has five fields: minute, hour, day of the month, month, day of the week.',
      fr: 'Une expression cron compte cinq champs\u00a0: minute, heure, jour du mois, mois, jour de la semaine.',
    },
    {
      cron: '0 0 30 2 *',
      en: 'There is no such date: it never comes, or not within a century.',
      fr: 'Cette date n’existe pas, ou ne se présente pas avant un siècle.',
    },
  ])('$cron is told in the language of the request', async ({ cron, en, fr }) => {
    for (const [language, detail] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      const { body } = await service
        .post('/v1/schedules', { ...order, cron })
        .set('Accept-Language', language)
        .expect(400)
      expect(body.errors).toEqual([{ pointer: '/cron', code: 'cron-invalid', detail }])
    }
  })

  it('a distance from UTC is no zone', async () => {
    const { body } = await service.post('/v1/schedules', { ...order, timeZone: '+02:00' }).expect(400)
    expect(body.errors).toMatchObject([{ pointer: '/timeZone', code: 'time-zone-unknown' }])
  })
})

describe('the running clock', () => {
  it('starts an audit at the tick', async () => {
    const { body } = await service.post('/v1/schedules', { ...order, cron: '* * * * *' })
    const due = Date.parse(body.nextDueAt)
    jest.useFakeTimers({ now: due - 1500, doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] })

    const ticking = await aService()
    const made = await ticking.post('/v1/schedules', { ...order, cron: '* * * * *' })
    await jest.advanceTimersByTimeAsync(3_000)
    jest.useRealTimers()
    let schedule = made.body
    for (let look = 0; look < 100 && schedule.lastAuditId === undefined; look++) schedule = (await ticking.get(`/v1/schedules/${made.body.id}`)).body
    const audit = await finishedAudit(ticking, schedule.lastAuditId)

    await ticking.stop()
    expect(schedule.lastTickAt).toBe(new Date(due).toISOString())
    expect(audit).toMatchObject({ status: 'completed', trigger: { kind: 'schedule', scheduleId: made.body.id } })
  })

  it('fires what another process ordered, when the roles are split', async () => {
    const folder = aFolder()
    const split = { DATABASE_URL: folder.database }
    const start = new Date('2026-11-20T08:00:30.000Z')
    jest.useFakeTimers({ now: start, doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] })

    const asking = await aService({ ...split, CHANNELFIT_ROLE: 'api' })
    const ticking = await aService({ ...split, CHANNELFIT_ROLE: 'scheduler' })
    const made = await asking.post('/v1/schedules', { ...order, cron: '* * * * *' }).expect(201)
    await jest.advanceTimersByTimeAsync(31_000)
    jest.useRealTimers()
    let schedule = made.body
    for (let look = 0; look < 100 && schedule.lastAuditId === undefined; look++) schedule = (await asking.get(`/v1/schedules/${made.body.id}`)).body

    await ticking.stop()
    await asking.stop()
    folder.remove()
    expect(schedule).toMatchObject({ lastTickAt: '2026-11-20T08:01:00.000Z', lastAuditId: expect.any(String) })
  })

  it('catches up once, after downtime, with what was missed many times', async () => {
    const folder = aFolder()
    const config = configFrom({ DATABASE_URL: folder.database })
    const { storage, ids } = await openStore(config)
    const workspaceId = await (async () => {
      const first = await aService({ DATABASE_URL: folder.database })
      await first.stop()
      return storage.keys.firstWorkspace()
    })()
    const id = ids.next('sch')
    const missed = new Date(Date.now() - 30 * 86_400_000).toISOString()
    await storage.schedules.add({
      id,
      workspaceId: workspaceId ?? '',
      name: 'Hourly',
      cron: '0 * * * *',
      timeZone: 'UTC',
      paused: false,
      targets: [{ account: { platform: 'facebook', reference: 'shop' } }],
      createdAt: missed,
      nextDueAt: missed,
    })
    await storage.close()

    const back = await aService({ DATABASE_URL: folder.database })
    const audits = (await back.get('/v1/audits')).body.items
    const schedule = (await back.get(`/v1/schedules/${id}`)).body
    await back.stop()
    const again = await aService({ DATABASE_URL: folder.database })
    const afterwards = (await again.get('/v1/audits')).body.items

    await again.stop()
    folder.remove()
    expect(audits).toHaveLength(1)
    expect(afterwards).toHaveLength(1)
    expect(schedule.lastTickAt).toBe(missed)
    expect(Date.parse(schedule.nextDueAt)).toBeGreaterThan(Date.now())
  })
})
