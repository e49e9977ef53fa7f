import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { GivenMotive, Grade } from '../hype/motives.ts'
import type { PilotResult } from '../pilot/result.ts'
import { endedOn, isFresh, newestMeasured, standingOf } from '../pilot/standing.ts'
import { dayOf, type IsoDate, parseDay } from '../shared/calendar.ts'
import { readingOf } from '../shared/text.ts'
import type { Audience } from './brief.ts'

/** What a pilot that is over says, as callers write it. */
export type PilotResultInput = Omit<PilotResult, 'platform'> & { readonly platform: PlatformId | 'x' }

export type PilotFaultCode =
  | 'achieved-not-ordered'
  | 'retest-not-after-end'
  | 'date-to-come'
  | 'date-impossible'
  | 'pilot-repeated'
  | 'audience-repeated'
export type PilotFault = { readonly pointer: string; readonly code: PilotFaultCode; readonly found?: string }

/** Results that a brief may hold. */
export const MOST_PILOT_RESULTS = 50

/**
 * What is wrong with the results of a brief beyond their shape: days that do not exist, an end after the day of the brief, a re-test that is not after the end, bounds without the value
 * between them, the same pilot or the same audience twice.
 */
export const pilotFaults = (results: readonly PilotResultInput[], asOf: IsoDate): readonly PilotFault[] =>
  results.flatMap((result, index) => [
    ...dayFaults(result, `/pilotResults/${index}`, asOf),
    ...partFaults(result, `/pilotResults/${index}`),
    ...(isRepeated(results, index) ? [{ pointer: `/pilotResults/${index}/pilotId`, code: 'pilot-repeated' } as const] : []),
  ])

const dayFaults = ({ endedOn: end, retestOn }: PilotResultInput, at: string, asOf: IsoDate): readonly PilotFault[] => {
  const [ended, retest, today] = [end, retestOn, asOf].map(parseDay)
  const impossible = [['endedOn', ended] as const, ['retestOn', retest] as const].flatMap(([field, day]): PilotFault[] =>
    day === undefined ? [{ pointer: `${at}/${field}`, code: 'date-impossible' }] : [],
  )
  if (ended === undefined) return impossible
  return [
    ...impossible,
    ...(today !== undefined && ended > today ? [{ pointer: `${at}/endedOn`, code: 'date-to-come', found: end } as const] : []),
    ...(retest !== undefined && retest <= ended ? [{ pointer: `${at}/retestOn`, code: 'retest-not-after-end', found: retestOn } as const] : []),
  ]
}

const partFaults = ({ achieved, observedReach = [] }: PilotResultInput, at: string): readonly PilotFault[] => {
  const isOrdered = achieved === undefined || (achieved.low <= achieved.value && achieved.value <= achieved.high)
  const audiences = observedReach.map(({ audience }) => readingOf(audience))
  return [
    ...(isOrdered ? [] : [{ pointer: `${at}/achieved`, code: 'achieved-not-ordered' } as const]),
    ...audiences.flatMap((audience, place): PilotFault[] =>
      audiences.indexOf(audience) < place ? [{ pointer: `${at}/observedReach/${place}/audience`, code: 'audience-repeated' }] : [],
    ),
  ]
}

const isRepeated = (results: readonly PilotResultInput[], index: number): boolean => {
  const id = results[index]?.pilotId
  return id !== undefined && results.findIndex(({ pilotId }) => pilotId === id) < index
}

/**
 * An audience with what pilots met of it: the newest fresh result of each platform on which the brief itself tells no share.
 * @param results newest first.
 */
export const metInPilots = (audience: Audience, results: readonly PilotResult[], asOf: IsoDate): Audience => {
  const name = readingOf(audience.name)
  const shares = new Map<string, number>()
  for (const { platform, observedReach = [] } of results.filter((result) => isFresh(result, dayOf(asOf)))) {
    const met = observedReach.find((one) => readingOf(one.audience) === name)
    if (met && !shares.has(platform)) shares.set(platform, met.share)
  }
  return shares.size === 0 ? audience : { ...audience, observedReach: { ...Object.fromEntries(shares), ...audience.observedReach } }
}

/**
 * How well "a pilot succeeded" is supported, given the results on that platform: measured where a fresh one that was adopted shows a gain, asserted where the newest one that was measured
 * missed; otherwise as it was said.
 */
export const gradedByPilots = (
  given: GivenMotive,
  platform: PlatformId,
  { results, asOf }: { readonly results: readonly PilotResult[]; readonly asOf: IsoDate },
): GivenMotive => {
  if (given.motive !== 'pilot-succeeded') return given
  const grade: Grade | undefined = isContradicted(platform, results, asOf) ? 'asserted' : isShown(platform, results, asOf) ? 'measured' : undefined
  return grade === undefined ? given : { ...given, grade }
}

const isContradicted = (platform: PlatformId, results: readonly PilotResult[], asOf: IsoDate): boolean => {
  const newest = newestMeasured(results, platform, dayOf(asOf))
  return newest !== undefined && standingOf(newest.achieved) === 'missed'
}

const isShown = (platform: PlatformId, results: readonly PilotResult[], asOf: IsoDate): boolean =>
  endedOn(results, platform, dayOf(asOf)).some(
    (result) => result.outcome === 'adopted' && isFresh(result, dayOf(asOf)) && standingOf(result.achieved) === 'reached',
  )
