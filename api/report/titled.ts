import { type Html, html, named } from '../html/html.ts'

/** A title around a name that somebody gave: the name keeps to its own direction. */
export const titled = (title: (name: string) => string, name: string): Html => {
  const [before = '', after = ''] = title('\u0000').split('\u0000')
  return html`${before}${named(name)}${after}`
}
