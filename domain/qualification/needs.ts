/**
 * What a group is to help with, of the kinds of problem that communities are known to treat well.
 *
 * The first six after Spinks, The SPACES model, CMX, 2021; the others are their like inside an organisation.
 */
export const TREATED_NEEDS = [
  'mutual-support',
  'product-ideas',
  'acquisition',
  'contribution',
  'engagement',
  'customer-success',
  'finding-expertise',
  'sharing-practices',
  'onboarding',
  'awareness-of-change',
] as const
export type TreatedNeed = (typeof TREATED_NEEDS)[number]

export const NEEDS = [...TREATED_NEEDS, 'none-of-these'] as const
export type Need = (typeof NEEDS)[number]
