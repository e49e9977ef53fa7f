import type { Instant } from '../shared/calendar.ts'
import { type Colour, contrastOf, isReadableOn, readableShade } from '../shared/contrast.ts'
import { PICTURE_TYPES, type PictureType, pictureTypeOf } from './picture.ts'

/** A picture as it was given; `data` is base64. */
export type Logo = { readonly type: PictureType; readonly data: string }

/** What an agency puts on its reports in the place of ours. */
export type Branding = {
  readonly name: string
  readonly colour: Colour
  readonly logo?: Logo
  readonly setAt: Instant
}

/** One for each workspace. */
export interface BrandingStore {
  find(workspaceId: string): Promise<Branding | undefined>
  /** Replaces the one before. */
  put(workspaceId: string, branding: Branding): Promise<void>
  /** @returns false when there was none. */
  remove(workspaceId: string): Promise<boolean>
}

/** Every report carries its logo: one that is drawn in a corner needs no more, and thousands of reports are read by mail. */
export const MOST_LOGO_BYTES = 64 * 1024

const PAPER: Colour = '#ffffff'

/** A colour that text can have on white; else how far it is from that, and what would do. */
export const judgedColour = (
  colour: Colour,
): { readonly ok: true; readonly contrast: number } | { readonly ok: false; readonly contrast: number; readonly nearest: Colour } => {
  const contrast = contrastOf(colour, PAPER)
  if (isReadableOn(colour, [PAPER])) return { ok: true, contrast }
  return { ok: false, contrast, nearest: readableShade(colour, 'black', [PAPER]) }
}

export type LogoFault =
  | { readonly code: 'logo-type-unknown'; readonly known: readonly string[] }
  | { readonly code: 'logo-is-svg' | 'logo-too-large' | 'logo-not-of-type'; readonly found?: string }

const isPictureType = (type: string): type is PictureType => (PICTURE_TYPES as readonly string[]).includes(type)

/** Whatever it is said to be: a document of this kind names itself near its beginning. */
const isSvg = (bytes: Uint8Array): boolean => {
  const beginning = String.fromCharCode(...bytes.subarray(0, 1024))
  return /<svg[\s>]/i.test(beginning) || /<!doctype\s+svg/i.test(beginning)
}

/** What stands against a logo; nothing where it is a picture of the type it is said to be. */
export const logoFault = (type: string, bytes: Uint8Array): LogoFault | undefined => {
  const really = pictureTypeOf(bytes)
  if (/^image\/svg/i.test(type) || (really === undefined && isSvg(bytes))) return { code: 'logo-is-svg' }
  if (!isPictureType(type)) return { code: 'logo-type-unknown', known: PICTURE_TYPES }
  if (bytes.length > MOST_LOGO_BYTES) return { code: 'logo-too-large', found: String(bytes.length) }
  if (really !== type) return { code: 'logo-not-of-type', ...(really === undefined ? {} : { found: really }) }
  return undefined
}
