import { describe, expect, it } from '@jest/globals'
import { EVIDENCE, type EvidenceRecord } from '../../../domain/catalogue/evidence.ts'
import { lintCatalogue } from '../../../domain/catalogue/lint.ts'
import type { Parameter, RatingValue } from '../../../domain/catalogue/parameter.ts'
import type { PlatformProfile } from '../../../domain/catalogue/platform-profile.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { pinterest } from '../../../domain/catalogue/platforms/pinterest.ts'
import { USE_PROFILES } from '../../../domain/catalogue/uses.ts'
import { FORMATS, GOALS, USES } from '../../../domain/catalogue/vocabulary.ts'

const sales = pinterest.goals.sales
const reach = pinterest.audience.reach[0]
if (!reach) throw new Error('Pinterest has a reach')

const withSales = (changes: Partial<Parameter<RatingValue>>): PlatformProfile => ({
  ...pinterest,
  goals: { ...pinterest.goals, sales: { ...sales, ...changes } },
})

const of = (parameter: Parameter, value: number): Parameter => ({ ...parameter, value })

describe('the lint of the catalogue', () => {
  it('finds nothing to say about ours', () => {
    expect(lintCatalogue()).toEqual([])
  })

  it.each<{ code: string; where: string; planted: PlatformProfile }>([
    { code: 'record-missing', where: 'pinterest.goals.sales', planted: withSales({ evidence: ['pin-goal-aov13', 'pin-goal-invented'] }) },
    { code: 'record-missing', where: 'pinterest.hypeEvidence', planted: { ...pinterest, hypeEvidence: ['pin-hype-invented'] } },
    { code: 'basis-without-record', where: 'pinterest.goals.sales', planted: withSales({ evidence: [] }) },
    { code: 'basis-without-record', where: 'pinterest.goals.sales', planted: withSales({ basis: 'inference', evidence: [] }) },
    { code: 'recalled-only', where: 'pinterest.goals.sales', planted: withSales({ evidence: ['blog-life-24r'] }) },
    { code: 'rating-out-of-range', where: 'pinterest.goals.sales', planted: withSales({ value: 5 as RatingValue }) },
    { code: 'rating-out-of-range', where: 'pinterest.goals.sales', planted: withSales({ value: 2.5 as RatingValue }) },
    {
      code: 'rating-out-of-range',
      where: 'pinterest.goals.sales.variants.0',
      planted: {
        ...pinterest,
        goals: {
          ...pinterest.goals,
          sales: { ...sales, variants: (sales.variants ?? []).map((variant) => ({ ...variant, value: -1 as RatingValue })) },
        },
      },
    },
    {
      code: 'country-not-iso',
      where: 'pinterest.durability.legalSafety.variants.0',
      planted: {
        ...pinterest,
        durability: { ...pinterest.durability, legalSafety: { ...sales, variants: [{ ...sales, when: { countries: ['FR', 'Germany'] } }] } },
      },
    },
    { code: 'foreign-record-only', where: 'pinterest.goals.sales', planted: withSales({ evidence: ['x-demo-21', 'fb-demo-21'] }) },
    {
      code: 'share-out-of-range',
      where: 'pinterest.audience.reach.0',
      planted: { ...pinterest, audience: { ...pinterest.audience, reach: [{ ...reach, value: 35 }] } },
    },
    {
      code: 'minimum-above-healthy',
      where: 'pinterest.cadence',
      planted: { ...pinterest, cadence: { ...pinterest.cadence, minimumPerWeek: of(pinterest.cadence.minimumPerWeek, 30) } },
    },
    {
      code: 'minimum-above-healthy',
      where: 'pinterest.effort',
      planted: { ...pinterest, effort: { ...pinterest.effort, minimumHoursPerWeek: of(pinterest.effort.minimumHoursPerWeek, 30) } },
    },
    {
      code: 'inactivity-not-increasing',
      where: 'pinterest.inactivity',
      planted: { ...pinterest, inactivity: { ...pinterest.inactivity, dormantDays: of(pinterest.inactivity.dormantDays, 60) } },
    },
  ])('catches a planted $code at $where', ({ code, where, planted }) => {
    const faults = lintCatalogue({ pinterest: planted })

    expect(faults.map((fault) => ({ code: fault.code, where: fault.where }))).toEqual([{ code, where }])
  })

  it('lets a recalled record stand beside another one', () => {
    expect(lintCatalogue({ pinterest: withSales({ evidence: ['blog-life-24r', 'pin-goal-aov13'] }) })).toEqual([])
  })

  it('reads the name of a platform in a table of several', () => {
    expect(lintCatalogue({ pinterest: withSales({ evidence: ['x-goal-ecom15'] }) })).toEqual([])
  })

  it('notices when a cited record is taken out', () => {
    const without: ReadonlyMap<string, EvidenceRecord> = new Map([...EVIDENCE].filter(([id]) => id !== 'pin-goal-shop18'))

    const faults = lintCatalogue({ pinterest }, without)

    expect(faults.length).toBeGreaterThan(1)
    expect(new Set(faults.map(({ detail }) => detail))).toEqual(new Set(['pin-goal-shop18']))
  })
})

