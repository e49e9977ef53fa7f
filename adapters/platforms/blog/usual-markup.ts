/**
 * What are the elements of this document, one after the other, if it is written as XML usually is?
 *
 * Elements, their attributes and what they say, without building a tree; whatever would need a decision (a tag that does not close, text beside elements, a
 * reference that XML does not know) throws `Unusual`, and is for a parser that forgives. White space around texts is taken off.
 */

/** Never leaves the reading of usual feeds: somebody else has to read it. */
export class Unusual extends Error {}
export const unusual = (): never => {
  throw new Unusual()
}

export type Tag = {
  readonly name: string
  /** In lower case, which is how names are compared. */
  readonly key: string
  /** As written. */
  readonly attributes: string
  readonly isEmpty: boolean
}

const TAG = /<([A-Za-z][\w:.-]{0,80})((?:\s+[\w:.-]{1,80}\s{0,9}=\s{0,9}(?:"[^"<]{0,4096}"|'[^'<]{0,4096}')){0,50})\s{0,99}(\/?)>/y
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const WHITE = /\s*/y
const CDATA = '<![CDATA['
const DEEPEST = 20

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{2,5})|#x([\da-f]{2,4}));|&/gi

/** Figures from 127 to 159 are read in several ways, and surrogates are no characters. */
const isPlainFigure = (code: number): boolean => (code >= 32 && code < 127) || (code >= 160 && code < 0xd800)

/** The named references of XML and those in figures; others are left to whoever knows them. */
const withCharacters = (text: string): string => {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (_, name: string | undefined, decimal: string | undefined, hexadecimal: string | undefined) => {
    if (name !== undefined) return REFERENCES[name] ?? unusual()
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return isPlainFigure(code) ? String.fromCharCode(code) : unusual()
  })
}

/** Names in lower case; an attribute that says nothing is left out. */
export const attributesOf = ({ attributes }: Tag): Readonly<Record<string, string>> => {
  const read: Record<string, string> = {}
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const raw = double ?? single ?? ''
    const value = raw.includes('\r') ? unusual() : withCharacters(raw).trim()
    if (value !== '') read[name.toLowerCase()] = value
  }
  return read
}

/** Moves through a text from its root on; a value because each step goes on where the last one ended. */
export class UsualMarkup {
  readonly #text: string
  /** Elements whose content is passed over as it stands, whatever is in it; any other that is passed over has to be closed properly. */
  readonly #texts: ReadonlySet<string>
  #at = 0
  constructor(text: string, texts: ReadonlySet<string>) {
    this.#text = text
    this.#texts = texts
  }

  /** The next element, or nothing where the surrounding one ends; between them may be white space and comments. */
  child(): Tag | undefined {
    this.#gap()
    return this.#text.startsWith('</', this.#at) ? undefined : this.#open()
  }

  close({ name, isEmpty }: Tag): void {
    if (isEmpty) return
    this.#gap()
    if (!this.#text.startsWith(`</${name}`, this.#at)) unusual()
    this.#at += name.length + 2
    this.#white()
    if (this.#text.charAt(this.#at) !== '>') unusual()
    this.#at += 1
  }

  /** What an element says that has no others in it; nothing when it is empty. */
  text(tag: Tag): string | undefined {
    if (tag.isEmpty) return undefined
    this.#white()
    const isCdata = this.#text.startsWith(CDATA, this.#at)
    const start = isCdata ? this.#at + CDATA.length : this.#at
    const end = this.#text.indexOf(isCdata ? ']]>' : '<', start)
    if (end < 0) unusual()
    const raw = this.#text.slice(start, end).trim()
    if (raw.includes('\r') || raw.includes('<!--')) unusual()
    this.#at = isCdata ? end + 3 : end
    this.close(tag)
    const said = isCdata ? raw : withCharacters(raw).trim()
    return said === '' ? undefined : said
  }

  /** Passes over an element, whatever is in it. */
  pass(tag: Tag, depth = 0): void {
    if (tag.isEmpty) return
    if (depth > DEEPEST) unusual()
    if (this.#texts.has(tag.key)) this.#passText(tag)
    else {
      for (let inner = this.#childInText(); inner; inner = this.#childInText()) this.pass(inner, depth + 1)
      this.close(tag)
    }
  }

  /** There is nothing more. */
  end(): void {
    this.#gap()
    if (this.#at < this.#text.length) unusual()
  }

  #open(): Tag {
    TAG.lastIndex = this.#at
    const [all, name = '', attributes = '', stroke] = TAG.exec(this.#text) ?? unusual()
    this.#at += all.length
    return { name, key: name.toLowerCase(), attributes, isEmpty: stroke === '/' }
  }

  #white(): void {
    WHITE.lastIndex = this.#at
    this.#at += WHITE.exec(this.#text)?.[0].length ?? 0
  }

  #after(mark: string, from: number): number {
    const at = this.#text.indexOf(mark, from)
    return at < 0 ? unusual() : at + mark.length
  }

  #gap(): void {
    this.#white()
    while (this.#text.startsWith('<!--', this.#at)) {
      this.#at = this.#after('-->', this.#at + 4)
      this.#white()
    }
  }

  #childInText(): Tag | undefined {
    for (;;) {
      this.#at = this.#after('<', this.#at) - 1
      if (!this.#text.startsWith(CDATA, this.#at)) return this.child()
      this.#at = this.#after(']]>', this.#at)
    }
  }

  /** Tags inside need not be in order, and one of the same name would make it a question which one closes. */
  #passText(tag: Tag): void {
    const text = this.#text
    for (;;) {
      const at = this.#after('<', this.#at) - 1
      this.#at = at
      if (text.startsWith(CDATA, at)) this.#at = this.#after(']]>', at)
      else if (text.startsWith('<!--', at)) this.#at = this.#after('-->', at + 4)
      else if (!text.startsWith('</', at)) {
        if (this.#open().name === tag.name) unusual()
      } else if (text.startsWith(tag.name, at + 2)) break
      else this.#at = this.#after('>', at)
    }
    this.close(tag)
  }
}
