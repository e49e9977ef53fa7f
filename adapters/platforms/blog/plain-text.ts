import { Parser } from 'htmlparser2'

/**
 * What does this title say, without the marks of a page?
 *
 * One line of at most 300 characters: elements of running text are taken out, references to characters are read (also those that were escaped twice),
 * white space is one space. Any other angle bracket belongs to the title. Nothing left gives `undefined`.
 */
const LONGEST = 300
/** What is read of a title: enough for 300 characters with their marks. */
const READ = 4_000

const SPACING = /<\/?(?:br|p|div|li|h[1-6])\b[^<>]{0,500}>/gi
const INLINE = /<\/?(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|img|mark|q|s|small|span|strong|sub|sup|u|wbr)\b[^<>]{0,500}>/gi

/** References are read by the tokenizer of HTML; a bracket that is still there is hidden from it. */
const withCharacters = (text: string): string => {
  if (!text.includes('&')) return text
  const pieces: string[] = []
  const parser = new Parser({ ontext: (piece) => pieces.push(piece) })
  parser.end(text.replaceAll('<', '&lt;'))
  return pieces.join('')
}

export const plainText = (text: string | undefined): string | undefined => {
  const read = (text ?? '').slice(0, READ)
  const bare = read.includes('<') ? read.replace(SPACING, ' ').replace(INLINE, '') : read
  const line = withCharacters(bare).replace(/\s+/g, ' ').trim()
  const cut = line.length <= LONGEST ? line : Array.from(line).slice(0, LONGEST).join('').trim()
  return cut === '' ? undefined : cut
}
