import type { IsoDate } from '../shared/calendar.ts'
import { type Catalogue, profileIn } from './catalogue.ts'
import { FIGURE_PLACES, type FigurePlace } from './figure-places.ts'
import { counterpartOf, invertsPair, isInForce, type OwnFigure } from './overrides.ts'

export type OverrideFault = {
  readonly pointer: string
  readonly code:
    | 'platform-without-profile'
    | 'figure-unknown'
    | 'value-out-of-range'
    | 'value-not-whole'
    | 'measured-in-future'
    | 'expires-before-measured'
    | 'override-expired'
    | 'minimum-above-healthy'
  /** What was found, or what would do. */
  readonly found?: string
  /** The measurement that it contradicts; absent when it contradicts the figure as it is published or described. */
  readonly override?: string
}

/**
 * What is wrong with an own measurement, beyond its shape?
 *
 * @param known the catalogue with the workspace's own platforms, as it is without any measurement, and the measurements made already.
 * @param today the day it is given: a measurement cannot lie after it, nor end before it.
 */
export const overrideFaults = (
  figure: OwnFigure,
  known: { readonly catalogue: Catalogue; readonly overrides: readonly OwnFigure[] },
  today: IsoDate,
): readonly OverrideFault[] => {
  const dates = dateFaults(figure, today)
  if (!profileIn(known.catalogue, figure.platform)) return [{ pointer: '/platform', code: 'platform-without-profile' }, ...dates]
  const place = FIGURE_PLACES.get(figure.figure)
  if (!place) return [{ pointer: '/figure', code: 'figure-unknown', found: figure.figure }, ...dates]
  const faults = [...valueFaults(figure.value, place), ...dates]
  const inverted = faults.length === 0 && invertsPair(known.catalogue, known.overrides, figure, today)
  return inverted ? [{ pointer: '/value', code: 'minimum-above-healthy', ...contradicted(figure, known.overrides, today) }] : faults
}

const contradicted = ({ platform, figure }: OwnFigure, overrides: readonly OwnFigure[], today: IsoDate): Pick<OverrideFault, 'override'> => {
  const other = counterpartOf(figure)
  const found = overrides.find((one) => one.platform === platform && one.figure === other && isInForce(one, today))
  return found ? { override: found.id } : {}
}

const valueFaults = (value: number, { lowest, highest, isWhole }: FigurePlace): readonly OverrideFault[] => {
  if (value < lowest || value > highest) return [{ pointer: '/value', code: 'value-out-of-range', found: `${lowest}..${highest}` }]
  return isWhole && !Number.isInteger(value) ? [{ pointer: '/value', code: 'value-not-whole' }] : []
}

const dateFaults = ({ measuredOn, expiresOn }: OwnFigure, today: IsoDate): readonly OverrideFault[] => {
  const future: readonly OverrideFault[] = measuredOn > today ? [{ pointer: '/measuredOn', code: 'measured-in-future' }] : []
  if (expiresOn < measuredOn) return [...future, { pointer: '/expiresOn', code: 'expires-before-measured' }]
  return expiresOn < today ? [...future, { pointer: '/expiresOn', code: 'override-expired' }] : future
}
