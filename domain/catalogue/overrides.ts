import type { IsoDate } from '../shared/calendar.ts'
import type { Catalogue, FigureOverride } from './catalogue.ts'
import type { EvidenceConfidence } from './evidence.ts'
import { FIGURE_PLACES, type FigurePlace } from './figure-places.ts'
import { type Parameter, UNRATED } from './parameter.ts'
import type { PlatformProfile } from './platform-profile.ts'
import type { PlatformId } from './vocabulary.ts'

/** A figure that a workspace measured itself, as it was given. */
export type OwnFigure = {
  readonly id: string
  readonly platform: PlatformId
  /** Path within the profile (figure-places.ts). */
  readonly figure: string
  readonly value: number
  readonly author: string
  readonly reason: string
  readonly measuredOn: IsoDate
  /** Last day it is used. */
  readonly expiresOn: IsoDate
  readonly confidence: EvidenceConfidence
}

/** Is the measurement used on that day? From the day it was made to its last one. */
export const isInForce = ({ measuredOn, expiresOn }: Pick<OwnFigure, 'measuredOn' | 'expiresOn'>, day: IsoDate): boolean =>
  measuredOn <= day && day <= expiresOn

/** Pairs of figures of which the minimum may not lie above what is healthy. */
const PAIRS: readonly { readonly paths: readonly [string, string]; readonly isInverted: (profile: PlatformProfile) => boolean }[] = [
  {
    paths: ['cadence.minimumPerWeek', 'cadence.healthyPerWeek'],
    isInverted: ({ cadence }) => cadence.minimumPerWeek.value > cadence.healthyPerWeek.value,
  },
  {
    paths: ['effort.minimumHoursPerWeek', 'effort.healthyHoursPerWeek'],
    isInverted: ({ effort }) => effort.minimumHoursPerWeek.value > effort.healthyHoursPerWeek.value,
  },
]

/** The healthy figure of a minimum, and the other way round. */
export const counterpartOf = (path: string): string | undefined =>
  PAIRS.find(({ paths }) => paths.includes(path))?.paths.find((other) => other !== path)

/**
 * The catalogue with a workspace's own measurements in the place of its figures.
 *
 * A measurement counts for the whole workspace, whatever the sector, on the days it is in force, and ages as a record of its topic does.
 * One whose platform or figure is not there is left out, and so is one that would put a minimum above what is healthy, as may
 * happen when only the other of the two has expired: the figures as they were stand then.
 */
export const withOverrides = (catalogue: Catalogue, figures: readonly OwnFigure[], asOf: IsoDate): Catalogue => {
  const inForce = figures.filter((figure) => isInForce(figure, asOf)).sort((a, b) => (a.id < b.id ? -1 : 1))
  if (inForce.length === 0) return catalogue
  const applied: FigureOverride[] = []
  const platforms = catalogue.platforms.map((profile) => {
    const own = inForce.filter(({ platform }) => platform === profile.id).flatMap(toApply)
    if (own.length === 0) return profile
    const inverted = PAIRS.filter(({ isInverted }) => isInverted(own.reduce(replaced, profile)))
    const sound = own.filter(({ place }) => !inverted.some(({ paths }) => paths.includes(place.path)))
    applied.push(...sound.map((one) => described(one, profile)))
    return sound.reduce(replaced, profile)
  })
  return { ...catalogue, platforms, overrides: applied }
}

/** Would this measurement, with those already made, put a minimum above what is healthy on the day? */
export const invertsPair = (catalogue: Catalogue, figures: readonly OwnFigure[], added: OwnFigure, day: IsoDate): boolean =>
  isInForce(added, day) && !withOverrides(catalogue, [...figures, added], day).overrides.some(({ id }) => id === added.id)

type Application = { readonly figure: OwnFigure; readonly place: FigurePlace }

const toApply = (figure: OwnFigure): readonly Application[] => {
  const place = FIGURE_PLACES.get(figure.figure)
  return place ? [{ figure, place }] : []
}

/** The value of the figure as it stands in the profile, where it has one that somebody gave. */
export const publishedIn = (profile: PlatformProfile, { read }: FigurePlace): { readonly publishedValue?: number } => {
  const published = read(profile)
  const isUnrated = published !== undefined && 'state' in published && published.state === UNRATED
  return published === undefined || isUnrated ? {} : { publishedValue: published.value }
}

const replaced = (profile: PlatformProfile, { figure, place }: Application): PlatformProfile => {
  const { id, value, author, reason, measuredOn, expiresOn, confidence } = figure
  const { topic, unit } = place
  const own = { id, author, reason, measuredOn, expiresOn, confidence, topic, ...publishedIn(profile, place) }
  const measured: Parameter = { value, unit, basis: 'evidence', evidence: [id], reviewedOn: measuredOn, own }
  return place.write(profile, measured)
}

const described = ({ figure, place }: Application, profile: PlatformProfile): FigureOverride => {
  const { id, platform, value, author, reason, measuredOn, expiresOn } = figure
  return { id, platform, figure: place.path, value, unit: place.unit, ...publishedIn(profile, place), author, reason, measuredOn, expiresOn }
}
