import type { Audience, Brief } from '../brief/brief.ts'
import { type AgeRule, ageLimitsOf, highestAgeOf } from '../catalogue/age-rules.ts'
import { parameterConfidence } from '../catalogue/ageing.ts'
import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import type { Day } from '../shared/calendar.ts'
import { type Admitted, admittedOf, comeOnlyWithParents, leastAdmitted } from './audience-ages.ts'
import { nearestFigure, rangeOf, standing } from './audience-figures.ts'
import { type KnownShare, type LeftOut, type Place, type PlacedShare, publishedShare } from './audience-published.ts'

export type AudienceShare =
  | (KnownShare & { readonly origin: 'observed' })
  /** All of them are too young to be there at all. */
  | (KnownShare & { readonly origin: 'under-age'; readonly leftOut: LeftOut })
  /** All of them are too young to be there without their parents. */
  | (KnownShare & { readonly origin: 'with-parents'; readonly leftOut: LeftOut })
  | PlacedShare

/**
 * Which share of this audience is on the platform?
 *
 * The organisation's own measurement first; then a measurement of that special public, of its own country if there is one; then the
 * published share of adults of the country or of the nearest area, skewed by the audience's age and gender.
 * What was not said about the audience (country, age, gender, context) leaves the share open between the least and the most it may be.
 * Undefined when nobody measured anything.
 */
export const audienceShare = (audience: Audience, profile: PlatformProfile, brief: Brief, asOf: Day): AudienceShare | undefined => {
  let byProfile = sharesKnown.get(audience)
  if (!byProfile) {
    byProfile = new Map()
    sharesKnown.set(audience, byProfile)
  }
  const known = byProfile.get(profile)
  if (known && known.organisation === brief.organisation && known.asOf === asOf) return known.found
  const found = shareOf(audience, profile, brief, asOf)
  byProfile.set(profile, { organisation: brief.organisation, asOf, found })
  return found
}

/** An assessment asks for the same audience again and again, with briefs that differ elsewhere. */
const sharesKnown = new WeakMap<
  Audience,
  Map<PlatformProfile, { readonly organisation: Brief['organisation']; readonly asOf: Day; readonly found: AudienceShare | undefined }>
>()

const shareOf = (audience: Audience, profile: PlatformProfile, brief: Brief, asOf: Day): AudienceShare | undefined => {
  const { country: answer } = audience.country.known ? audience : brief.organisation
  const country = answer.known ? answer.value : undefined
  const rules = profile.ageRules ?? []
  // The organisation's own country stands in for an unsaid one where figures are looked for; its rules may be the wrong ones, and then those count that hold everywhere.
  const told = audience.country.known ? country : undefined
  const limits = ageLimitsOf(rules, told, asOf)
  const admitted = admittedOf(audience, limits)
  if (admitted.leftOut && admitted.part === 0) return tooYoung(admitted.leftOut, asOf)
  const found = measuredShare(admitted.audience, profile, { country, told, asOf })
  if (!found) return undefined
  const guarded = comeOnlyWithParents(audience, limits)
  if (guarded) return broughtByParents(found, guarded)
  return amongAll(found, admitted, audience.country.known ? admitted.part : leastAdmitted(audience, highestAgeOf(rules)))
}

const leftOutBy = ({ age, by }: AgeRule): { readonly leftOut: LeftOut } => ({ leftOut: { age: age.value, by } })

const tooYoung = (rule: AgeRule, asOf: Day): AudienceShare => {
  const { age } = rule
  return { share: 0, low: 0, high: 0, confidence: parameterConfidence(age, asOf), origin: 'under-age', evidence: age.evidence, ...leftOutBy(rule) }
}

/** A share of those who are old enough, as one of all of them. */
const amongAll = (found: AudienceShare, { part, leftOut }: Admitted, least: number): AudienceShare => {
  const low = found.low * Math.min(part, least)
  if (!leftOut) return { ...found, low }
  const whole = found.origin === 'observed' ? (value: number) => Math.min(value, part) : (value: number) => value * part
  const shares = { share: whole(found.share), low: found.origin === 'observed' ? whole(found.low) : low, high: whole(found.high) }
  return { ...found, ...shares, evidence: [...found.evidence, ...leftOut.age.evidence], ...leftOutBy(leftOut) }
}

/** Nobody knows how many of the young come with their parents' help: at most as many as there might be otherwise. */
const broughtByParents = (found: AudienceShare, rule: AgeRule): AudienceShare => {
  if (found.origin === 'observed') return found
  const { share, high, confidence, evidence } = found
  return { share, low: 0, high, confidence, origin: 'with-parents', evidence: [...evidence, ...rule.age.evidence], ...leftOutBy(rule) }
}

const measuredShare = (audience: Audience, profile: PlatformProfile, { country, told, asOf }: Place): AudienceShare | undefined => {
  const observed = audience.observedReach[profile.id]
  if (observed !== undefined) return { share: observed, low: observed, high: observed, confidence: 1, origin: 'observed', evidence: [] }
  const { context } = audience
  const measured = context.known ? (profile.audience.contexts[context.value] ?? []) : []
  const special = nearestFigure(measured, country) ?? measured[0]
  if (special) {
    const open = audience.country.known ? [special] : measured
    return {
      share: special.value,
      ...rangeOf(open),
      origin: special.own ? 'own-measurement' : 'measured-context',
      ...standing(special, open, told, asOf),
      evidence: special.evidence,
    }
  }
  return publishedShare(audience, profile, { country, told, asOf })
}
