import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import { POLICY_LEVELS } from '../../../domain/audit/vitality/house-policy.ts'
import { REGULARITIES } from '../../../domain/audit/vitality/irregularity.ts'
import { faultsOf } from './sentence.ts'

const days = fc.double({ min: 0.01, max: 3000, noNaN: true })
const dayOfYear = fc.constantFrom('01-01', '02-29', '07-16', '08-31', '12-31')

describe.each(LANGUAGES)('what a history tells in %s', (language) => {
  const { history } = messagesFor(language)
  const isWhole = (sentence: string): void => expect({ sentence, faults: faultsOf(sentence, language) }).toEqual({ sentence, faults: [] })

  it('is told in whole sentences, whatever the figures', () => {
    const policy = fc.record({
      rule: fc.constantFrom('house' as const, 'proposed' as const),
      breached: fc.constantFrom(...POLICY_LEVELS),
      thresholds: fc.record({ quietDays: fc.integer({ min: 1, max: 400 }), dormantDays: fc.nat(400), abandonedDays: fc.nat(400) }),
      silentDays: fc.nat(2000),
      evidence: fc.constant([]),
    })

    fc.assert(
      fc.property(days, days, dayOfYear, dayOfYear, policy, fc.constantFrom(...REGULARITIES), (a, b, from, to, finding, regularity) => {
        isWhole(history.irregularity({ regularity, spread: 1, shortGapDays: Math.min(a, b), longGapDays: Math.max(a, b) }))
        isWhole(history.rhythmChange({ on: '2024-11-01', fromDays: a, toDays: b }))
        isWhole(history.proposedPause({ from, to, silentYears: 3, years: 4 }))
        isWhole(history.policy(finding))
      }),
      { numRuns: 300 },
    )
  })
})

const [en, fr] = [messagesFor('en').history, messagesFor('fr').history]
const thresholds = { quietDays: 45, dormantDays: 120, abandonedDays: 365 }

describe('a history in words', () => {
  it.each([
    {
      why: 'an even rhythm',
      inEnglish: en.irregularity({ regularity: 'regular', spread: 0.5, shortGapDays: 3.98, longGapDays: 18.1 }),
      english: 'Posts at a steady rhythm: eight gaps in ten are between 4 days and 18 days long.',
      inFrench: fr.irregularity({ regularity: 'regular', spread: 0.5, shortGapDays: 3.98, longGapDays: 18.1 }),
      french: 'Rythme régulier\u00a0: huit intervalles sur dix durent de 4\u00a0jours à 18\u00a0jours.',
    },
    {
      why: 'a rhythm that is never off',
      inEnglish: en.irregularity({ regularity: 'regular', spread: 0.5, shortGapDays: 7, longGapDays: 7 }),
      english: 'Posts at a steady rhythm: nearly every gap is 7 days long.',
      inFrench: fr.irregularity({ regularity: 'regular', spread: 0.5, shortGapDays: 7, longGapDays: 7 }),
      french: 'Rythme régulier\u00a0: presque tous les intervalles durent 7\u00a0jours.',
    },
    {
      why: 'a slower rhythm',
      inEnglish: en.rhythmChange({ on: '2024-11-01', fromDays: 1, toDays: 30.2 }),
      english: 'Since 1 November 2024, a post every 30 days instead of every day or so.',
      inFrench: fr.rhythmChange({ on: '2024-11-01', fromDays: 1, toDays: 30.2 }),
      french: 'Depuis le 1er novembre 2024, une publication tous les 30\u00a0jours au lieu d’une presque tous les jours.',
    },
    {
      why: 'a rest of every summer',
      inEnglish: en.proposedPause({ from: '07-01', to: '08-31', silentYears: 3, years: 4 }),
      english: 'Silent from 1 July to 31 August in 3 years out of 4: if that is planned, declare it as a yearly pause.',
      inFrench: fr.proposedPause({ from: '07-01', to: '08-31', silentYears: 3, years: 4 }),
      french: 'Silence du 1er juillet au 31 août, 3 années sur 4\u00a0: s’il est voulu, déclarez-le comme pause annuelle.',
    },
    {
      why: 'a proposed threshold that was passed',
      inEnglish: en.policy({ rule: 'proposed', thresholds, breached: 'dormant', silentDays: 130, evidence: [] }),
      english: 'By published policies this account would be dormant: silent for 130 days, with a threshold of 120 days.',
      inFrench: fr.policy({ rule: 'proposed', thresholds, breached: 'dormant', silentDays: 130, evidence: [] }),
      french: 'D’après les règles publiées, ce compte serait en sommeil\u00a0: 130\u00a0jours de silence, pour un seuil de 120\u00a0jours.',
    },
    {
      why: 'a rule of the house that is kept',
      inEnglish: en.policy({ rule: 'house', thresholds, breached: 'none', silentDays: 1, evidence: [] }),
      english: 'Within your own rule: silent for 1 day, with a threshold of 45 days.',
      inFrench: fr.policy({ rule: 'house', thresholds, breached: 'none', silentDays: 1, evidence: [] }),
      french: 'Conforme à votre propre règle\u00a0: 1\u00a0jour de silence, pour un seuil de 45\u00a0jours.',
    },
  ])('$why', ({ inEnglish, english, inFrench, french }) => {
    expect(inEnglish).toBe(english)
    expect(inFrench).toBe(french)
  })
})
