import type { Brief } from '../../brief/brief.ts'
import type { PlatformProfile } from '../../catalogue/platform-profile.ts'
import type { PlatformId, Staffing } from '../../catalogue/vocabulary.ts'
import type { Day } from '../../shared/calendar.ts'
import { sum } from '../../shared/sum.ts'
import type { PlatformAssessment } from '../assess-platform.ts'
import { audienceShare } from '../audience-share.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'
import { FLOOR_HOURS } from '../hours.ts'
import { type Answered, allowedOn, isObliged, isRunning, type Standing, standingOf } from './candidates.ts'
import { effortOf } from './effort.ts'
import { type Cell, cellsOf, intensitiesOf, isMeasured, isNewChannel } from './exposure.ts'
import { optimise } from './optimise.ts'
import { type Channel, isWorthwhile, optionsOf } from './options.ts'
import { EFFORT, NETWORKS_BESIDE_A_JOB, NETWORKS_PER_POST } from './parameters.ts'
import { closedOption, type Limit, type Menu, type Option, type Solution } from './plan-problem.ts'

/** What a portfolio is made from: a brief, what the model says about each platform, and the profiles it says it from. */
export type PortfolioCase = {
  readonly brief: Brief
  readonly assessments: readonly PlatformAssessment[]
  readonly profiles: readonly PlatformProfile[]
  /** How much each criterion weighs. */
  readonly criteria: CriteriaWeights
  readonly asOf: Day
  /** What was answered to those who asked for a channel. */
  readonly requests: readonly Answered[]
}

/** A platform of the catalogue and its place in the question. */
export type Considered = { readonly assessment: PlatformAssessment; readonly profile: PlatformProfile; readonly standing: Standing }

/** A candidate and the ways of running it. */
export type Runner = Channel & {
  readonly platform: PlatformId
  readonly assessment: PlatformAssessment
  readonly obliged: boolean
  /** From the least viable hours on; never empty. */
  readonly options: readonly Option[]
  readonly menu: Menu
  /** Asked for, not running, and on hold: its hours wait for the answer. */
  readonly onHold: boolean
}

export type Field = {
  readonly brief: Brief
  readonly cells: readonly Cell[]
  readonly weights: Float64Array
  /** By id, as everything that follows from it. */
  readonly considered: readonly Considered[]
  readonly runners: readonly Runner[]
  /** What it is made from. */
  readonly from: PortfolioCase
  readonly limit: Limit
  /** The largest gaps of the questions asked in it so far: nothing is worth more than this beyond the plans found. */
  readonly gaps: { plan: number; comparisons: number }
  /** Hours of accounts that go on whatever the plan says: without a profile, or kept by an obligation although no candidate. */
  readonly setAside: { readonly hours: number; readonly platforms: readonly PlatformId[] }
}

/** Who may take part, with what each way of running it brings. The order in which platforms and accounts come changes nothing. */
export const fieldOf = (from: PortfolioCase): Field => {
  const { brief, assessments, profiles, criteria, asOf, requests } = from
  const cells = cellsOf(brief)
  const weights = Float64Array.from(cells, ({ weight }) => weight)
  const closed = closedOption(cells.length)
  const byId = new Map(profiles.map((profile) => [profile.id, profile]))
  const considered = [...assessments]
    .sort((a, b) => (a.platform < b.platform ? -1 : 1))
    .flatMap((assessment): Considered[] => {
      const profile = byId.get(assessment.platform)
      return profile ? [{ assessment, profile, standing: standingOf(assessment, profile, { brief, criteria, requests }) }] : []
    })
  const runners = considered.flatMap(({ assessment, profile, standing }, place): Runner[] => {
    if (standing.kind !== 'candidate') return []
    const intensities = intensitiesOf(cells, { brief, assessment, profile, criteria, asOf })
    const channel: Channel = { profile, place, intensities, isNew: isNewChannel(profile.id, brief) }
    const options = optionsOf(channel, weights)
    const obliged = isObliged(profile.id, brief)
    const open = obliged ? options : [closed, ...options]
    const menu = obliged || isWorthwhile(options, weights) ? open : [closed]
    const onHold = allowedOn(profile.id, requests) === 'wait' && !isRunning(profile.id, brief)
    return [{ ...channel, platform: profile.id, assessment, obliged, options, menu, onHold }]
  })
  const setAside = setAsideIn(brief, considered)
  return {
    brief,
    cells,
    weights,
    considered,
    runners,
    from,
    setAside,
    gaps: { plan: 0, comparisons: 0 },
    limit: limitOn(runners, brief, networksIn(setAside, considered)),
  }
}

