import { type Html, html } from '../../html/html.ts'
import type { Result } from './account.ts'
import type { Context } from './context.ts'

type Decision = NonNullable<Result['decision']>

/** What to do with an account and why, the steps to tick off, and what to put on it. */
export const decisionPart = ({ decision }: Result, { words, language }: Context): Html | undefined => {
  if (decision === undefined) return undefined
  const said = words.report.audit
  const { name, certainty, reasons, open, regret, steps, notice, effortHours, reviewOn } = decision
  return html`<div class="panel"><p><strong>${said.decision}${words.report.colon} ${name}</strong> (${said.certainty[certainty]}; ${words.report.hours(effortHours)}). ${textsOf(reasons)}${regret !== undefined && ` ${regret.sentence}`}</p>
${open.length > 0 && html`<p><strong>${said.open}${words.report.colon}</strong> <span class="ask">${textsOf(open)}</span></p>`}
<p class="small">${said.reviewOn} ${words.report.date(reviewOn)}.</p></div>
${
  steps.length > 0 &&
  html`<h4>${said.steps}</h4><ul class="ticks small">${steps.map(({ text, effortHours: hours }) => html`<li>${text} <span class="soft">(${words.report.hours(hours)})</span></li>`)}</ul>`
}${notice !== undefined && noticePart(notice, said, language)}`
}

export const textsOf = (sentences: Decision['reasons']): string => sentences.map(({ text }) => text).join(' ')

/** The language of the report first. */
const noticePart = (notice: NonNullable<Decision['notice']>, said: Context['words']['report']['audit'], language: Context['language']): Html => {
  const languages = language === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)
  return html`<h4>${said.notice}</h4><div class="pair small">${languages.map(
    (tag) => html`<div><p class="soft">${said.noticeIn[tag]}</p><blockquote lang="${tag}">${notice[tag]}</blockquote></div>`,
  )}</div>`
}
