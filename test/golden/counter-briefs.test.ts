import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, type Language } from '../../api/messages/index.ts'
import { faultsOf } from '../api/messages/sentence.ts'
import { COUNTER_BRIEF_CASES } from './counter-brief-cases.ts'
import { counterBriefOfCase, goldenText } from './counter-brief-text.ts'

const committed = (name: string, language: Language) => readFileSync(join(import.meta.dirname, 'counter-briefs', `${name}.${language}.txt`), 'utf8')
const bodyOf = (text: string): string => text.slice(0, text.indexOf('\n\nSources\n') + 1 || undefined)

describe.each(LANGUAGES)('counter-briefs in %s', (language) => {
  it.each(COUNTER_BRIEF_CASES)('$name reads as it was read aloud: $why', (one) => {
    expect(goldenText(one, language)).toBe(committed(one.name, language))
  })

  it.each(COUNTER_BRIEF_CASES)('$name fits a page and raises no voice', (one) => {
    const body = bodyOf(counterBriefOfCase(one, language).text)
    const words = body.split(/\s+/).length

    expect(words).toBeGreaterThan(200)
    expect(words).toBeLessThan(520)
    expect(body).not.toMatch(/!/)
  })

  it.each(COUNTER_BRIEF_CASES)('$name is made of sound sentences, each said once', (one) => {
    const sentences = counterBriefOfCase(one, language).sections.flatMap(({ sentences: told }) => told.map(({ text }) => text))
    const foreign = /“|«/
    const faulty = sentences.filter((text) => !foreign.test(text) && faultsOf(text, language).length > 0)

    expect(faulty).toEqual([])
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('lists every source it cites, once, with its number on the page', () => {
    for (const one of COUNTER_BRIEF_CASES) {
      const { sections, sources, text } = counterBriefOfCase(one, language)
      const cited = new Set(sections.flatMap(({ sentences }) => sentences.flatMap(({ evidence }) => evidence)))
      expect(sources.map(({ id }) => id).sort()).toEqual([...cited].sort())
      for (const { id, number } of sources) expect(text).toMatch(new RegExp(`\\n\\[${number}\\] .*\\b${id}\\b`))
    }
  })
})
