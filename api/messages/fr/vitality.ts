import { restsUntold, type Vitality } from '../../../domain/audit/vitality/vitality.ts'
import { forecastNearest, forecastWithinYear, isSilentForYear, isSlowing, isTooFew, isUnlikely } from '../outlook.ts'
import { chance, span } from './figures.ts'
import { de } from './forms.ts'

/** « une publication tous les 6 jours »; undefined when the rhythm is not known. */
const rhythm = ({ ownRhythmDays: days, postingDays }: Vitality): string | undefined => {
  if (days === undefined || isTooFew(postingDays)) return undefined
  return days < 1.5 ? 'une publication par jour environ' : `une publication tous les ${span(days)}`
}

const lastPost = ({ daysSinceLastPost: days }: Vitality): string => {
  if (days === undefined) return 'les publications se poursuivent'
  if (days < 1) return 'dernière publication aujourd’hui'
  return days < 2 ? 'dernière publication hier' : `dernière publication il y a ${span(days)}`
}

const silence = ({ daysSinceLastPost: days }: Vitality): string => {
  if (days === undefined) return 'silence plus long que d’habitude'
  return days < 1 ? 'dernière publication aujourd’hui' : `silence ${de(span(days))}`
}

/** « ne ... que » stresses a small chance; it cannot stand before « moins de ». */
const chances = (probability: number): string =>
  probability >= 0.01 && probability < 0.25 ? `n’avait que ${chance(probability)} de chances` : `avait ${chance(probability)} de chances`

const surprise = (vitality: Vitality): string => {
  const { silenceSurvival } = vitality
  const usual = rhythm(vitality)
  const own = isTooFew(vitality.postingDays)
    ? 'au regard de ce qui est courant pour l’ensemble des comptes'
    : `au regard de son propre rythme${usual === undefined ? '' : ` (${usual})`}`
  if (silenceSurvival === undefined) return usual === undefined ? '' : ` ; son rythme propre est ${de(usual)}`
  return ` ; ${own}, un silence au moins aussi long ${chances(silenceSurvival)} de se produire`
}

const ownPace = (vitality: Vitality): string => {
  const usual = rhythm(vitality)
  return usual === undefined ? '' : `, et en général ${usual}`
}

/** A trend that falls while the present silence is nothing unusual. */
const slowing = (vitality: Vitality): string => {
  const usual = rhythm(vitality)
  const last = vitality.daysSinceLastPost === undefined ? '' : ` (${lastPost(vitality)})`
  return `En perte de vitesse : les publications se sont nettement espacées${usual === undefined ? '' : `, désormais ${usual}`}${last}.`
}

/** « 4 mois de silence » */
const lengthOfSilence = (vitality: Vitality): string => {
  const { daysSinceLastPost: days } = vitality
  return days === undefined || days < 1 ? silence(vitality) : `${span(days)} de silence`
}

const asleep = (vitality: Vitality): string => {
  const usual = rhythm(vitality)
  const next = forecastNearest(vitality)
  const within = next && (next.horizonDays === 365 ? 'un an' : `${next.horizonDays} ${next.horizonDays === 1 ? 'jour' : 'jours'}`)
  const chances = next ? ` (${chance(next.probability)} de chances d’une publication sous ${within})` : ''
  const may = isUnlikely(next)
    ? `Le compte a peu de chances de se réveiller de lui-même${chances}, et`
    : `Le compte peut se réveiller de lui-même${chances}, mais`
  const risk = isSilentForYear(vitality)
    ? 'une année entière de silence s’est déjà écoulée, ce qui suffit pour agir'
    : 'le risque d’une année entière de silence justifie déjà d’agir'
  return `En sommeil : ${lengthOfSilence(vitality)}${usual === undefined ? '' : `, contre ${usual} d’ordinaire`}. ${may} ${risk}.`
}

/** How likely it is that the account comes back after all. */
const comeback = (vitality: Vitality): string => {
  const year = forecastWithinYear(vitality)
  return year ? ` Il y a ${chance(year.probability)} de chances qu’une publication paraisse dans l’année qui vient.` : ''
}

/** What of the silence does not count, where some of it does not. */
const rested = ({ pausedDays: days }: Vitality): string => {
  if (days === undefined) return ''
  return days === 1
    ? ' Depuis la dernière publication, un jour de pause déclarée n’est pas compté.'
    : ` Depuis la dernière publication, ${span(days)} de pause déclarée ne sont pas comptés.`
}

/** A silence that says nothing, for most of it was declared. */
const untold = ({ daysSinceLastPost = 0, pausedDays = 0 }: Vitality): string =>
  `Au repos, d’après les pauses déclarées : la dernière publication remonte à ${span(daysSinceLastPost)}, dont ${span(pausedDays)} de pause. Rien ne permet de dire si le compte est encore vivant.`

export const vitality = (facts: Vitality): string => (restsUntold(facts) ? untold(facts) : `${standing(facts)}${rested(facts)}`)

const standing = (facts: Vitality): string => {
  switch (facts.state) {
    case 'never-started':
      return 'Rien n’a encore été publié ici.'
    case 'too-early':
      return facts.postingDays > 0
        ? `Des publications sur ${facts.postingDays} ${facts.postingDays === 1 ? 'jour seulement' : 'jours différents'} à ce stade : c’est trop peu pour en connaître le rythme.`
        : 'Les publications sont encore trop peu nombreuses pour en connaître le rythme.'
    case 'thriving':
      return `Bien vivant : ${lastPost(facts)}${ownPace(facts)}.`
    case 'steady':
      return `Vivant et régulier : ${lastPost(facts)}${ownPace(facts)}.`
    case 'fading':
      return isSlowing(facts) ? slowing(facts) : `En perte de vitesse : ${silence(facts)}${surprise(facts)}.`
    case 'dormant':
      return asleep(facts)
    case 'abandoned':
      return `Sans doute à l’abandon : ${silence(facts)}${surprise(facts)}.${comeback(facts)}`
    case 'unknown':
      return 'Ce qui a pu être lu ne permet pas de dire si ce compte est vivant.'
  }
}

/** The fact alone, without what follows from it. */
export const lastPostSentence = (facts: Vitality): string => {
  if (facts.daysSinceLastPost === undefined) return standing({ ...facts, state: facts.state === 'never-started' ? 'never-started' : 'unknown' })
  const said = lastPost(facts)
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
