import type { AccountWords } from '../account-words.ts'
import { isAlive, isTrouble, isUntold, standingNames } from '../standing-names.ts'
import { entryOf, lower } from '../words.ts'
import { dateText, numbers, share, span } from './figures.ts'
import { names } from './names.ts'
import { accountTrouble } from './trouble.ts'

export const standingName: AccountWords['standingName'] = {
  parked: 'Mis en réserve',
  archived: 'Archivé',
  closed: 'Fermé',
  'not-audited': 'Pas encore audité',
}
const nameOf = standingNames(names, standingName)

const declared: AccountWords['declared'] = ({ state, since }) => `${standingName[state]} sur décision depuis le ${dateText(since)}.`

type Reading = NonNullable<Parameters<AccountWords['standing']>[0]['reading']>
const lastPost = ({ lastPostOn }: Reading): string =>
  lastPostOn === undefined ? '' : `\u202f; sa dernière publication datait du ${dateText(lastPostOn)}`

/** How an account was, before the day: « Le compte était régulier ». */
const WAS: Readonly<Record<Reading['state'], string>> = {
  'never-started': 'Le compte n’avait encore rien publié',
  'too-early': 'Il était encore trop tôt pour juger du compte',
  thriving: 'Le compte était bien vivant',
  steady: 'Le compte était régulier',
  fading: 'Le compte était en perte de vitesse',
  dormant: 'Le compte était en sommeil',
  abandoned: 'Le compte était à l’abandon',
  unknown: 'L’état du compte était inconnu',
}

const standing: AccountWords['standing'] = ({ standing: now, declared: decided, reading }) => {
  if (now === 'not-audited') return 'Aucun audit n’a encore porté sur ce compte.'
  if (decided && decided.state === now) return declared(decided)
  if (isTrouble(now, names)) {
    const before = reading
      ? ` À sa dernière lecture réussie, le ${dateText(reading.asOf)}, son état était «\u00a0${names.vitalityState[reading.state]}\u00a0».`
      : ''
    return `${accountTrouble(now, '')}${before}`
  }
  return reading ? `${entryOf(WAS, now) ?? nameOf(now)} au ${dateText(reading.asOf)}${lastPost(reading)}.` : `${nameOf(now)}.`
}

const trendNames: Readonly<Record<string, string>> = names.trend
const stateNames: Readonly<Record<string, string>> = names.vitalityState
const declaredNames: Readonly<Record<string, string>> = standingName
const quoted = (text: string | number): string => `«\u00a0${text}\u00a0»`
const named = (table: Readonly<Record<string, string>>, value: string | number): string => quoted(table[value] ?? value)
const number = (value: string | number): string => (typeof value === 'number' ? numbers.decimal(value) : value)
const days = (value: string | number): string => `${number(value)} ${Number(value) < 2 ? 'jour' : 'jours'}`

const difference: AccountWords['difference'] = ({ field, from = '', to = '' }) => {
  switch (field) {
    case 'state':
      return `Son état est passé de ${named(stateNames, from)} à ${named(stateNames, to)}.`
    case 'trend':
      return `La tendance de ses publications est passée de ${named(trendNames, from)} à ${named(trendNames, to)}.`
    case 'declared':
      if (from === '') return `Sa mise au repos a été décidée\u00a0: ${named(declaredNames, to)}.`
      return to === ''
        ? `Il n’est plus déclaré ${named(declaredNames, from)}.`
        : `Il était déclaré ${named(declaredNames, from)}, il l’est désormais ${named(declaredNames, to)}.`
    case 'last-post':
      if (from === '') return `Il a publié\u00a0: sa dernière publication date du ${dateText(String(to))}.`
      return to === ''
        ? `Plus aucune publication n’est visible\u202f; la dernière datait du ${dateText(String(from))}.`
        : `Sa dernière publication date du ${dateText(String(to))}\u202f; auparavant, elle datait du ${dateText(String(from))}.`
    case 'posts-per-month':
      return `Ses publications se répartissent sur ${days(to)} par mois au lieu de ${number(from)}.`
    case 'followers':
      return `Il compte ${number(to)} ${Number(to) < 2 ? 'abonné' : 'abonnés'} au lieu de ${number(from)}.`
    case 'name':
      return `Il s’appelle désormais ${quoted(to)} au lieu de ${quoted(from)}.`
    case 'website':
      return `Il renvoie désormais vers ${to} au lieu de ${from}.`
  }
}

const readable: AccountWords['readable'] = (before, after) => {
  if (before === 'ok')
    return `Il avait pu être lu auparavant et ne peut plus l’être (${lower(nameOf(after))})\u202f; cela ne dit rien de son silence.`
  const [was, is] = [isTrouble(before, names), isTrouble(after, names)]
  if (was && is) {
    return before === after
      ? `Il n’a pu être lu ni avant ni après (${lower(nameOf(after))}).`
      : `Il n’a pu être lu ni avant (${lower(nameOf(before))}) ni après (${lower(nameOf(after))}).`
  }
  return was
    ? `Il n’avait pas pu être lu auparavant (${lower(nameOf(before))}) et peut l’être désormais\u00a0: ${quoted(nameOf(after))}.`
    : `Il avait pu être lu auparavant (${quoted(nameOf(before))}) et ne peut plus l’être (${lower(nameOf(after))})\u202f; cela ne dit rien de son silence.`
}

const score = (value: number): string => String(Math.round(value * 1000) / 1000).replace('.', ',')

const lastPostAgo = (days: number): string => (days < 1 ? 'aujourd’hui' : days < 2 ? 'hier' : `il y a ${span(days)}`)
const lastPostBefore = (days: number): string => (days < 1 ? 'le jour même' : days < 2 ? 'la veille' : `${span(days)} plus tôt`)

const badge: AccountWords['badge'] = ({ standing: now, reading }, today) => {
  if (isUntold(now, names)) return `Inconnu (${lower(nameOf(now))})`
  if (reading?.state !== now) return nameOf(now)
  const { asOf, daysSinceLastPost: days } = reading
  const state = isAlive(now) ? 'Vivant à son propre rythme' : nameOf(now)
  if (asOf === today) return days === undefined ? state : `${state}, dernière publication ${lastPostAgo(days)}`
  return `${state} au ${dateText(asOf)}${days === undefined ? '' : `, dernière publication ${lastPostBefore(days)}`}`
}

const record: AccountWords['record'] = ({ horizonDays, counted, open, brierScore, referenceBrierScore, shareCameTrue }) => {
  if (brierScore === undefined || referenceBrierScore === undefined || shareCameTrue === undefined) {
    const pending = open === 0 ? 'aucune n’est en attente' : open === 1 ? 'une est en attente' : `${open} sont en attente`
    return `Aucune prévision à ${horizonDays} jours ne peut encore être jugée\u202f; ${pending}.`
  }
  const came =
    counted === 1
      ? `Une prévision à ${horizonDays} jours a été jugée\u00a0: ${shareCameTrue > 0 ? 'une publication est venue à temps' : 'aucune publication n’est venue à temps'}.`
      : `${counted} prévisions à ${horizonDays} jours ont été jugées\u00a0: dans ${share(shareCameTrue)} des cas, une publication est venue à temps.`
  const against = `Le score de Brier est de ${score(brierScore)}\u202f; répondre toujours ${share(shareCameTrue)} aurait donné ${score(referenceBrierScore)} (plus il est bas, meilleur il est).`
  return `${came} ${against}`
}

export const accounts: AccountWords = { standingName, declared, standing, badge, difference, readable, record }
