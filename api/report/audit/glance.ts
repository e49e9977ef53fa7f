import { type Html, html, type Part } from '../../html/html.ts'
import { scoreBar } from '../charts/score-bar.ts'
import { hoursOf, needsDecision, type Result } from './account.ts'
import { accountName, accountNames, type Context, channelOf, lastPostOf, silenceOf, stateTag } from './context.ts'

/** Rows for somebody who decides, so that the table stays on a page; who runs the accounts has them all. */
const MOST_FOR_DECISION = 15

export const glance = (accounts: readonly Result[], context: Context): Html => {
  const { words, reading } = context
  const said = words.report.audit
  const shown = reading === 'practitioner' ? accounts : accounts.filter(needsDecision).slice(0, MOST_FOR_DECISION)
  const kept = reading === 'practitioner' ? [] : accounts.filter((account) => !needsDecision(account))
  const left = reading === 'practitioner' ? 0 : accounts.length - shown.length - kept.length
  return html`<section><h2>${said.atAGlance}</h2>
${
  shown.length > 0 &&
  html`<table class="cards accounts"><caption>${said.glanceCaption[reading]}. ${said.glanceLegend}</caption>
<thead><tr><th scope="col">${said.account}</th><th scope="col">${said.state}</th><th scope="col">${said.lastPost}</th><th scope="col">${said.silence}</th><th scope="col">${said.neglect}</th><th scope="col">${said.decision}</th><th class="n" scope="col">${said.hours}</th></tr></thead>
<tbody>${shown.map((account) => row(account, context))}</tbody>
<tfoot><tr><th scope="row">${said.total}</th><td colspan="5"></td><td class="n" data-name="${said.hours}">${words.numbers.amount(hoursOf(shown))}</td></tr></tfoot></table>`
}
${left > 0 && html`<p>${said.belowOnly(left)}</p>`}
${kept.length > 0 && html`<p>${said.kept(kept.length)} ${accountNames(kept, context)}.</p>`}
${withheld(accounts, context)}</section>`
}

const row = (account: Result, context: Context): Html => {
  const { words } = context
  const said = words.report.audit
  const { decision } = account
  return html`<tr><th scope="row">${accountName(account, context)}</th>
<td>${stateTag(account, context)}</td>
<td data-name="${said.lastPost}">${lastPostOf(account, context)}</td>
<td class="drawn" data-name="${said.silence}">${silenceOf(account, context)}</td>
<td class="drawn" data-name="${said.neglect}">${neglectOf(account, context)}</td>
<td data-name="${said.decision}">${decision === undefined ? '–' : decision.name}</td>
<td class="n" data-name="${said.hours}">${decision === undefined ? '–' : words.numbers.amount(decision.effortHours)}</td></tr>`
}

const neglectOf = ({ neglect }: Result, { words }: Context): Part => {
  if (neglect === undefined) return words.report.notKnown
  const { score, low, high } = neglect
  const bounds = html`<span class="soft">(${words.report.audit.bounds(words.numbers.score(low), words.numbers.score(high))})</span>`
  if (score === undefined) return html`${words.report.notKnown} ${bounds}`
  return html`${words.numbers.score(score)} ${bounds}${scoreBar({ score, bounds: { worst: low, best: high } })}`
}

/** Terms by which a score was not made of what was read: each once, with the channels they are those of. */
const withheld = (accounts: readonly Result[], { words }: Context): Html | undefined => {
  const channels = new Map<string, Set<string>>()
  for (const account of accounts) {
    const terms = [account.neglect, ...(account.signals ?? [])].flatMap((each) => each?.withheld ?? [])
    for (const { text } of terms) channels.set(text, (channels.get(text) ?? new Set()).add(channelOf(account, words)))
  }
  if (channels.size === 0) return undefined
  const said = words.report.audit
  return html`<ul class="small">${[...channels].map(([text, names]) => html`<li>${said.withheld} (${words.lists.and([...names])})${words.report.colon} ${text}</li>`)}</ul>`
}
