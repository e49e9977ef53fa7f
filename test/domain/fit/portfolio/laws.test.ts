import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BriefInput } from '../../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../../domain/catalogue/platforms/index.ts'
import type { PlatformId } from '../../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../../domain/fit/assess-brief.ts'
import { PUBLISHED_WEIGHTS } from '../../../../domain/fit/criteria-weights.ts'
import { PUBLISHED_MODEL } from '../../../../domain/fit/fit-model.ts'
import { CHANNEL_PRICE, HOUR_PRICE, OPENING_PRICE } from '../../../../domain/fit/portfolio/parameters.ts'
import type { PortfolioPlan } from '../../../../domain/fit/portfolio/plan.ts'
import { type Portfolio, portfolioOf } from '../../../../domain/fit/portfolio/portfolio.ts'
import { ALLOWED } from '../../../../domain/hype/request-decision.ts'
import { dayOf } from '../../../../domain/shared/calendar.ts'
import { anyBriefInput, briefFrom, onceForEach } from '../../../support/briefs.ts'

const assess = onceForEach((input: BriefInput) => assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['advice'] }))
const portfolio = (input: BriefInput): Portfolio => assess(input).portfolio

/** The plan, where the hours are known. */
const planIn = ({ plan }: Portfolio): PortfolioPlan | undefined => (plan.known ? plan.value : undefined)

type Spent = { readonly value: number; readonly hoursUsed: number; readonly platforms: readonly PlatformId[] }

/** Coverage less the price of the hours, the channels and their opening: what the optimum is about. */
const worthOf = ({ value, hoursUsed, platforms }: Spent, { accounts = [] }: BriefInput): number => {
  const runs = (platform: PlatformId) => accounts.some((one) => one.platform === platform && one.state !== 'dormant')
  const opened = platforms.filter((platform) => !runs(platform)).length
  return value - hoursUsed * HOUR_PRICE.value - platforms.length * CHANNEL_PRICE.value - opened * OPENING_PRICE.value
}

const networksIn = (platforms: readonly PlatformId[]): number => platforms.filter((id) => id !== 'blog' && id !== 'newsletter').length

const spentOn = ({ value, hoursUsed, channels }: PortfolioPlan): Spent => ({ value, hoursUsed, platforms: channels.map(({ platform }) => platform) })

const withHours = (input: BriefInput, hoursPerWeek: number): BriefInput => {
  const { staffing: _, ...capacity } = input.capacity ?? {}
  return { ...input, capacity: { ...capacity, hoursPerWeek } }
}

