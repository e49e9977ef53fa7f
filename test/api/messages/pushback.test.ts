import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, messagesFor, reasonText } from '../../../api/messages/index.ts'
import { PUSHBACK_EXAMPLES } from './pushback-examples.ts'

describe.each(LANGUAGES)('a pushback in %s', (language) => {
  const messages = messagesFor(language)

  it.each(PUSHBACK_EXAMPLES)('reads as one text: $title', ({ argument, question, [language]: expected }) => {
    const text = [...argument, question].map((reason) => reasonText(messages, reason)).join(' ')

    expect(text).toBe(expected)
  })
})
