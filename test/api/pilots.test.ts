import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { aBriefInput } from '../support/briefs.ts'
import { aPilotPlan, mondayOf, weekly } from '../support/piloted.ts'
import { type ASandbox, aSandboxOf } from '../support/sandbox.ts'
import { aService } from '../support/service.ts'

const service = await aService({ CHANNELFIT_SECRET: 'a passphrase that is long enough for a test' })
afterAll(() => service.stop())

/** Sandboxes of a test, each with a clock of its own; a workspace may have few at once. */
const made: string[] = []
const aBox = async (): Promise<ASandbox> => {
  const box = await aSandboxOf(service)
  made.push(box.id)
  return box
}
afterEach(async () => {
  for (const id of made.splice(0)) await service.remove(`/v1/sandboxes/${id}`)
})

type Item = { readonly code: string; readonly pointer: string; readonly detail: string }

const planned = async (box: ASandbox, changes: object = {}, query = ''): Promise<string> => {
  const { body } = await box.post(`/v1/pilots${query}`, aPilotPlan(changes)).expect(201)
  return body.id
}

/** A pilot that has run so many weeks with such counts. */
const run = async (box: ASandbox, counts: readonly number[], changes: object = {}, query = ''): Promise<string> => {
  const id = await planned(box, changes, query)
  await box.post(`/v1/pilots/${id}/start`, {}).expect(200)
  await box.advance(`${mondayOf(counts.length + 1)}T08:00:00Z`)
  await box.post(`/v1/pilots/${id}/observations`, { observations: weekly(counts) }).expect(200)
  return id
}

