import type { PilotWords } from '../pilot-words.ts'
import { atMostOf, difference, figure, level, plain, weeksText } from './pilot-figures.ts'

/** The rules that are registered with a plan. */
export const pilotRules: PilotWords['rules'] = {
  'rule.success': ({ kpi, baseline, target, falseSuccess, comparison }) => {
    const side = kpi.improves === 'up' ? 'dépasse' : 'descend sous'
    const [against, worthIt] =
      comparison === 'group'
        ? ['son niveau dans le groupe de comparaison', `à partir d’un écart de ${difference(kpi, Math.abs(target - baseline))}`]
        : [level(kpi, baseline), `à ${level(kpi, target)} ou ${kpi.improves === 'up' ? 'plus' : 'moins'}`]
    return `Le pilote est réussi dès que ${figure(kpi)} ${side} ${against} si nettement que le seul hasard produirait un tel résultat dans ${atMostOf(falseSuccess)}, même en regardant les chiffres chaque semaine. L’effort est jugé justifié ${worthIt}.`
  },
  'rule.harm': ({ kpi, falseSuccess }) =>
    `On revient en arrière dès que ${figure(kpi)} se dégrade si nettement que le seul hasard produirait un tel résultat dans ${atMostOf(falseSuccess)}.`,
  'rule.futility': ({ kpi, leastEffect, missed }) =>
    `Le pilote s’arrête avant son terme dès qu’il devient improbable que ${figure(kpi)} s’améliore de ${difference(kpi, leastEffect)}, le minimum qui justifie l’effort. Un effet d’exactement cette ampleur serait ainsi abandonné dans ${atMostOf(missed)}.`,
  'rule.floor': ({ kpi, week, floor }) =>
    `Le pilote s’arrête si, à la fin de la semaine ${week}, ${figure(kpi)} est ${kpi.improves === 'up' ? 'inférieur' : 'supérieur'} à ${level(kpi, floor)} en moyenne sur les semaines prises en compte.`,
  'rule.guardrail': ({ name, worse, limit, weeks }) =>
    `On revient en arrière si «\u00a0${name}\u00a0» ${worse === 'above' ? 'dépasse' : 'passe sous'} ${plain(limit)} ${weeks === 1 ? 'sur une semaine' : `pendant ${weeks}\u00a0semaines de suite`}\u202f; tant qu’on ignore si cette limite a été respectée, le pilote ne peut pas être déclaré réussi.`,
  'rule.end': ({ weeks, settlingWeeks }) =>
    `Le pilote prend fin au bout de ${weeksText(weeks + settlingWeeks)}${settlingWeeks === 0 ? '' : `, dont ${weeks} prise${weeks === 1 ? '' : 's'} en compte`}. Si rien n’est démontré d’ici là, il reste sans réponse et peut être refait une fois, autrement.`,
  'rule.first-look': ({ weeks, settlingWeeks }) =>
    `La réussite ou l’échec ne se juge pas avant ${weeksText(weeks)} prise${weeks === 1 ? '' : 's'} en compte${settlingWeeks === 0 ? '' : `, après ${settlingWeeks === 1 ? 'la première semaine, qui est observée mais ne compte pas' : `les ${settlingWeeks}\u00a0premières semaines, qui sont observées mais ne comptent pas`}, car la nouveauté attire l’attention par elle-même`}. Les limites et les seuils valent pendant toute la durée du pilote.`,
}
