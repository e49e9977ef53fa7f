import { describe, expect, it } from '@jest/globals'
import { lintCatalogue } from '../../../domain/catalogue/lint.ts'
import { contradiction, nameFaults, ownPlatformFaults, profileFrom } from '../../../domain/catalogue/own-platform.ts'
import { TODAY } from '../../support/briefs.ts'
import { anOwnPlatform } from '../../support/own-knowledge.ts'

describe('a platform a workspace describes', () => {
  it('has the figures its author gave, as judgements, and the rest unrated', () => {
    const profile = profileFrom(anOwnPlatform({ launched: '2025-06', halfLifeDays: 3, conversation: { demand: 4, answerWithinHours: 2 } }))

    expect(profile.goals.sales).toMatchObject({ value: 3, basis: 'judgement', reviewedOn: TODAY })
    expect(profile.goals.sales).not.toHaveProperty('state')
    expect(profile.goals.awareness).toMatchObject({ state: 'unrated' })
    expect(profile.launched?.value).toBeCloseTo(2025 + 5.5 / 12)
    expect(profile.halfLifeDays?.value).toBe(3)
    expect(profile.conversation).toMatchObject({ demand: { value: 4 }, answerWithinHours: { value: 2 } })
    expect(profile.durability.stability).toMatchObject({ state: 'unrated' })
    expect(profile.described).toEqual({ author: 'Ada Weber', describedOn: TODAY })
  })

  it('takes no format that a given list leaves out, and leaves all of them open without a list', () => {
    const listed = profileFrom(anOwnPlatform({ formats: { text: 4 } })).formats
    const open = profileFrom(anOwnPlatform()).formats

    expect([listed.text.value, listed.photo.value, listed.photo.state]).toEqual([4, 0, undefined])
    expect(open.photo.state).toBe('unrated')
  })

  it('claims nothing that the lint of the catalogue would refuse', () => {
    const profile = profileFrom(anOwnPlatform({ reach: [{ geography: 'FR', share: 0.02, measuredBy: 'the platform itself' }] }))

    expect(lintCatalogue({ [profile.id]: profile })).toEqual([])
  })

  it.each([
    { why: 'serves no goal and carries no use', change: { goals: {}, uses: {} }, code: 'platform-without-affordance', pointer: '' },
    {
      why: 'is rated zero throughout',
      change: { goals: { sales: 0 }, uses: { news: 0 } },
      code: 'platform-without-affordance',
      pointer: '',
    },
    {
      why: 'needs more at least than in health',
      change: { hoursPerWeek: { minimum: 3, healthy: 2 } },
      code: 'minimum-above-healthy',
      pointer: '/hoursPerWeek/minimum',
    },
    {
      why: 'the same for posts',
      change: { postsPerWeek: { minimum: 3, healthy: 2 } },
      code: 'minimum-above-healthy',
      pointer: '/postsPerWeek/minimum',
    },
    {
      why: 'names a place twice',
      change: {
        reach: [
          { geography: 'FR', share: 0.1, measuredBy: 'a' },
          { geography: 'FR', share: 0.2, measuredBy: 'b' },
        ],
      },
      code: 'geography-repeated',
      pointer: '/audience/reach/1/geography',
    },
    { why: 'opens next year', change: { launched: '2027-01' }, code: 'launched-in-future', pointer: '/launched' },
  ] as const)('is refused when it $why', ({ change, code, pointer }) => {
    expect(ownPlatformFaults(anOwnPlatform(change), TODAY)).toEqual([{ pointer, code }])
  })

  it.each([
    { goals: { sales: 1 }, uses: {} },
    { goals: {}, uses: { news: 1 } },
  ] as const)('is accepted with one affordance: %j', (change) => {
    expect(ownPlatformFaults(anOwnPlatform(change), TODAY)).toEqual([])
  })
})

describe('the name of a platform', () => {
  const taken = [
    { id: 'pinterest', name: 'Pinterest' },
    { id: 'own-marche', name: 'Le Marché' },
  ]

  it.each([
    { name: 'Quartier', is: [], why: 'nobody has it' },
    { name: ' le  MARCHE\u200b ', is: ['own-marche'], why: 'capitals, accents, blanks and what cannot be seen make no other name' },
    { name: 'ＰＩＮＴＥＲＥＳＴ', is: ['pinterest'], why: 'nor does another way to write letters' },
    { name: 'Le Marché 2', is: [], why: 'a number is one' },
  ])('"$name" is taken by $is: $why', ({ name, is }) => {
    expect(nameFaults({ id: 'own-quartier', name }, taken)).toEqual(is.map((found) => ({ pointer: '/name', code: 'name-taken', found })))
  })

  it('is not taken by itself', () => expect(nameFaults({ id: 'own-marche', name: 'LE MARCHÉ' }, taken)).toEqual([]))
})

it.each([
  { figure: 'effort.minimumHoursPerWeek', pointer: '/hoursPerWeek/healthy' },
  { figure: 'effort.healthyHoursPerWeek', pointer: '/hoursPerWeek/minimum' },
  { figure: 'cadence.minimumPerWeek', pointer: '/postsPerWeek/healthy' },
  { figure: 'cadence.healthyPerWeek', pointer: '/postsPerWeek/minimum' },
])('a description that contradicts a measurement of $figure is wrong at $pointer, the other of the two', ({ figure, pointer }) => {
  expect(contradiction({ id: 'ovr_1', figure })).toEqual({ pointer, code: 'minimum-above-healthy', override: 'ovr_1' })
})
