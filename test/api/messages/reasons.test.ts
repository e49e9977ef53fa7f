import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LANGUAGES, messagesFor, reasonText } from '../../../api/messages/index.ts'
import type { ReasonSentences } from '../../../api/messages/messages.ts'
import type { AllReasons } from '../../../domain/reasons.ts'
import type { Reason } from '../../../domain/shared/reason.ts'
import { CODES, REASONS } from './arbitrary-reasons.ts'
import { PINNED_CODES } from './pinned-codes.ts'
import { PINNED_DIAGNOSIS } from './pinned-diagnosis-sentences.ts'
import { PINNED_QUALIFICATION } from './pinned-qualification-sentences.ts'
import { PINNED } from './pinned-sentences.ts'
import { faultsOf } from './sentence.ts'

const rendered = <Code extends keyof AllReasons>(reasons: ReasonSentences, code: Code): fc.Arbitrary<string> => REASONS[code].map(reasons[code])

describe.each(LANGUAGES)('reasons in %s', (language) => {
  const { reasons } = messagesFor(language)

  it.each(CODES)('%s is one whole sentence whatever its figures', (code) => {
    fc.assert(
      fc.property(rendered(reasons, code), (sentence) => {
        const faults = faultsOf(sentence, language)
        // Some two hundred thousand sentences: what is well costs no `expect`.
        if (faults.length > 0) expect({ sentence, faults }).toEqual({ sentence, faults: [] })
      }),
      { numRuns: 200 },
    )
  })

  it('has a sentence for each reason and none to spare', () => {
    expect(Object.keys(reasons).sort()).toEqual([...CODES].sort())
  })

  it('asks its questions and asserts the rest', () => {
    for (const code of CODES) {
      const [sentence = ''] = fc.sample(rendered(reasons, code), { numRuns: 1, seed: 7 })
      expect(sentence.endsWith('?')).toBe(code.startsWith('question.'))
    }
  })
})

describe('figures in reasons', () => {
  const en = messagesFor('en').reasons
  const fr = messagesFor('fr').reasons

  it.each([
    {
      hours: 6,
      needed: 4,
      taken: 0,
      inEnglish: '6 hours a week for a channel that needs 4.',
      inFrench: '6\u00a0heures par semaine pour un canal qui en demande 4.',
    },
    { hours: 1, needed: 1, taken: 0, inEnglish: '1 hour a week', inFrench: '1\u00a0heure par semaine' },
    { hours: 1.5, needed: 1, taken: 0, inEnglish: '1.5 hours a week', inFrench: '1,5\u00a0heure par semaine' },
    { hours: 6, needed: 4, taken: 2, inEnglish: 'have had the 2 hours they need', inFrench: 'Une fois déduites les 2\u00a0heures' },
    {
      hours: 3,
      needed: 1,
      taken: 1,
      inEnglish: 'needs one, once your other active accounts have had the hour they need',
      inFrench: '(1\u00a0heure), il vous reste 3\u00a0heures par semaine pour un canal qui en demande une.',
    },
  ])('$hours h of $needed with $taken taken', ({ inEnglish, inFrench, ...params }) => {
    expect(en['capacity.enough'](params)).toContain(inEnglish)
    expect(fr['capacity.enough'](params)).toContain(inFrench)
  })

  it.each([
    { share: 0.31, inEnglish: '31% of', inFrench: '31\u00a0% du' },
    { share: 0.004, inEnglish: 'less than 1% of', inFrench: 'moins de 1\u00a0% du' },
    { share: 0, inEnglish: ' 0% of', inFrench: ' 0\u00a0% du' },
    { share: 0.999, inEnglish: 'more than 99% of', inFrench: 'plus de 99\u00a0% du' },
  ])('a measured share of $share', ({ share, inEnglish, inFrench }) => {
    expect(en['audience-reach.observed']({ audience: 'Presse', share })).toContain(inEnglish)
    expect(fr['audience-reach.observed']({ audience: 'Presse', share })).toContain(inFrench)
  })

  it('never shows a share that contradicts the limit it stays below', () => {
    expect(en['audience-absent.all']({ share: 0.0499, percentNeeded: 5 })).toContain('at most 4.9%')
    expect(fr['audience-absent.all']({ share: 0.0499, percentNeeded: 5 })).toContain('au plus 4,9\u00a0%')
    expect(fr['audience-absent.all']({ share: 0.001, percentNeeded: 5 })).toContain('touche moins de 1\u00a0%')
  })

  it('joins motives and elides in French', () => {
    const params = { platform: 'instagram', motives: ['buzz', 'management-wish', 'novelty'] } as const

    expect(fr['pushback.asked'](params)).toBe(
      'Vous envisagez un compte Instagram parce qu’on en parle beaucoup, que votre direction le souhaite et que c’est nouveau.',
    )
    expect(en['pushback.asked'](params)).toBe(
      'You are considering an Instagram account because it is much talked about, your senior management wants it, and it is new.',
    )
    expect(fr['question.objective']({ platform: 'instagram' })).toContain('attendez-vous d’Instagram')
    expect(fr['question.objective']({ platform: 'facebook' })).toContain('attendez-vous de Facebook')
    expect(fr['question.objective']({ platform: 'blog' })).toContain('attendez-vous du blog')
  })

  it('keeps two scores apart that round to the same figure', () => {
    const params = {
      platform: 'tiktok',
      alternative: 'blog',
      score: 60.6,
      alternativeScore: 61.4,
      alternativeWorst: 60,
      alternativeBest: 70,
    } as const

    expect(en['pushback.alternative'](params)).toContain('slightly ahead')
    expect(fr['pushback.alternative'](params)).toContain('légèrement supérieur')
  })
})