describe('laws of the portfolio, for any brief', () => {
  it('no more hours are given out than there are, and what is left is the rest', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const found = portfolio(input)
        const plan = planIn(found)
        if (!plan || !found.hoursAvailable.known) return
        const given = plan.channels.reduce((total, { hoursPerWeek }) => total + hoursPerWeek, 0)
        expect(plan.hoursUsed).toBeCloseTo(given, 9)
        expect(plan.hoursLeft).toBeGreaterThanOrEqual(0)
        expect(plan.hoursUsed + plan.hoursLeft).toBeCloseTo(found.hoursAvailable.value, 2)
      }),
    )
  })

  it('each channel of the plan gets at least its least viable hours', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { hoursPerWeek, minimumHours } of planIn(portfolio(input))?.channels ?? []) {
          expect(hoursPerWeek).toBeGreaterThanOrEqual(minimumHours)
        }
      }),
    )
  })

  it('more hours never make the plan worth less', () => {
    fc.assert(
      fc.property(anyBriefInput, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }), (input, half, more) => {
        const fewer = planIn(portfolio(withHours(input, half / 2)))
        const longer = planIn(portfolio(withHours(input, (half + more) / 2)))
        const duties = (plan: PortfolioPlan | undefined) => plan?.channels.some(({ costOfClosing }) => costOfClosing === undefined)
        if (!fewer || !longer || duties(longer)) return
        expect(worthOf(spentOn(longer), input)).toBeGreaterThanOrEqual(worthOf(spentOn(fewer), input) - 1e-4)
      }),
    )
  })

  it('neither excluded, vetoed nor declined platforms are in the plan', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const { platforms, portfolio: found } = assess(input)
        const barred = platforms
          .filter(({ verdict, vetoes }) => verdict === 'decline' || vetoes.some(({ veto }) => veto !== 'hours-below-minimum'))
          .map(({ platform }) => platform)
        const named = [...(planIn(found)?.channels ?? []), ...found.frontier.flatMap(({ channels }) => channels)]
        for (const { platform } of named) expect(barred).not.toContain(platform)
      }),
    )
  })

  it('every platform is accounted for once, blog and newsletter among them', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const found = portfolio(input)
        const chosen = found.considered.filter(({ place }) => place === 'chosen').map(({ platform }) => platform)
        expect(found.considered.map(({ platform }) => platform)).toEqual(Object.keys(PLATFORMS).sort())
        expect(chosen).toEqual([...(planIn(found)?.channels ?? [])].map(({ platform }) => platform).sort())
        expect(found.considered.map(({ platform }) => platform)).toEqual(expect.arrayContaining(['blog', 'newsletter']))
      }),
    )
  })

  it('without one of its channels a plan is worth no more, and so is an even spread', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const found = portfolio(input)
        const plan = planIn(found)
        const closable = plan?.channels.find(({ costOfClosing }) => costOfClosing !== undefined)
        if (!plan || !closable || plan.channels.some(({ costOfClosing }) => costOfClosing === undefined)) return
        const worth = worthOf(spentOn(plan), input)
        const excludedPlatforms = [...(input.constraints?.excludedPlatforms ?? []), closable.platform]
        const without = planIn(portfolio({ ...input, constraints: { ...input.constraints, excludedPlatforms } }))
        expect(without ? worthOf(spentOn(without), input) : 0).toBeLessThanOrEqual(worth + 1e-4)
        const { spread } = plan
        // More networks than the people there are for may be spread over, and never planned.
        if (!spread || (input.capacity?.staffing && networksIn([...spread.platforms, ...found.setAside.platforms]) > 2)) return
        const spent = { ...spread, hoursUsed: spread.hoursEach * spread.platforms.length }
        expect(worthOf(spent, input)).toBeLessThanOrEqual(worth + 1e-4)
      }),
    )
  })

  it('the parts of the channels and the goals under their weights add up to the value', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const brief = briefFrom(input)
        const plan = planIn(portfolio(input))
        if (!plan) return
        const goals = plan.goalCoverage.reduce((total, { coverage }, index) => total + coverage * (brief.goals[index]?.weight ?? 0), 0)
        const parts = plan.channels.reduce((total, { value }) => total + value, 0)
        expect(Math.abs(parts - plan.value)).toBeLessThan(1e-3)
        expect(Math.abs(goals - plan.value)).toBeLessThan(1e-3)
        expect(plan.value).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('what comes next is not in the plan, and the frontier is there for unknown hours only', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const found = portfolio(input)
        const plan = planIn(found)
        if (plan?.nextBest) {
          expect(plan.channels.map(({ platform }) => platform)).not.toContain(plan.nextBest.platform)
          expect(plan.nextBest.hoursMissing).toBeGreaterThan(0)
        }
        if (plan) expect(found.frontier).toEqual([])
        const values = found.frontier.map(({ value }) => value)
        expect(values).toEqual([...values].sort((a, b) => a - b))
      }),
    )
  })

  it('the order of platforms and profiles changes nothing', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const brief = briefFrom(input)
        const { platforms: assessments, portfolio: found, requests } = assess(input)
        const turned = {
          brief,
          assessments: [...assessments].reverse(),
          profiles: Object.values(PLATFORMS).reverse(),
          criteria: PUBLISHED_WEIGHTS,
          asOf: dayOf(brief.asOf),
          requests: requests.map(({ platform, decision }) => ({ platform, allows: ALLOWED[decision.code] })).reverse(),
        }
        expect(portfolioOf(turned)).toEqual(found)
      }),
    )
  })
})
