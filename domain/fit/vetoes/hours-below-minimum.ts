import type { Reason } from '../../shared/reason.ts'
import { hoursAvailable, hoursTaken, nobodyInCharge } from '../hours.ts'
import type { Veto } from '../veto.ts'

export type HoursBelowMinimumReasons = {
  'hours-below-minimum.short': { readonly hours: number; readonly needed: number; readonly taken: number }
  'hours-below-minimum.nobody': { readonly needed: number }
}

/** Are there fewer hours than the least rhythm at which the channel lives? */
export const hoursBelowMinimum: Veto<Reason<HoursBelowMinimumReasons>> = {
  cap: 'wait',
  obstructs: 'capacity',
  evaluate: ({ brief, profile, catalogue }) => {
    const minimum = profile.effort.minimumHoursPerWeek
    const available = hoursAvailable(brief, profile.id, catalogue)
    if (!available.known || available.value.best >= minimum.value) return undefined
    if (nobodyInCharge(brief))
      return { reason: { code: 'hours-below-minimum.nobody', params: { needed: minimum.value } }, evidence: minimum.evidence }
    const params = { hours: available.value.best, needed: minimum.value, taken: hoursTaken(brief, [profile.id], catalogue) }
    return { reason: { code: 'hours-below-minimum.short', params }, evidence: minimum.evidence }
  },
}