/** What is owned takes no place of a network, set aside or not; of what has no profile nobody knows, and it is taken for one. */
const networksIn = ({ platforms }: Field['setAside'], considered: readonly Considered[]): number => {
  const owned = new Set(considered.filter(({ profile }) => profile.owned).map(({ profile }) => profile.id))
  return platforms.filter((platform) => !owned.has(platform)).length
}

/**
 * How many networks at most, by who looks after them? As many as there are where nobody said. What the organisation owns does not count,
 * and an obligation cannot be refused.
 */
const limitOn = (runners: readonly Runner[], brief: Brief, besides: number): Limit => {
  const { staffing, people } = brief.capacity
  const counts = runners.map(({ profile }) => !profile.owned)
  const obliged = runners.filter(({ profile, obliged }) => obliged && !profile.owned).length
  if (!staffing.known) return { most: runners.length, counts }
  const held = Math.max(POSTS[staffing.value], people.known ? people.value : 0)
  const most = isPost(brief) ? NETWORKS_PER_POST.value * held : NETWORKS_BESIDE_A_JOB.value
  return { most: Math.min(runners.length, Math.max(obliged, most - besides)), counts }
}

/** Was it said to be the post of somebody? */
export const isPost = ({ capacity: { staffing } }: Brief): boolean => staffing.known && POSTS[staffing.value] > 0

/** People at least whose post it is. */
const POSTS: Readonly<Record<Staffing, number>> = {
  none: 0,
  'assigned-bystander': 0,
  intern: 0,
  volunteers: 0,
  owner: 0,
  'part-of-job': 0,
  dedicated: 1,
  team: 2,
}

const setAsideIn = (brief: Brief, considered: readonly Considered[]): Field['setAside'] => {
  const known = new Map(considered.map((one) => [one.profile.id, one]))
  const running = brief.accounts.filter(({ state }) => state === 'active').map(({ platform }) => platform)
  const unjudged = running.filter((platform) => !known.has(platform))
  const obliged = brief.requests.map(({ platform }) => platform).filter((platform) => isObliged(platform, brief))
  const held = obliged.filter((platform) => known.get(platform)?.standing.kind !== 'candidate')
  const platforms = [...new Set([...unjudged, ...held])].sort()
  return { platforms, hours: sum(platforms.map((platform) => known.get(platform)?.profile.effort.minimumHoursPerWeek.value ?? FLOOR_HOURS.value)) }
}

/** The best plan within so many steps of hours: one option per runner. Undefined when the channels that have to stay do not fit. */
export const planWithin = (
  { runners, weights, limit, gaps }: Field,
  steps: number,
  {
    closed,
    only,
    open,
    near,
  }: {
    /** A channel to leave out. */
    readonly closed?: Runner
    /** The channels that it may run, if not all. */
    readonly only?: ReadonlySet<Runner>
    /** A channel to run whatever it is worth. */
    readonly open?: Runner
    /** A plan likely to be close. */
    readonly near?: Solution
  } = {},
): Solution | undefined => {
  const menus = runners.map((runner): Menu => {
    if (runner === open) return runner.options
    return runner === closed || only?.has(runner) === false ? [closedOption(weights.length)] : runner.menu
  })
  const effort = effortOf(near ? EFFORT.comparison.value : EFFORT.plan.value)
  const problem = { weights, menus, limit: open ? roomFor(open, limit, runners) : limit }
  const solution = optimise(problem, steps, near ? { effort, near } : { effort })
  const asked = near ? 'comparisons' : 'plan'
  gaps[asked] = Math.max(gaps[asked], effort.gap)
  return solution
}

/** What has to run takes a place, be there none. */
const roomFor = (open: Runner, { most, counts }: Limit, runners: readonly Runner[]): Limit => ({
  most: Math.max(most, runners.filter((runner) => runner === open || runner.obliged).length),
  counts,
})

/** The channels a plan runs, with the steps of hours each gets. */
export const runIn = ({ runners }: Field, { picks }: Solution): readonly { readonly runner: Runner; readonly pick: Option }[] =>
  runners.flatMap((runner, index) => {
    const pick = picks[index]
    return pick && pick.steps > 0 ? [{ runner, pick }] : []
  })

/** Did nobody measure for any of the described audiences how many can be met there? */
export const isUnmeasured = ({ brief, from }: Field, { profile }: Runner): boolean =>
  brief.audiences.known &&
  brief.audiences.value.length > 0 &&
  brief.audiences.value.every((audience) => !isMeasured(audienceShare(audience, profile, brief, from.asOf)))
