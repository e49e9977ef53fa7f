import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from '@jest/globals'
import { askedQualification } from '../../api/cli/qualify.ts'
import { GROUP_VERDICTS } from '../../domain/qualification/verdict.ts'
import { workedGroup } from '../support/initiatives.ts'
import { aService } from '../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

const example = (name: string): object => JSON.parse(readFileSync(join(import.meta.dirname, `../../examples/initiatives/${name}.json`), 'utf8'))

describe('POST /v1/qualifications', () => {
  it('answers each group, and the whole by their union', async () => {
    const { body } = await service.post('/v1/qualifications', example('open-innovation')).expect(200)

    expect(body.verdict).toBe('both')
    expect(body.groups.map(({ group, verdict }: { group: string; verdict: string }) => [group, verdict])).toEqual([
      ['Core team', 'socio-collaborative-management'],
      ['Outside contributors', 'community-management'],
    ])
  })

  it('speaks the language asked for, and dates the next look', async () => {
    const { body } = await service.post('/v1/qualifications', example('merger')).set('Accept-Language', 'fr').expect(200)

    expect(body.groups[0].reason).toMatch(/communauté/)
    expect(body.groups[0].plan.reviewOn).toBe('2027-05-20')
  })

  it('blocks a plan in a hostile context, with conditions and evidence to look at', async () => {
    const { body } = await service.post('/v1/qualifications', { groups: [workedGroup('E5')], context: { surveillance: 3 } }).expect(200)

    expect(body.groups[0].plan).toMatchObject({ state: 'blocked-until-context-changes', moves: [], conditions: [{ code: 'surveillance' }] })
    expect(body.context).toMatchObject({ level: 'hostile', obstacles: [{ item: 'surveillance', degree: 3 }] })
  })

  it.each<{ language: string; owner: string; note: RegExp; state: RegExp }>([
    { language: 'en', owner: 'Sponsor of the initiative', note: /do not blame the community manager/, state: /on hold until the context changes/ },
    {
      language: 'fr',
      owner: 'Commanditaire de l’initiative',
      note: /n’en faites pas reproche à l’animateur/,
      state: /en attente d’un changement de contexte/,
    },
  ])('says in $language who has to change a hostile context, and who is not to blame', async ({ language, owner, note, state }) => {
    const hostile = { groups: [workedGroup('E5')], context: { surveillance: 3 } }
    const { body } = await service.post('/v1/qualifications', hostile).set('Accept-Language', language).expect(200)

    expect(body.groups[0].plan).toMatchObject({
      stateText: expect.stringMatching(state),
      conditionsOwner: 'sponsor',
      conditionsOwnerName: owner,
      notes: [{ code: 'do-not-blame-animator', text: expect.stringMatching(note) }],
      piloting: 'not-applicable',
    })
  })

  it.each<{ language: string; open: string; onConditions: string }>([
    {
      language: 'en',
      open: 'Programme that can start',
      onConditions: 'Programme that can start, provided that what stands in its way is dealt with in the first phase',
    },
    {
      language: 'fr',
      open: 'Programme qui peut commencer',
      onConditions: 'Programme qui peut commencer, à condition de lever dès la première phase ce qui lui fait obstacle',
    },
  ])('says in $language that a programme can start, and on which terms', async ({ language, open, onConditions }) => {
    const stateIn = async (context: object): Promise<string> => {
      const { body } = await service
        .post('/v1/qualifications', { groups: [workedGroup('E5')], context })
        .set('Accept-Language', language)
        .expect(200)
      return body.groups[0].plan.stateText
    }

    expect([await stateIn({ 'prior-approval': 0 }), await stateIn({ 'prior-approval': 2 })]).toEqual([open, onConditions])
  })

  it('names every verdict beside their union, and dates what lies between the groups', async () => {
    const managers = workedGroup('S12', { membersAreManagers: true, leadUntil: '2027-01-20' })
    const groups = [managers, workedGroup('S11b'), workedGroup('E9')]
    const { body } = await service.post('/v1/qualifications', { groups, asOf: '2026-11-21' }).expect(200)

    expect(body.verdicts).toEqual([
      { verdict: 'neither', subVerdict: 'organisational-problem', name: 'Organisational problem that no community will solve', groups: ['E9'] },
      { verdict: 'socio-collaborative-management', name: 'Management by the team’s own manager (socio-collaborative)', groups: ['S11b'] },
      { verdict: 'community-management', mode: 'community', name: 'Community management', groups: ['S12'] },
    ])
    expect(body.border).toMatchObject({ pattern: 'cm-then-sc', teams: ['S11b'], communities: ['S12'], handOverOn: '2027-01-20' })
    expect(body.findings.map(({ code }: { code: string }) => code)).toContain('beside-a-programme.cause-elsewhere')
  })

  it('calls the whole an audience where there is nothing else', async () => {
    const { body } = await service.post('/v1/qualifications', { groups: [workedGroup('E8')] }).expect(200)

    expect([body.verdict, body.verdictName]).toEqual(['community-management', body.groups[0].verdictName])
    expect(body.verdictName).toMatch(/^Audience/)
  })

  it('tells how firm a verdict is beside how much was answered', async () => {
    const { body } = await service.post('/v1/qualifications', { groups: [workedGroup('S1'), { name: 'A group' }] }).expect(200)

    expect(body.groups.map(({ group, margin }: { group: string; margin: number | null }) => [group, margin])).toEqual([
      ['A group', null],
      ['S1', 2],
    ])
    expect(body.groups[1].confidence).toBeLessThan(body.groups[1].answered)
  })

  it('knows nothing of a group that was only named, and says what to ask', async () => {
    const { body } = await service.post('/v1/qualifications', { groups: [{ name: 'A group' }] }).expect(200)

    expect(body).toMatchObject({ verdict: 'unqualified', confidence: 0 })
    expect(body.groups[0].questions).toHaveLength(3)
    expect(body.groups[0].questions[0].text).toMatch(/\?$/)
  })

  it('takes unknown for an answer that was left out', async () => {
    const [told, silent] = await Promise.all([
      service.post('/v1/qualifications', { groups: [{ name: 'A', answers: { avoidance: 'unknown' } }] }).expect(200),
      service.post('/v1/qualifications', { groups: [{ name: 'A' }] }).expect(200),
    ])

    expect(told.body).toEqual(silent.body)
  })

  const group = { name: 'A' }
  it.each<{ why: string; body: object; pointer: string; code: string }>([
    { why: 'no groups', body: { groups: [] }, pointer: '/groups', code: 'too-few' },
    { why: 'a thousand groups', body: { groups: Array.from({ length: 1000 }, (_, n) => ({ name: `G${n}` })) }, pointer: '/groups', code: 'too-many' },
    {
      why: 'a degree out of scale',
      body: { groups: [{ ...group, answers: { avoidance: 5 } }] },
      pointer: '/groups/0/answers/avoidance',
      code: 'out-of-range',
    },
    {
      why: 'half a degree',
      body: { groups: [{ ...group, answers: { avoidance: 1.5 } }] },
      pointer: '/groups/0/answers/avoidance',
      code: 'wrong-type',
    },
    { why: 'an unknown question', body: { groups: [{ ...group, answers: { mood: 2 } }] }, pointer: '/groups/0/answers/mood', code: 'unknown-field' },
    {
      why: 'a name given twice, in other letters',
      body: { groups: [group, { name: `\u200b${group.name.toUpperCase()} ` }] },
      pointer: '/groups/1/name',
      code: 'group-repeated',
    },
    { why: 'a name given twice', body: { groups: [group, group] }, pointer: '/groups/1/name', code: 'group-repeated' },
    { why: 'an offer for nobody here', body: { groups: [group], proposal: { groups: ['B'] } }, pointer: '/proposal/groups/0', code: 'group-unknown' },
    {
      why: 'a beginning yet to come',
      body: { groups: [group], asOf: '2026-01-01', startedOn: '2026-02-01' },
      pointer: '/startedOn',
      code: 'started-after',
    },
    { why: 'a day that does not exist', body: { groups: [group], asOf: '2026-02-30' }, pointer: '/asOf', code: 'date-impossible' },
    { why: 'a group whose name cannot be seen', body: { groups: [{ name: '  ' }] }, pointer: '/groups/0/name', code: 'bad-format' },
    {
      why: 'a manager on two lines',
      body: { groups: [{ ...group, manager: 'Ada\nWeber' }] },
      pointer: '/groups/0/manager',
      code: 'bad-format',
    },
    {
      why: 'the owner of a cause who cannot be seen',
      body: { groups: [{ ...group, cause: { owner: ' ' } }] },
      pointer: '/groups/0/cause/owner',
      code: 'bad-format',
    },
    {
      why: 'a place that cannot be seen',
      body: { groups: [{ ...group, existingPlaces: [' '] }] },
      pointer: '/groups/0/existingPlaces/0',
      code: 'bad-format',
    },
    {
      why: 'a change that cannot be seen',
      body: { groups: [{ ...group, willChange: ['\u0007'] }] },
      pointer: '/groups/0/willChange/0',
      code: 'bad-format',
    },
  ])('refuses $why', async ({ body, pointer, code }) => {
    const refused = await service.post('/v1/qualifications', body).expect(400)

    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer, code })])
  })
})

