import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import request from 'supertest'
import { cellText, defused } from '../../domain/audit/inventory.ts'
import { aService, finishedAudit, type RunningService } from '../support/service.ts'

let service: RunningService
let elsewhere: RunningService
let lumen: string
let limited: string

beforeAll(async () => {
  service = await aService()
  elsewhere = await aService()
  lumen = (await service.post('/v1/organisations', { name: 'Maison Lumen', externalId: 'crm-1' }).expect(201)).body.id
  await elsewhere.post('/v1/organisations', { name: 'Maison Lumen', externalId: 'crm-1' }).expect(201)
  const riverbank = (await service.post('/v1/organisations', { name: 'Riverbank' }).expect(201)).body.id
  limited = (await service.post('/v1/keys', { name: 'riverbank', scopes: ['read', 'manage'], organisationIds: [riverbank] }).expect(201)).body.secret
})
afterAll(async () => {
  await service.stop()
  await elsewhere.stop()
})

const imported = (text: string, { query = '', to = service, language = 'en' } = {}) =>
  to.post(`/v1/accounts/import${query}`).set('Content-Type', 'text/csv').set('Accept-Language', language).send(text)
const dossierOf = async (id: string) => (await service.get(`/v1/accounts/${id}`).expect(200)).body.dossier
const exported = async (from: RunningService, query = ''): Promise<string> => (await from.get(`/v1/accounts/export${query}`).expect(200)).text
const accountsIn = async (where: RunningService): Promise<number> => (await where.get('/v1/accounts?limit=100')).body.items.length

