/** Pictures that show and do nothing else. SVG is none of them: it can hold scripts, and addresses that are fetched when it is shown. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

const SIGNATURES: Readonly<Record<PictureType, (bytes: Uint8Array) => boolean>> = {
  // A PNG begins with its mark and the chunk that tells its size (PNG, third edition, 5.2 and 11.2.1).
  'image/png': (bytes) => ascii(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n' && ascii(bytes, 12, 16) === 'IHDR',
  // Start of image, then the first byte of the next marker (ITU T.81, B.1.1.3).
  'image/jpeg': (bytes) => ascii(bytes, 0, 3) === '\u00ff\u00d8\u00ff',
  // RFC 9649, 2.4.
  'image/webp': (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP',
}

/** What these bytes are, by how they begin; undefined for anything that is none of the pictures taken here. */
export const pictureTypeOf = (bytes: Uint8Array): PictureType | undefined => PICTURE_TYPES.find((type) => SIGNATURES[type](bytes))
