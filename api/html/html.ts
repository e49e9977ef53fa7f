/** Markup that may be sent as it is: everything that came from outside is escaped in it. */
export class Html {
  readonly markup: string

  /** @param markup trusted as it is; made by `html`, and by nobody else from what somebody gave. */
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What a template takes: texts are escaped, numbers printed, lists joined; nothing is printed for what is not there. */
export type Part = Html | string | number | false | undefined | readonly Part[]

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Characters that no document may have, and those that turn the direction of whatever comes after them (Unicode TR36): a name must not rearrange the sentence around it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** A text as it may stand between tags and in quoted attributes. */
export const escaped = (text: string): string =>
  text
    .replace(UNSAFE, '')
    .toWellFormed()
    .replace(/[&<>"']/g, (character) => ESCAPED[character] ?? character)

const printed = (part: Part): string => {
  if (part === undefined || part === false) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'object') return part.map(printed).join('')
  return typeof part === 'number' ? String(part) : escaped(part)
}

/** A piece of a document. Attributes are quoted in the template; nothing from outside stands in a script, a style or an unquoted place. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  let markup = strings[0] ?? ''
  for (const [place, part] of parts.entries()) markup += printed(part) + (strings[place + 1] ?? '')
  return new Html(markup)
}

const LONGEST_SHOWN = 300
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The beginning of a text that may have any length, cut between characters as people see them. */
export const excerpt = (text: string, most = LONGEST_SHOWN): string => {
  if (text.length <= most) return text
  let shown = ''
  for (const { segment } of graphemes.segment(text.slice(0, most * 4))) {
    if (shown.length + segment.length > most - 1) break
    shown += segment
  }
  return `${shown.trimEnd()}…`
}

/** What somebody named so: on one line of its own direction, whatever script it is in, and not longer than a page bears. */
export const named = (text: string, most?: number): Html => html`<bdi>${excerpt(text, most)}</bdi>`

/** An address somebody gave, as a link where it leads to a page; else as it is written. */
export const link = (url: string, text: Part = named(url)): Html =>
  /^https?:\/\/[^\s]+$/i.test(url) ? html`<a href="${url}" rel="noopener noreferrer nofollow">${text}</a>` : html`${text}`
