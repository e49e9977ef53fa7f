import { connect } from 'node:net'
import { afterAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { aService, KEY } from '../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

type Sent = Readonly<Record<string, string>>
const at = request(service.url)
const asForm = (test: request.Test, fields: Sent): request.Test => test.type('form').send(fields)
const cookieOf = (answer: request.Response): string => String(answer.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? ''
const csrfIn = (text: string): string => /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? ''

const signedIn = async (key = KEY, next = '/') => {
  const answer = await asForm(at.post('/console/sign-in'), { key, next }).expect(303)
  const cookie = cookieOf(answer)
  const look = (path: string) => at.get(path).set('Cookie', cookie)
  const csrf = csrfIn((await look('/console/evidence')).text)
  return { answer, cookie, csrf, look, send: (path: string, fields: Sent) => asForm(at.post(path).set('Cookie', cookie), { csrf, ...fields }) }
}
const aKey = async (wish: object): Promise<{ readonly id: string; readonly secret: string }> =>
  (await service.post('/v1/keys', { name: 'For a test', ...wish }).expect(201)).body

describe('signing in', () => {
  it('is asked for wherever somebody comes from, and leads back there', async () => {
    const { text } = await at.get('/console/accounts?state=dormant').expect(200)

    expect(text).toContain('name="next" value="/console/accounts?state=dormant"')
    expect(text).not.toContain('<nav')
  })

  it('keeps a session out of reach of scripts, and the key out of every page', async () => {
    const { answer, look } = await signedIn()

    expect(String(answer.headers['set-cookie'])).toMatch(/^channelfit_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
    const { text, headers } = await look('/')
    expect(text).not.toContain(KEY)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toMatch(/default-src 'none';.*form-action 'self';frame-ancestors 'none';.*script-src 'self'/)
  })

  it('is refused for a key that does not work, and says so', async () => {
    const answer = await asForm(at.post('/console/sign-in'), { key: 'cf_another-key-that-nobody-has' }).expect(401)

    expect(answer.text).toContain('There is no such key, or it was revoked.')
    expect(answer.headers['set-cookie']).toBeUndefined()
    await asForm(at.post('/console/sign-in').set('Accept-Language', 'fr'), {}).expect(401, /Cette clé n’existe pas/)
  })

  it.each(['//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)'])('never leads to %s', async (next) => {
    const { answer } = await signedIn(KEY, next)

    expect(answer.headers['location']).toBe('/')
  })

  it('is refused where the form comes from another site', async () => {
    await asForm(at.post('/console/sign-in').set('Sec-Fetch-Site', 'cross-site'), { key: KEY }).expect(403, /form-refused/)
    await asForm(at.post('/console/sign-in').set('Origin', 'https://evil.example'), { key: KEY }).expect(403, /form-refused/)
    await asForm(at.post('/console/sign-in').set('Origin', service.url), { key: KEY }).expect(303)
  })

  it('ends by itself with the key, and when somebody signs out', async () => {
    const { id, secret } = await aKey({ scopes: ['read'] })
    const { look } = await signedIn(secret)
    await look('/console/accounts').expect(200, /<nav/)
    await service.remove(`/v1/keys/${id}`).expect(204)
    // A key that was found good is believed for two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect((await look('/console/accounts')).text).not.toContain('<nav')

    const other = await signedIn()
    await other.send('/console/sign-out', {}).expect(303)
    expect((await other.look('/')).text).not.toContain('<nav')
  })
})

describe('forms', () => {
  it('change nothing without what only the page knows', async () => {
    const { cookie, csrf, look } = await signedIn()
    const post = (fields: Sent) => asForm(at.post('/console/organisations').set('Cookie', cookie), { name: 'Forged', ...fields })

    await post({}).expect(403, /form-refused/)
    await post({ csrf: `${csrf.slice(0, -1)}x` }).expect(403)
    await post({ csrf }).set('Sec-Fetch-Site', 'cross-site').expect(403)
    await post({ csrf: (await signedIn()).csrf }).expect(403)
    expect((await look('/console/organisations')).text).not.toContain('Forged')
    await post({ csrf }).expect(303)
    expect((await look('/console/organisations')).text).toContain('Forged')
  })

  it('are read as far as they are forms, and refused when they are too long', async () => {
    const { cookie, csrf } = await signedIn()

    await asForm(at.post('/console/organisations').set('Cookie', cookie), { csrf, name: 'x'.repeat(600_000) }).expect(413, /body-too-large/)
    await at.post('/console/organisations').set('Cookie', cookie).set('Content-Type', 'application/json').send('{"name":"x"}').expect(403)
  })

  it('do what the key may do and no more', async () => {
    const { secret } = await aKey({ scopes: ['read'] })
    const { send } = await signedIn(secret)

    await send('/console/organisations', { name: 'Not mine to add' }).expect(403, /scope-missing/)
    await send('/console/keys', { name: 'x', scopes: 'admin' }).expect(403)
  })

  it('are kept when the session has ended: whoever signs in again sends them then', async () => {
    const { look } = await signedIn()
    const { text } = await asForm(at.post('/console/organisations'), { name: 'Typed for an hour', csrf: 'old' }).expect(401, /Your session has ended/)
    const kept = /name="kept" value="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await look('/console/organisations')).text).not.toContain('Typed for an hour')

    const answer = await asForm(at.post('/console/sign-in'), { key: KEY, next: '/console/organisations', kept }).expect(200)
    expect(answer.text).toContain('<form method="post" action="/console/organisations">')
    expect(answer.text).toContain('name="name" value="Typed for an hour"')
    expect(answer.text).not.toContain('value="old"')
    await asForm(at.post('/console/organisations').set('Cookie', cookieOf(answer)), { csrf: csrfIn(answer.text), name: 'Typed for an hour' }).expect(
      303,
    )
  })

  it('are no page where only a part was asked for: the page around it says that the session has ended', async () => {
    await asForm(at.post('/console/assess/preview'), { 'organisation.name': 'x' }).expect(401, '')
    await at.get('/console/audits/aud_1/progress').expect(401, '')
  })

  it('do not keep anybody waiting, however many fields they have', async () => {
    const { cookie, csrf } = await signedIn()
    const many = `csrf=${csrf}&${Array.from({ length: 6000 }, (_, place) => `x${place}=`).join('&')}`

    await at
      .post('/console/assess/preview')
      .set('Cookie', cookie)
      .type('form')
      .send(many)
      .expect(413, /body-too-large/)
  })

  it('show what was refused beside what was typed', async () => {
    const { send } = await signedIn()

    await send('/console/organisations', { name: 'x'.repeat(201) }).expect(400, /role="alert"/)
    await send('/console/accounts', { reference: 'nobody knows this' }).expect(400, /role="alert"/)
    await send('/console/audits', { accounts: 'blog https://a.example/\n\nnobody knows this' }).expect(400, /line 3/)
    await send('/console/assess', { act: 'store' }).expect(400, /Please give: Kind\./)
    const row = { 'organisation.name': 'x', 'organisation.kind': 'b2c', 'goals.0': 'sales', 'audiences.1.name': 'y', 'audiences.1.country': 'f1' }
    await send('/console/assess', { ...row, act: 'store' }).expect(400, /id="audiences-1-country-fault"/)
    await send('/console/assess', { ...row, 'audiences.1.country': 'FR', 'accounts.0.reference': 'https://a.example', act: 'store' }).expect(
      400,
      /id="accounts-0-platform-fault"/,
    )
  })

  it('show a key that is made once, and never again', async () => {
    const { send, look } = await signedIn()
    const { text } = await send('/console/keys', { name: 'Dashboard', scopes: 'read' }).expect(200)
    const secret = /<code class="secret">(cf_[\w-]+)<\/code>/.exec(text)?.[1] ?? ''

    await at.get('/v1/accounts').set('Authorization', `Bearer ${secret}`).expect(200)
    expect((await look('/console/keys')).text).not.toContain(secret)
  })
})

describe('what a key sees', () => {
  it('is what it sees over the API: one that is limited to an organisation, nothing of the others', async () => {
    const [mine, other] = await Promise.all(
      ['Mine', 'Other'].map(async (name) => (await service.post('/v1/organisations', { name }).expect(201)).body.id),
    )
    const { secret } = await aKey({ scopes: ['read'], organisationIds: [mine] })
    const { look } = await signedIn(secret)

    await look('/').expect(303).expect('Location', '/console/accounts')
    expect((await look('/console/organisations')).text).not.toContain('Other')
    await look(`/console/organisations/${other}`).expect(404, /not-found/)
    await look('/console/keys').expect(403)
  })

  it('is text, whatever somebody called it', async () => {
    const name = '<img src=x onerror=alert(1)>"\' \u05e9\u05dc\u05d5\u05dd 🦄'
    const { body } = await service.post('/v1/organisations', { name }).expect(201)
    const { look } = await signedIn()

    for (const path of ['/console/organisations', `/console/organisations/${body.id}`]) {
      const { text } = await look(path).expect(200)
      expect(text).not.toContain('<img src=x')
      expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;')
    }
    const { text } = await look('/console/accounts?tag=%3Cscript%3E&sort=%22onfocus%3D')
    expect(text).not.toContain('<script>')
  })
})

describe('what can be taken away', () => {
  it('is the report, and the tables as CSV or as a spreadsheet, each under its own policy', async () => {
    const brief = { organisation: { name: 'Maison Lumen', kind: 'b2c' }, goals: [{ goal: 'sales' }] }
    const { body } = await service.post('/v1/assessments', brief).expect(201)
    const { look } = await signedIn()

    const report = await look(`/console/assessments/${body.id}/report`).expect(200)
    expect(report.headers['content-security-policy']).not.toContain('script-src')
    await look(`/console/assessments/${body.id}/export`)
      .expect(200)
      .expect('Content-Type', /^text\/csv/)
      .expect('Content-Disposition', /attachment/)
    const { headers } = await look(`/console/assessments/${body.id}/export?as=spreadsheet`).expect(200)
    expect(headers['content-type']).toContain('spreadsheetml')
    await look('/console/assessments/asm_none/report').expect(404, /<nav/)
  })
})

describe('a process that works on audits alone', () => {
  it('has no console', async () => {
    const worker = await aService({ CHANNELFIT_ROLE: 'worker' })
    await request(worker.url).get('/').expect(404)
    await request(worker.url).get('/console/sign-in').expect(404)
    await worker.stop()
  })
})

describe('the language', () => {
  it('is that of the browser, until somebody chooses', async () => {
    const { look, cookie } = await signedIn()

    expect((await look('/console/accounts').set('Accept-Language', 'fr')).text).toContain('<html lang="fr">')
    const chosen = await look('/console/accounts?lang=fr')
    expect(chosen.text).toContain('<html lang="fr">')
    const kept = String(chosen.headers['set-cookie']).split(';')[0] ?? ''
    expect((await at.get('/console/accounts').set('Cookie', `${cookie}; ${kept}`)).text).toContain('<html lang="fr">')
  })
})

describe('an odd request', () => {
  it.each(['/console', '/console/'])('%s leads to the first page', async (path) => {
    await at.get(path).expect(303).expect('Location', '/')
  })

  it.each(['/console/nothing', '/console/keys/'])('%s is a page that says so', async (path) => {
    await at.get(path).expect(404, /<html lang="en">/)
  })

  it('with an address that is none is answered all the same', async () => {
    const { port } = new URL(service.url)
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.end('GET http://a:99999/console/sign-in HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'),
      )
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
      })
      socket.on('end', () => resolve(text))
      socket.on('error', reject)
    })
    expect(answer).toMatch(/^HTTP\/1.1 200/)
  })
})

