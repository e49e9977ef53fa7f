import { afterAll, describe, expect, it } from '@jest/globals'
import { validateXML } from 'xmllint-wasm'
import { accountBadge, BADGE_GROUNDS } from '../../api/report/badge.ts'
import { contrastOf } from '../../domain/shared/contrast.ts'
import { auditedHistory, everyDays } from '../support/accounts.ts'
import { aService } from '../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

const wellFormed = async (svg: string): Promise<boolean> =>
  (await validateXML({ xml: [{ fileName: 'badge.svg', contents: svg }], normalization: 'format' })).valid
const titleIn = (svg: string): string | undefined => /<title>([^<]*)<\/title>/.exec(svg)?.[1]
const badgeOf = async (id: string, query = '') => {
  const { body, headers } = await service.get(`/v1/accounts/${id}/badge${query}`).expect(200)
  return { svg: String(body), headers }
}

const DAY_MS = 86_400_000
const today = new Date()
const daysAgo = (days: number): string => new Date(today.getTime() - days * DAY_MS).toISOString().slice(0, 10)

describe('GET /v1/accounts/{accountId}/badge', () => {
  it('shows how an account stands, and speaks of the day on which it was seen', async () => {
    const { results } = await auditedHistory(service, [
      { platform: 'facebook', reference: 'maisonlumen', posts: everyDays(7, daysAgo(7 * 40), 38), observedUntil: daysAgo(9) },
    ])
    const { svg, headers } = await badgeOf(results[0].accountId)

    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
    expect(titleIn(svg)).toMatch(/^Facebook, maisonlumen: Alive by its own rhythm on \d+ \w+ \d{4}, last post 12 days before$/)
    expect(svg).toContain(`fill="${BADGE_GROUNDS.good}"`)
    expect(titleIn((await badgeOf(results[0].accountId, '?language=fr')).svg)).toMatch(
      /^Facebook, maisonlumen\u00a0: Vivant à son propre rythme au .+, dernière publication 12\u00a0jours plus tôt$/,
    )
  })

  it('shows what nobody has looked at as unknown', async () => {
    const { body } = await service.post('/v1/accounts', { platform: 'facebook', reference: 'riverbank' }).expect(201)
    const { svg } = await badgeOf(body.id)

    expect(titleIn(svg)).toBe('Facebook, riverbank: Unknown (not audited yet)')
    expect(svg).toContain(`fill="${BADGE_GROUNDS.open}"`)
    expect(svg).not.toContain(BADGE_GROUNDS.bad)
  })

  it('is there for who has a key alone, and for accounts that are', async () => {
    expect((await fetch(`${service.url}/v1/accounts/acc_1/badge`)).status).toBe(401)
    expect((await service.get('/v1/accounts/acc_none/badge').expect(404)).body.code).toBe('not-found')
    await service.get('/v1/accounts/acc_none/badge').set('Accept', 'image/png').expect(406)
  })
})

describe('a badge', () => {
  const reading = { state: 'steady', asOf: '2026-11-28', trend: 'stable', daysSinceLastPost: 12 } as const
  const badge = (reference: string) =>
    accountBadge({ account: { account: { platform: 'blog', reference }, standing: 'steady', reading }, today: '2026-11-28', language: 'en' })

  it.each([
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    ']]>&amp;<!--',
    '\u202e\u0000\u0008\ufffe\uffff\ud83e',
    'line\nbreak\ttab',
    'שלום 🦄 日本語',
    'x'.repeat(5_000),
    '',
  ])('is an image of one line whatever the account is called: %j', async (reference) => {
    const svg = badge(reference)
    const width = Number(/<svg [^>]*width="(\d+)"/.exec(svg)?.[1])

    expect(await wellFormed(svg)).toBe(true)
    expect(svg.match(/<(?!\/)[a-z]+/g)).toEqual(['<svg', '<title', '<rect', '<rect', '<g', '<text', '<text'])
    expect(svg).not.toMatch(/\son\w+="|style=|href|url\(|<!/)
    expect(svg).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(svg.match(/https?:[^"<]*/g)).toEqual(['http://www.w3.org/2000/svg'])
    expect(width).toBeLessThan(1_000)
  })

  it('keeps its texts within its boxes', () => {
    const svg = badge('https://journal.example.org')
    const [left, right] = [...svg.matchAll(/<rect (?:x="(\d+)" )?width="(\d+)"/g)].map(([, x = '0', width]) => [Number(x), Number(width)])
    const [name, state] = [...svg.matchAll(/<text x="(\d+)" y="14" textLength="(\d+)"/g)].map(([, x, length]) => Number(x) + Number(length))

    expect(name).toBeLessThan(Number(left?.[1]))
    expect(state).toBeLessThan(Number(right?.[0]) + Number(right?.[1]))
    expect(svg).toContain('>journal.example.org<')
  })

  it('is named for whoever does not see it', () => {
    const svg = badge('https://journal.example.org')
    const name = 'Blog, https://journal.example.org: Alive by its own rhythm, last post 12 days ago'

    expect(svg).toContain(`role="img" aria-label="${name}"`)
    expect(titleIn(svg)).toBe(name)
    expect(svg).toContain('xml:lang="en"')
  })

  it.each(Object.entries(BADGE_GROUNDS))('has white text that is readable on %s', (_, ground) => {
    expect(contrastOf('#ffffff', ground)).toBeGreaterThanOrEqual(4.5)
  })
})