describe('planning', () => {
  it('says how long it takes, with which chances, and by which rules', async () => {
    const box = await aBox()
    const { body } = await box.post('/v1/pilots?dryRun=true', aPilotPlan()).expect(200)

    expect(body).toMatchObject({
      state: 'ready',
      readiness: { ready: true, missing: [] },
      plan: { platform: 'twitter', leastEffect: expect.closeTo(8.45, 5) },
    })
    expect(body.id).toBeUndefined()
    expect(body.design).toMatchObject({ concludes: true, obstacles: [], settlingWeeks: 2, baseline: 28.17, target: 36.62 })
    expect(body.design.power).toBeGreaterThanOrEqual(0.8)
    expect(body.design.totalWeeks).toBe(body.design.weeks + 2)
    expect(body.design.hours).toBe(body.design.totalWeeks * 3)
    expect(body.design.outlooks.map(({ effect }: { effect: number }) => effect)).toEqual([0, 0.5, 1, 2])
    expect(body.design.rules.map(({ code }: Item) => code)).toEqual(['rule.success', 'rule.harm', 'rule.futility', 'rule.first-look', 'rule.end'])
    await box.get('/v1/pilots').expect(200, { items: [] })
  })

  it('says before it starts what cannot be concluded, what could be instead, and starts it only with a reason', async () => {
    const box = await aBox()
    const { body } = await box.post('/v1/pilots', aPilotPlan({ leastEffect: { relative: 0.1 } })).expect(201)

    expect(body.design.concludes).toBe(false)
    expect(body.design.obstacles.map(({ code }: Item) => code)).toContain('pilot.never-seen')
    expect(body.design.alternatives.map(({ code }: Item) => code)).toContain('pilot.larger-effect')
    const { body: refused } = await box.post(`/v1/pilots/${body.id}/start`, {}).expect(409)
    expect(refused).toMatchObject({
      code: 'pilot-cannot-conclude',
      detail: body.design.obstacles.map(({ text }: { text: string }) => text).join(' '),
    })
    const { body: started } = await box.post(`/v1/pilots/${body.id}/start`, { despite: 'The board wants to see it once.' }).expect(200)
    expect(started).toMatchObject({ state: 'running', registration: { despite: 'The board wants to see it once.' } })
  })

  it('is a draft until everything is agreed on', async () => {
    const box = await aBox()
    const { owner: _, exitPlan: __, ...rest } = aPilotPlan()
    const { body, headers } = await box.post('/v1/pilots', rest).expect(201)
    const path = headers['location'] as string

    expect(body).toMatchObject({ state: 'draft', readiness: { ready: false } })
    const { body: refused } = await box.post(`${path}/start`, {}).expect(409)
    expect(refused.code).toBe('pilot-not-ready')
    expect(refused.errors.map(({ pointer }: Item) => pointer)).toEqual(['/plan/owner', '/plan/owner/mayStop', '/plan/exitPlan'])
    await box.put(path, aPilotPlan()).expect(428)
    const { body: replaced } = await box
      .put(path, aPilotPlan())
      .set('If-Match', headers['etag'] as string)
      .expect(200)
    expect(replaced).toMatchObject({ state: 'ready', version: 2 })
    await box
      .put(path, aPilotPlan())
      .set('If-Match', headers['etag'] as string)
      .expect(412)
    await box.remove(path).expect(204)
    await box.get(path).expect(404)
  })

  it('does not do itself again', async () => {
    const box = await aBox()
    const id = await planned(box)
    const { body } = await box
      .put(`/v1/pilots/${id}`, aPilotPlan({ followsPilotId: id }))
      .set('If-Match', '"1"')
      .expect(400)
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/followsPilotId', code: 'pilot-unknown' })])
  })

  const BAD: readonly (readonly [name: string, plan: object, pointer: string, code: string])[] = [
    [
      'a count below zero',
      aPilotPlan({ baseline: { source: 's', from: '2026-06-01', to: '2026-08-30', value: -5 }, leastEffect: { absolute: 10 } }),
      '/baseline/value',
      'baseline-below-zero',
    ],
    [
      'a share below zero',
      aPilotPlan({
        kpi: { type: 'rate', name: 'Sign-ups', improves: 'up' },
        perWeek: 50,
        leastEffect: { absolute: 0.6 },
        baseline: { source: 's', from: '2026-06-01', to: '2026-08-30', value: -0.5 },
      }),
      '/baseline/value',
      'share-impossible',
    ],
    [
      'an effect that rounding swallows',
      aPilotPlan({ baseline: { source: 's', from: '2026-06-01', to: '2026-08-30', value: 1e12 }, leastEffect: { absolute: 1e-6 } }),
      '/leastEffect',
      'effect-too-small',
    ],
    [
      'fewer weeks than those that do not count',
      aPilotPlan({ baseline: { source: 's', from: '2026-06-01', to: '2026-08-30', value: 28 }, weeksAvailable: 2 }),
      '/weeksAvailable',
      'weeks-above-available',
    ],
    [
      'a floor after its last week',
      aPilotPlan({
        baseline: { source: 's', from: '2026-06-01', to: '2026-08-30', value: 28 },
        weeks: 6,
        checkpoints: [
          { week: 9, floor: 30 },
          { week: 8, floor: 30 },
        ],
      }),
      '/checkpoints/0/week',
      'checkpoint-after-end',
    ],
    [
      'a limit for more weeks than it lasts',
      aPilotPlan({
        baseline: { source: 's', from: '2026-06-01', to: '2026-08-30', value: 28 },
        weeks: 6,
        guardrails: [{ id: 'hours', name: 'Hours', worse: 'above', limit: 4, weeks: 9 }],
      }),
      '/guardrails/0/weeks',
      'guardrail-too-long',
    ],
    [
      'more weeks than a pilot may last',
      aPilotPlan({ baseline: { source: 's', from: '2026-06-01', to: '2026-08-30', value: 28 }, weeks: 103 }),
      '/weeks',
      'weeks-too-many',
    ],
    ['a KPI without a baseline', aPilotPlan({ baseline: undefined }), '/baseline', 'baseline-missing'],
    [
      'successes above trials',
      aPilotPlan({
        kpi: { type: 'rate', name: 'Sign-ups', improves: 'up' },
        perWeek: 50,
        leastEffect: { absolute: 0.05 },
        baseline: { source: 's', from: '2026-11-01', to: '2026-11-22', total: { successes: 9, trials: 8 } },
      }),
      '/baseline/total/successes',
      'successes-above-trials',
    ],
    [
      'a baseline that is to come',
      aPilotPlan({ baseline: { source: 's', from: '2027-01-01', to: '2027-02-11', total: { count: 3 } } }),
      '/baseline/to',
      'baseline-to-come',
    ],
    [
      'a target that cannot be',
      aPilotPlan({
        kpi: { type: 'rate', name: 'Sign-ups', improves: 'up' },
        perWeek: 50,
        leastEffect: { absolute: 0.5 },
        baseline: { source: 's', from: '2026-11-01', to: '2026-11-22', total: { successes: 7, trials: 8 } },
      }),
      '/leastEffect',
      'target-impossible',
    ],
    [
      'a rate of nobody knows how many',
      aPilotPlan({
        kpi: { type: 'rate', name: 'Sign-ups', improves: 'up' },
        leastEffect: { absolute: 0.05 },
        baseline: { source: 's', from: '2026-11-01', to: '2026-11-22', total: { successes: 1, trials: 80 } },
      }),
      '/perWeek',
      'per-week-missing',
    ],
    [
      'an answer without a limit',
      aPilotPlan({
        kpi: { type: 'time-to-answer', name: 'Answers', improves: 'up' },
        perWeek: 9,
        baseline: { source: 's', from: '2026-11-01', to: '2026-11-22', value: 0.4 },
      }),
      '/kpi/withinMinutes',
      'limit-missing',
    ],
    ['an assessment nobody made', aPilotPlan({ assessmentId: 'asm_1' }), '/assessmentId', 'assessment-unknown'],
    ['a pilot nobody ran', aPilotPlan({ followsPilotId: 'plt_1' }), '/followsPilotId', 'pilot-unknown'],
    ['a platform nobody described', aPilotPlan({ platform: 'own-village' }), '/platform', 'platform-not-described'],
  ]
  it.each(BAD)('refuses %s', async (_, plan, pointer, code) => {
    const { body } = await service.post('/v1/pilots', plan).expect(400)
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }))
    const { body: french } = await service.post('/v1/pilots', plan).set('Accept-Language', 'fr').expect(400)
    expect(french.errors.find((one: Item) => one.pointer === pointer).detail).not.toBe(
      body.errors.find((one: Item) => one.pointer === pointer).detail,
    )
  })

  it('refuses a negative count by its place', async () => {
    const { body } = await service
      .post('/v1/pilots', aPilotPlan({ baseline: { source: 's', from: '2026-11-01', to: '2026-11-22', total: { count: -1 } } }))
      .expect(400)
    expect(body.errors[0]).toMatchObject({ pointer: '/baseline/total/count' })
  })
})

