import type { PolicyFinding, PolicyLevel } from '../../../domain/audit/vitality/house-policy.ts'
import type { Regularity } from '../../../domain/audit/vitality/irregularity.ts'
import type { HistoryWords } from '../history-words.ts'
import { dateText, dayText, span } from './figures.ts'

const REGULARITIES: Readonly<Record<Regularity, string>> = {
  regular: 'Rythme régulier',
  uneven: 'Rythme inégal',
  bursty: 'Publications par à-coups',
}

const every = (days: number): string => (days < 1.5 ? 'presque tous les jours' : `tous les ${span(days)}`)
const gap = (days: number): string => span(Math.max(1, days))
const days = (count: number): string => `${Math.round(count)} ${Math.round(count) < 2 ? 'jour' : 'jours'}`

const LEVELS: Readonly<Record<Exclude<PolicyLevel, 'none'>, string>> = { quiet: 'trop discret', dormant: 'en sommeil', abandoned: 'à l’abandon' }

const passed = ({ thresholds, breached }: PolicyFinding): number =>
  ({ none: thresholds.quietDays, quiet: thresholds.quietDays, dormant: thresholds.dormantDays, abandoned: thresholds.abandonedDays })[breached]

const silence = ({ silentDays }: PolicyFinding): string => (silentDays < 1 ? 'aucun silence à compter' : `${days(silentDays)} de silence`)

const policy = (finding: PolicyFinding): string => {
  const { rule, breached } = finding
  const figures = `${silence(finding)}, pour un seuil de ${days(passed(finding))}`
  if (breached === 'none') return `${rule === 'house' ? 'Conforme à votre propre règle' : 'Conforme aux règles publiées'} : ${figures}.`
  return rule === 'house'
    ? `D’après votre propre règle, ce compte est ${LEVELS[breached]} : ${figures}.`
    : `D’après les règles publiées, ce compte serait ${LEVELS[breached]} : ${figures}.`
}

export const history: HistoryWords = {
  irregularity: ({ regularity, shortGapDays, longGapDays }) =>
    gap(shortGapDays) === gap(longGapDays)
      ? `${REGULARITIES[regularity]}\u00a0: presque tous les intervalles durent ${gap(longGapDays)}.`
      : `${REGULARITIES[regularity]}\u00a0: huit intervalles sur dix durent de ${gap(shortGapDays)} à ${gap(longGapDays)}.`,
  rhythmChange: ({ on, fromDays, toDays }) => `Depuis le ${dateText(on)}, une publication ${every(toDays)} au lieu d’une ${every(fromDays)}.`,
  proposedPause: ({ from, to, silentYears, years }) =>
    `Silence du ${dayText(from)} au ${dayText(to)}, ${silentYears} années sur ${years} : s’il est voulu, déclarez-le comme pause annuelle.`,
  policy,
}
