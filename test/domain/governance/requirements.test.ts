import { describe, expect, it } from '@jest/globals'
import type { Diagnosis } from '../../../domain/governance/diagnose.ts'
import { AUTONOMY_LIMITS, BASE_EXEMPTIONS, CONTRACTS } from '../../../domain/governance/indicators.ts'
import type { ChannelInput, GovernanceInput } from '../../../domain/governance/read-governance.ts'
import { SOURCES } from '../../../domain/governance/sources.ts'
import { isPresent, SEVERITY_RULES } from '../../../domain/governance/symptom.ts'
import { CORE, SYMPTOM_IDS, symptomProfile } from '../../../domain/governance/symptoms/index.ts'
import { allAt, diagnosed, symptomIn } from '../../support/governance.ts'

const codes = ({ findings }: Diagnosis): readonly string[] => findings.map(({ reason }) => reason.code)
const remedies = ({ plan }: Diagnosis): readonly string[] => plan.map(({ remedy }) => remedy)
const severity = (input: GovernanceInput, id: (typeof SYMPTOM_IDS)[number]) => symptomIn(diagnosed(input), id).severity
const channel = (changes: Partial<ChannelInput> = {}): ChannelInput => ({ name: 'TikTok', ...changes })
const onHype: Partial<ChannelInput> = { motives: ['novelty', 'competitor-present'] }

