import { Parser } from 'htmlparser2'
import { type Entry, entryFrom } from './wire.ts'

/**
 * Which posts does this page itself show (microformats2 `h-entry`, and the older `hentry`)?
 *
 * Entries in document order with name, address and date as the page marks them; entries within entries (comments, quotes) are not the blog's own. Read in
 * slices and bounded in length and depth, so that a page that nests for ever costs nothing. A page without such marks gives no entry.
 * Method: microformats2 parsing specification, reduced to four properties.
 */
export type PagePosts = { readonly title?: string; readonly entries: readonly Entry[] }

const SLICE = 8_192
const LONGEST_PAGE = 1_048_576
const DEEPEST = 200
const MOST_ENTRIES = 500
const LONGEST_TEXT = 1_000

type Open = { readonly isEntry: boolean; readonly texts: readonly ('name' | 'date')[] }
type Draft = { url?: string; name?: string; published?: string; updated?: string }

const DATE_CLASSES: ReadonlySet<string> = new Set(['dt-published', 'published', 'dt-updated', 'updated'])
const isUpdate = (classes: readonly string[]): boolean => !classes.includes('dt-published') && !classes.includes('published')

/** Reads one page; a value because a parser calls back. */
class PageReader {
  readonly entries: Draft[] = []
  title: string | undefined
  isOver = false
  readonly #open: Open[] = []
  #nesting = 0
  #draft: Draft | undefined
  #dateIsUpdate = false

  enter(name: string, attributes: { readonly [name: string]: string }): void {
    const classes = (attributes['class'] ?? '').split(/\s+/, 50)
    const isEntry = classes.includes('h-entry') || classes.includes('hentry')
    if (isEntry) this.#begin()
    this.#open.push({ isEntry, texts: this.#nesting === 1 && !isEntry ? this.#property(name, classes, attributes) : [] })
    if (this.#open.length > DEEPEST || this.entries.length > MOST_ENTRIES) this.isOver = true
  }

  text(piece: string): void {
    const draft = this.#draft
    if (!draft || this.#nesting !== 1) return
    const wanted = this.#open.flatMap(({ texts }) => texts)
    if (wanted.includes('name')) draft.name = `${draft.name ?? ''}${piece}`.slice(0, LONGEST_TEXT)
    if (wanted.includes('date')) this.#date(draft, piece)
  }

  leave(): void {
    const closed = this.#open.pop()
    if (!closed?.isEntry) return
    this.#nesting -= 1
    if (this.#nesting === 0) this.#draft = undefined
  }

  #begin(): void {
    this.#nesting += 1
    if (this.#nesting !== 1) return
    this.#draft = {}
    this.entries.push(this.#draft)
  }

  #date(draft: Draft, text: string): void {
    const field = this.#dateIsUpdate ? 'updated' : 'published'
    draft[field] = `${draft[field] ?? ''}${text}`.slice(0, LONGEST_TEXT)
  }

  /** Notes what stands in attributes, and says which texts below belong to which property. */
  #property(name: string, classes: readonly string[], attributes: { readonly [name: string]: string }): Open['texts'] {
    const draft = this.#draft
    if (!draft) return []
    const relations = (attributes['rel'] ?? '').split(/\s+/, 20)
    if (classes.includes('u-url') || relations.includes('bookmark')) draft.url ??= attributes['href'] ?? ''
    const isName = (classes.includes('p-name') || classes.includes('entry-title')) && draft.name === undefined
    if (isName && name === 'a') draft.url ??= attributes['href'] ?? ''
    const isDate = classes.some((each) => DATE_CLASSES.has(each))
    if (isDate) this.#dateIsUpdate = isUpdate(classes)
    const isTaken = isDate && (this.#dateIsUpdate ? draft.updated : draft.published) !== undefined
    const value = attributes['datetime'] ?? attributes['title']
    if (isDate && !isTaken && value !== undefined) this.#date(draft, value)
    return [...(isName ? (['name'] as const) : []), ...(isDate && !isTaken && value === undefined ? (['date'] as const) : [])]
  }
}

export const pagePosts = (html: string): PagePosts => {
  if (!/\bh-?entry\b/.test(html.slice(0, LONGEST_PAGE))) return { entries: [] }
  const reader = new PageReader()
  let title = ''
  let inTitle = false
  const parser = new Parser({
    onopentag: (name, attributes) => {
      inTitle = name === 'title' && title === ''
      reader.enter(name, attributes)
    },
    ontext: (text) => {
      if (inTitle) title = `${title}${text}`.slice(0, LONGEST_TEXT)
      reader.text(text)
    },
    onclosetag: () => {
      inTitle = false
      reader.leave()
    },
  })
  for (let at = 0; at < Math.min(html.length, LONGEST_PAGE) && !reader.isOver; at += SLICE) parser.write(html.slice(at, at + SLICE))
  const entries = reader.entries.map(({ url, name, published, updated }) =>
    entryFrom({ id: undefined, url, title: name, dates: [published, updated] }),
  )
  return { ...(title.trim() === '' ? {} : { title }), entries: entries.slice(0, MOST_ENTRIES) }
}
