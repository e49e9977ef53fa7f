import type { KnowledgeStore, Measurement } from '../../../domain/ports.ts'

/** Measurements read at once: what was taken back is kept for good, and may be much. */
const AT_ONCE = 200

type Range = { readonly after: string; readonly limit: number }
type Passes = (measurement: Measurement) => boolean

/** The measurements of one workspace, those taken back included, by id: at most `limit` of those after an id that pass the filter. */
export const ownMeasurements = async (
  read: (range: Range) => ReturnType<KnowledgeStore['listMeasurements']>,
  { after, limit }: Range,
  passes: Passes,
): Promise<readonly Measurement[]> => {
  const found: Measurement[] = []
  let from: string | undefined = after
  while (from !== undefined && found.length < limit) {
    const some = await read({ after: from, limit: AT_ONCE })
    found.push(...some.filter(passes))
    from = some.length < AT_ONCE ? undefined : some.at(-1)?.figure.id
  }
  return found.slice(0, limit)
}
