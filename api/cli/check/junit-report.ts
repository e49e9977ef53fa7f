import { create } from 'xmlbuilder2'
import type { CheckWords } from '../../messages/check-words.ts'
import { printable } from '../table.ts'
import type { Judged } from './judge.ts'
import { type Checked, ruleText } from './text-report.ts'

/**
 * What was checked as JUnit XML: a suite for each rule, a case for each thing it speaks of. What is unknown is skipped; a warning is an output of a case
 * that passed, and a failure where warnings fail.
 */
export const junitReport = ({ rules, judged }: Checked, words: CheckWords, isStrict: boolean): string => {
  const suites = rules.map((rule) => {
    const own = judged.filter((each) => each.rule === rule)
    return {
      '@name': rule.id,
      ...totals(own, isStrict),
      properties: { property: { '@name': 'rule', '@value': ruleText(rule) } },
      testcase: own.map((each) => testCase(each, words, isStrict)),
    }
  })
  return create({ encoding: 'UTF-8' }, { testsuites: { '@name': 'channelfit check', ...totals(judged, isStrict), testsuite: suites } })
    .end({ prettyPrint: true })
    .trimEnd()
}

const isFailure = ({ outcome }: Judged, isStrict: boolean): boolean => outcome === 'fail' || (outcome === 'warn' && isStrict)

const totals = (judged: readonly Judged[], isStrict: boolean) => ({
  '@tests': judged.length,
  '@failures': judged.filter((each) => isFailure(each, isStrict)).length,
  '@errors': 0,
  '@skipped': judged.filter(({ outcome }) => outcome === 'unknown').length,
  '@time': 0,
})

const testCase = (judged: Judged, words: CheckWords, isStrict: boolean) => {
  const { rule, subject, outcome, finding } = judged
  const head = { '@name': printable(subject.name), '@classname': rule.id, '@time': 0 }
  if (finding === undefined) return head
  const message = words.finding(finding)
  if (isFailure(judged, isStrict)) return { ...head, failure: { '@message': message, '@type': rule.metricName, '#': message } }
  return outcome === 'unknown' ? { ...head, skipped: { '@message': message } } : { ...head, 'system-out': message }
}
