import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isFigureStale, parameterConfidence } from '../../../domain/catalogue/ageing.ts'
import { PUBLISHED_CATALOGUE, profileIn } from '../../../domain/catalogue/catalogue.ts'
import { FIGURE_PLACES } from '../../../domain/catalogue/figure-places.ts'
import { invertsPair, isInForce, withOverrides } from '../../../domain/catalogue/overrides.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import { TODAY } from '../../support/briefs.ts'
import { anOwnFigure } from '../../support/own-knowledge.ts'

const pinterestWith = (...figures: readonly ReturnType<typeof anOwnFigure>[]) => {
  const catalogue = withOverrides(PUBLISHED_CATALOGUE, figures, TODAY)
  const profile = profileIn(catalogue, 'pinterest')
  if (!profile) throw new Error('pinterest is missing')
  return { profile, overrides: catalogue.overrides }
}

describe('a workspace’s own measurement', () => {
  it('stands in the place of the published figure, with its author, reason and expiry', () => {
    const { profile, overrides } = pinterestWith(anOwnFigure())

    expect(profile.goals.sales).toEqual({
      value: 1,
      unit: 'rating 0-4',
      basis: 'evidence',
      evidence: ['ovr_1'],
      reviewedOn: '2026-09-01',
      own: {
        id: 'ovr_1',
        author: 'Ada Weber',
        reason: 'Sales followed over a year with tagged links',
        measuredOn: '2026-09-01',
        expiresOn: '2027-08-31',
        confidence: 'high',
        topic: 'goal-fit',
        publishedValue: PLATFORMS.pinterest.goals.sales.value,
      },
    })
    expect(overrides).toEqual([
      expect.objectContaining({ id: 'ovr_1', figure: 'goals.sales', value: 1, publishedValue: PLATFORMS.pinterest.goals.sales.value }),
    ])
  })

  it('replaces a rating whatever the sector: no variant is left', () => {
    expect(PLATFORMS.pinterest.goals.sales.variants).toBeDefined()
    expect(pinterestWith(anOwnFigure()).profile.goals.sales).not.toHaveProperty('variants')
  })

  it('leaves the published catalogue and every other figure as they are', () => {
    const before = JSON.stringify(PUBLISHED_CATALOGUE)
    const { profile } = pinterestWith(anOwnFigure())

    expect(JSON.stringify(PUBLISHED_CATALOGUE)).toBe(before)
    expect({ ...profile, goals: { ...profile.goals, sales: PLATFORMS.pinterest.goals.sales } }).toEqual(PLATFORMS.pinterest)
  })

  it('adds a figure the catalogue does not have, and says so by naming no published value', () => {
    const figure = anOwnFigure({ figure: 'audience.contexts.donors.FR', value: 0.4 })
    const { profile, overrides } = pinterestWith(figure)

    expect(profile.audience.contexts.donors).toMatchObject([{ value: 0.4, geography: 'FR' }])
    expect(overrides[0]).not.toHaveProperty('publishedValue')
  })

  it('ages from the day it was made, and is trusted as a record of its confidence is', () => {
    const fresh = pinterestWith(anOwnFigure({ measuredOn: TODAY })).profile.goals.sales
    const old = pinterestWith(anOwnFigure({ measuredOn: '2022-11-21' })).profile.goals.sales

    expect(parameterConfidence(fresh, dayOf(TODAY))).toBe(1)
    // Four years are one halving period of what a channel is good for.
    expect(parameterConfidence(old, dayOf(TODAY))).toBeCloseTo(1 / 2, 2)
    expect([isFigureStale(fresh, dayOf(TODAY)), isFigureStale(old, dayOf('2026-12-01'))]).toEqual([false, true])
  })

  it.each([
    { why: 'on the day of the measurement', day: '2026-09-01', counts: true },
    { why: 'the day before', day: '2026-08-31', counts: false },
    { why: 'on its last day', day: '2027-08-31', counts: true },
    { why: 'the day after', day: '2027-09-01', counts: false },
  ])('counts or not: $why', ({ day, counts }) => {
    expect(isInForce(anOwnFigure(), day)).toBe(counts)
    expect(withOverrides(PUBLISHED_CATALOGUE, [anOwnFigure()], day).overrides).toHaveLength(counts ? 1 : 0)
  })

  it('is left out where its platform or its figure is not there', () => {
    const strangers = [anOwnFigure({ platform: 'own-gone' }), anOwnFigure({ figure: 'goals.fame' })]

    expect(withOverrides(PUBLISHED_CATALOGUE, strangers, TODAY)).toEqual(PUBLISHED_CATALOGUE)
  })

  it('never leaves a minimum above what is healthy, even when only the other of a pair has expired', () => {
    const healthy = PLATFORMS.pinterest.effort.healthyHoursPerWeek.value
    const least = anOwnFigure({ id: 'ovr_a', figure: 'effort.minimumHoursPerWeek', value: healthy + 1 })
    const well = anOwnFigure({ id: 'ovr_b', figure: 'effort.healthyHoursPerWeek', value: healthy + 2, expiresOn: '2026-12-31' })
    const both = withOverrides(PUBLISHED_CATALOGUE, [least, well], TODAY)
    const alone = withOverrides(PUBLISHED_CATALOGUE, [least, well, anOwnFigure({ id: 'ovr_c' })], '2027-01-01')

    expect(both.overrides.map(({ id }) => id)).toEqual(['ovr_a', 'ovr_b'])
    expect(alone.overrides.map(({ id }) => id)).toEqual(['ovr_c'])
    expect(profileIn(alone, 'pinterest')?.effort).toEqual(PLATFORMS.pinterest.effort)
    expect(invertsPair(PUBLISHED_CATALOGUE, [], least, TODAY)).toBe(true)
    expect(invertsPair(PUBLISHED_CATALOGUE, [well], least, TODAY)).toBe(false)
  })

  it('does not depend on the order in which measurements are listed', () => {
    const figures = [anOwnFigure({ id: 'ovr_b', figure: 'halfLifeDays', value: 9 }), anOwnFigure({ id: 'ovr_a' })]

    expect(withOverrides(PUBLISHED_CATALOGUE, figures, TODAY)).toEqual(withOverrides(PUBLISHED_CATALOGUE, [...figures].reverse(), TODAY))
  })
})

