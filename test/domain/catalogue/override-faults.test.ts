import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { PUBLISHED_CATALOGUE, profileIn } from '../../../domain/catalogue/catalogue.ts'
import { FIGURE_PLACES } from '../../../domain/catalogue/figure-places.ts'
import { overrideFaults } from '../../../domain/catalogue/override-faults.ts'
import { invertsPair, type OwnFigure } from '../../../domain/catalogue/overrides.ts'
import { TODAY } from '../../support/briefs.ts'
import { anOwnFigure } from '../../support/own-knowledge.ts'

const faults = (changes: Partial<OwnFigure>, overrides: readonly OwnFigure[] = []) =>
  overrideFaults(anOwnFigure(changes), { catalogue: PUBLISHED_CATALOGUE, overrides }, TODAY)
const least = profileIn(PUBLISHED_CATALOGUE, 'pinterest')?.effort
const healthy = least?.healthyHoursPerWeek.value ?? Number.NaN

describe('a measurement', () => {
  it.each<{ why: string; changes: Partial<OwnFigure>; expected: readonly object[] }>([
    { why: 'is good as it is', changes: {}, expected: [] },
    { why: 'may be of today', changes: { measuredOn: TODAY }, expected: [] },
    { why: 'may end today', changes: { expiresOn: TODAY }, expected: [] },
    {
      why: 'is of a platform that is there',
      changes: { platform: 'own-elsewhere' },
      expected: [{ pointer: '/platform', code: 'platform-without-profile' }],
    },
    {
      why: 'is of a figure that is there',
      changes: { figure: 'goals.glory' },
      expected: [{ pointer: '/figure', code: 'figure-unknown', found: 'goals.glory' }],
    },
    { why: 'is a rating up to four', changes: { value: 5 }, expected: [{ pointer: '/value', code: 'value-out-of-range', found: '0..4' }] },
    { why: 'is a rating from zero on', changes: { value: -1 }, expected: [{ pointer: '/value', code: 'value-out-of-range', found: '0..4' }] },
    { why: 'is a whole rating', changes: { value: 2.5 }, expected: [{ pointer: '/value', code: 'value-not-whole' }] },
    {
      why: 'is not of tomorrow',
      changes: { measuredOn: '2026-11-22' },
      expected: [{ pointer: '/measuredOn', code: 'measured-in-future' }],
    },
    {
      why: 'does not end before it begins',
      changes: { expiresOn: '2026-08-31' },
      expected: [{ pointer: '/expiresOn', code: 'expires-before-measured' }],
    },
    {
      why: 'is in force still',
      changes: { expiresOn: '2026-11-20' },
      expected: [{ pointer: '/expiresOn', code: 'override-expired' }],
    },
    {
      why: 'is told all that is wrong with it',
      changes: { figure: 'goals.glory', measuredOn: '2026-11-22' },
      expected: [
        { pointer: '/figure', code: 'figure-unknown', found: 'goals.glory' },
        { pointer: '/measuredOn', code: 'measured-in-future' },
      ],
    },
  ])('$why', ({ changes, expected }) => expect(faults(changes)).toEqual(expected))

  it('of a minimum is not above what is healthy, as it is published', () => {
    expect(faults({ figure: 'effort.minimumHoursPerWeek', value: healthy })).toEqual([])
    expect(faults({ figure: 'effort.minimumHoursPerWeek', value: healthy + 1 })).toEqual([{ pointer: '/value', code: 'minimum-above-healthy' }])
  })

  it.each([
    { why: 'the measurement in force that it contradicts', other: { id: 'ovr_2' }, expected: { override: 'ovr_2' } },
    { why: 'none that is of another platform', other: { id: 'ovr_2', platform: 'blog' }, expected: {} },
    { why: 'none that is over', other: { id: 'ovr_2', measuredOn: '2025-01-01', expiresOn: '2025-12-31' }, expected: {} },
  ] as const)('names $why', ({ other, expected }) => {
    const measured = anOwnFigure({ figure: 'effort.healthyHoursPerWeek', value: healthy, ...other })

    expect(faults({ figure: 'effort.minimumHoursPerWeek', value: healthy + 1 }, [measured])).toEqual([
      { pointer: '/value', code: 'minimum-above-healthy', ...expected },
    ])
  })

  it('without a fault puts no minimum above what is healthy, whatever it measures', () => {
    const places = fc.constantFrom(...FIGURE_PLACES.keys())
    fc.assert(
      fc.property(places, fc.double({ min: -1, max: 200, noNaN: true }), (figure, value) => {
        const measured = anOwnFigure({ figure, value })
        const isFree = overrideFaults(measured, { catalogue: PUBLISHED_CATALOGUE, overrides: [] }, TODAY).length === 0

        expect(isFree && invertsPair(PUBLISHED_CATALOGUE, [], measured, TODAY)).toBe(false)
      }),
    )
  })
})
