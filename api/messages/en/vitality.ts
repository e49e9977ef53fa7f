import { restsUntold, type Vitality } from '../../../domain/audit/vitality/vitality.ts'
import { forecastNearest, forecastWithinYear, isSilentForYear, isSlowing, isTooFew, isUnlikely } from '../outlook.ts'
import { chance, span } from './figures.ts'

/** "a post every 6 days"; undefined when the rhythm is not known. */
const rhythm = ({ ownRhythmDays, postingDays }: Vitality): string | undefined => {
  if (ownRhythmDays === undefined || isTooFew(postingDays)) return undefined
  return ownRhythmDays < 1.5 ? 'a post every day or so' : `a post every ${span(ownRhythmDays)}`
}

const lastPost = ({ daysSinceLastPost: days }: Vitality): string => {
  if (days === undefined) return 'still publishing'
  if (days < 1) return 'last post today'
  return days < 2 ? 'last post yesterday' : `last post ${span(days)} ago`
}

const silence = ({ daysSinceLastPost: days }: Vitality): string => {
  if (days === undefined) return 'silent for longer than usual'
  return days < 1 ? 'last post today' : `silent for ${span(days)}`
}

const surprise = (vitality: Vitality): string => {
  const { silenceSurvival } = vitality
  const usual = rhythm(vitality)
  const own = isTooFew(vitality.postingDays) ? 'by what is usual for all channels' : `by its own rhythm${usual === undefined ? '' : ` (${usual})`}`
  if (silenceSurvival === undefined) return usual === undefined ? '' : `; its own rhythm is ${usual}`
  return `; ${own}, the chance of a silence this long or longer is ${chance(silenceSurvival)}`
}

const ownPace = (vitality: Vitality): string => {
  const usual = rhythm(vitality)
  return usual === undefined ? '' : `, with ${usual} as a rule`
}

/** A trend that falls while the present silence is nothing unusual. */
const slowing = (vitality: Vitality): string => {
  const usual = rhythm(vitality)
  const last = vitality.daysSinceLastPost === undefined ? '' : ` (${lastPost(vitality)})`
  return `Slowing down: posts have become clearly rarer${usual === undefined ? '' : `, now ${usual}`}${last}.`
}

const asleep = (vitality: Vitality): string => {
  const usual = rhythm(vitality)
  const next = forecastNearest(vitality)
  const within = next && (next.horizonDays === 365 ? 'a year' : `${next.horizonDays} ${next.horizonDays === 1 ? 'day' : 'days'}`)
  const chances = next ? ` (${chance(next.probability)} chance of a post within ${within})` : ''
  const may = isUnlikely(next) ? `It is unlikely to wake by itself${chances}, and` : `It may wake by itself${chances}, but`
  const risk = isSilentForYear(vitality)
    ? 'a whole year of silence has already gone by, which is reason enough to act'
    : 'the risk of a whole year of silence is already high enough to act'
  return `Asleep: ${silence(vitality)}${usual === undefined ? '' : `, where ${usual} was usual`}. ${may} ${risk}.`
}

/** How likely it is that the account comes back after all. */
const comeback = (vitality: Vitality): string => {
  const year = forecastWithinYear(vitality)
  return year ? ` The chance of a post within the coming year is ${chance(year.probability)}.` : ''
}

/** What of the silence does not count, where some of it does not. */
const rested = ({ pausedDays: days }: Vitality): string => {
  if (days === undefined) return ''
  return days === 1
    ? ' One day since the last post lay in a declared pause and does not count.'
    : ` Of the time since the last post, ${span(days)} lay in declared pauses and do not count.`
}

/** A silence that says nothing, for most of it was declared. */
const untold = ({ daysSinceLastPost = 0, pausedDays = 0 }: Vitality): string =>
  `At rest, by the pauses declared: the last post is ${span(daysSinceLastPost)} old, and ${span(pausedDays)} of that lay in them. Whether the account is still alive cannot be told.`

export const vitality = (facts: Vitality): string => (restsUntold(facts) ? untold(facts) : `${standing(facts)}${rested(facts)}`)

const standing = (facts: Vitality): string => {
  switch (facts.state) {
    case 'never-started':
      return 'Nothing has been published here yet.'
    case 'too-early':
      return facts.postingDays > 0
        ? `Published on ${facts.postingDays} ${facts.postingDays === 1 ? 'day' : 'different days'} so far, which is too little to know its rhythm.`
        : 'Too little has been published so far to know its rhythm.'
    case 'thriving':
      return `Very much alive: ${lastPost(facts)}${ownPace(facts)}.`
    case 'steady':
      return `Alive and regular: ${lastPost(facts)}${ownPace(facts)}.`
    case 'fading':
      return isSlowing(facts) ? slowing(facts) : `Slowing down: ${silence(facts)}${surprise(facts)}.`
    case 'dormant':
      return asleep(facts)
    case 'abandoned':
      return `Probably given up: ${silence(facts)}${surprise(facts)}.${comeback(facts)}`
    case 'unknown':
      return 'What could be read does not tell whether this account is alive.'
  }
}

/** The fact alone, without what follows from it. */
export const lastPostSentence = (facts: Vitality): string => {
  if (facts.daysSinceLastPost === undefined) return standing({ ...facts, state: facts.state === 'never-started' ? 'never-started' : 'unknown' })
  const said = lastPost(facts)
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
