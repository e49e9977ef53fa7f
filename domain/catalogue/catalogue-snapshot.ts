import type { Catalogue } from './catalogue.ts'
import type { EvidenceRecord } from './evidence.ts'
import type { Parameter } from './parameter.ts'
import type { PlatformProfile } from './platform-profile.ts'

/** A state of the published catalogue as plain data: what is needed to compute an assessment again when the catalogue has moved on. */
export type CatalogueSnapshot = {
  readonly version: string
  readonly platforms: readonly PlatformProfile[]
  readonly evidence: readonly EvidenceRecord[]
}

export const snapshotOf = ({ version, platforms, evidence }: Catalogue): CatalogueSnapshot => ({
  version,
  platforms,
  evidence: [...evidence.values()],
})

/**
 * The catalogue that a snapshot was taken of, as it was.
 *
 * Its figures carry the records they cited then: the same ids may stand for other records today.
 */
export const catalogueFrom = ({ version, platforms, evidence }: CatalogueSnapshot): Catalogue => {
  const records = new Map(evidence.map((record) => [record.id, record]))
  return { version, platforms: platforms.map((profile) => withRecords(profile, records)), overrides: [], evidence: records }
}

const withRecords = <T>(value: T, records: ReadonlyMap<string, EvidenceRecord>): T => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => withRecords(item, records)) as T
  const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withRecords(child, records)]))
  return (isParameter(value) ? { ...copy, records: value.evidence.flatMap((id) => records.get(id) ?? []) } : copy) as T
}

const isParameter = (value: object): value is Parameter => 'basis' in value && 'evidence' in value
