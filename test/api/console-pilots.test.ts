import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { aBriefInput } from '../support/briefs.ts'
import { type ConsoleVisitor, signedInTo } from '../support/console.ts'
import { aPilotPlan, mondayOf, weekly } from '../support/piloted.ts'
import { type ASandbox, aSandboxOf } from '../support/sandbox.ts'
import { aService } from '../support/service.ts'

const service = await aService()
afterAll(() => service.stop())
const boxes: string[] = []
afterEach(async () => {
  for (const id of boxes.splice(0)) await service.remove(`/v1/sandboxes/${id}`)
})

type Sent = Readonly<Record<string, string>>

/** A plan as somebody types it, ready to start on Monday, 4 January 2027. */
const TYPED: Sent = {
  name: 'Apprentices on X',
  platform: 'twitter',
  question: 'Do apprentices come to the application page from X?',
  'hypothesis.audience': 'Apprentices',
  'hypothesis.use': 'short-video',
  'hypothesis.cadence': 'two short videos a week',
  'hypothesis.reason': 'They ask there.',
  'kpi.type': 'count',
  'kpi.name': 'Visits to the application page',
  'kpi.unit': 'visits',
  'kpi.improves': 'up',
  'baseline.source': 'Matomo',
  'baseline.from': '2026-10-05',
  'baseline.to': '2026-12-27',
  'baseline.weeks': '26\r\n31\r\n28\r\n25\r\n33\r\n27\r\n30\r\n24\r\n29\r\n31\r\n26\r\n28\r\n',
  'leastEffect.size': '30',
  'leastEffect.kind': 'relative',
  start: '2027-01-04',
  'capacity.hoursPerWeek': '3',
  'capacity.hoursAvailable': '4,5',
  'guardrail.hours': '6',
  'owner.name': 'Léa',
  'owner.mayStop': 'yes',
  exitPlan: 'Say so on the account, keep the name.',
  act: 'store',
}
const without = (fields: Sent, ...names: readonly string[]): Sent =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))

const inSandbox = async (): Promise<{ readonly box: ASandbox } & ConsoleVisitor> => {
  const box = await aSandboxOf(service)
  boxes.push(box.id)
  return { box, ...(await signedInTo(service.url, box.secret)) }
}

const stored = async ({ send }: ConsoleVisitor, fields: Sent = TYPED): Promise<string> => {
  const { headers } = await send('/console/pilots/new', fields).expect(303)
  return String(headers['location']).slice('/console/pilots/'.length)
}
const started = async (seen: ConsoleVisitor & { readonly box: ASandbox }, weeks: number): Promise<string> => {
  const id = await stored(seen)
  await seen.send(`/console/pilots/${id}/start`, {}).expect(303)
  await seen.box.advance(`${mondayOf(weeks + 1)}T08:00:00Z`)
  return id
}

const rail = (row: number, fields: Sent): Sent =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`guardrails.${row}.${name}`, value]))
const openGroups = (text: string): readonly string[] =>
  [...text.matchAll(/<details class="group" open><summary><h2>([^<]+)</g)].map(([, title = '']) => title)