describe('gadgetisation', () => {
  it('R2.01 hype at the opening and poor results later are one finding that names both', () => {
    const result = diagnosed({ channels: [channel({ ...onHype, results: 'missed' })] })

    expect(codes(result)).toEqual(['hype-without-results.linked'])
    expect(codes(diagnosed({ channels: [channel({ ...onHype, results: 'met' })] }))).toEqual([])
    expect(codes(diagnosed({ channels: [channel({ motives: ['audience-measured'], results: 'missed' })] }))).toEqual([])
  })

  it.each<{ days: number; asOf: string; young: boolean }>([
    { days: 83, asOf: '2026-05-24', young: true },
    { days: 84, asOf: '2026-05-25', young: false },
  ])('R2.01 results $days days after the opening are too young to be judged: $young', ({ asOf, young }) => {
    const result = diagnosed({
      asOf,
      answers: allAt(3, 'escaping-creation'),
      channels: [channel({ ...onHype, results: 'missed', openedOn: '2026-03-02' })],
    })

    expect(codes(result)).toEqual([young ? 'results-too-young.warm-up' : 'hype-without-results.linked'])
    expect(result.channels[0]?.stage).toBe(young ? 'opened-on-hype' : 'disappointing')
    expect(result.loop.edges.find(({ to }) => to === 'poor-results')?.basis).toBe(young ? 'expected' : 'observed')
  })

  it('R2.02 without answers every symptom is unknown, and there is no index', () => {
    const result = diagnosed({})

    expect(result.symptoms.map(({ severity }) => severity)).toEqual(SYMPTOM_IDS.map(() => 'unknown'))
    expect(result.index).toMatchObject({ value: undefined, level: 'unknown', known: 0 })
    expect([result.plan, result.kept, result.findings, result.loop.edges, result.confidence]).toEqual([[], [], [], [], 0])
    expect([result.readings.practitioner, result.readings.decider].map(([one]) => one?.code)).toEqual([
      'practitioner.nothing-known',
      'decider.nothing-known',
    ])
  })

  it('R2.03 basement, creation and autonomy make a circle, with the place where to break it', () => {
    const { loop } = diagnosed({ answers: allAt(4, 'basement-role', 'escaping-creation', 'near-zero-autonomy') })

    expect(loop.edges.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'basement-role > escaping-creation',
      'basement-role > near-zero-autonomy',
      'escaping-creation > poor-results',
      'poor-results > discredit',
      'discredit > basement-role',
    ])
    expect(loop.entry).toEqual({ symptom: 'basement-role', owner: 'sponsor' })
    expect(loop.chain).toEqual(['basement-role', 'escaping-creation', 'poor-results', 'discredit', 'basement-role'])
  })

  it.each<{ why: string; answers: NonNullable<GovernanceInput['answers']>; expected: string }>([
    { why: 'reports to an executive and writes the strategy', answers: { 'decision-distance': 0, 'strategy-role': 0 }, expected: 'absent' },
    { why: 'only receives tasks', answers: { 'strategy-role': 4 }, expected: 'severe' },
    { why: 'is told afterwards, two levels down', answers: { 'strategy-role': 3, 'decision-distance': 2 }, expected: 'present' },
    { why: 'answered one point of four', answers: { 'decision-distance': 4 }, expected: 'unknown' },
  ])('R2.04 the community manager $why: $expected', ({ answers, expected }) => {
    expect(severity({ answers }, 'basement-role')).toBe(expected)
  })

  it('R2.05 objectives copied from another medium raise the first symptom and ask for rework', () => {
    const at = (degree: 0 | 4) => diagnosed({ answers: { 'strategy-role': 4, 'objectives-origin': degree } })

    expect(symptomIn(at(4), 'basement-role').score).toBeGreaterThan(symptomIn(at(0), 'basement-role').score ?? 4)
    expect(remedies(at(4))).toContain('rework-objectives')
    expect(remedies(at(0))).not.toContain('rework-objectives')
  })

  it('R2.06 content first seen when it has to be posted is severe', () => {
    expect(severity({ answers: { 'entry-stage': 4 } }, 'escaping-creation')).toBe('severe')
    expect(severity({ answers: { 'entry-stage': 3 } }, 'escaping-creation')).toBe('unknown')
  })

  it('R2.07 the same content pushed everywhere puts its indicator at the worst', () => {
    const { indicators } = symptomIn(diagnosed({ answers: { 'unadapted-content': 4 } }), 'escaping-creation')

    expect(indicators).toContainEqual({ indicator: 'unadapted-content', degree: 4, counted: false })
  })

  it('R2.08 what was learnt goes stale after its day of re-test, or half a year', () => {
    const trial = { hypothesis: 'Evenings', endedOn: '2026-03-31', end: 'adopted', learning: 'They work' } as const
    const at = (asOf: string, retestOn?: string) => codes(diagnosed({ asOf, trials: [{ ...trial, ...(retestOn ? { retestOn } : {}) }] }))

    expect(at('2026-09-29')).toEqual([])
    expect(at('2026-09-30')).toEqual(['learning-stale.retest'])
    expect(at('2026-09-30', '2026-12-01')).toEqual([])
    expect(at('2026-05-02', '2026-05-01')).toEqual(['learning-stale.retest'])
  })

  it('R2.09 a trial that was rolled back and taught something is completed; one that taught nothing is not', () => {
    const trial = { hypothesis: 'Evenings', endedOn: '2026-10-01', end: 'rolled-back' } as const
    const testsIn = (input: GovernanceInput) => symptomIn(diagnosed({ asOf: '2026-11-21', ...input }), 'linear-execution').indicators[1]

    expect(testsIn({ trials: [{ ...trial, learning: 'Mornings are better' }] })).toEqual({ indicator: 'recent-tests', degree: 4 - 1, counted: true })
    expect(testsIn({ trials: [trial], answers: { 'recent-tests': 3 } })).toEqual({ indicator: 'recent-tests', degree: 4, counted: true })
    expect(testsIn({ trials: [trial] })).toEqual({ indicator: 'recent-tests', degree: 4, counted: true })
    expect(testsIn({})).toEqual({ indicator: 'recent-tests', degree: undefined, counted: false })
  })

  it('R2.10 tests that nobody may act on leave the symptom', () => {
    expect(severity({ answers: { 'recent-tests': 0, 'course-change': 4 } }, 'linear-execution')).toBe('severe')
  })

  it('R2.11 every remedy, of internal causes above all, has an owner inside who is not the community manager alone', () => {
    const { plan } = diagnosed({ answers: allAt(4, 'basement-role', 'escaping-creation', 'near-zero-autonomy') })

    expect(new Set(plan.map(({ symptom, owner }) => `${symptom}: ${owner}`))).toEqual(
      new Set([
        'basement-role: sponsor',
        'escaping-creation: communication-and-marketing',
        'near-zero-autonomy: line-manager',
        'near-zero-autonomy: sponsor',
      ]),
    )
  })

  it.each<{ openedOn: string; purposeOn: string; warned: boolean }>([
    { openedOn: '2026-02-02', purposeOn: '2026-02-01', warned: false },
    { openedOn: '2026-02-02', purposeOn: '2026-02-02', warned: false },
    { openedOn: '2026-02-02', purposeOn: '2026-02-03', warned: true },
  ])('R2.16 a purpose of $purposeOn for an account of $openedOn is warned about: $warned', ({ openedOn, purposeOn, warned }) => {
    expect(codes(diagnosed({ channels: [channel({ openedOn, purposeOn })] })).includes('purpose-after-opening.warning')).toBe(warned)
  })

  it.each<{ published: readonly number[]; isSlow: boolean }>([
    { published: [8, 4, 4], isSlow: true },
    { published: [8, 4, 5], isSlow: false },
    { published: [0, 8, 4], isSlow: false },
    { published: [2], isSlow: false },
  ])('R2.17 of 8 planned, $published published: slowing $isSlow', ({ published, isSlow }) => {
    const result = diagnosed({ channels: [channel({ cadence: { planned: 8, published } })] })

    expect(codes(result).includes('rhythm-halved.slowing')).toBe(isSlow)
    expect(result.channels[0]?.stage).toBe(isSlow ? 'idling' : undefined)
  })

  it.each<{ told: Partial<ChannelInput>; stage: string | undefined; signs: number }>([
    { told: {}, stage: undefined, signs: 0 },
    { told: onHype, stage: 'opened-on-hype', signs: 1 },
    { told: { ...onHype, purposeQuestioned: true }, stage: 'purpose-questioned', signs: 2 },
    { told: { ...onHype, activity: 'idle' }, stage: 'idling', signs: 2 },
    { told: { ...onHype, activity: 'idle', results: 'missed' }, stage: 'disappointing', signs: 3 },
    { told: { ...onHype, results: 'missed', discredited: true }, stage: 'discredited', signs: 3 },
    { told: { ...onHype, results: 'missed', exit: 'repurposed' }, stage: 'repurposed', signs: 2 },
    { told: { activity: 'active', results: 'met', discredited: false }, stage: undefined, signs: 0 },
  ])('R2.18 the spiral: $stage, with $signs signs that put it there', ({ told, stage, signs }) => {
    const [place] = diagnosed({ channels: [channel(told)] }).channels

    expect({ stage: place?.stage, signs: place?.signs.length }).toEqual({ stage, signs })
  })

  it.each<{ exit: 'closed-well' | 'abandoned' | 'repurposed'; found: readonly string[] }>([
    { exit: 'closed-well', found: ['hype-without-results.linked'] },
    { exit: 'abandoned', found: ['hype-without-results.linked'] },
    { exit: 'repurposed', found: ['results-too-young.warm-up', 'rhythm-halved.slowing'] },
  ])('R2.17 R2.18 a channel that left as $exit is neither young nor slowing unless it goes on', ({ exit, found }) => {
    const left = channel({ ...onHype, openedOn: '2026-10-01', cadence: { planned: 8, published: [8, 1, 0] }, results: 'missed', exit })

    expect(codes(diagnosed({ asOf: '2026-11-21', channels: [left] }))).toEqual(found)
  })

  it('R2.19 opening against recorded advice asks for somebody who answers for it', () => {
    expect(codes(diagnosed({ channels: [channel({ advice: 'against' })] }))).toEqual(['opened-against-advice.decider-unnamed'])
    expect(codes(diagnosed({ channels: [channel({ advice: 'against', decidedBy: 'Ada Weber' })] }))).toEqual(['opened-against-advice.recorded'])
    expect(codes(diagnosed({ channels: [channel({ advice: 'for' })] }))).toEqual([])
  })

  it('R2.20 objectives that are only presence are refused with a request for a use', () => {
    const result = diagnosed({ answers: allAt(4, 'bling-bling') })

    expect(codes(result)).toContain('presence-as-aim.no-use')
    expect(remedies(result)).toContain('name-the-use')
  })

  it('R2.22 networks alone, with long content on them, are a forgotten base', () => {
    expect(severity({ answers: { 'base-life': 4, 'long-form-home': 4 } }, 'forgotten-base')).toBe('severe')
  })

  it.each(BASE_EXEMPTIONS)('R2.23 the base does not apply, and has not failed: %s', (baseExemption) => {
    const result = diagnosed({ baseExemption })

    expect(symptomIn(result, 'forgotten-base')).toMatchObject({ severity: 'not-applicable', score: undefined })
    expect(remedies(result)).toEqual([])
  })

  it('R2.23 inside an organisation no blog is to be expected', () => {
    expect(severity({ scope: 'internal' }, 'forgotten-base')).toBe('not-applicable')
    expect(severity({ scope: 'mixed' }, 'forgotten-base')).toBe('unknown')
  })

  it('R2.24 a reply that needs sign-off every time is severe', () => {
    expect(severity({ answers: { 'reply-autonomy': 4 } }, 'near-zero-autonomy')).toBe('severe')
  })

  it.each(AUTONOMY_LIMITS)('R2.25 the kind of distrust is told: %s', (limit) => {
    const result = diagnosed({ answers: allAt(4, 'near-zero-autonomy'), limits: [limit] })
    const own = { tool: 'try-the-tool-small', person: 'train-first', topic: 'topics-by-colour', law: 'ask-counsel' }

    expect(codes(result)).toContain(`autonomy-limited.${limit}`)
    expect(remedies(result)).toContain(own[limit])
    expect(codes(diagnosed({ answers: allAt(4, 'near-zero-autonomy') }))).toContain('autonomy-limited.unasked')
  })

  it('R2.26 no internship is inferred from what was not told', () => {
    const silent = diagnosed({ answers: { supervision: 4, 'leave-cover': 4, experience: 4 } })

    expect(symptomIn(silent, 'thin-staffing').indicators[0]).toEqual({ indicator: 'intern-alone', degree: undefined, counted: false })
    expect(codes(silent)).not.toContain('internship.supervision-unasked')
    for (const contract of CONTRACTS)
      expect(symptomIn(diagnosed({ contract, seniority: 'intern' }), 'thin-staffing').indicators[0]?.degree).toBeUndefined()
  })

  it('R2.27 accounts opened for a modern image count as opened on hype', () => {
    const [place] = diagnosed({ channels: [channel({ motives: ['prestige'] })] }).channels

    expect(place).toEqual({ channel: 'TikTok', stage: 'opened-on-hype', signs: [{ stage: 'opened-on-hype', sign: 'hype-motives' }] })
  })

  it.each(SYMPTOM_IDS)('R2.28 %s says what it stands in the way of', (id) => {
    expect(symptomProfile(id).blocks.length).toBeGreaterThan(0)
  })
})

