import { silencedBy } from '../../domain/fit/own-knowledge.ts'
import type { Change, Clock, KnowledgeStore } from '../../domain/ports.ts'

/**
 * Takes an own measurement back: the figure as it was stands again.
 *
 * Refused by the id of another one that would cease to count unseen: a minimum above what is healthy without this one, or the other way round.
 */
export const withdrawOverride = (
  { knowledge, clock }: { readonly knowledge: KnowledgeStore; readonly clock: Clock },
  workspaceId: string,
  id: string,
): Promise<Change<'withdrawn' | 'absent', string>> => {
  const at = clock.now()
  return knowledge.withdrawOverride(workspaceId, { id, at }, (before) => {
    const after = { ...before, overrides: before.overrides.filter((override) => override.id !== id) }
    return silencedBy({ before, after }, at.slice(0, 10))[0]?.id
  })
}