describe('an inventory', () => {
  const french =
    '\uFEFFPlateforme;Référence;Client;Responsable;Suppléant;Finalité;Finalité écrite le;Ouvert le;Motifs à l’ouverture;Cadence promise (jours);Délai de réponse promis (heures);Heures par semaine;Administrateurs;Accès;Genre;Obligation de maintien;Obligation d’archivage;Public\r\n' +
    'Facebook;https://www.facebook.com/maisonlumen/;crm-1;Ada Weber;personne;"Montrer, ""chaque semaine"",\nles lampes";2024-01-02;2019-05-01;"competitor-present; novelty";7;24;1,5;2;oui;continuous;non;OUI;présent\r\n'

  it('of a French spreadsheet is read as far as it says what there is, and names what is not', async () => {
    const { body } = await imported(french, { language: 'fr' }).expect(200)

    expect(body).toMatchObject({ dryRun: false, created: 0, refused: 1 })
    expect(body.lines).toEqual([{ line: 2, outcome: 'refused', errors: [expect.objectContaining({ column: 'audience', code: 'unknown-value' })] }])
  })

  it('becomes accounts with dossiers', async () => {
    const { body } = await imported(french.replace('présent', 'oui')).expect(200)

    expect(body).toMatchObject({ created: 1, updated: 0, unchanged: 0, refused: 0 })
    const { body: account } = await service.get(`/v1/accounts/${body.lines[0].accountId}`).expect(200)
    expect(account).toMatchObject({ organisationId: lumen, account: { platform: 'facebook', reference: 'maisonlumen' } })
    expect(account.dossier).toEqual({
      owner: 'Ada Weber',
      deputy: null,
      purpose: { text: 'Montrer, "chaque semaine",\nles lampes', writtenOn: '2024-01-02' },
      openedOn: '2019-05-01',
      motivesAtOpening: ['competitor-present', 'novelty'],
      promisedCadenceDays: 7,
      promisedReplyHours: 24,
      hoursPerWeek: 1.5,
      administrators: 2,
      access: 'held',
      kind: 'continuous',
      dutyToKeep: false,
      recordsDuty: true,
      audience: 'present',
    })
  })

  it('that comes again changes nothing', async () => {
    const { body } = await imported(french.replace('présent', 'present')).expect(200)

    expect(body).toMatchObject({ created: 0, unchanged: 1 })
  })

  it('replaces what it says, leaves what it does not, and empties what it marks', async () => {
    const made = await service.post('/v1/accounts', {
      platform: 'instagram',
      reference: 'lumen.paris',
      dossier: { owner: 'Ada', hoursPerWeek: 2, takers: 'The shop', openedOn: '2020-01-01', purpose: { text: 'Lamps', writtenOn: '2021-01-01' } },
    })

    const { body } = await imported('reference,PLATFORM,owner,hours_per_week,opened on,purposeWrittenOn\nlumen.paris,instagram,,3,-,-\n').expect(200)

    expect(body.lines).toEqual([{ line: 2, outcome: 'updated', accountId: made.body.id }])
    expect(await dossierOf(made.body.id)).toEqual({ owner: 'Ada', hoursPerWeek: 3, takers: 'The shop', purpose: { text: 'Lamps' } })
  })

  it('keeps what no column speaks of, even where today’s rules would not take it', async () => {
    const declared = { state: 'parked', since: '2025-01-01', reason: 'Kept for its name.', author: 'The director' }
    const dossier = { declared, pauses: [{ from: '2026-07-01', to: '2026-08-01' }], owner: 'Ada' }
    const made = await service.post('/v1/accounts', { platform: 'facebook', reference: 'parked', dossier }).expect(201)

    await imported('platform,reference,owner\nfacebook,parked,Grace\n').expect(200)

    expect(await dossierOf(made.body.id)).toEqual({ ...dossier, owner: 'Grace' })
  })

  it('says line by line what is wrong, and one line spoils no other', async () => {
    const rows = [
      'platform,reference,organisation,openedOn,administrators,access,purposeWrittenOn,dutyToKeep,hoursPerWeek',
      'facebook,good-one,,,,,,,',
      'myspace,tom,,,,,,,',
      'facebook,,,,,,,,',
      ',barename,,,,,,,',
      'facebook,https://user:secret@facebook.com/x,,,,,,,',
      'facebook,other-client,nobody-knows,,,,,,',
      'facebook,late,,2099-01-01,,,,,',
      'facebook,spring,,01/02/2024,,,,,',
      'facebook,lockedout,,,3,lost,,,',
      'facebook,undated,,,,,2020-01-01,,',
      'facebook,perhaps,,,,,,perhaps,many',
      'facebook,https://facebook.com/good-one,,,,,,,',
      'facebook,too,,,,,,,,,,long',
      'facebook,"bro"ken,,,,,,,',
      'facebook,good-two,,,,,,,',
    ]

    const { body } = await imported(rows.join('\r\n')).expect(200)

    const told = body.lines.map(({ line, outcome, errors }: { line: number; outcome: string; errors?: { column?: string; code: string }[] }) =>
      [line, outcome, ...(errors ?? []).map(({ column, code }) => `${column ?? ''} ${code}`)].join(' '),
    )
    expect(told).toEqual([
      '2 created',
      '3 refused platform platform-unknown',
      '4 refused reference reference-missing',
      '5 refused platform platform-not-recognised',
      '6 refused reference credentials-in-url',
      '7 refused organisation organisation-unknown',
      '8 refused openedOn day-to-come',
      '9 refused openedOn bad-format',
      '10 refused access access-contradicts-administrators',
      '11 refused purposeWrittenOn purpose-missing',
      '12 refused hoursPerWeek wrong-type dutyToKeep wrong-type',
      '13 refused reference account-repeated',
      '14 refused  row-unreadable',
      '15 refused  row-unreadable',
      '16 created',
    ])
    expect(JSON.stringify(body)).not.toContain('secret')
  })

  it('is tried without writing anything, and the answer is the same', async () => {
    const before = await accountsIn(service)
    const text = 'platform,reference,owner\nfacebook,tried-first,Ada\nfacebook,good-one,Ada\nfacebook,good-two,\nmyspace,x,\n'

    const tried = await imported(text, { query: '?dryRun=true' }).expect(200)
    const countOfTried = await accountsIn(service)
    const done = await imported(text).expect(200)

    expect(countOfTried).toBe(before)
    expect(tried.body).toEqual({ ...done.body, dryRun: true, lines: done.body.lines.map(withoutNewId) })
    expect(done.body).toMatchObject({ created: 1, updated: 1, unchanged: 1, refused: 1 })
  })
  const withoutNewId = ({ accountId, ...line }: { accountId?: string; outcome: string }) =>
    line.outcome === 'created' || accountId === undefined ? line : { ...line, accountId }

  it.each([
    { text: '', code: 'file-empty', why: 'nothing' },
    { text: 'platform,reference\n', code: 'file-empty', why: 'only a header' },
    { text: 'platform,owner\nfacebook,Ada\n', code: 'column-missing', why: 'no account is named' },
    { text: 'platform,reference,ownr\nfacebook,a,Ada\n', code: 'column-unknown', why: 'a misspelt column would be lost' },
    { text: 'platform,reference,owner,responsable\nfacebook,a,Ada,Bea\n', code: 'column-repeated', why: 'two owners' },
    { text: `platform,reference\n${'facebook,a\n'.repeat(5001)}`, code: 'too-many-rows', why: 'more than 5,000 lines' },
  ])('with $why is refused as a whole: $code', async ({ text, code }) => {
    const { body } = await imported(text).expect(400)

    expect(body.errors).toMatchObject([{ code }])
  })

  it('gives accounts of nobody to an organisation, and takes none from another one unless its line says so', async () => {
    const query = `?organisationId=${lumen}`
    const [{ accountId: free }] = (await imported('platform,reference\nfacebook,free\n').expect(200)).body.lines
    const other = (await service.post('/v1/organisations', { name: 'Other', externalId: 'crm-other' }).expect(201)).body.id
    await service.post(`/v1/accounts?organisationId=${other}`, { platform: 'facebook', reference: 'taken' }).expect(201)

    const { body } = await imported('platform,reference\nfacebook,free\nfacebook,taken\n', { query }).expect(200)
    const moved = await imported('platform,reference,organisation\nfacebook,taken,crm-1\nfacebook,free,-\n').expect(200)

    expect(body.lines).toMatchObject([{ outcome: 'updated' }, { outcome: 'refused', errors: [{ code: 'account-of-other-organisation' }] }])
    expect(moved.body).toMatchObject({ updated: 2 })
    expect((await service.get(`/v1/accounts/${moved.body.lines[0].accountId}`)).body.organisationId).toBe(lumen)
    expect((await service.get(`/v1/accounts/${free}`)).body.organisationId).toBeUndefined()
  })

  it('of a limited key reaches its organisation and no further', async () => {
    const asked = (path: string) => request(service.url).post(path).set('Authorization', `Bearer ${limited}`).set('Content-Type', 'text/csv')
    const rows = [
      'platform,reference,organisation',
      'facebook,mine,',
      'facebook,maisonlumen,',
      'facebook,good-one,',
      'facebook,stolen,crm-1',
      'facebook,loose,-',
    ]

    const { body } = await asked('/v1/accounts/import').send(rows.join('\n')).expect(200)
    const list = await request(service.url).get('/v1/accounts/export').set('Authorization', `Bearer ${limited}`).expect(200)

    expect(body.lines.map(({ outcome, errors }: { outcome: string; errors?: { code: string }[] }) => errors?.[0]?.code ?? outcome)).toEqual([
      'created',
      'account-of-other-organisation',
      'account-of-other-organisation',
      'organisation-unknown',
      'account-of-other-organisation',
    ])
    expect(list.text.trim().split('\r\n')).toHaveLength(2)
    expect(list.text).toContain('facebook,mine')
  })

  it('of five thousand lines is taken in one go', async () => {
    const own = await aService()
    const rows = Array.from({ length: 5000 }, (_, row) => `facebook,account-${row},Owner ${row}`)

    const { body } = await imported(`platform,reference,owner\n${rows.join('\n')}`, { to: own }).expect(200)

    expect(body).toMatchObject({ created: 5000, refused: 0 })
    expect((await exported(own)).split('\r\n')).toHaveLength(5002)
    await own.stop()
  })
})

