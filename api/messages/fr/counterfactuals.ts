import type { Autonomy, Coverage } from '../../../domain/catalogue/vocabulary.ts'
import type { CounterfactualReasons } from '../../../domain/fit/counterfactuals/counterfactuals.ts'
import type { Change } from '../../../domain/fit/counterfactuals/lever.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { type Mood, type Verb, verbIn } from '../mood.ts'
import { isNoticeable } from '../numbers.ts'
import { hours, hoursAlone, share } from './figures.ts'
import { FORMATS, formsOf, USES } from './forms.ts'
import { names } from './names.ts'

const ANSWERING: Readonly<Record<Coverage, (verb: Verb) => string>> = {
  none: (verb) => `personne n’${verb('avait', 'a')} à répondre`,
  'office-hours': (verb) => `quelqu’un ${verb('pouvait', 'peut')} répondre aux heures de bureau`,
  extended: (verb) => `quelqu’un ${verb('pouvait', 'peut')} répondre aussi en soirée et le week-end`,
  'around-the-clock': (verb) => `quelqu’un ${verb('pouvait', 'peut')} répondre à toute heure`,
}

const PUBLISHING: Readonly<Record<Autonomy, (verb: Verb) => string>> = {
  'every-post-approved': (verb) => `chaque publication ${verb('était', 'est')} validée au préalable`,
  'slow-approval': (verb) => `chaque publication n’${verb('avait', 'a')} plus à être validée`,
  'same-day-approval': (verb) => `les publications ${verb('étaient', 'sont')} validées dans la journée`,
  'listed-topics-approved': (verb) => `seuls certains sujets convenus ${verb('demandaient', 'demandent')} une validation`,
  'free-within-charter': (verb) => `les publications ${verb('étaient', 'sont')} libres dans le cadre d’une charte`,
}

/**
 * A change as a clause: « vous disposiez de 3 heures de plus par semaine (9 en tout) » after « si », « vous disposez … » by itself.
 * @param place where an audience can be reached, seen from the sentence around.
 */
export const changeClause = (change: Change, mood: Mood, place: 'here' | 'there'): string => {
  const verb = verbIn(mood)
  switch (change.lever) {
    case 'hours':
      return isNoticeable(change.more)
        ? `vous ${verb('disposiez', 'disposez')} ${ofHours(change.more)} de plus par semaine (${hoursAlone(change.total)} en tout)`
        : `vous ${verb('disposiez', 'disposez')} en tout ${ofHours(change.total)} par semaine`
    case 'staffing':
      return `quelqu’un ${verb('était', 'est')} chargé de vos canaux`
    case 'stop-account':
      return `vous ${verb('cessiez', 'cessez')} de publier ${formsOf(change.platform).on}, ce qui ${verb('libérerait', 'libère')} au moins ${hours(change.hours)} par semaine`
    case 'new-format':
      return `vous ${verb('pouviez', 'pouvez')} aussi produire ${FORMATS[change.format].some}${change.quality === 'basic' ? ', même de qualité simple' : ' de bonne qualité'}`
    case 'better-format':
      return `vous ${verb('produisiez', 'produisez')} ${FORMATS[change.format].some} de bonne qualité plutôt que de qualité simple`
    case 'response-time':
      return `vous ${verb('répondiez', 'répondez')} en ${hours(change.hours)} au plus`
    case 'coverage':
      return ANSWERING[change.coverage](verb)
    case 'autonomy':
      return PUBLISHING[change.autonomy](verb)
    case 'use':
      return `vous ${verb('reteniez', 'retenez')} un usage, par exemple ${USES[change.use].doing}`
    case 'measured-audience':
      return `une mesure de votre part ${verb('montrait', 'montre')} ${reached(change, place)}`
  }
}

/** « de 3 heures », « d’une heure ». */
const ofHours = (value: number): string => (value === 1 ? 'd’une heure' : `de ${hours(value)}`)

const reached = ({ audience, share: value }: Extract<Change, { lever: 'measured-audience' }>, place: 'here' | 'there'): string =>
  `qu’au moins ${share(value)} du public « ${audience} » ${place === 'here' ? 'peut être touché ici' : 'peut y être touché'}`

const supposed = (change: Change): string => changeClause(change, 'supposed', 'here')
const becomes = (verdict: Verdict): string => `le verdict deviendrait « ${names.verdict[verdict]} ».`

export const counterfactuals: SentencesFor<CounterfactualReasons> = {
  'counterfactual.one': ({ change, verdict }) => `Si ${supposed(change)}, ${becomes(verdict)}`,
  'counterfactual.two': ({ change, other, verdict }) => `Si ${supposed(change)}, et si ${supposed(other)}, ${becomes(verdict)}`,
  'counterfactual.confirmed': ({ change, verdict }) =>
    `Si une mesure de votre part confirmait ${reached(change, 'here')}, les données suffiraient pour le verdict « ${names.verdict[verdict]} ».`,
}