describe('what practitioners answered', () => {
  it('R2.C1 a provider that names nobody and measures nothing is hollow, and in house nobody is judged', () => {
    const result = diagnosed({ answers: allAt(4, 'hollow-supply') })

    expect(symptomIn(result, 'hollow-supply').severity).toBe('severe')
    expect(remedies(result)).toEqual(['challenge-the-provider', 'names-in-the-contract', 'judge-by-practice'])
    expect(severity({ sourcing: 'in-house' }, 'hollow-supply')).toBe('not-applicable')
  })

  it('R2.C2 neglect is a risk to the name, not only work left undone', () => {
    expect(codes(diagnosed({ answers: { 'unanswered-public': 4 } }))).toEqual(['reputation-at-risk.unanswered'])
    expect(symptomProfile('neglected-accounts').blocks).toContain('reputation')
  })

  it('R2.C3 competence is what practice shows: a title changes nothing', () => {
    const answers = allAt(4, 'near-zero-autonomy')
    const titled = diagnosed({ answers, seniority: 'senior' })

    expect(codes(titled)).toContain('competence-gate.unasked')
    expect(codes(diagnosed({ answers: { ...answers, experience: 0 } }))).not.toContain('competence-gate.unasked')
  })

  it.each<{ seniority: NonNullable<GovernanceInput['seniority']>; experience: 0 | 1 | 2 | 3 | 4; expected: readonly string[] }>([
    { seniority: 'senior', experience: 4, expected: ['experience-disputed.less-shown'] },
    { seniority: 'experienced', experience: 3, expected: ['experience-disputed.less-shown'] },
    { seniority: 'senior', experience: 2, expected: [] },
    { seniority: 'junior', experience: 0, expected: ['experience-disputed.more-shown'] },
    { seniority: 'intern', experience: 1, expected: ['experience-disputed.more-shown'] },
    { seniority: 'junior', experience: 4, expected: [] },
  ])('R2.C3 a title of $seniority beside a practice at $experience is named: $expected', ({ seniority, experience, expected }) => {
    expect(codes(diagnosed({ seniority, answers: { experience } }))).toEqual(expected)
  })

  it('R2.C4 imitation with a reluctant sponsor foretells early abandonment; no autonomy is inferred from a contract', () => {
    const told = { motives: ['competitor-present'], sponsor: 'reluctant' } as const

    expect(codes(diagnosed({ channels: [channel(told)] }))).toEqual(['early-abandonment.foretold'])
    expect(codes(diagnosed({ channels: [channel({ ...told, sponsor: 'committed' })] }))).toEqual([])
    expect(severity({ contract: 'freelance' }, 'near-zero-autonomy')).toBe('unknown')
  })

  it('R2.C5 who works with no other function is told, and findability belongs to the base', () => {
    expect(codes(diagnosed({ functions: [] }))).toEqual(['functions-unconnected.none'])
    expect(codes(diagnosed({}))).toEqual([])
    expect(symptomProfile('forgotten-base').indicators).toContain('findability')
  })

  it('R2.C6 autonomy is not recommended without competence, and both readers are told', () => {
    const result = diagnosed({ answers: { ...allAt(4, 'near-zero-autonomy'), experience: 4 } })

    expect(codes(result)).toContain('competence-gate.unproven')
    expect(remedies(result)[0]).toBe('train-first')
    expect(result.readings.practitioner.map(({ code }) => code)).toContain('practitioner.competence')
    expect(result.readings.decider.map(({ code }) => code)).toContain('decider.competence')
    expect(remedies(diagnosed({ answers: { ...allAt(4, 'near-zero-autonomy'), experience: 0 } }))[0]).toBe('topics-by-colour')
  })

  it('R2.C7 the difference between the expected and the given role is told, with no right rank', () => {
    const given = { relations: 1, topics: 4 } as const
    const result = diagnosed({ role: { given, expected: { relations: 3, topics: 2 } } })

    expect(result.findings.map(({ reason }) => reason)).toEqual([
      { code: 'role-gap.more-expected', params: { areas: ['relations'] } },
      { code: 'role-gap.more-given', params: { areas: ['topics'] } },
    ])
    expect(codes(diagnosed({ role: { given, expected: given } }))).toEqual([])
  })

  it.each(['in-house', 'shared', 'freelance', 'agency'] as const)(
    'R2.C9 work can be done by %s, and only a provider is judged as one',
    (sourcing) => {
      expect(severity({ sourcing }, 'hollow-supply')).toBe(sourcing === 'in-house' ? 'not-applicable' : 'unknown')
    },
  )

  it('R2.C10 a return is not to be demanded before measure, baseline and budget are settled', () => {
    const result = diagnosed({ answers: { 'kpi-of-objective': 4, 'main-baseline': 4, 'return-period': 4, 'budget-origin': 4 }, returnDemanded: true })

    expect(symptomIn(result, 'unmeasured-return').severity).toBe('severe')
    expect(codes(result)).toContain('budget-rival.friction')
    expect(remedies(result)).toEqual(expect.arrayContaining(['agree-measure-and-horizon', 'settle-the-budget']))
    expect(severity({ returnDemanded: false }, 'unmeasured-return')).toBe('not-applicable')
  })
})

