import { afterAll, describe, expect, it } from '@jest/globals'
import { auditedHistory, everyDays } from '../support/accounts.ts'
import { aService, finishedAudit } from '../support/service.ts'
import { startWebServer, status } from '../support/web-server.ts'

const service = await aService()
afterAll(() => service.stop())

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const weekly = everyDays(7, '2024-01-01', 12)

/** The id of an account that was audited once. */
const audited = async (reference: string, posts: readonly string[] = weekly, observedUntil = '2024-03-20'): Promise<string> =>
  (await auditedHistory(service, [{ platform: 'facebook', reference, posts, observedUntil }])).results[0].accountId
const account = async (id: string) => (await service.get(`/v1/accounts/${id}`).expect(200)).body
const declared = { state: 'archived', since: '2024-01-15', reason: 'The campaign is over.', author: 'Head of communications' }

describe('an account', () => {
  it('is registered by the first audit that accepts it, whatever it is called there', async () => {
    const one = await audited('https://www.facebook.com/riverbank')
    const other = await auditedHistory(service, [{ platform: 'facebook', reference: 'm.facebook.com/riverbank/', posts: [] }])

    expect(one).toMatch(/^acc_[0-9A-HJKMNP-TV-Z]{26}$/)
    expect(other.results[0].accountId).toBe(one)
  })

  it('tells how it stands, with its figures, by its newest observation', async () => {
    const id = await audited('newest')
    await auditedHistory(service, [{ platform: 'facebook', reference: 'newest', posts: weekly.slice(0, 4), observedUntil: '2024-02-01' }])

    const found = await account(id)

    expect(found).toMatchObject({
      id,
      account: { platform: 'facebook', reference: 'newest' },
      url: 'https://www.facebook.com/newest',
      observedAt: '2024-03-20T23:59:59.999Z',
      reading: { asOf: '2024-03-20', lastPostOn: weekly.at(-1), daysSinceLastPost: 2 },
      dossier: {},
    })
    expect(found.state).toBe(found.reading.state)
    expect(found.sentence).toMatch(/on 20 March 2024, last post on 18 March 2024\.$/)
    expect(found).not.toHaveProperty('dossierSetAt')
  })

  it('keeps what was read of it when it cannot be read any more, and says so', async () => {
    const blog = await startWebServer({ '/': status(404) })
    const reference = `${blog.origin}/`
    await auditedHistory(service, [{ platform: 'blog', reference, posts: weekly, observedUntil: '2024-03-20' }])
    const { results } = await auditedHistory(service, [{ platform: 'blog', reference }])
    await blog.close()

    const found = await account(results[0].accountId)

    expect(found).toMatchObject({ state: 'not-found', reading: { asOf: '2024-03-20' }, changed: { from: expect.any(String) } })
    expect(found.sentence).toMatch(/When it could last be read, on 20 March 2024, it was “.+”\.$/)
  })

  it('is listed by platform and by how it stands, page by page', async () => {
    const own = await aService()
    await auditedHistory(own, [
      { platform: 'facebook', reference: 'a', posts: weekly, observedUntil: '2024-03-20' },
      { platform: 'x', reference: 'b', posts: [] },
      { platform: 'x', reference: 'c', posts: weekly, observedUntil: '2026-01-01' },
    ])
    const list = async (query: string) => (await own.get(`/v1/accounts?${query}`).expect(200)).body
    const names = ({ items }: { items: { account: { reference: string } }[] }) => items.map((item) => item.account.reference).sort()

    expect(names(await list(''))).toEqual(['a', 'b', 'c'])
    expect(names(await list('platform=X'))).toEqual(['b', 'c'])
    expect(names(await list('state=never-started'))).toEqual(['b'])
    expect(names(await list('platform=twitter&state=never-started'))).toEqual(['b'])
    expect(names(await list('state=parked'))).toEqual([])
    const first = await list('limit=2')
    const second = await list(`limit=2&cursor=${first.nextCursor}`)
    expect([...names(first), ...names(second)].sort()).toEqual(['a', 'b', 'c'])
    expect(second).not.toHaveProperty('nextCursor')
    await own.get('/v1/accounts?state=asleep').expect(400)
    await own.get('/v1/accounts?platform=myspace').expect(400)
    expect((await own.get('/v1/accounts?cursor=x').expect(400)).body.code).toBe('invalid-cursor')
    await own.stop()
  })

  it('is told in French', async () => {
    const id = await audited('en-francais')
    const { body } = await service.get(`/v1/accounts/${id}`).set('Accept-Language', 'fr').expect(200)

    expect(body.sentence).toMatch(/ au 20 mars 2024\u202f; sa dernière publication datait du 18 mars 2024\.$/)
  })

  it('is not found under another id', async () => {
    for (const path of ['/v1/accounts/acc_x', '/v1/accounts/acc_x/audits', '/v1/accounts/acc_x/series']) await service.get(path).expect(404)
    await service.remove('/v1/accounts/acc_x').expect(404)
    await service.put('/v1/accounts/acc_x/dossier', {}).expect(404)
  })
})

