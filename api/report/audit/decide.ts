import { type Html, html } from '../../html/html.ts'
import { section } from '../report-page.ts'
import { hoursOf, needsDecision, type Result } from './account.ts'
import { accountNames, type Context } from './context.ts'
import { reviewText, textsOf } from './decision.ts'

type Decided = Result & { readonly decision: NonNullable<Result['decision']> }

/** What somebody has to decide: an action for the accounts that call for it by the same reasons, what it takes, and when it is looked at again. */
export const decide = (accounts: readonly Result[], context: Context): Html | undefined => {
  const { words } = context
  const said = words.report.audit
  const decided = accounts.filter((account): account is Decided => account.decision !== undefined && needsDecision(account))
  if (decided.length === 0) return undefined
  return section(
    said.decide,
    html`<table class="cards"><caption>${said.decideCaption}</caption>
<thead><tr><th scope="col">${said.decision}</th><th scope="col">${said.accounts}</th><th scope="col">${said.why}</th><th class="n" scope="col">${said.hours}</th><th scope="col">${said.reviewOn}</th></tr></thead>
<tbody>${alike(decided).map((group) => row(group, context))}</tbody>
<tfoot><tr><th scope="row">${said.total}</th><td colspan="2"></td><td class="n" data-name="${said.hours}">${words.numbers.amount(hoursOf(decided))}</td><td></td></tr></tfoot></table>`,
  )
}

type Group = readonly [Decided, ...Decided[]]

const row = (group: Group, context: Context): Html => {
  const { words } = context
  const said = words.report.audit
  const [{ decision }] = group
  const days = group.map(({ decision: { reviewOn } }) => reviewOn).sort()
  return html`<tr><th scope="row">${decision.name}</th>
<td data-name="${said.accounts}">${accountNames(group, context)}</td>
<td data-name="${said.why}">${textsOf(decision.reasons)}${decision.open.length > 0 && html` <span class="ask">${textsOf(decision.open)}</span>`}</td>
<td class="n" data-name="${said.hours}">${words.numbers.amount(hoursOf(group))}</td>
<td data-name="${said.reviewOn}">${reviewText(days[0] ?? decision.reviewOn, group[0], context)}</td></tr>`
}

/** Accounts of the same action, reasons and open questions together, in the order of the first of each. */
const alike = (accounts: readonly Decided[]): readonly Group[] => {
  const groups = new Map<string, [Decided, ...Decided[]]>()
  for (const account of accounts) {
    const { action, reasons, open } = account.decision
    const key = [action, ...[...reasons, ...open].map(({ code }) => code)].join(' ')
    const group = groups.get(key)
    if (group) group.push(account)
    else groups.set(key, [account])
  }
  return [...groups.values()]
}
