import { EVIDENCE, type EvidenceRecord } from '../../../domain/catalogue/evidence.ts'
import { isOwnPlatform } from '../../../domain/catalogue/vocabulary.ts'
import type { KnowledgeStore, Measurement } from '../../../domain/ports.ts'
import { messagesFor } from '../../messages/index.ts'
import { evidenceToWire, measurementState, measurementToWire } from '../../wire/catalogue.ts'
import { recordOf } from '../../wire/own-knowledge.ts'
import type { Handler, QueryOf } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { type EvidenceFilter, evidenceFilter } from './evidence-filter.ts'
import { firstPage, idBefore } from './list-page.ts'
import { ownMeasurements } from './own-measurements.ts'

type Query = QueryOf<'listEvidence'>
/** A record of the catalogue, or an own measurement in the shape of one. */
type Entry = { readonly id: string; readonly record: EvidenceRecord; readonly measurement?: Measurement }
type Own = { readonly knowledge: KnowledgeStore; readonly workspaceId: string }

export const listEvidence: Handler<'listEvidence', Deps> = async ({ tenant: { workspaceId }, query, language }, { knowledge, models, clock }) => {
  const [now, own] = [clock.now(), { knowledge, workspaceId }]
  const { catalogue } = (await models.of(workspaceId)).at(now.slice(0, 10)).model
  const passes = evidenceFilter(query, { catalogue, measured: await measuredPlatforms(query, own), now, language })
  const range = { after: await startOf(query, own), limit: query.limit + 1 }
  const entries = [...published(query, passes).filter(({ id }) => id > range.after), ...(await measured(query, own, { range, passes, now }))]
  const { items, ...rest } = firstPage(
    entries.sort((a, b) => (a.id < b.id ? -1 : 1)),
    query.limit,
  )
  const words = messagesFor(language)
  const shown = items.map(({ record, measurement }) =>
    measurement ? measurementToWire(measurement, words, now) : evidenceToWire(record, words, now),
  )
  return { status: 200, body: { items: shown, ...rest } }
}

const published = ({ own, state }: Query, passes: EvidenceFilter): readonly Entry[] =>
  own === true || state !== undefined ? [] : [...EVIDENCE.values()].filter(passes).map((record) => ({ id: record.id, record }))

type Wanted = { readonly range: { readonly after: string; readonly limit: number }; readonly passes: EvidenceFilter; readonly now: string }

const measured = async ({ own, state }: Query, { knowledge, workspaceId }: Own, { range, passes, now }: Wanted): Promise<readonly Entry[]> => {
  if (own === false) return []
  const isWanted = (measurement: Measurement): boolean =>
    (state === undefined || measurementState(measurement, now.slice(0, 10)) === state) && passes(recordOf(measurement.figure))
  const found = await ownMeasurements((some) => knowledge.listMeasurements(workspaceId, some), range, isWanted)
  return found.map((measurement) => ({ id: measurement.figure.id, record: recordOf(measurement.figure), measurement }))
}

/** The platform asked for, where the workspace describes it no more and measured something there. */
const measuredPlatforms = async ({ platform }: Query, { knowledge, workspaceId }: Own): Promise<readonly string[]> => {
  const id = platform?.toLowerCase()
  if (id === undefined || !isOwnPlatform(id)) return []
  const first = { after: '', limit: 1 }
  const found = await ownMeasurements(
    (some) => knowledge.listMeasurements(workspaceId, some),
    first,
    ({ figure }) => figure.platform === id,
  )
  return found.map(({ figure }) => figure.platform)
}

/** Id before the page: of a record, or of a measurement of this workspace. Empty for the first page. */
const startOf = async ({ cursor }: Query, { knowledge, workspaceId }: Own): Promise<string> => {
  const id = idBefore(cursor, (text): text is string => text !== '')
  if (id === undefined || EVIDENCE.has(id)) return id ?? ''
  if (!(await knowledge.findMeasurement(workspaceId, id))) throw new Problem('invalid-cursor')
  return id
}