describe('POST /v1/accounts', () => {
  it('registers an account with its dossier before anybody looked at it', async () => {
    const dossier = { owner: 'Communications', nameAtRisk: true, declared: { ...declared, state: 'parked' } }
    const { body, headers } = await service.post('/v1/accounts', { platform: 'tiktok', reference: '@maisonlumen', dossier }).expect(201)

    expect(headers['location']).toBe(`/v1/accounts/${body.id}`)
    expect(body).toMatchObject({ account: { platform: 'tiktok', reference: 'maisonlumen' }, state: 'parked', dossier, declared: dossier.declared })
    expect(body.sentence).toBe('Parked by decision since 15 January 2024.')
    expect(await account(body.id)).toEqual(body)
    const { results } = await auditedHistory(service, [{ platform: 'tiktok', reference: 'https://www.tiktok.com/@maisonlumen', posts: [] }])
    expect(results[0].accountId).toBe(body.id)
  })

  it('needs no dossier, and says then that nobody has looked', async () => {
    const { body } = await service.post('/v1/accounts', { reference: 'https://blog.nothing.example/' }).expect(201)

    expect(body).toMatchObject({ state: 'not-audited', dossier: {}, sentence: 'No audit has looked at this account yet.' })
    expect(body).not.toHaveProperty('observedAt')
  })

  it('refuses one that is there, and says where', async () => {
    const id = await audited('there')
    const { body, headers } = await service.post('/v1/accounts', { reference: 'facebook.com/there', dossier: { owner: 'Me' } }).expect(409)

    expect(body.code).toBe('account-exists')
    expect(headers['location']).toBe(`/v1/accounts/${id}`)
    expect((await account(id)).dossier).toEqual({})
  })

  it.each([
    { body: { reference: 'somebody' }, pointer: '/platform', code: 'platform-not-recognised' },
    { body: { platform: 'facebook', reference: 'https://www.facebook.com/groups/1' }, pointer: '/reference', code: 'not-an-account' },
    {
      body: { reference: 'x.com/a', dossier: { policy: { quietDays: 9, dormantDays: 8, abandonedDays: 10 } } },
      pointer: '/dossier/policy/dormantDays',
      code: 'policy-not-ascending',
    },
    { body: {}, pointer: '/reference', code: 'missing-field' },
  ])('refuses $body with $code', async ({ body, pointer, code }) => {
    expect((await service.post('/v1/accounts', body).expect(400)).body.errors).toContainEqual(expect.objectContaining({ pointer, code }))
  })

  it('takes JSON of a reasonable size only', async () => {
    await service.post('/v1/accounts', 'reference').set('Content-Type', 'text/plain').expect(415)
    await service.post('/v1/accounts', { reference: 'a'.repeat(1_100_000) }).expect(413)
    await service.get('/v1/accounts').set('Accept', 'application/pdf').expect(406)
  })
})

