import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from '@jest/globals'
import { askedDiagnosis } from '../../api/cli/diagnose.ts'
import { INDICATORS } from '../../domain/governance/indicators.ts'
import { SYMPTOM_IDS } from '../../domain/governance/symptoms/index.ts'
import { aBriefInput } from '../support/briefs.ts'
import { allAt } from '../support/governance.ts'
import { aService } from '../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

const EXAMPLES = join(import.meta.dirname, '../../examples/governance')
const example = (name: string): object => JSON.parse(readFileSync(join(EXAMPLES, `${name}.json`), 'utf8'))
type Coded = { readonly code: string; readonly text: string }
type Question = { readonly pointer: string; readonly text: string; readonly choices: readonly { readonly value: unknown }[] }

describe('POST /v1/diagnoses', () => {
  it.each(readdirSync(EXAMPLES))('answers %s as the contract says, in both languages', async (name) => {
    const [en, fr] = await Promise.all(
      ['en', 'fr'].map((language) =>
        service
          .post('/v1/diagnoses?dryRun=true', example(name.replace('.json', '')))
          .set('Accept-Language', language)
          .expect(200),
      ),
    )

    expect(fr?.body.symptoms.map(({ severity }: { severity: string }) => severity)).toEqual(
      en?.body.symptoms.map(({ severity }: { severity: string }) => severity),
    )
    expect(fr?.body.levelName).not.toBe(en?.body.levelName)
  })

  it('R1.10 tells what is meant, what was found, and what to do here', async () => {
    const { body } = await service.post('/v1/diagnoses?dryRun=true', example('basement')).expect(200)

    expect(body.symptoms[0]).toMatchObject({
      symptom: 'basement-role',
      definition: expect.stringMatching(/\.$/),
      severity: 'severe',
      code: 'symptom.decisive',
      source: { author: 'B. Lagues', year: 2012 },
    })
    expect(body.symptoms[0].indicators[1]).toEqual({
      indicator: 'strategy-role',
      text: expect.stringMatching(/\?$/),
      degree: 4,
      answer: 'They only receive tasks',
      counted: false,
    })
    expect(body.plan[0]).toMatchObject({ symptom: 'basement-role', owner: 'sponsor', ownerText: 'Sponsor (Claire Morel)', source: 'lagues' })
    expect(body.loop.entry).toMatchObject({ symptom: 'basement-role', ownerText: 'Sponsor (Claire Morel)' })
  })

  it('presumes nothing of an organisation that answered nothing', async () => {
    const { body } = await service.post('/v1/diagnoses?dryRun=true', {}).expect(200)

    expect(body).toMatchObject({ level: 'unknown', index: { value: null, low: null, high: null }, confidence: 0, plan: [], findings: [] })
    expect(body.symptoms.map(({ severity }: { severity: string }) => severity)).toEqual(SYMPTOM_IDS.map(() => 'unknown'))
    expect(body.readings.decider.map(({ code }: Coded) => code)).toEqual(['decider.nothing-known'])
    expect(body.questions).toHaveLength(3)
  })

  it('stores it, and gives the record back in any language', async () => {
    const { body: made, headers } = await service.post('/v1/diagnoses', example('town-hall')).expect(201)
    const { body: again } = await service.get(headers['location'] as string).expect(200)
    const { body: french } = await service.get(`/v1/diagnoses/${made.id}`).set('Accept-Language', 'fr').expect(200)

    expect(made.id).toMatch(/^dgn_/)
    expect(again).toEqual(made)
    expect(french).toMatchObject({ id: made.id, language: 'fr', levelName: 'Situation saine', confidence: made.confidence })
  })

  it('lists what is stored, newest first, and nothing of a dry run', async () => {
    const { body: first } = await service.post('/v1/diagnoses', { organisation: 'First', answers: allAt(3, 'basement-role') }).expect(201)
    await service.post('/v1/diagnoses?dryRun=true', { organisation: 'Dry' }).expect(200)
    const { body: second } = await service.post('/v1/diagnoses', { answers: allAt(2, 'bling-bling') }).expect(201)

    const { body: page } = await service.get('/v1/diagnoses?limit=1').expect(200)
    const { body: next } = await service.get(`/v1/diagnoses?limit=1&cursor=${page.nextCursor}`).expect(200)

    expect(page.items).toEqual([
      {
        id: second.id,
        createdAt: second.createdAt,
        asOf: second.asOf,
        level: 'unknown',
        index: null,
        confidence: second.confidence,
        severe: [],
        present: ['bling-bling'],
        reviewOn: second.reviewOn,
      },
    ])
    expect(next.items[0]).toMatchObject({ id: first.id, organisation: 'First', severe: ['basement-role'], present: [] })
  })

  it('knows no diagnosis that was not made, and none of a cursor nobody gave', async () => {
    await service.get('/v1/diagnoses/dgn_none').expect(404)
    const { body } = await service.get('/v1/diagnoses?cursor=nonsense').expect(400)

    expect(body.code).toBe('invalid-cursor')
  })

  it.each<{ why: string; body: object; pointer: string; code: string }>([
    { why: 'a degree out of scale', body: { answers: { 'strategy-role': 5 } }, pointer: '/answers/strategy-role', code: 'out-of-range' },
    { why: 'half a degree', body: { answers: { 'strategy-role': 1.5 } }, pointer: '/answers/strategy-role', code: 'wrong-type' },
    { why: 'an unknown indicator', body: { answers: { mood: 2 } }, pointer: '/answers/mood', code: 'unknown-field' },
    { why: 'an unknown field', body: { verdict: 'gadget' }, pointer: '/verdict', code: 'unknown-field' },
    { why: 'an unknown kind of limit', body: { limits: ['weather'] }, pointer: '/limits/0', code: 'unknown-value' },
    { why: 'an unknown role', body: { owners: { king: 'Louis' } }, pointer: '/owners/king', code: 'unknown-field' },
    {
      why: 'a hundred and one channels',
      body: { channels: Array.from({ length: 101 }, (_, n) => ({ name: `C${n}` })) },
      pointer: '/channels',
      code: 'too-many',
    },
    { why: 'a channel named twice', body: { channels: [{ name: 'A' }, { name: 'A' }] }, pointer: '/channels/1/name', code: 'channel-repeated' },
    {
      why: 'a function named twice',
      body: { functions: [{ function: 'legal' }, { function: 'legal' }] },
      pointer: '/functions/1/function',
      code: 'function-repeated',
    },
    {
      why: 'a role that is held and vacant',
      body: { owners: { sponsor: 'Ada' }, vacantRoles: ['sponsor'] },
      pointer: '/vacantRoles/0',
      code: 'owner-and-vacant',
    },
    {
      why: 'an opening yet to come',
      body: { asOf: '2026-01-01', channels: [{ name: 'A', openedOn: '2026-02-01' }] },
      pointer: '/channels/0/openedOn',
      code: 'date-to-come',
    },
    {
      why: 'a re-test before the end',
      body: { asOf: '2026-01-01', trials: [{ hypothesis: 'A', endedOn: '2025-12-01', end: 'closed', retestOn: '2025-11-01' }] },
      pointer: '/trials/0/retestOn',
      code: 'retest-before-end',
    },
    { why: 'a day that does not exist', body: { asOf: '2026-02-30' }, pointer: '/asOf', code: 'date-impossible' },
    {
      why: 'long texts at home without a home',
      body: { answers: { 'base-life': 4, 'long-form-home': 0 } },
      pointer: '/answers/long-form-home',
      code: 'answers-contradict',
    },
    {
      why: 'advice never asked for and always asked for',
      body: { answers: { 'last-advice': 4, 'consulted-before-opening': 0 } },
      pointer: '/answers/consulted-before-opening',
      code: 'answers-contradict',
    },
    {
      why: 'an intern alone under a permanent contract',
      body: { contract: 'permanent', answers: { 'intern-alone': 4 } },
      pointer: '/contract',
      code: 'answers-contradict',
    },
    {
      why: 'an intern alone although somebody senior runs the channels',
      body: { seniority: 'senior', answers: { 'intern-alone': 4 } },
      pointer: '/answers/intern-alone',
      code: 'answers-contradict',
    },
    {
      why: 'an intern alone although nobody runs the channels',
      body: { seniority: 'none', answers: { 'intern-alone': 4 } },
      pointer: '/answers/intern-alone',
      code: 'answers-contradict',
    },
    {
      why: 'experience of somebody who does not exist',
      body: { seniority: 'none', answers: { experience: 2 } },
      pointer: '/answers/experience',
      code: 'answers-contradict',
    },
    {
      why: 'a contract of somebody who does not exist',
      body: { seniority: 'none', contract: 'permanent' },
      pointer: '/contract',
      code: 'answers-contradict',
    },
    {
      why: 'four trials said, none listed',
      body: { trials: [], answers: { 'recent-tests': 0 } },
      pointer: '/answers/recent-tests',
      code: 'counted-otherwise',
    },
    {
      why: 'no idle account said, all of them listed as idle',
      body: { channels: [{ name: 'A', activity: 'idle' }], answers: { 'idle-accounts': 0 } },
      pointer: '/answers/idle-accounts',
      code: 'counted-otherwise',
    },
    {
      why: 'a provider judged where there is none',
      body: { sourcing: 'in-house', answers: { 'provider-people': 2 } },
      pointer: '/answers/provider-people',
      code: 'does-not-apply',
    },
    {
      why: 'a base judged inside the organisation',
      body: { scope: 'internal', answers: { findability: 2 } },
      pointer: '/answers/findability',
      code: 'does-not-apply',
    },
    {
      why: 'a closed channel that is active',
      body: { channels: [{ name: 'A', activity: 'active', exit: 'closed-well' }] },
      pointer: '/channels/0/activity',
      code: 'answers-contradict',
    },
  ])('refuses $why', async ({ body, pointer, code }) => {
    const refused = await service.post('/v1/diagnoses', body).expect(400)

    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer, code, detail: expect.stringMatching(/\S/) })])
  })

  it('refuses a body that is too large before it reads it', async () => {
    const refused = await service.post('/v1/diagnoses', { audience: 'a'.repeat(1_100_000) }).expect(413)

    expect(refused.body.code).toBe('body-too-large')
  })

  it('answers the largest body that the contract allows', async () => {
    const channels = Array.from({ length: 100 }, (_, n) => ({ name: `Channel ${n}`, activity: 'idle', results: 'missed', discredited: true }))
    const trials = Array.from({ length: 200 }, (_, n) => ({ hypothesis: `Trial ${n}`, endedOn: '2020-01-01', end: 'parked', learning: 'x' }))

    const { body } = await service.post('/v1/diagnoses?dryRun=true', { asOf: '2026-11-21', channels, trials }).expect(200)

    expect(body.channels).toHaveLength(100)
    expect(body.findings).toHaveLength(200)
  })
})

