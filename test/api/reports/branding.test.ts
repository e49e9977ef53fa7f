import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { GROUNDS } from '../../../api/report/accents.ts'
import { OWN_ACCENTS, reportStyle } from '../../../api/report/style.ts'
import { type Colour, isReadableOn } from '../../../domain/shared/contrast.ts'
import { auditedHistory } from '../../support/accounts.ts'
import { aBriefInput } from '../../support/briefs.ts'
import { bytesOf, ONE_PIXEL } from '../../support/pictures.ts'
import { aService } from '../../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

const AGENCY = { name: 'Atelier Nord', colour: '#7A1F3D', logo: { type: 'image/png', data: ONE_PIXEL['image/png'] } }
const put = (change: object = {}) => service.put('/v1/branding', { ...AGENCY, ...change })
const { body: assessment } = await service.post('/v1/assessments', aBriefInput({})).expect(201)
const report = async (): Promise<{ readonly text: string; readonly policy: string }> => {
  const { text, headers } = await service.get(`/v1/assessments/${assessment.id}/report`).expect(200)
  return { text, policy: String(headers['content-security-policy']) }
}

beforeEach(async () => {
  await service.remove('/v1/branding')
})

describe('/v1/branding', () => {
  it('is not there until it is set, tells what it comes to, and is taken away again', async () => {
    expect((await service.get('/v1/branding').expect(404)).body.code).toBe('not-found')

    const { body } = await put().expect(200)
    expect(body).toEqual({
      name: 'Atelier Nord',
      colour: '#7a1f3d',
      contrast: expect.closeTo(10, 0),
      shades: { onLight: '#7a1f3d', onDark: expect.stringMatching(/^#[0-9a-f]{6}$/) },
      logo: AGENCY.logo,
      since: expect.stringMatching(/^\d{4}-.*Z$/),
    })
    expect((await service.get('/v1/branding').expect(200).expect('ETag', /.+/)).body).toEqual(body)
    expect(isReadableOn(body.shades.onDark, GROUNDS.dark)).toBe(true)

    await service.remove('/v1/branding').expect(204)
    await service.get('/v1/branding').expect(404)
    await service.remove('/v1/branding').expect(404)
  })

  it('replaces the whole of it: what is left out is gone', async () => {
    await put().expect(200)
    const { body } = await service.put('/v1/branding', { name: 'Riverbank', colour: '#0b5c6b' }).expect(200)

    expect(body.logo).toBeUndefined()
    expect((await service.get('/v1/branding')).body).toEqual(body)
  })

  it.each(Object.entries(ONE_PIXEL))('takes a logo of type %s', async (type, data) => {
    expect((await put({ logo: { type, data } }).expect(200)).body.logo).toEqual({ type, data })
  })

  it('refuses a colour that is too pale, and says which would do', async () => {
    const { body } = await put({ colour: '#777777' }).expect(400)

    expect(body.errors).toEqual([
      {
        pointer: '/colour',
        code: 'colour-too-pale',
        detail:
          'Text of this colour has a contrast of 4.48:1 on white, and 4.5:1 is the least that is readable. The nearest darker shade of the same hue that would do is #767676.',
      },
    ])
    const french = await put({ colour: '#ffcc00' }).set('Accept-Language', 'fr').expect(400)
    const nearest = /#[0-9a-f]{6}/.exec(french.body.errors[0].detail)?.[0]
    expect(french.body.errors[0].detail).toContain('1,51\u00a0pour\u00a01')
    await put({ colour: nearest as string }).expect(200)
  })

  const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')
  it.each([
    ['an SVG', { type: 'image/svg+xml', data: base64('<svg xmlns="http://www.w3.org/2000/svg"/>') }, '/logo/data', 'logo-is-svg'],
    ['an SVG that is said to be a PNG', { type: 'image/png', data: base64('<svg onload="alert(1)"/>') }, '/logo/data', 'logo-is-svg'],
    ['another type', { type: 'image/gif', data: base64('GIF89a') }, '/logo/type', 'logo-type-unknown'],
    ['a type that breaks out', { type: 'image/png"><script>', data: ONE_PIXEL['image/png'] }, '/logo/type', 'logo-type-unknown'],
    ['a JPEG that is said to be a PNG', { type: 'image/png', data: ONE_PIXEL['image/jpeg'] }, '/logo/data', 'logo-not-of-type'],
    ['no base64', { type: 'image/png', data: `${ONE_PIXEL['image/png']}"` }, '/logo/data', 'logo-not-base64'],
    ['base64 for addresses', { type: 'image/jpeg', data: ONE_PIXEL['image/jpeg'].replaceAll('/', '_') }, '/logo/data', 'logo-not-base64'],
    [
      'more than 64 KB',
      { type: 'image/png', data: base64(Buffer.concat([bytesOf(ONE_PIXEL['image/png']), Buffer.alloc(65_536)])) },
      '/logo/data',
      'logo-too-large',
    ],
  ])('refuses a logo that is %s', async (_, logo, pointer, code) => {
    const { body } = await put({ logo }).expect(400)

    expect(body.errors).toMatchObject([{ pointer, code }])
    await service.get('/v1/branding').expect(404)
  })

  it('lists all that is wrong at once', async () => {
    const { body } = await put({ colour: '#fff', name: ' ' }).expect(400)
    expect(body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]).sort()).toEqual([
      ['/colour', 'bad-format'],
      ['/name', 'bad-format'],
    ])
    const second = await put({ colour: '#ffffff', logo: { type: 'image/gif', data: 'R0lG' } }).expect(400)
    expect(second.body.errors.map(({ code }: { code: string }) => code)).toEqual(['colour-too-pale', 'logo-type-unknown'])
  })

  it('is set only by a key that may manage', async () => {
    const { body: key } = await service.post('/v1/keys', { name: 'reader', scopes: ['read'] }).expect(201)
    const asReader = { Authorization: `Bearer ${key.secret}` }

    expect((await put().set(asReader).expect(403)).body.code).toBe('scope-missing')
    expect((await service.remove('/v1/branding').set(asReader).expect(403)).body.code).toBe('scope-missing')
    await put().expect(200)
    await service.get('/v1/branding').set(asReader).expect(200)
  })
})

