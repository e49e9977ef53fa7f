import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CheckWords } from '../../messages/check-words.ts'
import type { Language } from '../../messages/index.ts'
import { VERSION } from '../../version.ts'
import { printable } from '../table.ts'
import type { Judged } from './judge.ts'
import type { Rule } from './rule.ts'
import { type Checked, ruleText } from './text-report.ts'

type Options = { readonly rulesFile: string; readonly language: Language; readonly isStrict: boolean }

/**
 * What was checked as SARIF 2.1.0 (OASIS): a result for all that is not met, and one of the kind `open` for what is unknown. It stands at the line of the
 * brief that names the channel; what stands in no file, at its rule.
 */
export const sarifReport = ({ rules, judged }: Checked, words: CheckWords, options: Options) => ({
  $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Channelfit',
          version: VERSION,
          semanticVersion: VERSION,
          language: options.language,
          rules: rules.map((rule) => descriptor(rule, words)),
        },
      },
      columnKind: 'utf16CodeUnits',
      language: options.language,
      results: judged.flatMap((each) => resultOf(each, { ...options, words, ruleIndex: rules.indexOf(each.rule) })),
    },
  ],
})

const descriptor = (rule: Rule, words: CheckWords) => {
  const { metric, warn, fail } = rule
  const told = (bound: number) => metric.scale.names?.[bound] ?? bound
  const asked = [
    ...(warn === undefined ? [] : [{ asked: { operator: warn.operator, bound: told(warn.bound) }, force: 'should' as const }]),
    ...(fail === undefined ? [] : [{ asked: { operator: fail.operator, bound: told(fail.bound) }, force: 'must' as const }]),
  ]
  return {
    id: rule.id,
    name: ruleText(rule),
    shortDescription: { text: words.rule(metric.noun, asked) },
    defaultConfiguration: { level: fail === undefined ? 'warning' : 'error' },
  }
}

const resultOf = (
  { rule, subject, outcome, finding }: Judged,
  { words, rulesFile, isStrict, ruleIndex }: Options & { readonly words: CheckWords; readonly ruleIndex: number },
) => {
  if (outcome === 'pass' || finding === undefined) return []
  const { file, line } = subject.place ?? { file: rulesFile, line: rule.line }
  return [
    {
      ruleId: rule.id,
      ruleIndex,
      ...(outcome === 'unknown' ? { kind: 'open', level: 'none' } : { kind: 'fail', level: outcome === 'fail' || isStrict ? 'error' : 'warning' }),
      message: { text: `${printable(subject.name)}. ${words.finding(finding)}` },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } } }],
      partialFingerprints: { 'ruleAndSubject/v1': `${rule.id}:${subject.name}` },
    },
  ]
}

const uriOf = (file: string): string => (isAbsolute(file) ? pathToFileURL(file).href : file.split(/[\\/]/).map(encodeURIComponent).join('/'))