describe('a brief of an organisation', () => {
  it('that somebody else wrote meanwhile is not overwritten unknowingly, and what was typed stays', async () => {
    const { body: organisation } = await service.post('/v1/organisations', { name: 'Maison Lumen' }).expect(201)
    const brief = { organisation: { name: 'Maison Lumen', kind: 'b2c' }, goals: [{ goal: 'sales' }] }
    await service.put(`/v1/organisations/${organisation.id}/brief`, brief).expect(201)
    const { send } = await signedIn()
    const fields = { organisationId: organisation.id, 'organisation.name': 'Mine', 'organisation.kind': 'b2c', 'goals.0': 'loyalty', act: 'store' }

    // The form was opened before there was a brief.
    const refused = await send('/console/assess', fields).expect(428, /Somebody else saved version 1/)
    expect(refused.text).toContain('value="Mine"')
    expect(refused.text).toContain('name="version" value="1"')
    await send('/console/assess', { ...fields, version: '1' }).expect(303)
  })

  it('is not stored by a key that may not assess it', async () => {
    const { body: organisation } = await service.post('/v1/organisations', { name: 'Maison Lumen' }).expect(201)
    const { secret } = await aKey({ scopes: ['read', 'manage'] })
    const { send } = await signedIn(secret)
    const fields = { organisationId: organisation.id, 'organisation.name': 'Mine', 'organisation.kind': 'b2c', 'goals.0': 'loyalty', act: 'store' }

    expect((await send('/console/assess', fields).expect(403)).text).toContain('value="Mine"')
    await service.get(`/v1/organisations/${organisation.id}/brief`).expect(404)
  })

  it('is changed in the form without losing what the form does not ask', async () => {
    const { body: organisation } = await service.post('/v1/organisations', { name: 'Maison Lumen' }).expect(201)
    const brief = {
      asOf: '2026-03-01',
      organisation: { name: 'Maison Lumen', kind: 'b2c', country: 'FR' },
      uses: [],
      goals: [
        { goal: 'sales', weight: 3 },
        { goal: 'loyalty', weight: 1 },
      ],
      audiences: [{ name: 'Decorators', weight: 2, womenShare: 0.3333, observedReach: { pinterest: 0.3 } }],
      requests: [{ platform: 'tiktok', motives: [{ motive: 'audience-asks', evidence: 'measured' }, 'prestige'], decidedBy: 'The director' }],
      capacity: { hoursPerWeek: 6 },
      constraints: { ownServers: ['mastodon'] },
      governance: { cmConsultedBefore: false },
      pilotResults: [{ platform: 'tiktok', name: 'Reels', outcome: 'parked', controlled: false, endedOn: '2026-01-10', retestOn: '2026-07-10' }],
    }
    await service.put(`/v1/organisations/${organisation.id}/brief`, brief).expect(201)
    const { look, cookie } = await signedIn()
    const { text } = await look(`/console/assess?organisation=${organisation.id}`).expect(200)
    const sent = new URLSearchParams({ act: 'store' })
    const plain = (value: string): string => value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
    const add = (name: string, value: string): void => (value === '' ? undefined : sent.append(name, plain(value)))
    const valueIn = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
    for (const [tag] of text.slice(text.indexOf('class="brief"')).matchAll(/<input [^>]*>/g))
      if (!tag.includes('type="checkbox"') || tag.includes(' checked')) add(valueIn(tag, 'name'), valueIn(tag, 'value'))
    for (const [, name = '', options = ''] of text.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
      add(name, /value="([^"]+)" selected/.exec(options)?.[1] ?? '')
    sent.set('capacity.hoursPerWeek', '4,5')
    await at.post('/console/assess').set('Cookie', cookie).type('form').send(sent.toString()).expect(303)

    const { body } = await service.get(`/v1/organisations/${organisation.id}/brief`).expect(200)
    expect(body.brief).toEqual({ ...brief, capacity: { hoursPerWeek: 4.5 } })
  })
})
