import type { Brief } from '../brief/brief.ts'
import type { Parameter } from '../catalogue/parameter.ts'
import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import { PLATFORMS } from '../catalogue/platforms/index.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import { type Answer, known, UNKNOWN } from '../shared/answer.ts'
import { sum } from '../shared/sum.ts'

/** Hours a week an existing active account takes when its platform has no profile of its own. */
export const FLOOR_HOURS: Parameter = { value: 2, unit: 'hours per week', basis: 'evidence', evidence: ['all-eff-2h'], reviewedOn: '2026-11-21' }

const minimumHours = (platform: PlatformId): number =>
  (PLATFORMS as Partial<Record<PlatformId, PlatformProfile>>)[platform]?.effort.minimumHoursPerWeek.value ?? FLOOR_HOURS.value

/** Hours per week the organisation's living accounts on other platforms already take, each at its minimum. */
export const hoursTaken = ({ accounts }: Brief, except?: PlatformId): number => {
  const active = new Set(accounts.filter(({ platform, state }) => state === 'active' && platform !== except).map(({ platform }) => platform))
  return sum([...active].map(minimumHours))
}

/** Was it said that nobody looks after the channels? Then there are no hours, whatever their number. */
export const nobodyInCharge = ({ capacity: { staffing } }: Brief): boolean => staffing.known && staffing.value === 'none'

/** Hours per week left for one platform; unknown when the brief does not say how many there are. Nobody in charge means none. */
export const hoursAvailable = (brief: Brief, platform: PlatformId): Answer<number> => {
  const { hoursPerWeek } = brief.capacity
  if (nobodyInCharge(brief)) return known(0)
  return hoursPerWeek.known ? known(Math.max(0, hoursPerWeek.value - hoursTaken(brief, platform))) : UNKNOWN
}