describe.each(Object.values(PLATFORMS))('the profile of $id', (profile: PlatformProfile) => {
  const goals = Object.values(profile.goals)

  it('rates every goal, use and format', () => {
    expect(Object.keys(profile.goals)).toEqual([...GOALS])
    expect(Object.keys(profile.uses)).toEqual([...USES])
    expect(Object.keys(profile.formats)).toEqual([...FORMATS])
  })

  it('is unsuitable for some goal and good for some goal or use, so that it can be advised and declined', () => {
    // What nobody has shown a newcomer to be good for stays conditional; what it is made for shows in its uses.
    const strongest = [...goals, ...Object.values(profile.uses)].flatMap((rating) => [rating, ...(rating.variants ?? [])]).map(({ value }) => value)

    expect(Math.min(...goals.map(({ value }) => value))).toBeLessThanOrEqual(1)
    expect(Math.max(...strongest)).toBeGreaterThanOrEqual(3)
  })

  it('names each place and each age once, ages in order', () => {
    const places = profile.audience.reach.map(({ geography }) => geography)
    const ages = profile.audience.ageSkew.flatMap(({ ageMin, ageMax }) => [ageMin, ageMax])

    const placesOfContexts = Object.values(profile.audience.contexts).map((figures) => figures.map(({ geography }) => geography))

    for (const each of [places, ...placesOfContexts]) expect(each).toEqual([...new Set(each)])
    expect(ages).toEqual([...ages].sort((a, b) => a - b))
  })
})

describe('the platforms together', () => {
  it('stand under their own ids', () => {
    expect(Object.values(PLATFORMS).map(({ id }) => id)).toEqual(Object.keys(PLATFORMS))
  })

  it.each(GOALS)('offer at least one good place for %s', (goal) => {
    const ratings = Object.values(PLATFORMS).map((profile: PlatformProfile) => profile.goals[goal].value)

    expect(Math.max(...ratings)).toBeGreaterThanOrEqual(3)
  })

  it.each(USES)('offer at least one good place for %s', (use) => {
    const ratings = Object.values(PLATFORMS).map((profile: PlatformProfile) => profile.uses[use].value)

    expect(Math.max(...ratings)).toBeGreaterThanOrEqual(3)
  })
})

describe('the uses', () => {
  it('each serve some goal well and can be carried by some format', () => {
    for (const { serves, formats } of Object.values(USE_PROFILES)) {
      expect(Math.max(...Object.values(serves).map(({ value }) => value))).toBeGreaterThanOrEqual(3)
      expect(formats.length).toBeGreaterThan(0)
    }
  })

  it.each(GOALS)('leave no goal without a good use: %s', (goal) => {
    const ratings = Object.values(USE_PROFILES).map(({ serves }) => serves[goal]?.value ?? 0)

    expect(Math.max(...ratings)).toBeGreaterThanOrEqual(3)
  })
})