describe('community management is serious', () => {
  it('R1.01 inside and outside are judged with the same rigour, but for the base', () => {
    const answers = allAt(4, 'basement-role', 'control-illusion')
    const severities = (scope: 'internal' | 'external') =>
      diagnosed({ scope, answers })
        .symptoms.filter(({ symptom }) => symptom !== 'forgotten-base')
        .map((one) => one.severity)

    expect(severities('internal')).toEqual(severities('external'))
  })

  it('R1.02 every recommendation carries its source', () => {
    const { plan } = diagnosed({ answers: allAt(4, ...SYMPTOM_IDS), channels: [] })

    expect(new Set(plan.map(({ symptom }) => symptom))).toEqual(new Set(SYMPTOM_IDS))
    for (const { source } of plan) expect(SOURCES[source].author).not.toBe('')
  })

  it('R1.03 a community that answers everything is a symptom of its own', () => {
    expect(severity({ answers: { 'misplaced-communities': 2 } }, 'community-as-erp')).toBe('present')
    expect(severity({ answers: { 'misplaced-communities': 1 } }, 'community-as-erp')).toBe('absent')
  })

  it('R1.05 functions that are connected by no process are named', () => {
    const { findings } = diagnosed({ functions: [{ function: 'legal' }, { function: 'support', process: 'Same day' }] })

    expect(findings.map(({ reason }) => reason)).toEqual([{ code: 'functions-unconnected.no-process', params: { functions: ['legal'] } }])
  })

  it.each<{ given: NonNullable<NonNullable<GovernanceInput['role']>['given']>; isNoise: boolean }>([
    { given: { relations: 1, topics: 0, administration: 1, communication: 4, business: 0 }, isNoise: true },
    { given: { relations: 2, topics: 0, administration: 1, communication: 4, business: 0 }, isNoise: false },
    { given: { topics: 0, administration: 1, communication: 4, business: 0 }, isNoise: false },
  ])('R1.06 a role that covers $given is reduced to noise: $isNoise', ({ given, isNoise }) => {
    expect(diagnosed({ role: { given } }).role.isNoiseMaker).toBe(isNoise)
  })

  it('R1.07 of an intern it is asked who supervises, and supervision is recommended', () => {
    expect(codes(diagnosed({ contract: 'intern' }))).toEqual(['internship.supervision-unasked'])
    expect(remedies(diagnosed({ contract: 'intern', answers: { 'intern-alone': 4 } }))[0]).toBe('name-a-referent')
    expect(codes(diagnosed({ contract: 'intern', answers: { 'intern-alone': 0 } }))).toEqual([])
  })

  it('R1.08 what the advice depends on is told', () => {
    const { circumstances } = diagnosed({ scope: 'external', limits: ['law'] })

    expect(circumstances.told).toEqual(['scope', 'limits'])
    expect(circumstances.open).toContain('sourcing')
  })

  it('R1.09 the least that is to be known is listed while it is missing, and lowers the confidence', () => {
    const told: GovernanceInput = { scope: 'external', audience: 'Residents', owners: { sponsor: 'Ada Weber' } }

    expect(diagnosed({}).missing).toEqual(['people', 'objective', 'use', 'owner', 'capacity', 'measure', 'context'])
    expect(diagnosed(told).missing).toEqual(['objective', 'use', 'capacity', 'measure'])
    expect(diagnosed(told).confidence).toBeGreaterThan(diagnosed({}).confidence)
  })

  it('R1.11 the community manager and whoever decides read the same diagnosis in their own way', () => {
    const { readings } = diagnosed({ answers: allAt(4, ...CORE) })

    expect(readings.practitioner[0]?.code).toBe('practitioner.not-your-doing')
    expect(readings.decider.map(({ code }) => code)).toEqual(expect.arrayContaining(['decider.index', 'decider.blocked', 'decider.entry']))
  })

  it('R1.11 each symptom stands once in what is not the community manager’s doing, with who can change it', () => {
    const { readings, symptoms } = diagnosed({ answers: allAt(4, ...SYMPTOM_IDS) })
    const [reading] = readings.practitioner.flatMap((one) => (one.code === 'practitioner.not-your-doing' ? [one.params.groups] : []))

    expect(reading?.flatMap((group) => group.symptoms).toSorted()).toEqual(symptoms.map(({ symptom }) => symptom).toSorted())
    for (const { owner, symptoms: ids } of reading ?? []) for (const id of ids) expect(symptomProfile(id).owner).toBe(owner)
  })

  it.each<{ told: GovernanceInput; params: object }>([
    { told: { channels: [channel()] }, params: { circumstances: ['channels'], answers: 0, findings: 0 } },
    { told: { channels: [channel({ advice: 'against' })] }, params: { circumstances: ['channels'], answers: 0, findings: 1 } },
    {
      // What is counted from it is no answer.
      told: { asOf: '2026-11-20', channels: [channel({ ...onHype, openedOn: '2026-11-01' })] },
      params: { circumstances: ['channels'], answers: 0, findings: 0 },
    },
    { told: { scope: 'internal', answers: { 'decision-distance': 3 } }, params: { circumstances: ['scope'], answers: 1, findings: 0 } },
    { told: { maturity: { 'formal-policies': true } }, params: { circumstances: [], answers: 0, findings: 0 } },
    { told: { role: { given: { topics: 2 } } }, params: { circumstances: [], answers: 0, findings: 0 } },
  ])('R1.12 what was told although it judges no symptom is said: $told', ({ told, params }) => {
    const { readings } = diagnosed(told)

    expect([readings.practitioner, readings.decider]).toEqual([
      [{ code: 'practitioner.too-little', params }],
      [{ code: 'decider.too-little', params }],
    ])
  })

  it('says to put somebody in charge where nobody runs the channels, and blames nobody for it', () => {
    const { readings } = diagnosed({ seniority: 'none', answers: { 'leave-cover': 4, supervision: 4, 'account-load': 4 } })

    expect(readings.decider.map(({ code }) => code)).toEqual(['decider.nobody', 'decider.no-index', 'decider.severe', 'decider.blocked'])
    expect(readings.practitioner.map(({ code }) => code)).toEqual(['practitioner.nobody', 'practitioner.open'])
  })

  it.each<{ degree: 2 | 3; code: string }>([
    { degree: 2, code: 'decider.present' },
    { degree: 3, code: 'decider.severe' },
  ])('names what is blocking, at $degree: $code', ({ degree, code }) => {
    expect(diagnosed({ answers: allAt(degree, 'basement-role') }).readings.decider.map((one) => one.code)).toEqual([
      'decider.no-index',
      code,
      'decider.blocked',
      'decider.entry',
    ])
  })

  it.each<{ why: string; answers: NonNullable<GovernanceInput['answers']>; bad: readonly string[]; moreBad: number }>([
    { why: 'all is well', answers: allAt(0, 'thin-staffing'), bad: [], moreBad: 0 },
    {
      why: 'nobody stands in and accounts go short',
      answers: { ...allAt(0, 'thin-staffing'), 'account-load': 3, 'leave-cover': 4 },
      bad: ['account-load', 'leave-cover'],
      moreBad: 0,
    },
    {
      why: 'four are bad, in the order of the report',
      answers: { ...allAt(0, 'thin-staffing'), 'leave-cover': 4, 'last-advice': 4, 'recent-tests': 3, 'crisis-alert': 4 },
      bad: ['last-advice', 'recent-tests', 'crisis-alert'],
      moreBad: 1,
    },
  ])('names the bad answers that no present symptom tells of: $why', ({ answers, bad, moreBad }) => {
    const { readings } = diagnosed({ answers, scope: 'internal' })
    const found = { params: { judged: 1, bad, moreBad, inside: true } }

    expect(readings.practitioner).toMatchObject([{ code: 'practitioner.nothing-found', ...found }])
    expect(readings.decider[0]).toMatchObject({ code: 'decider.nothing-found', ...found })
  })

  it('says how much is blocked besides what it names', () => {
    const blocked = (...symptoms: Parameters<typeof allAt> extends [unknown, ...infer Rest] ? Rest : never) =>
      diagnosed({ answers: allAt(4, ...symptoms) }).readings.decider.flatMap((one) => (one.code === 'decider.blocked' ? [one.params] : []))

    expect(blocked('near-zero-autonomy')).toEqual([{ outcomes: ['learning', 'creativity', 'reactivity'], more: 0, inside: false }])
    expect(blocked('near-zero-autonomy', 'escaping-creation')).toEqual([
      { outcomes: ['platform-fit', 'engagement', 'learning', 'creativity'], more: 1, inside: false },
    ])
  })

  it('R1.12 it works before anything is opened, with the few answers there are', () => {
    const result = diagnosed({ channels: [], answers: { 'strategy-role': 4 } })

    expect(symptomIn(result, 'basement-role').severity).toBe('severe')
    expect(result.questions.length).toBeGreaterThan(0)
    expect(result.index.value).toBeUndefined()
  })
})

