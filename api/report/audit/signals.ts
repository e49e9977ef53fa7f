import { type Html, html, link, named, type Part } from '../../html/html.ts'
import { lower } from '../../messages/words.ts'
import { amissIn, type Result, type Signal } from './account.ts'
import type { Context } from './context.ts'

/** What can be looked at for each sign: a few show the kind, the count says how many there are. */
const MOST_EVIDENCE = 3

/** What is amiss in a table; what is not known, in order, or beside the point in a line each. */
export const signalsPart = (result: Result, context: Context): Html | undefined => {
  const { words } = context
  const said = words.report.audit
  const { signals = [] } = result
  if (signals.length === 0) return undefined
  const amiss = amissIn(result)
  const standing = signals.filter(({ waived }) => waived === undefined)
  const waived = signals.flatMap(({ title, waived: waiver }) => (waiver === undefined ? [] : [{ title, ...waiver }]))
  const line = (title: string, text: Part): Html => html`<p class="small"><strong>${title}${words.report.colon}</strong> ${text}</p>`
  const titles = (outcome: Signal['outcome']): string => listed(standing.filter((signal) => signal.outcome === outcome))
  return html`${
    amiss.length > 0 &&
    html`<h4>${said.amiss}</h4><table class="cards">
<thead><tr><th scope="col">${said.sign}</th><th scope="col">${said.finding}</th><th scope="col">${said.remedy}</th><th scope="col">${said.owner}</th><th class="n" scope="col">${said.hours}</th></tr></thead>
<tbody>${amiss.map((signal) => row(signal, context))}</tbody></table>`
  }${unknowns(standing) !== '' && line(said.notKnown, unknowns(standing))}
${titles('pass') !== '' && line(said.inOrder, `${titles('pass')}.`)}
${titles('not-applicable') !== '' && line(said.beside, `${titles('not-applicable')}.`)}
${waived.length > 0 && html`<p class="small"><strong>${said.setAside}${words.report.colon}</strong></p><ul class="small">${waived.map((waiver) => html`<li>${named(said.waived(waiver))}</li>`)}</ul>`}`
}

/** Titles within a sentence, the first as it stands. */
const listed = (signals: readonly Signal[]): string => signals.map(({ title }, place) => (place === 0 ? title : lower(title))).join(', ')

const row = (signal: Signal, context: Context): Html => {
  const { words, cite } = context
  const said = words.report.audit
  return html`<tr><th scope="row">${signal.title}</th>
<td>${signal.sentence}${evidence(signal, context)}${cite.of(signal.sources)}</td>
<td data-name="${said.remedy}">${signal.remedy}</td>
<td data-name="${said.owner}">${words.judgement.owners[signal.owner]}</td>
<td class="n" data-name="${said.hours}">${words.numbers.amount(signal.effortHours)}</td></tr>`
}

/** Where it can be looked at; a figure alone is in the sentence. */
const evidence = ({ evidence: all }: Signal, { words }: Context): Html | undefined => {
  const places = all.flatMap(({ url, at }) => (url === undefined ? [] : [{ url, at }]))
  if (places.length === 0) return undefined
  const more = places.length - MOST_EVIDENCE
  const shown = places
    .slice(0, MOST_EVIDENCE)
    .map(
      ({ url, at }, place) => html`${place > 0 && ', '}${link(url, named(url, 60))}${at !== undefined && ` (${words.report.date(at.slice(0, 10))})`}`,
    )
  return html` <span class="small">${shown}${more > 0 && ` ${words.report.audit.moreEvidence(more)}`}</span>`
}

/** Why nothing can be said, each reason with all signs of which that is so. */
const unknowns = (signals: readonly Signal[]): string => {
  const open = signals.filter(({ outcome }) => outcome === 'unknown')
  return [...new Set(open.map(({ sentence }) => sentence))]
    .map((text) => `${text.replace(/\.$/, '')} (${listed(open.filter(({ sentence }) => sentence === text))}).`)
    .join(' ')
}
