import type { Vitality } from '../../../domain/audit/vitality/vitality.ts'
import { capital } from '../words.ts'
import { chance, span } from './figures.ts'

/** "a post every 6 days"; undefined when the rhythm is not known. */
const rhythm = ({ ownRhythmDays }: Vitality): string | undefined => {
  if (ownRhythmDays === undefined) return undefined
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
  const own = `by its own rhythm${usual === undefined ? '' : ` (${usual})`}`
  if (silenceSurvival === undefined) return usual === undefined ? '' : `; its own rhythm is ${usual}`
  return `; ${own}, the chance of such a silence is ${chance(silenceSurvival)}`
}

const ownPace = (vitality: Vitality): string => {
  const usual = rhythm(vitality)
  return usual === undefined ? '' : `, with ${usual} as a rule`
}

export const vitality = (facts: Vitality): string => {
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
      return `Slowing down: ${silence(facts)}${surprise(facts)}.`
    case 'dormant':
      return `${capital(silence(facts))}${surprise(facts)}.`
    case 'abandoned':
      return `Probably given up: ${silence(facts)}${surprise(facts)}.`
    case 'unknown':
      return 'What could be read does not tell whether this account is alive.'
  }
}