describe('a dossier', () => {
  const whole = {
    owner: null,
    deputy: 'Somebody',
    administrators: 1,
    access: 'held',
    kind: 'seasonal',
    purpose: { text: 'Tickets of the season', writtenOn: '2024-05-01' },
    purposeEndedOn: '2024-06-30',
    openedOn: '2023-01-01',
    motivesAtOpening: ['audience-asks', 'novelty'],
    promisedCadenceDays: 7,
    promisedReplyHours: 24,
    hoursPerWeek: 1.5,
    audience: 'present',
    dutyToKeep: false,
    recordsDuty: true,
    nameAtRisk: true,
    twin: { platform: 'blog', reference: 'https://blog.example.org/' },
    takers: 'The box office',
    revivals: 1,
    pauses: [{ from: '2024-02-01', to: '2024-02-20' }],
    declared,
    policy: { quietDays: 30, dormantDays: 90, abandonedDays: 180 },
    waivers: [{ signal: 'monologue', reason: 'Answered by phone.', author: 'Somebody', until: dayFromNow(300) }],
    site: 'https://example.org/',
  }

  it('is kept as a whole, replaced as a whole, and can be sent back as it was answered', async () => {
    const path = `/v1/accounts/${await audited('whole')}/dossier`

    const first = (await service.put(path, whole).expect(200)).body
    expect(first.dossier).toEqual({ ...whole, waivers: [{ ...whole.waivers[0], setAt: expect.any(String) }] })
    expect(first.dossierSetAt).toEqual(expect.any(String))
    const again = (await service.put(path, first.dossier).expect(200)).body
    expect(again.dossier).toEqual(first.dossier)
    expect((await service.put(path, { owner: 'Me' }).expect(200)).body.dossier).toEqual({ owner: 'Me' })
    expect((await service.put(path, {}).expect(200)).body.dossier).toEqual({})
  })

  it('says that a purpose was written after the opening without being refused: that is a finding, and no contradiction', async () => {
    const path = `/v1/accounts/${await audited('late-purpose')}/dossier`

    await service.put(path, { openedOn: '2023-01-01', purpose: { text: 'Found later', writtenOn: '2024-01-01' } }).expect(200)
  })

  it.each([
    {
      why: 'a review before the decision',
      dossier: { declared: { ...declared, reviewOn: '2024-01-14' } },
      pointer: '/declared/reviewOn',
      code: 'review-before-since',
    },
    { why: 'a decision yet to come', dossier: { declared: { ...declared, since: '2199-01-01' } }, pointer: '/declared/since', code: 'day-to-come' },
    { why: 'an opening yet to come', dossier: { openedOn: '2199-01-01' }, pointer: '/openedOn', code: 'day-to-come' },
    {
      why: 'a waiver that is over',
      dossier: { waivers: [{ ...whole.waivers[0], until: dayFromNow(-2) }] },
      pointer: '/waivers/0/until',
      code: 'waiver-over',
    },
    {
      why: 'a waiver without an end',
      dossier: { waivers: [{ ...whole.waivers[0], until: '2199-12-31' }] },
      pointer: '/waivers/0/until',
      code: 'waiver-too-long',
    },
    {
      why: 'a signal set aside twice',
      dossier: { waivers: [whole.waivers[0], { ...whole.waivers[0], reason: 'Other' }] },
      pointer: '/waivers/1/signal',
      code: 'waiver-repeated',
    },
    {
      why: 'thresholds that fall',
      dossier: { policy: { quietDays: 30, dormantDays: 90, abandonedDays: 60 } },
      pointer: '/policy/abandonedDays',
      code: 'policy-not-ascending',
    },
    { why: 'itself as its twin', dossier: { twin: { reference: 'https://m.facebook.com/contradictory' } }, pointer: '/twin', code: 'twin-is-itself' },
    { why: 'a twin nobody recognises', dossier: { twin: { reference: 'somebody' } }, pointer: '/twin/platform', code: 'platform-not-recognised' },
    {
      why: 'a pause that ends before it begins',
      dossier: { pauses: [{ from: '2024-02-02', to: '2024-02-01' }] },
      pointer: '/pauses/0/to',
      code: 'pause-reversed',
    },
    { why: 'a pause of two years', dossier: { pauses: [{ from: '2022-01-01', to: '2024-02-01' }] }, pointer: '/pauses/0/to', code: 'pause-too-long' },
    {
      why: 'seasons of rest that leave no day of the year',
      dossier: { yearlyPauses: [{ from: '01-01', to: '12-31' }] },
      pointer: '/yearlyPauses',
      code: 'pauses-leave-no-time',
    },
    {
      why: 'lost access, and people who can log in',
      dossier: { access: 'lost', administrators: 2 },
      pointer: '/access',
      code: 'access-contradicts-administrators',
    },
    {
      why: 'held access, and nobody who can log in',
      dossier: { access: 'held', administrators: 0 },
      pointer: '/access',
      code: 'access-contradicts-administrators',
    },
    {
      why: 'a closed account that has to be kept',
      dossier: { declared: { ...declared, state: 'closed' }, dutyToKeep: true },
      pointer: '/declared/state',
      code: 'closed-beside-duty',
    },
    { why: 'a motive nobody has', dossier: { motivesAtOpening: ['boredom'] }, pointer: '/motivesAtOpening/0', code: expect.any(String) },
    { why: 'a field nobody knows', dossier: { colour: 'blue' }, pointer: '/colour', code: 'unknown-field' },
  ])('is refused with $why, and leaves the one before', async ({ dossier, pointer, code }) => {
    const id = await audited('contradictory')
    await service.put(`/v1/accounts/${id}/dossier`, { owner: 'Before' }).expect(200)

    const { body } = await service.put(`/v1/accounts/${id}/dossier`, dossier).expect(400)

    expect(body.errors).toEqual([{ pointer, code, detail: expect.stringMatching(/\.$|”/) }])
    expect((await account(id)).dossier).toEqual({ owner: 'Before' })
  })

  it('keeps rest by decision apart from neglect: in the account at once, in results and counts from the next audit on', async () => {
    const id = await audited('resting', weekly, '2025-12-31')
    expect((await account(id)).state).toBe('abandoned')

    const { body } = await service.put(`/v1/accounts/${id}/dossier`, { declared }).expect(200)
    expect(body).toMatchObject({ state: 'archived', declared, changed: { from: 'abandoned' }, reading: { state: 'abandoned' } })
    const { results, summary } = await auditedHistory(service, [
      { platform: 'facebook', reference: 'resting', posts: weekly, observedUntil: '2026-01-31' },
    ])
    expect(summary).toEqual({ archived: 1 })
    expect(results[0]).toMatchObject({ declared, vitality: { state: 'abandoned' } })
    expect(results[0].sentence).toMatch(/^Archived by decision since 15 January 2024\. Last post \d+ months ago\.$/)
    const earlier = await auditedHistory(service, [
      { platform: 'facebook', reference: 'resting', posts: weekly.slice(0, 1), observedUntil: '2024-01-10' },
    ])
    expect(earlier.results[0]).not.toHaveProperty('declared')
  })

  it('tells trouble of an account that rests, and none of one that was closed and is gone', async () => {
    const gone = await startWebServer({ '/': status(404) })
    const summaries: object[] = []
    for (const state of ['parked', 'closed']) {
      const reference = `${gone.origin}/`
      const registered = await service
        .post('/v1/accounts', { platform: 'blog', reference, dossier: { declared: { ...declared, state } } })
        .expect(201)
      summaries.push((await auditedHistory(service, [{ platform: 'blog', reference }])).summary)
      await service.remove(`/v1/accounts/${registered.body.id}`).expect(204)
    }
    await gone.close()

    expect(summaries).toEqual([{ 'not-found': 1 }, { closed: 1 }])
  })

  it('has pauses that are no time in the rhythm of the account', async () => {
    const id = await audited('pausing', weekly, '2024-06-30')
    const before = (await account(id)).reading
    await service.put(`/v1/accounts/${id}/dossier`, { pauses: [{ from: '2024-03-19', to: '2024-06-30' }] }).expect(200)

    const { results } = await auditedHistory(service, [{ platform: 'facebook', reference: 'pausing', posts: weekly, observedUntil: '2024-06-30' }])

    expect(before.state).not.toBe('steady')
    expect(results[0].vitality).toMatchObject({ overdueFactor: 0, daysSinceLastPost: before.daysSinceLastPost })
    expect(['steady', 'thriving']).toContain(results[0].vitality.state)
  })
})