describe('the illusion of control', () => {
  it('R4.01 it is detected, and what cannot be controlled is said', () => {
    const result = diagnosed({ answers: { 'deleted-criticism': 4 } })

    expect(symptomIn(result, 'control-illusion').severity).toBe('severe')
    expect(codes(result)).toContain('control-expected.uncontrollable')
  })

  it('R4.02 a plan that relies on members to pass messages on feeds it', () => {
    const at = (degree: 0 | 4) => symptomIn(diagnosed({ answers: { 'relay-expectation': degree, 'owned-audience': 2 } }), 'control-illusion').severity

    expect([at(0), at(4)]).toEqual(['absent', 'severe'])
  })

  it('R4.03 a bundle, an outside voice and deletion are one package; two of them are not', () => {
    const answers = { 'outsourced-voice': 4, 'deleted-criticism': 3 } as const

    expect(codes(diagnosed({ boughtAsBundle: true, answers }))).toContain('control-package.bought')
    expect(codes(diagnosed({ boughtAsBundle: false, answers }))).not.toContain('control-package.bought')
    expect(codes(diagnosed({ boughtAsBundle: true, answers: { ...answers, 'outsourced-voice': 0 } }))).not.toContain('control-package.bought')
    expect(codes(diagnosed({ boughtAsBundle: true, answers: { ...answers, 'deleted-criticism': 0 } }))).not.toContain('control-package.bought')
  })

  it('R4.04 R4.C4 resources are steered and people encouraged', () => {
    expect(remedies(diagnosed({ answers: allAt(4, 'control-illusion') }))).toContain('encourage-not-command')
  })

  it.each<{ scope: 'internal' | 'external'; isProposed: boolean }>([
    { scope: 'external', isProposed: true },
    { scope: 'internal', isProposed: false },
  ])('R4.05 dialogue before sales is proposed to a group that is $scope: $isProposed', ({ scope, isProposed }) => {
    expect(remedies(diagnosed({ scope, answers: allAt(4, 'control-illusion') })).includes('dialogue-before-sales')).toBe(isProposed)
  })

  it('R4.07 a day is set for looking at it again, sooner where something is present', () => {
    expect(diagnosed({ answers: allAt(4, 'basement-role') }).reviewAfterDays).toBe(90)
    expect(diagnosed({}).reviewAfterDays).toBe(180)
  })
})

