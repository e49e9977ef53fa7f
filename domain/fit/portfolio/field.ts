import type { Brief } from '../../brief/brief.ts'
import type { PlatformProfile } from '../../catalogue/platform-profile.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Day } from '../../shared/calendar.ts'
import { sum } from '../../shared/sum.ts'
import type { PlatformAssessment } from '../assess-platform.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'
import { FLOOR_HOURS } from '../hours.ts'
import { isObliged, type Standing, standingOf } from './candidates.ts'
import { type Cell, cellsOf, intensitiesOf } from './exposure.ts'
import { optimise } from './optimise.ts'
import { type Channel, isWorthwhile, optionsOf } from './options.ts'
import { closedOption, type Menu, type Option, type Solution } from './plan-problem.ts'

/** What a portfolio is made from: a brief, what the model says about each platform, and the profiles it says it from. */
export type PortfolioCase = {
  readonly brief: Brief
  readonly assessments: readonly PlatformAssessment[]
  readonly profiles: readonly PlatformProfile[]
  /** How much each criterion weighs. */
  readonly criteria: CriteriaWeights
  readonly asOf: Day
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
}

export type Field = {
  readonly brief: Brief
  readonly cells: readonly Cell[]
  readonly weights: Float64Array
  /** By id, as everything that follows from it. */
  readonly considered: readonly Considered[]
  readonly runners: readonly Runner[]
  /** Hours of accounts that go on whatever the plan says: without a profile, or kept by an obligation although no candidate. */
  readonly setAside: { readonly hours: number; readonly platforms: readonly PlatformId[] }
}

/** Who may take part, with what each way of running it brings. The order in which platforms and accounts come changes nothing. */
export const fieldOf = ({ brief, assessments, profiles, criteria, asOf }: PortfolioCase): Field => {
  const cells = cellsOf(brief)
  const weights = Float64Array.from(cells, ({ weight }) => weight)
  const closed = closedOption(cells.length)
  const byId = new Map(profiles.map((profile) => [profile.id, profile]))
  const considered = [...assessments]
    .sort((a, b) => (a.platform < b.platform ? -1 : 1))
    .flatMap((assessment): Considered[] => {
      const profile = byId.get(assessment.platform)
      return profile ? [{ assessment, profile, standing: standingOf(assessment, profile, { brief, criteria }) }] : []
    })
  const runners = considered.flatMap(({ assessment, profile, standing }, place): Runner[] => {
    if (standing.kind !== 'candidate') return []
    const channel: Channel = { profile, place, intensities: intensitiesOf(cells, { brief, assessment, profile, criteria, asOf }) }
    const options = optionsOf(channel, weights)
    const obliged = isObliged(profile.id, brief)
    const open = obliged ? options : [closed, ...options]
    return [{ ...channel, platform: profile.id, assessment, obliged, options, menu: obliged || isWorthwhile(options, weights) ? open : [closed] }]
  })
  return { brief, cells, weights, considered, runners, setAside: setAsideIn(brief, considered) }
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
  { runners, weights }: Field,
  steps: number,
  {
    closed,
    open,
    near,
  }: {
    /** A channel to leave out. */
    readonly closed?: Runner
    /** A channel to run whatever it is worth. */
    readonly open?: Runner
    /** A plan likely to be close. */
    readonly near?: Solution
  } = {},
): Solution | undefined => {
  const menus = runners.map((runner): Menu => {
    if (runner === open) return runner.options
    return runner === closed ? [closedOption(weights.length)] : runner.menu
  })
  return optimise({ weights, menus }, steps, near?.exposure)
}

/** The channels a plan runs, with the steps of hours each gets. */
export const runIn = ({ runners }: Field, { picks }: Solution): readonly { readonly runner: Runner; readonly pick: Option }[] =>
  runners.flatMap((runner, index) => {
    const pick = picks[index]
    return pick && pick.steps > 0 ? [{ runner, pick }] : []
  })
