import { type Day, dayOf, type IsoDate } from '../shared/calendar.ts'
import { EU_COUNTRIES } from './countries.ts'
import { cited } from './judgement.ts'
import type { Parameter } from './parameter.ts'

/** The youngest age at which people may be on a platform, by its terms or by the law of a country. */
export type AgeRule = {
  /** In years. */
  readonly age: Parameter
  readonly by: 'terms' | 'law'
  /** Where it holds, ISO 3166; everywhere when left out. */
  readonly countries?: readonly string[]
  /** First day it holds; always when left out. */
  readonly from?: IsoDate
  /** Who is younger still comes in where a parent or guardian sets it up, or looks on without an account. */
  readonly openWithParents?: true
}

/** `barred`: nobody younger may be there. `guarded`: who is younger comes only through parents. Undefined where no such rule is known. */
export type AgeLimits = { readonly barred: AgeRule | undefined; readonly guarded: AgeRule | undefined }

const holds = ({ countries, from }: AgeRule, country: string | undefined, asOf: Day): boolean =>
  (countries === undefined || (country !== undefined && countries.includes(country))) && (from === undefined || dayOf(from) <= Math.floor(asOf))

const strictest = (rules: readonly AgeRule[]): AgeRule | undefined =>
  rules.reduce<AgeRule | undefined>((a, b) => (a && a.age.value >= b.age.value ? a : b), undefined)

/**
 * Which ages does a platform ask for in that country on that day?
 *
 * The strictest rule of each kind. Without a country, only what holds everywhere: the rule of a country nobody named is not applied.
 */
export const ageLimitsOf = (rules: readonly AgeRule[], country: string | undefined, asOf: Day): AgeLimits => {
  const inForce = rules.filter((rule) => holds(rule, country, asOf))
  return {
    barred: strictest(inForce.filter(({ openWithParents }) => !openWithParents)),
    guarded: strictest(inForce.filter(({ openWithParents }) => openWithParents)),
  }
}

/** The highest age that any country asks for, now or later: what an audience of an unnamed country may meet. 0 without rules. */
export const highestAgeOf = (rules: readonly AgeRule[]): number => Math.max(0, ...rules.map(({ age }) => age.value))

const YEARS = 'years'

/** What the terms of a platform say, everywhere. */
export const termsAsk = (age: number, ...evidence: readonly string[]): AgeRule => ({ age: cited(age, YEARS, 'evidence', evidence), by: 'terms' })

/** Ages of consent online by country (GDPR, Article 8), where they are known to be above 13. */
const CONSENT: readonly { readonly age: number; readonly countries: readonly string[] }[] = [
  { age: 14, countries: ['AT', 'ES', 'IT'] },
  { age: 15, countries: ['CZ', 'FR'] },
  { age: 16, countries: ['DE', 'IE', 'NL', 'SK'] },
]

/** Terms that ask for the age of consent of the country beside their own. */
export const consentAsked = (...evidence: readonly string[]): readonly AgeRule[] =>
  CONSENT.map(({ age, countries }) => ({ age: cited(age, YEARS, 'inference', [...evidence, 'all-terms-consent']), by: 'terms', countries }))

/** The law where the terms are silent: nobody under 13 may agree alone to the use of their data. */
export const LAW_OF_CONSENT: readonly AgeRule[] = [
  { age: cited(13, YEARS, 'inference', ['all-terms-consent']), by: 'law', countries: EU_COUNTRIES, openWithParents: true },
  { age: cited(13, YEARS, 'inference', ['all-terms-coppa']), by: 'law', countries: ['US'], openWithParents: true },
]

/** Australia, for the networks named there. */
export const AUSTRALIA: AgeRule = { age: cited(16, YEARS, 'evidence', ['all-terms-au16']), by: 'law', countries: ['AU'], from: '2025-12-10' }

/** The same rules for a place that may be looked at without an account of one's own, or with one that parents set up. */
export const throughParents = (rules: readonly AgeRule[]): readonly AgeRule[] => rules.map((rule) => ({ ...rule, openWithParents: true }))
