import type { PlatformProfile } from '../../catalogue/platform-profile.ts'
import { HEALTHY_RESPONSE, OVERHEAD_SHARE } from './parameters.ts'

/**
 * How much of what a channel can bring do so many hours a week bring?
 *
 * 0..1. Nothing below the minimum viable hours: a channel that does not live serves nobody. From there concave: what exceeds the
 * overhead of keeping it open works with diminishing returns, and the healthy rhythm brings nine tenths. Unknown does not occur, every
 * profile has both hours.
 *
 * Method: modified exponential response, calibrated at two points people can judge, as in J. D. C. Little, "Models and managers: the
 * concept of a decision calculus", Management Science 16(8), 1970.
 */
export const responseAt = (hours: number, { effort: { minimumHoursPerWeek, healthyHoursPerWeek } }: PlatformProfile): number => {
  const minimum = minimumHoursPerWeek.value
  if (hours < minimum) return 0
  const overhead = OVERHEAD_SHARE.value * minimum
  const healthy = Math.max(minimum, healthyHoursPerWeek.value)
  return 1 - (1 - HEALTHY_RESPONSE.value) ** ((hours - overhead) / (healthy - overhead))
}