describe('a plan', () => {
  it('that is typed is what it would be over the API', async () => {
    const seen = await inSandbox()
    const id = await stored(seen)
    const { body } = await seen.box.get(`/v1/pilots/${id}`).expect(200)
    const { body: same } = await seen.box
      .post('/v1/pilots?dryRun=true', {
        ...aPilotPlan({ platform: 'x', capacity: { hoursPerWeek: 3, hoursAvailable: 4.5 }, motives: [] }),
        guardrails: [{ id: 'hours', name: 'Hours a week', worse: 'above', limit: 6 }],
      })
      .expect(200)

    const { goal: _, ...plan } = same.plan
    expect(body).toMatchObject({ state: 'ready', design: same.design })
    expect(body.plan).toEqual(plan)
  })

  it('says what it takes before it is stored, and stores nothing', async () => {
    const { box, send } = await inSandbox()
    const { text } = await send('/console/pilots/new', { ...without(TYPED, 'hypothesis.reason', 'owner.name', 'start'), act: 'show' }).expect(200)

    expect(text).toMatch(/Chance of showing such an effect<\/dt><dd>\d+%/)
    expect(text).toContain('Just what is worth the effort')
    expect(text).toContain('Still to be agreed on')
    expect(text).toContain('value="two short videos a week"')
    await box.get('/v1/pilots').expect(200, { items: [] })
  })

  it('that cannot be concluded is told so, with what could be instead, and is started only with a reason', async () => {
    const seen = await inSandbox()
    const { text } = await seen.send('/console/pilots/new', { ...TYPED, 'leastEffect.size': '10', act: 'show' }).expect(200)
    expect(text).toContain('As planned, this pilot would hardly give an answer')
    expect(text).toContain('Aim for more')

    const id = await stored(seen, { ...TYPED, 'leastEffect.size': '10' })
    const refused = await seen.send(`/console/pilots/${id}/start`, {}).expect(409, /role="alert"/)
    expect(refused.text).toContain('name="despite"')
    await seen.send(`/console/pilots/${id}/start`, { despite: 'The board wants\r\nto see it once.' }).expect(303)
    const { body } = await seen.box.get(`/v1/pilots/${id}`).expect(200)
    expect(body).toMatchObject({ state: 'running', registration: { despite: 'The board wants\nto see it once.' } })
  })

  const REFUSED: readonly (readonly [what: string, changed: Sent, field: string, said: RegExp])[] = [
    ['no KPI', { 'kpi.name': '' }, 'kpi-name', /Please fill in “KPI”\./],
    ['no aim', { 'leastEffect.size': '' }, 'leastEffect-size', /Please fill in “Least change worth the effort”\./],
    [
      'no baseline',
      { 'baseline.weeks': '', 'baseline.source': '', 'baseline.from': '', 'baseline.to': '' },
      'baseline-weeks',
      /Please fill in “Figures week by week”\./,
    ],
    ['a line that is no figure', { 'baseline.weeks': '26\n\nmany\n28' }, 'baseline-weeks', /Line 3: /],
    ['weeks that are too few for the days', { 'baseline.weeks': '26\n28' }, 'baseline-weeks', /./],
    ['hours that are no number', { 'capacity.hoursPerWeek': 'three' }, 'capacity-hoursPerWeek', /./],
    ['a day that does not exist', { start: '2027-02-30' }, 'start', /./],
    ['half a hypothesis', { 'hypothesis.reason': '' }, 'hypothesis-reason', /Please fill in “Reason”\./],
    ['a limit that is no number', { 'guardrail.hours': 'six' }, 'guardrail-hours', /./],
    ['a guardrail without a limit', { 'guardrails.1.name': 'Complaints' }, 'guardrails-1-limit', /Please fill in “Limit”\./],
    ['a guardrail without a name', { 'guardrails.0.limit': '3' }, 'guardrails-0-name', /Please fill in “What is watched”\./],
    [
      'a guardrail for too many weeks',
      { 'guardrails.0.name': 'C', 'guardrails.0.limit': '3', 'guardrails.0.weeks': '13' },
      'guardrails-0-weeks',
      /./,
    ],
    [
      'floors that are none',
      { checkpoints: '5: 20\n\n6\n7: x\n8: 9: 10' },
      'checkpoints',
      /^Line 3: Write a week .+ Line 4: Write a week .+ Line 5: Write a week /,
    ],
    ['a floor of a week that does not count', { checkpoints: '5: 20\n2: 20' }, 'checkpoints', /This week does not count yet/],
    ['two floors of one week', { checkpoints: '5: 20\n\n5: 21' }, 'checkpoints', /^Line 3: Another checkpoint/],
    ['a risk that nobody may take', { 'errors.falseSuccess': '20,1' }, 'errors-falseSuccess', /^Please give a figure from 0\.1% to 20%\.$/],
    ['a risk that is no number', { 'errors.missed': 'few' }, 'errors-missed', /^Please give a figure from 1% to 50%\.$/],
    ['parts of a week', { settlingWeeks: '1,5' }, 'settlingWeeks', /./],
    ['weeks that are too few', { weeks: '1' }, 'weeks', /./],
    ['a review before it starts', { reviewOn: '2027-01-01' }, 'reviewOn', /before the pilot starts/],
    ['a lesson for no time', { retestAfterMonths: '0' }, 'retestAfterMonths', /./],
  ]
  it.each(REFUSED)('with %s is refused beside its field, and nothing typed is lost', async (_, changed, field, said) => {
    const { send } = await inSandbox()
    const { text } = await send('/console/pilots/new', { ...TYPED, ...changed }).expect(400)

    const fault = new RegExp(`id="${field}-fault">([^<]+)<`).exec(text)?.[1] ?? ''
    expect(fault).toMatch(said)
    expect(text).toContain(`href="#${field}"`)
    expect(text).toContain('>Say so on the account, keep the name.</textarea>'.slice(1))
    expect(text).toContain('value="Apprentices on X"')
    expect(text).toContain('<option value="twitter" selected>')
  })

  it('of a share is told as so many of so many, and in points', async () => {
    const seen = await inSandbox()
    const id = await stored(seen, {
      ...without(TYPED, 'kpi.unit'),
      'kpi.type': 'rate',
      'baseline.from': '2026-12-07',
      'baseline.weeks': '12/340\n 9 / 310\n14/355',
      'leastEffect.size': '2,5',
      'leastEffect.kind': '',
      perWeek: '330',
    })
    const { body } = await seen.box.get(`/v1/pilots/${id}`).expect(200)
    expect(body.plan).toMatchObject({
      leastEffect: 0.025,
      baseline: {
        weeks: [
          { successes: 12, trials: 340 },
          { successes: 9, trials: 310 },
          { successes: 14, trials: 355 },
        ],
      },
    })
    const { text } = await seen.look(`/console/pilots/${id}/plan`).expect(200)
    expect(text).toContain('\n12/340\n9/310\n14/355</textarea>')
    expect(text).toMatch(/name="leastEffect.size"[^>]* value="2.5"/)
  })

  it('of a mean is told with how much single values differ, in one line for all the time', async () => {
    const seen = await inSandbox()
    const id = await stored(seen, {
      ...TYPED,
      'kpi.type': 'mean',
      'kpi.unit': 'euros',
      'baseline.weeks': '340;48,5;12',
      'leastEffect.size': '10',
      perWeek: '60',
    })
    const { body } = await seen.box.get(`/v1/pilots/${id}`).expect(200)

    expect(body.plan).toMatchObject({ baseline: { kind: 'total', total: { number: 340, mean: 48.5, standardDeviation: 12 } }, perWeek: 60 })
  })

  it('is changed in the form without losing what the form does not ask, and not over what somebody else wrote', async () => {
    const { box, look, send, fieldsOf } = await inSandbox()
    const { body } = await box
      .post(
        '/v1/pilots',
        aPilotPlan({
          platform: 'twitter',
          errors: { falseSuccess: 0.1, missed: 0.1 },
          retestAfterMonths: 9,
          reviewOn: '2027-02-01',
          checkpoints: [{ week: 5, floor: 20 }],
          guardrails: [{ id: 'complaints', name: 'Complaints', worse: 'above', limit: 3, weeks: 2 }],
          motives: [{ motive: 'audience-asks', evidence: 'measured', source: 'Survey' }],
        }),
      )
      .expect(201)
    const fields = fieldsOf((await look(`/console/pilots/${body.id}/plan`).expect(200)).text)
    await send(`/console/pilots/${body.id}/plan`, { ...fields, name: 'Another name', act: 'store' }).expect(303)

    const { body: changed } = await box.get(`/v1/pilots/${body.id}`).expect(200)
    expect(changed).toMatchObject({ version: 2, plan: { ...body.plan, name: 'Another name', leastEffect: expect.closeTo(body.plan.leastEffect, 8) } })
    const overtaken = await send(`/console/pilots/${body.id}/plan`, { ...fields, name: 'Mine', act: 'store' }).expect(
      412,
      /Somebody else changed this plan/,
    )
    expect(overtaken.text).toContain('value="Mine"')
    expect(overtaken.text).toContain('name="version" value="2"')
    await send(`/console/pilots/${body.id}/delete`, {}).expect(303)
    await look(`/console/pilots/${body.id}`).expect(404)
  })

  it('that sets its own rules and guardrails is shown as it was typed, and stays as it is when it is sent again', async () => {
    const seen = await inSandbox()
    const rules = {
      'guardrails.0.name': 'Réclamations',
      'guardrails.0.limit': '3',
      'guardrails.0.weeks': '2',
      'guardrails.2.name': 'Visits from Facebook',
      'guardrails.2.worse': 'below',
      'guardrails.2.limit': '80,5',
      checkpoints: '5: 20\r\n\r\n8:24,5',
      'errors.falseSuccess': '10',
      'errors.missed': '12,5',
      settlingWeeks: '1',
      weeks: '9',
      reviewOn: '2027-02-01',
      retestAfterMonths: '9',
    }
    const id = await stored(seen, { ...TYPED, ...rules })
    const { body } = await seen.box.get(`/v1/pilots/${id}`).expect(200)
    expect(body.plan).toMatchObject({
      guardrails: [
        { id: 'hours', name: 'Hours a week', worse: 'above', limit: 6, weeks: 1 },
        { id: 'reclamations', name: 'Réclamations', worse: 'above', limit: 3, weeks: 2 },
        { id: 'visits-from-facebook', name: 'Visits from Facebook', worse: 'below', limit: 80.5, weeks: 1 },
      ],
      checkpoints: [
        { week: 5, floor: 20 },
        { week: 8, floor: 24.5 },
      ],
      errors: { falseSuccess: 0.1, missed: 0.125 },
      settlingWeeks: 1,
      weeks: 9,
      reviewOn: '2027-02-01',
      retestAfterMonths: 9,
    })

    const at = `/console/pilots/${id}/plan`
    const { text } = await seen.look(at).expect(200)
    const fields = seen.fieldsOf(text)
    expect(fields).toMatchObject({ checkpoints: '5: 20\n8: 24.5', 'errors.missed': '12.5', 'guardrails.1.worse': 'below', weeks: '9' })
    expect(openGroups(text)).toEqual(expect.arrayContaining(['What must not suffer', 'Rules and deadlines']))
    await seen.send(at, { ...fields, act: 'store' }).expect(303)
    const { body: again } = await seen.box.get(`/v1/pilots/${id}`).expect(200)
    expect(again.plan).toEqual({ ...body.plan, leastEffect: expect.closeTo(body.plan.leastEffect, 8) })
  })

  it('keeps to what the service sets where nothing is said, and goes back to it where a field is emptied', async () => {
    const seen = await inSandbox()
    const id = await stored(seen, { ...TYPED, settlingWeeks: '3', 'errors.missed': '10', retestAfterMonths: '9', checkpoints: '5: 20' })
    const at = `/console/pilots/${id}/plan`
    const fields = seen.fieldsOf((await seen.look(at).expect(200)).text)
    expect(fields).toMatchObject({ settlingWeeks: '3', 'errors.missed': '10', retestAfterMonths: '9', checkpoints: '5: 20' })
    expect(fields['errors.falseSuccess']).toBeUndefined()

    const emptied = without(fields, 'settlingWeeks', 'errors.missed', 'retestAfterMonths', 'checkpoints')
    await seen.send(at, { ...emptied, act: 'store' }).expect(303)
    const { body } = await seen.box.get(`/v1/pilots/${id}`).expect(200)
    expect(body.plan).toMatchObject({ settlingWeeks: 2, errors: { falseSuccess: 0.05, missed: 0.2 }, retestAfterMonths: 6, checkpoints: [] })
    const { text } = await seen.look(at).expect(200)
    expect(Object.keys(seen.fieldsOf(text))).not.toEqual(expect.arrayContaining(['settlingWeeks']))
    expect(openGroups(text)).not.toContain('Rules and deadlines')
    expect(openGroups(text)).not.toContain('What must not suffer')

    await seen.send(at, { ...seen.fieldsOf(text), kind: 'format', act: 'store' }).expect(303)
    expect((await seen.box.get(`/v1/pilots/${id}`)).body.plan.settlingWeeks).toBe(0)
    expect(seen.fieldsOf((await seen.look(at)).text)['settlingWeeks']).toBeUndefined()
  })

  it('of a share has its floors in per cent', async () => {
    const seen = await inSandbox()
    const share = { 'kpi.type': 'rate', 'baseline.from': '2026-12-14', 'baseline.weeks': '12/340\n9/310', 'leastEffect.size': '2,5', perWeek: '330' }
    const id = await stored(seen, { ...without(TYPED, 'kpi.unit', 'leastEffect.kind'), ...share, checkpoints: '5: 3,5' })
    const { body } = await seen.box.get(`/v1/pilots/${id}`).expect(200)

    expect(body.plan.checkpoints).toEqual([{ week: 5, floor: 0.035 }])
    expect(seen.fieldsOf((await seen.look(`/console/pilots/${id}/plan`)).text)['checkpoints']).toBe('5: 3.5')
  })

  it('names its guardrails once and for all, each otherwise', async () => {
    const seen = await inSandbox()
    const long = 'Complaints of people who have been customers of ours'
    const id = await stored(seen, {
      ...TYPED,
      ...rail(0, { name: long, limit: '3' }),
      ...rail(1, { name: `${long} for years`, limit: '4' }),
      ...rail(2, { name: '苦情', limit: '5' }),
    })
    const railsOf = async () => (await seen.box.get(`/v1/pilots/${id}`).expect(200)).body.plan.guardrails as { id: string; name: string }[]
    const ids = (await railsOf()).map((one) => one.id)
    expect(ids).toEqual(['hours', 'complaints-of-people-who-have-been-custo', 'complaints-of-people-who-have-been-cus-2', 'guardrail'])

    const at = `/console/pilots/${id}/plan`
    const { text } = await seen.look(at).expect(200)
    expect(text.match(/<legend>Guardrail \d/g)).toHaveLength(6)
    const changed = {
      ...seen.fieldsOf(text),
      ...rail(0, { name: '', limit: '' }),
      ...rail(1, { name: 'Complaints', limit: '4' }),
      ...rail(3, { name: 'Complaints', limit: '9' }),
      ...rail(4, { name: 'Hours', limit: '9' }),
    }
    await seen.send(at, { ...changed, act: 'store' }).expect(303)
    expect((await railsOf()).map(({ id: one, name }) => [one, name])).toEqual([
      ['hours', 'Hours a week'],
      ['complaints-of-people-who-have-been-cus-2', 'Complaints'],
      ['guardrail', '苦情'],
      ['complaints', 'Complaints'],
      ['hours-2', 'Hours'],
    ])
  })

  it('loses no guardrail that was set over the API, nor when it is planned again', async () => {
    const seen = await inSandbox()
    const guardrails = [
      { id: 'calls', name: 'Calls', worse: 'above', limit: 40, weeks: 1 },
      { id: 'hours', name: 'Hours of Léa', worse: 'above', limit: 6, weeks: 2 },
    ]
    const plan = aPilotPlan({ guardrails, reviewOn: '2027-02-01', settlingWeeks: 0, checkpoints: [{ week: 3, floor: 10 }] })
    const { body } = await seen.box.post('/v1/pilots', plan).expect(201)
    const at = `/console/pilots/${body.id}/plan`
    const fields = seen.fieldsOf((await seen.look(at).expect(200)).text)
    await seen.send(at, { ...fields, act: 'store' }).expect(303)
    const { body: same } = await seen.box.get(`/v1/pilots/${body.id}`).expect(200)
    expect(same.plan.guardrails).toEqual(guardrails)

    const again = seen.fieldsOf((await seen.look(`/console/pilots/new?follows=${body.id}`).expect(200)).text)
    expect(again['reviewOn']).toBeUndefined()
    const next = await stored(seen, { ...again, act: 'store' })
    const { body: followed } = await seen.box.get(`/v1/pilots/${next}`).expect(200)
    const { start: _, reviewOn: __, motives: ___, ...rest } = body.plan
    expect(followed.plan).toMatchObject({ ...rest, guardrails, leastEffect: expect.closeTo(rest.leastEffect, 8) })
  })

  it('says beforehand which rules it would have, also its own', async () => {
    const { send } = await inSandbox()
    const own = { ...rail(0, { name: 'Complaints', limit: '3', weeks: '2' }), checkpoints: '5: 20' }
    const { text } = await send('/console/pilots/new', { ...TYPED, ...own, act: 'show' }).expect(200)

    expect(text).toContain('“Complaints” is above 3 in 2 weeks running')
    expect(text).toMatch(/is below 20 visits a week at the end of week 5/)
    expect(text).toContain('\n5: 20</textarea>')
    expect(text).toMatch(/name="guardrails\.0\.name"[^>]* value="Complaints"/)
  })

  it('begins with what an assessment knows, and belongs to whom that belongs to', async () => {
    const { box, look, send, fieldsOf } = await inSandbox()
    const { body: organisation } = await box.post('/v1/organisations', { name: 'Atelier Bois' }).expect(201)
    const brief = { ...aBriefInput(), requests: [{ platform: 'x', motives: [{ motive: 'audience-asks', evidence: 'measured' }, 'novelty'] }] }
    const { body: assessment } = await box.post(`/v1/assessments?organisationId=${organisation.id}`, brief).expect(201)
    const tried = assessment.platforms
      .filter(({ verdict }: { verdict: string }) => verdict === 'pilot')
      .map(({ platform }: { platform: string }) => platform)
    const { text } = await look(`/console/assessments/${assessment.id}`).expect(200)
    const links = [...text.matchAll(/href="\/console\/pilots\/new\?assessmentId=\w+&amp;platform=([\w-]+)"/g)].map(([, platform]) => platform)
    expect(links).toEqual(tried)

    const plan = (await look(`/console/pilots/new?assessmentId=${assessment.id}&platform=twitter`).expect(200)).text
    expect(plan).toContain('KPIs that suit the goals')
    expect(plan).toContain('Figures that look good and decide nothing')
    const { motives: _, ...rest } = fieldsOf(plan)
    await send('/console/pilots/new', {
      ...TYPED,
      ...rest,
      'hypothesis.audience': 'Apprentices',
      'hypothesis.reason': 'They ask.',
      'kpi.type': 'count',
      motives: 'audience-asks',
      act: 'store',
    }).expect(303)
    const { body } = await box.get('/v1/pilots').expect(200)
    const { body: pilot } = await box.get(`/v1/pilots/${body.items[0].id}`).expect(200)
    expect(pilot).toMatchObject({
      organisationId: organisation.id,
      plan: { assessmentId: assessment.id, motives: [{ motive: 'audience-asks', evidence: 'measured' }] },
    })
    expect((await look(`/console/pilots?organisationId=${organisation.id}`)).text).toContain(`/console/pilots/${pilot.id}`)
  })
})