describe('observing', () => {
  it('goes on while nothing is shown, and says what it waits for', async () => {
    const box = await aBox()
    const id = await run(box, [30, 29, 31])
    const { body } = await box.get(`/v1/pilots/${id}`).expect(200)

    expect(body.reading).toMatchObject({ advice: 'continue', conclusion: 'open', waitsFor: 'first-weeks', asOf: mondayOf(4) })
    expect(body.reading.weeks.map(({ state }: { state: string }) => state).slice(0, 5)).toEqual([
      'settling',
      'settling',
      'complete',
      'to-come',
      'to-come',
    ])
  })

  it('finds what is there, and tells webhooks once that its advice changed', async () => {
    const box = await aBox()
    const { body: hook } = await box
      .post('/v1/webhooks', { url: 'http://127.0.0.1:80/in', events: ['pilot.advised', 'pilot.decided', 'pilot.overdue'] })
      .expect(201)
    const id = await run(box, [80, 75, 52, 55, 49, 53])
    await box.post(`/v1/pilots/${id}/observations`, { observations: weekly([80, 75, 52, 55, 49, 53]) }).expect(200, /"unchanged":6/)
    const { body } = await box.get(`/v1/pilots/${id}`).expect(200)

    expect(body.reading).toMatchObject({ advice: 'scale', conclusion: 'better', changing: false })
    const last = body.reading.looks.at(-1)
    expect(last.level).toBeCloseTo(52.25, 2)
    expect(last.difference.low).toBeGreaterThan(0)
    expect(last.achieved.low).toBeGreaterThan(0)
    const { body: deliveries } = await box.get(`/v1/webhooks/${hook.id}/deliveries`).expect(200)
    expect(deliveries.items.map(({ event }: { event: string }) => event)).toEqual(['pilot.advised'])
  })

  it('never takes a day that is missing for an empty one', async () => {
    const box = await aBox()
    const id = await run(box, [30, 30])
    await box.advance(`${mondayOf(4)}T08:00:00Z`)
    const days = [0, 1, 2, 3, 5, 6].map((day) => ({ on: `2027-01-${18 + day}`, pilot: { count: 4 } }))
    const { body } = await box.post(`/v1/pilots/${id}/observations`, { observations: days }).expect(200)

    expect(body).toMatchObject({ added: 6, reading: { waitsFor: 'missing-days', looks: [] } })
    expect(body.reading.weeks[2]).toMatchObject({ state: 'incomplete', missing: ['2027-01-22'] })
    const { body: whole } = await box.post(`/v1/pilots/${id}/observations`, { observations: [{ on: '2027-01-22', pilot: { count: 0 } }] }).expect(200)
    expect(whole.reading.looks.map(({ level }: { level: number }) => level)).toEqual([24])
  })

  it('claims no success on the weeks that somebody chose to tell', async () => {
    const box = await aBox()
    const id = await run(box, [30, 30])
    await box.advance(`${mondayOf(8)}T08:00:00Z`)
    const chosen = [3, 5, 6, 7].map((week) => ({ on: mondayOf(week), days: 7, pilot: { count: 60 } }))
    const { body } = await box.post(`/v1/pilots/${id}/observations`, { observations: chosen }).expect(200)
    expect(body.reading).toMatchObject({ advice: 'continue', waitsFor: 'missing-days' })
    const { body: whole } = await box
      .post(`/v1/pilots/${id}/observations`, { observations: [{ on: mondayOf(4), days: 7, pilot: { count: 58 } }] })
      .expect(200)
    expect(whole.reading).toMatchObject({ advice: 'scale', conclusion: 'better' })
  })

  it('keeps what was put right', async () => {
    const box = await aBox()
    const id = await run(box, [30, 30, 31])
    const { body } = await box
      .post(`/v1/pilots/${id}/observations`, { observations: [{ on: mondayOf(3), days: 7, pilot: { count: 13 } }], reason: 'Digits were swapped.' })
      .expect(200)
    const { body: all } = await box.get(`/v1/pilots/${id}/observations`).expect(200)

    expect(body).toMatchObject({ added: 0, corrected: 1 })
    expect(all.observations[2]).toMatchObject({ on: mondayOf(3), pilot: { count: 13 }, corrections: 1 })
    expect(all.replaced).toEqual([expect.objectContaining({ on: mondayOf(3), pilot: { count: 31 }, reason: 'Digits were swapped.' })])
  })

  it('takes CSV, in comma, semicolon or tab, and gives it back as it can be sent again', async () => {
    const box = await aBox()
    const id = await planned(box, { guardrails: [{ id: 'hours', name: 'Hours', worse: 'above', limit: 4.5 }] })
    await box.post(`/v1/pilots/${id}/start`, {}).expect(200)
    await box.advance(`${mondayOf(4)}T08:00:00Z`)
    const path = `/v1/pilots/${id}/observations`
    const csv = `on;days;count;guardrail.hours\n${mondayOf(1)};7;31;3,5\n${mondayOf(2)};7;29;4\n`
    const { body } = await box
      .post(path, csv as never)
      .set('Content-Type', 'text/csv')
      .expect(200)
    const { text } = await box.get(path).set('Accept', 'text/csv').expect(200)

    expect(body).toMatchObject({ added: 2 })
    expect(body.reading.weeks[0].guardrails).toEqual({ hours: 3.5 })
    expect(text).toBe(`on,days,count,guardrail.hours,source\n${mondayOf(1)},7,31,3.5,\n${mondayOf(2)},7,29,4,\n`)
    await box
      .post(path, text as never)
      .set('Content-Type', 'text/csv')
      .expect(200, /"unchanged":2/)
    const { body: bad } = await box
      .post(path, `on,count,visits\n${mondayOf(3)},x,1\n` as never)
      .set('Content-Type', 'text/csv')
      .expect(400)
    expect(bad.errors).toEqual([expect.objectContaining({ code: 'column-unknown' })])
    const { body: worse } = await box
      .post(path, `on,count\n${mondayOf(3)},x\n2027-01-19,-2\n` as never)
      .set('Content-Type', 'text/csv')
      .expect(400)
    expect(worse.errors.map(({ pointer }: Item) => pointer)).toEqual(['/lines/2/count', '/lines/3/count'])
  })

  it('holds a table to the limits of the contract', async () => {
    const box = await aBox()
    const baseline = { source: 's', from: '2026-11-30', to: '2026-12-27', total: { number: 200, mean: 40, standardDeviation: 15 } }
    const kpi = { type: 'mean', name: 'Basket', unit: 'euros', improves: 'up' }
    const id = await planned(box, { kpi, baseline, perWeek: 50, leastEffect: { absolute: 5 } })
    await box.post(`/v1/pilots/${id}/start`, {}).expect(200)
    await box.advance(`${mondayOf(3)}T08:00:00Z`)
    const path = `/v1/pilots/${id}/observations`
    const post = (line: string) => box.post(path, `on,days,number,mean,standardDeviation,source\n${line}\n` as never).set('Content-Type', 'text/csv')
    const bad: readonly (readonly [line: string, pointer: string])[] = [
      [`${mondayOf(1)},7,30,42,-15,`, '/lines/2/standardDeviation'],
      [`${mondayOf(1)},7,30,1e300,15,`, '/lines/2/mean'],
      [`${mondayOf(1)},7,9007199254740991,42,15,`, '/lines/2/number'],
      [`${mondayOf(1)},7,0x1F,42,15,`, '/lines/2/number'],
      [`${mondayOf(1)}T00:00:00Z,7,30,42,15,`, '/lines/2/on'],
      [`${mondayOf(1)},7,30,42,15,${'x'.repeat(501)}`, '/lines/2/source'],
    ]
    for (const [line, pointer] of bad) {
      const { body } = await post(line).expect(400)
      expect(body.errors).toEqual([expect.objectContaining({ pointer })])
    }
    await box.get(path).expect(200, { observations: [], replaced: [] })
    await post(`${mondayOf(1)},7,3e1,42.5,15,Till`).expect(200, /"added":1/)
  })

  it('takes guardrails for what they are called, whatever every object has', async () => {
    const box = await aBox()
    const guardrails = ['hours', 'constructor'].map((id) => ({ id, name: id, worse: 'above', limit: 3 }))
    const id = await planned(box, { guardrails })
    await box.post(`/v1/pilots/${id}/start`, {}).expect(200)
    await box.advance(`${mondayOf(3)}T08:00:00Z`)
    const path = `/v1/pilots/${id}/observations`
    const { body } = await box.post(path, { observations: weekly([28], { guardrails: { hours: 1 } }) }).expect(200)
    expect(body.reading.weeks[0].guardrails).toEqual({ hours: 1 })
    const { body: refused } = await box
      .post(path, `on,days,count,guardrail.__proto__\n${mondayOf(2)},7,28,4\n` as never)
      .set('Content-Type', 'text/csv')
      .expect(400)
    expect(refused.errors).toEqual([expect.objectContaining({ code: 'guardrail-unknown' })])
  })

  it('counts a pilot as one without an answer also where its last days were never told', async () => {
    const box = await aBox()
    const first = await planned(box, { weeks: 6 })
    await box.post(`/v1/pilots/${first}/start`, {}).expect(200)
    await box.advance(`${mondayOf(9)}T08:00:00Z`)
    const end = { outcome: 'iterated', decidedBy: 'Léa', reason: 'Nobody counted.', learning: 'Count next time.' }
    await box.post(`/v1/pilots/${first}/decision`, end).expect(200, /"conclusion":"open"/)
    const second = await planned(box, { weeks: 6, start: mondayOf(10), followsPilotId: first })
    await box.post(`/v1/pilots/${second}/start`, {}).expect(200)
    await box.advance(`${mondayOf(23)}T08:00:00Z`)
    const { body } = await box.get(`/v1/pilots/${second}`).expect(200)
    expect(body.reading.conclusion).toBe('inconclusive-again')
  })

  it('calls nothing a success while nobody told whether a guardrail was kept', async () => {
    const box = await aBox()
    const guardrails = [{ id: 'hours', name: 'Hours a week', worse: 'above', limit: 4 }]
    const id = await planned(box, { guardrails })
    await box.post(`/v1/pilots/${id}/start`, {}).expect(200)
    await box.advance(`${mondayOf(8)}T08:00:00Z`)
    const path = `/v1/pilots/${id}`
    const weeks = weekly([28, 30, 60, 62, 61, 63, 60])
    const { body: untold } = await box.post(`${path}/observations`, { observations: weeks }).expect(200)
    expect(untold.reading).toMatchObject({ advice: 'continue', conclusion: 'open', waitsFor: 'guardrails' })
    expect(untold.reading.text).toMatch(/report the missing figures of “Hours a week”/)
    await box.post(`${path}/decision`, { outcome: 'adopted', decidedBy: 'Léa', learning: 'They come.' }).expect(400, /decision-needs-reason/)

    const told = weeks.map((week) => ({ ...week, guardrails: { hours: 3 } }))
    const { body } = await box.post(`${path}/observations`, { observations: told, reason: 'Hours were missing.' }).expect(200)
    expect(body.reading).toMatchObject({ advice: 'scale', conclusion: 'better', waitsFor: null })
  })

  it('ends with no audience named twice, whatever its capitals and blanks', async () => {
    const box = await aBox()
    const id = await run(box, [30])
    const reach = (audience: string) => ({ audience, share: 0.5, source: 'Poll' })
    const { body } = await box
      .post(`/v1/pilots/${id}/decision`, {
        outcome: 'closed',
        decidedBy: 'Léa',
        reason: 'No hours left.',
        learning: 'None.',
        observedReach: [reach('Apprentices'), reach('apprentices ')],
      })
      .expect(400)
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/observedReach/1/audience', code: 'audience-repeated' })])
  })

  it('waits for the figures of the last days before it says that there is no answer', async () => {
    const box = await aBox()
    const id = await planned(box, { weeks: 6 })
    await box.post(`/v1/pilots/${id}/start`, {}).expect(200)
    await box.advance(`${mondayOf(9)}T08:00:00Z`)
    const path = `/v1/pilots/${id}`
    const counts = [28, 28, 29, 33, 31, 35, 30]
    const { body: before } = await box.post(`${path}/observations`, { observations: weekly(counts) }).expect(200)
    expect(before.reading).toMatchObject({ advice: 'continue', conclusion: 'open', waitsFor: 'missing-days', overdue: true })
    const { body: after } = await box.post(`${path}/observations`, { observations: weekly([...counts, 38]).slice(-1) }).expect(200)
    expect(after.reading).toMatchObject({ advice: 'stop', conclusion: 'inconclusive' })
    const told = await box.get(`${path}`).expect(200)
    expect(told.body.reading.overdue).toBe(true)

    const { body: ended } = await box.post(`${path}/decision`, { outcome: 'closed', decidedBy: 'Léa', learning: 'No answer.' }).expect(200)
    expect(ended.reading).toMatchObject({ overdue: false, lapsed: false })
    expect(ended.reading.text).not.toMatch(/still to be made/)
  })

  it('calls it without an answer once it has lapsed, whatever was never told', async () => {
    const box = await aBox()
    const id = await planned(box, { weeks: 6 })
    await box.post(`/v1/pilots/${id}/start`, {}).expect(200)
    await box.advance(`${mondayOf(14)}T08:00:00Z`)
    const { body } = await box.get(`/v1/pilots/${id}`).expect(200)
    expect(body.reading).toMatchObject({ advice: 'stop', conclusion: 'inconclusive', lapsed: true })
  })

  const on = (changes: object) => ({ observations: [{ on: mondayOf(1), pilot: { count: 3 }, ...changes }] })
  const BAD: readonly (readonly [name: string, sent: object, pointer: string, code: string])[] = [
    ['before the start', on({ on: '2027-01-03' }), '/observations/0/on', 'observation-before-start'],
    ['after the end', on({ on: '2028-01-03' }), '/observations/0/on', 'observation-after-end'],
    ['that is to come', on({ on: mondayOf(3) }), '/observations/0/on', 'observation-to-come'],
    ['of a week that begins elsewhere', on({ on: '2027-01-05', days: 7 }), '/observations/0/on', 'observation-misaligned'],
    ['on a day that does not exist', on({ on: '2027-02-30' }), '/observations/0/on', 'date-impossible'],
    ['of another KPI', on({ pilot: { successes: 1, trials: 2 } }), '/observations/0/pilot', 'sample-fields'],
    ['of a group that there is not', on({ compared: { count: 2 } }), '/observations/0/compared', 'compared-needless'],
    ['of an unknown guardrail', on({ guardrails: { complaints: 1 } }), '/observations/0/guardrails/complaints', 'guardrail-unknown'],
    ['told twice', { observations: [on({}).observations[0], on({}).observations[0]] }, '/observations/1/on', 'observation-repeated'],
    [
      'of a day and its week',
      { observations: [...on({ days: 7 }).observations, { on: '2027-01-06', pilot: { count: 1 } }] },
      '/observations',
      'observations-overlap',
    ],
  ]
  it('refuses what cannot be, all of it or none', async () => {
    const box = await aBox()
    const id = await planned(box)
    await box.post(`/v1/pilots/${id}/observations`, on({})).expect(409, /pilot-stands/)
    await box.post(`/v1/pilots/${id}/start`, {}).expect(200)
    await box.advance(`${mondayOf(2)}T08:00:00Z`)
    for (const [, sent, pointer, code] of BAD) {
      const { body } = await box.post(`/v1/pilots/${id}/observations`, sent).expect(400)
      expect(body.errors).toEqual([expect.objectContaining({ pointer, code })])
    }
    await box.post(`/v1/pilots/${id}/observations`, on({ pilot: { count: -3 } })).expect(400)
    await box.get(`/v1/pilots/${id}/observations`).expect(200, { observations: [], replaced: [] })
  })

  it('changes with dates and reasons only what does not move the test', async () => {
    const box = await aBox()
    const id = await run(box, [30, 30])
    const { body } = await box
      .post(`/v1/pilots/${id}/amendments`, { reason: 'Léa is on leave.', owner: { name: 'Karim', mayStop: true } })
      .expect(200)

    expect(body.amendments).toEqual([expect.objectContaining({ field: 'owner', to: { name: 'Karim', mayStop: true }, reason: 'Léa is on leave.' })])
    expect(body.plan.owner.name).toBe('Karim')
    await box.post(`/v1/pilots/${id}/amendments`, { reason: 'Easier.', leastEffect: { absolute: 1 } }).expect(400)
    await box.post(`/v1/pilots/${id}/amendments`, { reason: 'Mine.', owner: { name: 'Karim', mayStop: false } }).expect(400, /plan-incomplete/)
    await box.post(`/v1/pilots/${id}/amendments`, { reason: 'Past.', reviewOn: '2020-01-01' }).expect(400, /review-before-start/)
    await box
      .put(`/v1/pilots/${id}`, aPilotPlan())
      .set('If-Match', `"${body.version}"`)
      .expect(409, /pilot-stands/)
    await box.remove(`/v1/pilots/${id}`).expect(409, /pilot-stands/)
  })
})