describe('the place where to break the circle', () => {
  it('is the present symptom that feeds most others; ties go to the earliest', () => {
    const entry = (...symptoms: Parameters<typeof allAt> extends [unknown, ...infer Rest] ? Rest : never) =>
      diagnosed({ answers: allAt(3, ...symptoms) }).loop.entry?.symptom

    expect(entry('bling-bling', 'forgotten-base', 'neglected-accounts', 'linear-execution')).toBe('bling-bling')
    expect(entry('linear-execution', 'escaping-creation')).toBe('linear-execution')
    expect(entry('forgotten-base', 'thin-staffing')).toBe('forgotten-base')
    expect(entry('near-zero-autonomy', 'thin-staffing')).toBe('thin-staffing')
  })

  it('is no symptom whose owner is nobody, and none at all when all owners are', () => {
    const answers = allAt(3, 'basement-role', 'escaping-creation', 'near-zero-autonomy')

    expect(diagnosed({ answers, vacantRoles: ['sponsor'] }).loop.entry?.symptom).toBe('escaping-creation')
    const ownerless = diagnosed({ answers, vacantRoles: ['sponsor', 'communication-and-marketing', 'line-manager'] })
    expect(ownerless.loop).toMatchObject({ chain: [] })
    expect(ownerless.loop.entry).toBeUndefined()
    expect(ownerless.readings.decider.map(({ code }) => code)).toContain('decider.ownerless')
    expect(ownerless.plan.every(({ isOwnerless }) => isOwnerless)).toBe(true)
  })

  it.each<{ channels: readonly ChannelInput[]; basis: string | undefined }>([
    { channels: [], basis: 'expected' },
    { channels: [channel({ results: 'missed' })], basis: 'observed' },
    { channels: [channel({ results: 'met' })], basis: undefined },
    { channels: [channel({ results: 'met' }), { name: 'Blog' }], basis: 'expected' },
  ])('poor results are $basis by what was told of the channels', ({ channels, basis }) => {
    const { edges } = diagnosed({ answers: allAt(3, 'escaping-creation'), channels }).loop

    expect(edges.find(({ to }) => to === 'poor-results')?.basis).toBe(basis)
  })
})

