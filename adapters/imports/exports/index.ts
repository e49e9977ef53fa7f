import { CsvError, parse } from 'csv-parse/sync'
import type { Post } from '../../../domain/audit/snapshot.ts'
import type { ReadExport } from '../../../domain/ports.ts'
import { facebookExport, instagramExport, threadsExport } from './meta.ts'
import { linkedinExport, mastodonExport, redditExport, tiktokExport, xExport, youtubeExport } from './others.ts'
import type { Exported, ExportShape } from './shape.ts'

/** The exports that are read, each told by its layout; of two that fit, the first. */
const SHAPES: readonly ExportShape[] = [
  xExport,
  mastodonExport,
  tiktokExport,
  threadsExport,
  facebookExport,
  instagramExport,
  youtubeExport,
  linkedinExport,
  redditExport,
]

const MOST_ITEMS = 200_000

/**
 * What does a file say that a platform handed its user?
 *
 * JSON as a value or as text, the JavaScript files of X, and CSV. The platform is told by the layout alone, never by names. Every item is understood or none: half an export would look
 * like silence. Items without a readable date are counted; those that not everybody was shown are passed over.
 */
export const readExport = (file: unknown): ReadExport => {
  const value = typeof file === 'string' ? parsedFrom(file) : file
  for (const { platform, itemsOf } of value === undefined ? [] : SHAPES) {
    const items = itemsOf(value)
    if (items === undefined) continue
    return items.length > MOST_ITEMS ? { ok: false, code: 'too-many-items' } : { ok: true, platform, ...gathered(items) }
  }
  return { ok: false, code: 'export-not-recognised' }
}

const parsedFrom = (text: string): unknown => {
  const plain = text.replace(/^\ufeff/, '').trimStart()
  const script = /^window\.YTD\.\w+\.part\d+\s*=\s*/.exec(plain)?.[0]
  try {
    return JSON.parse(script === undefined ? plain : plain.slice(script.length))
  } catch {
    return rowsOf(plain)
  }
}

/** Rows by the names of their columns; LinkedIn puts notes before the header in some files, and those are no rows. */
const rowsOf = (text: string): unknown => {
  try {
    return parse(text, { columns: true, bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 1_000_000, to: MOST_ITEMS + 1 })
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

const gathered = (items: readonly Exported[]) => {
  const posts: Post[] = []
  const answers: string[] = []
  let undated = 0
  for (const { publishedAt, isAnswer, isHidden, ...rest } of items) {
    if (isHidden) continue
    if (publishedAt === undefined) undated += 1
    else if (isAnswer) answers.push(publishedAt)
    else posts.push({ publishedAt, ...rest })
  }
  return {
    posts: posts.sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : 0)),
    answers: answers.sort(),
    undated,
  }
}
