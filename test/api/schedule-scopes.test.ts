import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { aService, finishedAudit, KEY, type RunningService } from '../support/service.ts'

let service: RunningService
let organisation: string
let neighbour: string
/** A key that is limited to the neighbour. */
let limited: string
beforeAll(async () => {
  service = await aService()
  const made = async (name: string): Promise<string> => (await service.post('/v1/organisations', { name }).expect(201)).body.id
  organisation = await made('Maison Lumen')
  neighbour = await made('Riverbank')
  const scopes = ['read', 'audit', 'manage']
  limited = (await service.post('/v1/keys', { name: 'riverbank', scopes, organisationIds: [neighbour] }).expect(201)).body.secret
})
afterAll(() => service.stop())

const daily = { name: 'Daily', cron: '0 6 * * *', timeZone: 'Europe/Paris' }
const account = (reference: string, dossier: object = {}, of = '') =>
  service.post(`/v1/accounts${of === '' ? '' : `?organisationId=${of}`}`, { platform: 'facebook', reference, dossier }).expect(201)
const imported = (csv: string) =>
  request(service.url).post('/v1/accounts/import').set('Authorization', `Bearer ${KEY}`).set('Content-Type', 'text/csv').send(csv).expect(200)
const looked = async (id: string): Promise<readonly string[]> =>
  (await finishedAudit(service, id)).results.map((result: { readonly account: { readonly reference: string } }) => result.account.reference)

describe('tags', () => {
  it('are said of accounts, and find them whatever their capitals', async () => {
    const { body } = await account('tagged', { tags: ['Musée du soir', 'été'] })

    expect(body.dossier).toEqual({ tags: ['Musée du soir', 'été'] })
    expect((await service.get(`/v1/accounts?tag=${encodeURIComponent('MUSÉE DU SOIR')}`).expect(200)).body.items).toMatchObject([{ id: body.id }])
    expect((await service.get('/v1/accounts?tag=elsewhere').expect(200)).body.items).toEqual([])
    await service.put(`/v1/accounts/${body.id}/dossier`, {}).expect(200)
    expect((await service.get(`/v1/accounts?tag=${encodeURIComponent('été')}`).expect(200)).body.items).toEqual([])
  })

  it.each([
    { why: 'one that is there twice', tags: ['Museum', 'museum'], code: 'tag-repeated', pointer: '/dossier/tags/1' },
    { why: 'a list in one tag', tags: ['a;b'], code: 'bad-format', pointer: '/dossier/tags/0' },
    {
      why: 'more than anybody looks through',
      tags: Array.from({ length: 21 }, (_, place) => `t${place}`),
      code: 'too-many',
      pointer: '/dossier/tags',
    },
    { why: 'a sentence', tags: ['x'.repeat(51)], code: 'too-long', pointer: '/dossier/tags/0' },
  ])('refuse $why', async ({ tags, code, pointer }) => {
    const { body } = await service.post('/v1/accounts', { platform: 'facebook', reference: 'untagged', dossier: { tags } }).expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ code, pointer })])
  })

  it('are brought in with an inventory and given back with it', async () => {
    const csv = 'platform,reference,étiquettes\nfacebook,inventoried,"Nuit; =Jour"\n'
    await imported(csv)

    const { text } = await service.get('/v1/accounts/export').set('Accept', 'text/csv').expect(200)

    expect(text).toContain('Nuit;=Jour')
    expect((await service.get('/v1/accounts?tag=nuit').expect(200)).body.items).toMatchObject([{ account: { reference: 'inventoried' } }])
  })
})

