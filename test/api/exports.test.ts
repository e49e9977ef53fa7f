import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { auditedHistory, everyDays } from '../support/accounts.ts'
import { aBriefInput } from '../support/briefs.ts'
import { aService } from '../support/service.ts'
import { readWorkbook, under } from '../support/workbook.ts'

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const service = await aService()
afterAll(() => service.stop())

const csvAt = async (path: string): Promise<readonly Readonly<Record<string, string>>[]> =>
  parse((await service.get(path).expect(200)).text, { columns: true }) as Record<string, string>[]
const workbookAt = async (path: string) => {
  const { body } = await service
    .get(path)
    .set('Accept', SPREADSHEET)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => void chunks.push(chunk))
      response.on('end', () => done(null, Buffer.concat(chunks)))
    })
    .expect(200)
    .expect('Content-Type', SPREADSHEET)
  return readWorkbook(body)
}

const HOSTILE = '=HYPERLINK("https://evil.example","x")'
await service
  .put('/v1/platforms/own-evil', {
    name: HOSTILE,
    author: 'Ada Weber',
    reason: 'Noted by four clients',
    goals: { sales: 4 },
    uses: { 'product-visuals': 4 },
    hoursPerWeek: { minimum: 1, healthy: 2 },
    postsPerWeek: { minimum: 1, healthy: 3 },
  })
  .expect(201)
const { body: assessment } = await service.post('/v1/assessments', aBriefInput({})).expect(201)
const ofAssessment = `/v1/assessments/${assessment.id}/export`

describe('GET /v1/assessments/{assessmentId}/export', () => {
  it('is CSV unless a spreadsheet is asked for, with a name to keep it under', async () => {
    const { headers, text } = await service.get(ofAssessment).expect(200)

    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    expect(headers['content-disposition']).toBe(`attachment; filename="assessment-${assessment.id}.csv"`)
    expect(headers['vary']).toContain('Accept')
    expect(text.split('\r\n')[0]).toBe(
      'Rank,Channel,Verdict,Score,Worst case,Best case,5th percentile,95th percentile,Confidence,Hours a week to run it well,Hours a week in the plan,Reason',
    )
    await service.get(ofAssessment).set('Accept', 'text/html').expect(406)
    await service.get(`${ofAssessment}?language=xx`).expect(400)
    await service.get('/v1/assessments/asm_none/export').expect(404)
  })

  it('tells of each channel what the assessment tells, and leaves empty what is not known', async () => {
    const rows = await csvAt(ofAssessment)
    const planned = new Map<string, number>(
      assessment.portfolio.channels.map(({ platform, hoursPerWeek }: { platform: string; hoursPerWeek: number }) => [platform, hoursPerWeek]),
    )

    expect(rows).toHaveLength(assessment.platforms.length)
    expect(planned.size).toBeGreaterThan(0)
    for (const [place, platform] of assessment.platforms.entries()) {
      const { name, rank, score, bounds, interval, confidence, verdictReason } = platform
      const hours = planned.get(platform.platform)
      expect(rows[place]).toMatchObject({
        Rank: String(rank),
        Channel: name.startsWith('=') ? `'${name}` : name,
        Score: String(score),
        'Worst case': String(bounds.worst),
        'Best case': String(bounds.best),
        '5th percentile': String(interval.p5),
        '95th percentile': String(interval.p95),
        Confidence: String(confidence),
        'Hours a week in the plan': hours === undefined ? '' : String(hours),
        Reason: verdictReason,
      })
    }
    expect(rows.map(({ Channel }) => Channel)).toContain(`'${HOSTILE}`)
  })

  it('is a workbook with a sheet for channels, contributions and sources, each cell in its type', async () => {
    const [channels, contributions, sources] = await workbookAt(ofAssessment)
    if (!channels || !contributions || !sources) throw new Error('a sheet is missing')
    const [best] = assessment.platforms

    expect([channels, contributions, sources].map(({ name }) => name)).toEqual(['Channels', 'Contributions', 'Sources'])
    expect(under(channels, 'Score', 2)).toMatchObject({ type: 'number', value: String(best.score), format: '0.0' })
    expect(under(channels, 'Confidence', 2)).toMatchObject({ type: 'number', value: String(best.confidence), format: '0%' })
    const evil = assessment.platforms.findIndex(({ name }: { name: string }) => name === HOSTILE)
    expect(under(channels, 'Channel', evil + 2)).toMatchObject({ type: 'text', value: HOSTILE, hasFormula: false })

    const all = assessment.platforms.flatMap(({ contributions: own }: { contributions: object[] }) => own)
    for (const [place, { value, points, reason, evidence }] of all.entries()) {
      expect(under(contributions, 'Value', place + 2)?.value).toBe(value === undefined ? undefined : String(value))
      expect(under(contributions, 'Points', place + 2)?.value).toBe(points === undefined ? undefined : String(points))
      expect(under(contributions, 'Reason', place + 2)).toMatchObject({ type: 'text', value: reason })
      expect(under(contributions, 'Sources (ids)', place + 2)?.value).toBe(evidence.length === 0 ? undefined : evidence.join('; '))
    }
    expect(all.some(({ value }: { value?: number }) => value === undefined)).toBe(true)

    const { body: record } = await service.get(`/v1/evidence/${under(sources, 'Id', 2)?.value}`).expect(200)
    expect(under(sources, 'Title', 2)).toMatchObject({ type: 'text', value: record.source.title })
    expect(under(sources, 'Address', 2)).toMatchObject({ type: 'text', value: record.source.url, hasFormula: false })
    expect(under(sources, 'Old for its subject', 2)).toMatchObject({
      type: 'boolean',
      value: assessment.staleEvidence.includes(record.id) ? '1' : '0',
    })
  })

  it('has its headings and words in the language asked for, of the header or the link', async () => {
    const { text } = await service.get(ofAssessment).set('Accept-Language', 'fr').expect('Content-Language', 'fr')
    const linked = await service.get(`${ofAssessment}?language=fr`).expect('Content-Language', 'fr')
    const sheets = await workbookAt(`${ofAssessment}?language=fr`)

    expect(text).toMatch(/^Rang,Canal,Verdict,Note,/)
    expect(linked.text).toBe(text)
    expect(sheets.map(({ name }) => name)).toEqual(['Canaux', 'Détail des notes', 'Sources'])
  })

  it('answers HEAD with the same headers and nothing else', async () => {
    const client = await fetch(`${service.url}${ofAssessment}`, {
      method: 'HEAD',
      headers: { Authorization: await authorization(), Accept: SPREADSHEET },
    })

    expect(client.status).toBe(200)
    expect(client.headers.get('content-type')).toBe(SPREADSHEET)
    expect(client.headers.get('content-disposition')).toBe(`attachment; filename="assessment-${assessment.id}.xlsx"`)
    expect(client.headers.get('cache-control')).toBe('no-store')
    expect((await client.arrayBuffer()).byteLength).toBe(0)
  })
})

