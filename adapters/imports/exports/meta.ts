import { allOf, type Exported, type ExportShape, entry, type Fields, instantOfSeconds, isFields, listIn, textIn } from './shape.ts'

/** The title of the item, or of the first picture in it. Exports of Meta write UTF-8 as if its bytes were letters. */
const titleOf = (fields: Fields): string | undefined => {
  const own = textIn(fields, 'title')
  const [first] = listIn(fields, 'media') ?? []
  const text = own ?? (isFields(first) ? textIn(first, 'title') : undefined)
  return text === undefined ? undefined : unmangled(text)
}

const unmangled = (text: string): string => {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\p{ASCII}\u0080-\u00ff]/u.test(text)) return text
  const decoded = Buffer.from(text, 'latin1').toString('utf8')
  return decoded.includes('\ufffd') ? text : decoded
}

const withTitle = (publishedAt: string, title: string | undefined): Exported => entry(publishedAt, title === undefined ? {} : { title })

/** `creation_timestamp` of the item, or of its first picture where the item has none (a post of one picture). */
const mediaItem = (fields: Fields): Exported | undefined => {
  const [first] = listIn(fields, 'media') ?? []
  const at = instantOfSeconds(fields['creation_timestamp']) ?? (isFields(first) ? instantOfSeconds(first['creation_timestamp']) : undefined)
  return at === undefined || listIn(fields, 'media') === undefined ? undefined : withTitle(at, titleOf(fields))
}

/** `posts_1.json`, and `reels.json` (`ig_reels_media`). */
export const instagramExport: ExportShape = {
  platform: 'instagram',
  itemsOf: (value) => allOf(Array.isArray(value) ? value : isFields(value) ? listIn(value, 'ig_reels_media') : undefined, mediaItem),
}

/** `threads_and_replies.json`. It does not tell whom a reply answers: each counts as one to others, where it says that it is one at all. */
export const threadsExport: ExportShape = {
  platform: 'threads',
  itemsOf: (value) =>
    allOf(isFields(value) ? listIn(value, 'text_post_app_text_posts') : undefined, (fields) => {
      const item = mediaItem(fields)
      return item && isReply(fields) ? { ...item, isAnswer: true } : item
    }),
}

const isReply = (fields: Fields): boolean =>
  (listIn(fields, 'media') ?? []).some((media) => isFields(media) && isFields(media['text_app_post']) && media['text_app_post']['is_reply'] === true)

/** `your_posts_1.json` or `profile_posts_1.json`: items with `timestamp` in seconds, what was written under `data`. */
export const facebookExport: ExportShape = {
  platform: 'facebook',
  itemsOf: (value) =>
    allOf(Array.isArray(value) ? value : undefined, (fields) => {
      const at = instantOfSeconds(fields['timestamp'])
      const isPost = Array.isArray(fields['data']) || Array.isArray(fields['attachments'])
      return at === undefined || !isPost ? undefined : withTitle(at, titleOf(fields))
    }),
}
