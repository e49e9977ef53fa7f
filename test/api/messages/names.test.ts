import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'

describe.each(LANGUAGES)('names in %s', (language) => {
  const { names, lists } = messagesFor(language)

  it.each(Object.entries(names))('%s are told apart, capitalised and clean', (_, table: Readonly<Record<string, string>>) => {
    const all = Object.values(table)

    expect(new Set(all).size).toBe(all.length)
    for (const name of all) expect(name).toMatch(/^\p{Lu}[^'"]*[^\s.]$/u)
  })

  it('says who ruled a channel out, and whose record it is', () => {
    const { veto, criterion, motive, severity } = names

    expect([veto['excluded-by-constraint'], criterion['track-record'], motive['audience-measured'], severity.high]).toEqual(
      {
        en: ['Ruled out by you', 'Your record there', 'Own audience measured there', 'Serious'],
        fr: ['Exclu par vos règles', 'Votre expérience sur ce canal', 'Présence du public mesurée', 'Majeur'],
      }[language],
    )
  })

  it('joins lists as one says them', () => {
    const last = { en: 'and', fr: 'et' }[language]

    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(lists.and)).toEqual(['', 'a', `a ${last} b`, `a, b ${last} c`])
  })
})
