import { describe, expect, it } from '@jest/globals'
import { type Page, readList, type Unlisted } from '../../../adapters/shared/paged-list.ts'

const OBSERVED_AT = '2026-11-20T12:00:00.000Z'
type Item = { readonly id: string; readonly at: string | undefined }
type Answer = Page<Item> | Unlisted<string>

const daysAgo = (days: number): string => new Date(Date.parse(OBSERVED_AT) - days * 86_400_000).toISOString()
/** Items by their age in days, which is their name too. */
const items = (...ages: readonly number[]): readonly Item[] => ages.map((days) => ({ id: String(days), at: daysAgo(days) }))
const page = (...ages: readonly number[]): Page<Item> => ({ items: items(...ages), next: 'more' })
const last = (...ages: readonly number[]): Page<Item> => ({ items: items(...ages), next: undefined })
const broken: Unlisted<string> = { unread: 'broken' }

type Options = Partial<Pick<Parameters<typeof readList<Item, string>>[0], 'isRanked' | 'mostPages' | 'isEnough'>>
/** Reads these pages one after the other; beyond them, the last one again. */
const reading = async (pages: readonly Answer[], options: Options = {}) => {
  const told: number[] = []
  const ask = async (_next: string | undefined, known: number): Promise<Answer> => {
    told.push(known)
    return pages[told.length - 1] ?? (pages.at(-1) as Answer)
  }
  const listed = await readList<Item, string>({ ask, timeOf: ({ at }) => at, observedAt: OBSERVED_AT, ...options })
  return { listed: 'unread' in listed ? listed.unread : { ids: listed.items.map(({ id }) => Number(id)), hasOlder: listed.hasOlder }, told }
}

describe('a list in pages', () => {
  it.each<{
    readonly why: string
    readonly pages: readonly Answer[]
    readonly ids: readonly number[]
    readonly hasOlder: boolean
    readonly asked: number
  }>([
    { why: 'is read to its last page', pages: [page(1, 2), last(3)], ids: [1, 2, 3], hasOlder: false, asked: 2 },
    { why: 'is read to the fifth page', pages: [1, 2, 3, 4, 5, 6].map((days) => page(days)), ids: [1, 2, 3, 4, 5], hasOlder: true, asked: 5 },
    { why: 'holds each item once', pages: [page(1, 2), last(2, 3)], ids: [1, 2, 3], hasOlder: false, asked: 2 },
    { why: 'ends at a page that brings nothing new', pages: [page(1, 2), page(2, 1)], ids: [1, 2], hasOlder: true, asked: 2 },
    { why: 'ends at a page without items', pages: [page(1), page(), last(2)], ids: [1], hasOlder: true, asked: 2 },
    { why: 'ends at an item from before a year', pages: [page(1, 366), last(367)], ids: [1, 366], hasOlder: true, asked: 1 },
    { why: 'goes on after one of that day', pages: [page(1, 365), last(366)], ids: [1, 365, 366], hasOlder: false, asked: 2 },
    { why: 'keeps what was read when a later page fails', pages: [page(1), broken], ids: [1], hasOlder: true, asked: 2 },
  ])('$why', async ({ pages, ids, hasOlder, asked }) => {
    const { listed, told } = await reading(pages)

    expect({ listed, asked: told.length }).toEqual({ listed: { ids, hasOlder }, asked })
  })

  it.each<{ readonly why: string; readonly pages: readonly Answer[]; readonly options?: Options }>([
    { why: 'its first page', pages: [broken] },
    { why: 'a page before which none had items', pages: [page(), broken], options: { isRanked: true } },
  ])('is not there when trouble comes with $why', async ({ pages, options }) => {
    expect((await reading(pages, options)).listed).toBe('broken')
  })

  it.each<{ readonly why: string; readonly pages: readonly Answer[]; readonly ids: readonly number[]; readonly hasOlder: boolean }>([
    { why: 'an old item among new ones says nothing', pages: [page(500, 1), last(2)], ids: [500, 1, 2], hasOlder: false },
    { why: 'a page of old ones ends it', pages: [page(1), page(500, 600), last(700)], ids: [1, 500, 600], hasOlder: true },
    { why: 'a page without items does not end it', pages: [page(1), page(), page(2), page(), last(3)], ids: [1, 2, 3], hasOlder: false },
    { why: 'a second one in a row does', pages: [page(1), page(), page(), last(2)], ids: [1], hasOlder: true },
  ])('that is ranked: $why', async ({ pages, ids, hasOlder }) => {
    expect((await reading(pages, { isRanked: true })).listed).toEqual({ ids, hasOlder })
  })

  it('says nothing of its reach by items without a date', async () => {
    const undated: Page<Item> = { items: [{ id: '9', at: undefined }], next: 'more' }

    expect((await reading([undated, last(1)])).listed).toEqual({ ids: [9, 1], hasOlder: false })
  })

  it('is read no further than the caller needs, who hears how much is known', async () => {
    const { listed, told } = await reading([page(1, 2), page(3, 4), last(5)], { isEnough: (known) => known.length >= 4 })

    expect({ listed, told }).toEqual({ listed: { ids: [1, 2, 3, 4], hasOlder: true }, told: [0, 2] })
  })

  it('may have fewer pages to spend', async () => {
    expect((await reading([page(1), page(2), last(3)], { mostPages: 2 })).listed).toEqual({ ids: [1, 2], hasOlder: true })
  })
})
