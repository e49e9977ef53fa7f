import { describe, expect, it } from '@jest/globals'
import { evidenceWeight, isFigureStale, isStale, JUDGEMENT_CONFIDENCE, parameterConfidence, TOPIC_HALVING } from '../../../domain/catalogue/ageing.ts'
import { type EvidenceRecord, evidenceById, TOPICS } from '../../../domain/catalogue/evidence.ts'
import type { Parameter } from '../../../domain/catalogue/parameter.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'

const aRecord = (changes: Partial<EvidenceRecord> & { readonly published?: string } = {}): EvidenceRecord => {
  const { published = '2024-11-21', ...rest } = changes
  return {
    id: 'test-reach-24',
    platform: 'facebook',
    topic: 'reach',
    statement: 'Half of them do.',
    value: 50,
    unit: '% of adults',
    population: 'adults',
    geography: 'FR',
    source: { title: 'Survey', publisher: 'Institute', url: 'https://example.org/', published, estimated: false },
    confidence: 'high',
    recalled: false,
    note: '',
    ...rest,
  }
}

const aParameter = (changes: Partial<Parameter> = {}): Parameter => ({
  value: 1,
  unit: 'days',
  basis: 'evidence',
  evidence: ['all-neg-emerson'],
  reviewedOn: '2026-11-21',
  ...changes,
})

const ASKED = dayOf('2026-11-21')

describe('the weight of a record', () => {
  it.each([
    { record: aRecord({ published: '2026-11-21' }), expected: 1, why: 'high and new' },
    { record: aRecord(), expected: 1 * 0.5, why: 'reach halves in two years' },
    { record: aRecord({ published: '2022-11-21' }), expected: 1 * 0.5 * 0.5, why: 'and again in the next two' },
    { record: aRecord({ topic: 'effort' }), expected: 0.5 ** (24 / 48), why: 'effort takes four' },
    { record: aRecord({ topic: 'goal-fit', published: '2022-11-21' }), expected: 0.5, why: 'goal-fit takes four' },
    { record: aRecord({ confidence: 'medium' }), expected: 0.6 * 0.5, why: 'medium starts at 0.6' },
    { record: aRecord({ confidence: 'low' }), expected: 0.25 * 0.5, why: 'low starts at 0.25' },
    { record: aRecord({ recalled: true, confidence: 'low' }), expected: 0, why: 'recalled counts for nothing' },
    { record: aRecord({ topic: 'neglect-policy', published: '2010' }), expected: 1, why: 'a policy stays a precedent' },
    { record: aRecord({ topic: 'hype', published: '2012-10', confidence: 'medium' }), expected: 0.6, why: 'a fad stays a precedent' },
    { record: aRecord({ published: '2028-11-21' }), expected: 0.5, why: 'two years later says as little as two years earlier' },
    { record: aRecord({ topic: 'hype', published: '2030', confidence: 'medium' }), expected: 0.6, why: 'a precedent is one at any time' },
  ])('is $expected: $why', ({ record, expected }) => {
    // Two years are 730 or 731 days, 24 mean months 730.485: hence three digits.
    expect(evidenceWeight(record, ASKED)).toBeCloseTo(expected, 3)
  })

  it('is the same when asked again, and for every hour of the day', () => {
    const record = aRecord()

    expect(evidenceWeight(record, ASKED + 0.75)).toBe(evidenceWeight(record, ASKED))
  })

  it('does not remember the wrong day, however many days are asked about', () => {
    const record = aRecord()
    const days = Array.from({ length: 20 }, (_, index) => ASKED + index * 30)

    const asked = days.map((day) => evidenceWeight(record, day))

    expect(asked).toEqual([...asked].sort((a, b) => b - a))
    expect(evidenceWeight(record, ASKED)).toBe(asked[0])
  })

  it('is refused for a date nobody can read', () => {
    expect(() => evidenceWeight(aRecord({ published: 'last spring' }), ASKED)).toThrow(RangeError)
  })

  it('has a rule for every topic', () => {
    expect(Object.keys(TOPIC_HALVING).sort()).toEqual([...TOPICS].sort())
  })
})

describe('a stale record', () => {
  it.each([
    { record: aRecord({ published: '2024-12-31' }), expected: false, why: 'not yet two years' },
    { record: aRecord({ published: '2024-10-31' }), expected: true, why: 'more than two years' },
    { record: aRecord({ topic: 'effort', published: '2024-10-31' }), expected: false, why: 'effort has four' },
    { record: aRecord({ topic: 'hype', published: '2009' }), expected: false, why: 'precedents do not go stale' },
    { record: aRecord({ published: '2030' }), expected: true, why: 'published more than two years after the day asked about' },
    { record: aRecord({ published: '2027' }), expected: false, why: 'published soon after it' },
  ])('$expected: $why', ({ record, expected }) => {
    expect(isStale(record, ASKED)).toBe(expected)
  })
})

describe('a stale figure', () => {
  it.each([
    { parameter: aParameter({ evidence: ['blog-goal-69'] }), expected: true, why: 'its only record is of 2010' },
    { parameter: aParameter({ evidence: ['blog-goal-69', 'fb-reach-us25'] }), expected: false, why: 'one fresh record is enough' },
    { parameter: aParameter({ evidence: ['blog-goal-69', 'fb-life-24r'] }), expected: true, why: 'a recalled record freshens nothing' },
    { parameter: aParameter({ evidence: ['all-neg-emerson'] }), expected: false, why: 'a policy stays a precedent' },
    { parameter: aParameter({ basis: 'judgement', evidence: [] }), expected: false, why: 'a judgement has nothing to age' },
    { parameter: aParameter({ evidence: ['no-such-record'] }), expected: false, why: 'nor has a citation that leads nowhere' },
  ])('$expected: $why', ({ parameter, expected }) => {
    expect(isFigureStale(parameter, ASKED)).toBe(expected)
  })
})

describe('the confidence in a parameter', () => {
  it.each([
    { parameter: aParameter(), expected: 1, why: 'a high record that does not age' },
    { parameter: aParameter({ basis: 'inference' }), expected: 1 * 0.7, why: 'an inference from it' },
    { parameter: aParameter({ basis: 'judgement', evidence: [] }), expected: 0.25, why: 'a judgement' },
    { parameter: aParameter({ evidence: ['all-neg-faq', 'all-neg-policy2018'] }), expected: 0.6, why: 'the stronger of low and medium' },
    { parameter: aParameter({ evidence: ['blog-goal-69'] }), expected: 0.25, why: 'a study of 2010 is worth less than our own eye: the floor holds' },
    { parameter: aParameter({ evidence: ['no-such-record'] }), expected: 0.25, why: 'a citation that leads nowhere adds nothing' },
  ])('is $expected: $why', ({ parameter, expected }) => {
    expect(parameterConfidence(parameter, ASKED)).toBeCloseTo(expected, 9)
  })

  it('falls with the years, never below a judgement', () => {
    const parameter = aParameter({ evidence: ['fb-reach-us25'] })
    const years = [2026, 2028, 2030, 2040].map((year) => parameterConfidence(parameter, dayOf(`${year}-11-21`)))

    expect(years).toEqual([...years].sort((a, b) => b - a))
    expect(years.at(-1)).toBe(JUDGEMENT_CONFIDENCE.value)
    expect(years[0]).toBe(evidenceWeight(evidenceById('fb-reach-us25') as EvidenceRecord, ASKED))
  })
})
