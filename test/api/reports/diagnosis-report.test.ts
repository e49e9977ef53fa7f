import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { escaped } from '../../../api/html/html.ts'
import { aService } from '../../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

const HOSTILE = '<script>alert(1)</script>"\'& שלום 🦄'
const example = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, `../../../examples/governance/${name}.json`), 'utf8'))
const stored = async (input: object) => (await service.post('/v1/diagnoses', input).expect(201)).body
const pageOf = async (id: string, query = ''): Promise<string> => (await service.get(`/v1/diagnoses/${id}/report${query}`).expect(200)).text

const diagnosis = await stored(example('basement'))
const path = `/v1/diagnoses/${diagnosis.id}/report`

describe('GET /v1/diagnoses/{diagnosisId}/report', () => {
  it('is one page that loads nothing, under a policy that would not let it', async () => {
    const { text, headers } = await service.get(path).expect(200).expect('Content-Type', 'text/html; charset=utf-8')

    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*style-src 'sha256-[^']+'/)
    expect(text).not.toMatch(/<script|<link|<iframe|@import|url\(| style="| on\w+="/i)
    expect([...text.matchAll(/(?:src|srcset|action|data)="([^"]*)"/g)]).toEqual([])
    expect(Buffer.byteLength(text)).toBeLessThan(150 * 1024)
  })

  it('says all that the diagnosis says', async () => {
    const text = await pageOf(diagnosis.id)

    const said = [
      diagnosis.levelName,
      ...diagnosis.readings.practitioner.map((one: { text: string }) => one.text),
      ...diagnosis.symptoms.map((one: { name: string }) => one.name),
      ...diagnosis.plan.flatMap((one: { text: string; ownerText: string }) => [one.text, one.ownerText]),
      ...[...diagnosis.kept, ...diagnosis.findings].map((one: { text: string }) => one.text),
      ...diagnosis.loop.chain.map((one: { name: string }) => one.name),
      ...Object.values(diagnosis.implications as Record<string, { text: string }>).map((one) => one.text),
      ...diagnosis.channels.map((one: { channel: string }) => one.channel),
      ...diagnosis.maturity.competencies.map((one: { name: string }) => one.name),
      'To be looked at again on 19 February 2027.',
    ]
    for (const sentence of said) expect(text).toContain(escaped(sentence))
  })

  it('draws parts of the index that end where the index stands', async () => {
    const text = await pageOf(diagnosis.id)
    const [, table = ''] = /How the index adds up<\/h2>(.*?)<\/table>/s.exec(text) ?? []
    const bars = [...table.matchAll(/class="(part|total)" x="([\d.]+)" y="1" width="([\d.]+)"/g)].map(([, kind, x, width]) => ({
      kind,
      start: Number(x),
      end: Number(x) + Number(width),
    }))

    expect(bars.map(({ kind }) => kind)).toEqual(['part', 'part', 'part', 'part', 'part', 'part', 'total'])
    for (const [place, { start }] of bars.slice(1, 6).entries()) expect(start).toBeCloseTo(bars[place]?.end ?? 0, 1)
    expect(bars[5]?.end).toBeCloseTo(bars[6]?.end ?? 0, 0)
    expect(bars[6]?.end).toBeCloseTo((diagnosis.index.value / 4) * 200, 0)
  })

  it('cites texts by number, each in the list of sources', async () => {
    const text = await pageOf(diagnosis.id)
    const cited = new Set([...text.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id))
    const listed = [...text.matchAll(/<li id="(source-\d+)"/g)].map(([, id]) => id)

    expect(listed.length).toBeGreaterThan(3)
    expect([...cited].toSorted()).toEqual(listed.toSorted())
    expect(text).toContain('href="https://webmarketing-com.com/2012/12/20/18135-la-gadgetisation-du-community-management"')
  })

  it('says without an index what it would take', async () => {
    const { id } = await stored({ asOf: '2026-11-01' })
    const text = await pageOf(id)

    expect(text).toContain('There is no gadgetisation index yet: it takes four of the six main symptoms, and none is known.')
    expect(text).toContain('<h1>Community management: a diagnosis</h1>')
    expect(text).toContain('None of the symptoms examined is present')
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/)
  })

  it('is answered to whoever accepts HTML alone', async () => {
    const { text } = await service.get(`/v1/diagnoses/${diagnosis.id}`).set('Accept', 'text/html').expect(200)
    const { body, headers } = await service.get(`/v1/diagnoses/${diagnosis.id}`).set('Accept', 'application/json').expect(200)

    expect(text).toBe(await pageOf(diagnosis.id))
    expect(body.id).toBe(diagnosis.id)
    expect(headers['vary']).toContain('Accept')
  })

  it('speaks the language of the header, or of the link', async () => {
    const { text } = await service.get(path).set('Accept-Language', 'fr').expect('Content-Language', 'fr')
    const named = await service.get(`${path}?language=fr`).set('Accept-Language', 'en').expect('Content-Language', 'fr')

    expect(text).toContain('<html lang="fr">')
    expect(text).toContain('Community management devenu gadget')
    expect(named.text).toBe(text)
  })

  it.each(['en', 'fr'])('asks in %s of those who can decide, by the review, what each can do', async (language) => {
    const text = await pageOf(diagnosis.id, `?reading=decision-maker&language=${language}`)
    const { body } = await service.get(`/v1/diagnoses/${diagnosis.id}`).set('Accept-Language', language)

    for (const one of body.readings.decider) expect(text).toContain(escaped(one.text))
    const asked = [...text.matchAll(/<h3><bdi>(.*?)<\/bdi>/g)].map(([, owner]) => owner)
    expect(asked[0]).toBe(body.loop.entry.ownerText)
    expect(new Set(asked)).toEqual(new Set(body.plan.map((one: { ownerText: string }) => one.ownerText)))
    expect(text).toContain(language === 'fr' ? 'D’ici au prochain examen, le 19 février 2027' : 'By the next review, on 19 February 2027:')
    expect(text).not.toContain(language === 'fr' ? 'Comment se compose l’indice' : 'How the index adds up')
  })

  it('says that a role is held by nobody', async () => {
    const { owners: _, ...rest } = example('basement')
    const { id, plan } = await stored({ ...rest, vacantRoles: ['sponsor'] })

    expect(plan.some((one: { ownerless: boolean }) => one.ownerless)).toBe(true)
    expect(await pageOf(id)).toContain('nobody yet: name somebody first')
  })

  it('refuses a reading and a language that there is not', async () => {
    await service.get(`${path}?reading=nobody`).expect(400)
    await service.get(`${path}?language=xx`).expect(400)
    await service.get('/v1/diagnoses/dgn_none/report').expect(404)
  })

  it('shows hostile names as text', async () => {
    const { channels, ...rest } = example('basement')
    const hostile = {
      ...rest,
      organisation: HOSTILE,
      owners: { sponsor: HOSTILE },
      channels: [{ ...channels[0], name: HOSTILE }],
    }
    const { id } = await stored(hostile)

    for (const reading of ['practitioner', 'decision-maker']) {
      const text = await pageOf(id, `?reading=${reading}`)
      expect(text).not.toContain('<script')
      expect(text).toContain('<bdi>&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp; שלום 🦄</bdi>')
    }
  })
})
