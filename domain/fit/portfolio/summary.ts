import type { Brief } from '../../brief/brief.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { round, sum } from '../../shared/sum.ts'
import { answeringBeyondMeans } from '../findings/answers-exceed-hours.ts'
import { nobodyInCharge } from '../hours.ts'
import { contradictedIn, isObliged } from './candidates.ts'
import { type Field, isPost, type Runner } from './field.ts'
import type { FrontierStep } from './frontier.ts'
import type { PortfolioPlan } from './plan.ts'
import type { PortfolioReasons } from './reasons.ts'

type Facts =
  | { readonly frontier: readonly FrontierStep[] }
  /** `plan` is undefined when the obligations do not fit in the hours. */
  | { readonly plan: PortfolioPlan | undefined; readonly hours: number }

/** The portfolio in one reason: the plan, or why there is none. */
export const summaryOf = (field: Field, facts: Facts): Reason<PortfolioReasons> => {
  if (nobodyInCharge(field.brief)) return { code: 'portfolio.nobody', params: {} }
  if (field.runners.length === 0) return { code: 'portfolio.no-candidate', params: {} }
  if ('frontier' in facts) {
    const [first] = facts.frontier
    const platform = first?.channels[0]?.platform
    if (first === undefined || platform === undefined) return { code: 'portfolio.nothing-worth-hours', params: {} }
    return { code: 'portfolio.hours-unknown', params: { platform, needed: first.hoursPerWeek } }
  }
  const { plan, hours } = facts
  if (plan === undefined) return obligations(field, hours)
  const [first] = plan.channels
  if (first === undefined) return whyEmpty(field, hours)
  if (plan.channels.length === 1) return { code: 'portfolio.one-channel', params: { platform: first.platform, hours: first.hoursPerWeek } }
  return { code: 'portfolio.channels', params: { platforms: plan.channels.map(({ platform }) => platform), hours: plan.hoursUsed } }
}

const leastHours = ({ profile }: Runner): number => profile.effort.minimumHoursPerWeek.value

/** Hours set aside are told with the rest where an obligation holds them: they are part of what does not fit. */
const obligations = ({ runners, setAside, brief }: Field, hours: number): Reason<PortfolioReasons> => {
  const obliged = runners.filter((runner) => runner.obliged)
  const besides = setAside.platforms.every((platform) => isObliged(platform, brief)) ? setAside : { platforms: [], hours: 0 }
  const params = {
    hours: hours + besides.hours,
    needed: sum(obliged.map(leastHours)) + besides.hours,
    platforms: [...obliged.map(({ platform }) => platform), ...besides.platforms].sort(),
  }
  return { code: 'portfolio.obligations-exceed-hours', params }
}

const whyEmpty = ({ runners }: Field, hours: number): Reason<PortfolioReasons> => {
  const worthwhile = runners.filter(({ menu }) => menu.length > 1)
  const [first] = worthwhile
  if (first === undefined) return { code: 'portfolio.nothing-worth-hours', params: {} }
  const least = worthwhile.reduce((a, b) => (leastHours(b) < leastHours(a) ? b : a), first)
  return hours < leastHours(least)
    ? { code: 'portfolio.too-few-hours', params: { platform: least.platform, hours, needed: leastHours(least) } }
    : { code: 'portfolio.nothing-worth-hours', params: {} }
}

/** Points out of 100, as they are spoken of. */
const pointsOf = (value: number): number => round(100 * value, 1)