describe('a schedule with a scope', () => {
  it('is made, read, replaced and told as it was asked for', async () => {
    const { body } = await service.post('/v1/schedules', { ...daily, scope: { kind: 'tag', tag: 'Museum' }, jitterMinutes: 15 }).expect(201)

    expect(body).toMatchObject({ scope: { kind: 'tag', tag: 'Museum' }, jitterMinutes: 15 })
    expect(body).not.toHaveProperty('accounts')
    const late = (Date.parse(body.nextDueAt) - Date.parse(body.nextTickAt)) / 60_000
    expect(late).toBeGreaterThanOrEqual(0)
    expect(late).toBeLessThanOrEqual(15)
    const renamed = await service
      .put(`/v1/schedules/${body.id}`, { ...daily, name: 'Other', scope: { kind: 'dormant' }, jitterMinutes: 15 })
      .expect(200)
    expect(renamed.body).toMatchObject({ name: 'Other', scope: { kind: 'dormant' }, nextDueAt: body.nextDueAt, nextTickAt: body.nextTickAt })
    expect((await service.get(`/v1/schedules/${body.id}`).expect(200)).body).toEqual(renamed.body)
  })

  it('of an organisation is that organisation’s, and looks at its accounts as they are when it runs', async () => {
    const { body } = await service.post('/v1/schedules', { ...daily, scope: { kind: 'organisation', organisationId: organisation } }).expect(201)
    expect(body).toMatchObject({ organisationId: organisation, scope: { kind: 'organisation', organisationId: organisation } })
    await account('lumen', {}, organisation)
    await account('riverbank', {}, neighbour)
    await account('over', { declared: { state: 'archived', since: '2026-01-01', reason: 'over', author: 'Ada' } }, organisation)

    const { body: run } = await service.post(`/v1/schedules/${body.id}/run`).expect(202)

    expect(await looked(run.id)).toEqual(['lumen'])
  })

  it('without an account runs all the same, and is finished', async () => {
    const { body } = await service.post('/v1/schedules', { ...daily, scope: { kind: 'tag', tag: 'nobody has it' } }).expect(201)

    const { body: run } = await service.post(`/v1/schedules/${body.id}/run`).expect(202)

    expect(run).toMatchObject({ status: 'completed', progress: { done: 0, total: 0 } })
  })

  it('of more accounts than one audit takes is told all of its audits', async () => {
    const rows = Array.from({ length: 201 }, (_, place) => `facebook,many${place},many`)
    await imported(`platform,reference,tags\n${rows.join('\n')}\n`)
    const { body } = await service.post('/v1/schedules', { ...daily, scope: { kind: 'tag', tag: 'MANY' } }).expect(201)

    const { body: run } = await service.post(`/v1/schedules/${body.id}/run`).expect(202)

    expect(run.parts).toHaveLength(1)
    const audits = await Promise.all([run.id, ...run.parts].map((id: string) => service.get(`/v1/audits/${id}`)))
    expect(audits.map(({ body: audit }) => audit.progress.total)).toEqual([200, 1])
  })

  it('of a limited key never reaches others', async () => {
    await account('river', { tags: ['shared'] }, neighbour)
    await account('lumen-shared', { tags: ['shared'] }, organisation)
    await account('of-nobody', { tags: ['shared'] })
    const asking = (body: object) =>
      request(service.url)
        .post('/v1/schedules')
        .set('Authorization', `Bearer ${limited}`)
        .send({ ...daily, ...body })

    const { body } = await asking({ scope: { kind: 'tag', tag: 'shared' }, interval: { kind: 'adaptive' } }).expect(201)
    const { body: run } = await request(service.url).post(`/v1/schedules/${body.id}/run`).set('Authorization', `Bearer ${limited}`).expect(202)
    const preview = await request(service.url).get(`/v1/schedules/${body.id}/next`).set('Authorization', `Bearer ${limited}`).expect(200)

    expect(body).toMatchObject({ organisationId: neighbour, scope: { kind: 'tag', tag: 'shared', organisationId: neighbour } })
    expect(await looked(run.id)).toEqual(['river'])
    expect(preview.body).toMatchObject({ accountsTotal: 1, accounts: [{ account: { reference: 'river' } }] })
    const foreign = await asking({ scope: { kind: 'organisation', organisationId: organisation } }).expect(400)
    expect(foreign.body.errors).toEqual([expect.objectContaining({ pointer: '/scope/organisationId', code: 'organisation-unknown' })])
  })

  it.each([
    { why: 'neither accounts nor scope', change: {}, pointer: '/accounts', code: 'accounts-or-scope-missing' },
    {
      why: 'both',
      change: { accounts: [{ platform: 'facebook', reference: 'a' }], scope: { kind: 'dormant' } },
      pointer: '/scope',
      code: 'accounts-and-scope',
    },
    { why: 'a tag that is missing', change: { scope: { kind: 'tag' } }, pointer: '/scope/tag', code: 'scope-needs-tag' },
    { why: 'a tag nobody uses', change: { scope: { kind: 'dormant', tag: 'x' } }, pointer: '/scope/tag', code: 'scope-tag-unused' },
    { why: 'no organisation', change: { scope: { kind: 'organisation' } }, pointer: '/scope/organisationId', code: 'scope-needs-organisation' },
    {
      why: 'one that there is not',
      change: { scope: { kind: 'dormant', organisationId: 'org_none' } },
      pointer: '/scope/organisationId',
      code: 'organisation-unknown',
    },
    {
      why: 'an interval upside down',
      change: { scope: { kind: 'dormant' }, interval: { kind: 'adaptive', atLeastDays: 9, atMostDays: 3 } },
      pointer: '/interval/atMostDays',
      code: 'interval-reversed',
    },
    { why: 'two hours of jitter', change: { scope: { kind: 'dormant' }, jitterMinutes: 120 }, pointer: '/jitterMinutes', code: 'out-of-range' },
    { why: 'a step that goes nowhere', change: { scope: { kind: 'dormant' }, cron: '*/61 * * * *' }, pointer: '/cron', code: 'cron-invalid' },
  ])('refuses $why by name, in both languages', async ({ change, pointer, code }) => {
    for (const language of ['en', 'fr']) {
      const { body } = await service
        .post('/v1/schedules', { ...daily, ...change })
        .set('Accept-Language', language)
        .expect(400)

      expect(body.errors).toEqual([expect.objectContaining({ pointer, code, detail: expect.stringMatching(/\w/) })])
    }
  })

  it('stays with its organisation when it is replaced', async () => {
    const { body } = await service.post(`/v1/schedules?organisationId=${organisation}`, { ...daily, scope: { kind: 'dormant' } }).expect(201)

    const { body: refused } = await service
      .put(`/v1/schedules/${body.id}`, { ...daily, scope: { kind: 'dormant', organisationId: neighbour } })
      .expect(400)

    expect(refused.errors).toEqual([expect.objectContaining({ pointer: '/scope/organisationId', code: 'scope-of-other-organisation' })])
  })
})

