import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ADVISORY_KINDS, type Advisory, adviseOn, countsOf } from '../../../domain/catalogue/advisories.ts'
import type { Parameter, RatingValue } from '../../../domain/catalogue/parameter.ts'
import type { PlatformProfile } from '../../../domain/catalogue/platform-profile.ts'
import { blog } from '../../../domain/catalogue/platforms/blog.ts'
import { newsletter } from '../../../domain/catalogue/platforms/newsletter.ts'
import { pinterest } from '../../../domain/catalogue/platforms/pinterest.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import { TODAY } from '../../support/briefs.ts'

const ASKED = dayOf(TODAY)
const SALES = 'pinterest.goals.sales'

const withSales = (changes: Partial<Parameter<RatingValue>>): PlatformProfile => {
  const { variants: _, ...sales } = pinterest.goals.sales
  return { ...pinterest, goals: { ...pinterest.goals, sales: { ...sales, ...changes } } }
}

const kindsAt = (where: string, profile: PlatformProfile, asOf = ASKED): readonly string[] =>
  adviseOn(asOf, { pinterest: profile })
    .filter((advisory) => advisory.where === where)
    .map(({ kind }) => kind)

describe('what the catalogue says of a figure', () => {
  it.each<{ why: string; changes: Partial<Parameter<RatingValue>>; kinds: readonly string[] }>([
    { why: 'two fresh records', changes: { basis: 'evidence', evidence: ['fb-reach-us25', 'fb-reach-eu25'] }, kinds: [] },
    { why: 'a judgement', changes: { basis: 'judgement', evidence: [] }, kinds: ['thin', 'unsourced'] },
    { why: 'one record of low confidence', changes: { basis: 'inference', evidence: ['all-neg-faq'] }, kinds: ['thin'] },
    { why: 'one record of medium confidence', changes: { basis: 'inference', evidence: ['wa-use-chan'] }, kinds: [] },
    { why: 'a low and a high record', changes: { basis: 'inference', evidence: ['all-neg-faq', 'fb-reach-us25'] }, kinds: [] },
    {
      why: 'a recalled record does not stand beside a weak one',
      changes: { evidence: ['all-neg-faq', 'fb-life-24r'] },
      kinds: ['thin', 'conflicting'],
    },
    { why: 'an old record', changes: { evidence: ['blog-goal-69'] }, kinds: ['stale'] },
    { why: 'an old record beside a fresh one', changes: { evidence: ['blog-goal-69', 'fb-reach-us25'] }, kinds: [] },
    { why: 'a precedent does not grow old', changes: { evidence: ['all-neg-emerson'] }, kinds: [] },
    { why: 'a record that another contradicts', changes: { evidence: ['li-dep-reach50'] }, kinds: ['conflicting'] },
  ])('$kinds: $why', ({ changes, kinds }) => {
    expect(kindsAt(SALES, withSales(changes))).toEqual(kinds)
  })

  it('calls a judgement thin only where it weighs', () => {
    expect(kindsAt('pinterest.launched', pinterest)).toEqual(['unsourced'])
    expect(kindsAt('pinterest.effort.healthyHoursPerWeek', pinterest)).toEqual(['thin', 'unsourced'])
  })

  it('names the places no share was found for, and asks none of a channel of one’s own', () => {
    const gaps = (profile: PlatformProfile) => adviseOn(ASKED, { one: profile }).filter(({ kind }) => kind === 'geography-gap')

    expect(gaps(pinterest)).toMatchObject([{ where: 'pinterest.audience.reach', detail: 'FR' }])
    expect([...gaps(blog), ...gaps(newsletter)]).toEqual([])
  })

  it('puts a bold rating of a goal before a timid one, and both before a rhythm', () => {
    const thin = adviseOn(ASKED, { pinterest: withSales({ basis: 'judgement', evidence: [], value: 4 }) }).filter(({ kind }) => kind === 'thin')
    const place = (where: string) => thin.findIndex((advisory) => advisory.where === where)

    expect(place(SALES)).toBe(0)
    expect(place(SALES)).toBeLessThan(place('pinterest.goals.press-relations'))
    expect(place('pinterest.goals.press-relations')).toBeLessThan(place('pinterest.cadence.minimumPerWeek'))
  })
})

describe('the advisories together', () => {
  const ids = (advisories: readonly Advisory[]) => new Set(advisories.map(({ kind, where }) => `${kind} ${where}`))

  it('come kind by kind, and are counted', () => {
    const advisories = adviseOn(ASKED)
    const kinds = advisories.map(({ kind }) => ADVISORY_KINDS.indexOf(kind))
    const counts = countsOf(advisories)

    expect(kinds).toEqual([...kinds].sort((a, b) => a - b))
    expect(Object.keys(counts)).toEqual([...ADVISORY_KINDS])
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(advisories.length)
    expect(countsOf([])).toEqual({ thin: 0, stale: 0, conflicting: 0, 'geography-gap': 0, unsourced: 0 })
  })

  it('only grow in number as the years go by, from the newest record on', () => {
    const year = fc.integer({ min: 2026, max: 2050 })

    fc.assert(
      fc.property(year, year, (a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((one) => ids(adviseOn(dayOf(`${one}-06-15`), { pinterest, blog })))

        for (const id of earlier ?? []) expect(later?.has(id)).toBe(true)
      }),
    )
  })
})
