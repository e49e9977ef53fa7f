import { evidenceById } from '../../../domain/catalogue/evidence.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { messagesFor } from '../../messages/index.ts'
import type { Source } from '../../report/citations.ts'
import { citedIn } from '../../report/cited-in.ts'
import { evidenceToWire, measurementToWire } from '../../wire/catalogue.ts'
import type { Language } from '../language.ts'
import type { Deps } from './deps.ts'

/** The records that an assessment cites, and the workspace's own measurements among them, by id and in the order in which they are cited. */
export const sourcesOf = async (
  assessment: components['schemas']['StoredAssessment'],
  { workspaceId, language }: { readonly workspaceId: string; readonly language: Language },
  { knowledge, clock }: Pick<Deps, 'knowledge' | 'clock'>,
): Promise<ReadonlyMap<string, Source>> => {
  const words = messagesFor(language)
  const now = clock.now()
  const sources = new Map<string, Source>()
  for (const id of citedIn(assessment)) {
    const published = evidenceById(id)
    const measurement = published ? undefined : await knowledge.findMeasurement(workspaceId, id)
    if (published) sources.set(id, evidenceToWire(published, words, now))
    else if (measurement) sources.set(id, measurementToWire(measurement, words, now))
  }
  return sources
}