const authorization = async (): Promise<string> => {
  const { body } = await service.post('/v1/keys', { name: 'head', scopes: ['read'] }).expect(201)
  return `Bearer ${body.secret}`
}

describe('GET /v1/audits/{auditId}/export', () => {
  const audited = auditedHistory(service, [
    { reference: 'https://silent.example.org', posts: everyDays(7, '2024-01-01', 60), observedUntil: '2026-06-01' },
    { platform: 'facebook', reference: 'maisonlumen', posts: ['2026-05-25'], observedUntil: '2026-06-01' },
    { platform: 'instagram', reference: 'nobodyreadsthis' },
  ])

  it('is CSV with a line for each account: what is not known is empty', async () => {
    const audit = await audited
    const { headers } = await service.get(`/v1/audits/${audit.id}/export`).expect(200)
    const [silent, young, unread] = await csvAt(`/v1/audits/${audit.id}/export`)
    const [first, second, third] = audit.results

    expect(headers['content-disposition']).toBe(`attachment; filename="audit-${audit.id}.csv"`)
    expect(silent).toEqual({
      Platform: 'Blog',
      Account: first.account.reference,
      Reading: 'Read',
      State: 'Abandoned',
      'Last post': first.vitality.lastPostOn,
      'Days of silence': String(first.vitality.daysSinceLastPost),
      'Own rhythm (days)': String(first.vitality.ownRhythmDays),
      'Neglect (0 to 100)': String(first.neglect.score),
      'Neglect at least': String(first.neglect.low),
      'Neglect at most': String(first.neglect.high),
      'What to do': first.decision.name,
      Hours: String(first.decision.effortHours),
      'Look again on': first.decision.reviewOn,
      'In one sentence': first.sentence,
    })
    expect(young).toMatchObject({
      State: 'Too early to say',
      'Own rhythm (days)': second.vitality.ownRhythmDays === undefined ? '' : expect.anything(),
    })
    expect(third.status).not.toBe('ok')
    expect(unread).toMatchObject({
      Platform: 'Instagram',
      State: '',
      'Last post': '',
      'Days of silence': '',
      'Own rhythm (days)': '',
      'In one sentence': third.sentence,
    })
    expect(unread?.['Reading']).not.toBe('Read')
  })

  it('is a workbook with accounts, signals and steps', async () => {
    const audit = await audited
    const [accounts, signals, steps] = await workbookAt(`/v1/audits/${audit.id}/export`)
    if (!accounts || !signals || !steps) throw new Error('a sheet is missing')
    const [first, , third] = audit.results

    expect(under(accounts, 'Last post', 2)).toMatchObject({ type: 'number', format: 'yyyy-mm-dd' })
    const daysFrom1900 = Date.parse(first.vitality.lastPostOn) / 86_400_000 + 25_569
    expect(under(accounts, 'Last post', 2)?.value).toBe(String(daysFrom1900))
    expect(under(accounts, 'Days of silence', 2)).toMatchObject({ type: 'number', value: String(first.vitality.daysSinceLastPost) })
    expect(under(accounts, 'Days of silence', 4)).toBeUndefined()
    expect(under(accounts, 'Neglect (0 to 100)', 4)?.value).toBe(third.neglect?.score === undefined ? undefined : String(third.neglect.score))

    for (const [place, signal] of first.signals.entries()) {
      expect(under(signals, 'Sign of neglect', place + 2)?.value).toBe(signal.title)
      expect(under(signals, 'What was found', place + 2)?.value).toBe(signal.sentence)
      expect(under(signals, 'Points of neglect', place + 2)?.value).toBe(signal.points === undefined ? undefined : String(signal.points))
    }
    expect(first.decision.steps.length).toBeGreaterThan(0)
    for (const [place, step] of first.decision.steps.entries()) {
      expect(under(steps, 'No.', place + 2)).toMatchObject({ type: 'number', value: String(place + 1) })
      expect(under(steps, 'Step', place + 2)?.value).toBe(step.text)
    }
  })

  it('is there in French, and not for an audit that is not', async () => {
    const { id } = await audited
    const { text } = await service.get(`/v1/audits/${id}/export?language=fr`).expect('Content-Language', 'fr')

    expect(text).toMatch(/^Plateforme,Compte,Lecture,État,Dernière publication,/)
    expect((await service.get('/v1/audits/aud_none/export').expect(404)).body.code).toBe('not-found')
  })
})