describe('a report', () => {
  it('carries the name, the logo and the colours of the agency, and nothing of ours', async () => {
    const { body } = await put().expect(200)
    const { text } = await report()

    expect(text).toContain(`<img src="data:image/png;base64,${AGENCY.logo.data}" alt=""><span class="by"><bdi>Atelier Nord</bdi></span>`)
    expect(text).toContain('<footer><bdi>Prepared by Atelier Nord</bdi></footer>')
    expect(text).toContain(`--accent:${body.shades.onLight};`)
    expect(text).toContain(`--accent:${body.shades.onDark};`)
    expect(text).not.toContain('Channelfit')
    expect(text).not.toContain(OWN_ACCENTS.onDark)
    expect([...text.matchAll(/(?:src|srcset|action|data)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      `data:image/png;base64,${AGENCY.logo.data}`,
    ])
  })

  it('stays under a policy that names its own style sheet and lets nothing be fetched', async () => {
    const before = await report()
    await put().expect(200)
    const after = await report()

    for (const { policy } of [before, after]) expect(policy).toMatch(/^default-src 'none';.*style-src 'sha256-[^']+';img-src data:$/)
    const sourceOf = (policy: string): string | undefined => /'(sha256-[^']+)'/.exec(policy)?.[1]
    expect(sourceOf(after.policy)).not.toBe(sourceOf(before.policy))
    expect(after.text).toContain(`style-src &#39;${sourceOf(after.policy)}&#39;`)
  })

  it('is ours again once it is taken away', async () => {
    const before = await report()
    await put().expect(200)
    await service.remove('/v1/branding').expect(204)

    expect((await report()).text).toBe(before.text)
    expect(before.text).toContain('Channelfit')
    expect(before.text).not.toContain('<img')
  })

  it('is branded whatever it is about', async () => {
    const { id: audit } = await auditedHistory(service, [{ platform: 'facebook', reference: 'maisonlumen', posts: ['2026-05-25'] }])
    const { body: diagnosis } = await service.post('/v1/diagnoses', { asOf: '2026-11-01' }).expect(201)
    const pages = async (): Promise<readonly string[]> => {
      const answers = [
        service.get(`/v1/assessments/${assessment.id}/report`),
        service.get(`/v1/audits/${audit}/report`),
        service.get(`/v1/diagnoses/${diagnosis.id}/report`),
        service.post('/v1/qualifications', { groups: [{ name: 'Readers' }] }).set('Accept', 'text/html'),
      ]
      return Promise.all(answers.map(async (answer) => (await answer.expect(200).expect('Content-Type', /^text\/html/)).text))
    }

    for (const text of await pages()) expect(text).not.toContain('Atelier Nord')
    await put().expect(200)
    for (const text of await pages()) {
      expect(text).toContain(`alt=""><span class="by"><bdi>Atelier Nord</bdi></span>`)
      expect(text).not.toContain('Channelfit')
    }
  })

  it('shows a hostile name as text', async () => {
    await put({ name: '\u202etset' }).expect(400)
    await put({ name: '"><script>alert(1)</script>' }).expect(200)
    const { text } = await report()

    expect(text).not.toContain('<script')
    expect(text).toContain('<bdi>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</bdi>')
  })

  it('is branded for a key that is limited to an organisation too', async () => {
    await put().expect(200)
    const { body: organisation } = await service.post('/v1/organisations', { name: 'Maison Lumen' }).expect(201)
    const { body: own } = await service.post(`/v1/assessments?organisationId=${organisation.id}`, aBriefInput({})).expect(201)
    const { body: key } = await service.post('/v1/keys', { name: 'client', scopes: ['read'], organisationIds: [organisation.id] }).expect(201)
    const asClient = { Authorization: `Bearer ${key.secret}` }

    expect((await service.get(`/v1/assessments/${own.id}/report`).set(asClient).expect(200)).text).toContain('Atelier Nord')
    expect((await service.get('/v1/branding').set(asClient).expect(403)).body.code).toBe('key-limited')
  })
})

describe('the grounds that colours are derived for', () => {
  it('are those of the style sheet, on which our own colours are readable too', () => {
    const style = reportStyle(OWN_ACCENTS)
    const groundsIn = (part: string | undefined): readonly string[] =>
      ['ground', 'panel'].map((name) => new RegExp(`--${name}:(#[0-9a-f]+)`).exec(part ?? '')?.[1]?.replace(/^#fff$/, '#ffffff') ?? '')
    const dark = style.slice(style.indexOf('prefers-color-scheme:dark'))

    expect(groundsIn(style)).toEqual(GROUNDS.light)
    expect(groundsIn(dark)).toEqual(GROUNDS.dark)
    expect(groundsIn(style.slice(style.indexOf('@media print')))).toEqual(GROUNDS.light)
    expect(isReadableOn(OWN_ACCENTS.onLight as Colour, GROUNDS.light)).toBe(true)
    expect(isReadableOn(OWN_ACCENTS.onDark as Colour, GROUNDS.dark)).toBe(true)
  })
})
