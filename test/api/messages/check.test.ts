import { describe, expect, it } from '@jest/globals'
import { METRICS } from '../../../api/cli/check/metrics.ts'
import type { CheckWords, Finding, Operator, RuleFault } from '../../../api/messages/check-words.ts'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import { faultsOf } from './sentence.ts'

const OPERATORS: readonly Operator[] = ['>=', '>', '<=', '<', '=', '!=']
const NOUNS = Object.values(METRICS).map(({ noun }) => noun)
const misnamed = { name: 'xyz', near: undefined, known: ['abc', 'def'] }

const FAULTS: { readonly [Code in RuleFault['code']]: Omit<Extract<RuleFault, { readonly code: Code }>, 'code'> } = {
  'not-yaml': {},
  'no-rules': {},
  'rule-form': {},
  'no-metric': {},
  'no-condition': {},
  'condition-form': {},
  'channels-form': {},
  'id-form': {},
  'warn-idle': {},
  'field-twice': { name: 'xyz' },
  'id-twice': { name: 'xyz' },
  'no-channels-here': { name: 'xyz' },
  field: misnamed,
  metric: misnamed,
  channel: misnamed,
  'unknown-as': misnamed,
  operator: misnamed,
  name: misnamed,
  number: { name: 'xyz' },
  never: { condition: '>= 5' },
  always: { condition: '>= 5' },
} as never

const findings = (finding: CheckWords['finding']): readonly string[] => [
  ...NOUNS.flatMap((noun) =>
    [undefined, { low: 2.5, high: 2.5 }, { low: 0, high: 2 }].map((known) =>
      finding({ noun, known, asked: { operator: '>=', bound: 3 }, force: 'must' }),
    ),
  ),
  ...OPERATORS.flatMap((operator) =>
    [5, 'pilot'].flatMap((bound) =>
      (['must', 'should'] as const).map(
        (force): Finding => ({ noun: 'verdict', known: { low: 'wait', high: 'wait' }, asked: { operator, bound }, force }),
      ),
    ),
  ).map(finding),
]

describe.each(LANGUAGES)('what channelfit check says, in %s', (language) => {
  const words = messagesFor(language).check
  const wholeFaults = (sentence: string) => ({ sentence, faults: faultsOf(sentence, language) })

  it('are whole sentences, each its own', () => {
    const sentences = findings(words.finding)

    expect(sentences.map(wholeFaults)).toEqual(sentences.map((sentence) => ({ sentence, faults: [] })))
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('tells each fault of rules in a sentence of its own, and what may have been meant', () => {
    const faults = Object.entries(FAULTS).map(([code, rest]) => ({ code, ...rest }) as unknown as RuleFault)
    const sentences = [...faults, ...faults.flatMap((fault) => ('near' in fault ? [{ ...fault, near: 'zyx' }] : []))].map(words.fault)

    expect(sentences.map(wholeFaults)).toEqual(sentences.map((sentence) => ({ sentence, faults: [] })))
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('tells what a rule asks for, and how many came out how', () => {
    const sentences = [
      ...NOUNS.map((noun) =>
        words.rule(noun, [
          { asked: { operator: '>=', bound: 60 }, force: 'should' },
          { asked: { operator: '>=', bound: 45 }, force: 'must' },
        ]),
      ),
      words.total({ pass: 0, warn: 0, fail: 0, unknown: 0 }),
      words.total({ pass: 1, warn: 0, fail: 0, unknown: 0 }),
      words.total({ pass: 2, warn: 2, fail: 2, unknown: 2 }),
    ]

    expect(sentences.map(wholeFaults)).toEqual(sentences.map((sentence) => ({ sentence, faults: [] })))
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})