describe('the preview', () => {
  it('tells ticks and moments, and every moment before the next tick', async () => {
    const { body } = await service
      .post('/v1/schedules', { ...daily, cron: '*/20 * * * *', scope: { kind: 'dormant' }, jitterMinutes: 60 })
      .expect(201)

    const { body: preview } = await service.get(`/v1/schedules/${body.id}/next?count=9`).expect(200)

    expect(preview.runs[0]).toEqual({ tick: body.nextTickAt, at: body.nextDueAt })
    expect(preview.next).toEqual(preview.runs.map(({ at }: { readonly at: string }) => at))
    const moments = preview.runs.flatMap(({ tick, at }: { readonly tick: string; readonly at: string }) => [tick, at])
    expect(moments).toEqual([...moments].sort())
    expect(preview.runs).toHaveLength(9)
    expect(preview).not.toHaveProperty('accounts')
  })

  it('tells when each account is due by its own rhythm, and why', async () => {
    const posts = Array.from({ length: 30 }, (_, week) => new Date(Date.now() - (week * 7 + 1) * 86_400_000).toISOString().slice(0, 10))
    const accounts = [{ platform: 'facebook', reference: 'weekly', posts }]
    await finishedAudit(service, (await service.post('/v1/audits', { accounts }).expect(202)).body.id)
    const named = {
      accounts: [
        { platform: 'facebook', reference: 'weekly' },
        { platform: 'facebook', reference: 'unseen' },
      ],
    }
    const { body } = await service.post('/v1/schedules', { ...daily, ...named, interval: { kind: 'adaptive', atMostDays: 30 } }).expect(201)

    const { body: preview } = await service.get(`/v1/schedules/${body.id}/next`).set('Accept-Language', 'fr').expect(200)

    expect(body.interval).toEqual({ kind: 'adaptive', atLeastDays: 1, atMostDays: 30 })
    expect(preview).toMatchObject({
      accountsTotal: 2,
      accounts: [
        { account: { reference: 'unseen' }, dueBecause: 'not-audited', sentence: 'Aucun audit n’a encore examiné ce compte.' },
        {
          account: { reference: 'weekly' },
          accountId: expect.any(String),
          dueBecause: 'own-rhythm',
          sentence: 'D’ici là, il a d’ordinaire publié à nouveau.',
        },
      ],
    })
  })
})