describe('the day until which a lead is to stay', () => {
  it('has to exist', async () => {
    const { body } = await service.post('/v1/qualifications', { groups: [{ name: 'A', leadUntil: '2026-02-30' }] }).expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/groups/0/leadUntil' })])
  })
})

describe('GET /v1/qualifications/questions', () => {
  it.each(['en', 'fr'])('gives a form in %s, the cause first', async (language) => {
    const { body } = await service.get('/v1/qualifications/questions').set('Accept-Language', language).expect(200)

    expect(body.language).toBe(language)
    expect(body.items[0].pointer).toBe('/answers/tractable-by-exchange')
    expect(body.items[0].choices.map(({ value }: { value: number }) => value)).toEqual([0, 2, 4])
    expect(body.items.every(({ text }: { text: string }) => text.endsWith('?'))).toBe(true)
  })
})

describe('channelfit qualify', () => {
  const conversation = async (...lines: readonly string[]) => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    let said = ''
    output.on('data', (chunk) => {
      said += chunk
    })
    input.end(`${lines.join('\n')}\n`)
    const result = await askedQualification({ input, output }, 'en', '2026-11-21')
    return { result, said }
  }

  it('asks a person, takes Enter for unknown, and asks again what it does not understand', async () => {
    const { result, said } = await conversation('Équipe “ventes”', '0', 'nine', '4')

    expect(said).toMatch(/That is none of the answers/)
    expect(result.groups).toMatchObject([{ group: 'Équipe “ventes”', verdict: 'unqualified' }])
    expect(GROUP_VERDICTS).toContain(result.verdict)
  })

  it('comes to the verdict that the same answers give over HTTP', async () => {
    const { body } = await service.get('/v1/qualifications/questions').expect(200)
    const { answers = {}, expectedOutcome } = workedGroup('S2')
    const typed = body.items
      .filter(({ part }: { part: string }) => part === 'group')
      .map(({ pointer }: { pointer: string }) => {
        if (pointer === '/expectedOutcome') return expectedOutcome === 'reach' ? '1' : '2'
        return String(answers[pointer.replace('/answers/', '') as keyof typeof answers] ?? '')
      })
    const { result } = await conversation('S2', ...typed)

    expect(result.verdict).toBe('socio-collaborative-management')
  })
})
