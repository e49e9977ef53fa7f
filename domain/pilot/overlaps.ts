import { dateOfDay, dayOf, type IsoDate } from '../shared/calendar.ts'
import type { Observation } from './pilot.ts'

type Span = Pick<Observation, 'on' | 'days'>

/** The first days of observations that speak about the same day, each once and in order; none where no two do. */
export const overlapping = (observations: readonly Span[]): readonly IsoDate[] => {
  const byDay = [...observations].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const found = new Set<IsoDate>()
  for (const [place, { on, days }] of byDay.entries()) {
    const last = dateOfDay(dayOf(on) + days - 1)
    for (let next = place + 1; next < byDay.length; next++) {
      const other = byDay[next]?.on ?? ''
      if (other > last) break
      found.add(on).add(other)
    }
  }
  return [...found].sort()
}
