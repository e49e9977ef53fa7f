import type { Capabilities } from './capabilities.ts'
import type { ReadOutcome, Snapshot, Told } from './snapshot.ts'

/**
 * Does an adapter still see what it says it sees?
 *
 * `sound`: the account was read, with everything the adapter can tell. `drifted`: the platform answered in another form than the one that is known, as a whole (`where`) or in parts that
 * did not arrive (`lacks`). `failed`: nothing can be said of its form, because the account was not read. `not-checked`: nothing is amiss in what arrived, but the account shows too little: no
 * posts, or none of its own, of which reactions and views could be told.
 */
export type CanaryFinding =
  | { readonly state: 'sound'; readonly posts: number }
  | { readonly state: 'drifted'; readonly lacks: readonly Lacked[]; readonly where?: string }
  | { readonly state: 'not-checked'; readonly why: 'too-little-shown' }
  | { readonly state: 'failed'; readonly outcome: Exclude<ReadOutcome, { readonly kind: 'read' }> }
export type Lacked = Told | 'posts' | 'dates'

export const canaryFinding = ({ tells }: Capabilities, outcome: ReadOutcome): CanaryFinding => {
  if (outcome.kind === 'cannot-tell' && outcome.detail === 'shape-changed') {
    return { state: 'drifted', lacks: [], ...(outcome.where === undefined ? {} : { where: outcome.where }) }
  }
  if (outcome.kind !== 'read') return { state: 'failed', outcome }
  const { snapshot } = outcome
  const due = tells.filter((what) => isDue(what, snapshot))
  const outOfSight = due.filter((what) => TOLD_OF_OWN_POSTS.has(what) && !hasOwnPosts(snapshot))
  const lacks = [...lackedOf(snapshot), ...due.filter((what) => !outOfSight.includes(what) && !ARRIVED[what](snapshot))]
  if (lacks.length > 0) return { state: 'drifted', lacks }
  const posts = snapshot.posts.length
  return posts === 0 || outOfSight.length > 0 ? { state: 'not-checked', why: 'too-little-shown' } : { state: 'sound', posts }
}

/** Most posts have dates, and there are some where the account counts some that are no answers. */
const lackedOf = ({ posts, undated, planned = 0, truncated, answers = [], profile }: Snapshot): readonly Lacked[] => {
  const unreadable = undated - planned
  const isEmpty = posts.length === 0 && undated === 0 && answers.length === 0 && !truncated
  if (isEmpty) return (profile?.published ?? 0) > 0 ? ['posts'] : []
  return unreadable > posts.length ? ['dates'] : []
}

/** Platforms tell nothing of what others thought of a post that is only passed on. */
const TOLD_OF_OWN_POSTS: ReadonlySet<Told> = new Set(['reactions', 'views'])
const hasOwnPosts = ({ posts }: Snapshot): boolean => posts.some(({ kind }) => kind !== 'repost')

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
