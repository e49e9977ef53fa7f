import type { components } from '../../openapi/generated/types.ts'
import { type Html, html, link, named } from '../html/html.ts'
import type { Messages } from '../messages/messages.ts'

/** A record, or an own measurement in the shape of one. */
export type Source = components['schemas']['EvidenceRecord']

export type Citations = {
  /** Numbers of records where they are cited; nothing where none of them is known. */
  readonly of: (ids: readonly string[]) => Html | undefined
  /** All that were cited so far, as a section; nothing where none was. */
  readonly section: () => Html | undefined
}

/** Numbers of sources, each a link to its place in the list. */
export const references = (numbers: readonly number[]): Html => {
  const links = numbers.map((number, place) => html`${place > 0 && ', '}<a href="#source-${number}">${number}</a>`)
  return html` <span class="soft small">[${links}]</span>`
}

/** Whole years between a day, a month or a year and a day: what is not said counts as its beginning. */
const yearsSince = (published: string, asOf: string): number => {
  const [year = '', ...rest] = published.split('-')
  const anniversary = [...rest, '01', '01'].slice(0, 2).join('-')
  return Math.max(0, Number(asOf.slice(0, 4)) - Number(year) - (asOf.slice(5, 10) < anniversary ? 1 : 0))
}

/**
 * Numbers sources in the order in which they are cited. Records of one page share a number.
 * @param sources by id, of all that may be cited.
 * @param stale ids of those that were old for their subject on that day.
 */
export const citations = (
  sources: ReadonlyMap<string, Source>,
  { asOf, stale, words }: { readonly asOf: string; readonly stale: readonly string[]; readonly words: Messages },
): Citations => {
  const cited = new Map<string, { readonly number: number; readonly records: Source[] }>()
  const keyOf = ({ source: { url, title }, id, state }: Source): string => (state === undefined ? `${url} ${title}` : id)

  const numberOf = (id: string): number | undefined => {
    const record = sources.get(id)
    if (record === undefined) return undefined
    const entry = cited.get(keyOf(record)) ?? { number: cited.size + 1, records: [] }
    cited.set(keyOf(record), entry)
    if (!entry.records.includes(record)) entry.records.push(record)
    return entry.number
  }

  const item = ({ number, records }: { readonly number: number; readonly records: readonly Source[] }): Html => {
    const [record] = records as readonly [Source]
    const isStale = records.some(({ id }) => stale.includes(id))
    const text = words.counterBrief.source(record.source, record.sourceGrade)
    const shown = record.source.url === '' ? named(text) : link(record.source.url, named(text))
    return html`<li id="source-${number}" value="${number}">${shown} (${words.report.age(yearsSince(record.source.published, asOf), isStale)})${record.state !== undefined && html`, ${words.report.ownMeasurement}`}</li>`
  }

  return {
    of: (ids) => {
      const numbers = [...new Set(ids.flatMap((id) => numberOf(id) ?? []))].sort((a, b) => a - b)
      if (numbers.length === 0) return undefined
      return references(numbers)
    },
    section: () => {
      if (cited.size === 0) return undefined
      const entries = [...cited.values()]
      const old = entries.filter(({ records }) => records.some(({ id }) => stale.includes(id))).length
      return html`<section><h2 id="sources">${words.report.sources}</h2>
<p class="small soft">${words.report.sourcesNote({ shown: entries.length, stale: old })}</p>
<ol class="columns">${entries.map(item)}</ol></section>`
    },
  }
}
