import type { IsoDate } from '../shared/calendar.ts'
import { nameKey } from '../shared/text.ts'
import { judgement } from './judgement.ts'
import { counterpartOf, type OwnFigure } from './overrides.ts'
import { type Parameter, type Rating, type RatingValue, UNRATED } from './parameter.ts'
import type { Geography, PlatformProfile } from './platform-profile.ts'
import { FORMATS, type Format, GOALS, type Goal, type OwnPlatformId, USES, type Use } from './vocabulary.ts'

/** The least at which a channel lives and the rhythm in which it does well, both per week. */
export type LeastAndHealthy = { readonly minimum: number; readonly healthy: number }

/** A platform as a workspace describes it. What it leaves out stays unknown. */
export type OwnPlatform = {
  readonly id: OwnPlatformId
  readonly name: string
  readonly author: string
  readonly describedOn: IsoDate
  readonly reason?: string
  readonly description?: string
  /** `YYYY-MM`, when it opened to the public. */
  readonly launched?: string
  readonly owned: boolean
  readonly goals: Partial<Readonly<Record<Goal, RatingValue>>>
  readonly uses: Partial<Readonly<Record<Use, RatingValue>>>
  /** A format left out of a given map is impossible there. */
  readonly formats?: Partial<Readonly<Record<Format, RatingValue>>>
  readonly reach: readonly { readonly geography: Geography; readonly share: number; readonly measuredBy: string }[]
  readonly hoursPerWeek: LeastAndHealthy
  readonly postsPerWeek: LeastAndHealthy
  readonly halfLifeDays?: number
  readonly conversation?: { readonly demand: RatingValue; readonly answerWithinHours: number }
  readonly durability: Partial<Readonly<Record<keyof PlatformProfile['durability'], RatingValue>>>
}

export type OwnPlatformFault = {
  readonly pointer: string
  readonly code: 'platform-without-affordance' | 'minimum-above-healthy' | 'geography-repeated' | 'launched-in-future' | 'name-taken'
  /** Whose name it is. */
  readonly found?: string
  /** The measurement that it contradicts; absent when it contradicts itself. */
  readonly override?: string
}

/** The rating that stands where nobody rated: the middle of the scale wherever one number has to stand for all five. */
const MIDDLE: RatingValue = 2

/** Within how many hours a public is taken to expect an answer where nobody said. */
export const ANSWER_EXPECTED = judgement(24, 'hours', 'a day, where nobody said how soon the public expects an answer')

/**
 * What is wrong with a description, beyond its shape?
 *
 * A platform that serves no goal and carries no use has no affordance: there is nothing it could be advised for.
 * @param today the day of the description.
 */
export const ownPlatformFaults = (platform: OwnPlatform, today: IsoDate): readonly OwnPlatformFault[] => {
  const { goals, uses, launched, reach } = platform
  const serves = [...Object.values(goals), ...Object.values(uses)].some((rating) => rating > 0)
  return [
    ...(serves ? [] : [{ pointer: '', code: 'platform-without-affordance' } as const]),
    ...(['hoursPerWeek', 'postsPerWeek'] as const).flatMap((field): OwnPlatformFault[] =>
      platform[field].minimum > platform[field].healthy ? [{ pointer: `/${field}/minimum`, code: 'minimum-above-healthy' }] : [],
    ),
    ...reach.flatMap(({ geography }, index): OwnPlatformFault[] =>
      reach.findIndex((other) => other.geography === geography) < index
        ? [{ pointer: `/audience/reach/${index}/geography`, code: 'geography-repeated' }]
        : [],
    ),
    ...(launched !== undefined && launched > today.slice(0, launched.length) ? [{ pointer: '/launched', code: 'launched-in-future' } as const] : []),
  ]
}

/** The figures of a description that may contradict a measurement, by their path within the profile. */
const FIELDS: Readonly<Record<string, string>> = {
  'effort.minimumHoursPerWeek': '/hoursPerWeek/minimum',
  'effort.healthyHoursPerWeek': '/hoursPerWeek/healthy',
  'cadence.minimumPerWeek': '/postsPerWeek/minimum',
  'cadence.healthyPerWeek': '/postsPerWeek/healthy',
}

