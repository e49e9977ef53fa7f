import { PLATFORM_IDS } from '../../../domain/catalogue/vocabulary.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { type Html, html, link, named } from '../../html/html.ts'
import type { Messages } from '../../messages/messages.ts'
import { selectField, textField } from '../fields.ts'
import { Form } from '../form.ts'
import type { Page } from '../page.ts'
import { listQuery, nextPage, table } from '../parts.ts'

type EvidenceRecord = components['schemas']['EvidenceRecord']

const platformName = ({ platform }: Pick<EvidenceRecord, 'platform'>, words: Messages): string =>
  (words.names.platform as Readonly<Record<string, string>>)[platform] ?? (platform === '*' ? words.console.evidence.all : platform)

const sourceOf = ({ source, sourceGrade }: EvidenceRecord, words: Messages): Html => {
  const text = words.counterBrief.source(source, sourceGrade)
  return source.url === '' ? named(text) : link(source.url, named(text))
}

const figureOf = ({ value, unit }: EvidenceRecord): string => `${typeof value === 'object' ? JSON.stringify(value) : String(value)} ${unit}`

export const evidencePage: Page = async (context) => {
  const { ask, words, query } = context
  const { evidence: said, common } = words.console
  const { items, nextCursor } = await ask('listEvidence', { query: { limit: '25', ...listQuery(query, ['platform', 'q', 'stale']) } })
  const form = new Form(query.toString())
  const page = html`<p class="lead">${said.lead}</p>
<form method="get" action="/console/evidence" class="filters" role="search">
${selectField({ name: 'platform', label: said.platform, form, options: PLATFORM_IDS.map((id) => [id, words.names.platform[id]]), none: said.all })}
${textField({ name: 'q', label: said.query, form, most: 100 })}
${selectField({
  name: 'stale',
  label: said.stale,
  form,
  options: [
    ['true', common.yes],
    ['false', common.no],
  ],
  none: common.all,
})}
<p><button>${common.filter}</button></p></form>
${table<EvidenceRecord>(
  said.title,
  [
    { title: said.statement, kind: 'head', cell: ({ id, statement }) => html`<a href="/console/evidence/${id}">${named(statement)}</a>` },
    { title: said.platform, cell: (record) => platformName(record, words) },
    { title: said.source, cell: (record) => sourceOf(record, words) },
    { title: said.age, cell: ({ stale }) => (stale ? html`<span class="tag wait">${said.stale}</span>` : said.fresh) },
  ],
  items,
  words,
)}${nextPage(nextCursor, '/console/evidence', context)}`
  return { page, title: said.title, current: 'evidence' }
}

export const evidenceRecordPage: Page = async (context) => {
  const { ask, words, params } = context
  const { evidence: said } = words.console
  const record = await ask('getEvidence', { params: { evidenceId: params['id'] ?? '' } })
  const fact = (title: string, value: Html | string | undefined): Html | undefined =>
    value === undefined || value === '' ? undefined : html`<div><dt>${title}</dt><dd>${value}</dd></div>`
  const page = html`<p class="lead">${named(record.statement, 2000)}</p>
<dl class="facts">${fact(said.platform, platformName(record, words))}${fact(said.value, named(figureOf(record)))}${fact(said.population, named(record.population))}${fact(said.geography, named(record.geography))}
${fact(said.published, words.report.date(record.source.published))}${fact(said.age, record.stale ? said.stale : said.fresh)}</dl>
<p>${said.source}${words.report.colon} ${sourceOf(record, words)}</p>
${record.recalled && html`<p class="fault">${said.recalled}</p>`}${record.note !== '' && html`<p>${said.note}${words.report.colon} ${named(record.note, 2000)}</p>`}
${record.conflictNote !== undefined && html`<p>${record.conflictNote}</p><p>${said.conflicts}${words.report.colon} ${record.conflictsWith.map((id, place) => html`${place > 0 && ', '}<a href="/console/evidence/${id}">${id}</a>`)}</p>`}`
  return { page, title: record.id, current: 'evidence' }
}
