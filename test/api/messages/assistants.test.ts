import { describe, expect, it } from '@jest/globals'
import { PROMPT_NAMES, TOOL_NAMES } from '../../../api/messages/assistant-words.ts'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import { faultsOf } from './sentence.ts'

/** What has to be said in a language's own way beside names of the protocol, which are the same in both. */
const sentencesIn = (language: (typeof LANGUAGES)[number]): readonly string[] => {
  const { assistants } = messagesFor(language)
  return [
    assistants.firstOf(8, 20),
    assistants.nothingListed,
    assistants.changedNothing,
    assistants.movedSince,
    assistants.notStored,
    assistants.underWay({ id: 'aud_1', done: 1, total: 3 }),
    assistants.audited('aud_1', 1),
    assistants.audited('aud_1', 2),
    assistants.accounts(1, 0),
    assistants.accounts(12, 3),
    assistants.hoursOf('Pinterest', { minimum: '2 h', healthy: '3 h' }),
    assistants.serviceRefused(502),
    ...Object.values(assistants.resources).map(({ description }) => description),
  ]
}

describe('a source', () => {
  it.each([
    ['Médiamétrie, relayed by Influencia', 'Médiamétrie, relayé par Influencia'],
    ['B. Neil, citing HubSpot', 'B. Neil, citant HubSpot'],
    ['Pew Research Center, relayed in a public gist', 'Pew Research Center, relayé dans un gist public'],
    ['Harris Interactive for Observatoire Cetelem', 'Harris Interactive for Observatoire Cetelem'],
  ])('of %s is linked in the language of the sentence', (publisher, french) => {
    const source = { title: 'Title, citing nobody', publisher, published: '2026', url: 'https://example.org/' }

    expect(messagesFor('en').assistants.published(source)).toBe(`Title, citing nobody, ${publisher}, 2026, https://example.org/.`)
    expect(messagesFor('fr').assistants.published(source)).toBe(`Title, citing nobody, ${french}, 2026, https://example.org/.`)
  })
})

describe.each(LANGUAGES)('what assistants are told, in %s', (language) => {
  const { assistants } = messagesFor(language)

  it.each(sentencesIn(language))('%s', (sentence) => expect(faultsOf(sentence, language).filter((fault) => fault !== 'an English word')).toEqual([]))

  it('describes every tool and prompt by itself', () => {
    const described = [...TOOL_NAMES.map((name) => assistants.tools[name]), ...PROMPT_NAMES.map((name) => assistants.prompts[name])]

    expect(new Set(described.map(({ title }) => title)).size).toBe(described.length)
    expect(new Set(described.map(({ description }) => description)).size).toBe(described.length)
    for (const { description } of described) expect(description).toMatch(/^\p{Lu}.*[.?]$/su)
  })

  it('names no tool that there is not', () => {
    const texts = [assistants.instructions, ...Object.values(assistants.tools).map(({ description }) => description), assistants.sources]
    const prompts = PROMPT_NAMES.map((name) => assistants.prompt[name]({ organisation: 'X', platform: 'Y' }))
    const named = [...texts, ...prompts].flatMap((text) => text.match(/\b[a-z]+_[a-z]+\b/g) ?? [])

    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !(TOOL_NAMES as readonly string[]).includes(name))).toEqual([])
  })

  it.each(PROMPT_NAMES)('the prompt %s takes up what it is given, and leaves no hole for what it is not', (name) => {
    const given = { organisation: 'Maison Lumen', platform: 'TikTok', reasons: 'novelty', notes: 'six hours' }

    const [full, bare] = [
      assistants.prompt[name](given),
      assistants.prompt[name]({ organisation: 'Maison Lumen', platform: 'TikTok', reasons: '', notes: '' }),
    ]

    expect(full).toContain('Maison Lumen')
    expect(full.length).toBeGreaterThan(bare.length)
    expect(`${full}${bare}`).not.toMatch(/undefined|\s\s|\s\./)
  })
})
