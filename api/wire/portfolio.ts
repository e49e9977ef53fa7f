import type { FrontierStep } from '../../domain/fit/portfolio/frontier.ts'
import type { Place, Stop } from '../../domain/fit/portfolio/outside.ts'
import type { PlannedChannel, PortfolioPlan } from '../../domain/fit/portfolio/plan.ts'
import type { Portfolio } from '../../domain/fit/portfolio/portfolio.ts'
import type { PortfolioReasons } from '../../domain/fit/portfolio/reasons.ts'
import type { Reason } from '../../domain/shared/reason.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Messages, reasonText } from '../messages/index.ts'

type Schemas = components['schemas']

/** The portfolio in the words of the contract and of one language; unknown hours leave the figures of a plan null and its lists empty. */
export const portfolioToWire = (portfolio: Portfolio, words: Messages): Schemas['Portfolio'] => {
  const { hoursAvailable, setAside, plan, frontier, considered, summary, notes, gap, comparisonGap, evidence } = portfolio
  return {
    code: summary.code,
    summary: reasonText(words, summary),
    hoursAvailable: hoursAvailable.known ? hoursAvailable.value : null,
    setAside: { hoursPerWeek: setAside.hours, platforms: [...setAside.platforms] },
    ...(plan.known ? planToWire(plan.value, words) : NO_PLAN),
    frontier: frontier.map((step) => frontierToWire(step, words)),
    considered: considered.map((place) => placeToWire(place, words)),
    notes: notes.map((note) => ({ code: note.code, text: reasonText(words, note) })),
    gap,
    comparisonGap,
    evidence: [...evidence],
  }
}

const NO_PLAN = { hoursUsed: null, hoursLeft: null, value: null, valueBounds: null, channels: [], goalCoverage: {}, stop: [] }

const planToWire = ({ channels, goalCoverage, marginalHour, nextBest, stop, spread, ...figures }: PortfolioPlan, words: Messages) => ({
  ...figures,
  channels: channels.map((channel) => channelToWire(channel, words)),
  goalCoverage: Object.fromEntries(goalCoverage.map(({ goal, coverage }) => [goal, coverage])),
  ...(marginalHour ? { marginalHour } : {}),
  ...(nextBest ? { nextBest } : {}),
  ...(spread ? { spread: { ...spread, platforms: [...spread.platforms] } } : {}),
  stop: stop.map((one) => stopToWire(one, words)),
})

const said = (reason: Reason<PortfolioReasons>, words: Messages) => ({ code: reason.code, reason: reasonText(words, reason) })

const channelToWire = (channel: PlannedChannel, words: Messages): Schemas['PortfolioChannel'] => ({
  platform: channel.platform,
  hoursPerWeek: channel.hoursPerWeek,
  minimumHoursPerWeek: channel.minimumHours,
  healthyHoursPerWeek: channel.healthyHours,
  uses: [...channel.uses],
  value: channel.value,
  ...(channel.costOfClosing === undefined ? {} : { costOfClosing: channel.costOfClosing }),
  onHold: channel.onHold,
  ...said(channel.reason, words),
  closingCode: channel.closing.code,
  closingReason: reasonText(words, channel.closing),
})

const stopToWire = ({ reason, ...stop }: Stop, words: Messages): Schemas['PortfolioStop'] => ({ ...stop, ...said(reason, words) })

const frontierToWire = ({ reason, channels, ...step }: FrontierStep, words: Messages): Schemas['PortfolioFrontierStep'] => ({
  ...step,
  channels: [...channels],
  ...said(reason, words),
})

const placeToWire = ({ reason, ...place }: Place, words: Messages): Schemas['PortfolioPlace'] => ({ ...place, ...said(reason, words) })
