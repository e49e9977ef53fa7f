import { Parser } from 'htmlparser2'

/** Markup that platforms write is short; what goes on beyond this is not read. */
const LONGEST_MARKUP = 65_536
const BREAKS: ReadonlySet<string> = new Set(['p', 'br', 'li', 'div'])

type Marked = { readonly text: string; readonly links: readonly string[] }

/** The text of a piece of HTML, a space where a paragraph or a line ends, and the addresses it links to in their order. */
const marked = (html: string): Marked => {
  const parts: string[] = []
  const links: string[] = []
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (BREAKS.has(name)) parts.push(' ')
      if (name === 'a' && href !== undefined) links.push(href)
    },
    ontext: (text) => parts.push(text),
  })
  parser.end(html.slice(0, LONGEST_MARKUP))
  return { text: parts.join(''), links }
}

export const textOfHtml = (html: string): string => marked(html).text.replace(/\s+/g, ' ').trim()
export const firstLinkOf = (html: string): string | undefined => marked(html).links[0]