describe('figures', () => {
  it('are asked for week by week, the first that is missing', async () => {
    const seen = await inSandbox()
    const id = await started(seen, 2)
    const at = `/console/pilots/${id}/observations`
    const page = await seen.look(at).expect(200, /Week of January 4, 2027 to January 10, 2027|Week of 4 January 2027 to 10 January 2027/)
    const fields = seen.fieldsOf(page.text)
    expect(fields).toMatchObject({ on: mondayOf(1), days: '7' })

    await seen.send(at, { on: mondayOf(1), days: '7', 'pilot.count': '31', 'guardrail.hours': '4,5' }).expect(303)
    const after = await seen.look(at).expect(200)
    expect(after.text).toContain(`name="on" value="${mondayOf(2)}"`)
    expect(after.text).toContain('31\u00a0visits')
    await seen.send(at, { on: mondayOf(2), days: '7', 'pilot.count': '0' }).expect(303)
    expect((await seen.look(at)).text).toContain('Nothing to record yet.')
    const { body } = await seen.box.get(`/v1/pilots/${id}/observations`).expect(200)
    expect(body.observations).toMatchObject([
      { on: mondayOf(1), pilot: { count: 31 }, guardrails: { hours: 4.5 } },
      { on: mondayOf(2), pilot: { count: 0 } },
    ])
    expect(body.observations[1].guardrails).toBeUndefined()
  })

  it('are asked for day by day in a week of which days were told', async () => {
    const seen = await inSandbox()
    const id = await started(seen, 1)
    await seen.box.post(`/v1/pilots/${id}/observations`, { observations: [{ on: '2027-01-04', pilot: { count: 4 } }] }).expect(200)

    const fields = seen.fieldsOf((await seen.look(`/console/pilots/${id}/observations`).expect(200)).text)
    expect(fields).toMatchObject({ on: '2027-01-05', days: '1' })
  })

  it('that cannot be are refused beside their field, and stay', async () => {
    const seen = await inSandbox()
    const id = await started(seen, 1)
    const at = `/console/pilots/${id}/observations`
    const of = { on: mondayOf(1), days: '7' }

    expect((await seen.send(at, { ...of, 'pilot.count': 'many', source: 'Matomo again' }).expect(400)).text).toMatch(
      /value="many"[\s\S]*id="pilot-count-fault"[\s\S]*value="Matomo again"/,
    )
    await seen.send(at, { ...of }).expect(400, /id="pilot-count-fault"/)
    await seen.send(at, { ...of, 'pilot.count': '3', 'guardrail.hours': 'x' }).expect(400, /id="guardrail-hours-fault"/)
    await seen.send(at, { on: mondayOf(2), days: '7', 'pilot.count': '3' }).expect(400, /role="alert"/)
    await seen.send(at, { on: 'nonsense', days: '7', 'pilot.count': '3' }).expect(400, /role="alert"/)
  })

  it('are put right with a reason, and what stood there stays to be seen', async () => {
    const seen = await inSandbox()
    const id = await started(seen, 2)
    await seen.box.post(`/v1/pilots/${id}/observations`, { observations: weekly([31, 29]) }).expect(200)
    const at = `/console/pilots/${id}/observations`
    const fields = seen.fieldsOf((await seen.look(`${at}?correct=${mondayOf(1)}`).expect(200, /Correction: /)).text)
    expect(fields).toMatchObject({ on: mondayOf(1), 'pilot.count': '31', correct: 'yes' })

    await seen.send(at, { ...fields, 'pilot.count': '13', reason: 'Digits were swapped.' }).expect(303)
    expect((await seen.look(at)).text).toMatch(/What stood there before[\s\S]*31\u00a0visits[\s\S]*Digits were swapped\./)
  })

  it('of a guardrail that success waits for are asked for by week, and known to be unknown', async () => {
    const seen = await inSandbox()
    const id = await started(seen, 6)
    const [first, ...rest] = weekly([80, 75, 52, 55, 49, 53])
    const told = rest.map((week) => ({ ...week, guardrails: { hours: 3 } }))
    await seen.box.post(`/v1/pilots/${id}/observations`, { observations: [first, ...told] }).expect(200)
    const at = `/console/pilots/${id}/observations`
    const { text } = await seen.look(at).expect(200)

    expect(text).not.toContain('Nothing to record yet.')
    expect([...text.matchAll(/aria-label="Complete “Hours a week”: ([^"]*)"/g)].map(([, when]) => when)).toEqual([
      expect.stringMatching(/^Week of .*January/),
    ])
    expect(text).toContain('Hours a week: not known')
    expect(text).toContain('Hours a week: 3')
    const page = await seen.look(`/console/pilots/${id}`).expect(200, /Complete the figures/)
    expect(page.text).toMatch(/>Not over yet<\/span><\/td>\s*<td[^>]*>–<\/td>\s*<td[^>]*>–</)

    const form = await seen.look(`${at}?correct=${mondayOf(1)}`).expect(200, /Needed only where a figure that was recorded changes/)
    expect(form.text).not.toContain('Figures of guardrails that are missing')
    await seen.send(at, { ...seen.fieldsOf(form.text), 'guardrail.hours': '3', reason: 'Told late.' }).expect(303)
    await seen.look(at).expect(200, /Nothing to record yet\./)
    await seen.look(`/console/pilots/${id}`).expect(200, /class="tag adopt">Scale up</)
  })

  it('are pasted as a table, all of it or none, its faults by line', async () => {
    const seen = await inSandbox()
    const id = await started(seen, 3)
    const at = `/console/pilots/${id}/observations/table`
    const bad = await seen.send(at, { csv: `on;count\r\n${mondayOf(1)};x\r\n2027-01-05;-2` }).expect(400, /Line 2, count: [\s\S]*Line 3, count: /)
    expect(bad.text).toContain(`${mondayOf(1)};x`)
    await seen.send(at, {}).expect(400, /csv-fault/)

    await seen.send(at, { csv: `on;days;count;guardrail.hours\r\n${mondayOf(1)};7;31;3,5\r\n${mondayOf(2)};7;29;4` }).expect(303)
    const { text, headers } = await seen.look(`/console/pilots/${id}/export`).expect(200)
    expect(headers['content-type']).toContain('text/csv')
    expect(text).toContain(`${mondayOf(2)},7,29,4,`)
  })
})

