import { describe, expect, it } from '@jest/globals'
import { portfolioLines } from '../../../api/cli/portfolio-lines.ts'
import { type Language, messagesFor } from '../../../api/messages/index.ts'
import { portfolioToWire } from '../../../api/wire/portfolio.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { aBrief, type aBriefInput } from '../../support/briefs.ts'

const able = { formats: { text: 'good', photo: 'good', 'product-visuals': 'good' }, responseTimeHours: 24, coverage: 'office-hours' } as const

const wire = (changes: Parameters<typeof aBriefInput>[0], language: Language = 'en') =>
  portfolioToWire(assessBrief(aBrief(changes)).portfolio, messagesFor(language))

describe('the portfolio in the words of the contract', () => {
  it('has a share for each goal of the brief, by name', () => {
    const { goalCoverage, value } = wire({ goals: [{ goal: 'sales' }] })

    expect(goalCoverage).toEqual({ sales: value })
  })

  it('leaves the figures of a plan null when the hours are unknown, and tells the order of channels', () => {
    const { hoursAvailable, hoursUsed, hoursLeft, value, channels, goalCoverage, frontier } = wire({ capacity: able })

    expect([hoursAvailable, hoursUsed, hoursLeft, value, channels, goalCoverage]).toEqual([null, null, null, null, [], {}])
    expect(frontier[0]?.reason).toBe('From 2.5 hours a week on, the time is best spent on Instagram.')
  })

  it('says in either language what an account outside the plan takes', () => {
    const changes = { capacity: { ...able, hoursPerWeek: 40 }, accounts: [{ platform: 'twitter', state: 'active' }] } as const

    const [en, fr] = (['en', 'fr'] as const).map((language) => wire({ ...changes, accounts: [...changes.accounts] }, language).stop[0]?.reason)

    expect(en).toMatch(/^This plan has no hours for X: .* at least 2 hours a week/)
    expect(fr).toMatch(/^Ce plan ne prévoit pas d’heures pour X\u00a0: .* au moins 2\u00a0heures par semaine/)
  })
})

describe('the portfolio at a terminal', () => {
  it('names the channels with their uses, the goals served and what comes next', () => {
    const { heading, lines } = portfolioLines(wire({ capacity: { ...able, hoursPerWeek: 3 } }), 'en', 1000)

    expect(heading).toBe('Where your hours do most')
    expect(lines[1]).toMatch(/^ {2}- Instagram gets 3 hours a week; a fully healthy rhythm would take 5\. Uses: product pictures\. Giving up/)
    expect(lines[2]).toMatch(/^ {2}How far your goals would be served: sales \d+%\.$/)
    expect(lines.at(-1)).toContain('The next channel would be the newsletter')
  })

  it('tells the order of channels in French when the hours are unknown', () => {
    const { lines } = portfolioLines(wire({ capacity: able }, 'fr'), 'fr', 1000)

    expect(lines[1]).toBe('  - À partir de 2,5\u00a0heures par semaine, mieux vaut se consacrer à Instagram.')
  })
})