/** What is wrong with a description that would put a minimum above what is healthy, given that measurement of the other figure? */
export const contradiction = ({ id, figure }: Pick<OwnFigure, 'id' | 'figure'>): OwnPlatformFault => ({
  pointer: FIELDS[counterpartOf(figure) ?? ''] ?? '',
  code: 'minimum-above-healthy',
  override: id,
})

/** Is the name somebody else's? Capitals, accents and what cannot be seen make no other name of it. */
export const nameFaults = (
  { id, name }: Pick<OwnPlatform, 'id' | 'name'>,
  taken: readonly { readonly id: string; readonly name: string }[],
): readonly OwnPlatformFault[] => {
  const key = nameKey(name)
  const other = taken.find((one) => one.id !== id && nameKey(one.name) === key)
  return other ? [{ pointer: '/name', code: 'name-taken', found: other.id }] : []
}

/**
 * What is known about a platform that only a workspace has described?
 *
 * Every figure given is a judgement of its author; every rating left out is unrated, and may be anything. Measurements come as overrides.
 */
export const profileFrom = (platform: OwnPlatform): PlatformProfile => {
  const { id, owned, author, describedOn, reason, description, launched, formats, halfLifeDays, conversation, durability } = platform
  const said = (value: number, unit: string, note?: string): Parameter => ({
    value,
    unit,
    basis: 'judgement',
    evidence: [],
    reviewedOn: describedOn,
    ...(note === undefined ? {} : { note }),
  })
  const rated = (value: RatingValue | undefined): Rating => {
    const rating = { unit: 'rating 0-4', basis: 'judgement', evidence: [], reviewedOn: describedOn } as const
    return value === undefined ? { ...rating, value: MIDDLE, state: UNRATED } : { ...rating, value }
  }
  const ratings = <Key extends string>(keys: readonly Key[], given: Partial<Readonly<Record<Key, RatingValue>>>) =>
    Object.fromEntries(keys.map((key) => [key, rated(given[key])])) as Record<Key, Rating>
  return {
    id,
    owned,
    described: { author, describedOn, ...(reason === undefined ? {} : { reason }), ...(description === undefined ? {} : { description }) },
    ...(launched === undefined ? {} : { launched: said(yearOf(launched), 'year') }),
    goals: ratings(GOALS, platform.goals),
    uses: ratings(USES, platform.uses),
    formats: ratings(FORMATS, formats === undefined ? {} : { ...NO_FORMAT, ...formats }),
    audience: {
      reach: platform.reach.map(({ geography, share, measuredBy }) => ({ ...said(share, 'share', measuredBy), geography })),
      ageSkew: [],
      contexts: {},
    },
    cadence: {
      minimumPerWeek: said(platform.postsPerWeek.minimum, 'posts per week'),
      healthyPerWeek: said(platform.postsPerWeek.healthy, 'posts per week'),
    },
    effort: {
      minimumHoursPerWeek: said(platform.hoursPerWeek.minimum, 'hours per week'),
      healthyHoursPerWeek: said(platform.hoursPerWeek.healthy, 'hours per week'),
    },
    ...(halfLifeDays === undefined ? {} : { halfLifeDays: said(halfLifeDays, 'days') }),
    conversation: {
      demand: rated(conversation?.demand),
      answerWithinHours: conversation === undefined ? ANSWER_EXPECTED : said(conversation.answerWithinHours, 'hours'),
    },
    durability: ratings(['ownership', 'stability', 'independence', 'legalSafety'], durability),
    hypeEvidence: [],
  }
}

const NO_FORMAT = Object.fromEntries(FORMATS.map((format) => [format, 0])) as Readonly<Record<Format, RatingValue>>

/** `YYYY-MM` as a fractional year, the middle of that month. */
const yearOf = (month: string): number => Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 0.5) / 12
