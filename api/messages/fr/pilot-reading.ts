import type { Kpi } from '../../../domain/pilot/kpi.ts'
import type { IsoDate } from '../../../domain/shared/calendar.ts'
import type { PilotWords, ReadingToTell } from '../pilot-words.ts'
import { and, dateText } from './figures.ts'
import { bareDifference, difference, figure, level, plain } from './pilot-figures.ts'

const standing = (kpi: Kpi, look: ReadingToTell['look']): readonly string[] => {
  if (!look) return []
  const { low, high } = look.difference
  const bounds =
    low === undefined || high === undefined
      ? ''
      : `\u202f; l’écart se situe probablement entre ${bareDifference(kpi, low)} et ${difference(kpi, high)}`
  return [`L’indicateur s’établit à ${level(kpi, look.level)}, contre ${level(kpi, look.against)}${bounds}.`]
}

const missing = (since: IsoDate): string => `Des relevés manquent, à commencer par celui du ${dateText(since)}.`

const WAITING: Readonly<Record<Exclude<NonNullable<ReadingToTell['waitsFor']>, 'guardrails' | 'missing-days'>, string>> = {
  settling: 'Poursuivez\u00a0: les premières semaines ne comptent pas encore, car la nouveauté attire l’attention par elle-même.',
  'first-weeks': 'Poursuivez\u00a0: trop peu de semaines comptent à ce jour pour conclure.',
  spread: 'Poursuivez\u00a0: trop peu de semaines comptent à ce jour pour mesurer ce que le seul hasard fait varier de l’une à l’autre.',
}

/** Limits that nobody can say were kept: « Heures » et « Réclamations », semaines 1 et 3. */
const limits = ({ guardrails, weeks }: NonNullable<ReadingToTell['untold']>): string =>
  `${and(guardrails.map((name) => `«\u00a0${name}\u00a0»`))} (${weeks.length === 1 ? 'semaine' : 'semaines'} ${and(weeks.map(String))})`

const open = ({ kpi, waitsFor, look, startsOn, untold, overdue }: ReadingToTell): readonly string[] => {
  if (startsOn !== undefined) return [`Le plan est enregistré et le pilote commence le ${dateText(startsOn)}.`]
  if (untold) {
    return [
      `${overdue ? 'Complétez' : 'Poursuivez et complétez'} les relevés de ${limits(untold)}\u00a0: à la fin de la semaine ${untold.better}, ${figure(kpi)} s’était amélioré, mais ce n’est une réussite que si l’on sait que les limites ont été respectées.`,
      ...standing(kpi, look),
    ]
  }
  if (waitsFor === 'missing-days')
    return [`${overdue ? 'Transmettez' : 'Poursuivez et transmettez'} les relevés manquants\u00a0: sans eux, rien ne peut être conclu.`]
  return waitsFor && waitsFor !== 'guardrails'
    ? [WAITING[waitsFor]]
    : [`Poursuivez\u00a0: rien ne démontre encore que ${figure(kpi)} s’améliore ou se dégrade.`, ...standing(kpi, look)]
}

/** Shown once, and less clear with the weeks since. */
const faded = (look: ReadingToTell['look']): readonly string[] =>
  look?.alone.low !== undefined && look.alone.low < 0
    ? ['Avec les semaines suivantes, le résultat est moins net\u00a0: cherchez ce qui a changé avant de généraliser.']
    : []

const concluded = ({ kpi, conclusion, look, untold }: ReadingToTell): readonly string[] => {
  switch (conclusion.code) {
    case 'better':
      return [
        `Généralisez\u00a0: à la fin de la semaine ${conclusion.week}, il était démontré que ${figure(kpi)} s’est amélioré.`,
        ...standing(kpi, look),
        ...faded(look),
      ]
    case 'worse':
      return [
        `Revenez en arrière\u00a0: à la fin de la semaine ${conclusion.week}, il était démontré que ${figure(kpi)} s’est dégradé.`,
        ...standing(kpi, look),
      ]
    case 'too-little':
      return [
        `Arrêtez\u00a0: à la fin de la semaine ${conclusion.week}, il était devenu improbable que ${figure(kpi)} s’améliore assez pour justifier l’effort.`,
        ...standing(kpi, look),
      ]
    case 'guardrail': {
      const { guardrail, value, week } = conclusion
      const running = guardrail.weeks === 1 ? '' : ` pendant ${guardrail.weeks}\u00a0semaines de suite`
      const side = guardrail.worse === 'above' ? 'a dépassé' : 'est passé sous'
      return [
        `Revenez en arrière\u00a0: «\u00a0${guardrail.name}\u00a0» ${side} la limite de ${plain(guardrail.limit)}${running} (${plain(value)} en semaine ${week}).`,
      ]
    }
    case 'under-floor': {
      const { week, floor, level: reached } = conclusion
      const agreed = kpi.improves === 'up' ? 'd’atteindre au moins' : 'de ne pas dépasser'
      return [
        `Arrêtez\u00a0: à la fin de la semaine ${week}, ${figure(kpi)} s’établissait à ${level(kpi, reached)}, alors qu’il était convenu ${agreed} ${level(kpi, floor)}.`,
      ]
    }
    case 'inconclusive':
      if (untold)
        return [
          `Arrêtez\u00a0: à la fin de la semaine ${untold.better}, ${figure(kpi)} s’était amélioré, mais on ignore si les limites ont été respectées\u00a0: ${limits(untold)}. Complétez ces relevés avant de décider.`,
          ...standing(kpi, look),
        ]
      return [
        `Arrêtez\u00a0: le pilote s’est achevé sans réponse pour ${figure(kpi)}. Il peut être refait une fois, autrement.`,
        ...standing(kpi, look),
      ]
    case 'inconclusive-again':
      return [
        `Arrêtez\u00a0: pour la deuxième fois, un pilote s’est achevé sans réponse pour ${figure(kpi)}. Mettez-y un terme ou essayez autre chose\u00a0: un troisième ne ferait que repousser la décision.`,
      ]
    case 'open':
      return []
  }
}

export const pilotReading: PilotWords['reading'] = (reading) => {
  const { conclusion, missingSince, changing, overdue, end } = reading
  return [
    ...(conclusion.code === 'open' ? open(reading) : concluded(reading)),
    ...(missingSince === undefined ? [] : [missing(missingSince)]),
    ...(missingSince !== undefined && conclusion.code.startsWith('inconclusive')
      ? ['Transmettez-les avant de décider\u00a0: ils peuvent encore apporter une réponse.']
      : []),
    ...(changing ? ['L’effet a changé au cours du pilote\u00a0: aucun chiffre ne le résume à lui seul.'] : []),
    ...(overdue ? [`Le dernier jour était le ${dateText(end)} et la décision reste à prendre.`] : []),
  ].join(' ')
}
