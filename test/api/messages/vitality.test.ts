import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import { VITALITY_STATES, type Vitality } from '../../../domain/audit/vitality/vitality.ts'
import { faultsOf } from './sentence.ts'

const bare = { asOf: '2026-11-21', postsAfterAsOf: 0, forecasts: [], trend: 'unknown', truncated: false, modelVersion: '1' } as const

const figures = fc.record(
  {
    state: fc.constantFrom(...VITALITY_STATES),
    postingDays: fc.integer({ min: 0, max: 400 }),
    daysSinceLastPost: fc.integer({ min: 0, max: 5000 }),
    ownRhythmDays: fc.double({ min: 0.2, max: 900, noNaN: true }),
    silenceSurvival: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: ['state', 'postingDays'] },
)

describe.each(LANGUAGES)('vitality in %s', (language) => {
  const { vitality } = messagesFor(language)

  it('is one whole sentence for every state, with figures or without', () => {
    fc.assert(
      fc.property(figures, (some) => {
        const sentence = vitality({ ...bare, ...some })

        expect({ sentence, faults: faultsOf(sentence, language) }).toEqual({ sentence, faults: [] })
        expect(sentence).not.toMatch(/(?<!\d)0\s?%/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('vitality in words', () => {
  const dormant: Vitality = { ...bare, state: 'dormant', postingDays: 30, daysSinceLastPost: 45, ownRhythmDays: 6, silenceSurvival: 0.02 }

  it.each([
    {
      why: 'a silence is compared with the own rhythm',
      facts: dormant,
      en: 'Silent for 45 days; by its own rhythm (a post every 6 days), the chance of such a silence is 2%.',
      fr: 'Silence de 45\u00a0jours\u202f; à son propre rythme (une publication tous les 6\u00a0jours), un tel silence n’avait que 2\u00a0% de chances de se produire.',
    },
    {
      why: 'a tiny chance is never nothing',
      facts: { ...dormant, state: 'abandoned', daysSinceLastPost: 1200, ownRhythmDays: 1, silenceSurvival: 0 },
      en: 'Probably given up: silent for 3 years; by its own rhythm (a post every day or so), the chance of such a silence is less than 1%.',
      fr: 'Sans doute à l’abandon\u00a0: silence de 3\u00a0ans\u202f; à son propre rythme (une publication par jour environ), un tel silence avait moins de 1\u00a0% de chances de se produire.',
    },
    {
      why: 'a lively account is described by its last post',
      facts: { ...dormant, state: 'steady', daysSinceLastPost: 1 },
      en: 'Alive and regular: last post yesterday, with a post every 6 days as a rule.',
      fr: 'Vivant et régulier\u00a0: dernière publication hier, avec en général une publication tous les 6\u00a0jours.',
    },
    {
      why: 'nothing is invented without figures',
      facts: { ...bare, state: 'dormant', postingDays: 30 },
      en: 'Silent for longer than usual.',
      fr: 'Silence plus long que d’habitude.',
    },
  ] satisfies readonly { why: string; facts: Vitality; en: string; fr: string }[])('$why', ({ facts, en, fr }) => {
    expect(messagesFor('en').vitality(facts)).toBe(en)
    expect(messagesFor('fr').vitality(facts)).toBe(fr)
  })
})
