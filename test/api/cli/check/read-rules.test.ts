import { describe, expect, it } from '@jest/globals'
import { readRules } from '../../../../api/cli/check/read-rules.ts'
import { messagesFor } from '../../../../api/messages/index.ts'

describe('rules that cannot be understood', () => {
  it.each([
    {
      why: 'a metric there is not',
      text: 'rules:\n  - metric: fit.scor\n    fail: ">= 45"',
      line: 2,
      told: 'There is no metric “fit.scor”. Did you mean “fit.score”?',
    },
    {
      why: 'a state there is not',
      text: 'rules:\n  - accounts.dormnt = 0',
      line: 2,
      told: 'There is no metric “accounts.dormnt”. Did you mean “accounts.dormant”?',
    },
    {
      why: 'a sign of another language',
      text: 'rules:\n\n  - fit.score => 45',
      line: 3,
      told: 'There is no comparison sign “=>”. Did you mean “>=”?',
    },
    {
      why: 'a sign there is not',
      text: "rules:\n  - { metric: fit.score, fail: '~ 3' }",
      line: 2,
      told: 'There is no comparison sign “~”. Use “>=”, “>”, “<=”, “<”, “=” or “!=”.',
    },
    {
      why: 'no sign',
      text: "rules:\n  - metric: fit.score\n    fail: 'at least 3'",
      line: 3,
      told: 'The condition does not begin with a comparison sign.',
    },
    { why: 'a verdict there is not', text: 'rules:\n  - fit.verdict >= adpt', line: 2, told: 'There is no verdict “adpt”. Did you mean “adopt”?' },
    { why: 'a word for a number', text: 'rules:\n  - fit.score >= many', line: 2, told: 'and “many” is none.' },
    { why: 'a decimal comma', text: 'rules:\n  - { metric: fit.score, fail: ">= 4,5" }', line: 2, told: 'and “4,5” is none.' },
    {
      why: 'a percentage of a share',
      text: 'rules:\n  - fit.confidence >= 50',
      line: 2,
      told: 'No value this metric can have meets the condition “>= 50”.',
    },
    {
      why: 'what is always so',
      text: 'rules:\n  - accounts.dormant >= 0',
      line: 2,
      told: 'Every value this metric can have meets the condition “>= 0”.',
    },
    {
      why: 'a warning that never comes',
      text: 'rules:\n  - metric: fit.score\n    fail: ">= 60"\n    warn: ">= 45"',
      line: 4,
      told: 'The warning could never be given',
    },
    {
      why: 'a condition without quotation marks',
      text: 'rules:\n  - metric: fit.score\n    fail: >= 45',
      line: 3,
      told: 'must stand in quotation marks',
    },
    { why: 'another one', text: 'rules:\n  - metric: fit.score\n    fail: != 45', line: 3, told: 'must stand in quotation marks' },
    { why: 'a bare number', text: 'rules:\n  - metric: fit.score\n    fail: 45', line: 3, told: 'A condition is a text' },
    { why: 'no condition', text: 'rules:\n  - metric: fit.score', line: 2, told: 'The rule has no condition' },
    { why: 'no metric', text: 'rules:\n  - id: a\n    fail: ">= 45"', line: 2, told: 'what it measures' },
    {
      why: 'a field there is not',
      text: 'rules:\n  - metric: fit.score\n    fial: ">= 45"\n    fail: ">= 45"',
      line: 3,
      told: 'There is no field “fial” here. Did you mean “fail”?',
    },
    {
      why: 'a field there is not above',
      text: 'rule: []\nrules: [fit.score >= 45]',
      line: 1,
      told: 'There is no field “rule” here. Did you mean “rules”?',
    },
    { why: 'a field twice', text: 'rules:\n  - metric: fit.score\n    fail: "> 1"\n    fail: "> 2"', line: 4, told: 'given twice' },
    {
      why: 'the same id twice',
      text: 'rules:\n  - fit.score >= 45\n  - fit.score >= 50',
      line: 3,
      told: 'Another rule already has the id “fit.score”',
    },
    { why: 'an id that is none', text: 'rules:\n  - id: My Rule\n    metric: fit.score\n    fail: ">= 45"', line: 2, told: 'An “id” has 1 to 80' },
    {
      why: 'a channel there is not',
      text: 'rules:\n  - { metric: fit.score, for: [pinterst], fail: ">= 45" }',
      line: 2,
      told: 'There is no channel “pinterst”. Did you mean “pinterest”?',
    },
    { why: 'no channel', text: 'rules:\n  - { metric: fit.score, for: [], fail: ">= 45" }', line: 2, told: 'The list of channels is empty.' },
    {
      why: 'channels where there are none',
      text: 'rules:\n  - { metric: account.neglect, for: all, fail: "<= 45" }',
      line: 2,
      told: 'does not speak of channels',
    },
    {
      why: 'an outcome there is not',
      text: 'unknown: ignore\nrules: [fit.score >= 45]',
      line: 1,
      told: 'What is unknown cannot count as “ignore”. Use “unknown”, “pass”, “warn” or “fail”.',
    },
    { why: 'no list', text: 'fit.score >= 45', line: 1, told: 'has a list “rules”' },
    { why: 'an empty list', text: 'rules: []', line: 1, told: 'has a list “rules”' },
    { why: 'nothing', text: '', line: 1, told: 'has a list “rules”' },
    { why: 'a rule that is a number', text: 'rules:\n  - 7', line: 2, told: 'A rule is either a line of text or a set of fields.' },
    { why: 'no YAML', text: 'rules:\n  - "open', line: 2, told: 'cannot be read as YAML' },
  ])('are refused by line: $why', ({ text, line, told }) => {
    const read = readRules(text)

    const [first] = read.ok ? [] : read.faults
    expect(first?.line).toBe(line)
    expect(first && messagesFor('en').check.fault(first.fault)).toContain(told)
  })
})

describe('rules', () => {
  it('are fields, or a line of text, or refer to one another', () => {
    const text = `
unknown: warn
rules:
  - &fit { id: fit, metric: fit.score, for: [x, blog], fail: '>= 45', warn: '>= 60' }
  - fit.verdict > decline warn
  - id: also
    metric: fit.lowest
    for: all
    fail: '>= 20'
    unknown: fail
`
    const read = readRules(text)

    expect(read).toMatchObject({
      ok: true,
      rules: [
        {
          id: 'fit',
          line: 4,
          channels: ['twitter', 'blog'],
          fail: { operator: '>=', bound: 45 },
          warn: { operator: '>=', bound: 60 },
          unknown: 'warn',
        },
        { id: 'fit.verdict', line: 5, channels: 'requests', warn: { operator: '>', bound: 0 } },
        { id: 'also', line: 6, channels: 'all', unknown: 'fail' },
      ],
    })
  })
})
