import { Problem } from '../http/problem.ts'

/** The longest brief has some hundred fields. */
const MOST_FIELDS = 5000

/** What a form sent: names with their values, in order; texts are trimmed, and empty ones are not there. */
export class Form {
  readonly #fields = new Map<string, string[]>()

  /**
   * @param text as forms are encoded.
   * @throws Problem `body-too-large` of more fields than any form here has.
   */
  constructor(text: string) {
    let count = 0
    for (const [name, value] of new URLSearchParams(text)) {
      count += 1
      if (count > MOST_FIELDS) throw new Problem('body-too-large')
      const values = this.#fields.get(name)
      if (values) values.push(value)
      else this.#fields.set(name, [value])
    }
  }

  /** The first value of that name. */
  text(name: string): string | undefined {
    const value = this.#fields.get(name)?.[0]?.trim()
    return value === undefined || value === '' ? undefined : value
  }

  /** A text of several lines, its line ends as everywhere else: forms send those of the network. */
  lines(name: string): string | undefined {
    return this.text(name)?.replaceAll('\r\n', '\n')
  }

  all(name: string): readonly string[] {
    return (this.#fields.get(name) ?? []).flatMap((value) => value.trim() || [])
  }

  /** Names that begin so. */
  names(beginning: string): readonly string[] {
    return [...this.#fields.keys()].filter((name) => name.startsWith(beginning))
  }

  /** The places of the rows of some part: `part.0.name` is in row 0. */
  rows(part: string): readonly number[] {
    const places = this.names(`${part}.`).map((name) => Number(name.slice(part.length + 1).split('.')[0]))
    return [...new Set(places)].filter(Number.isInteger)
  }

  /** A number as people of either language write it; NaN for what is none, so that whoever checks it refuses it by its place. */
  number(name: string): number | undefined {
    const text = this.text(name)
    return text === undefined ? undefined : Number(text.replace(/\s/g, '').replace(',', '.'))
  }

  get isEmpty(): boolean {
    return this.#fields.size === 0
  }

  /** Everything that was sent. */
  get entries(): readonly (readonly [string, string])[] {
    return [...this.#fields].flatMap(([name, values]) => values.map((value) => [name, value] as const))
  }

  /** The same with another value of that name. */
  with(name: string, value: string): Form {
    const fields = new URLSearchParams(this.entries.filter(([other]) => other !== name).map(([other, text]): [string, string] => [other, text]))
    fields.set(name, value)
    return new Form(fields.toString())
  }
}
