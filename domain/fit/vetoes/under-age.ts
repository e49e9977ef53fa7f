import type { Audience } from '../../brief/brief.ts'
import { type AgeRule, ageLimitsOf } from '../../catalogue/age-rules.ts'
import type { Reason } from '../../shared/reason.ts'
import { admittedOf, comeOnlyWithParents } from '../audience-ages.ts'
import type { FitCase } from '../criterion.ts'
import type { Veto } from '../veto.ts'

/** From which age on people may be there, by the terms of the platform or by law; the lowest such age where audiences meet several. */
type Rule = { readonly minimumAge: number; readonly minimumAgeBy: AgeRule['by'] }
export type UnderAgeReasons = { 'under-age.barred': Rule; 'under-age-alone.with-parents': Rule }

/**
 * Is every audience too young to be on the platform at all?
 *
 * By the highest age that the terms of the platform, or the law of the country of the audience, ask for. An audience whose upper age was not
 * told is never too young.
 */
export const underAge: Veto<Reason<Pick<UnderAgeReasons, 'under-age.barred'>>> = {
  cap: 'decline',
  evaluate: (fitCase) => {
    const rules = rulesAgainst(fitCase)
    if (!rules?.every(({ openWithParents }) => !openWithParents)) return undefined
    return { reason: { code: 'under-age.barred', params: mildest(rules) }, evidence: evidenceOf(rules) }
  },
}

/** Is every audience too young to be there on its own, and could some come with the help of their parents? It waits for these to be an audience. */
export const underAgeAlone: Veto<Reason<Pick<UnderAgeReasons, 'under-age-alone.with-parents'>>> = {
  cap: 'wait',
  obstructs: 'audience-reach',
  evaluate: (fitCase) => {
    const rules = rulesAgainst(fitCase)
    const guarded = rules?.filter(({ openWithParents }) => openWithParents) ?? []
    if (!rules || guarded.length === 0) return undefined
    return { reason: { code: 'under-age-alone.with-parents', params: mildest(guarded) }, evidence: evidenceOf(rules) }
  },
}

/** The rule that keeps out each audience; undefined when some audience, or an unknown one, is old enough for all that was said. */
const rulesAgainst = ({ brief, profile, asOf }: FitCase): readonly AgeRule[] | undefined => {
  const { audiences, organisation } = brief
  if (!audiences.known || audiences.value.length === 0 || !profile.ageRules) return undefined
  const found: AgeRule[] = []
  for (const audience of audiences.value) {
    const { country } = audience.country.known ? audience : organisation
    const rule = ruleAgainst(audience, ageLimitsOf(profile.ageRules, country.known ? country.value : undefined, asOf))
    if (!rule) return undefined
    found.push(rule)
  }
  return found
}

const ruleAgainst = (audience: Audience, limits: ReturnType<typeof ageLimitsOf>): AgeRule | undefined => {
  const { part, leftOut } = admittedOf(audience, limits)
  return part === 0 ? leftOut : comeOnlyWithParents(audience, limits)
}

const mildest = (rules: readonly AgeRule[]): Rule => {
  const { age, by } = rules.reduce((a, b) => (b.age.value < a.age.value ? b : a))
  return { minimumAge: age.value, minimumAgeBy: by }
}

const evidenceOf = (rules: readonly AgeRule[]): readonly string[] => [...new Set(rules.flatMap(({ age }) => age.evidence))]
