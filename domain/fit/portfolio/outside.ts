import type { AccountState, PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { round, sum } from '../../shared/sum.ts'
import { contradictedIn, type Standing } from './candidates.ts'
import { holding, keeping, type Settled } from './comparisons.ts'
import { type Considered, type Field, isUnmeasured, runIn } from './field.ts'
import { hoursOf } from './options.ts'
import type { PortfolioReasons } from './reasons.ts'

/** An existing account the plan has no hours for. */
export type Stop = {
  readonly platform: PlatformId
  /** `unknown`: only if it turns out to be alive. */
  readonly state: Extract<AccountState, 'active' | 'unknown'>
  /** Hours per week it needs at least, free for the plan once it stops. */
  readonly hoursFreed: number
  /** How much less the goals would be served if it were kept, -1..1. */
  readonly costOfKeeping: number
  readonly reason: Reason<PortfolioReasons>
}

/** Loss below which it is not spoken of: a tenth of a point. */
const SPEAKABLE = 0.001

/** What has to stop before something else can start? Nothing, when the plan runs no channel: then there is nothing to make room for. */
export const stopsOf = (settled: Settled): readonly Stop[] => {
  const { field, solution } = settled
  const run = runIn(field, solution).map(({ runner }) => runner)
  const kept = new Set([...run.map(({ platform }) => platform), ...field.setAside.platforms, ...contradictedIn(field.brief)])
  const unproven = run.filter((runner) => runner.isNew && isUnmeasured(field, runner)).map(({ platform }) => platform)
  if (solution.steps === 0) return []
  const stops = field.considered.flatMap(({ profile: { id, owned, effort } }): Stop[] => {
    const states = field.brief.accounts.filter(({ platform }) => platform === id).map(({ state }) => state)
    const state = states.includes('active') ? 'active' : 'unknown'
    if (kept.has(id) || !states.includes(state)) return []
    const runner = field.runners.find(({ platform }) => platform === id)
    const hours = effort.minimumHoursPerWeek.value
    const { lost } = runner ? keeping(settled, runner) : holding(settled, hours)
    const suits = runner !== undefined && (runner.assessment.verdict === 'adopt' || runner.assessment.verdict === 'pilot')
    const isMeasured = runner !== undefined && !isUnmeasured(field, runner)
    const reason = stopReason({ id, state, hours, lost, suits, owned, unproven: isMeasured ? unproven : [] })
    return [{ platform: id, state, hoursFreed: hours, costOfKeeping: round(lost, 4), reason }]
  })
  return keptMeanwhile(stops, hoursOf(settled.steps - solution.steps))
}

/** What is given up only once something else is proven goes on until then, where the hours that are left would do for all of it. */
const keptMeanwhile = (stops: readonly Stop[], hoursLeft: number): readonly Stop[] => {
  const needed = sum(stops.map(({ reason, hoursFreed }) => (reason.code === 'portfolio.stop-once-proven' ? hoursFreed : 0)))
  if (needed > hoursLeft) return stops
  return stops.map((stop) =>
    stop.reason.code === 'portfolio.stop-once-proven' ? { ...stop, reason: { ...stop.reason, code: 'portfolio.keep-until-proven' } } : stop,
  )
}

type Facts = {
  readonly id: PlatformId
  readonly state: Stop['state']
  readonly hours: number
  readonly lost: number
  /** The assessment speaks for it. */
  readonly suits: boolean
  /** What was published there stays, and goes on being found. */
  readonly owned: boolean
  /** Channels of the plan that are still to be opened and that nobody measured, where this one was measured. */
  readonly unproven: readonly PlatformId[]
}

const stopReason = ({ id, state, hours, lost, suits, owned, unproven }: Facts): Reason<PortfolioReasons> => {
  if (state === 'unknown') return { code: 'portfolio.stop-if-alive', params: { platform: id, hours } }
  const points = Math.max(0, round(100 * lost, 1))
  if (owned) return { code: 'portfolio.rest', params: { platform: id, hours } }
  if (unproven.length > 0) return { code: 'portfolio.stop-once-proven', params: { platform: id, hours, unproven } }
  if (suits) return { code: 'portfolio.gives-way', params: { platform: id, hours, points } }
  return lost < SPEAKABLE
    ? { code: 'portfolio.stop-free', params: { platform: id, hours } }
    : { code: 'portfolio.stop', params: { platform: id, hours, points } }
}

/** A platform of the catalogue and where the plan leaves it. `candidate`: undecided, for want of hours or of knowing them. */
export type Place = {
  readonly platform: PlatformId
  readonly place: 'chosen' | 'outranked' | 'candidate' | 'excluded'
  readonly reason: Reason<PortfolioReasons>
}

/** Where does the plan leave each platform, and why? By id; when no channel is planned, candidates stay what they are. */
export const placesOf = (
  field: Field,
  { channels, hoursLeft }: { readonly channels: readonly { readonly platform: PlatformId }[]; readonly hoursLeft: number },
): readonly Place[] => {
  const chosen = new Set(channels.map(({ platform }) => platform))
  const barren = new Set(field.runners.filter(({ menu }) => menu.length === 1 && menu[0]?.steps === 0).map(({ platform }) => platform))
  return field.considered.map(({ profile: { id: platform, effort }, standing }) => {
    if (standing.kind !== 'candidate') return { platform, place: 'excluded', reason: reasonOut(platform, standing) }
    if (barren.has(platform)) return { platform, place: 'outranked', reason: { code: 'portfolio.not-worth-hours', params: { platform } } }
    if (chosen.size === 0) return { platform, place: 'candidate', reason: { code: 'portfolio.candidate', params: { platform } } }
    if (chosen.has(platform)) return { platform, place: 'chosen', reason: { code: 'portfolio.chosen', params: { platform } } }
    const isAffordable = hoursLeft >= effort.minimumHoursPerWeek.value
    return { platform, place: 'outranked', reason: { code: isAffordable ? 'portfolio.not-added' : 'portfolio.outranked', params: { platform } } }
  })
}

const reasonOut = (platform: Considered['profile']['id'], standing: Exclude<Standing, { kind: 'candidate' }>): Reason<PortfolioReasons> => {
  if (standing.kind === 'vetoed') return { code: 'portfolio.vetoed', params: { platform, veto: standing.veto } }
  return { code: `portfolio.${standing.kind}`, params: { platform } }
}
