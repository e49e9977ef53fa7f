import type { PilotWords } from '../pilot-words.ts'
import { atMostOf, difference, figure, level, plain, weeksText } from './pilot-figures.ts'

/** The rules that are registered with a plan. */
export const pilotRules: PilotWords['rules'] = {
  'rule.success': ({ kpi, baseline, target, falseSuccess, comparison }) => {
    const side = kpi.improves === 'up' ? 'above' : 'below'
    const [against, worthIt] =
      comparison === 'group'
        ? ['its level in the comparison group', `from a difference of ${difference(kpi, Math.abs(target - baseline))} on`]
        : [level(kpi, baseline), `at ${level(kpi, target)} or ${kpi.improves === 'up' ? 'more' : 'less'}`]
    return `It is a success once ${figure(kpi)} is so clearly ${side} ${against} that chance alone would show it in ${atMostOf(falseSuccess)} like this one, however often one looks. The effort is held to be worth it ${worthIt}.`
  },
  'rule.harm': ({ kpi, falseSuccess }) =>
    `It is rolled back once ${figure(kpi)} is so clearly worse that chance alone would show it in ${atMostOf(falseSuccess)} like this one.`,
  'rule.futility': ({ kpi, leastEffect, missed }) =>
    `It is stopped early once it has become improbable that ${figure(kpi)} improves by ${difference(kpi, leastEffect)}, the least that is worth the effort. An effect of just that size would be given up in this way in ${atMostOf(missed)} like this one.`,
  'rule.floor': ({ kpi, week, floor }) =>
    `It is stopped if ${figure(kpi)} is ${kpi.improves === 'up' ? 'below' : 'above'} ${level(kpi, floor)} at the end of week ${week}, on average over the weeks that count.`,
  'rule.guardrail': ({ name, worse, limit, weeks }) =>
    `It is rolled back if “${name}” is ${worse} ${plain(limit)} in ${weeks === 1 ? 'any week' : `${weeks} weeks running`}; as long as nobody knows whether this limit was kept, it cannot be called a success.`,
  'rule.end': ({ weeks, settlingWeeks }) =>
    `It ends after ${weeksText(weeks + settlingWeeks)}${settlingWeeks === 0 ? '' : `, of which ${weeks} ${weeks === 1 ? 'counts' : 'count'}`}. If nothing is shown by then, the pilot has given no answer; it may be repeated once, with something changed.`,
  'rule.first-look': ({ weeks, settlingWeeks }) =>
    `Success or failure is judged once ${weeksText(weeks)} ${weeks === 1 ? 'counts' : 'count'}${settlingWeeks === 0 ? '' : `, after the first ${weeksText(settlingWeeks)}, which ${settlingWeeks === 1 ? 'is' : 'are'} watched without counting because what is new draws attention for being new`}. Limits and floors hold throughout.`,
}
