import type { components } from '../../openapi/generated/types.ts'
import { type Html, html, link, named } from '../html/html.ts'
import { type Citations, references } from './citations.ts'

type GovernanceSource = components['schemas']['GovernanceSource']

/** A text by its author, with its year where it is known. */
export const textOf = ({ author, title, year, url }: Omit<GovernanceSource, 'id'>): Html => {
  const shown = named([author, title, ...(year === undefined ? [] : [String(year)])].join(', '))
  return url === undefined ? shown : link(url, shown)
}

/**
 * Numbers the texts of a diagnosis in the order in which they are cited.
 * @param sources by id, of all that may be cited.
 */
export const governanceCitations = (
  sources: ReadonlyMap<string, GovernanceSource>,
  { title, note }: { readonly title: string; readonly note: string },
): Citations => {
  const cited: string[] = []
  const numberOf = (id: string): number => {
    if (!cited.includes(id)) cited.push(id)
    return cited.indexOf(id) + 1
  }
  const item = (id: string, place: number): Html | undefined => {
    const source = sources.get(id)
    return source && html`<li id="source-${place + 1}" value="${place + 1}">${textOf(source)}</li>`
  }
  return {
    of: (ids) => {
      const numbers = [...new Set(ids.filter((id) => sources.has(id)).map(numberOf))].sort((a, b) => a - b)
      return numbers.length === 0 ? undefined : references(numbers)
    },
    section: () =>
      cited.length === 0
        ? undefined
        : html`<section><h2 id="sources">${title}</h2><p class="small soft">${note}</p><ol class="columns">${cited.map(item)}</ol></section>`,
  }
}
