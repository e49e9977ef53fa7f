import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import { TRENDS, VITALITY_STATES, type Vitality } from '../../../domain/audit/vitality/vitality.ts'
import { faultsOf } from './sentence.ts'

const bare = { asOf: '2026-11-21', postsAfterAsOf: 0, forecasts: [], trend: 'unknown', truncated: false, modelVersion: '1' } as const

const figures = fc.record(
  {
    state: fc.constantFrom(...VITALITY_STATES),
    postingDays: fc.integer({ min: 0, max: 400 }),
    daysSinceLastPost: fc.integer({ min: 0, max: 5000 }),
    pausedDays: fc.integer({ min: 1, max: 5000 }),
    ownRhythmDays: fc.double({ min: 0.2, max: 900, noNaN: true }),
    silenceSurvival: fc.double({ min: 0, max: 1, noNaN: true }),
    trend: fc.constantFrom(...TRENDS),
    forecasts: fc.array(fc.record({ horizonDays: fc.constantFrom(1, 30, 90, 365), probability: fc.double({ min: 0, max: 1, noNaN: true }) }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: ['state', 'postingDays'] },
)

describe.each(LANGUAGES)('vitality in %s', (language) => {
  const { vitality } = messagesFor(language)

  it('is made of whole sentences for every state, with figures or without', () => {
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

  const fading: Vitality = { ...dormant, state: 'fading', trend: 'falling' }
  const forecasts = [
    { horizonDays: 365, probability: 0.81 },
    { horizonDays: 90, probability: 0.44 },
  ]

  it.each([
    {
      why: 'a silence is compared with the own rhythm',
      facts: fading,
      en: 'Slowing down: silent for 45 days; by its own rhythm (a post every 6 days), the chance of a silence this long or longer is 2%.',
      fr: 'En perte de vitesse\u00a0: silence de 45\u00a0jours\u202f; au regard de son propre rythme (une publication tous les 6\u00a0jours), un silence au moins aussi long n’avait que 2\u00a0% de chances de se produire.',
    },
    {
      why: 'a tiny chance is never nothing',
      facts: { ...dormant, state: 'abandoned', daysSinceLastPost: 1200, ownRhythmDays: 1, silenceSurvival: 0 },
      en: 'Probably given up: silent for 3 years; by its own rhythm (a post every day or so), the chance of a silence this long or longer is less than 1%.',
      fr: 'Sans doute à l’abandon\u00a0: silence de 3\u00a0ans\u202f; au regard de son propre rythme (une publication par jour environ), un silence au moins aussi long avait moins de 1\u00a0% de chances de se produire.',
    },
    {
      why: 'a lively account is described by its last post',
      facts: { ...dormant, state: 'steady', daysSinceLastPost: 1 },
      en: 'Alive and regular: last post yesterday, with a post every 6 days as a rule.',
      fr: 'Vivant et régulier\u00a0: dernière publication hier, et en général une publication tous les 6\u00a0jours.',
    },
    {
      why: 'nothing is invented without figures',
      facts: { ...bare, state: 'dormant', postingDays: 30 },
      en: 'Asleep: silent for longer than usual. It may wake by itself, but the risk of a whole year of silence is already high enough to act.',
      fr: 'En sommeil\u00a0: silence plus long que d’habitude. Le compte peut se réveiller de lui-même, mais le risque d’une année entière de silence justifie déjà d’agir.',
    },
    {
      why: 'years of declared pauses are no life',
      facts: { ...dormant, state: 'thriving', daysSinceLastPost: 670, pausedDays: 600 },
      en: 'At rest, by the pauses declared: the last post is 22 months old, and 20 months of that lay in them. Whether the account is still alive cannot be told.',
      fr: 'Au repos, d’après les pauses déclarées\u00a0: la dernière publication remonte à 22\u00a0mois, dont 20\u00a0mois de pause. Rien ne permet de dire si le compte est encore vivant.',
    },
    {
      why: 'posts that become rarer are no silence',
      facts: { ...fading, daysSinceLastPost: 9, ownRhythmDays: 12, silenceSurvival: 0.1 },
      en: 'Slowing down: posts have become clearly rarer, now a post every 12 days (last post 9 days ago).',
      fr: 'En perte de vitesse\u00a0: les publications se sont nettement espacées, désormais une publication tous les 12\u00a0jours (dernière publication il y a 9\u00a0jours).',
    },
    {
      why: 'a sleeper may wake, by the nearest forecast there is',
      facts: { ...dormant, daysSinceLastPost: 125, ownRhythmDays: 27, silenceSurvival: 0.3, forecasts },
      en: 'Asleep: silent for 4 months, where a post every 27 days was usual. It may wake by itself (44% chance of a post within 90 days), but the risk of a whole year of silence is already high enough to act.',
      fr: 'En sommeil\u00a0: 4\u00a0mois de silence, contre une publication tous les 27\u00a0jours d’ordinaire. Le compte peut se réveiller de lui-même (44\u00a0% de chances d’une publication sous 90\u00a0jours), mais le risque d’une année entière de silence justifie déjà d’agir.',
    },
    {
      why: 'a year that has gone by is no risk any more',
      facts: { ...dormant, daysSinceLastPost: 400, ownRhythmDays: 100, silenceSurvival: 0.3 },
      en: 'Asleep: silent for 13 months, where a post every 100 days was usual. It may wake by itself, but a whole year of silence has already gone by, which is reason enough to act.',
      fr: 'En sommeil\u00a0: 13\u00a0mois de silence, contre une publication tous les 100\u00a0jours d’ordinaire. Le compte peut se réveiller de lui-même, mais une année entière de silence s’est déjà écoulée, ce qui suffit pour agir.',
    },
    {
      why: 'what is given up may still come back within a year',
      facts: { ...dormant, state: 'abandoned', daysSinceLastPost: 730, forecasts: [{ horizonDays: 365, probability: 0.03 }] },
      en: 'Probably given up: silent for 2 years; by its own rhythm (a post every 6 days), the chance of a silence this long or longer is 2%. The chance of a post within the coming year is 3%.',
      fr: 'Sans doute à l’abandon\u00a0: silence de 2\u00a0ans\u202f; au regard de son propre rythme (une publication tous les 6\u00a0jours), un silence au moins aussi long n’avait que 2\u00a0% de chances de se produire. Il y a 3\u00a0% de chances qu’une publication paraisse dans l’année qui vient.',
    },
    {
      why: 'declared pauses are told, as they do not count',
      facts: { ...dormant, state: 'steady', daysSinceLastPost: 40, pausedDays: 35 },
      en: 'Alive and regular: last post 40 days ago, with a post every 6 days as a rule. Of the time since the last post, 35 days lay in declared pauses and do not count.',
      fr: 'Vivant et régulier\u00a0: dernière publication il y a 40\u00a0jours, et en général une publication tous les 6\u00a0jours. Depuis la dernière publication, 35\u00a0jours de pause déclarée ne sont pas comptés.',
    },
    {
      why: 'a year that a pause makes up is no year of silence',
      facts: { ...dormant, daysSinceLastPost: 400, pausedDays: 36, ownRhythmDays: 100, silenceSurvival: 0.3 },
      en: 'Asleep: silent for 13 months, where a post every 100 days was usual. It may wake by itself, but the risk of a whole year of silence is already high enough to act. Of the time since the last post, 36 days lay in declared pauses and do not count.',
      fr: 'En sommeil\u00a0: 13\u00a0mois de silence, contre une publication tous les 100\u00a0jours d’ordinaire. Le compte peut se réveiller de lui-même, mais le risque d’une année entière de silence justifie déjà d’agir. Depuis la dernière publication, 36\u00a0jours de pause déclarée ne sont pas comptés.',
    },
    {
      why: 'a single day of pause is one',
      facts: { ...dormant, state: 'steady', daysSinceLastPost: 1, pausedDays: 1 },
      en: 'Alive and regular: last post yesterday, with a post every 6 days as a rule. One day since the last post lay in a declared pause and does not count.',
      fr: 'Vivant et régulier\u00a0: dernière publication hier, et en général une publication tous les 6\u00a0jours. Depuis la dernière publication, un jour de pause déclarée n’est pas compté.',
    },
    {
      why: 'too little is known of the rhythm',
      facts: { ...bare, state: 'too-early', postingDays: 3 },
      en: 'Published on 3 different days so far, which is too little to know its rhythm.',
      fr: 'Des publications sur 3\u00a0jours différents à ce stade\u00a0: c’est trop peu pour en connaître le rythme.',
    },
  ] satisfies readonly { why: string; facts: Vitality; en: string; fr: string }[])('$why', ({ facts, en, fr }) => {
    expect(messagesFor('en').vitality(facts)).toBe(en)
    expect(messagesFor('fr').vitality(facts)).toBe(fr)
  })
})

describe('a span of days in words', () => {
  it.each([
    [1, '1 day', '1\u00a0jour'],
    [120, '120 days', '120\u00a0jours'],
    [121, '4 months', '4\u00a0mois'],
    [365, '12 months', '12\u00a0mois'],
    [699, '23 months', '23\u00a0mois'],
    [700, '2 years', '2\u00a0ans'],
    [730, '2 years', '2\u00a0ans'],
    [1000, '3 years', '3\u00a0ans'],
  ])('%d days', (days, inEnglish, inFrench) => {
    const facts: Vitality = { ...bare, state: 'abandoned', postingDays: 30, daysSinceLastPost: days }

    expect(messagesFor('en').vitality(facts)).toBe(`Probably given up: silent for ${inEnglish}.`)
    expect(messagesFor('fr').vitality(facts)).toBe(`Sans doute à l’abandon\u00a0: silence de ${inFrench}.`)
  })
})
