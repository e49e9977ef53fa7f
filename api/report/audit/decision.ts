import { type Html, html } from '../../html/html.ts'
import { section } from '../report-page.ts'
import type { Result } from './account.ts'
import { accountNames, type Context } from './context.ts'

type Decision = NonNullable<Result['decision']>

/** What to do with an account and why, the steps to tick off, and where to find what to put on it. */
export const decisionPart = (account: Result, context: Context): Html | undefined => {
  const { words } = context
  const { decision } = account
  if (decision === undefined) return undefined
  const said = words.report.audit
  const { action, name, certainty, reasons, open, regret, steps, notice, effortHours, reviewOn } = decision
  return html`<div class="panel"><p><strong>${said.decision}${words.report.colon} ${name}</strong> (${words.report.hours(effortHours)}, ${said.certainty[certainty]}). ${textsOf(reasons)}${regret !== undefined && ` ${regret.sentence}`}</p>
${open.length > 0 && html`<p><strong>${said.open}${words.report.colon}</strong> <span class="ask">${textsOf(open)}</span></p>`}
<p class="small">${said.reviewOn} ${reviewText(reviewOn, account, context)}.${notice !== undefined && html` <a href="#${noticeId(action)}">${said.notice}</a>`}</p></div>
${
  steps.length > 0 &&
  html`<h4>${said.steps}</h4><ul class="ticks small">${steps.map(({ text, effortHours: hours }) => html`<li>${text} <span class="soft">(${words.numbers.amount(hours)}\u00a0h)</span></li>`)}</ul>`
}`
}

/** A day that has passed is no appointment: the review is due. */
export const reviewText = (reviewOn: string, { observedAt }: Pick<Result, 'observedAt'>, { words }: Context): string =>
  reviewOn < observedAt.slice(0, 10) ? words.report.audit.reviewDue(words.report.date(reviewOn)) : words.report.date(reviewOn)

export const textsOf = (sentences: Decision['reasons']): string => sentences.map(({ text }) => text).join(' ')

const noticeId = (action: Decision['action']): string => `notice-${action}`

/** What is put on accounts that go on no more: each text once, in the language of the report first, with the accounts it is for. */
export const notices = (accounts: readonly Result[], context: Context): Html | undefined => {
  const { words, language } = context
  const said = words.report.audit
  const languages = language === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)
  const ended = accounts.flatMap((account) =>
    account.decision?.notice === undefined ? [] : [{ account, ...account.decision, notice: account.decision.notice }],
  )
  const texts = new Map(ended.map((decision) => [decision.action, decision]))
  if (texts.size === 0) return undefined
  return section(
    said.notices,
    html`<p class="small">${said.noticesNote}</p>`,
    ...[...texts.values()].map(({ action, name, notice }) => {
      const meant = ended.flatMap((each) => (each.action === action ? [each.account] : []))
      return html`<h3 id="${noticeId(action)}">${name}</h3><p class="small">${accountNames(meant, context)}.</p>
<div class="pair small">${languages.map((tag) => html`<div><p class="soft">${said.noticeIn[tag]}</p><blockquote lang="${tag}">${notice[tag]}</blockquote></div>`)}</div>`
    }),
  )
}
