import { judgement } from '../catalogue/judgement.ts'
import { FULL_HYPE } from '../hype/bling-bling-index.ts'
import { bareGrade, hypeOf, type Motive } from '../hype/motives.ts'
import { type Answer, known, UNKNOWN } from '../shared/answer.ts'
import { dayOf, type IsoDate } from '../shared/calendar.ts'
import { sum } from '../shared/sum.ts'

export const ACTIVITIES = ['active', 'slowing', 'idle'] as const
export type Activity = (typeof ACTIVITIES)[number]
export const RESULTS = ['met', 'missed'] as const
export type Results = (typeof RESULTS)[number]
export const ADVICES = ['for', 'against', 'none'] as const
export type Advice = (typeof ADVICES)[number]
export const SPONSORSHIPS = ['committed', 'neutral', 'reluctant'] as const
export type Sponsorship = (typeof SPONSORSHIPS)[number]
/** How a channel left the spiral. */
export const EXITS = ['repurposed', 'closed-well', 'abandoned'] as const
export type Exit = (typeof EXITS)[number]

/** A channel as its history was told. */
export type Channel = {
  readonly name: string
  readonly motives: Answer<readonly Motive[]>
  readonly openedOn: Answer<IsoDate>
  /** When its purpose was written down. */
  readonly purposeOn: Answer<IsoDate>
  readonly purposeQuestioned: Answer<boolean>
  readonly activity: Answer<Activity>
  /** Publications planned per period, and published in the last ones, the oldest first. */
  readonly cadence: Answer<{ readonly planned: number; readonly published: readonly number[] }>
  readonly results: Answer<Results>
  readonly discredited: Answer<boolean>
  readonly exit: Answer<Exit>
  /** What the community manager said before it was opened; `none` when nobody asked. */
  readonly advice: Answer<Advice>
  readonly decidedBy: Answer<string>
  readonly sponsor: Answer<Sponsorship>
}

export const CHANNEL_RULES = {
  /** From this sum of hype weights on a channel counts as opened on hype. */
  hypeFrom: judgement(2, 'sum of motive weights'),
  /** A period in which at most this share of the plan was published is one of idling ... */
  idlingUpTo: judgement(0.5, 'share of the plan'),
  /** ... and so many of them in a row, the last ones, make a channel slow. */
  idlingPeriods: judgement(2, 'periods'),
  /** Before that a new channel is still finding its feet, and its results judge nobody. */
  warmUp: judgement(84, 'days', 'a pilot of a channel lasts eight to twelve weeks'),
} as const

/** How much hype is left in the reasons it was opened for; a measured reason halves what it matches. */
export const hypeWeight = (motives: readonly Motive[]): number => {
  const given = [...new Set(motives)].map((motive) => ({ motive, grade: bareGrade(motive) }))
  return sum(given.map(({ motive }) => hypeOf(motive, given, {})))
}

export const isOpenedOnHype = ({ motives }: Pick<Channel, 'motives'>): boolean =>
  motives.known && hypeWeight(motives.value) >= CHANNEL_RULES.hypeFrom.value

/** 0 led by reasons, 4 by hype; on the scale of the indicator. */
export const degreeOfHype = (motives: readonly Motive[]): number => 4 * Math.min(1, hypeWeight(motives) / FULL_HYPE.value)

/** Published half of the plan or less, period after period: idling shows before death. */
export const isSlowing = ({ cadence }: Pick<Channel, 'cadence'>): boolean => {
  if (!cadence.known) return false
  const { planned, published } = cadence.value
  const last = published.slice(-CHANNEL_RULES.idlingPeriods.value)
  return last.length === CHANNEL_RULES.idlingPeriods.value && last.every((count) => count <= planned * CHANNEL_RULES.idlingUpTo.value)
}

/** As it was told, or as its rhythm shows. */
export const activityOf = (channel: Channel): Answer<Activity> => {
  if (channel.activity.known) return channel.activity
  return isSlowing(channel) ? known('slowing') : UNKNOWN
}

/** Closed or given up: its rhythm and its results are settled. */
export const isGone = ({ exit }: Pick<Channel, 'exit'>): boolean => exit.known && exit.value !== 'repurposed'

/** Days since the opening while it is too young for its results to be judged; undefined later, once it is gone, or where the day is unknown. */
export const daysYoung = ({ openedOn, exit }: Pick<Channel, 'openedOn' | 'exit'>, asOf: IsoDate): number | undefined => {
  if (!openedOn.known || isGone({ exit })) return undefined
  const days = Math.floor(dayOf(asOf) - dayOf(openedOn.value))
  return days < CHANNEL_RULES.warmUp.value ? days : undefined
}

/** The results it was told to have, once it is old enough for them to say anything. */
export const resultsOf = (channel: Pick<Channel, 'openedOn' | 'exit' | 'results'>, asOf: IsoDate): Answer<Results> =>
  daysYoung(channel, asOf) === undefined ? channel.results : UNKNOWN

/** Days by which the purpose was written after the opening; undefined when it was there before, or one of the dates is unknown. */
export const purposeDelay = ({ openedOn, purposeOn }: Channel): number | undefined => {
  if (!openedOn.known || !purposeOn.known) return undefined
  const days = Math.floor(dayOf(purposeOn.value) - dayOf(openedOn.value))
  return days > 0 ? days : undefined
}

/** The stages of the spiral of failure, in order (Lagues 2012). */
export const STAGES = ['opened-on-hype', 'purpose-questioned', 'idling', 'disappointing', 'discredited'] as const
export type Stage = (typeof STAGES)[number]

/** What puts a channel at a stage. */
export const SIGNS = [
  'hype-motives',
  'purpose-after-opening',
  'purpose-doubted',
  'rhythm-halved',
  'said-to-idle',
  'results-missed',
  'said-discredited',
] as const
export type Sign = (typeof SIGNS)[number]

export type SpiralPlace = {
  readonly channel: string
  /** The furthest stage that something shows, or how it left; undefined when nothing shows any. */
  readonly stage: Stage | Exit | undefined
  readonly signs: readonly { readonly stage: Stage; readonly sign: Sign }[]
}

/** Where in the spiral is this channel, and what shows it? */
export const spiralPlaceOf = (channel: Channel, asOf: IsoDate): SpiralPlace => {
  const results = resultsOf(channel, asOf)
  const shown: readonly (readonly [Stage, Sign, boolean])[] = [
    ['opened-on-hype', 'hype-motives', isOpenedOnHype(channel)],
    ['purpose-questioned', 'purpose-after-opening', purposeDelay(channel) !== undefined],
    ['purpose-questioned', 'purpose-doubted', says(channel.purposeQuestioned)],
    ['idling', 'rhythm-halved', isSlowing(channel)],
    ['idling', 'said-to-idle', channel.activity.known && channel.activity.value !== 'active'],
    ['disappointing', 'results-missed', results.known && results.value === 'missed'],
    ['discredited', 'said-discredited', says(channel.discredited)],
  ]
  const signs = shown.flatMap(([stage, sign, isShown]) => (isShown ? [{ stage, sign }] : []))
  return { channel: channel.name, stage: channel.exit.known ? channel.exit.value : signs.at(-1)?.stage, signs }
}

const says = (answer: Answer<boolean>): boolean => answer.known && answer.value
