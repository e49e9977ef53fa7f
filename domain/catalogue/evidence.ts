import records from './evidence.json' with { type: 'json' }

/** What a record is about; decides how fast it ages. */
export const TOPICS = [
  'reach',
  'demographics',
  'lifespan',
  'cadence',
  'engagement',
  'effort',
  'goal-fit',
  'use-fit',
  'stability',
  'dependence',
  'neglect-policy',
  'terms',
  'abandonment',
  'hype',
] as const
export type Topic = (typeof TOPICS)[number]

export type EvidenceConfidence = 'high' | 'medium' | 'low'

type Scalar = number | string
/** A number, a list in the order `unit` gives, an object by group or platform, or a few words for a qualitative finding. */
export type EvidenceValue = Scalar | readonly Scalar[] | { readonly [key: string]: Scalar | readonly Scalar[] }

/** One sourced statement. It holds for its population and place and for nobody else. */
export type EvidenceRecord = {
  readonly id: string
  /** A platform id of ours, the name of a platform outside the catalogue, or `*` for a fact about several. */
  readonly platform: string
  readonly topic: Topic
  readonly statement: string
  readonly value: EvidenceValue
  readonly unit: string
  readonly population: string
  readonly geography: string
  readonly source: {
    readonly title: string
    readonly publisher: string
    readonly url: string
    /** `YYYY`, `YYYY-MM` or a full date. */
    readonly published: string
    /** The page shows no date; ours is right within about two years. */
    readonly estimated: boolean
  }
  readonly confidence: EvidenceConfidence
  /** Known by heart and never found again: shown as unverified, counted as nothing. */
  readonly recalled: boolean
  readonly note: string
}

// The compiler reads a JSON file as plain strings; the catalogue's own test checks topics and confidences.
export const EVIDENCE: ReadonlyMap<string, EvidenceRecord> = new Map(
  (records as readonly unknown[] as readonly EvidenceRecord[]).map((record) => [record.id, record]),
)

/** The record of that id; `undefined` when there is none. */
export const evidenceById = (id: string): EvidenceRecord | undefined => EVIDENCE.get(id)