describe('an assessment with the answers of a diagnosis', () => {
  type Contribution = { readonly criterion: string; readonly code: string; readonly value: number }
  const answers = { ...allAt(4, 'control-illusion'), 'reply-autonomy': 1, 'publish-autonomy': 1 }
  const able = { capacity: { hoursPerWeek: 6, responseTimeHours: 2, coverage: 'around-the-clock' } }
  const brief = (governance: object) => aBriefInput({ ...able, governance } as never)
  const readinessOn = async (platform: string, governance: object): Promise<Contribution> => {
    const { body } = await service.post('/v1/assessments?dryRun=true', brief(governance)).expect(200)
    const found = body.platforms.find((one: { platform: string }) => one.platform === platform)
    return found.contributions.find(({ criterion }: Contribution) => criterion === 'conversation-readiness')
  }

  it('counts the wish for control, and says so', async () => {
    const [without, controlled] = await Promise.all([
      readinessOn('facebook', { publishingAutonomy: 'listed-topics-approved' }),
      readinessOn('facebook', { diagnosis: { answers } }),
    ])

    expect([without.code, controlled.code]).toEqual(['conversation-readiness.ready', 'conversation-readiness.controlled'])
    expect(controlled.value).toBeLessThan(without.value)
  })

  it('says how far gadgetisation has gone, where to begin, and what to settle before a channel is adopted', async () => {
    const governance = { cmSeniority: 'intern', diagnosis: { answers: { 'reply-autonomy': 4, 'publish-autonomy': 4 } } }
    const { body } = await service.post('/v1/assessments?dryRun=true', brief(governance)).expect(200)

    expect(body.governance.diagnosis).toMatchObject({ level: 'unknown', index: { known: 1, value: null }, entry: { symptom: 'near-zero-autonomy' } })
    expect(body.governance.diagnosis.reading.map(({ code }: { code: string }) => code)).toEqual([
      'decider.no-index',
      'decider.severe',
      'decider.entry',
    ])
    expect(body.findings).toContainEqual(expect.objectContaining({ code: 'everything-approved', severity: 'high' }))
    expect(body.governance.platforms.every(({ reason }: { reason: string }) => !/\b0\.\d points?\b/.test(reason))).toBe(true)
  })

  it('speaks of members where the group is inside the organisation', async () => {
    const answers = { ...allAt(4, 'neglected-accounts'), 'deleted-criticism': 4, 'comment-feedback': 4, 'entry-stage': 4 }
    const said = async (scope: string) => JSON.stringify((await service.post('/v1/diagnoses?dryRun=true', { scope, answers }).expect(200)).body)

    expect(await said('internal')).not.toMatch(/\b(in|the) public\b/i)
    expect(await said('external')).toMatch(/in public/)
  })

  it('can be asked what better answers would change', async () => {
    const { body: made } = await service.post('/v1/assessments', brief({ diagnosis: { answers } })).expect(201)
    const { body } = await service
      .post(`/v1/assessments/${made.id}/what-if`, { governance: { diagnosis: { answers: allAt(0, 'control-illusion') } } })
      .set('Content-Type', 'application/merge-patch+json')
      .expect(200)
    const [facebook] = body.differences.filter(({ platform }: { platform: string }) => platform === 'facebook')

    expect(facebook.change).toBeGreaterThan(0)
  })

  it.each<{ why: string; governance: object; pointer: string; code: string }>([
    {
      why: 'another autonomy in each place',
      governance: { publishingAutonomy: 'free-within-charter', diagnosis: { answers: { 'publish-autonomy': 4 } } },
      pointer: '/governance/diagnosis/answers/publish-autonomy',
      code: 'autonomy-contradicts',
    },
    {
      why: 'another experience in each place',
      governance: { cmSeniority: 'experienced', diagnosis: { seniority: 'none' } },
      pointer: '/governance/diagnosis/seniority',
      code: 'seniority-contradicts',
    },
    {
      why: 'answers that contradict one another',
      governance: { diagnosis: { answers: { 'base-life': 4, 'links-to-base': 0 } } },
      pointer: '/governance/diagnosis/answers/links-to-base',
      code: 'answers-contradict',
    },
    {
      why: 'answers about groups inside, which say nothing of public channels',
      governance: { diagnosis: { scope: 'internal', answers: { 'reply-autonomy': 4 } } },
      pointer: '/governance/diagnosis/scope',
      code: 'diagnosis-inside',
    },
    {
      why: 'an indicator that does not exist',
      governance: { diagnosis: { answers: { mood: 1 } } },
      pointer: '/governance/diagnosis/answers/mood',
      code: 'unknown-field',
    },
  ])('refuses $why', async ({ governance, pointer, code }) => {
    const { body } = await service.post('/v1/assessments', brief(governance)).expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })])
  })
})

