import { allOf, type Exported, type ExportShape, entry, type Fields, isFields, listIn, textIn } from './shape.ts'

/** `Wed Nov 18 09:00:05 +0000 2026`, as X has written it from the beginning. */
const X_DATE = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}) (\d{4})$/
const xInstant = (text: string | undefined): string | undefined => {
  const [, month, day, time, zone, year] = X_DATE.exec(text ?? '') ?? []
  return year === undefined ? text : `${day} ${month} ${year} ${time} ${zone}`
}

/** `tweets.js`: a list of `{tweet}`, once what is before its bracket is taken away. Answers to others are no posts; to oneself they are. */
export const xExport: ExportShape = {
  platform: 'twitter',
  itemsOf: (value) => {
    const tweets = Array.isArray(value) ? value.map((one) => (isFields(one) ? one['tweet'] : undefined)) : undefined
    return allOf(tweets, (fields) => {
      const [id, text] = [textIn(fields, 'id_str'), textIn(fields, 'full_text') ?? textIn(fields, 'text')]
      if (id === undefined || textIn(fields, 'created_at') === undefined) return undefined
      return entry(xInstant(textIn(fields, 'created_at')), {
        url: `https://x.com/i/status/${id}`,
        ...(text?.startsWith('RT @') ? { kind: 'repost' } : {}),
        isAnswer: textIn(fields, 'in_reply_to_status_id_str') !== undefined && !isOwnThread(fields),
      })
    })
  },
}

/** The export does not tell whose it is; the address of its pictures does, and where there is none an answer counts as one to others. */
const isOwnThread = (fields: Fields): boolean => {
  const media = isFields(fields['entities']) ? listIn(fields['entities'], 'media') : undefined
  const [first] = media ?? []
  const address = isFields(first) ? textIn(first, 'expanded_url') : undefined
  const name = textIn(fields, 'in_reply_to_screen_name')
  return name !== undefined && address?.toLowerCase().includes(`/${name.toLowerCase()}/status/`) === true
}

/** `outbox.json` (ActivityPub): what was created, and what was shown again (`Announce`). Messages to some alone stand there too. */
export const mastodonExport: ExportShape = {
  platform: 'mastodon',
  itemsOf: (value) =>
    isFields(value) && value['type'] === 'OrderedCollection'
      ? allOf(listIn(value, 'orderedItems'), (activity) => {
          const { object } = activity
          const published = textIn(activity, 'published')
          if (published === undefined) return undefined
          const isHidden = !isPublic(isFields(object) ? [activity, object] : [activity])
          if (activity['type'] === 'Announce')
            return entry(published, { kind: 'repost', isHidden, ...(typeof object === 'string' ? { url: object } : {}) })
          if (activity['type'] !== 'Create' || !isFields(object)) return undefined
          const url = textIn(object, 'url')
          const answered = textIn(object, 'inReplyTo')
          const author = textIn(object, 'attributedTo')
          const isAnswer = answered !== undefined && (author === undefined || !answered.startsWith(author))
          return entry(published, { ...(url === undefined ? {} : { url }), isAnswer, isHidden })
        })
      : undefined,
}

/** The public of ActivityPub, in its three spellings. */
const PUBLIC: ReadonlySet<unknown> = new Set(['https://www.w3.org/ns/activitystreams#Public', 'as:Public', 'Public'])

/** Where nobody is named, it is not told for whom it was. */
const isPublic = (addressed: readonly Fields[]): boolean => {
  const named = addressed.flatMap(({ to, cc }) => [to, cc]).filter((each) => each !== undefined && each !== null)
  return named.length === 0 || named.flat().some((each) => PUBLIC.has(each))
}

/** `user_data_tiktok.json`: the own videos, under `Video` or, since 2024, `Post`. Its dates are UTC without saying so. */
export const tiktokExport: ExportShape = {
  platform: 'tiktok',
  itemsOf: (value) => {
    if (!isFields(value)) return undefined
    const videos = listIn(value, 'Post', 'Posts', 'VideoList') ?? listIn(value, 'Video', 'Videos', 'VideoList')
    return allOf(videos, (fields): Exported | undefined => {
      const date = textIn(fields, 'Date') ?? textIn(fields, 'date')
      const url = textIn(fields, 'Link') ?? textIn(fields, 'link')
      return date === undefined ? undefined : entry(date, url === undefined ? {} : { url })
    })
  },
}

type Columns = {
  readonly platform: ExportShape['platform']
  /** Names of the column, the best first. */
  readonly dates: readonly string[]
  readonly other: string
  readonly url?: string
  readonly title?: string
  /** The column that says who may see it, and what is in it where everybody may. */
  readonly shown?: { readonly column: string; readonly toAll: string }
}

/** Rows with these columns: a date and one more, by which the file is told from others. Reddit writes paths for addresses. */
const rowsWith = ({ platform, dates, other, url, title, shown }: Columns): ExportShape => ({
  platform,
  itemsOf: (value) =>
    allOf(Array.isArray(value) ? value : undefined, (row) => {
      if (!dates.some((date) => Object.hasOwn(row, date)) || !Object.hasOwn(row, other)) return undefined
      const [address, name] = [url && textIn(row, url), title && textIn(row, title)]
      const date = dates.map((each) => textIn(row, each)).find((text) => text !== undefined)
      const seenBy = shown && textIn(row, shown.column)
      return entry(date?.replace(/ UTC$/, 'Z'), {
        isHidden: seenBy !== undefined && seenBy.trim().toLowerCase() !== shown?.toAll,
        ...(address ? { url: address.startsWith('/') ? `https://www.reddit.com${address}` : address } : {}),
        ...(name ? { title: name } : {}),
      })
    }),
})

/** `videos.csv` of Google Takeout. */
export const youtubeExport = rowsWith({
  platform: 'youtube',
  dates: ['Video Publish Timestamp', 'Video Create Timestamp'],
  other: 'Video ID',
  title: 'Video Title (Original)',
  shown: { column: 'Privacy', toAll: 'public' },
})
/** `Shares.csv`. */
export const linkedinExport = rowsWith({ platform: 'linkedin', dates: ['Date'], other: 'ShareLink', url: 'ShareLink' })
/** `posts.csv`. */
export const redditExport = rowsWith({ platform: 'reddit', dates: ['date'], other: 'permalink', url: 'permalink', title: 'title' })