describe('the index', () => {
  it.each<{ degree: 0 | 1 | 2 | 3; level: string }>([
    { degree: 0, level: 'healthy' },
    { degree: 1, level: 'vigilance' },
    { degree: 2, level: 'under-way' },
    { degree: 3, level: 'gadget' },
  ])('at $degree in everything: $level', ({ degree, level }) => {
    expect(diagnosed({ answers: allAt(degree, ...CORE) }).index).toMatchObject({ value: degree, low: degree, high: degree, level })
  })

  it('is never healthy beside a severe symptom, however low the mean', () => {
    const { index, symptoms } = diagnosed({ answers: { ...allAt(0, ...CORE), 'reply-autonomy': 4 } })

    expect(symptoms.find(({ symptom }) => symptom === 'near-zero-autonomy')?.severity).toBe('severe')
    expect(index.value).toBeLessThan(1)
    expect(index.level).toBe('vigilance')
  })

  it('takes four of the six, and is the mean of those that are known', () => {
    const three = allAt(4, 'basement-role', 'escaping-creation', 'linear-execution')

    expect(diagnosed({ answers: three }).index).toMatchObject({ value: undefined, known: 3 })
    expect(diagnosed({ answers: { ...three, ...allAt(0, 'near-zero-autonomy') } }).index).toMatchObject({ value: (4 + 4 + 4 + 0) / 4, known: 4 })
  })

  it('counts a symptom that one answer decided: known, and as severe as it takes', () => {
    const decided = { 'strategy-role': 4, 'entry-stage': 4, 'course-change': 4 } as const

    expect(diagnosed({ answers: decided }).index).toMatchObject({ value: undefined, known: 3 })
    expect(diagnosed({ answers: { ...decided, 'reply-autonomy': 4 } }).index).toMatchObject({
      value: SEVERITY_RULES.severeFrom.value,
      // Of each of the four one answer is at 4 and the rest may be at 0; of the two others all may be.
      low: (4 / 4 + 4 / 4 + 4 / 5 + 4 / 4 + 0 + 0) / 6,
      high: 4,
      known: 4,
      level: 'gadget',
    })
    expect(diagnosed({ answers: { ...decided, ...allAt(1, 'near-zero-autonomy') } }).index.value).toBe((3 + 3 + 3 + 1) / 4)
  })

  it.each<{ open: number; firm: boolean }>([
    { open: 0, firm: true },
    { open: 2, firm: false },
  ])('says whether its level holds whatever is still open: $open open, $firm', ({ open, firm }) => {
    expect(diagnosed({ answers: allAt(2, ...CORE.slice(0, CORE.length - open)) }).index).toMatchObject({ level: 'under-way', firm })
  })

  it('leaves out what does not apply', () => {
    const answers = allAt(2, 'basement-role', 'escaping-creation', 'linear-execution', 'bling-bling', 'near-zero-autonomy')

    expect(diagnosed({ answers, scope: 'internal' }).index).toMatchObject({ value: 2, low: 2, high: 2, known: 5 })
    expect(diagnosed({ answers }).index).toMatchObject({ value: 2, low: (5 * 2 + 0) / 6, high: (5 * 2 + 4) / 6 })
  })
})

