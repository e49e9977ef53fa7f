import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Brief } from '../../../domain/brief/brief.ts'
import type { BriefInput, MotiveInput } from '../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { PLATFORM_IDS } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { VERDICTS, type Verdict } from '../../../domain/fit/verdict.ts'
import { ESSENTIALS } from '../../../domain/hype/essential.ts'
import type { EssentialAnswers, RequestCase } from '../../../domain/hype/essentials.ts'
import { motiveProfile } from '../../../domain/hype/motives.ts'
import { ALLOWED, type Decision, fromTable } from '../../../domain/hype/request-decision.ts'
import { aBriefInput, anyBriefInput, briefFrom } from '../../support/briefs.ts'

/** Requests do not ask what would change a verdict, nor how the hours divide. */
const assessed = (brief: Brief) => assessBrief(brief, PUBLISHED_MODEL, { without: ['advice', 'portfolio'] })

type Request = NonNullable<BriefInput['requests']>[number]

const exit = { motive: 'exit-rule', evidence: 'source-named', source: 'minutes of 2 November' } as const
const measured = { audiences: [{ name: 'Home decorators', country: 'FR', observedReach: { pinterest: 0.38 } }] }
/** Nothing of the brief speaks for or against Pinterest: the request must carry itself. */
const silent: Partial<BriefInput> = { audiences: [], capacity: {} }
const without = <Key extends keyof BriefInput>(input: BriefInput, key: Key): BriefInput => {
  const { [key]: _, ...rest } = input
  return rest as BriefInput
}

const decided = (request: Omit<Request, 'platform'>, changes: Partial<BriefInput> = {}) => {
  const { requests } = assessed(briefFrom(aBriefInput({ ...changes, requests: [{ platform: 'pinterest', ...request }] })))
  const [answer] = requests
  if (!answer) throw new Error('no answer')
  return answer
}

describe('the three worked examples', () => {
  it('everyone is there and it is free, and nothing else: do not go, bling-bling', () => {
    const input = without(aBriefInput({ ...silent, goals: [{ goal: 'press-relations' }] }), 'uses')
    const { requests } = assessed(briefFrom({ ...input, requests: [{ platform: 'pinterest', motives: ['everyone-does', 'free-of-charge'] }] }))

    expect(requests[0]?.decision).toMatchObject({ code: 'do-not-go-bling-bling', hype: 3 + 2 })
    expect(requests[0]?.verdict).toBe('decline')
  })

  it('competitors are there, 38 % of the clients too, an objective, four hours, two people, an end after twelve weeks: go', () => {
    const { decision } = decided(
      { motives: ['competitor-present', { motive: 'objective-kpi', evidence: 'measured' }, exit] },
      { ...measured, capacity: { hoursPerWeek: 4, people: 2 } },
    )

    expect(decision).toMatchObject({ code: 'go', hype: 2 * 0.5 })
  })

  it('the management wishes it; objective, use and means are there, audience and exit are not: hold, and ask', () => {
    const { decision } = decided({ motives: ['management-wish', 'advice-favourable'] })

    expect(decision).toMatchObject({
      code: 'hold',
      hype: 2,
      reason: { code: 'request.missing', params: { missing: ['audience', 'exit'] } },
    })
  })
})

