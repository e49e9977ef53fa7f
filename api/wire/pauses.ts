import { mostPausedIn } from '../../domain/audit/vitality/seasons.ts'
import { daysBetween } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'

type Schemas = components['schemas']
export type PauseFault = { readonly pointer: string; readonly code: 'pause-reversed' | 'pause-too-long' | 'pauses-leave-no-time' }
type Declared = { readonly pauses?: readonly Schemas['PauseRequest'][]; readonly yearlyPauses?: readonly Schemas['YearlyPauseRequest'][] }

/** Both ends included. Who rests longer has stopped: a pause is no time in the rhythm, so nothing else would ever end it. */
const LONGEST_DAYS = 366

/** Of two years running so many days are left to publish on: a month a year. */
const TWO_YEARS = 730
const FEWEST_FREE_DAYS = 60

/** What is wrong with declared pauses: one that ends before it begins, or lasts longer than a year; or all of them together, where they leave too little time to tell a rhythm by. */
export const pauseFaults = ({ pauses = [], yearlyPauses = [] }: Declared): readonly PauseFault[] => {
  const faults = pauses.flatMap(({ from, to }, index): readonly PauseFault[] => {
    const days = daysBetween(from, to) + 1
    const pointer = `/pauses/${index}/to`
    if (days < 1) return [{ pointer, code: 'pause-reversed' }]
    return days > LONGEST_DAYS ? [{ pointer, code: 'pause-too-long' }] : []
  })
  if (faults.length > 0) return faults
  const declared = { pauses, yearlyPauses }
  const leavesTime = mostPausedIn(TWO_YEARS, declared) <= TWO_YEARS - FEWEST_FREE_DAYS && mostPausedIn(LONGEST_DAYS + 1, declared) <= LONGEST_DAYS
  if (leavesTime) return []
  return [{ pointer: yearlyPauses.length > 0 ? '/yearlyPauses' : '/pauses', code: 'pauses-leave-no-time' }]
}
