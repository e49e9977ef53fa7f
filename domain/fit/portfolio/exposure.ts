import type { Audience, Brief } from '../../brief/brief.ts'
import type { PlatformProfile } from '../../catalogue/platform-profile.ts'
import type { Goal, PlatformId } from '../../catalogue/vocabulary.ts'
import type { Day } from '../../shared/calendar.ts'
import { clamp, sum } from '../../shared/sum.ts'
import type { PlatformAssessment } from '../assess-platform.ts'
import { type AudienceShare, audienceShare } from '../audience-share.ts'
import { ENOUGH_AUDIENCE } from '../criteria/audience-reach.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'
import { resolveRating } from '../resolve-rating.ts'
import { type Outcomes, type Score, scoreOf } from '../score.ts'
import { FIRST_YEAR, UNMEASURED_REACH } from './parameters.ts'

/** One goal towards one audience: what plans are measured by. Weights add up to 1; `share` is that of the audience within its goal. */
export type Cell = { readonly goal: Goal; readonly audience: Audience | undefined; readonly weight: number; readonly share: number }

/** Every goal towards every audience; undescribed audiences are one. */
export const cellsOf = ({ goals, audiences }: Brief): readonly Cell[] => {
  const described: readonly (Audience | undefined)[] = audiences.known && audiences.value.length > 0 ? audiences.value : [undefined]
  const total = sum(described.map(weightOf))
  return goals.flatMap(({ goal, weight }) =>
    described.map((audience) => ({ goal, audience, weight: (weight * weightOf(audience)) / total, share: weightOf(audience) / total })),
  )
}

const weightOf = (audience: Audience | undefined): number => audience?.weight ?? 1

/** What every criterion answered, taken back from an assessment. */
export const outcomesFrom = ({ contributions }: PlatformAssessment): Outcomes =>
  Object.fromEntries(contributions.map(({ criterion, outcome }) => [criterion, outcome])) as Outcomes

export type Judged = {
  readonly brief: Brief
  readonly assessment: PlatformAssessment
  readonly profile: PlatformProfile
  readonly criteria: CriteriaWeights
  readonly asOf: Day
}

/** What stands for what nobody knows: its neutral value, or the least or the most that is possible. */
export type View = 'neutral' | 'low' | 'high'

/**
 * How much of each cell could the channel bring at most, were hours no matter?
 *
 * 0..1 per cell, in their order: rating for the goal, times the share of the audience that can be met there (over half of it, at most
 * 1, as in the criterion), times how well the channel suits otherwise: the score without hours, goals and audience. A rating that
 * depends on an untold sector takes the middle of its range. Where no audience was described, reach is neutral: the mean of all that is
 * known about the channel. A share nobody measured of a described audience counts `UNMEASURED_REACH` of neutral, which is what the
 * channel's other audiences have, if any, and never more than there can be. Seen low or high, everything unknown takes its worst or best value instead. What has to be opened first has no public yet: it brings
 * what its first year does (`FIRST_YEAR`).
 */
export const intensitiesOf = (
  cells: readonly Cell[],
  { brief, assessment, profile, criteria, asOf }: Judged,
  view: View = 'neutral',
): Float64Array => {
  const outcomes = outcomesFrom(assessment)
  const suits =
    suitsAs(view, scoreOf(outcomes, criteria, ['capacity', 'goal-effectiveness', 'audience-reach'])) *
    (isNewChannel(profile.id, brief) ? FIRST_YEAR.value : 1)
  const reach = outcomes['audience-reach']
  const neutral = reach.kind === 'scored' ? reach.value : scoreOf(outcomes, criteria, ['capacity', 'audience-reach']).score / 100
  const shares = new Map<Audience | undefined, number>()
  const shareOf = (audience: Audience | undefined): number => {
    const seen = shares.get(audience)
    if (seen !== undefined) return seen
    const found = audience && audienceShare(audience, profile, brief, asOf)
    const share = found ? reached(found, neutral, view) : { neutral: audience ? UNMEASURED_REACH.value * neutral : neutral, low: 0, high: 1 }[view]
    shares.set(audience, share)
    return share
  }
  return Float64Array.from(cells, ({ goal, audience }) => goalValue(goal, { profile, brief, view }) * shareOf(audience) * suits)
}

/** Has it to be opened first? An account of which nobody knows whether it is alive may be. */
export const isNewChannel = (id: PlatformId, { accounts }: Brief): boolean =>
  !accounts.some(({ platform, state }) => platform === id && (state === 'active' || state === 'unknown'))

const suitsAs = (view: View, { score, bounds }: Score): number => ({ neutral: score, low: bounds.worst, high: bounds.best })[view] / 100

/** Figures that only say who could be brought there at most, and not whether they can be met: neutral up to that. */
const CEILINGS: readonly AudienceShare['origin'][] = ['by-invitation', 'private-use', 'with-parents']

/** Figures that say of others, or of those there could be, what nobody measured of these people there. */
const STAND_INS: readonly AudienceShare['origin'][] = ['potential', 'minors']

/** Did anybody measure how many of this audience can be met on the channel? */
export const isMeasured = (found: AudienceShare | undefined): boolean =>
  found !== undefined && !CEILINGS.includes(found.origin) && !STAND_INS.includes(found.origin) && found.origin !== 'described'

const reached = ({ origin, share, low, high }: AudienceShare, neutral: number, view: View): number => {
  if (view !== 'neutral') return worthOf(view === 'low' ? low : high)
  if (CEILINGS.includes(origin)) return UNMEASURED_REACH.value * Math.min(neutral, worthOf(high))
  return (STAND_INS.includes(origin) ? UNMEASURED_REACH.value : 1) * worthOf(share)
}

const worthOf = (share: number): number => clamp(share / ENOUGH_AUDIENCE.value, 0, 1)

type Rated = { readonly profile: PlatformProfile; readonly brief: Brief; readonly view: View }

const goalValue = (goal: Goal, { profile, brief, view }: Rated): number => {
  const rating = resolveRating(profile.goals[goal], brief)
  if (rating.known) return rating.parameter.value / 4
  return { neutral: (rating.low + rating.high) / 2, low: rating.low, high: rating.high }[view] / 4
}

/** Keeps the logarithm finite should a channel ever bring everything. */
const LEAST_LEFT = 1e-12

/**
 * What the channel at this response adds to each cell, on the scale on which channels add up.
 *
 * Coverage is 1 - product of what each channel leaves: whoever is reached twice counts once, channels duplicating at random (J.-M.
 * Agostini, "How to estimate unduplicated audiences", Journal of Advertising Research 1(3), 1961, calls random duplication Sainsbury's
 * formula). With exposure -ln(1 - intensity x response) the product becomes a sum.
 */
export const exposureAt = (response: number, intensities: Float64Array): Float64Array =>
  intensities.map((intensity) => -Math.log(Math.max(LEAST_LEFT, 1 - intensity * response)))

/** Coverage 0..1 of a cell under that exposure. */
export const coverageOf = (exposure: number): number => -Math.expm1(-exposure)
