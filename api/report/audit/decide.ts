import { type Html, html } from '../../html/html.ts'
import { section } from '../report-page.ts'
import { hoursOf, type Result } from './account.ts'
import { accountName, type Context } from './context.ts'
import { textsOf } from './decision.ts'
import { decidedIn } from './glance.ts'

/** What somebody has to decide about: an action for each account, what it takes, and when it is looked at again. */
export const decide = (accounts: readonly Result[], context: Context): Html | undefined => {
  const { words } = context
  const said = words.report.audit
  const decided = decidedIn(accounts).flatMap((account) => (account.decision === undefined ? [] : [{ account, decision: account.decision }]))
  if (decided.length === 0) return undefined
  return section(
    said.decide,
    html`<table class="cards"><caption>${said.decideCaption}</caption>
<thead><tr><th scope="col">${said.account}</th><th scope="col">${said.decision}</th><th scope="col">${said.why}</th><th class="n" scope="col">${said.hours}</th><th scope="col">${said.reviewOn}</th></tr></thead>
<tbody>${decided.map(
      ({ account, decision: { name, reasons, open, effortHours, reviewOn } }) => html`<tr><th scope="row">${accountName(account, context)}</th>
<td data-name="${said.decision}">${name}</td>
<td data-name="${said.why}">${textsOf(reasons)}${open.length > 0 && html` <span class="ask">${textsOf(open)}</span>`}</td>
<td class="n" data-name="${said.hours}">${words.numbers.amount(effortHours)}</td>
<td data-name="${said.reviewOn}">${words.report.date(reviewOn)}</td></tr>`,
    )}</tbody>
<tfoot><tr><th scope="row">${said.total}</th><td colspan="2"></td><td class="n" data-name="${said.hours}">${words.numbers.amount(hoursOf(decided.map(({ account }) => account)))}</td><td></td></tr></tfoot></table>`,
  )
}
