import { decodeHTML } from 'entities'
import { Parser } from 'htmlparser2'

/**
 * What do the elements say that somebody asks for?
 *
 * A document is read once and none of the rest is kept. The tokenizer forgives whatever is not well-formed; others forgive in other ways, so such a document
 * throws `Unusual` instead: it is for whoever knows what feeds mean by it. What it forgives, it closes by itself or leaves out, and what it leaves out is a
 * gap between two of its events.
 */

/** Never leaves the reading of usual feeds: somebody else has to read it. */
export class Unusual extends Error {}
export const unusual = (): never => {
  throw new Unusual()
}

/** Names in lower case, as they are compared. What is asked of an element is what is in it, or its text when that is nothing. */
export type Asked = ReadonlyMap<string, Asked>
export type Told = {
  readonly name: string
  readonly asked: Asked
  /** Names in lower case, values as written. */
  readonly attributes: ReadonlyMap<string, string>
  readonly inner: Told[]
  text: string
}
/** What an attribute says; nothing when it is empty. */
export const attributeOf = (told: Told | undefined, name: string): string | undefined =>
  withCharacters(plain(told?.attributes.get(name) ?? '')).trim() || undefined

/** Elements in an element, and elements around one: bounds of the work, which a longer document has to be worth to others. */
const MOST = 5_000
const DEEPEST = 100
/** A namespace changes what is meant by whatever has it, a base what an address means. */
const MEANING = /^xml(?!:lang$|:space$)/

/** Comments and instructions there say nothing. */
const BEFORE_ROOT = -1

/** References are those of HTML, read as the other parser reads them; without a semicolon after an ampersand there is none. */
const withCharacters = (text: string): string => {
  const at = text.indexOf('&')
  return at < 0 || !text.includes(';', at) ? text : decodeHTML(text)
}

/** As it is written: without line ends that each reader counts in its own way, and comments where only some see any. */
const plain = (words: string): string => (words.includes('\r') || words.includes('<!--') ? unusual() : words)

type Reading = {
  /** The root, and what is asked of it. */
  readonly asked: Asked
  /** Whether a declaration of the root means what it usually does. */
  readonly isMeant: (attribute: string, value: string) => boolean
  /** Elements that may say the same as those asked for. */
  readonly isForeign: (name: string) => boolean
}

/** The root, with what is asked of it. */
export const toldBy = (source: string, { asked, isMeant, isForeign }: Reading): Told => {
  const document: Told = { name: '', asked, attributes: new Map(), inner: [], text: '' }
  const open: Told[] = [document]
  let [depth, at, isCdata] = [0, BEFORE_ROOT, false]
  let attributes = new Map<string, string>()

  /** Nothing was left out since the last event: this one starts where that ended, and with its own beginning. */
  const follow = (beginning: string): void => {
    if (at !== BEFORE_ROOT && (parser.startIndex !== at || !source.startsWith(beginning, at))) unusual()
    at = parser.endIndex + 1
  }
  const meansWhatItSays = (): boolean => [...attributes].every(([name, value]) => !MEANING.test(name) || (depth === 1 && isMeant(name, value)))
  const isPassedOver = (name: string): boolean => depth > 1 && !isForeign(name) && ![...attributes.keys()].some((each) => each.startsWith('xmlns'))
  /** The element that is asked for and open, unless something in it is that is not. */
  const current = (): Told | undefined => (depth === open.length - 1 ? open[depth] : undefined)

  const parser: Parser = new Parser(
    {
      onattribute: (written, raw, quote) => {
        if (!quote || raw.includes('<')) unusual()
        if (!current()) return
        const name = written.toLowerCase()
        if (attributes.has(name)) unusual()
        attributes.set(name, raw)
      },
      onopentag: (written) => {
        follow(`<${written}`)
        const parent = current()
        depth += 1
        if (depth > DEEPEST) unusual()
        if (!parent) return
        const name = written.toLowerCase()
        const wanted = parent.asked.get(name)
        // The text of an element that has others in it has rules of its own.
        if (parent.asked.size === 0 || !(wanted ? meansWhatItSays() : isPassedOver(name))) unusual()
        if (wanted) {
          const told = { name, asked: wanted, attributes, inner: [], text: '' }
          if (parent.inner.push(told) > MOST) unusual()
          open.push(told)
        }
        if (wanted || attributes.size > 0) attributes = new Map()
      },
      onclosetag: (name) => {
        // An empty element is told twice, as one that opens and one that closes by itself.
        const isEmpty = parser.endIndex < at
        if (!isEmpty) follow(`</${name}>`)
        if (current()) open.pop()
        depth -= 1
      },
      oncdatastart: () => {
        follow('<![CDATA[')
        isCdata = true
      },
      oncdataend: () => {
        isCdata = false
      },
      ontext: (words) => {
        if (at === BEFORE_ROOT) return
        if (!isCdata) words.startsWith('<') ? unusual() : follow(words.charAt(0))
        const told = current()
        if (told?.asked.size === 0) told.text += isCdata ? plain(words) : withCharacters(plain(words))
      },
      oncomment: () => {
        if (at === BEFORE_ROOT) return
        follow('<!--')
        if (!source.startsWith('-->', at - 3) || current()?.asked.size === 0) unusual()
      },
      onprocessinginstruction: () => {
        if (at !== BEFORE_ROOT) unusual()
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.end(source)
  const [root, another] = document.inner
  return another || !root ? unusual() : root
}
