import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type request from 'supertest'
import { escaped } from '../../../api/html/html.ts'
import { workedGroup } from '../../support/initiatives.ts'
import { aService } from '../../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

const HOSTILE = '<script>alert(1)</script>"\'& שלום 🦄'
const example = (name: string): object => JSON.parse(readFileSync(join(import.meta.dirname, `../../../examples/initiatives/${name}.json`), 'utf8'))
const page = (input: object, query = ''): request.Test => service.post(`/v1/qualifications${query}`, input).set('Accept', 'text/html')

type Coded = { readonly text: string }
const texts = (items: readonly Coded[]): readonly string[] => items.map(({ text }) => text)

describe('POST /v1/qualifications as a report', () => {
  it('is one page that loads nothing, under a policy that would not let it', async () => {
    const { text, headers } = await page(example('open-innovation')).expect(200).expect('Content-Type', 'text/html; charset=utf-8')

    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*style-src 'sha256-[^']+'/)
    expect(headers['vary']).toContain('Accept')
    expect(text).not.toMatch(/<script|<link|<iframe|@import|url\(| style="| on\w+="/i)
    expect([...text.matchAll(/(?:src|srcset|action|data)="([^"]*)"/g)]).toEqual([])
  })

  it.each(['open-innovation', 'merger', 'late-project'])('says all that the qualification of %s says', async (name) => {
    const { text } = await page(example(name)).expect(200)
    const { body } = await service.post('/v1/qualifications', example(name)).expect(200)

    expect(text).toContain(body.verdictName)
    const { moves = [], mustNots = [] } = body.border ?? {}
    const said = [...texts(moves), ...texts(mustNots), ...texts(body.findings), ...texts(body.vendorQuestions), ...texts(body.missingInputs)]
    for (const { group, reason, plan } of body.groups) {
      const lists = [plan.moves, plan.measures, plan.mustNots, plan.levers, plan.notes, plan.conditions]
      said.push(group, reason, plan.leadText, plan.stateText, plan.postureText, plan.pilotingText, ...lists.flatMap(texts))
    }
    for (const sentence of said) expect(text).toContain(escaped(sentence))
    expect(text).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('draws the questions of each pole end to end up to its mean', async () => {
    const { text } = await page(example('open-innovation')).expect(200)
    const ends = [...text.matchAll(/class="(part|total)" x="([\d.]+)" y="1" width="([\d.]+)"/g)].map(([, kind, x, width]) => ({
      kind,
      end: Number(x) + Number(width),
    }))
    const totals = ends.flatMap(({ kind, end }, place) => (kind === 'total' ? [[ends[place - 1]?.end ?? 0, end] as const] : []))

    expect(totals).toHaveLength(4)
    for (const [last, total] of totals) expect(last).toBeCloseTo(total, 0)
    expect(totals.map(([, total]) => total)).toEqual([200, 12.5, 12.5, 200])
  })

  it('says how a question was answered, the right way round in either pole', async () => {
    const { text } = await page(example('merger')).expect(200)
    const answers = [...text.matchAll(/How do people come to belong to the group\?<\/th><td[^>]*>(.*?)<\/td>\n<td[^>]*>(\d)/g)]

    expect(answers.map(([, answer]) => answer)).toEqual([answers[0]?.[1], answers[0]?.[1]])
    expect(answers.map(([, , degree]) => degree)).toEqual(['1', '3'])
  })

  it('speaks the language of the header, or of the link', async () => {
    const { text } = await page(example('merger')).set('Accept-Language', 'fr').expect('Content-Language', 'fr')
    const named = await page(example('merger'), '?language=fr').set('Accept-Language', 'en').expect('Content-Language', 'fr')

    expect(text).toContain('<html lang="fr">')
    expect(text).toContain('<h1>Est-ce une affaire de community management\u202f?</h1>')
    expect(named.text).toBe(text)
  })

  it('is short for those who decide, and says who leads', async () => {
    const { text } = await page(example('open-innovation'), '?reading=decision-maker').expect(200)

    expect(text).toContain('What is asked, and of whom')
    expect(text).toContain('<bdi>The team’s own manager (Ada Weber)</bdi>')
    expect(text).not.toContain('End to end')
    await page(example('open-innovation'), '?reading=nobody').expect(400)
  })

  it('changes nothing of JSON by what is asked for the report', async () => {
    const usual = await service.post('/v1/qualifications', example('merger')).expect(200)
    const asked = await service
      .post('/v1/qualifications?reading=decision-maker&language=fr', example('merger'))
      .expect(200)
      .expect('Content-Language', 'en')

    expect(asked.body).toEqual(usual.body)
  })

  it('says what has to change in a hostile context, and what a border case hangs on', async () => {
    const { text } = await page({ groups: [workedGroup('E5')], context: { surveillance: 3 } }).expect(200)
    const { body } = await service.post('/v1/qualifications', { groups: [workedGroup('E5')], context: { surveillance: 3 } })

    for (const { condition, evidence } of body.context.obstacles) {
      expect(text).toContain(escaped(condition))
      expect(text).toContain(escaped(evidence))
    }
    expect(text).toContain('What has to change (Sponsor of the initiative)')
  })

  it('asks what is not known of a group of which nothing was told', async () => {
    const { text } = await page({ groups: [{ name: 'Readers' }] }).expect(200)
    const { body } = await service.post('/v1/qualifications', { groups: [{ name: 'Readers' }] })

    expect(body.verdict).toBe('unqualified')
    for (const question of body.groups[0].questions) expect(text).toContain(escaped(question.text))
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/)
  })

  it('answers what is wrong with an initiative as a problem', async () => {
    await page({ groups: [] })
      .expect(400)
      .expect('Content-Type', /application\/problem\+json/)
  })

  it('shows hostile names as text', async () => {
    const groups = [{ ...workedGroup('E1'), name: HOSTILE, manager: HOSTILE }]
    for (const reading of ['practitioner', 'decision-maker']) {
      const { text } = await page({ groups }, `?reading=${reading}`).expect(200)

      expect(text).not.toContain('<script')
      expect(text).toContain('<bdi>&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp; שלום 🦄</bdi>')
    }
  })
})