describe.each(LANGUAGES)('sentences that were weighed, in %s', (language) => {
  it.each([...PINNED, ...PINNED_QUALIFICATION, ...PINNED_DIAGNOSIS])('$reason.code: $why', ({ reason, [language]: expected }) => {
    expect(reasonText(messagesFor(language), reason)).toBe(expected)
  })
})

const ONE_OF_EACH = Object.entries(PINNED_CODES).map(([code, [params, en, fr]]) => ({ reason: { code, params } as Reason<AllReasons>, en, fr }))

describe.each(LANGUAGES)('a sentence of every other code, in %s', (language) => {
  it.each(ONE_OF_EACH)('$reason.code', ({ reason, [language]: expected }) => {
    expect(reasonText(messagesFor(language), reason)).toBe(expected)
  })
})

describe('what is said', () => {
  it('is pinned once at least for every code', () => {
    const pinned = new Set([...PINNED, ...PINNED_QUALIFICATION, ...PINNED_DIAGNOSIS, ...ONE_OF_EACH].map(({ reason }) => reason.code))

    expect(CODES.filter((code) => !pinned.has(code))).toEqual([])
  })
})

describe('how often, in words', () => {
  const saidIn = (language: 'en' | 'fr', posts: number) => messagesFor(language).reasons['condition.rhythm']({ platform: 'blog', hours: 2, posts })

  it.each([
    { perWeek: 0.1, en: 'every 10 weeks', fr: 'toutes les 10\u00a0semaines' },
    { perWeek: 0.23, en: 'once a month', fr: 'une fois par mois' },
    { perWeek: 0.35, en: 'once or twice a month', fr: 'une ou deux fois par mois' },
    { perWeek: 0.5, en: 'twice a month', fr: 'deux fois par mois' },
    { perWeek: 0.75, en: 'three times a month', fr: 'trois fois par mois' },
    { perWeek: 1, en: 'once a week', fr: 'une fois par semaine' },
    { perWeek: 2.5, en: 'two or three times a week', fr: 'deux ou trois fois par semaine' },
    { perWeek: 5, en: 'five times a week', fr: 'cinq fois par semaine' },
    { perWeek: 7, en: 'every day', fr: 'tous les jours' },
    { perWeek: 14, en: 'twice a day', fr: 'deux fois par jour' },
    { perWeek: 20, en: '20 times a week', fr: '20 fois par semaine' },
  ])('$perWeek a week is $en', ({ perWeek, en, fr }) => {
    expect(saidIn('en', perWeek)).toContain(`enough to publish ${en}.`)
    expect(saidIn('fr', perWeek)).toContain(`de quoi publier ${fr}.`)
  })
})

describe('hours in words', () => {
  it.each([
    { value: 0.75, en: '0.75 hours', fr: '0,75\u00a0heure' },
    { value: 1.25, en: '1.25 hours', fr: '1,25\u00a0heure' },
    { value: 0.333, en: '0.33 hours', fr: '0,33\u00a0heure' },
    { value: 0.05, en: '0.05 hours', fr: '0,05\u00a0heure' },
    { value: 2.67, en: '2.7 hours', fr: '2,7\u00a0heures' },
    { value: 4, en: '4 hours', fr: '4\u00a0heures' },
  ])('$value is $en', ({ value, en, fr }) => {
    expect(messagesFor('en').numbers.hours(value)).toBe(en)
    expect(messagesFor('fr').numbers.hours(value)).toBe(fr)
  })
})

describe('scores in words', () => {
  const { score } = messagesFor('en').numbers

  it.each([
    [44.9, '44'],
    [54.5, '54'],
    [59.96, '59'],
    [69.8, '69'],
    [70, '70'],
    [70.5, '71'],
    [82.62, '83'],
    [99.6, '100'],
  ])('%d is shown as %s, and never as a threshold it does not reach', (value, shown) => {
    expect(score(value)).toBe(shown)
  })
})
