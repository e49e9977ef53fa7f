import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BriefInput } from '../../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../../domain/catalogue/platforms/index.ts'
import { assessBrief } from '../../../../domain/fit/assess-brief.ts'
import { PUBLISHED_WEIGHTS } from '../../../../domain/fit/criteria-weights.ts'
import { HOUR_PRICE } from '../../../../domain/fit/portfolio/parameters.ts'
import type { PortfolioPlan } from '../../../../domain/fit/portfolio/plan.ts'
import { type Portfolio, portfolioOf } from '../../../../domain/fit/portfolio/portfolio.ts'
import { dayOf } from '../../../../domain/shared/calendar.ts'
import { anyBriefInput, briefFrom } from '../../../support/briefs.ts'

const portfolio = (input: BriefInput): Portfolio => assessBrief(briefFrom(input)).portfolio

/** The plan, where the hours are known. */
const planIn = ({ plan }: Portfolio): PortfolioPlan | undefined => (plan.known ? plan.value : undefined)

/** Coverage less the price of the hours: what the optimum is about. */
const worthOf = ({ value, hoursUsed }: Pick<PortfolioPlan, 'value' | 'hoursUsed'>): number => value - hoursUsed * HOUR_PRICE.value

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

  it('more hours never serve the goals less', () => {
    fc.assert(
      fc.property(anyBriefInput, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }), (input, half, more) => {
        const fewer = planIn(portfolio(withHours(input, half / 2)))?.value ?? 0
        const longer = planIn(portfolio(withHours(input, (half + more) / 2)))?.value ?? 0
        expect(longer).toBeGreaterThanOrEqual(fewer - 1e-4)
      }),
    )
  })

  it('neither excluded, vetoed nor declined platforms are in the plan', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const { platforms, portfolio: found } = assessBrief(briefFrom(input))
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
        for (const { platform, place, reason } of found.considered) {
          if ((platform === 'blog' || platform === 'newsletter') && place === 'excluded') expect(reason.code).not.toBe('portfolio.not-earned')
        }
      }),
    )
  })

  it('without one of its channels a plan is worth no more, and so is an even spread', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const plan = planIn(portfolio(input))
        const closable = plan?.channels.find(({ costOfClosing }) => costOfClosing !== undefined)
        if (!plan || !closable) return
        const excludedPlatforms = [...(input.constraints?.excludedPlatforms ?? []), closable.platform]
        const without = planIn(portfolio({ ...input, constraints: { ...input.constraints, excludedPlatforms } }))
        expect(without ? worthOf(without) : 0).toBeLessThanOrEqual(worthOf(plan) + 1e-4)
        const { spread } = plan
        const obliged = plan.channels.some(({ costOfClosing }) => costOfClosing === undefined)
        if (!spread || obliged) return
        const spent = { value: spread.value, hoursUsed: spread.hoursEach * spread.platforms.length }
        expect(worthOf(spent)).toBeLessThanOrEqual(worthOf(plan) + 1e-4)
      }),
    )
  })

  it('the parts of the channels and the goals under their weights add up to the value', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const brief = briefFrom(input)
        const plan = planIn(assessBrief(brief).portfolio)
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
        const { platforms: assessments, portfolio: found } = assessBrief(brief)
        const turned = {
          brief,
          assessments: [...assessments].reverse(),
          profiles: Object.values(PLATFORMS).reverse(),
          criteria: PUBLISHED_WEIGHTS,
          asOf: dayOf(brief.asOf),
        }
        expect(portfolioOf(turned)).toEqual(found)
      }),
    )
  })
})