describe('the table of the decision', () => {
  const hype: Readonly<Record<'none' | 'some' | 'much', readonly MotiveInput[]>> = {
    none: [],
    some: ['management-wish'],
    much: ['management-wish', 'prestige', 'vendor-suggestion'],
  }
  const lost: Partial<BriefInput> = { goals: [{ goal: 'press-relations' }], uses: [{ use: 'news' }] }
  it.each<{ met: string; motives: readonly MotiveInput[]; changes: Partial<BriefInput>; expected: Decision; why: string }>([
    { met: '5', motives: [...hype.none, exit], changes: measured, expected: 'go', why: 'all is there' },
    { met: '5', motives: [...hype.some, exit], changes: measured, expected: 'go-as-pilot', why: 'some hype asks for a pilot' },
    { met: '5', motives: [...hype.much, exit], changes: measured, expected: 'pilot-with-sponsor-reason', why: 'much hype asks for a written reason' },
    { met: '4', motives: [...hype.none], changes: measured, expected: 'pilot', why: 'the exit is written before the start' },
    { met: '4', motives: [...hype.some], changes: measured, expected: 'pilot', why: 'some hype changes nothing here' },
    { met: '4', motives: [...hype.much], changes: measured, expected: 'hold', why: 'much hype waits for what is missing' },
    { met: '4', motives: [exit], changes: { ...measured, uses: [{ use: 'news' }] }, expected: 'hold', why: 'a pilot cannot supply a use' },
    { met: '3', motives: [...hype.some], changes: {}, expected: 'hold', why: 'two are missing' },
    { met: '3', motives: [...hype.much], changes: {}, expected: 'do-not-go', why: 'two are missing, and hype is all that is offered' },
    { met: '1', motives: [...hype.some], changes: lost, expected: 'do-not-go', why: 'only the hours are there' },
    { met: '1', motives: [...hype.much], changes: lost, expected: 'do-not-go-bling-bling', why: 'only the hours are there, and hype' },
  ])('$met met, $motives: $expected, because $why', ({ motives, changes, expected }) => {
    const { decision } = decided({ motives }, changes)

    expect(decision.code).toBe(expected)
  })

  it('asks when three or more essentials were never spoken of, pure hype apart', () => {
    const open = without(aBriefInput({ audiences: [], capacity: {} }), 'uses')
    const code = (motives: readonly MotiveInput[]) =>
      assessed(briefFrom({ ...open, requests: [{ platform: 'pinterest', motives }] })).requests[0]?.decision.reason.code

    expect(code([])).toBe('request.unanswered')
    expect(code(['novelty', 'buzz'])).toBe('request.bling-bling')
  })
})

describe('an answer to one of the five', () => {
  const STATES = ['not-met', 'unknown', 'met'] as const
  const BEST_LAST: readonly Verdict[] = ['decline', 'wait', 'pilot', 'adopt']
  const given = { request: { platform: 'pinterest' }, brief: briefFrom(aBriefInput({ accounts: [] })) } as unknown as RequestCase
  const allowed = (states: readonly number[], hype: number): number => {
    const answers = Object.fromEntries(ESSENTIALS.map((essential, place) => [essential, { state: STATES[states[place] ?? 0], evidence: 1 }]))
    return BEST_LAST.indexOf(ALLOWED[fromTable(given, answers as unknown as EssentialAnswers, [], hype).code])
  }
  const all = Array.from({ length: 3 ** ESSENTIALS.length }, (_, number) =>
    ESSENTIALS.map((_essential, place) => Math.floor(number / 3 ** place) % 3),
  )

  it.each([0, 1, 3, 5, 9])('never makes the decision worse by being better, with hype of %d', (hype) => {
    const worse = all.flatMap((states) =>
      states.flatMap((state, place) => {
        const better = states.with(place, state + 1)
        return state < 2 && allowed(better, hype) < allowed(states, hype) ? [[states, better]] : []
      }),
    )
    expect(worse).toEqual([])
  })
})

