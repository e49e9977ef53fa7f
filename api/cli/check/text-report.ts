import type { CheckWords } from '../../messages/check-words.ts'
import { printable } from '../table.ts'
import { conditionText } from './condition.ts'
import { countsOf, type Judged } from './judge.ts'
import type { Rule } from './rule.ts'

export type Checked = { readonly rules: readonly Rule[]; readonly judged: readonly Judged[] }
/** How a language writes a colon after a word: `:` or ` :`. */
export type Colon = string

/** What was checked for people at a terminal or in a log: rule by rule, what is not met line by line. */
export const textReport = ({ rules, judged }: Checked, words: CheckWords, colon: Colon): string =>
  [
    ...rules.flatMap((rule) => {
      const own = judged.filter((each) => each.rule === rule)
      const told = own.length === 0 ? words.nothingToJudge : words.counts(countsOf(own))
      return [`${rule.id} (${ruleText(rule)})${colon} ${told}`, ...own.flatMap((each) => line(each, words, colon))]
    }),
    '',
    words.total(countsOf(judged)),
  ].join('\n')

const line = ({ subject, outcome, finding }: Judged, words: CheckWords, colon: Colon): readonly string[] =>
  finding === undefined || outcome === 'pass' ? [] : [`  ${words.outcomes[outcome]}${colon} ${printable(subject.name)}. ${words.finding(finding)}`]

/** A rule as it is written in one line: `fit.score >= 60 warn, >= 45 fail`. */
export const ruleText = ({ metricName, metric: { scale }, warn, fail }: Rule): string => {
  const parts = [warn && `${conditionText(warn, scale)} warn`, fail && `${conditionText(fail, scale)} fail`]
  return `${metricName} ${parts.filter((part) => part !== undefined).join(', ')}`
}
