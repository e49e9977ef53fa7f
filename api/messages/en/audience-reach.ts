import type { AudienceReachReasons } from '../../../domain/fit/criteria/audience-reach.ts'
import type { UnderAgeReasons } from '../../../domain/fit/vetoes/under-age.ts'
import type { SentencesFor } from '../messages.ts'
import { share } from './figures.ts'
import { inGeography } from './forms.ts'

type Placed = AudienceReachReasons['audience-reach.published']
type Young = Pick<Placed, 'minimumAge' | 'minimumAgeBy'>

/** Below that a share is said to be less than it, which bounds it already. */
const LEAST_SAID = 0.01
const BOUNDS: Readonly<Record<Placed['bound'], string>> = { '': '', upper: 'up to ', lower: 'at least ', most: '' }

/** A share with what is known of its accuracy: accounts that were counted are more than people. */
const reached = ({ share: value, bound }: Pick<Placed, 'share' | 'bound'>): string =>
  bound === 'most'
    ? `up to ${share(value)} (the most we believe of any platform, for the published figures come close to everybody)`
    : `${value < LEAST_SAID ? '' : (BOUNDS[bound] ?? '')}${share(value)}`

const PROFILES = { age: 'an age profile', gender: 'a gender profile', 'age-and-gender': 'an age and gender profile' } as const

/** Where the breakdown behind a figure was measured, when it was elsewhere: `, adjusted by an age profile measured in the United States,`. */
const adjusted = ({ skewBy, skewGeography, geography }: Pick<Placed, 'skewBy' | 'skewGeography' | 'geography'>): string =>
  skewBy && skewGeography && skewGeography !== geography ? `, adjusted by ${PROFILES[skewBy]} measured ${inGeography(skewGeography)},` : ''

/** The same after a share of the youngest adults. */
const leaning = ({ skewBy, skewGeography }: Pick<Placed, 'skewBy' | 'skewGeography'>): string =>
  skewBy && skewGeography ? `, going by ${PROFILES[skewBy]} measured ${inGeography(skewGeography)}` : ''

/** Whom a published share speaks of. */
export const counted = ({ askedFrom, askedTo, skewBy }: Pick<Placed, 'askedFrom' | 'askedTo' | 'skewBy'>): string => {
  if (askedFrom !== undefined && askedTo !== undefined) return `people aged ${askedFrom} to ${askedTo}`
  return skewBy ? 'adults of the same profile' : 'adults'
}

/** Who of them is too young, as a sentence that follows. */
const leftOut = ({ minimumAge, minimumAgeBy }: Young): string => {
  if (minimumAge === undefined) return ''
  const barred = minimumAgeBy === 'law' ? 'the law keeps from having an account' : 'the terms of the platform do not admit'
  return ` Those under ${minimumAge}, whom ${barred}, are counted as out of reach.`
}

/** A sentence on a place and a share, after `Figures published in France`. */
const told = (params: Placed, beginning: string): string =>
  `${beginning} ${inGeography(params.geography)}${adjusted(params)} suggest that ${reached(params)} of the audience “${params.audience}” can be reached here.${leftOut(params)}`

export const audienceReach: SentencesFor<AudienceReachReasons & UnderAgeReasons> = {
  'audience-reach.observed': ({ audience, share: value, ...young }) =>
    `By your own measurement, ${share(value)} of the audience “${audience}” can be reached here.${leftOut(young)}`,
  'audience-reach.measured-context': (params) => told(params, 'Surveys of this particular public'),
  'audience-reach.published': (params) => told(params, 'Figures published'),
  'audience-reach.published-elsewhere': (params) => told(params, 'In the absence of a figure for your country, those published'),
  'audience-reach.no-country': (params) => told(params, 'You have not named a country; figures published'),
  'audience-reach.own-measurement': ({ audience, geography, ...params }) =>
    `By your own measurement, made ${inGeography(geography)}, ${reached(params)} of the audience “${audience}” can be reached here.${leftOut(params)}`,
  'audience-reach.described': ({ audience, ...params }) =>
    `According to the description of this platform, ${reached(params)} of the audience “${audience}” can be reached here.${leftOut(params)}`,
  'audience-reach.private-use': (params) =>
    `Figures published ${inGeography(params.geography)}${adjusted(params)} say that ${reached(params)} of ${counted(params)} use this channel privately; nobody has measured how many of the audience “${params.audience}” can be met there in their professional role.${leftOut(params)}`,
  'audience-reach.professional-use': (params) =>
    `Figures published ${inGeography(params.geography)}${adjusted(params)} say that ${reached(params)} of ${counted(params)} are on this network, which is used for work; of the audience “${params.audience}” it may be more, but nobody has measured it.${leftOut(params)}`,
  'audience-reach.by-invitation': (params) =>
    `Nobody comes across a channel here by chance, and only those you bring will follow it. Figures published ${inGeography(params.geography)}${adjusted(params)} say that ${reached({ ...params, bound: 'upper' })} of ${counted(params)} use the service; how many of the audience “${params.audience}” do has not been measured.${leftOut(params)}`,
  'audience-reach.potential': ({ audience, ...params }) =>
    `Going by figures on internet use and blog reading, ${reached(params)} of the audience “${audience}” could read you here, but a new blog starts with none of them.`,
  'audience-reach.minors': (params) =>
    `Nobody has measured how many of the audience “${params.audience}”, most or all of whom are under 18, can be reached here; published figures speak of adults only (${reached(params)} of ${params.skewBy ? 'the youngest of them' : 'them'} ${inGeography(params.geography)}${leaning(params)}).${leftOut(params)}`,
  'audience-reach.minors-measured': (params) => told(params, `Surveys of ${counted(params)}`),
  'audience-reach.under-age': ({ audience, minimumAge, minimumAgeBy }) =>
    minimumAgeBy === 'law'
      ? `Everybody in the audience “${audience}” is under ${minimumAge}, and the law where they live keeps them from having an account here.`
      : `Everybody in the audience “${audience}” is under ${minimumAge}, and the terms of this platform admit nobody so young.`,
  'audience-reach.with-parents': ({ audience, minimumAge }) =>
    `Everybody in the audience “${audience}” is under ${minimumAge} and may not have an account of their own here: at most, they look on without one or come with the help of a parent, and nobody has measured how many do.`,
  'audience-reach.no-figure': () =>
    'We found no figure on your audiences here, so the question stays open; a measurement of your own would settle it.',
  'audience-reach.unknown': () => 'You have not described your audiences, so we cannot say whether they can be reached here.',

  'under-age.barred': ({ minimumAge, minimumAgeBy }) =>
    `Everybody you want to reach is under ${minimumAge}, and ${minimumAgeBy === 'law' ? 'the law where they live keeps them from having an account here' : 'the terms of this platform admit nobody so young'}: make their parents, guardians or teachers an audience of your brief, or welcome the young in a place that you own.`,
  'under-age-alone.with-parents': ({ minimumAge }) =>
    `Everybody you want to reach is under ${minimumAge} and may not have an account of their own here: make the parents or guardians, who would have to open it for them, an audience of your brief first, or welcome the young in a place that you own.`,
}
