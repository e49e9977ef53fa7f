import { describe, expect, it } from '@jest/globals'
import { DEEPEST, isExcessive, MOST_VALUES } from '../../../api/http/json-extent.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)

describe('a JSON text', () => {
  it.each([
    { why: 'as deep as may be', text: `${'['.repeat(DEEPEST)}${']'.repeat(DEEPEST)}`, is: false },
    { why: 'one level deeper', text: `${'['.repeat(DEEPEST + 1)}${']'.repeat(DEEPEST + 1)}`, is: true },
    { why: 'with brackets in a text', text: JSON.stringify({ a: '[{'.repeat(1_000), b: '\\"[[' }), is: false },
    { why: 'of many short lists, one after the other', text: `[${'[],'.repeat(10_000)}[]]`, is: false },
    { why: 'of more values than are meant', text: `[${'0,'.repeat(MOST_VALUES)}0]`, is: true },
    { why: 'of more empty objects than are meant', text: `[${'{},'.repeat(MOST_VALUES / 2)}{}]`, is: true },
    { why: 'that is none', text: ']]]]"', is: false },
  ])('$why: $is', ({ text, is }) => {
    expect(isExcessive(bytes(text))).toBe(is)
  })
})
