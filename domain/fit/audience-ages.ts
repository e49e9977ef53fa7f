import type { Audience } from '../brief/brief.ts'
import type { AgeLimits, AgeRule } from '../catalogue/age-rules.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { MinorsFigure, PlatformProfile } from '../catalogue/platform-profile.ts'
import { clamp, sum } from '../shared/sum.ts'
import { capped, factorOf, type Measured, placesFor, rangeOf } from './audience-figures.ts'

/** How many times the adults' share that of minors may be. */
export const MINORS_FACTOR = judgement(3, 'factor', 'where nobody asked them; networks of the young have up to three times their share of adults')

const YOUNGEST_ADULT = judgement(18, 'years', 'published shares are of adults')
const OLDEST_ADULT = judgement(90, 'years', 'where an audience without an upper age is taken to end')

type Ages = Pick<Audience, 'ageMin' | 'ageMax'>
type Years = { readonly from: number; readonly to: number }

/** The years of age that are meant; without a lower or an upper one all adults on that side. */
const yearsOf = ({ ageMin, ageMax }: Ages): Years => {
  const youngest = ageMax.known ? Math.min(YOUNGEST_ADULT.value, ageMax.value) : YOUNGEST_ADULT.value
  const from = ageMin.known ? ageMin.value : youngest
  return { from, to: ageMax.known ? ageMax.value : Math.max(OLDEST_ADULT.value, from) }
}

const countOf = ({ from, to }: Years): number => Math.max(0, to - from + 1)
const common = (a: Years, b: Years): number => countOf({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })

/**
 * Mean index over every year of the asked range; a year nobody measured counts as everybody does.
 *
 * People under 18 are taken to lean as the youngest adults do where those were measured: it orients their share and says nothing of its level.
 */
export const ageIndex = (audience: Ages, { audience: { ageSkew } }: PlatformProfile): number => {
  if (!audience.ageMin.known && !audience.ageMax.known) return 1
  const years = yearsOf(audience)
  return 1 + sum(ageSkew.map((band) => common(years, bandOf(band)) * (band.index.value - 1))) / countOf(years)
}

const bandOf = ({ ageMin, ageMax }: { readonly ageMin: number; readonly ageMax: number }): Years => ({
  from: ageMin <= YOUNGEST_ADULT.value ? 0 : ageMin,
  to: ageMax,
})

/** Does a measured age band say anything of this audience? */
export const isAgeSkewed = (audience: Ages, profile: PlatformProfile): boolean =>
  (audience.ageMin.known || audience.ageMax.known) && ageIndex(audience, profile) !== 1

/** The most of them, 0..1, who can be under 18, of which published shares of adults say nothing: who left an age open may mean minors. */
export const mostMinorsIn = ({ ageMin, ageMax }: Ages): number => {
  if (ageMin.known && ageMin.value >= YOUNGEST_ADULT.value) return 0
  return ageMin.known && ageMax.known ? clamp((YOUNGEST_ADULT.value - ageMin.value) / (ageMax.value - ageMin.value + 1), 0, 1) : 1
}

/** Are at least half of them under 18, for all that was said? */
export const areMostlyMinors = (ages: Ages): boolean =>
  ages.ageMax.known && (ages.ageMax.value < YOUNGEST_ADULT.value || (ages.ageMin.known && mostMinorsIn(ages) >= 0.5))

/** The part of an audience that is old enough for a platform, with the rule that leaves out the others. */
export type Admitted = { readonly part: number; readonly audience: Audience; readonly leftOut?: AgeRule }

/** Who of them may be there? Everybody, as long as their ages were not both told; whom a rule leaves out is taken by years of age, each alike. */
export const admittedOf = (audience: Audience, { barred }: AgeLimits): Admitted => {
  const { ageMin, ageMax } = audience
  if (!barred) return { part: 1, audience }
  const { value: from } = barred.age
  if (ageMax.known && ageMax.value < from) return { part: 0, audience, leftOut: barred }
  if (!ageMin.known || !ageMax.known || ageMin.value >= from) return { part: 1, audience }
  const admitted: Audience = { ...audience, ageMin: { known: true, value: from } }
  return { part: countOf(yearsOf(admitted)) / countOf(yearsOf(audience)), audience: admitted, leftOut: barred }
}

