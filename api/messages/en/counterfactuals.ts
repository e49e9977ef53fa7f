import type { Autonomy, Coverage } from '../../../domain/catalogue/vocabulary.ts'
import type { CounterfactualReasons } from '../../../domain/fit/counterfactuals/counterfactuals.ts'
import type { Change } from '../../../domain/fit/counterfactuals/lever.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { type Mood, type Verb, verbIn } from '../mood.ts'
import { isNoticeable } from '../numbers.ts'
import { amount, hours, share } from './figures.ts'
import { FORMATS, formsOf, USES } from './forms.ts'
import { names } from './names.ts'

const ANSWERING: Readonly<Record<Coverage, (verb: Verb) => string>> = {
  none: (verb) => `nobody ${verb('had', 'has')} to answer`,
  'office-hours': (verb) => `somebody ${verb('were', 'is')} there to answer in office hours`,
  extended: (verb) => `somebody ${verb('were', 'is')} there to answer in the evening and at weekends as well`,
  'around-the-clock': (verb) => `somebody ${verb('were', 'is')} there to answer around the clock`,
}

const PUBLISHING: Readonly<Record<Autonomy, (verb: Verb) => string>> = {
  'every-post-approved': (verb) => `every post ${verb('were', 'is')} approved beforehand`,
  'slow-approval': (verb) => `not every single post ${verb('needed', 'needs')} approval`,
  'same-day-approval': (verb) => `posts ${verb('were', 'are')} approved within the day`,
  'listed-topics-approved': (verb) => `only certain agreed topics ${verb('needed', 'need')} approval`,
  'free-within-charter': (verb) => `posts ${verb('could', 'can')} be published freely within an agreed charter`,
}

/**
 * A change as a clause: `you had 3 more hours a week (9 in all)` after "if", `you have …` by itself.
 * @param place where an audience can be reached, seen from the sentence around.
 */
export const changeClause = (change: Change, mood: Mood, place: 'here' | 'there'): string => {
  const verb = verbIn(mood)
  switch (change.lever) {
    case 'hours':
      return isNoticeable(change.more)
        ? `you ${verb('had', 'have')} ${change.more === 1 ? 'one more hour' : `${amount(change.more)} more hours`} a week (${amount(change.total)} in all)`
        : `you ${verb('had', 'have')} ${hours(change.total)} a week in all`
    case 'staffing':
      return `somebody ${verb('were', 'is')} in charge of your channels`
    case 'stop-account':
      return `you ${verb('stopped', 'stop')} publishing ${formsOf(change.platform).on}, which ${verb('would free', 'frees')} at least ${hours(change.hours)} a week`
    case 'new-format':
      return `you ${verb('could', 'can')} also produce ${FORMATS[change.format].what}, ${change.quality === 'basic' ? 'even in a basic quality' : 'in good quality'}`
    case 'better-format':
      return `you ${verb('produced', 'produce')} ${FORMATS[change.format].what} in good rather than basic quality`
    case 'response-time':
      return `you ${verb('answered', 'answer')} within ${hours(change.hours)}`
    case 'coverage':
      return ANSWERING[change.coverage](verb)
    case 'autonomy':
      return PUBLISHING[change.autonomy](verb)
    case 'use':
      return `you ${verb('settled', 'settle')} on a use, such as ${USES[change.use].doing}`
    case 'measured-audience':
      return `a measurement of your own ${verb('showed', 'shows')} that ${reached(change, place)}`
  }
}

const reached = ({ audience, share: value }: Extract<Change, { lever: 'measured-audience' }>, place: 'here' | 'there'): string =>
  `at least ${share(value)} of the audience “${audience}” can be reached ${place}`

const supposed = (change: Change): string => changeClause(change, 'supposed', 'here')
const becomes = (verdict: Verdict): string => `the verdict would become “${names.verdict[verdict]}”.`

export const counterfactuals: SentencesFor<CounterfactualReasons> = {
  'counterfactual.one': ({ change, verdict }) => `If ${supposed(change)}, ${becomes(verdict)}`,
  'counterfactual.two': ({ change, other, verdict }) => `If ${supposed(change)}, and if ${supposed(other)}, ${becomes(verdict)}`,
  'counterfactual.confirmed': ({ change, verdict }) =>
    `If a measurement of your own confirmed that ${reached(change, 'here')}, the evidence would suffice for the verdict “${names.verdict[verdict]}”.`,
}
