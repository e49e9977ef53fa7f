import type { Standing } from '../../../domain/audit/account.ts'
import { type Html, html } from '../../html/html.ts'
import type { Messages } from '../../messages/messages.ts'
import { section } from '../report-page.ts'
import { type Result, standingOf } from './account.ts'
import { accountName, type Context } from './context.ts'

/** More would hide what matters; the least neglected are left out, and counted. */
const MOST_CHANGED = 30

type Change = Result['changes'][number]

/** A change in a sentence; nothing for a field that has no words. */
export const changeText = ({ field, from, to }: Change, result: Result, { accounts }: Pick<Messages, 'accounts'>): string | undefined => {
  if (field === 'vitality.state') return accounts.difference({ field: 'state', from, to })
  if (field === 'vitality.trend') return accounts.difference({ field: 'trend', from, to })
  if (field === 'status') return accounts.readable(from as Standing | 'ok', standingOf(result))
  return undefined
}

export const changes = (accounts: readonly Result[], context: Context): Html => {
  const { words } = context
  const said = words.report.audit
  const changed = accounts.flatMap((account) => {
    const texts = account.changes.flatMap((change) => changeText(change, account, words) ?? [])
    return texts.length === 0 ? [] : [{ account, texts }]
  })
  const shown = changed.slice(0, MOST_CHANGED)
  const more = changed.length - shown.length
  const list = html`<ul>${shown.map(({ account, texts }) => html`<li>${accountName(account, context)}${words.report.colon} ${texts.join(' ')}</li>`)}</ul>`
  return section(said.changes, shown.length > 0 ? list : html`<p>${said.noChanges}</p>`, more > 0 && html`<p>${said.moreChanges(more)}</p>`) as Html
}