describe('an export', () => {
  it('imported elsewhere and exported again is the same, but for ids and readings', async () => {
    const audit = await service.post('/v1/audits', { accounts: [{ platform: 'facebook', reference: 'maisonlumen', posts: ['2025-01-05'] }] })
    await finishedAudit(service, audit.body.id)
    const dossier = { owner: '=HYPERLINK("http://evil.example")', deputy: '-', purpose: { text: ' a\r\nb;c,"d" ' }, hoursPerWeek: 0.25 }
    await service.post('/v1/accounts', { reference: 'https://blog.example.org/feed', dossier }).expect(201)
    await service
      .post('/v1/accounts', { platform: 'mastodon', reference: '@a@example.social', dossier: { owner: 'Nobody', deputy: null } })
      .expect(201)
    const query = `?organisationId=${lumen}`

    const all = await exported(service)
    const own = await exported(service, query)
    const { body } = await imported(own, { to: elsewhere }).expect(200)

    expect(body).toMatchObject({ refused: 0 })
    const plain = (text: string) => text.split('\r\n').map((line) => line.replace(/^acc_\w+/, '').replace(/,[\w-]+,[^,]*,[^,]*$/, ''))
    const ofElsewhere = await exported(elsewhere, `?organisationId=${(await elsewhere.get('/v1/organisations')).body.items[0].id}`)
    expect(plain(ofElsewhere)).toEqual(plain(own))
    expect(own.split('\r\n').length).toBeGreaterThan(3)
    expect(own).toContain(',2025-01-05,')
    const blog = all.slice(all.indexOf('blog.example.org'))
    expect(blog).toContain(`"'=HYPERLINK(""http://evil.example"")",'-,"' a\r\nb;c,""d"" "`)
    expect(all).toContain(",'Nobody,nobody,")
  })

  it('of free texts comes back as it was', async () => {
    const { body: again } = await imported(await exported(service), { query: '?dryRun=true' }).expect(200)

    expect(again).toMatchObject({ created: 0, updated: 0, refused: 0 })
  })

  it('is lines of JSON where that is asked for', async () => {
    const { text, headers } = await service
      .get(`/v1/accounts/export?organisationId=${lumen}`)
      .set('Accept', 'application/x-ndjson')
      .buffer(true)
      .parse(lines)

    expect(headers['content-type']).toBe('application/x-ndjson')
    const first = JSON.parse(
      String(text ?? '')
        .split('\n')
        .find((line) => line.includes('maisonlumen')) ?? '',
    )
    expect(first).toMatchObject({
      platform: 'facebook',
      organisation: 'crm-1',
      deputy: null,
      hoursPerWeek: 1.5,
      lastPostOn: '2025-01-05',
      dutyToKeep: false,
    })
  })
  const lines = (response: request.Response, done: (error: Error | null, body: unknown) => void) => {
    response.text = ''
    ;(response as unknown as NodeJS.ReadableStream).on('data', (chunk) => {
      response.text += String(chunk)
    })
    ;(response as unknown as NodeJS.ReadableStream).on('end', () => done(null, response.text))
  }

  it('is nothing else', async () => {
    await service.get('/v1/accounts/export').set('Accept', 'text/html').expect(406)
    await service
      .get('/v1/accounts/export')
      .set('Accept', 'text/*')
      .expect('Content-Type', /^text\/csv/)
  })
})

describe('a cell', () => {
  it('never begins a formula, and is read back as it was', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@ \tａ＝]{0,3}[a-z]{0,2}\s?$/), fc.constantFrom('nobody', "'personne", '-', "'-"))
    fc.assert(
      fc.property(text, (said) => {
        fc.pre(said !== '')
        expect(defused(said)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
        expect(cellText(defused(said))).toBe(said)
      }),
    )
  })
})