/** With the hours that the limit of the plan is about. */
const withHours = (weeks: ReturnType<typeof weekly>) => weeks.map((week) => ({ ...week, guardrails: { hours: 3 } }))

describe('a pilot', () => {
  it('that runs says what to do and why, week by week', async () => {
    const seen = await inSandbox()
    const id = await started(seen, 6)
    await seen.box.post(`/v1/pilots/${id}/observations`, { observations: withHours(weekly([80, 75, 52, 55, 49, 53])) }).expect(200)
    const { text } = await seen.look(`/console/pilots/${id}`).expect(200)

    expect(text).toMatch(/class="tag adopt">Scale up</)
    expect(text).toMatch(/52\.25 visits a week/)
    expect(text.match(/>Counts</g)).toHaveLength(4)
    expect(text.match(/>Does not count</g)).toHaveLength(2)
    expect(text).toContain('class="chart effect-by-week"')
    await seen.look(`/console/pilots/${id}/report?reading=decision-maker`).expect(200, /Pilot: Apprentices on X/)
    const french = await seen.look(`/console/pilots/${id}?lang=fr`).expect(200)
    expect(french.text).toMatch(/Généralisez\u00a0: /)
  })

  it('is changed while it runs only where that does not move the test, with a reason', async () => {
    const seen = await inSandbox()
    const id = await started(seen, 1)
    const at = `/console/pilots/${id}/amend`
    const fields = seen.fieldsOf((await seen.look(at).expect(200)).text)
    await seen.send(at, fields).expect(400, /Nothing has been changed\./)
    expect((await seen.send(at, { ...fields, 'owner.name': 'Karim' }).expect(400, /id="reason-fault"/)).text).toContain('value="Karim"')
    await seen.send(at, { ...fields, 'capacity.hoursPerWeek': 'x', reason: 'y' }).expect(400, /id="capacity-hoursPerWeek-fault"/)
    await seen.send(at, { ...fields, 'owner.name': 'Karim', reason: 'Léa is on leave.' }).expect(303)

    const { body } = await seen.box.get(`/v1/pilots/${id}`).expect(200)
    expect(body.amendments).toEqual([expect.objectContaining({ field: 'owner', to: { name: 'Karim', mayStop: true } })])
    expect((await seen.look(`/console/pilots/${id}`)).text).toMatch(/Karim, may stop it[\s\S]*Léa is on leave\./)
    await seen.look(`/console/pilots/${id}/plan`).expect(200)
    const late = await seen
      .send(`/console/pilots/${id}/plan`, { ...TYPED, version: String(body.version), name: 'Too late' })
      .expect(409, /role="alert"/)
    expect(late.text).toContain('value="Too late"')
  })

  it('ends with a lesson, and a reason where that does not follow from the advice', async () => {
    const seen = await inSandbox()
    const id = await started(seen, 3)
    const at = `/console/pilots/${id}/decide`
    await seen.send(at, { act: 'x' }).expect(400, /id="learning-fault">Please fill in “Lesson”\./)
    const end = { outcome: 'closed', decidedBy: 'Léa', learning: 'Nobody had the time.' }
    expect((await seen.send(at, end).expect(400, /id="reason-fault"/)).text).toContain('Nobody had the time.</textarea>')
    await seen.send(at, { ...end, reason: 'Léa leaves.', retestOn: '2027-01-01' }).expect(400, /id="retestOn-fault"/)
    await seen.send(at, { ...end, reason: 'Léa leaves.' }).expect(303)
    const { text } = await seen.look(`/console/pilots/${id}`).expect(200)
    expect(text).toMatch(/Closed[\s\S]*Nobody had the time\.[\s\S]*To be tested again from/)

    const again = seen.fieldsOf((await seen.look(`/console/pilots/new?follows=${id}`).expect(200)).text)
    expect(again).toMatchObject({ followsPilotId: id, name: 'Apprentices on X' })
    expect(again['start']).toBeUndefined()
    await seen.box.advance('2027-08-01T08:00:00Z')
    expect((await seen.look('/console/pilots?retest=due')).text).toContain('Lesson to test again')
    expect((await seen.look('/')).text).toContain('Pilots waiting for you')
  })

  it('ends with what part of audiences was met, where somebody tells it', async () => {
    const seen = await inSandbox()
    const id = await started(seen, 3)
    const at = `/console/pilots/${id}/decide`
    const { text } = await seen.look(at).expect(200)
    const offered = seen.fieldsOf(text)
    expect(offered['observedReach.0.audience']).toBe('Apprentices')
    expect(openGroups(text)).toEqual([])
    const end = { ...offered, outcome: 'closed', learning: 'Nobody had the time.', reason: 'Léa leaves.' }

    const half = await seen.send(at, { ...end, 'observedReach.0.share': '42', 'observedReach.2.audience': 'Parents' }).expect(400)
    expect(half.text).toMatch(/id="observedReach-0-source-fault">Please fill in “Source”\./)
    expect(half.text).toMatch(/id="observedReach-2-share-fault">Please fill in “Part met”\./)
    expect(half.text).not.toMatch(/id="observedReach-1-\w+-fault"/)
    expect(openGroups(half.text)).toEqual(['Audiences met on the channel'])
    const wrong = { 'observedReach.0.share': '142', 'observedReach.0.source': 'Survey', 'observedReach.1.audience': 'Parents' }
    const refused = await seen.send(at, { ...end, ...wrong, 'observedReach.1.share': 'many' }).expect(400)
    for (const row of [0, 1]) expect(refused.text).toContain(`id="observedReach-${row}-share-fault">Please give a figure from 0% to 100%.<`)
    const met = {
      'observedReach.0.share': '42,5',
      'observedReach.0.source': 'Survey',
      'observedReach.2.source': 'Survey',
      'observedReach.2.share': '7',
    }
    await seen.send(at, { ...end, ...met, 'observedReach.2.audience': ' apprentices' }).expect(400, /id="observedReach-2-audience-fault"/)

    await seen.send(at, { ...end, ...met, 'observedReach.2.audience': 'Parents' }).expect(303)
    const { body } = await seen.box.get(`/v1/pilots/${id}`).expect(200)
    expect(body.decision.observedReach).toEqual([
      { audience: 'Apprentices', share: 0.425, source: 'Survey' },
      { audience: 'Parents', share: 0.07, source: 'Survey' },
    ])
    expect((await seen.look(`/console/pilots/${id}`)).text).toMatch(/Audience met on the channel[\s\S]*Apprentices[\s\S]*Parents[\s\S]*7%/)
  })

  it('that ends without a word about audiences tells none', async () => {
    const seen = await inSandbox()
    const id = await started(seen, 3)
    const at = `/console/pilots/${id}/decide`
    const offered = seen.fieldsOf((await seen.look(at).expect(200)).text)
    await seen.send(at, { ...offered, outcome: 'closed', learning: 'Nobody had the time.', reason: 'Léa leaves.' }).expect(303)

    expect((await seen.box.get(`/v1/pilots/${id}`).expect(200)).body.decision.observedReach).toBeUndefined()
  })

  it('that is over and not decided waits for somebody', async () => {
    const seen = await inSandbox()
    await started(seen, 20)

    expect((await seen.look('/console/pilots?state=running')).text).toContain('class="tag overdue"')
    expect((await seen.look('/console/pilots?state=decided')).text).not.toContain('class="tag overdue"')
    expect((await seen.look('/')).text).toContain('still undecided')
  })

  it('is text, whatever somebody called it, and nobody else’s', async () => {
    const seen = await inSandbox()
    const id = await stored(seen, { ...TYPED, name: '<img src=x onerror=alert(1)>', exitPlan: '</textarea><script>' })
    for (const path of ['', '/plan']) {
      const { text } = await seen.look(`/console/pilots/${id}${path}`).expect(200)
      expect(text).not.toMatch(/<img src=x|<script>/)
    }
    const { look } = await signedInTo(service.url)
    for (const path of ['', '/plan', '/observations', '/decide', '/amend', '/export', '/report'])
      await look(`/console/pilots/${id}${path}`).expect(404)
  })

  it('is changed by nobody without what only the page knows, nor with a key that may not', async () => {
    const seen = await inSandbox()
    const id = await stored(seen)
    await request(service.url)
      .post(`/console/pilots/${id}/start`)
      .set('Cookie', seen.cookie)
      .type('form')
      .send({})
      .expect(403, /form-refused/)
    const { body } = await service.post('/v1/keys', { name: 'Reader', scopes: ['read'] }).expect(201)
    const reader = await signedInTo(service.url, body.secret)
    expect((await reader.send('/console/pilots/new', TYPED).expect(403)).text).toContain('value="Apprentices on X"')
  })
})