describe('ending', () => {
  it('goes back when a guardrail is crossed, which completes it, and the lesson has a shelf life', async () => {
    const box = await aBox()
    const guardrails = [{ id: 'hours', name: 'Hours of the week', worse: 'above', limit: 4, weeks: 2 }]
    const id = await planned(box, { guardrails })
    await box.post(`/v1/pilots/${id}/start`, {}).expect(200)
    await box.advance(`${mondayOf(3)}T08:00:00Z`)
    await box.post(`/v1/pilots/${id}/observations`, { observations: weekly([30, 31], { guardrails: { hours: 6 } }) }).expect(200)
    const { body } = await box.get(`/v1/pilots/${id}`).expect(200)
    expect(body.reading).toMatchObject({ advice: 'roll-back', conclusion: 'guardrail', concludedInWeek: 2 })

    const { body: ended } = await box
      .post(`/v1/pilots/${id}/decision`, { outcome: 'rolled-back', decidedBy: 'Léa', learning: 'Videos take twice the hours.' })
      .expect(200)
    expect(ended).toMatchObject({
      state: 'decided',
      decision: { outcome: 'rolled-back', on: mondayOf(3), retestOn: '2027-07-18', stale: false, conclusion: 'guardrail' },
    })
    await box.post(`/v1/pilots/${id}/decision`, { outcome: 'closed', decidedBy: 'Léa', learning: 'Again.' }).expect(409, /pilot-stands/)
    const due = (retest: string) => box.get(`/v1/pilots?retest=${retest}`).expect(200)
    expect((await due('later')).body.items).toHaveLength(1)
    await box.advance('2027-07-18T08:00:00Z')
    expect((await due('due')).body.items).toEqual([expect.objectContaining({ id, stale: true })])
  })

  it('asks for a reason where the end does not follow from the advice', async () => {
    const box = await aBox()
    const id = await run(box, [30, 29, 31])
    const early = { outcome: 'closed', decidedBy: 'Léa', learning: 'Nobody had the time.' }
    const { body } = await box.post(`/v1/pilots/${id}/decision`, early).expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/reason', code: 'decision-needs-reason' })])
    await box.post(`/v1/pilots/${id}/decision`, { ...early, reason: 'Léa leaves.', retestOn: '2200-01-01' }).expect(400, /retest-too-far/)
    const { body: stopped } = await box.post(`/v1/pilots/${id}/decision`, { ...early, reason: 'Léa leaves.' }).expect(200)
    expect(stopped).toMatchObject({ state: 'stopped', decision: { conclusion: 'open', achieved: null } })
    const backward = { ...early, reason: 'x', retestOn: '2027-01-01' }
    const other = await run(await aBox(), [30])
    expect(other).toMatch(/^plt_/)
    await box.post(`/v1/pilots/${id}/decision`, backward).expect(409)
  })

  it('ends without an answer once, and is closed the second time', async () => {
    const box = await aBox()
    const { body: hook } = await box.post('/v1/webhooks', { url: 'http://127.0.0.1:80/in', events: ['pilot.overdue', 'pilot.decided'] }).expect(201)
    const told = async (): Promise<readonly string[]> =>
      (await box.get(`/v1/webhooks/${hook.id}/deliveries`).expect(200)).body.items.map(({ event }: { event: string }) => event)
    const first = await planned(box, { reviewOn: '2027-02-15' })
    await box.post(`/v1/pilots/${first}/start`, {}).expect(200)
    const { text: calendar } = await box.get('/v1/reviews.ics').expect(200)
    expect(calendar).toContain(`UID:review-of-${first}`)
    expect(calendar).toContain(`UID:end-of-${first}`)
    await box.advance('2027-04-26T08:00:00Z')
    await box.advance('2027-04-27T08:00:00Z')
    expect(await told()).toEqual(['pilot.overdue'])
    const { body } = await box.get(`/v1/pilots/${first}`).expect(200)
    expect(body.reading).toMatchObject({ advice: 'stop', conclusion: 'inconclusive', overdue: true })
    expect((await box.get('/v1/pilots?state=running').expect(200)).body.items[0]).toMatchObject({ overdue: true })
    const lesson = { decidedBy: 'Léa', learning: 'Nobody wrote the figures down.' }
    await box.post(`/v1/pilots/${first}/decision`, { outcome: 'iterated', ...lesson }).expect(200)
    expect((await told()).toSorted()).toEqual(['pilot.decided', 'pilot.overdue'])
    expect((await box.get('/v1/reviews.ics').expect(200)).text).toContain(`UID:retest-of-${first}`)

    const again = await planned(box, { start: '2027-05-03', followsPilotId: first })
    await box.post(`/v1/pilots/${again}/start`, {}).expect(200)
    await box.advance('2027-08-30T08:00:00Z')
    const { body: second } = await box.get(`/v1/pilots/${again}`).expect(200)
    expect(second.reading.conclusion).toBe('inconclusive-again')
    const { body: refused } = await box.post(`/v1/pilots/${again}/decision`, { outcome: 'iterated', ...lesson }).expect(400)
    expect(refused.errors).toEqual([expect.objectContaining({ code: 'iterated-twice' })])
    await box.post(`/v1/pilots/${again}/decision`, { outcome: 'closed', ...lesson }).expect(200)
  })
})

