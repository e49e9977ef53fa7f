/** Reports of dormancy looked at weekly: on real histories, and on channels whose end is known because we made them. */
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import type { VitalityState } from '../../domain/audit/vitality/vitality.ts'
import { dateOfDay } from '../../domain/shared/calendar.ts'
import { seededRandom } from '../../domain/shared/random.ts'
import { type Channel, FIRST_POSTS, mean } from './histories.ts'

export const DORMANCY = 365
const WEEK = 7

export type Look = { readonly days: number; readonly state: VitalityState }
export type Silence = { readonly ended: boolean; readonly length: number; readonly looks: readonly Look[] }

/** Every silence from the 8th posting day on, with the state that each weekly look gives; the state before is remembered, as an audit does, or not. */
export const silencesOf = ({ days, posts, until }: Channel, isRemembered = true): readonly Silence[] => {
  const start = days[FIRST_POSTS - 1]
  if (start === undefined) return []
  let previousState: VitalityState | undefined
  return days.slice(FIRST_POSTS - 1).map((last, index) => {
    const next = days[FIRST_POSTS + index]
    const known = posts.slice(0, FIRST_POSTS + index)
    const looks: Look[] = []
    for (let day = start + Math.ceil((last - start) / WEEK) * WEEK; day < (next ?? until + 1); day += WEEK) {
      const { state } = vitalityOf({
        posts: known,
        asOf: dateOfDay(day),
        horizons: [],
        ...(isRemembered && previousState !== undefined ? { previousState } : {}),
      })
      looks.push({ days: day - last, state })
      previousState = state
    }
    return { ended: next !== undefined, length: (next ?? until) - last, looks }
  })
}

export const middleOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  if (sorted.length === 0) return Number.NaN
  return mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1))
}

/** A channel that lives by a rhythm of its own and stops for good on a known day. */
export type Mortal = Channel & { readonly rhythm: string; readonly diedOn: number | undefined }

const RHYTHMS = { daily: 1.5, weekly: 7, monthly: 30, quarterly: 91 } as const
const [START, YEARS] = [16_000, 12]
/** Mean life in days: what the channels of the public histories show is of this order (c0 of the fit, odds 0.0064 per gap of 26 days). */
const MEAN_LIFE = 4000

/**
 * Channels of four rhythms, with even and uneven gaps (spread 0.4 to 1.2), a summer break now and then, and a constant hazard of stopping.
 * Their makers are not the model: the spread is drawn evenly, gaps have a heavier tail than lognormal in one case of twenty, and no prior is used.
 */
export const mortals = (perRhythm: number, seed: number): readonly Mortal[] => {
  const random = seededRandom(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Object.entries(RHYTHMS).flatMap(([rhythm, median]) =>
    Array.from({ length: perRhythm }, (_, index): Mortal => {
      const spread = 0.4 + 0.8 * random()
      const dies = START - MEAN_LIFE * Math.log(1 - random())
      const until = START + 365 * YEARS
      const days: number[] = [START]
      for (;;) {
        const stretch = random() < 0.05 ? 3 : 1
        const next = (days.at(-1) as number) + Math.max(1, Math.round(median * stretch * Math.exp(spread * normal())))
        if (next > Math.min(dies, until)) break
        days.push(next)
      }
      const last = days.at(-1) as number
      // Who died less than a year before the end of observation is not known to have.
      const diedOn = dies < until - DORMANCY ? last : undefined
      return { id: `${rhythm}-${index}`, rhythm, days, posts: days.map(dateOfDay), until, diedOn }
    }),
  )
}
