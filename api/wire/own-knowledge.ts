import { type Catalogue, profileIn } from '../../domain/catalogue/catalogue.ts'
import type { EvidenceRecord } from '../../domain/catalogue/evidence.ts'
import { FIGURE_PLACES } from '../../domain/catalogue/figure-places.ts'
import { type OwnFigure, publishedIn } from '../../domain/catalogue/overrides.ts'
import type { OwnPlatform } from '../../domain/catalogue/own-platform.ts'
import type { OwnPlatformId } from '../../domain/catalogue/vocabulary.ts'
import { type CriteriaWeights, PUBLISHED_WEIGHTS } from '../../domain/fit/criteria-weights.ts'
import type { OwnWeights } from '../../domain/fit/own-weights.ts'
import type { StoredOverride } from '../../domain/ports.ts'
import type { components } from '../../openapi/generated/types.ts'
import { weightsToWire } from './robustness.ts'

type Schemas = components['schemas']

/** A description as it was put, as the workspace's own platform. */
export const ownPlatformOf = (id: OwnPlatformId, body: Schemas['OwnPlatformRequest'], describedOn: string): OwnPlatform => {
  const { audience, owned = false, goals = {}, uses = {}, durability = {}, ...rest } = body
  // Ratings are whole numbers 0..4 by the contract.
  return { ...rest, id, describedOn, owned, goals, uses, durability, reach: audience?.reach ?? [] } as OwnPlatform
}

/** The description as it can be put again. */
export const ownPlatformToWire = ({ id: _, describedOn, reach, ...rest }: OwnPlatform): Schemas['OwnDescription'] => ({
  describedOn,
  request: { ...rest, ...(reach.length > 0 ? { audience: { reach: [...reach] } } : {}) },
})

/** @param catalogue `own` as it stands without any measurement, `today` with those that count. */
export const overrideToWire = (
  { id, createdAt, platform, figure, value, ...by }: StoredOverride,
  catalogue: { readonly own: Catalogue; readonly today: Catalogue },
  today: string,
): Schemas['Override'] => {
  const place = FIGURE_PLACES.get(figure)
  const profile = profileIn(catalogue.own, platform)
  return {
    id,
    createdAt,
    platform,
    figure,
    value,
    unit: place?.unit ?? '',
    ...(place && profile ? publishedIn(profile, place) : {}),
    ...by,
    expired: by.expiresOn < today,
    applies: catalogue.today.overrides.some((applied) => applied.id === id),
  }
}

/** An own measurement as a record of evidence: its author publishes it, on the day it was made, at an address that outlives it. */
export const recordOf = ({ id, platform, figure, value, author, reason, measuredOn, confidence }: OwnFigure): EvidenceRecord => {
  const place = FIGURE_PLACES.get(figure)
  return {
    id,
    platform,
    topic: place?.topic ?? 'effort',
    statement: `${figure}: ${value} ${place?.unit ?? ''}`.trim(),
    value,
    unit: place?.unit ?? '',
    population: '',
    geography: figure.startsWith('audience.') ? (figure.split('.').at(-1) ?? '') : '',
    source: { title: reason, publisher: author, url: `/v1/evidence/${id}`, published: measuredOn, estimated: false },
    confidence,
    recalled: false,
    note: '',
  }
}

/** Weights as they were put. One of both ways is given (`set-criteria-weights.ts`). */
export const ownWeightsOf = ({ author, reason, order, weights }: Schemas['CriteriaWeightsRequest']): OwnWeights =>
  order === undefined ? { author, reason, weights: weights ?? {} } : { author, reason, order: order.map((entry) => [entry].flat()) }

export const criteriaWeightsToWire = (current: CriteriaWeights, setAt?: string): Schemas['CriteriaWeights'] => ({
  published: weightsToWire(PUBLISHED_WEIGHTS),
  current: weightsToWire(current),
  ...(setAt === undefined ? {} : { setAt }),
})
