import { daysBetween } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'

export type PauseFault = { readonly pointer: string; readonly code: 'pause-reversed' | 'pause-too-long' }

/** Both ends included. Who rests longer has stopped: a pause is no time in the rhythm, so nothing else would ever end it. */
const LONGEST_DAYS = 366

/** What is wrong with declared pauses: one that ends before it begins, or lasts longer than a year. */
export const pauseFaults = (pauses: readonly components['schemas']['PauseRequest'][] = []): readonly PauseFault[] =>
  pauses.flatMap(({ from, to }, index): readonly PauseFault[] => {
    const days = daysBetween(from, to) + 1
    const pointer = `/pauses/${index}/to`
    if (days < 1) return [{ pointer, code: 'pause-reversed' }]
    return days > LONGEST_DAYS ? [{ pointer, code: 'pause-too-long' }] : []
  })
