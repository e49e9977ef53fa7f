import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { evidenceById } from '../../../domain/catalogue/evidence.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { counterBriefOf, SECTIONS } from '../../../domain/hype/counter-brief/counter-brief.ts'
import { fromModel, type Statement } from '../../../domain/hype/counter-brief/statement.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import { aBriefInput, anyBriefInput, briefFrom } from '../../support/briefs.ts'

/** The pages of every request of a brief. */
const pagesOf = (input: BriefInput, more: readonly Statement[] = []) => {
  const brief = briefFrom(input)
  const result = assessBrief(brief)
  const context = { brief, platforms: result.platforms, profiles: Object.values(PLATFORMS), asOf: dayOf(result.asOf) }
  return brief.requests.map((request, index) => {
    const assessment = result.requests[index]
    if (!assessment) throw new Error('a request without an answer')
    return { assessment, page: counterBriefOf({ request, assessment }, context, more) }
  })
}
const codesIn = (input: BriefInput, section: (typeof SECTIONS)[number]) =>
  pagesOf(input)[0]
    ?.page.sections.find((one) => one.section === section)
    ?.statements.map(({ reason }) => reason.code) ?? []

describe('a counter-brief, for any brief', () => {
  it('has every section in order, each with a sentence, none said twice', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { page } of pagesOf(input)) {
          expect(page.sections.map(({ section }) => section)).toEqual(SECTIONS)
          const codes = page.sections.flatMap(({ statements }) => statements.map(({ reason }) => reason.code))
          expect(new Set(codes).size).toBe(codes.length)
          for (const { statements } of page.sections) expect(statements.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('cites only records that exist, and cites some exactly where it says that it rests on records', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { page } of pagesOf(input)) {
          for (const { basis, evidence } of page.sections.flatMap(({ statements }) => statements)) {
            expect(evidence.length > 0).toBe(basis === 'records')
            for (const id of evidence) expect(evidenceById(id)?.id).toBe(id)
          }
        }
      }),
    )
  })

  it('tells a condition for every essential that holds a living channel down', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { page, assessment } of pagesOf(input)) {
          if (page.answer === 'park' || page.answer === 'duty') continue
          const conditions = page.sections[5]?.statements.map(({ reason }) => reason.code) ?? []
          for (const [essential, { state }] of Object.entries(assessment.decision.essentials)) {
            const told = conditions.some((code) => code.startsWith(`condition.${essential}`))
            if (state !== 'met') expect({ essential, told }).toEqual({ essential, told: true })
          }
        }
      }),
    )
  })
})

describe('the conditions for a yes', () => {
  const request = { platform: 'tiktok', motives: ['competitor-present'] } as const

  it('are what holds this request down: format, audience, exit, a silent account, a colleague not heard', () => {
    const input = aBriefInput({
      requests: [{ ...request, advice: { given: 'none' } }],
      accounts: [{ platform: 'facebook', state: 'dormant' }],
    })

    expect(codesIn(input, 'conditions-for-yes')).toEqual(
      expect.arrayContaining(['condition.format', 'condition.audience', 'condition.exit', 'condition.neglected', 'condition.consult']),
    )
  })

  it('take in conditions that were verified elsewhere, after their own', () => {
    const verified = fromModel({ code: 'condition.figures', params: { platform: 'tiktok' } })

    const [answer] = pagesOf(aBriefInput({ requests: [request] }), [verified])

    expect(answer?.page.sections[5]?.statements.at(-1)).toEqual(verified)
  })
})

describe('recorded advice', () => {
  const exit = { motive: 'exit-rule', evidence: 'source-named' } as const

  it('and who goes against it are stated', () => {
    const advice = { given: 'against', by: 'Léa Martin', on: '2026-11-03', reason: 'No time.' } as const
    const input = aBriefInput({ requests: [{ platform: 'pinterest', motives: [exit], advice, decidedBy: 'Paul Renaud' }] })

    expect(codesIn(input, 'asked')).toEqual(expect.arrayContaining(['counter.advised-against', 'request.against-advice']))
  })

  it('without a decider asks for one', () => {
    const input = aBriefInput({ requests: [{ platform: 'pinterest', motives: [exit], advice: { given: 'against' } }] })

    expect(codesIn(input, 'conditions-for-yes')).toContain('condition.decider')
  })
})
