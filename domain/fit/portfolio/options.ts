import type { PlatformProfile } from '../../catalogue/platform-profile.ts'
import { exposureAt } from './exposure.ts'
import { CHANNEL_PRICE, HOUR_PRICE, OPENING_PRICE, STEP_HOURS, TIE } from './parameters.ts'
import type { Option } from './plan-problem.ts'
import { responseAt } from './response.ts'

/** What a step of hours has to bring. */
const STEP_PRICE = HOUR_PRICE.value * STEP_HOURS.value

export const hoursOf = (steps: number): number => steps * STEP_HOURS.value
/** Whole steps within so many hours. */
export const stepsWithin = (hours: number): number => Math.floor(hours / STEP_HOURS.value + 1e-9)
/** Fewest whole steps that hold so many hours. */
export const stepsFor = (hours: number): number => Math.ceil(hours / STEP_HOURS.value - 1e-9)

export type Channel = {
  readonly profile: PlatformProfile
  readonly intensities: Float64Array
  /** Its number in the order of ids. */
  readonly place: number
  readonly isNew: boolean
}

/** The channel at so many steps of hours, whether or not that makes sense. */
export const optionAt = (steps: number, { profile, intensities, place, isNew }: Channel): Option => ({
  steps,
  price: steps * STEP_PRICE + CHANNEL_PRICE.value + (isNew ? OPENING_PRICE.value : 0) + place * TIE.value,
  exposure: exposureAt(responseAt(hoursOf(steps), profile), intensities),
})

/**
 * At how many hours a week can it make sense to run this channel, other channels apart?
 *
 * From the least viable hours, step by step, for as long as a step brings its price when the channel runs alone: beside others it
 * brings less, never more. The first one is always there, so that a channel that has to stay can.
 */
export const optionsOf = (channel: Channel, weights: Float64Array): readonly Option[] => {
  const options: Option[] = []
  let before = 0
  for (let steps = Math.max(1, stepsFor(channel.profile.effort.minimumHoursPerWeek.value)); ; steps++) {
    const option = optionAt(steps, channel)
    const brought = broughtBy(option.exposure, weights)
    if (options.length > 0 && !(brought - before > STEP_PRICE)) return options
    options.push(option)
    before = brought
  }
}

/** Coverage under those exposures, over all cells. */
export const broughtBy = (exposure: Float64Array, weights: Float64Array): number => {
  let total = 0
  for (let cell = 0; cell < weights.length; cell++) total -= (weights[cell] as number) * Math.expm1(-(exposure[cell] as number))
  return total
}

/** Can the channel be worth its hours at all? */
export const isWorthwhile = (options: readonly Option[], weights: Float64Array): boolean =>
  options.some(({ exposure, price }) => broughtBy(exposure, weights) > price)
