/** Breaks a line, belongs to no text, or turns around what follows: controls, halves of surrogate pairs, separators, overrides of direction. */
const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u
const LINE_BREAKS = /[\t\n\r]/g
/** Some letters and symbols are made to show nothing, among them the Hangul fillers and the blank of Braille. */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u

/** Is this one line in which there is something to see? Names of people and things are. */
export const isLine = (text: string): boolean => VISIBLE.test(text) && !CONTROL.test(text)

/** The same for what may have several lines. */
export const isText = (text: string): boolean => isLine(text.replace(LINE_BREAKS, ' '))

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/**
 * A name as it is read, whatever the capitals, blanks, invisible characters and ways to write a letter: two names that are read alike are one.
 * Accents count: a marché is no marche.
 */
export const readingOf = (name: string): string =>
  name.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim().toUpperCase().toLowerCase().normalize('NFC')

const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu

/** What is left of a name without capitals, accents, invisible characters and extra blanks: two names with the same key may be taken for each other. */
export const nameKey = (name: string): string => name.normalize('NFKD').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim().toUpperCase().toLowerCase()
