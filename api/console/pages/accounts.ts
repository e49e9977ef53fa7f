import { PLATFORM_IDS } from '../../../domain/catalogue/vocabulary.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { type Html, html, link } from '../../html/html.ts'
import { Problem } from '../../http/problem.ts'
import type { Messages } from '../../messages/messages.ts'
import { postingFigures, postsByMonth } from '../../report/audit/posts-by-month.ts'
import { postingCalendar } from '../../report/charts/posting-calendar.ts'
import { selectField, textField } from '../fields.ts'
import { Form } from '../form.ts'
import type { Answer, Context, Page } from '../page.ts'
import { accountColumns, listQuery, moment, nameOf, nextPage, postButton, standingTag, table } from '../parts.ts'
import { problemText } from '../problem-text.ts'

type Schemas = components['schemas']

const FILTERS = ['platform', 'state', 'tag', 'sort', 'organisationId'] as const

export const accountsPage: Page = (context) => listed(context)

const listed = async (context: Context, { fault, status = 200 }: { readonly fault?: string; readonly status?: number } = {}): Promise<Answer> => {
  const { ask, words, query, csrf } = context
  const { accounts: said, common } = words.console
  const { items, nextCursor } = await ask('listAccounts', { query: listQuery(query, FILTERS) })
  const form = new Form(query.toString())
  const platforms = PLATFORM_IDS.map((id) => [id, words.names.platform[id]] as const)
  const { ok: _, ...troubles } = words.names.accountStatus
  const states = Object.entries({ ...words.names.vitalityState, ...words.accounts.standingName, ...troubles })
  const sorts = Object.entries(said.sorts).filter(([sort]) => sort !== '-createdAt')
  const page = html`<form method="get" action="/console/accounts" class="filters" role="search">${query.get('organisationId') !== null && html`<input type="hidden" name="organisationId" value="${query.get('organisationId') ?? ''}">`}
${selectField({ name: 'platform', label: common.channel, form, options: platforms, none: common.all })}
${selectField({ name: 'state', label: common.state, form, options: states, none: common.all })}
${textField({ name: 'tag', label: said.tag, form, most: 50 })}
${selectField({ name: 'sort', label: said.sort, form, options: sorts, none: said.sorts['-createdAt'] })}
<p><button>${common.filter}</button></p></form>
${table(said.title, accountColumns(words), items, words)}${nextPage(nextCursor, '/console/accounts', context)}
<section><h2>${said.add}</h2>${fault !== undefined && html`<p class="fault" role="alert">${fault}</p>`}<form method="post" action="/console/accounts" class="row"><input type="hidden" name="csrf" value="${csrf}">
${selectField({ name: 'platform', label: common.channel, form: context.form, options: platforms, none: '–' })}
${textField({ name: 'reference', label: said.reference, help: said.addHelp, form: context.form, most: 2048, isRequired: true })}
<p><button class="main">${said.addButton}</button></p></form></section>`
  return { page, title: said.title, current: 'accounts', status }
}

/** A channel that is not told is recognised by the address. */
export const addAccount: Page = async (context) => {
  const { ask, form, language } = context
  const [platform, organisationId] = [form.text('platform'), form.text('organisationId')]
  const account = { reference: form.text('reference') ?? '', ...(platform === undefined ? {} : { platform }) }
  try {
    const { id } = await ask('createAudit', { body: { accounts: [account] }, ...(organisationId === undefined ? {} : { query: { organisationId } }) })
    return { goTo: `/console/audits/${id}` }
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 400) throw error
    return listed(context, { fault: problemText(error, language), status: 400 })
  }
}

const calendar = (activity: Schemas['Activity'], words: Messages): Html => {
  const { accounts: said } = words.console
  const { posts, from, to } = postingFigures(activity)
  const label = said.dayByDay(posts, words.report.date(from), words.report.date(to))
  // The newest month first: what the calendar shows, to be read.
  const rows = [...postsByMonth(activity)].reverse()
  return html`<section><h2>${said.calendar}</h2><div class="scroll" tabindex="0" role="region" aria-label="${said.calendar}">${postingCalendar(activity, { label, months: words.report.months, days: words.report.weekdays })}</div><p class="soft">${label}</p>
<details><summary>${said.months}</summary><table><thead><tr><th scope="col">${said.month}</th><th scope="col" class="n">${said.posts}</th></tr></thead><tbody>${rows.map(
    ({ month, posts: some }) => html`<tr><th scope="row">${words.report.date(month)}</th><td class="n">${some}</td></tr>`,
  )}</tbody></table></details></section>`
}

export const accountPage: Page = async (context) => {
  const { ask, words, params } = context
  const { accounts: said, common } = words.console
  const accountId = params['id'] ?? ''
  const account = await ask('getAccount', { params: { accountId } })
  const { items: audits } = await ask('listAccountAudits', { params: { accountId }, query: { limit: '20' } })
  const result = audits[0]?.result
  const failed = result?.signals?.filter(({ outcome }) => outcome === 'fail') ?? []
  const decision = result?.decision
  const page = html`<p class="lead">${standingTag(account.state, words)} ${account.sentence}</p>
<p>${words.names.platform[account.account.platform]}${account.url !== undefined && html` · ${link(account.url, said.visit)}`}</p>
<p class="buttons">${postButton({ to: '/console/accounts', label: said.auditNow, fields: { platform: account.account.platform, reference: account.account.reference, ...(account.organisationId === undefined ? {} : { organisationId: account.organisationId }) }, kind: 'main' }, context)}</p>
<p><img class="badge" src="/console/accounts/${accountId}/badge" alt="${account.sentence}"></p>
${result === undefined && html`<p class="soft">${said.notAudited}</p>`}
${
  decision &&
  html`<section><h2>${said.decision}</h2><p><span class="tag ${decision.action}">${decision.name}</span> <span class="soft">${(decision.reviewOn < result.observedAt.slice(0, 10) ? said.reviewDue : said.review)(words.report.date(decision.reviewOn))}</span></p>
<ul>${decision.reasons.map(({ text }) => html`<li>${text}</li>`)}</ul>${
    decision.steps.length > 0 &&
    html`<ol>${decision.steps.map(({ text, effortHours }) => html`<li>${text} <span class="soft">(${words.numbers.hours(effortHours)})</span></li>`)}</ol>`
  }</section>`
}
${
  result?.signals &&
  html`<section><h2>${said.signals}</h2>${
    failed.length === 0
      ? html`<p>${said.noSignals}</p>`
      : html`<ul>${failed.map(({ title, sentence, remedy }) => html`<li><strong>${title}</strong>${words.report.colon} ${sentence} <span class="soft">${remedy}</span></li>`)}</ul>`
  }</section>`
}
${result !== undefined && 'activity' in result && result.activity && calendar(result.activity, words)}
<section><h2>${said.history}</h2>${table(
    said.history,
    [
      {
        title: common.when,
        kind: 'head',
        cell: ({ auditId, auditedAt }) => html`<a href="/console/audits/${auditId}">${moment(auditedAt, words)}</a>`,
      },
      { title: common.state, cell: ({ result: one }) => one.sentence },
      {
        title: common.neglect,
        kind: 'n',
        cell: ({ result: { neglect } }) => (neglect?.score === undefined ? common.notKnown : words.numbers.decimal(neglect.score)),
      },
    ],
    audits,
    words,
  )}</section>`
  return { page, title: nameOf(account), current: 'accounts' }
}