describe('the figures that can be measured', () => {
  const paths = [...FIGURE_PLACES.keys()]

  it('are read back where they were written, on every platform', () => {
    const figures = fc.record({ path: fc.constantFrom(...paths), profile: fc.constantFrom(...Object.values(PLATFORMS)) })

    fc.assert(
      fc.property(figures, ({ path, profile }) => {
        const place = FIGURE_PLACES.get(path)
        const figure = { value: 1, unit: 'x', basis: 'evidence', evidence: ['ovr_1'], reviewedOn: TODAY } as const
        expect(place?.read(place.write(profile, figure))).toMatchObject(figure)
      }),
    )
  })

  it('have the unit the catalogue gives them', () => {
    for (const profile of Object.values(PLATFORMS))
      for (const { read, unit } of FIGURE_PLACES.values()) expect(read(profile)?.unit ?? unit).toBe(unit)
  })

  it('are every published figure that the fit model reads, but for the skew tables and what was asked of minors', () => {
    const {
      id: _,
      owned: _owned,
      launched: _launched,
      inactivity: _inactivity,
      hypeEvidence: _hype,
      ageRules: _rules,
      audience,
      ...rest
    } = PLATFORMS.facebook
    const leaves = (node: object, path: string): readonly string[] =>
      'basis' in node ? [path] : Object.entries(node).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`))

    expect(paths).toEqual(expect.arrayContaining([...leaves(rest, ''), ...audience.reach.map(({ geography }) => `audience.reach.${geography}`)]))
  })
})
