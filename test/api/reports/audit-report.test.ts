import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Schemas } from '../../../api/client/index.ts'
import { everyDays } from '../../support/accounts.ts'
import { describeInBrowser, openBrowser } from '../../support/browser.ts'
import { aService, finishedAudit } from '../../support/service.ts'
import { answers, silence, startWebServer, type WebServer } from '../../support/web-server.ts'

const service = await aService()
const HOSTILE = `<script>alert(1)</script>"'& \u202e\u05e9\u05dc\u05d5\u05dd 🦄${'W'.repeat(10_000)}`
const SHOWN = '&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp; \u05e9\u05dc\u05d5\u05dd 🦄WWW'

let site: WebServer
beforeAll(async () => {
  const item = (link: string, date: string) => `<item><link>${link}</link><pubDate>${date}</pubDate></item>`
  site = await startWebServer({
    '/feed.xml': (request, response) => {
      const at = `http://${request.headers.host}`
      const items = [item(`${at}/gone?&quot;&gt;&lt;img onerror=alert(1)&gt;`, 'Mon, 12 Jan 2015 10:00:00 GMT')]
      answers(`<rss version="2.0"><channel><title><![CDATA[${HOSTILE}]]></title>${items.join('')}</channel></rss>`, 'application/rss+xml')(
        request,
        response,
      )
    },
    '/hangs': silence,
  })
})
afterAll(async () => {
  await service.stop()
  await site.close()
})

const weekly = (reference: string, count = 60) => ({
  platform: 'facebook',
  reference,
  posts: everyDays(7, '2025-01-06', count),
  observedUntil: '2026-03-04',
})
const silent = { ...weekly('riverbank', 25), observedUntil: '2026-08-01' }
const UNREAD = { platform: 'youtube', reference: '@nobody' }

const audited = async (accounts: readonly object[], query = ''): Promise<Schemas['Audit']> => {
  const { body } = await service.post(`/v1/audits${query}`, { accounts }).expect(202)
  return finishedAudit(service, body.id)
}
const reportOf = async ({ id }: { readonly id: string }, query = ''): Promise<string> =>
  (await service.get(`/v1/audits/${id}/report${query}`).expect(200)).text
const sections = (text: string): readonly string[] => [...text.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, title]) => title ?? '')
const written = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