describe('GET /v1/diagnoses/questions', () => {
  it.each(['en', 'fr'])('gives a form in %s: who is concerned first, then what decides alone', async (language) => {
    const { body } = await service.get('/v1/diagnoses/questions').set('Accept-Language', language).expect(200)
    const pointers: readonly string[] = body.items.map(({ pointer }: Question) => pointer)
    const indicators = pointers.filter((pointer) => pointer.startsWith('/answers/'))

    expect(body.language).toBe(language)
    expect(pointers.slice(0, 2)).toEqual(['/audience', '/scope'])
    expect([...indicators].sort()).toEqual(INDICATORS.map((id) => `/answers/${id}`).sort())
    expect(indicators[0]).toBe('/answers/strategy-role')
    expect(body.items.every(({ text }: Question) => text.endsWith('?'))).toBe(true)
  })

  it('asks only what the service takes', async () => {
    const { body } = await service.get('/v1/diagnoses/questions').expect(200)
    const typed = (question: Question & { kind: string }): unknown => {
      if (question.kind === 'yes-no') return true
      if (question.kind === 'text') return 'Somebody'
      const value = question.choices.at(-1)?.value
      return question.kind === 'choices' ? [value] : value
    }

    for (const question of body.items) {
      const keys: readonly string[] = question.pointer.split('/').slice(1)
      const answers = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), typed(question))
      await service.post('/v1/diagnoses?dryRun=true', answers as object).expect(200)
    }
  })
})

