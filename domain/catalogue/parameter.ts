import type { EvidenceConfidence, EvidenceRecord, Topic } from './evidence.ts'

/**
 * A number somebody could contest, with what it rests on.
 *
 * `evidence`: the cited records say so. `inference`: read from how the platform works or from neighbouring records.
 * `judgement`: ours, with no record behind it; shown as such wherever it counts.
 */
export type Basis = 'evidence' | 'inference' | 'judgement'

export type Parameter<V extends number = number> = {
  readonly value: V
  /** What one unit of the value is: `rating 0-4`, `days`, `hours per week`, `share` ... */
  readonly unit: string
  readonly basis: Basis
  /** Ids of records in `evidence.json`; empty only for a judgement. */
  readonly evidence: readonly string[]
  /** Date of the last look at the value and its sources. */
  readonly reviewedOn: string
  /** Whom or where the figure speaks about, when it is narrower than the platform as a whole. */
  readonly population?: string
  readonly note?: string
  /** Said by a workspace from its own measurement, in place of the published figure. */
  readonly own?: OwnMeasurement
  /** The cited records as they were, in a catalogue of another day (catalogue-snapshot.ts); otherwise the present ones count. */
  readonly records?: readonly EvidenceRecord[]
}

/** Who replaced a figure, why, and for how long: shown wherever the figure counts. */
export type OwnMeasurement = {
  readonly id: string
  readonly author: string
  readonly reason: string
  /** Day of the measurement: from here on it ages as any record of its topic does. */
  readonly measuredOn: string
  /** Last day it is used. */
  readonly expiresOn: string
  readonly confidence: EvidenceConfidence
  readonly topic: Topic
  /** What the catalogue says; absent where it has no such figure. */
  readonly publishedValue?: number
}

/** Suitability: 0 unsuitable, 1 weak, 2 conditional, 3 good, 4 strong. */
export type RatingValue = 0 | 1 | 2 | 3 | 4

/** What stands where nobody rated anything: any value of the scale is possible, and no evidence speaks for one. */
export const UNRATED = 'unrated'

/** A rating that differs for some sectors, kinds or countries of organisations (the first variant that matches counts). */
export type Rating = Parameter<RatingValue> & { readonly variants?: readonly RatingVariant[]; readonly state?: typeof UNRATED }

export type RatingVariant = Parameter<RatingValue> & {
  readonly when: {
    readonly sectors?: readonly string[]
    readonly kinds?: readonly string[]
    /** Where the organisation is: ISO 3166 codes. */
    readonly countries?: readonly string[]
  }
}
