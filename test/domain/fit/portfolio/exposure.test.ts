import { describe, expect, it } from '@jest/globals'
import { PLATFORMS } from '../../../../domain/catalogue/platforms/index.ts'
import type { PlatformId } from '../../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../../domain/fit/assess-brief.ts'
import { PUBLISHED_WEIGHTS } from '../../../../domain/fit/criteria-weights.ts'
import { cellsOf, coverageOf, exposureAt, intensitiesOf, outcomesFrom } from '../../../../domain/fit/portfolio/exposure.ts'
import { FIRST_YEAR, UNMEASURED_REACH } from '../../../../domain/fit/portfolio/parameters.ts'
import { scoreOf } from '../../../../domain/fit/score.ts'
import { dayOf } from '../../../../domain/shared/calendar.ts'
import { aBrief, type aBriefInput } from '../../../support/briefs.ts'

type Changes = Parameters<typeof aBriefInput>[0]

const on = (platform: PlatformId, changes: Changes) => {
  const brief = aBrief(changes)
  const assessment = assessBrief(brief).platforms.find((one) => one.platform === platform)
  const profile = Object.values(PLATFORMS).find(({ id }) => id === platform)
  if (!assessment || !profile) throw new Error(`${platform} is missing`)
  const cells = cellsOf(brief)
  const suits = scoreOf(outcomesFrom(assessment), PUBLISHED_WEIGHTS, ['capacity', 'goal-effectiveness', 'audience-reach']).score / 100
  return {
    cells,
    assessment,
    suits,
    inFirstYear: FIRST_YEAR.value,
    intensities: [...intensitiesOf(cells, { brief, assessment, profile, criteria: PUBLISHED_WEIGHTS, asOf: dayOf(brief.asOf) })],
  }
}

describe('what a channel brings to a goal towards an audience', () => {
  it('is the rating, times the share of half of the audience, times how it suits otherwise', () => {
    const audiences = [{ name: 'Press', observedReach: { pinterest: 0.2 } }]

    const { intensities, suits, inFirstYear } = on('pinterest', { audiences })

    expect(intensities).toHaveLength(1)
    expect(intensities[0]).toBeCloseTo(1 * (0.2 / 0.5) * suits * inFirstYear, 12) // Pinterest is rated 4 of 4 for sales of home decoration
  })

  it('is that of its first year only where the channel has to be opened first', () => {
    const audiences = [{ name: 'Press', observedReach: { pinterest: 0.2 } }]
    const where = (state: 'active' | 'dormant' | 'unknown') => on('pinterest', { audiences, accounts: [{ platform: 'pinterest', state }] })
    const [active, unknown, dormant] = [where('active'), where('unknown'), where('dormant')]

    expect(active.intensities[0]).toBeCloseTo((0.2 / 0.5) * active.suits, 12)
    expect(unknown.intensities[0]).toBeCloseTo((0.2 / 0.5) * unknown.suits, 12)
    expect(dormant.intensities[0]).toBeCloseTo((0.2 / 0.5) * dormant.suits * FIRST_YEAR.value, 12)
  })

  it('counts each goal towards each audience under both weights', () => {
    const audiences = [
      { name: 'Press', weight: 3, observedReach: { pinterest: 0.5 } },
      { name: 'Buyers', weight: 1, observedReach: { pinterest: 0.25 } },
    ]

    const { cells, intensities } = on('pinterest', {
      audiences,
      goals: [
        { goal: 'sales', weight: 1 },
        { goal: 'awareness', weight: 1 },
      ],
    })

    expect(cells.map(({ weight }) => weight)).toEqual([0.375, 0.125, 0.375, 0.125])
    expect((intensities[1] ?? 0) / (intensities[0] ?? 1)).toBeCloseTo(0.25 / 0.5, 12)
  })

  it('takes half of what is known of the channel for an audience nobody measured', () => {
    const { intensities, suits, assessment, inFirstYear } = on('newsletter', {})
    const neutral = scoreOf(outcomesFrom(assessment), PUBLISHED_WEIGHTS, ['capacity', 'audience-reach']).score / 100

    expect(intensities[0]).toBeCloseTo(1 * (UNMEASURED_REACH.value * neutral) * suits * inFirstYear, 12)
  })

  it('takes half of what the other audiences have for one that was not measured', () => {
    const audiences = [{ name: 'Press', observedReach: { newsletter: 0.1 } }, { name: 'Buyers' }]

    const { intensities } = on('newsletter', { audiences })

    // By name: the buyers come first.
    expect(intensities[0]).toBeCloseTo(UNMEASURED_REACH.value * (intensities[1] ?? 0), 12)
  })

  it('takes the middle of a rating that depends on an untold sector', () => {
    const audiences = [{ name: 'Press', observedReach: { pinterest: 0.5 } }]

    const { intensities, suits, inFirstYear } = on('pinterest', { audiences, organisation: { name: 'Maison Lumen', kind: 'b2c', country: 'FR' } })
    const [low, high] = [1, 4]

    expect(intensities[0]).toBeCloseTo(((low + high) / 8) * suits * inFirstYear, 12)
  })
})

describe('two channels together', () => {
  it.each([
    { first: 0.5, second: 0.5, expected: 0.75, why: 'half of the rest' },
    { first: 0.5, second: 0, expected: 0.5, why: 'nothing is added' },
    { first: 1, second: 0.5, expected: 1, why: 'there is no rest' },
    { first: 0.8, second: 0.6, expected: 1 - 0.2 * 0.4, why: 'whoever is reached twice counts once' },
  ])('$first and $second cover $expected: $why', ({ first, second, expected }) => {
    const [one = 0] = exposureAt(1, Float64Array.of(first))
    const [other = 0] = exposureAt(1, Float64Array.of(second))

    expect(coverageOf(one + other)).toBeCloseTo(expected, 9)
  })
})
