import type { CheckWords, Finding, Measured, MetricNoun, Operator } from '../check-words.ts'
import { standingNames } from '../standing-names.ts'
import { accounts } from './accounts.ts'
import { or } from './figures.ts'
import { names } from './names.ts'

const NOUNS: Readonly<Record<Extract<MetricNoun, string>, string>> = {
  score: 'The score',
  'lowest-score': 'The lowest possible score',
  verdict: 'The verdict',
  'channel-confidence': 'The confidence in the score',
  'bling-index': 'The bling-bling index',
  'request-verdict': 'The answer to the request',
  confidence: 'The confidence of the whole assessment',
  'stale-evidence': 'The number of outdated sources',
  neglect: 'The neglect score',
  'known-share': 'The share of the signs of neglect that could be judged',
  silence: 'The number of days since the last post',
  accounts: 'The number of accounts',
  'unread-accounts': 'The number of accounts that could not be read',
}
const nameOfStanding = standingNames(names, accounts.standingName)
const nounOf = (noun: MetricNoun): string =>
  typeof noun === 'string'
    ? NOUNS[noun]
    : `The number of accounts in the state “${nameOfStanding(noun.accountsThat as Parameters<typeof nameOfStanding>[0])}”`

const verdictNames: Readonly<Record<string, string>> = names.verdict
const value = (measured: Measured): string =>
  typeof measured === 'number' ? String(Math.round(measured * 100) / 100) : `“${verdictNames[measured] ?? measured}”`

const FIGURES: Readonly<Record<Operator, (bound: string) => string>> = {
  '>=': (bound) => `at least ${bound}`,
  '>': (bound) => `more than ${bound}`,
  '<=': (bound) => `at most ${bound}`,
  '<': (bound) => `less than ${bound}`,
  '=': (bound) => `exactly ${bound}`,
  '!=': (bound) => `anything but ${bound}`,
}
const VERDICTS: Readonly<Record<Operator, (bound: string) => string>> = {
  '>=': (bound) => `${bound} or better`,
  '>': (bound) => `better than ${bound}`,
  '<=': (bound) => `${bound} or worse`,
  '<': (bound) => `worse than ${bound}`,
  '=': (bound) => `exactly ${bound}`,
  '!=': (bound) => `anything but ${bound}`,
}
const demand = ({ asked: { operator, bound }, force }: Pick<Finding, 'asked' | 'force'>): string =>
  `${force === 'must' ? 'requires' : 'recommends'} ${(typeof bound === 'number' ? FIGURES : VERDICTS)[operator](value(bound))}`

const finding: CheckWords['finding'] = ({ noun, known, ...asked }) => {
  const subject = nounOf(noun)
  const rule = `the rule ${demand(asked)}`
  if (known === undefined) return `${subject} is unknown; ${rule}.`
  if (known.low === known.high) return `${subject} is ${value(known.low)}; ${rule}.`
  return `${subject} is somewhere between ${value(known.low)} and ${value(known.high)}, because some accounts could not be read; ${rule}.`
}

const quoted = (text: string): string => `“${text}”`
const meant = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean ${quoted(near)}?`)
const choices = (near: string | undefined, known: readonly string[]): string =>
  near === undefined ? ` Use ${or(known.map(quoted))}.` : ` Did you mean ${quoted(near)}?`

const fault: CheckWords['fault'] = (found) => {
  switch (found.code) {
    case 'not-yaml':
      return 'This cannot be read as YAML. A condition that begins with a greater-than sign or an exclamation mark must stand in quotation marks.'
    case 'no-rules':
      return 'A file of rules has a list “rules” with at least one rule in it.'
    case 'rule-form':
      return 'A rule is either a line of text or a set of fields.'
    case 'no-metric':
      return 'The rule does not say in “metric” what it measures.'
    case 'no-condition':
      return 'The rule has no condition: write one in “fail”, in “warn”, or in both.'
    case 'condition-form':
      return 'A condition is a text: a comparison sign and a value, in quotation marks.'
    case 'channels-form':
      return 'The list of channels is empty.'
    case 'id-form':
      return 'An “id” has 1 to 80 lower-case letters, digits, dots, hyphens or underscores, and begins with a letter or a digit.'
    case 'warn-idle':
      return 'The warning could never be given: whatever meets “fail” meets “warn” too. The condition of “warn” has to ask for more.'
    case 'field-twice':
      return `The field ${quoted(found.name)} is given twice.`
    case 'id-twice':
      return `Another rule already has the id ${quoted(found.name)}: give each its own “id”.`
    case 'no-channels-here':
      return `The metric ${quoted(found.name)} does not speak of channels, so “for” has no meaning here.`
    case 'field':
      return `There is no field ${quoted(found.name)} here.${choices(found.near, found.known)}`
    case 'metric':
      return `There is no metric ${quoted(found.name)}.${meant(found.near)}`
    case 'channel':
      return `There is no channel ${quoted(found.name)}.${choices(found.near, found.known)}`
    case 'unknown-as':
      return `What is unknown cannot count as ${quoted(found.name)}.${choices(found.near, found.known)}`
    case 'operator':
      return found.name === ''
        ? `The condition does not begin with a comparison sign.${choices(undefined, found.known)}`
        : `There is no comparison sign ${quoted(found.name)}.${choices(found.near, found.known)}`
    case 'name':
      return `There is no verdict ${quoted(found.name)}.${choices(found.near, found.known)}`
    case 'number':
      return `A number is needed after the comparison sign, with a point for decimals, and ${quoted(found.name)} is none.`
    case 'never':
      return `No value this metric can have meets the condition ${quoted(found.condition)}.`
    case 'always':
      return `Every value this metric can have meets the condition ${quoted(found.condition)}.`
  }
}

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const counts: CheckWords['counts'] = ({ pass, warn, fail, unknown }) =>
  [
    ...(fail > 0 ? [`${fail} failed`] : []),
    ...(warn > 0 ? [counted(warn, 'warning', 'warnings')] : []),
    ...(unknown > 0 ? [`${unknown} unknown`] : []),
    ...(pass > 0 ? [`${pass} passed`] : []),
  ].join(', ')

export const check: CheckWords = {
  outcomes: { pass: 'Passed', warn: 'Warning', fail: 'Failed', unknown: 'Unknown' },
  counts,
  total: (all) => {
    const sum = all.pass + all.warn + all.fail + all.unknown
    return sum === 0 ? 'Nothing was judged.' : `${counted(sum, 'check', 'checks')}: ${counts(all)}.`
  },
  nothingToJudge: 'nothing to judge',
  accounts: 'accounts looked at',
  noun: nounOf,
  finding,
  rule: (noun, asked) => `${nounOf(noun)}: the rule ${asked.map(demand).join(', and ')}.`,
  fault,
}
