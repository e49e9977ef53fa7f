import { isQuestion } from '../../../domain/audit/incoming.ts'
import type { Incoming, Profile } from '../../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import type { Listed } from '../../shared/paged-list.ts'
import { type Entry, past } from '../../shared/post-pages.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { known, pictureOf, plainText, webAddress } from '../../shared/told-text.ts'
import type { Item, User } from './wire.ts'

/** How an account of X presents itself. Its address is kept behind a short link, which is told only where nothing better is. */
export const profileOf = (user: User): Profile => {
  const { name, description, url, entities, created_at: createdAt = '', profile_image_url: picture, public_metrics: figures } = user
  return known({
    name: plainText(name),
    description: plainText(description),
    website: webAddress(entities?.url?.urls[0]?.expanded_url ?? url),
    createdAt: publicationInstant(createdAt),
    followers: figures?.followers_count,
    published: figures?.post_count ?? figures?.tweet_count,
    picture: pictureOf(picture?.includes('/default_profile_images/')),
  })
}

export const addressOf = ({ username }: User, id?: string): string => `https://x.com/${username}${id === undefined ? '' : `/status/${id}`}`

/** Where references were not told, the platform's own mark at the beginning of the text says so. */
const isRepost = ({ isRetweet, text }: Item): boolean => isRetweet || /^RT @\w{1,15}: /.test(text)

/** Said to somebody else. Where it was not told to whom, it stands in a conversation that it did not begin, and names first the one it answers. */
const isAnswer = ({ id, text, conversationId, repliedTo, repliedToUser }: Item, own: User): boolean => {
  if (repliedToUser !== undefined) return repliedToUser !== own.id
  if (repliedTo !== undefined) return true
  const addressed = /^@(\w{1,15})\b/.exec(text)?.[1]?.toLowerCase()
  return conversationId !== undefined && conversationId !== id && addressed !== undefined && addressed !== own.username.toLowerCase()
}

const momentOf = ({ createdAt = '' }: Item, observedAt: Instant): Instant | undefined => past(publicationInstant(createdAt), observedAt)

/** What the account goes on to say below a post of its own is a post. The figures of a repost are those of somebody else's post. */
export const entryOf = (item: Item, own: User, observedAt: Instant): Entry => {
  const at = momentOf(item, observedAt)
  const url = addressOf(own, item.id)
  if (isRepost(item)) return { id: item.id, kind: 'post', at, post: { kind: 'repost', url } }
  if (isAnswer(item, own)) return { id: item.id, kind: 'answer', at }
  return { id: item.id, kind: 'post', at, post: { url, ...known(item.figures) } }
}

/** Is this an answer to that mention: by its reference, to its author in the same conversation, or, where neither was told, somewhere in that conversation? */
const answersTo = (said: Item, mention: Item, own: User): boolean => {
  if (isRepost(said)) return false
  if (said.repliedTo === mention.id) return true
  if (said.conversationId === undefined || said.conversationId !== mention.conversationId) return false
  if (said.repliedToUser !== undefined) return said.repliedToUser === mention.authorId
  return said.repliedTo === undefined && isAnswer(said, own)
}

type Dated = { readonly item: Item; readonly at: Instant }
const datedIn = (items: readonly Item[], observedAt: Instant): readonly Dated[] =>
  items.flatMap((item) => {
    const at = momentOf(item, observedAt)
    return at === undefined ? [] : [{ item, at }]
  })

/**
 * What others said to the account, newest first, and when it answered first.
 *
 * What it wrote itself is none, nor is a repost that names it.
 */
const incomingOf = (mentions: readonly Dated[], said: readonly Dated[], own: User): readonly Incoming[] => {
  const ownIds = new Set(said.map(({ item }) => item.id))
  return mentions
    .filter(({ item }) => item.authorId !== own.id && !ownIds.has(item.id) && !isRepost(item))
    .sort((a, b) => dayOf(b.at) - dayOf(a.at) || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item, at }) => {
      const answers = said.filter((each) => dayOf(each.at) >= dayOf(at) && answersTo(each.item, item, own)).map((each) => each.at)
      const answeredAt = earliest(answers)
      return {
        at,
        url: `https://x.com/i/status/${item.id}`,
        isQuestion: isQuestion(item.text),
        ...(answeredAt === undefined ? {} : { answeredAt }),
      }
    })
}

const earliest = (instants: readonly Instant[]): Instant | undefined =>
  instants.reduce<Instant | undefined>((first, each) => (first === undefined || dayOf(each) < dayOf(first) ? each : first), undefined)
const latest = (instants: readonly Instant[]): Instant | undefined =>
  instants.reduce<Instant | undefined>((last, each) => (last === undefined || dayOf(each) > dayOf(last) ? each : last), undefined)

type Heard = { readonly incoming: readonly Incoming[]; readonly incomingSince?: Instant }

/** A mention older than what was read of the account itself may have been answered out of sight; it is not told. */
export const heardOf = ({
  mentions,
  posts,
  own,
  observedAt,
}: {
  mentions: Listed<Item>
  posts: Listed<Item>
  own: User
  observedAt: Instant
}): Heard => {
  const [heard, said] = [datedIn(mentions.items, observedAt), datedIn(posts.items, observedAt)]
  const bounds = [
    ...(mentions.hasOlder ? [earliest(heard.map(({ at }) => at))] : []),
    ...(posts.hasOlder ? [earliest(said.map(({ at }) => at))] : []),
  ]
  const since = latest(bounds.filter((bound) => bound !== undefined)) ?? publicationInstant(own.created_at ?? '')
  const seen = since === undefined ? heard : heard.filter(({ at }) => dayOf(at) >= dayOf(since))
  return { incoming: incomingOf(seen, said, own), ...(since === undefined ? {} : { incomingSince: since }) }
}
