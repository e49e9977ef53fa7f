import type { PilotWords } from '../pilot-words.ts'
import { atMostOf, difference, figure, level, plain, weeksText } from './pilot-figures.ts'

/** The rules that are registered with a plan. */
export const pilotRules: PilotWords['rules'] = {
  'rule.success': ({ kpi, baseline, target, falseSuccess, comparison }) => {
    const side = kpi.improves === 'up' ? 'dépasse' : 'passe sous'
    const against = comparison === 'group' ? 'son niveau dans le groupe de comparaison' : level(kpi, baseline)
    return `Le pilote est réussi dès que ${figure(kpi)} ${side} ${against} si nettement que le seul hasard ne produirait un tel résultat que dans ${atMostOf(falseSuccess)} de ce type, même en regardant les chiffres chaque semaine. L’effort est jugé rentable à partir de ${level(kpi, target)}.`
  },
  'rule.harm': ({ kpi, falseSuccess }) =>
    `Le pilote fait marche arrière dès que ${figure(kpi)} se dégrade si nettement que le seul hasard ne produirait un tel résultat que dans ${atMostOf(falseSuccess)} de ce type.`,
  'rule.futility': ({ kpi, leastEffect, missed }) =>
    `Le pilote s’arrête avant son terme dès qu’il est clair que ${figure(kpi)} ne s’améliorera pas de ${difference(kpi, leastEffect)}, le minimum qui justifie l’effort. Un effet d’exactement cette ampleur serait ainsi abandonné dans ${atMostOf(missed)}.`,
  'rule.floor': ({ kpi, week, floor }) =>
    `Le pilote s’arrête si, à la fin de la semaine ${week}, ${figure(kpi)} est ${kpi.improves === 'up' ? 'inférieur' : 'supérieur'} à ${level(kpi, floor)} en moyenne sur les semaines prises en compte.`,
  'rule.guardrail': ({ name, worse, limit, weeks }) =>
    `Le pilote fait marche arrière si «\u00a0${name}\u00a0» ${worse === 'above' ? 'dépasse' : 'passe sous'} ${plain(limit)} ${weeks === 1 ? 'sur une semaine' : `pendant ${weeks}\u00a0semaines de suite`}.`,
  'rule.end': ({ weeks, settlingWeeks }) =>
    `Le pilote prend fin au bout de ${weeksText(weeks + settlingWeeks)}${settlingWeeks === 0 ? '' : `, dont ${weeks} prise${weeks === 1 ? '' : 's'} en compte`}. Si rien n’est démontré d’ici là, il reste sans réponse et peut être refait une fois, autrement.`,
  'rule.first-look': ({ weeks, settlingWeeks }) =>
    `La réussite ou l’échec ne se juge pas avant ${weeksText(weeks)} prise${weeks === 1 ? '' : 's'} en compte${settlingWeeks === 0 ? '' : `, après ${settlingWeeks === 1 ? 'une première semaine observée' : `les ${settlingWeeks}\u00a0premières semaines, observées`} sans compter, car la nouveauté attire l’attention par elle-même`}. Les limites et les seuils valent pendant toute la durée du pilote.`,
}