/** The least part of them, 0..1, that is old enough wherever they live, when the strictest rule of any country asks for that age. */
export const leastAdmitted = ({ ageMin, ageMax }: Ages, age: number): number => {
  if (!ageMin.known || !ageMax.known) return ageMin.known && ageMin.value >= age ? 1 : 0
  return common({ from: age, to: ageMax.value }, { from: ageMin.value, to: ageMax.value }) / countOf({ from: ageMin.value, to: ageMax.value })
}

/** Are all of them too young to be there without their parents? */
export const comeOnlyWithParents = ({ ageMax }: Ages, { guarded }: AgeLimits): AgeRule | undefined =>
  guarded && ageMax.known && ageMax.value < guarded.age.value ? guarded : undefined

/** The figure on people under 18 that covers most of the ages meant, the nearest of several; undefined where none covers any. */
export const minorsFigureFor = (ages: Ages, profile: PlatformProfile, country: string | undefined): MinorsFigure | undefined => {
  const years = minorYears(ages)
  const places = placesFor(country)
  const nearness = ({ geography }: MinorsFigure): number => (places.includes(geography) ? places.indexOf(geography) : places.length)
  return (profile.audience.minors ?? [])
    .filter((figure) => coveredBy(figure, years) > 0)
    .toSorted((a, b) => coveredBy(b, years) - coveredBy(a, years) || nearness(a) - nearness(b))[0]
}

const minorYears = (ages: Ages): Years => ({ ...yearsOf(ages), to: Math.min(yearsOf(ages).to, YOUNGEST_ADULT.value - 1) })
const coveredBy = ({ ageMin, ageMax }: MinorsFigure, years: Years): number => common(years, { from: ageMin, to: ageMax })

/** Everybody of them who is of age; undefined when nobody is. */
export const adultsAmong = (audience: Audience): Audience | undefined => {
  const { from, to } = yearsOf(audience)
  if (to < YOUNGEST_ADULT.value) return undefined
  return from >= YOUNGEST_ADULT.value ? audience : { ...audience, ageMin: { known: true, value: YOUNGEST_ADULT.value } }
}

/** The highest share that any people under 18 who were asked may have, as long as an age is open and they may be meant; otherwise 0. */
export const mostOfMinors = ({ ageMin, ageMax }: Ages, { audience: { minors = [] } }: PlatformProfile, told: string | undefined): number => {
  if ((ageMin.known && ageMax.known) || mostMinorsIn({ ageMin, ageMax }) === 0) return 0
  return Math.max(0, ...minors.map((figure) => capped(rangeOf([figure]).high * factorOf(figure, told))))
}

type Told = { readonly figure: MinorsFigure; readonly told: string | undefined; readonly adults: Measured }

/**
 * The share of an audience with people under 18 of whom somebody measured some.
 *
 * Year by year of age: that of the adults, that of the minors asked, and for minors whom nobody asked anything from nobody to three times the adults' share.
 * With an age left open there may be no adults among them, or no minors.
 */
export const withMinors = (ages: Ages, { figure, told, adults }: Told): Measured => {
  const years = yearsOf(ages)
  const minors = minorYears(ages)
  const parts = { minors: countOf(minors) / countOf(years), asked: coveredBy(figure, minors) / countOf(years) }
  const factor = factorOf(figure, told)
  const range = rangeOf([figure])
  const asked = { share: capped(figure.value), low: range.low / factor, high: capped(range.high * factor) }
  const unasked = capped(adults.high * MINORS_FACTOR.value)
  const share = adults.share * (1 - parts.minors) + asked.share * parts.minors
  if (!ages.ageMin.known || !ages.ageMax.known) return { share, low: 0, high: Math.max(adults.high, asked.high, unasked) }
  return {
    share,
    low: adults.low * (1 - parts.minors) + asked.low * parts.asked,
    high: adults.high * (1 - parts.minors) + asked.high * parts.asked + unasked * (parts.minors - parts.asked),
  }
}
