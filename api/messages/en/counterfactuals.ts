import type { Autonomy, Coverage } from '../../../domain/catalogue/vocabulary.ts'
import type { CounterfactualReasons } from '../../../domain/fit/counterfactuals/counterfactuals.ts'
import type { Change } from '../../../domain/fit/counterfactuals/lever.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { isNoticeable } from '../numbers.ts'
import { decimal, hours, share } from './figures.ts'
import { FORMATS, USES } from './forms.ts'
import { names } from './names.ts'

const ANSWERING: Readonly<Record<Coverage, string>> = {
  none: 'nobody had to answer',
  'office-hours': 'somebody were there to answer in office hours',
  extended: 'somebody were there to answer in the evening and at weekends as well',
  'around-the-clock': 'somebody were there to answer around the clock',
}

const PUBLISHING: Readonly<Record<Autonomy, string>> = {
  'every-post-approved': 'every post were approved beforehand',
  'slow-approval': 'not every single post needed approval',
  'same-day-approval': 'posts were approved within the day',
  'listed-topics-approved': 'only certain agreed topics needed approval',
  'free-within-charter': 'posts could be published freely within an agreed charter',
}

/** A clause after "if". */
const clause = (change: Change): string => {
  switch (change.lever) {
    case 'hours':
      return isNoticeable(change.more)
        ? `you had ${decimal(change.more)} more ${change.more === 1 ? 'hour' : 'hours'} a week (${decimal(change.total)} in all)`
        : `you had ${hours(change.total)} a week in all`
    case 'staffing':
      return 'somebody were in charge of your channels'
    case 'new-format':
      return `you could also produce ${FORMATS[change.format].what}, ${change.quality === 'basic' ? 'even in a basic quality' : 'in good quality'}`
    case 'better-format':
      return `you produced ${FORMATS[change.format].what} in good rather than basic quality`
    case 'response-time':
      return `you answered within ${hours(change.hours)}`
    case 'coverage':
      return ANSWERING[change.coverage]
    case 'autonomy':
      return PUBLISHING[change.autonomy]
    case 'use':
      return `you settled on a use, such as ${USES[change.use].doing}`
    case 'measured-audience':
      return `you measured that at least ${share(change.share)} of the audience “${change.audience}” can be reached here`
  }
}

const becomes = (verdict: Verdict): string => `the verdict would become “${names.verdict[verdict]}”.`

export const counterfactuals: SentencesFor<CounterfactualReasons> = {
  'counterfactual.one': ({ change, verdict }) => `If ${clause(change)}, ${becomes(verdict)}`,
  'counterfactual.two': ({ change, other, verdict }) => `If ${clause(change)}, and if ${clause(other)}, ${becomes(verdict)}`,
}