describe('what overrides the table', () => {
  it.each<{ why: string; request: Omit<Request, 'platform'>; changes: Partial<BriefInput>; code: Decision; reason: string }>([
    {
      why: 'a duty asks for a minimum presence',
      request: { motives: ['legal-duty', 'novelty'] },
      changes: {},
      code: 'minimum-presence',
      reason: 'request.duty',
    },
    {
      why: 'a duty is not tried, however much speaks for a pilot',
      request: { motives: ['legal-duty'] },
      changes: measured,
      code: 'minimum-presence',
      reason: 'request.duty',
    },
    { why: 'a name is reserved', request: { motives: ['reserve-name'] }, changes: {}, code: 'park', reason: 'request.name-only' },
    {
      why: 'a name and fashion are still a name',
      request: { motives: ['reserve-name', 'buzz'] },
      changes: {},
      code: 'park',
      reason: 'request.name-only',
    },
    {
      why: 'the own rules exclude what an obligation calls for: only they can say which gives way',
      request: { motives: ['legal-duty'] },
      changes: { constraints: { excludedPlatforms: ['pinterest'] } },
      code: 'hold',
      reason: 'request.duty-against-rule',
    },
    {
      why: 'the own rules exclude the channel',
      request: { motives: [exit] },
      changes: { ...measured, constraints: { excludedPlatforms: ['pinterest'] } },
      code: 'do-not-go',
      reason: 'request.ruled-out',
    },
    {
      why: 'a living account is not held because another lies silent',
      request: { motives: [exit] },
      changes: {
        ...measured,
        accounts: [
          { platform: 'pinterest', state: 'active' },
          { platform: 'facebook', state: 'dormant' },
        ],
      },
      code: 'go',
      reason: 'request.go',
    },
    {
      why: 'a pilot that has succeeded on a living account is not tried again',
      request: { motives: ['pilot-succeeded'] },
      changes: { ...measured, accounts: [{ platform: 'pinterest', state: 'active' }] },
      code: 'go',
      reason: 'request.trial-done',
    },
    {
      why: 'a pilot that somebody only says succeeded is no result yet',
      request: { motives: [{ motive: 'pilot-succeeded', evidence: 'asserted' }] },
      changes: { ...measured, accounts: [{ platform: 'pinterest', state: 'active' }] },
      code: 'pilot',
      reason: 'request.pilot-missing',
    },
    {
      why: 'the hours are fewer than the channel needs',
      request: { motives: [exit, { motive: 'capacity-secured', evidence: 'measured' }] },
      changes: { ...measured, capacity: { hoursPerWeek: 1 } },
      code: 'hold',
      reason: 'request.capacity-below-cadence',
    },
    {
      why: 'a neglected account comes first',
      request: { motives: [exit] },
      changes: { ...measured, accounts: [{ platform: 'facebook', state: 'dormant' }] },
      code: 'hold',
      reason: 'request.neglected-first',
    },
    {
      why: 'reviving the neglected account is what comes first',
      request: { motives: [exit] },
      changes: { ...measured, accounts: [{ platform: 'pinterest', state: 'dormant' }] },
      code: 'go',
      reason: 'request.go',
    },
    {
      why: 'against recorded advice, somebody must answer for it (R2.19)',
      request: { motives: [exit], advice: { given: 'against', by: 'Léa Martin' } },
      changes: measured,
      code: 'hold',
      reason: 'against-advice-without-decider',
    },
    {
      why: 'a named decider may go against the advice (R2.19)',
      request: { motives: [exit], advice: { given: 'against' }, decidedBy: 'Paul Renaud' },
      changes: measured,
      code: 'go',
      reason: 'request.go',
    },
  ])('$why', ({ request, changes, code, reason }) => {
    const { decision } = decided(request, changes)

    expect({ code: decision.code, reason: decision.reason.code }).toEqual({ code, reason })
  })
})

describe('requirements of the domain theory', () => {
  it('R2.12 “it is the new thing” with no audience data cannot give go', () => {
    const { decision, verdict } = decided({ motives: ['novelty', exit] })

    expect(decision.essentials.audience.state).toBe('not-met')
    expect(ALLOWED[decision.code]).not.toBe('adopt')
    expect(verdict).not.toBe('adopt')
  })

  it.each(Object.keys(PLATFORMS))('R2.13 some request for %s is answered with do not go', (id) => {
    const brief = without(aBriefInput({ ...silent, requests: [{ platform: id as keyof typeof PLATFORMS, motives: ['novelty', 'buzz'] }] }), 'uses')
    const { requests } = assessed(briefFrom(brief))

    expect(requests[0]?.verdict).toBe('decline')
  })

  it('R2.15 competitors alone give no go; competitors and own measured data count half and refuse nothing', () => {
    const alone = decided({ motives: ['competitor-present', exit] })
    const learned = decided({ motives: ['competitor-present', exit] }, measured)

    expect(ALLOWED[alone.decision.code]).not.toBe('adopt')
    expect(learned.decision).toMatchObject({ code: 'go', hype: 2 * 0.5 })
  })

  it('R2.19 says who answers for going against the advice', () => {
    const { decision } = decided({ motives: [exit], advice: { given: 'against' }, decidedBy: 'Paul Renaud' }, measured)

    expect(decision.notes).toContainEqual({ code: 'request.against-advice', params: { platform: 'pinterest', decider: 'Paul Renaud' } })
  })

  it.each([
    { sponsor: 'reluctant' as const, motives: ['competitor-present'] as const, foretold: true },
    { sponsor: 'reluctant' as const, motives: ['audience-asks'] as const, foretold: false },
    { sponsor: 'committed' as const, motives: ['competitor-present'] as const, foretold: false },
  ])('R2.C4 foretells early abandonment: $sponsor, $motives: $foretold', ({ sponsor, motives, foretold }) => {
    const { decision } = decided({ motives: [...motives], sponsor })

    expect(decision.notes.some(({ code }) => code === 'request.early-abandonment')).toBe(foretold)
  })
})

