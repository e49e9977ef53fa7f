import type { Missing } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Ask, Asked, Trouble } from '../../shared/api-questions.ts'
import type { Unread } from '../../shared/json-api.ts'
import type { Listed, Page, Unlisted } from '../../shared/paged-list.ts'
import { type Entry, readPosts } from '../../shared/post-pages.ts'
import { entryOf } from './normalise.ts'
import { PINS } from './wire.ts'

const PAGE_SIZE = 100

type Pins = Listed<Entry> & { readonly missing: readonly Missing[] }

const isForbidden = (asked: Asked<unknown>): asked is Trouble => asked.kind === 'trouble' && asked.meaning.status === 'credential-rejected'

/**
 * What has the account pinned, newest first, and with what figures?
 *
 * Where the credential may not see figures, pins are asked for without them.
 */
export const pinsOf = async (question: Ask, observedAt: Instant): Promise<Pins | Unlisted<Unread>> => {
  let areFiguresForbidden = false
  const pageAt = (bookmark: string | undefined) =>
    question('/pins', { page_size: PAGE_SIZE, bookmark, ...(areFiguresForbidden ? {} : { pin_metrics: 'true' }) }, PINS)

  const ask = async (bookmark: string | undefined): Promise<Page<Entry> | Unlisted<Unread>> => {
    let asked = await pageAt(bookmark)
    if (isForbidden(asked) && bookmark === undefined) {
      areFiguresForbidden = true
      asked = await pageAt(bookmark)
    }
    if (asked.kind === 'trouble') return { unread: asked.meaning }
    const { items, bookmark: next } = asked.value
    return { items: items.map((pin) => entryOf(pin, observedAt)), next }
  }

  const listed = await readPosts({ ask, observedAt })
  return 'unread' in listed ? listed : { ...listed, missing: missingAmong(listed.items, areFiguresForbidden) }
}

/** Figures that no pin of its own carries. */
const missingAmong = (entries: readonly Entry[], areForbidden: boolean): readonly Missing[] => {
  const why = areForbidden ? 'permission' : 'failed'
  const own = entries.filter(({ post }) => post?.kind !== 'repost')
  if (own.length === 0) return []
  return [
    ...(own.every(({ post }) => post?.reactions === undefined) ? [{ what: 'reactions', why } as const] : []),
    ...(own.every(({ post }) => post?.views === undefined) ? [{ what: 'views', why } as const] : []),
  ]
}