/** What else is to be said, in the order in which it is read. */
export const notesOf = (field: Field, plan?: PortfolioPlan, frontier: readonly FrontierStep[] = []): readonly Reason<PortfolioReasons>[] => {
  const { brief, setAside, gaps } = field
  const points = pointsOf(gaps.plan)
  const named = new Set([...(plan?.channels ?? []), ...frontier.flatMap(({ channels }) => channels)].map(({ platform }) => platform))
  const open = field.runners.filter(({ platform, assessment }) => named.has(platform) && assessment.verdictReason.code === 'verdict.ask-first')
  const contradicted = contradictedIn(brief)
  return [
    ...(contradicted.length > 0 ? [{ code: 'portfolio.duty-against-rule' as const, params: { platforms: contradicted } }] : []),
    ...(setAside.platforms.length > 0 && !nobodyInCharge(brief) ? [setAsideNote(field)] : []),
    ...(plan && plan.channels.length > 0 ? [...reservesOn(field, plan), ...planNotes(plan, brief)] : []),
    ...(open.length > 0 ? [{ code: 'portfolio.ask-first' as const, params: { platforms: open.map(({ platform }) => platform) } }] : []),
    ...(points > 0 ? [{ code: 'portfolio.not-proven' as const, params: { points } }] : []),
  ]
}

const setAsideNote = ({ brief, setAside }: Field): Reason<PortfolioReasons> => {
  const obliged = setAside.platforms.filter((platform) => isObliged(platform, brief)).length
  if (obliged === 0) return { code: 'portfolio.set-aside-unjudged', params: setAside }
  return { code: obliged === setAside.platforms.length ? 'portfolio.set-aside-duty' : 'portfolio.set-aside', params: setAside }
}

/** What the plan rests on, or has to respect. */
const reservesOn = ({ runners, limit, brief }: Field, { channels }: PortfolioPlan): readonly Reason<PortfolioReasons>[] => {
  const planned = new Set(channels.map(({ platform }) => platform))
  const run = runners.filter(({ platform }) => planned.has(platform))
  const namesOf = (those: readonly Runner[]): readonly PlatformId[] => those.map(({ platform }) => platform)
  const onHold = namesOf(run.filter((runner) => runner.onHold))
  const unmeasured = namesOf(run.filter(({ platform }) => channels.some((one) => one.platform === platform && one.isUnmeasured)))
  const useless = channels.filter(({ uses }) => uses.length === 0).map(({ platform }) => platform)
  const networks = run.filter(({ profile }) => !profile.owned).length
  const isFull = networks === limit.most && runners.some(({ profile, platform, menu }) => !profile.owned && menu.length > 1 && !planned.has(platform))
  return [
    ...(onHold.length > 0 ? [{ code: 'portfolio.on-hold' as const, params: { platforms: onHold } }] : []),
    ...(unmeasured.length > 0 ? [{ code: 'portfolio.unmeasured' as const, params: { platforms: unmeasured } }] : []),
    ...(useless.length > 0 ? [{ code: 'portfolio.use-missing' as const, params: { platforms: useless } }] : []),
    ...(isFull
      ? [{ code: isPost(brief) ? ('portfolio.networks-per-post' as const) : ('portfolio.networks-beside-a-job' as const), params: { networks } }]
      : []),
  ]
}

const hoursKept = (stop: PortfolioPlan['stop']): number =>
  sum(stop.map(({ reason, hoursFreed }) => (reason.code === 'portfolio.keep-until-proven' ? hoursFreed : 0)))

const planNotes = ({ hoursLeft, marginalHour, nextBest, spread, stop }: PortfolioPlan, brief: Brief): readonly Reason<PortfolioReasons>[] => {
  const notes: Reason<PortfolioReasons>[] = []
  // Hours that answering takes, or an account that goes on meanwhile, are not left for something else.
  const left = hoursLeft - hoursKept(stop)
  if (left >= 0.5 && answeringBeyondMeans(brief) === undefined) notes.push({ code: 'portfolio.hours-left', params: { hours: left } })
  if (spread && pointsOf(spread.lost) > 0) {
    const params = { platforms: spread.platforms, hours: spread.hoursEach, points: pointsOf(spread.lost) }
    notes.push({ code: spread.starved > 0 ? 'portfolio.spread-starved' : 'portfolio.spread', params })
  }
  if (marginalHour) notes.push({ code: 'portfolio.one-more-hour', params: { platform: marginalHour.platform, points: pointsOf(marginalHour.value) } })
  if (nextBest) {
    const params = { platform: nextBest.platform, hours: nextBest.hoursMissing, points: pointsOf(nextBest.marginalValue) }
    notes.push({ code: 'portfolio.next-channel', params })
  }
  return notes
}
