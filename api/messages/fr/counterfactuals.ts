import type { Autonomy, Coverage } from '../../../domain/catalogue/vocabulary.ts'
import type { CounterfactualReasons } from '../../../domain/fit/counterfactuals/counterfactuals.ts'
import type { Change } from '../../../domain/fit/counterfactuals/lever.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { isNoticeable } from '../numbers.ts'
import { hours, hoursAlone, share } from './figures.ts'
import { FORMATS, USES } from './forms.ts'
import { names } from './names.ts'

const ANSWERING: Readonly<Record<Coverage, string>> = {
  none: 'personne n’avait à répondre',
  'office-hours': 'quelqu’un pouvait répondre aux heures de bureau',
  extended: 'quelqu’un pouvait répondre aussi en soirée et en fin de semaine',
  'around-the-clock': 'quelqu’un pouvait répondre à toute heure',
}

const PUBLISHING: Readonly<Record<Autonomy, string>> = {
  'every-post-approved': 'chaque publication était approuvée au préalable',
  'slow-approval': 'chaque publication n’avait plus à être approuvée',
  'same-day-approval': 'les publications étaient approuvées dans la journée',
  'listed-topics-approved': 'seuls certains sujets convenus demandaient une approbation',
  'free-within-charter': 'les publications étaient libres dans le cadre d’une charte',
}

/** A clause after « si ». */
const clause = (change: Change): string => {
  switch (change.lever) {
    case 'hours':
      return isNoticeable(change.more)
        ? `vous disposiez de ${hours(change.more)} de plus par semaine (${hoursAlone(change.total)} en tout)`
        : `vous disposiez en tout de ${hours(change.total)} par semaine`
    case 'staffing':
      return 'quelqu’un était chargé de vos canaux'
    case 'new-format':
      return `vous pouviez aussi produire ${FORMATS[change.format].some}${change.quality === 'basic' ? ', même de qualité simple' : ' de bonne qualité'}`
    case 'better-format':
      return `vous produisiez ${FORMATS[change.format].some} de bonne qualité plutôt que de qualité simple`
    case 'response-time':
      return `vous répondiez en ${hours(change.hours)} au plus`
    case 'coverage':
      return ANSWERING[change.coverage]
    case 'autonomy':
      return PUBLISHING[change.autonomy]
    case 'use':
      return `vous reteniez un usage, par exemple ${USES[change.use].doing}`
    case 'measured-audience':
      return `vous mesuriez qu’au moins ${share(change.share)} du public « ${change.audience} » peut être touché ici`
  }
}

const becomes = (verdict: Verdict): string => `le verdict deviendrait « ${names.verdict[verdict]} ».`

export const counterfactuals: SentencesFor<CounterfactualReasons> = {
  'counterfactual.one': ({ change, verdict }) => `Si ${clause(change)}, ${becomes(verdict)}`,
  'counterfactual.two': ({ change, other, verdict }) => `Si ${clause(change)} et si ${clause(other)}, ${becomes(verdict)}`,
}