describe('channelfit diagnose', () => {
  /** Answers as a person would type them, by pointer; everything else is skipped. */
  const conversation = async (typed: Readonly<Record<string, readonly string[]>>) => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const { body } = await service.get('/v1/diagnoses/questions').expect(200)
    const left = new Map(Object.entries(typed).map(([pointer, lines]) => [pointer, [...lines]]))
    const asked: string[] = []
    let said = ''
    output.on('data', (chunk) => {
      said += chunk
      if (!said.endsWith('> ')) return
      const last = body.items.filter(({ text }: Question) => said.replace(/\s+/g, ' ').lastIndexOf(text) >= 0)
      const [current] = last.sort(
        (a: Question, b: Question) => said.replace(/\s+/g, ' ').lastIndexOf(b.text) - said.replace(/\s+/g, ' ').lastIndexOf(a.text),
      )
      asked.push(current.pointer)
      input.write(`${left.get(current.pointer)?.shift() ?? ''}\n`)
    })
    const result = await askedDiagnosis({ input, output }, 'en', '2026-11-21')
    return { result, said, asked }
  }

  it('asks a person what concerns them, and comes to what the same answers give over HTTP', async () => {
    const { result, asked } = await conversation({ '/scope': ['1'], '/sourcing': ['1'], '/answers/strategy-role': ['4'], '/limits': ['2,3'] })
    const { body } = await service
      .post('/v1/diagnoses?dryRun=true', {
        asOf: '2026-11-21',
        scope: 'internal',
        sourcing: 'in-house',
        answers: { 'strategy-role': 4 },
        limits: ['person', 'topic'],
      })
      .expect(200)

    expect(result).toEqual(body)
    expect(asked).not.toContain('/answers/base-life')
    expect(asked).not.toContain('/answers/provider-people')
    expect(asked).toContain('/answers/idle-accounts')
  })

  it('asks again what cannot be true together', async () => {
    const { result, said } = await conversation({ '/answers/base-life': ['4'], '/answers/long-form-home': ['0', '4'] })

    expect(said).toMatch(/cannot be true together/)
    expect(result.symptoms.find(({ symptom }) => symptom === 'forgotten-base')?.indicators[1]?.degree).toBe(4)
  })
})
