import type { Post } from '../../../domain/audit/snapshot.ts'
import type { PublishedPlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { publicationInstant } from '../../shared/publication-date.ts'

/** One item of an export: what it says, nothing checked; `isAnswer` when it answers somebody else, `isHidden` when not everybody was shown it. */
export type Exported = {
  readonly publishedAt: string | undefined
  readonly url?: string
  readonly title?: string
  readonly kind?: NonNullable<Post['kind']>
  readonly isAnswer?: boolean
  readonly isHidden?: boolean
}

/** How the export of one platform is laid out. */
export type ExportShape = {
  readonly platform: PublishedPlatformId
  /** The items of an export of this shape; undefined when it is none. Never throws. */
  readonly itemsOf: (value: unknown) => readonly Exported[] | undefined
}

export type Fields = Readonly<Record<string, unknown>>
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
export const textIn = (fields: Fields, name: string): string | undefined => {
  const value = fields[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
export const listIn = (fields: Fields, ...path: readonly string[]): readonly unknown[] | undefined => {
  let at: unknown = fields
  for (const name of path) at = isFields(at) ? at[name] : undefined
  return Array.isArray(at) ? at : undefined
}

/** Seconds since 1970, as exports of Meta count; undefined for anything else. */
export const instantOfSeconds = (value: unknown): string | undefined => {
  const isPlausible = typeof value === 'number' && Number.isFinite(value) && value > 0 && value < 4e9
  return isPlausible ? new Date(Math.round(value * 1000)).toISOString() : undefined
}

/** All of them, or none when a single one is not laid out so. */
export const allOf = (values: readonly unknown[] | undefined, itemOf: (fields: Fields) => Exported | undefined): readonly Exported[] | undefined => {
  if (values === undefined || values.length === 0) return undefined
  const items = values.map((value) => (isFields(value) ? itemOf(value) : undefined))
  return items.every((item) => item !== undefined) ? items : undefined
}

/** An entry with only what was there. */
export const entry = (publishedAt: string | undefined, { url, title, kind, isAnswer, isHidden }: Partial<Exported> = {}): Exported => ({
  publishedAt: publishedAt === undefined ? undefined : publicationInstant(publishedAt),
  ...(url === undefined ? {} : { url }),
  ...(title === undefined ? {} : { title }),
  ...(kind === undefined ? {} : { kind }),
  ...(isAnswer === true ? { isAnswer } : {}),
  ...(isHidden === true ? { isHidden } : {}),
})
