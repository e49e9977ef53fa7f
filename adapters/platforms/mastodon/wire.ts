import { z } from 'zod'
import { COUNT, FLAG, listOf, optional, TEXT } from '../../shared/told-fields.ts'

/**
 * What Mastodon and servers that speak like it answer (Mastodon documentation, entities Account, Status, Context; RFC 7033 for WebFinger).
 *
 * Only ids must be there. Fields that are not named here are passed over.
 */
export const ACCOUNT = z.object({
  id: z.string().min(1),
  username: TEXT,
  url: TEXT,
  uri: TEXT,
  display_name: TEXT,
  note: TEXT,
  avatar: TEXT,
  bot: FLAG,
  created_at: TEXT,
  statuses_count: COUNT,
  followers_count: COUNT,
  fields: listOf(z.object({ value: z.string(), verified_at: TEXT })),
  moved: optional(z.object({})),
  suspended: FLAG,
  limited: FLAG,
  memorial: FLAG,
})
export type Account = z.output<typeof ACCOUNT>

const STATUS = z.object({
  id: z.string().min(1),
  url: TEXT,
  created_at: TEXT,
  content: TEXT,
  visibility: TEXT,
  account: z.object({ id: z.string() }),
  in_reply_to_id: TEXT,
  in_reply_to_account_id: TEXT,
  replies_count: COUNT,
  reblogs_count: COUNT,
  favourites_count: COUNT,
  reblog: optional(z.object({ url: TEXT })),
  card: optional(z.object({ url: TEXT })),
  application: optional(z.object({ name: TEXT })),
})
export type Status = z.output<typeof STATUS>

export const STATUSES = z.array(STATUS)
export const CONTEXT = z.object({ descendants: listOf(STATUS) })
export const WEBFINGER = z.object({ subject: TEXT, links: listOf(z.object({ rel: z.string(), type: TEXT, href: TEXT })) })

/** The message of a refusal. */
export const REFUSAL = z.object({ error: z.string() })

/** `max_id` of the page that `Link` calls the next one. */
export const olderThan = (link: string | undefined): string | undefined => {
  const next = link?.split(/,\s*(?=<)/).find((part) => /;\s*rel="?next"?/.test(part))
  const address = /^\s*<([^>]*)>/.exec(next ?? '')?.[1]
  return address !== undefined && URL.canParse(address) ? (new URL(address).searchParams.get('max_id') ?? undefined) : undefined
}
