import { describe, expect, it } from '@jest/globals'
import { evidenceById } from '../../../../domain/catalogue/evidence.ts'
import type { RatingValue } from '../../../../domain/catalogue/parameter.ts'
import type { PlatformProfile } from '../../../../domain/catalogue/platform-profile.ts'
import { PLATFORMS } from '../../../../domain/catalogue/platforms/index.ts'
import { durability, LIFESPAN_ANCHORS } from '../../../../domain/fit/criteria/durability.ts'
import { aFitCase, aProfile } from '../../../support/fit-cases.ts'

const base = { evidence: [], basis: 'judgement', reviewedOn: '2026-11-21' } as const
const rating = (value: RatingValue) => ({ ...base, value, unit: 'rating 0-4' })
const profile = (halfLifeDays?: number) => {
  const { halfLifeDays: _, ...rest } = aProfile({
    durability: { ownership: rating(4), stability: rating(2), independence: rating(2), legalSafety: rating(0) },
  })
  return halfLifeDays === undefined ? rest : { ...rest, halfLifeDays: { ...base, value: halfLifeDays, unit: 'days' } }
}
const durabilityOf = (...args: Parameters<typeof aFitCase>) => {
  const outcome = durability.evaluate(aFitCase(...args))
  return outcome.kind === 'scored' ? outcome.value : outcome.kind
}

describe('durability', () => {
  it.each([
    { why: 'a year is everything', days: 365, expected: (1 + 0.5 + 0.5 + 0 + 1) / 5 },
    { why: 'longer than a year is not better', days: 3650, expected: (1 + 0.5 + 0.5 + 0 + 1) / 5 },
    { why: 'twenty minutes are nothing', days: 0.0146, expected: (1 + 0.5 + 0.5 + 0 + 0) / 5 },
    { why: 'halfway on a logarithmic scale', days: Math.sqrt(365 * 0.0146), expected: (1 + 0.5 + 0.5 + 0 + 0.5) / 5 },
  ])('is $expected: $why', ({ days, expected }) => expect(durabilityOf({}, profile(days))).toBeCloseTo(expected, 12))

  it('measures every platform against half-lives: a useful life in all is no such figure, and the longest half-life is everything', () => {
    const halfLives = Object.values(PLATFORMS).flatMap(({ halfLifeDays }: PlatformProfile) => halfLifeDays ?? [])

    expect(Math.max(...halfLives.map(({ value }) => value))).toBe(LIFESPAN_ANCHORS.worthAllDays.value)
    for (const { evidence } of [...halfLives, ...Object.values(LIFESPAN_ANCHORS)]) {
      expect(evidence.filter((id) => evidenceById(id)?.unit.includes('total life'))).toEqual([])
    }
  })

  it('counts ownership twice when it is preferred, and legal safety twice when data protection is strict', () => {
    expect(durabilityOf({ constraints: { ownership: 'preferred' } }, profile(365))).toBeCloseTo((2 * 1 + 0.5 + 0.5 + 0 + 1) / 6, 12)
    expect(durabilityOf({ constraints: { dataProtection: 'strict' } }, profile(365))).toBeCloseTo((1 + 0.5 + 0.5 + 2 * 0 + 1) / 6, 12)
  })

  it('counts what an own server makes one’s own, where there can be one', () => {
    const onServer = (id: 'mastodon' | 'bluesky', ownServers: readonly ('mastodon' | 'bluesky')[]) =>
      Number(durabilityOf({ constraints: { ownership: 'required', dataProtection: 'standard', ownServers } }, PLATFORMS[id]))

    expect(onServer('mastodon', ['mastodon']) - onServer('mastodon', ['bluesky'])).toBeGreaterThan(0.1)
    expect(onServer('bluesky', ['bluesky']) - onServer('bluesky', [])).toBeGreaterThan(0.1)
  })

  it('never speaks for a channel because data protection is strict', () => {
    for (const { durability: rated } of Object.values(PLATFORMS)) {
      const base = profile(365)
      const at = (dataProtection: 'standard' | 'strict') => durabilityOf({ constraints: { dataProtection } }, { ...base, durability: rated })
      expect(Number(at('strict'))).toBeLessThanOrEqual(Number(at('standard')))
    }
  })

  it('leaves a half-life nobody measured neutral, and open in the bounds', () => {
    const outcome = durability.evaluate(aFitCase({ constraints: { ownership: 'indifferent', dataProtection: 'standard' } }, profile()))

    expect(outcome).toMatchObject({ value: (1 + 0.5 + 0.5 + 0) / 4, low: (1 + 0.5 + 0.5 + 0 + 0) / 5, high: (1 + 0.5 + 0.5 + 0 + 1) / 5 })
  })

  it('holds every stress that an unanswered constraint may put on a part', () => {
    const outcome = durability.evaluate(aFitCase({}, profile(365)))

    const stresses = [
      (1 + 0.5 + 0.5 + 0 + 1) / 5,
      (2 * 1 + 0.5 + 0.5 + 0 + 1) / 6,
      (1 + 0.5 + 0.5 + 2 * 0 + 1) / 6,
      (2 * 1 + 0.5 + 0.5 + 2 * 0 + 1) / 7,
    ]
    expect(outcome).toMatchObject({ value: stresses[0], low: Math.min(...stresses), high: Math.max(...stresses) })
  })
})
