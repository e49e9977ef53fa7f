import type { Capabilities } from './capabilities.ts'
import type { ReadOutcome, Snapshot, Told } from './snapshot.ts'

/**
 * Does an adapter still see what it says it sees?
 *
 * `sound`: the account was read, with everything the adapter can tell. `drifted`: the platform answered in another form than the one that is known, as a whole (`where`) or in parts that
 * did not arrive (`lacks`). `failed`: nothing can be said of its form, because the account was not read.
 */
export type CanaryFinding =
  | { readonly state: 'sound'; readonly posts: number }
  | { readonly state: 'drifted'; readonly lacks: readonly Lacked[]; readonly where?: string }
  | { readonly state: 'failed'; readonly outcome: Exclude<ReadOutcome, { readonly kind: 'read' }> }
export type Lacked = Told | 'posts' | 'dates'

export const canaryFinding = ({ tells }: Capabilities, outcome: ReadOutcome): CanaryFinding => {
  if (outcome.kind === 'cannot-tell' && outcome.detail === 'shape-changed') {
    return { state: 'drifted', lacks: [], ...(outcome.where === undefined ? {} : { where: outcome.where }) }
  }
  if (outcome.kind !== 'read') return { state: 'failed', outcome }
  const { snapshot } = outcome
  const lacks = [...lackedOf(snapshot), ...tells.filter((what) => isDue(what, snapshot) && !ARRIVED[what](snapshot))]
  return lacks.length > 0 ? { state: 'drifted', lacks } : { state: 'sound', posts: snapshot.posts.length }
}

/** An account that is looked at to learn whether it can be read has posts, and most of them have dates. */
const lackedOf = ({ posts, undated, planned = 0 }: Snapshot): readonly Lacked[] => {
  const unreadable = undated - planned
  if (posts.length === 0 && unreadable === 0) return ['posts']
  return unreadable > posts.length ? ['dates'] : []
}

/** What was not had for a known reason is not missed: the credential, its rights or the budget did not reach. */
const isDue = (what: Told, { missing = [] }: Snapshot): boolean => !missing.some((each) => each.what === what && each.why !== 'failed')

const ARRIVED: Readonly<Record<Told, (snapshot: Snapshot) => boolean>> = {
  profile: ({ profile }) => profile?.name !== undefined,
  'created-at': ({ profile }) => profile?.createdAt !== undefined,
  followers: ({ profile }) => profile?.followers !== undefined,
  reactions: ({ posts }) => posts.some(({ reactions }) => reactions !== undefined),
  views: ({ posts }) => posts.some(({ views }) => views !== undefined),
  incoming: ({ incoming }) => incoming !== undefined,
  // Posts made on the platform itself carry none.
  'posting-app': () => true,
}