describe('maturity', () => {
  const all = { 'approved-strategy': true, 'allocated-resources': true, 'formal-policies': true, 'regular-reporting': true, 'shown-value': true }

  it.each<{ maturity: Partial<typeof all>; indicated: string }>([
    { maturity: {}, indicated: 'unknown' },
    { maturity: { 'approved-strategy': false }, indicated: 'hierarchy' },
    { maturity: { 'approved-strategy': true }, indicated: 'unknown' },
    { maturity: { ...all, 'shown-value': false }, indicated: 'emergent-community' },
    { maturity: all, indicated: 'community' },
  ])('is indicated by what was set up: $indicated', ({ maturity, indicated }) => {
    expect(diagnosed({ maturity }).maturity.indicated).toBe(indicated)
  })

  it('is never worked out from symptoms, which name the weakest competency', () => {
    const { maturity } = diagnosed({ answers: { ...allAt(4, 'linear-execution'), ...allAt(1, 'basement-role') } })

    expect([maturity.indicated, maturity.weakest]).toEqual(['unknown', ['culture', 'metrics']])
    expect(diagnosed({ answers: allAt(1, ...CORE) }).maturity.weakest).toEqual([])
    expect(diagnosed({ answers: { 'reply-autonomy': 4 } }).maturity.weakest).toEqual(['community-management', 'policies-and-governance'])
  })
})

describe('sensitivity', () => {
  it('counts the single steps that change a severity or the level', () => {
    const far = diagnosed({ answers: allAt(0, 'basement-role') })
    const near = diagnosed({ answers: { 'misplaced-communities': 2 } })

    expect(far.sensitivity).toEqual({ steps: 4, changing: 0, indicators: [] })
    expect(near.sensitivity).toEqual({ steps: 2, changing: 2, indicators: ['misplaced-communities'] })
  })

  it('asks first what could change most, of the main symptoms before the others', () => {
    const { questions } = diagnosed({ answers: { 'decision-distance': 2 } })

    expect(questions.map(({ indicator }) => indicator)).toEqual(['strategy-role', 'objectives-origin', 'last-advice'])
    expect(questions[0]?.probability).toBe(1)
    expect(diagnosed({}).questions.map(({ indicator }) => indicator)).toEqual(['strategy-role', 'entry-stage', 'course-change'])
  })

  it('asks nothing that does not concern the organisation', () => {
    const answers = allAt(0, ...SYMPTOM_IDS.filter((id) => id !== 'forgotten-base' && id !== 'hollow-supply'))

    expect(diagnosed({ answers, baseExemption: 'live-event', sourcing: 'in-house' }).questions).toEqual([])
    expect(isPresent(symptomIn(diagnosed({ answers }), 'forgotten-base'))).toBe(false)
  })
})
