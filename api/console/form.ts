/** What a form sent: names with their values, in order; texts are trimmed, and empty ones are not there. */
export class Form {
  readonly #fields: URLSearchParams

  constructor(text: string) {
    this.#fields = new URLSearchParams(text)
  }

  /** The first value of that name. */
  text(name: string): string | undefined {
    const value = this.#fields.get(name)?.trim()
    return value === undefined || value === '' ? undefined : value
  }

  all(name: string): readonly string[] {
    return this.#fields.getAll(name).flatMap((value) => value.trim() || [])
  }

  /** Names that begin so. */
  names(beginning: string): readonly string[] {
    return [...new Set(this.#fields.keys())].filter((name) => name.startsWith(beginning))
  }

  /** A number as people of either language write it; NaN for what is none, so that whoever checks it refuses it by its place. */
  number(name: string): number | undefined {
    const text = this.text(name)
    return text === undefined ? undefined : Number(text.replace(/\s/g, '').replace(',', '.'))
  }

  get isEmpty(): boolean {
    return this.#fields.size === 0
  }
}