describe('evidence of the reasons', () => {
  it.each<{ motive: MotiveInput; state: string; why: string }>([
    { motive: 'exit-rule', state: 'unknown', why: 'said alone it is asserted, and an assertion meets nothing' },
    { motive: { motive: 'exit-rule', source: 'minutes' }, state: 'met', why: 'a source makes it one that can be checked' },
    { motive: { motive: 'exit-rule', evidence: 'asserted', source: 'minutes' }, state: 'unknown', why: 'what is written counts' },
    { motive: { motive: 'exit-rule', evidence: 'measured' }, state: 'met', why: 'measured is more than named' },
  ])('$motive: $state, because $why', ({ motive, state }) => {
    expect(decided({ motives: [motive] }).decision.essentials.exit.state).toBe(state)
  })

  it('counts for the merit by its evidence, and a keen colleague with a back-up becomes an asset', () => {
    const staffed = { capacity: { hoursPerWeek: 6, people: 2 } }

    expect(decided({ motives: [exit] }).decision.merit).toBe(2 * 0.5)
    expect(decided({ motives: ['personal-taste'] }).decision).toMatchObject({ hype: 1, merit: 0 })
    expect(decided({ motives: ['personal-taste'] }, staffed).decision).toMatchObject({ hype: 0, merit: 1 })
  })
})

const rank = (verdict: Verdict | undefined) => (verdict === undefined ? 0 : VERDICTS.indexOf(verdict))
const id = (input: MotiveInput) => (typeof input === 'string' ? input : input.motive)

describe('laws of requests, for any brief', () => {
  it('without its hype a request is judged no worse and rests on hype no more', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { verdict, hype, withoutHype } of assessed(briefFrom(input)).requests) {
          expect(rank(withoutHype.verdict)).toBeLessThanOrEqual(rank(verdict))
          if (hype.index.known && withoutHype.index.known) expect(withoutHype.index.value).toBeLessThanOrEqual(hype.index.value)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('sent again without its hype it gets no worse a verdict, and no platform another score', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const sober = (input.requests ?? []).map((request) => ({
          ...request,
          motives: (request.motives ?? []).filter((motive) => motiveProfile(id(motive)).weight.value >= 0),
        }))
        const before = assessed(briefFrom(input))
        const after = assessed(briefFrom({ ...input, requests: sober }))

        expect(after.platforms).toEqual(before.platforms)
        after.requests.forEach(({ verdict }, index) => {
          expect(rank(verdict)).toBeLessThanOrEqual(rank(before.requests[index]?.verdict))
        })
      }),
      { numRuns: 200 },
    )
  })

  it('the verdict is never better than the platform’s nor than the decision allows', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const { platforms, requests } = assessed(briefFrom(input))
        for (const { platform, verdict, decision } of requests) {
          if (verdict === undefined) continue
          expect(rank(verdict)).toBeGreaterThanOrEqual(rank(ALLOWED[decision.code]))
          expect(rank(verdict)).toBeGreaterThanOrEqual(rank(platforms.find((one) => one.platform === platform)?.verdict))
        }
      }),
    )
  })

  it('the order of motives changes nothing', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const turned = (input.requests ?? []).map((request) => ({ ...request, motives: [...(request.motives ?? [])].reverse() }))
        const before = assessed(briefFrom(input)).requests.map(({ decision, hype }) => ({ decision, index: hype.index }))
        const after = assessed(briefFrom({ ...input, requests: turned })).requests.map(({ decision, hype }) => ({ decision, index: hype.index }))

        expect(after).toEqual(before)
      }),
    )
  })

  it('platforms without a profile are decided on too', () => {
    for (const platform of PLATFORM_IDS) {
      const { requests } = assessed(briefFrom(aBriefInput({ requests: [{ platform, motives: ['novelty'] }] })))
      expect(requests[0]?.decision.code).toMatch(/^(hold|do-not-go)/)
    }
  })
})
