import { describe, expect, it } from '@jest/globals'
import type { BriefInput } from '../../../../domain/brief/read-brief.ts'
import type { RatingValue } from '../../../../domain/catalogue/parameter.ts'
import { conversationReadiness } from '../../../../domain/fit/criteria/conversation-readiness.ts'
import type { GovernanceInput } from '../../../../domain/governance/read-governance.ts'
import { aFitCase, aProfile } from '../../../support/fit-cases.ts'
import { allAt } from '../../../support/governance.ts'

const demanding = (value: RatingValue) => {
  const base = { evidence: [], basis: 'judgement', reviewedOn: '2026-11-21' } as const
  return aProfile({ conversation: { demand: { ...base, value, unit: 'rating 0-4' }, answerWithinHours: { ...base, value: 12, unit: 'hours' } } })
}
const judged = (demand: RatingValue, input: Partial<BriefInput>) => conversationReadiness.evaluate(aFitCase(input, demanding(demand)))

const perfect = {
  capacity: { responseTimeHours: 12, coverage: 'around-the-clock' },
  governance: { publishingAutonomy: 'free-within-charter' },
} as const

describe('conversation readiness', () => {
  it('asks nothing where the public expects no dialogue', () => expect(judged(0, {})).toMatchObject({ kind: 'scored', value: 1, low: 1, high: 1 }))

  it.each([
    { why: 'all that is expected', demand: 4 as const, input: perfect, expected: 1 },
    {
      why: 'twice the hours',
      demand: 4 as const,
      input: { ...perfect, capacity: { ...perfect.capacity, responseTimeHours: 24 } },
      expected: (0.5 + 1 + 1) / 3,
    },
    {
      why: 'every post is approved',
      demand: 4 as const,
      input: { ...perfect, governance: { publishingAutonomy: 'every-post-approved' as const } },
      expected: (1 + 1 + 0) / 3,
    },
    {
      why: 'half the demand, half the loss',
      demand: 2 as const,
      input: { ...perfect, governance: { publishingAutonomy: 'every-post-approved' as const } },
      expected: 1 - 0.5 * (1 / 3),
    },
    { why: 'an instant answer', demand: 4 as const, input: { ...perfect, capacity: { ...perfect.capacity, responseTimeHours: 0 } }, expected: 1 },
  ])('scores $expected: $why', ({ demand, input, expected }) => {
    const outcome = judged(demand, input)
    expect(outcome.kind === 'scored' ? outcome.value : outcome.kind).toBeCloseTo(expected, 12)
  })

  const diagnosed = (answers: NonNullable<GovernanceInput['answers']>) => ({ diagnosis: { answers } })

  it.each<{ why: string; governance: NonNullable<BriefInput['governance']>; value: number; low: number; high: number; code: string }>([
    { why: 'a diagnosis that tells nothing is neutral', governance: diagnosed({}), value: 1, low: (2 / 3) * 0.5, high: 1, code: 'ready' },
    {
      why: 'replies approved one by one, however free publishing is',
      governance: { publishingAutonomy: 'free-within-charter', ...diagnosed({ 'reply-autonomy': 4 }) },
      value: (1 + 1 + 0) / 3,
      low: ((1 + 1 + 0) / 3) * 0.5,
      high: (1 + 1 + 0) / 3,
      code: 'unfree',
    },
    {
      why: 'publishing told in the diagnosis alone, replies still open',
      governance: diagnosed({ 'publish-autonomy': 2 }),
      value: (1 + 1 + 0.5) / 3,
      low: ((1 + 1 + 0) / 3) * 0.5,
      high: (1 + 1 + 0.5) / 3,
      code: 'unfree',
    },
    {
      why: 'replies told alone, publishing still open',
      governance: diagnosed({ 'reply-autonomy': 1 }),
      value: (1 + 1 + 0.75) / 3,
      low: ((1 + 1 + 0) / 3) * 0.5,
      high: (1 + 1 + 0.75) / 3,
      code: 'ready',
    },
    {
      why: 'control at its worst takes half',
      governance: { publishingAutonomy: 'free-within-charter', ...diagnosed({ ...allAt(4, 'control-illusion'), 'reply-autonomy': 0 }) },
      value: 0.5,
      low: 0.5,
      high: 0.5,
      code: 'controlled',
    },
    {
      why: 'no wish for control takes nothing',
      governance: { publishingAutonomy: 'free-within-charter', ...diagnosed({ ...allAt(0, 'control-illusion'), 'reply-autonomy': 0 }) },
      value: 1,
      low: 1,
      high: 1,
      code: 'ready',
    },
    {
      why: 'one of four points told, at its worst: as little as it allows is lost',
      governance: { publishingAutonomy: 'free-within-charter', ...diagnosed({ 'owned-audience': 4, 'reply-autonomy': 0 }) },
      value: 1 - 0.5 * (1 / 4),
      low: 0.5,
      high: 1 - 0.5 * (1 / 4),
      code: 'ready',
    },
  ])('with a diagnosis: $why', ({ governance, value, low, high, code }) => {
    const outcome = judged(4, { ...perfect, governance })

    expect(outcome).toMatchObject({ kind: 'scored', reason: { code: `conversation-readiness.${code}` } })
    expect(outcome).toMatchObject({ value: expect.closeTo(value, 9), low: expect.closeTo(low, 9), high: expect.closeTo(high, 9) })
  })

  it('keeps what nobody answered between worst and best, by how much dialogue is expected', () => {
    expect(judged(1, { capacity: {} })).toMatchObject({ kind: 'unknown', low: 0.75, high: 1 })
    expect(judged(4, { capacity: { responseTimeHours: 12 } })).toMatchObject({ kind: 'scored', value: 1, low: expect.closeTo(1 / 3, 12), high: 1 })
  })
})