describe('GET /v1/audits/{auditId}/report', () => {
  it('is one page that loads nothing, under a policy that would not let it', async () => {
    const { id } = await audited([silent, weekly('harbour'), UNREAD])
    const { text, headers } = await service.get(`/v1/audits/${id}/report`).expect(200).expect('Content-Type', 'text/html; charset=utf-8')

    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*style-src 'sha256-[^']+';img-src data:/)
    expect(text).not.toMatch(/<script|<link|<iframe|@import|url\(| style="| on\w+="/i)
    expect([...text.matchAll(/(?:src|srcset|action|data)="([^"]*)"/g)]).toEqual([])
  })

  it('tells of every account what the audit tells: state, figures, signs, decision and steps', async () => {
    const audit = await audited([weekly('quay'), { ...silent, reference: 'mill' }])
    const text = await reportOf(audit)

    for (const { account, sentence, decision, signals = [] } of audit.results) {
      expect(text).toContain(`<bdi>${account.reference}</bdi>`)
      expect(text).toContain(written(sentence))
      for (const step of decision?.steps ?? []) expect(text).toContain(written(step.text))
      for (const signal of signals.filter(({ outcome }) => outcome === 'fail')) expect(text).toContain(written(signal.sentence))
    }
    expect(text).toContain('href="https://www.facebook.com/mill"')
    expect(text).toMatch(/Chance of a post within 90 days/)
    expect(text).toContain('<dt>Seen on</dt><dd>4 March 2026</dd>')
    expect(text.match(/<svg class="chart posting-calendar"[^>]*role="img" aria-label="[^"]*posts on \d+ days/g)).toHaveLength(1)
    expect(text).toMatch(/<p class="small">No post from \d+ July 2025 to 1 August 2026\.<\/p>/)
    expect(text).toContain('<tr><th scope="row">February 2026</th><td class="n">4</td></tr>')
    expect(text).toContain('lang="fr">À compter du [date]')
    expect(sections(text)).toEqual([
      'At a glance',
      'What has changed since last time',
      'Account by account',
      'Notices',
      'Sources',
      'How this was worked out',
    ])
  })

  it('has what is to be decided first, the most neglected before others, and sums up the hours of what is advised', async () => {
    const audit = await audited([weekly('first'), UNREAD, { ...silent, reference: 'last' }])
    const text = await reportOf(audit)
    const hours = audit.results.reduce((sum, { decision }) => sum + (decision?.effortHours ?? 0), 0)

    const order = ['last', '@nobody', 'first'].map((name) => text.indexOf(`<bdi>${name}</bdi>`))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(text).toContain(`${hours} hours of work in all`)
  })

  it('never takes trouble in reading for silence', async () => {
    const text = await reportOf(await audited([UNREAD]))

    expect(text).toContain('The account could not be read, which says nothing about its silence.')
    expect(text).toContain('<span class="tag unknown">Access not set up</span>')
    expect(text).not.toMatch(/fallen silent|class="tag (?:dormant|abandoned)/)
    expect(text).not.toContain('<svg class="chart posting-calendar"')
  })

  it('says what has changed since the last time, in the words of the comparison', async () => {
    await audited([{ ...silent, reference: 'changing', observedUntil: '2025-07-01' }])
    const after = await audited([{ ...silent, reference: 'changing' }])

    expect(after.results[0]?.changes.map(({ field }) => field)).toContain('vitality.state')
    expect(await reportOf(after)).toMatch(/<bdi>changing<\/bdi><\/span>: Its state went from “[^”]+” to “[^”]+”\./)
    expect(await reportOf(await audited([weekly('seen-once')]))).toContain('Nothing differs from the last time')
  })

  it('is answered to whoever accepts HTML alone, in the language of the header or of the link', async () => {
    const audit = await audited([silent])
    const path = `/v1/audits/${audit.id}`
    const { text } = await service.get(path).set('Accept', 'text/html').expect(200)
    const { body, headers } = await service.get(path).set('Accept', 'application/json').expect(200)
    const french = await service.get(`${path}/report`).set('Accept-Language', 'fr').expect('Content-Language', 'fr')
    const named = await service.get(`${path}/report?language=fr`).set('Accept-Language', 'en').expect('Content-Language', 'fr')

    expect(text).toBe(await reportOf(audit))
    expect(body.id).toBe(audit.id)
    expect(headers['vary']).toContain('Accept')
    expect(french.text).toContain('<html lang="fr">')
    expect(named.text).toBe(french.text)
    expect(sections(french.text)).toContain('Ce qui a changé depuis le dernier audit')
    expect(french.text).not.toMatch(/\w [;!?]/)
  })

  it('is short for those who decide: what to decide, by when and for how many hours', async () => {
    const accounts = Array.from({ length: 30 }, (_, place) => ({ ...silent, reference: `unit-${place}` }))
    const audit = await audited([...accounts, weekly('alive')])
    const text = await reportOf(audit, '?reading=decision-maker')
    const [first] = audit.results

    expect(sections(text)).toEqual(['At a glance', 'What is asked of you', 'How this was worked out'])
    expect(text).toContain('15 more accounts need something; they are among the decisions below.')
    expect(text).toContain('18 more</td>')
    expect(text).toContain(`<td class="n" data-name="Hours">${30 * (first?.decision?.effortHours ?? 0)}</td>`)
    expect(text).not.toContain('What was found')
    await service.get(`/v1/audits/${audit.id}/report?reading=nobody`).expect(400)
  })

  it('details those that need something, gives every account a row, and counts who is left out', async () => {
    const accounts = Array.from({ length: 12 }, (_, place) => weekly(`fine-${place}`))
    const text = await reportOf(await audited([...accounts, { ...silent, reference: 'needy' }]))

    expect(text.match(/<article>/g)).toHaveLength(10)
    expect(text.indexOf('<article><h3>Facebook – <a href="https://www.facebook.com/needy"')).toBe(text.indexOf('<article>'))
    expect(text).toContain('3 accounts are not told in detail; the table above has their rows. None of them needs anything.')
    expect(text.match(/<th scope="row">Facebook /g)).toHaveLength(13)
  })

  it('of an audit under way is as far as the audit is, and says so', async () => {
    const accounts = [silent, { platform: 'blog', reference: `${site.origin}/hangs` }]
    const { body: accepted } = await service.post('/v1/audits', { accounts }).expect(202)
    const done = async (): Promise<number> => (await service.get(`/v1/audits/${accepted.id}`).expect(200)).body.progress.done
    while ((await done()) < 1) await new Promise((resolve) => setTimeout(resolve, 20))
    const running = await reportOf(accepted)
    await service.post(`/v1/audits/${accepted.id}/cancel`).expect(200)
    const cancelled = await reportOf(accepted)

    const missing = '1 of 2 accounts has a result; 1 is missing, about which nothing is said here.'
    expect(running).toContain(`This audit is under way. ${missing}`)
    expect(running).toContain('<bdi>riverbank</bdi>')
    expect(cancelled).toContain(`This audit was cancelled. ${missing}`)
  })

  it('of an audit that has not begun says that nothing has been looked at', async () => {
    const idle = await aService({ CHANNELFIT_ROLE: 'api' })
    const { body } = await idle.post('/v1/audits', { accounts: [silent] }).expect(202)
    const { text } = await idle.get(`/v1/audits/${body.id}/report?language=fr`).expect(200)
    await idle.stop()

    expect(text).toContain('Cet audit n’a pas encore commencé. Son compte n’a pas de résultat')
    expect(sections(text)).toEqual(['Comment ce résultat est obtenu'])
  })

  describe('with hostile names', () => {
    let hostile: Schemas['Audit']
    beforeAll(async () => {
      const { body: organisation } = await service.post('/v1/organisations', { name: HOSTILE.replace('\u202e', '').slice(0, 100) }).expect(201)
      const until = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)
      const waivers = [{ signal: 'ownership', reason: HOSTILE.slice(0, 500), author: '<b>me</b>', until }]
      await service.post('/v1/accounts', { reference: `${site.origin}/feed.xml`, dossier: { waivers } }).expect(201)
      hostile = await audited([{ reference: `${site.origin}/feed.xml` }], `?organisationId=${organisation.id}`)
    })

    it('shows them as text, cut', async () => {
      for (const query of ['', '?reading=decision-maker', '?language=fr']) {
        const text = await reportOf(hostile, query)

        expect(text).toContain(`<bdi>${SHOWN}`)
        expect(text).not.toMatch(/<script|<img|<b>|\u202e|W{400}/)
      }
    })

    it('leads to what failed, without letting its address out of its quotes', async () => {
      const text = await reportOf(hostile)
      const broken = hostile.results[0]?.signals?.find(({ signal }) => signal === 'broken-links')

      expect(broken).toMatchObject({ outcome: 'fail' })
      expect(text).toMatch(/<a href="http:\/\/127\.0\.0\.1:\d+\/gone\?[^"<>]*" rel="noopener noreferrer nofollow">/)
      expect(text).toContain('Set aside')
    })

    describeInBrowser('in a browser', () => {
      it('keeps within a screen of 320 pixels', async () => {
        const browser = await openBrowser()
        const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
        await page.setContent(await reportOf(hostile))
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        const captions = await page.evaluate('[...document.querySelectorAll("caption")].map((caption) => caption.getBoundingClientRect().width)')
        await browser.close()

        expect(over).toBe(0)
        for (const width of captions as number[]) expect(width).toBeGreaterThan(200)
      })
    })
  })
})
