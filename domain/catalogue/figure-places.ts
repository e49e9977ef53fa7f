import type { Topic } from './evidence.ts'
import type { Parameter } from './parameter.ts'
import { GEOGRAPHIES, type Geography, type PlatformProfile, type ReachFigure } from './platform-profile.ts'
import { AUDIENCE_CONTEXTS, type AudienceContext, FORMATS, GOALS, USES } from './vocabulary.ts'

/** What a figure counts, which values it may have, and how it ages once it was measured. */
export type FigureKind = {
  readonly unit: string
  readonly topic: Topic
  readonly lowest: number
  readonly highest: number
  /** Whole numbers only. */
  readonly isWhole?: true
}

/** A figure of a profile that a workspace may measure itself: where it stands, how it is read and how it is replaced. */
export type FigurePlace = FigureKind & {
  /** Path within the profile, the same for every platform. */
  readonly path: string
  /** Undefined where the profile has no such figure. */
  readonly read: (profile: PlatformProfile) => Parameter | undefined
  readonly write: (profile: PlatformProfile, figure: Parameter) => PlatformProfile
}

const rating = (topic: Topic): FigureKind => ({ unit: 'rating 0-4', topic, lowest: 0, highest: 4, isWhole: true })
const SHARE: FigureKind = { unit: 'share', topic: 'reach', lowest: 0, highest: 1 }
/** A hundredth of an hour or of a post a week is as little as none: a channel that takes nothing has no figure to measure. */
const LEAST = 0.01
const HOURS_PER_WEEK: FigureKind = { unit: 'hours per week', topic: 'effort', lowest: LEAST, highest: 168 }
const POSTS_PER_WEEK: FigureKind = { unit: 'posts per week', topic: 'cadence', lowest: LEAST, highest: 1000 }
const ANSWER_HOURS: FigureKind = { unit: 'hours', topic: 'engagement', lowest: LEAST, highest: 720 }
const LIFE_DAYS: FigureKind = { unit: 'days', topic: 'lifespan', lowest: 0.001, highest: 36_500 }

type Group = 'goals' | 'uses' | 'formats' | 'cadence' | 'effort' | 'conversation' | 'durability'

/** A figure that stands in a group of the profile under its key. */
const within = (group: Group, key: string, kind: FigureKind): FigurePlace => ({
  ...kind,
  path: `${group}.${key}`,
  read: (profile) => (profile[group] as Readonly<Record<string, Parameter>>)[key],
  write: (profile, figure) => ({ ...profile, [group]: { ...profile[group], [key]: figure } }),
})

const placed = (figures: readonly ReachFigure[], figure: Parameter, geography: Geography): readonly ReachFigure[] => [
  ...figures.filter((other) => other.geography !== geography),
  { ...figure, geography },
]

const at = (figures: readonly ReachFigure[] | undefined, geography: Geography): ReachFigure | undefined =>
  figures?.find((figure) => figure.geography === geography)

const reachIn = (geography: Geography): FigurePlace => ({
  ...SHARE,
  path: `audience.reach.${geography}`,
  read: ({ audience }) => at(audience.reach, geography),
  write: (profile, figure) => ({ ...profile, audience: { ...profile.audience, reach: placed(profile.audience.reach, figure, geography) } }),
})

const contextIn = (context: AudienceContext, geography: Geography): FigurePlace => ({
  ...SHARE,
  path: `audience.contexts.${context}.${geography}`,
  read: ({ audience }) => at(audience.contexts[context], geography),
  write: (profile, figure) => {
    const { contexts } = profile.audience
    const replaced = { ...contexts, [context]: placed(contexts[context] ?? [], figure, geography) }
    return { ...profile, audience: { ...profile.audience, contexts: replaced } }
  },
})

const PLACES: readonly FigurePlace[] = [
  ...GOALS.map((goal) => within('goals', goal, rating('goal-fit'))),
  ...USES.map((use) => within('uses', use, rating('use-fit'))),
  ...FORMATS.map((format) => within('formats', format, rating('use-fit'))),
  ...GEOGRAPHIES.map(reachIn),
  ...AUDIENCE_CONTEXTS.flatMap((context) => GEOGRAPHIES.map((geography) => contextIn(context, geography))),
  within('cadence', 'minimumPerWeek', POSTS_PER_WEEK),
  within('cadence', 'healthyPerWeek', POSTS_PER_WEEK),
  within('effort', 'minimumHoursPerWeek', HOURS_PER_WEEK),
  within('effort', 'healthyHoursPerWeek', HOURS_PER_WEEK),
  {
    ...LIFE_DAYS,
    path: 'halfLifeDays',
    read: ({ halfLifeDays }) => halfLifeDays,
    write: (profile, figure) => ({ ...profile, halfLifeDays: figure }),
  },
  within('conversation', 'demand', rating('engagement')),
  within('conversation', 'answerWithinHours', ANSWER_HOURS),
  within('durability', 'ownership', rating('dependence')),
  within('durability', 'stability', rating('stability')),
  within('durability', 'independence', rating('dependence')),
  within('durability', 'legalSafety', rating('stability')),
]

/**
 * The figures a workspace may measure itself, by path.
 *
 * Skew tables are not among them: an audience of one's own is measured as its share on a platform, and said in the brief.
 */
export const FIGURE_PLACES: ReadonlyMap<string, FigurePlace> = new Map(PLACES.map((place) => [place.path, place]))
