/**
 * Can this text be given to a parser that builds a tree of it?
 *
 * Parsers take their time over what nobody writes: hundreds of thousands of attributes in one element, namespaces declared again and again, elements of a few
 * letters by the million, lists within lists: a few megabytes would hold up everybody else for seconds. They are counted here in one pass,
 * without building anything; whatever is beyond is unreadable. The bounds are our judgement: ten times what large feeds have.
 */
const MOST_IN_FEED = 120_000
/** The protocol allows 50,000 addresses, each told in a few elements. */
const MOST_IN_SITEMAP = 400_000
const MOST_ATTRIBUTES = 100
const MOST_NAMESPACES = 5_000
/** Children and attributes are looked up by name, and each name that is new makes that slower. */
const MOST_NAMES = 2_000
const MOST_IN_JSON = 120_000
const DEEPEST_JSON = 60

const isWhite = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
const NAME_END = /[\s/>]/

type Counted = { readonly end: number; readonly attributes: number; readonly namespaces: number }

/** A tag from behind its name to its end, with what stands in it; beyond the most attributes it is not read on. */
const tagFrom = (text: string, start: number): Counted => {
  let attributes = 0
  let namespaces = 0
  let inWord = false
  let at = start
  for (; at < text.length && attributes <= MOST_ATTRIBUTES; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 62) break
    if (code === 34 || code === 39) {
      const closing = text.indexOf(code === 34 ? '"' : "'", at + 1)
      if (closing < 0) return { end: text.length, attributes, namespaces }
      at = closing
      inWord = false
    } else if (isWhite(code) || code === 61 || code === 47) inWord = false
    else if (!inWord) {
      inWord = true
      attributes += 1
      if (text.startsWith('xmlns', at)) namespaces += 1
    }
  }
  return { end: at + 1, attributes, namespaces }
}

const after = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

const isModest = (text: string, most: number): boolean => {
  const names = new Set<string>()
  let elements = 0
  let namespaces = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4)
    else if (text.startsWith('<![CDATA[', at)) at = after(text, ']]>', at + 9)
    else if (text.charCodeAt(at + 1) === 47) at += 2
    else {
      let from = at + 1
      while (from < text.length && from - at < 100 && !NAME_END.test(text.charAt(from))) from += 1
      names.add(text.slice(at + 1, from))
      const tag = tagFrom(text, from)
      if (tag.attributes > MOST_ATTRIBUTES) return false
      elements += 1 + tag.attributes
      namespaces += tag.namespaces
      at = tag.end
    }
    if (elements > most || namespaces > MOST_NAMESPACES || names.size > MOST_NAMES) return false
  }
  return true
}

export const isModestFeed = (xml: string): boolean => isModest(xml, MOST_IN_FEED)
export const isModestSitemap = (xml: string): boolean => isModest(xml, MOST_IN_SITEMAP)

/** JSON as long as it is not nested for ever, and names no more things than a large feed does. */
export const isModestJson = (text: string): boolean => {
  let depth = 0
  let named = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 34) at = endOfString(text, at)
    else if (code === 91 || code === 123) depth += 1
    else if (code === 93 || code === 125) depth -= 1
    else if (code === 58) named += 1
    if (depth > DEEPEST_JSON || named > MOST_IN_JSON) return false
  }
  return true
}

/** Where the string that starts here is closed; the end of the text when it is not. */
const endOfString = (text: string, start: number): number => {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let strokes = 0
    while (text.charCodeAt(at - 1 - strokes) === 92) strokes += 1
    if (strokes % 2 === 0) return at
  }
  return text.length
}