describe('the history of an account', () => {
  it('has its results, newest audit first, and its series, earliest moment first', async () => {
    const id = await audited('history', weekly, '2024-03-20')
    await audited('history', weekly.slice(0, 6), '2024-02-10')
    await audited('history', weekly, '2024-12-31')

    const first = (await service.get(`/v1/accounts/${id}/audits?limit=2`).expect(200)).body
    const second = (await service.get(`/v1/accounts/${id}/audits?limit=2&cursor=${first.nextCursor}`).expect(200)).body
    expect([...first.items, ...second.items].map(({ result }) => result.vitality.asOf)).toEqual(['2024-12-31', '2024-02-10', '2024-03-20'])
    expect(first.items[0]).toMatchObject({ auditId: expect.stringMatching(/^aud_/), result: { accountId: id } })
    expect(second).not.toHaveProperty('nextCursor')

    const { body } = await service.get(`/v1/accounts/${id}/series`).expect(200)
    expect(body).toMatchObject({ accountId: id, account: { platform: 'facebook', reference: 'history' }, hasEarlier: false })
    expect(body.points.map(({ asOf }: { asOf: string }) => asOf)).toEqual(['2024-02-10', '2024-03-20', '2024-12-31'])
    expect(body.points[1]).toEqual({
      auditId: expect.any(String),
      at: '2024-03-20T23:59:59.999Z',
      asOf: '2024-03-20',
      state: expect.any(String),
      pAlive: expect.any(Number),
      postsPerMonth: expect.any(Number),
      daysSinceLastPost: 2,
    })
    expect((await service.get(`/v1/accounts/${id}/series?limit=1`)).body).toMatchObject({ points: [{ asOf: '2024-12-31' }], hasEarlier: true })
    await service.get(`/v1/accounts/${id}/series?limit=0`).expect(400)
    expect((await service.get(`/v1/accounts/${id}/audits?cursor=x`).expect(400)).body.code).toBe('invalid-cursor')
  })

  it('leaves out of a point what is unknown', async () => {
    const { results } = await auditedHistory(service, [{ platform: 'reddit', reference: 'u/somebody' }])
    const { body } = await service.get(`/v1/accounts/${results[0].accountId}/series`).expect(200)

    expect(body.points).toEqual([{ auditId: expect.any(String), at: expect.any(String), state: 'unsupported' }])
  })

  it('goes with the account when it is forgotten; audits stay, and a later one begins another account', async () => {
    const audit = await auditedHistory(service, [{ platform: 'facebook', reference: 'forgotten', posts: weekly, observedUntil: '2024-03-20' }])
    const id = audit.results[0].accountId
    await service.put(`/v1/accounts/${id}/dossier`, { owner: 'Me' }).expect(200)

    await service.remove(`/v1/accounts/${id}`).expect(204)

    await service.get(`/v1/accounts/${id}`).expect(404)
    await service.remove(`/v1/accounts/${id}`).expect(404)
    const { accountId: _, ...kept } = audit.results[0]
    expect((await finishedAudit(service, audit.id)).results).toEqual([kept])
    const later = await audited('forgotten')
    expect(later).not.toBe(id)
    expect(await account(later)).toMatchObject({ dossier: {} })
    expect((await service.get(`/v1/accounts/${later}/audits`)).body.items).toHaveLength(1)
  })
})

