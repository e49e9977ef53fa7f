import type { AccountNotice, Profile } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Said, Utterance } from '../../shared/conversations.ts'
import { firstLinkOf, textOfHtml } from '../../shared/html-text.ts'
import { type Entry, past } from '../../shared/post-pages.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { known, pictureOf, plainText, webAddress } from '../../shared/told-text.ts'
import type { Account, Status } from './wire.ts'

/** How an account of the fediverse presents itself. Its website is the first field with a link, before others one that was verified to link back. */
export const profileOf = (account: Account): Profile => {
  const { note, avatar, created_at: createdAt = '' } = account
  const notices = noticesOf(account)
  const said = {
    name: nameOf(account),
    description: plainText(note === undefined ? undefined : textOfHtml(note)),
    website: websiteOf(account),
    createdAt: publicationInstant(createdAt),
    followers: account.followers_count,
    published: account.statuses_count,
    // Servers serve one picture to all who gave none, always by this name.
    picture: pictureOf(avatar?.includes('/missing.png')),
  }
  return { ...known(said), ...(notices.length > 0 ? { notices } : {}) }
}

export const nameOf = ({ display_name: name, username }: Account): string | undefined => plainText(name) ?? plainText(username)

const noticesOf = ({ bot, limited, memorial, moved }: Account): readonly AccountNotice[] => [
  ...(bot ? (['automated'] as const) : []),
  ...(limited ? (['limited'] as const) : []),
  ...(memorial ? (['memorial'] as const) : []),
  ...(moved ? (['moved'] as const) : []),
]

const websiteOf = ({ fields }: Account): string | undefined => {
  const verifiedFirst = [...fields].sort((a, b) => Number(b.verified_at !== undefined) - Number(a.verified_at !== undefined))
  const links = verifiedFirst.map(({ value }) => firstLinkOf(value)).filter((link) => link !== undefined && /^https?:/i.test(link))
  return webAddress(links[0])
}

/** Only what is shown to everybody is a post, whoever's credential was used. */
const OPEN: ReadonlySet<string | undefined> = new Set(['public', 'unlisted', undefined])

/** What goes on below a post of its own is a post; what it says below those of others is an answer. */
const kindOf = ({ visibility, in_reply_to_id: parent, in_reply_to_account_id: to, reblog }: Status, accountId: string): Entry['kind'] => {
  if (!OPEN.has(visibility)) return 'other'
  return parent !== undefined && to !== accountId && !reblog ? 'answer' : 'post'
}

/** What others thought of something that was passed on says nothing about the account that did so. */
export const entryOf = (status: Status, accountId: string, observedAt: Instant): Entry => {
  const at = past(publicationInstant(status.created_at ?? ''), observedAt)
  const kind = kindOf(status, accountId)
  if (kind !== 'post') return { id: status.id, kind, at }
  const via = plainText(status.application?.name)
  const told = status.reblog
    ? { kind: 'repost' as const, url: webAddress(status.reblog.url) }
    : {
        url: webAddress(status.url),
        reactions: status.favourites_count,
        replies: status.replies_count,
        reposts: status.reblogs_count,
        via,
        link: webAddress(status.card?.url),
      }
  return { id: status.id, kind, at, post: known(told) }
}

/** A post, and how many replies it is said to have. */
export type Replied = { readonly id: string; readonly replies: number | undefined }

/** Servers show strangers no more than this of what was said below a post (Mastodon 4.x, `DESCENDANTS_LIMIT`). */
const MOST_DESCENDANTS = 60

/** What was said below a post, and where more stands than came along: by the counts of replies, or, where there are none, by the limit. */
export const saidBelow = (post: Replied, descendants: readonly Status[], accountId: string): Said => {
  const came = new Map<string, number>()
  for (const { in_reply_to_id: parent = '' } of descendants) came.set(parent, (came.get(parent) ?? 0) + 1)
  const isCut = ({ id, replies }: Replied): boolean =>
    replies === undefined ? descendants.length === MOST_DESCENDANTS : replies > (came.get(id) ?? 0)
  const utterances = descendants.flatMap((status) =>
    utteranceOf(status, accountId).map((each) => ({ ...each, isCut: isCut({ id: status.id, replies: status.replies_count }) })),
  )
  return { utterances, left: isCut(post) ? 'some' : undefined }
}

const utteranceOf = (status: Status, accountId: string): readonly Utterance[] => {
  const at = publicationInstant(status.created_at ?? '')
  if (at === undefined) return []
  const isOwn = status.account.id === accountId
  return [
    {
      id: status.id,
      parent: status.in_reply_to_id,
      at,
      url: webAddress(status.url),
      text: textOfHtml(status.content ?? ''),
      isOwn,
      isToAccount: status.in_reply_to_account_id === accountId,
    },
  ]
}
