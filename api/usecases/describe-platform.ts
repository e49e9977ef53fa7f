import { contradiction, nameFaults, type OwnPlatform, type OwnPlatformFault, ownPlatformFaults } from '../../domain/catalogue/own-platform.ts'
import { silencedBy } from '../../domain/fit/own-knowledge.ts'
import type { Change, KnowledgeStore, Objection } from '../../domain/ports.ts'

/** Each platform is looked at in every assessment of the workspace, which takes its time. */
const MOST_OWN_PLATFORMS = 30

type DescriptionRefused =
  | { readonly faults: readonly OwnPlatformFault[] }
  /** The workspace has as many as it may have. */
  | 'full'

/** What the catalogue's platforms are called, in any language. */
export type PublishedNames = readonly { readonly id: string; readonly name: string }[]

/** Describes a platform of the workspace's own as of the day it carries, or says what is wrong with the description. */
export const describePlatform = async (
  { knowledge, publishedNames }: { readonly knowledge: KnowledgeStore; readonly publishedNames: PublishedNames },
  workspaceId: string,
  platform: OwnPlatform,
): Promise<Change<'created' | 'replaced', DescriptionRefused>> => {
  const faults = [...ownPlatformFaults(platform, platform.describedOn), ...nameFaults(platform, publishedNames)]
  return faults.length > 0 ? { refused: { faults } } : knowledge.putPlatform(workspaceId, platform, objectionTo(platform))
}

const objectionTo =
  (platform: OwnPlatform): Objection<DescriptionRefused> =>
  (before) => {
    const others = before.platforms.filter(({ id }) => id !== platform.id)
    const silenced = silencedBy({ before, after: { ...before, platforms: [...others, platform] } }, platform.describedOn)
    const faults = [...nameFaults(platform, others), ...silenced.map(contradiction)]
    if (faults.length > 0) return { faults }
    const isNew = others.length === before.platforms.length
    return isNew && others.length >= MOST_OWN_PLATFORMS ? 'full' : undefined
  }