describe('GET /v1/audits/{id}/compare/{otherId}', () => {
  it('tells accounts that came, went, changed and stayed, and those that could not be read', async () => {
    const blog = await startWebServer({ '/': status(404) })
    const history = (reference: string, posts: readonly string[], observedUntil: string) => ({ platform: 'x', reference, posts, observedUntil })
    const before = await auditedHistory(service, [
      history('stays', weekly, '2024-03-20'),
      history('moves', weekly, '2024-03-20'),
      history('goes', [], '2024-03-20'),
      { platform: 'blog', reference: blog.origin, posts: weekly, observedUntil: '2024-03-20' },
    ])
    const after = await auditedHistory(service, [
      history('comes', [], '2024-03-20'),
      history('@moves', [...weekly, '2024-04-01'], '2025-09-30'),
      history('stays', weekly, '2024-03-20'),
      { platform: 'blog', reference: `${blog.origin}/` },
    ])
    await blog.close()
    const path = `/v1/audits/${before.id}/compare/${after.id}`

    const { body } = await service.get(path).expect(200)

    expect(body).toMatchObject({
      before: { id: before.id, status: 'completed' },
      after: { id: after.id },
      added: [{ account: { reference: 'comes' }, accountId: expect.stringMatching(/^acc_/), result: { state: 'never-started' } }],
      removed: [{ account: { reference: 'goes' }, result: { state: 'never-started' } }],
      changed: [{ account: { reference: 'moves' }, accountId: after.results[1].accountId }],
      unreadable: [{ account: { platform: 'blog' }, after: { state: 'not-found' } }],
      pending: [],
      unchanged: 1,
    })
    expect(body.changed[0].fields.map(({ field }: { field: string }) => field)).toEqual(expect.arrayContaining(['state', 'last-post']))
    expect(body.changed[0].fields).toContainEqual({
      field: 'last-post',
      from: '2024-03-18',
      to: '2024-04-01',
      text: 'Its last post is of 1 April 2024; before, it was of 18 March 2024.',
    })
    expect(body.unreadable[0].text).toMatch(/^It could be read before .* and cannot be now \(not found\); that says nothing about its silence\.$/)
    const { body: french } = await service.get(path).set('Accept-Language', 'fr').expect(200)
    expect(french.changed[0].fields).toContainEqual(
      expect.objectContaining({ text: 'Sa dernière publication date du 1er avril 2024\u202f; auparavant, elle datait du 18 mars 2024.' }),
    )
    const { body: backwards } = await service.get(`/v1/audits/${after.id}/compare/${before.id}`).expect(200)
    expect([backwards.added.length, backwards.removed.length, backwards.unchanged]).toEqual([1, 1, 1])
    expect((await service.get(`/v1/audits/${after.id}/compare/${after.id}`)).body).toMatchObject({
      added: [],
      removed: [],
      changed: [],
      unchanged: 3,
    })
  })

  it('is not found where one of the two is not', async () => {
    const { id } = await auditedHistory(service, [{ platform: 'x', reference: 'alone', posts: [] }])

    await service.get(`/v1/audits/${id}/compare/aud_x`).expect(404)
    await service.get(`/v1/audits/aud_x/compare/${id}`).expect(404)
  })
})
