import type { Feed } from './wire.ts'

/**
 * Is this a feed of what readers said?
 *
 * Comments are no posts of the blog, however lively they are. Told by addresses that software gives such feeds (WordPress `/comments/feed/`, Blogger
 * `/feeds/comments/default`, `?feed=comments-rss2`), or by entries that are places below a post.
 */
const ADDRESS =
  /[/?&=](?:wp-comments|(?:comments|commentaires|kommentare|comentarios|commenti)(?:[-_/]?(?:feeds?|rss2?|rdf|atom|default)|\.(?:xml|rss|atom|json)|$))/i
/** Of a feed that has none. */
const TITLE = /^\s*Comments (?:for|on:) /
const PLACE = /#(?:comment[-_]?|c)\d+$|[?&](?:showComment|replytocom)=/i
const LONGEST = 2_048

export const isCommentsAddress = (address: string): boolean => ADDRESS.test(address.slice(0, LONGEST).replace(/#.*$/s, '').replace(/\/$/, ''))

const isPlace = (address = ''): boolean => PLACE.test(address.slice(0, LONGEST))

export const isOfComments = ({ title = '', entries }: Feed, url: string): boolean =>
  isCommentsAddress(url) ||
  (entries.length === 0 ? TITLE.test(title.slice(0, 100)) : entries.every(({ url: place, id }) => isPlace(place) || isPlace(id)))
