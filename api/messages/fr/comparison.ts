import type { ComparisonWords } from '../comparison-words.ts'
import { capital } from '../words.ts'
import { formsOf } from './forms.ts'
import { names } from './names.ts'

const figure = (value: number): string => String(value).replace('.', ',')

/** « 3,25 points », without a sign; French keeps the singular below two. */
const points = (change: number): string => `${figure(Math.abs(change))} ${Math.abs(change) < 2 ? 'point' : 'points'}`

const moved = (change: number, verb: 'fait' | 'font'): string => `${verb} ${change > 0 ? 'gagner' : 'perdre'} ${points(change)}`

export const comparison: ComparisonWords = {
  change: ({ platform, before, after, change }) => {
    const subject = capital(formsOf(platform).the)
    const gap = `${points(change)} de ${change > 0 ? 'plus' : 'moins'}`
    const score =
      change === 0 ? `garde son score de ${figure(after.score)}` : `obtient ${figure(after.score)} au lieu de ${figure(before.score)}, soit ${gap}`
    const [was, is] = [names.verdict[before.verdict], names.verdict[after.verdict]]
    const verdict = before.verdict === after.verdict ? '' : ` Le verdict passe de « ${was} » à « ${is} ».`
    return `${subject} ${score}.${verdict}`
  },
  part: {
    facts: (change) =>
      change === 0
        ? 'Les réponses des briefs ne modifient pas ce score.'
        : `Les réponses qui diffèrent d’un brief à l’autre ${moved(change, 'font')}.`,
    weights: (change) =>
      change === 0
        ? 'La pondération des objectifs et des critères ne modifie pas ce score.'
        : `La différence de pondération des objectifs et des critères ${moved(change, 'fait')}.`,
    'own-knowledge': (change) =>
      change === 0
        ? 'Les mesures et descriptions propres à l’espace de travail ne modifient pas ce score.'
        : `Les mesures et descriptions propres à l’espace de travail qui diffèrent d’une évaluation à l’autre ${moved(change, 'font')}.`,
    method: (change) =>
      change === 0
        ? 'La méthode et les chiffres publiés ne modifient pas ce score.'
        : `Le changement de méthode ou de chiffres publiés ${moved(change, 'fait')}.`,
    time: (change) =>
      change === 0 ? 'La date ne modifie pas ce score.' : `Le changement de date, et avec lui les mesures encore valables, ${moved(change, 'fait')}.`,
  },
  replay: ({ outcome, goneModel, goneCatalogue }) => {
    if (outcome === 'identical') return 'Recalculée, l’évaluation est identique au bit près.'
    if (outcome === 'different') {
      return 'Recalculée avec la même méthode et les mêmes chiffres, l’évaluation n’est pas identique. Merci de nous le signaler : l’erreur vient de nous.'
    }
    const model = goneModel === undefined ? [] : [`la version ${goneModel} du modèle`]
    const catalogue = goneCatalogue === undefined ? [] : [`le catalogue ${goneCatalogue}`]
    const gone = [...catalogue, ...model]
    const missing = gone.length > 1 ? 'ne sont plus disponibles' : 'n’est plus disponible'
    return `${capital(gone.join(' et '))} ${missing} ici. Le calcul fait à la place ne montre pas si l’évaluation peut être reproduite.`
  },
}
