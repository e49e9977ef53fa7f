import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import request from 'supertest'
import { aService, finishedAudit, type RunningService } from '../support/service.ts'

const NAME = 'Maison Lumen, Écully; "Nord" : une maison au nom assez long pour qu’une ligne n’y suffise pas'

let service: RunningService
let organisation: string
beforeAll(async () => {
  service = await aService()
  organisation = (await service.post('/v1/organisations', { name: NAME }).expect(201)).body.id
})
afterAll(() => service.stop())

/** The entries of a calendar by their names, read by a parser of others. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return { calendar, events, byUid: new Map(events.map((event) => [event.uid, event])) }
}
const fetched = async (query = '', language = 'en') => {
  const answer = await service.get(`/v1/reviews.ics${query}`).set('Accept-Language', language).expect(200)
  return { ...read(answer.text), text: answer.text, type: answer.headers['content-type'] }
}
const parked = (reviewOn: string, reason = 'over') => ({ declared: { state: 'parked', since: '2026-01-01', reason, author: 'Ada', reviewOn } })

describe('the calendar of reviews', () => {
  it('is one for whoever has nothing to review', async () => {
    const { calendar, events, type } = await fetched()

    expect(type).toContain('text/calendar')
    expect(events).toEqual([])
    expect([calendar.getFirstPropertyValue('version'), calendar.getFirstPropertyValue('method')]).toEqual(['2.0', 'PUBLISH'])
  })

  it('has the day on which a decision is looked at again, and moves it under the same name', async () => {
    const reason = 'Line one, with comma; semicolon \\ and a very long explanation of why nobody posts here any more, which has to be folded.'
    const { body } = await service
      .post(`/v1/accounts?organisationId=${organisation}`, { platform: 'facebook', reference: 'lumen', dossier: parked('2027-03-01', reason) })
      .expect(201)
    const uid = `review-of-${body.id}@channelfit`

    const before = (await fetched()).byUid.get(uid)
    await service.put(`/v1/accounts/${body.id}/dossier`, parked('2027-09-01')).expect(200)
    const after = (await fetched('', 'fr')).byUid.get(uid)

    expect(before?.startDate.toString()).toBe('2027-03-01')
    expect(before?.startDate.isDate).toBe(true)
    expect(before?.endDate.toString()).toBe('2027-03-02')
    expect(before?.summary).toBe(`Review for ${NAME}: lumen (Facebook), parked`)
    expect(before?.description).toBe(
      `Parked by decision since 1 January 2026 (Ada): ${reason}\nDoes that still hold?\nIn Channelfit: account ${body.id}`,
    )
    expect(after?.startDate.toString()).toBe('2027-09-01')
    expect(after?.summary).toBe(`À revoir pour ${NAME}\u00a0: lumen (Facebook), mis en réserve`)
    expect(Number(after?.sequence)).toBeGreaterThanOrEqual(Number(before?.sequence))
  })

  it('has what the newest audit advises, and the newest diagnosis of each organisation', async () => {
    const accounts = [{ platform: 'facebook', reference: 'quiet', posts: ['2024-01-05', '2024-01-12', '2024-01-19', '2024-01-26', '2024-02-02'] }]
    const audit = await finishedAudit(service, (await service.post(`/v1/audits?organisationId=${organisation}`, { accounts }).expect(202)).body.id)
    const [result] = audit.results
    for (const asOf of ['2026-10-01', '2026-11-01']) await service.post(`/v1/diagnoses?organisationId=${organisation}`, { asOf }).expect(201)
    const diagnosis = (await service.get('/v1/diagnoses').expect(200)).body.items[0]
    const { body: whole } = await service.get(`/v1/diagnoses/${diagnosis.id}`).expect(200)

    const { byUid, events } = await fetched(`?organisationId=${organisation}`)

    const advice = byUid.get(`review-of-${result.accountId}@channelfit`)
    expect(advice?.startDate.toString()).toBe(result.decision.reviewOn)
    expect(advice?.description).toContain(result.decision.name)
    expect(advice?.description).not.toMatch(/\/v1\/|Still in order/)
    expect(byUid.get(`diagnosis-of-${organisation}@channelfit`)?.startDate.toString()).toBe(whole.reviewOn)
    expect(events.filter(({ uid }) => uid.startsWith('diagnosis-of-'))).toHaveLength(1)
  })

  it('says whose it is, and keeps to lines and lengths whatever that is called', async () => {
    const { calendar, text } = await fetched(`?organisationId=${organisation}`)

    const title = `Channelfit reviews: ${NAME}`
    // ical.js hands out what it does not know the type of as it was written; both are TEXT.
    const told = ['x-wr-calname', 'name'].map((property) => String(calendar.getFirstPropertyValue(property)))
    for (const one of told) expect(one).not.toMatch(/(?<!\\)[,;]/)
    expect(told.map((one) => one.replace(/\\(.)/g, '$1'))).toEqual([title, title])
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    await service.get('/v1/reviews.ics?organisationId=org_none').expect(404)
  })

  it('has the next runs of schedules for whoever asks for them', async () => {
    const order = { name: 'Monday look', cron: '0 6 * * 1', timeZone: 'Europe/Paris', scope: { kind: 'dormant' } }
    const { body } = await service.post('/v1/schedules', order).expect(201)
    const uid = `run-of-${body.id}@channelfit`

    expect((await fetched()).byUid.has(uid)).toBe(false)
    const run = (await fetched('?schedules=true')).byUid.get(uid)
    expect(run?.summary).toBe('Audit: Monday look')
    expect(run?.startDate.toJSDate().toISOString()).toBe(body.nextDueAt)
  })

  it('is the same each time while nothing changes', async () => {
    expect((await fetched('?schedules=true')).text).toBe((await fetched('?schedules=true')).text)
  })

  it('needs a key', async () => {
    await request(service.url).get('/v1/reviews.ics').expect(401)
  })
})
