import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { comparisonWords } from '../../../api/messages/comparison.ts'
import { LANGUAGES } from '../../../api/messages/index.ts'
import { PLATFORM_IDS } from '../../../domain/catalogue/vocabulary.ts'
import { ATTRIBUTION_PARTS } from '../../../domain/fit/attribution.ts'
import { VERDICTS } from '../../../domain/fit/verdict.ts'
import { faultsOf } from './sentence.ts'

const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100)
const standing = fc.record({ score: hundredths, verdict: fc.constantFrom(...VERDICTS), rank: fc.integer({ min: 1, max: 9 }) })

/** A version is written with points in every language. */
const faults = (text: string, language: (typeof LANGUAGES)[number]) =>
  faultsOf(
    text.replace(/\d+(\.\d+)+/g, (version) => (language === 'fr' && /modèle|catalogue/.test(text) ? 'X' : version)),
    language,
  )

describe.each(LANGUAGES)('what a comparison says in %s', (language) => {
  const words = comparisonWords(language)

  it('is well written whatever changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLATFORM_IDS), standing, standing, (platform, before, after) => {
        const change = (Math.round(after.score * 100) - Math.round(before.score * 100)) / 100
        for (const sentence of words.change({ platform, before, after, change }).split(/(?<=\.) (?=\p{Lu})/u))
          expect(faults(sentence, language)).toEqual([])
      }),
    )
  })

  it.each(ATTRIBUTION_PARTS)('is well written for the part of %s', (part) => {
    fc.assert(fc.property(fc.integer({ min: -10_000, max: 10_000 }), (value) => expect(faults(words.part[part](value / 100), language)).toEqual([])))
  })

  it.each([
    { outcome: 'identical' },
    { outcome: 'different' },
    { outcome: 'other-version', goneModel: '0.1.0' },
    { outcome: 'other-version', goneCatalogue: '2026.10' },
    { outcome: 'other-version', goneModel: '0.1.0', goneCatalogue: '2026.10' },
  ] as const)('is well written for a replay: $outcome', (replay) => {
    for (const sentence of words.replay(replay).split(/(?<=\.) (?=\p{Lu})/u)) expect(faults(sentence, language)).toEqual([])
  })
})

describe('a comparison in words', () => {
  const before = { score: 58.9, verdict: 'wait', rank: 3 } as const
  const after = { score: 62.1, verdict: 'pilot', rank: 1 } as const

  it.each([
    { language: 'en', text: 'The blog scores 62.1 instead of 58.9, 3.2 points more. The verdict changes from “Wait” to “Try first”.' },
    {
      language: 'fr',
      text: 'Le blog obtient 62,1 au lieu de 58,9, soit 3,2\u00a0points de plus. Le verdict passe de «\u00a0Attendre\u00a0» à «\u00a0Essayer d’abord\u00a0».',
    },
  ] as const)('tells score and verdict: $language', ({ language, text }) => {
    expect(comparisonWords(language).change({ platform: 'blog', before, after, change: 3.2 })).toBe(text)
  })

  it.each([
    { language: 'en', text: 'The change of date, and with it which measurements still hold, takes away 1 point.' },
    { language: 'fr', text: 'Le changement de date, et avec lui les mesures encore valables, fait perdre 1\u00a0point.' },
  ] as const)('tells a part: $language', ({ language, text }) => expect(comparisonWords(language).part.time(-1)).toBe(text))
})
