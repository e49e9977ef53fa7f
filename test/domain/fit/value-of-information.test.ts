import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Brief } from '../../../domain/brief/brief.ts'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { type BriefQuestionId, QUESTIONS } from '../../../domain/fit/questions/index.ts'
import type { Question } from '../../../domain/fit/questions/question.ts'
import type { OpenQuestionValue } from '../../../domain/fit/value-of-information.ts'
import { VERDICTS, type Verdict } from '../../../domain/fit/verdict.ts'
import { aBriefInput, anyBriefInput, briefFrom, onceForEach } from '../../support/briefs.ts'

const questionsOf = onceForEach(
  (input: BriefInput): readonly OpenQuestionValue[] => assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['portfolio'] }).questions,
)
const verdictsOf = (brief: Brief): ReadonlyMap<string, Verdict> =>
  new Map(assessBrief(brief, PUBLISHED_MODEL, { without: ['advice', 'portfolio'] }).platforms.map(({ platform, verdict }) => [platform, verdict]))
const openIn = (id: BriefQuestionId, brief: Brief, platform?: string) => {
  const { open }: Question = QUESTIONS[id]
  return open(brief).find((asked) => asked.platform === platform)
}

const without = <T extends object, K extends keyof T>(value: T | undefined, key: K): Omit<T, K> => {
  const { [key]: _, ...rest } = (value ?? {}) as T
  return rest
}

/** How a request leaves the answer to a question out. */
const HIDING: Readonly<Record<BriefQuestionId, (input: BriefInput) => BriefInput>> = {
  sector: (input) => ({ ...input, organisation: without(input.organisation, 'sector') }),
  country: (input) => ({ ...input, organisation: without(input.organisation, 'country') }),
  audiences: (input) => without(input, 'audiences'),
  'audience-country': (input) => ({ ...input, audiences: [{ name: 'Everybody', context: 'consumer', womenShare: 0.5 }] }),
  'audience-age': (input) => ({ ...input, audiences: [{ name: 'Everybody', context: 'consumer', ageMin: 30 }] }),
  'audience-women': (input) => ({ ...input, audiences: [{ name: 'Everybody', context: 'consumer', ageMin: 20 }] }),
  'audience-context': (input) => ({ ...input, audiences: [{ name: 'Everybody', womenShare: 0.5, ageMax: 60 }] }),
  uses: (input) => without(input, 'uses'),
  hours: (input) => ({ ...input, capacity: without(input.capacity, 'hoursPerWeek') }),
  staffing: (input) => ({ ...input, capacity: without(input.capacity, 'staffing') }),
  formats: (input) => ({ ...input, capacity: without(input.capacity, 'formats') }),
  'response-time': (input) => ({ ...input, capacity: without(input.capacity, 'responseTimeHours') }),
  coverage: (input) => ({ ...input, capacity: without(input.capacity, 'coverage') }),
  autonomy: (input) => ({ ...input, governance: without(input.governance, 'publishingAutonomy') }),
  'account-state': (input) => ({ ...input, accounts: [{ platform: 'facebook' }] }),
  'data-protection': (input) => ({ ...input, constraints: without(input.constraints, 'dataProtection') }),
  ownership: (input) => ({ ...input, constraints: without(input.constraints, 'ownership') }),
}

describe('open questions, for any brief', () => {
  it.each(Object.keys(HIDING) as BriefQuestionId[])('leaving out %s puts it on the list, with a probability', (id) => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const asked = questionsOf(HIDING[id](input)).filter(({ question }) => question === id)
        expect(asked).toHaveLength(1)
        expect(asked[0]?.probability).toBeGreaterThanOrEqual(0)
        expect(asked[0]?.probability).toBeLessThanOrEqual(1)
      }),
      { numRuns: 15 },
    )
  })

  it('an answered question never appears', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const asked = new Set(questionsOf(input).map(({ question }) => question))
        const answered: readonly (readonly [BriefQuestionId, unknown])[] = [
          ['sector', input.organisation.sector],
          ['country', input.organisation.country],
          ['audiences', input.audiences?.[0]],
          ['uses', input.uses],
          ['hours', input.capacity?.hoursPerWeek],
          ['staffing', input.capacity?.staffing],
          ['formats', input.capacity?.formats],
          ['response-time', input.capacity?.responseTimeHours],
          ['coverage', input.capacity?.coverage],
          ['autonomy', input.governance?.publishingAutonomy],
          ['data-protection', input.constraints?.dataProtection],
          ['ownership', input.constraints?.ownership],
        ]
        for (const [question, answer] of answered) expect({ question, asked: asked.has(question) }).toEqual({ question, asked: answer === undefined })
      }),
    )
  })

  it('giving any of the plausible answers changes the verdicts listed, and all of them come from some answer', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const brief = briefFrom(input)
        const before = verdictsOf(brief)
        const [first] = questionsOf(input)
        if (!first) return
        const answers = openIn(first.question, brief, first.platform)?.answers ?? []
        const found = new Map<string, Set<Verdict>>()
        let changing = 0
        for (const { brief: answered, weight } of answers) {
          const changed = [...verdictsOf(answered)].filter(([platform, verdict]) => before.get(platform) !== verdict)
          if (changed.length > 0) changing += weight
          for (const [platform, verdict] of changed) found.set(platform, (found.get(platform) ?? new Set()).add(verdict))
        }
        const listed = first.changes.map(({ platform, from, to }) => ({ platform, from, to }))
        const expected = [...found].map(([platform, to]) => ({ platform, from: before.get(platform), to: VERDICTS.filter((one) => to.has(one)) }))
        expect(listed).toEqual(expected.sort((a, b) => (a.platform < b.platform ? -1 : 1)))
        expect(first.probability).toBeCloseTo(changing / answers.reduce((total, { weight }) => total + weight, 0), 3)
      }),
      { numRuns: 60 },
    )
  })

  it('the likelier to change a verdict comes first, then the one that may change more of them', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const order = questionsOf(input).map(({ probability, changes }) => -probability * 1000 - changes.length)
        expect(order).toEqual([...order].sort((a, b) => a - b))
      }),
    )
  })
})

describe('which question comes first', () => {
  const complete = aBriefInput({
    audiences: [{ name: 'Home decorators', country: 'FR', ageMin: 25, ageMax: 54, womenShare: 0.8, context: 'consumer' }],
    capacity: { ...aBriefInput().capacity, staffing: 'part-of-job' },
    governance: { publishingAutonomy: 'free-within-charter' },
    constraints: { dataProtection: 'standard', ownership: 'indifferent' },
  })

  it('nothing is asked of those who answered everything', () => expect(questionsOf(complete)).toEqual([]))

  it.each<{ why: string; input: BriefInput; first: BriefQuestionId; platform?: string }>([
    { why: 'hours decide whether anything can be run', input: HIDING.hours(complete), first: 'hours' },
    {
      why: 'an account that may be alive takes hours',
      input: { ...complete, accounts: [{ platform: 'tiktok' }] },
      first: 'account-state',
      platform: 'tiktok',
    },
  ])('$why', ({ input, first, platform }) => {
    const [asked] = questionsOf(input)

    expect(asked?.question).toBe(first)
    expect(asked?.platform).toBe(platform)
    expect(asked?.probability).toBeGreaterThan(0)
  })

  it('a question that changes nothing is asked last, and said to change nothing', () => {
    const asked = questionsOf(HIDING.coverage(HIDING.hours(complete)))

    expect(asked.map(({ question }) => question)).toEqual(['hours', 'coverage'])
    expect(asked[1]).toMatchObject({ probability: 0, changes: [] })
  })
})