describe('the loop', () => {
  it('begins with what an assessment knows, and ends in the next assessment of the same organisation', async () => {
    const box = await aBox()
    const { body: organisation } = await box.post('/v1/organisations', { name: 'Atelier Bois' }).expect(201)
    const query = `?organisationId=${organisation.id}`
    const { asOf: ____, ...told } = aBriefInput()
    const brief = { ...told, requests: [{ platform: 'x', motives: ['audience-asks', 'novelty'] }] }
    const { body: before } = await box.post(`/v1/assessments${query}`, brief).expect(201)
    const { body: outline } = await box.get(`/v1/assessments/${before.id}/pilot-outline?platform=x`).expect(200)

    expect(outline).toMatchObject({
      platform: 'twitter',
      plan: { assessmentId: before.id, motives: [{ motive: 'audience-asks' }, { motive: 'novelty' }] },
    })
    expect(outline.kpis[0]).toMatchObject({ goal: outline.plan.goal })
    expect(outline.toFill.map(({ code }: Item) => code)).toContain('hypothesis')
    const { motives: _, hypothesis, question: __, ...mine } = aPilotPlan()
    const { body: pilot } = await box
      .post('/v1/pilots', {
        ...mine,
        ...outline.plan,
        capacity: { hoursPerWeek: 3 },
        hypothesis: { ...hypothesis, ...outline.plan.hypothesis },
      })
      .expect(201)
    expect(pilot).toMatchObject({
      organisationId: organisation.id,
      plan: { motives: [{ motive: 'audience-asks', evidence: 'asserted' }, { motive: 'novelty' }] },
    })
    await box.post(`/v1/pilots/${pilot.id}/start`, {}).expect(200)
    const { registration } = (await box.get(`/v1/pilots/${pilot.id}`).expect(200)).body
    await box.advance(`${mondayOf(registration.weeks + 3)}T08:00:00Z`)
    await box
      .post(`/v1/pilots/${pilot.id}/observations`, {
        observations: weekly(Array.from({ length: registration.weeks + 2 }, (___, week) => 50 + (week % 3))),
      })
      .expect(200)
    const { body: ended } = await box
      .post(`/v1/pilots/${pilot.id}/decision`, { outcome: 'adopted', decidedBy: 'Léa', learning: 'They come from short videos.' })
      .expect(200)
    expect(ended.decision.achieved.low).toBeGreaterThan(0)

    const { body: after } = await box.post(`/v1/assessments${query}`, brief).expect(201)
    const record = (assessment: typeof after) =>
      assessment.platforms
        .find(({ platform }: { platform: string }) => platform === 'twitter')
        .contributions.find(({ criterion }: { criterion: string }) => criterion === 'track-record')
    expect(record(before).code).toBe('track-record.none')
    expect(record(after).code).toBe('track-record.pilot-reached')
    const { body: outcomes } = await box.get(`/v1/pilot-outcomes${query}`).expect(200)
    expect(outcomes.hype).toMatchObject({ opened: 1, ended: 1, reached: 1, share: { value: 1, high: 1 } })
    expect(outcomes.motives.map(({ motive }: { motive: string }) => motive).toSorted()).toEqual(['audience-asks', 'novelty'])
  })
})
