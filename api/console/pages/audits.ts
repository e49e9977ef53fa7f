import { PLATFORM_IDS } from '../../../domain/catalogue/vocabulary.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { type Html, html } from '../../html/html.ts'
import { Problem } from '../../http/problem.ts'
import type { Messages } from '../../messages/messages.ts'
import { standingOf } from '../../report/audit/account.ts'
import type { Form } from '../form.ts'
import type { Answer, Ask, Context, Page } from '../page.ts'
import { accountName, listQuery, moment, nextPage, postButton, progressBar, standingTag, table, takeAway } from '../parts.ts'
import { problemText } from '../problem-text.ts'

type Schemas = components['schemas']

/** As many accounts as one audit takes, and as a page of a list has. */
const MOST_ACCOUNTS = 200
const PAGE = 100
const REFRESH_SECONDS = 5

const isUnderWay = (status: Schemas['AuditStatus']): boolean => status === 'queued' || status === 'running'

type Summary = Schemas['AuditSummary']

const statusTag = (status: Schemas['AuditStatus'], words: Messages): Html =>
  html`<span class="tag status-${status}">${words.console.audits.status[status]}</span>`

const startForm = ({ words, csrf }: Context, form: Form, fault?: string): Html => {
  const { audits: said } = words.console
  return html`<section><h2>${said.start}</h2><form method="post" action="/console/audits"><input type="hidden" name="csrf" value="${csrf}">
<p class="field"><label for="accounts">${said.accounts}</label><textarea id="accounts" name="accounts" rows="5" required maxlength="100000" spellcheck="false" aria-describedby="accounts-help${fault !== undefined && ' accounts-fault'}"${fault !== undefined && html` aria-invalid="true"`}>${form.text('accounts') ?? ''}</textarea>
<span class="help" id="accounts-help">${said.startHelp}</span>${fault !== undefined && html`<span class="fault" id="accounts-fault" role="alert">${fault}</span>`}</p>
<p><button class="main">${said.startButton}</button></p></form></section>`
}

const listed = async (
  context: Context,
  form: Form,
  { fault, status = 200 }: { readonly fault?: string; readonly status?: number } = {},
): Promise<Answer> => {
  const { ask, words, query } = context
  const { audits: said, common } = words.console
  const { items, nextCursor } = await ask('listAudits', { query: listQuery(query, ['organisationId']) })
  const page = html`${fault !== undefined && startForm(context, form, fault)}${table<Summary>(
    said.title,
    [
      { title: common.when, kind: 'head', cell: ({ id, createdAt }) => html`<a href="/console/audits/${id}">${moment(createdAt, words)}</a>` },
      { title: common.state, cell: ({ status: how }) => statusTag(how, words) },
      { title: said.progress, cell: ({ progress }) => progressBar(progress, words) },
      {
        title: said.counts,
        cell: ({ summary }) =>
          html`<ul class="tags">${Object.entries(summary).map(([standing, count]) => html`<li>${standingTag(standing as never, words)} ${count}</li>`)}</ul>`,
      },
      { title: common.report, cell: ({ id }) => html`<a href="/console/audits/${id}/report">${common.report}</a>` },
    ],
    items,
    words,
  )}${nextPage(nextCursor, '/console/audits', context)}${fault === undefined && startForm(context, form)}`
  return { page, title: said.title, current: 'audits', status }
}

export const auditsPage: Page = (context) => listed(context, context.form)

const PLATFORMS: ReadonlySet<string> = new Set([...PLATFORM_IDS, 'x'])

type Named = { readonly platform?: string; readonly reference: string }

/** `blog https://blog.example.org/`, or the address alone; with the number of its line. */
const accountsIn = (text: string): readonly { readonly line: number; readonly account: Named }[] =>
  text.split('\n').flatMap((written, place) => {
    const [first = '', ...rest] = written.trim().split(/\s+/)
    if (first === '') return []
    const isNamed = rest.length > 0 && PLATFORMS.has(first.toLowerCase())
    return [{ line: place + 1, account: isNamed ? { platform: first.toLowerCase(), reference: rest.join(' ') } : { reference: written.trim() } }]
  })

const ofOrganisation = async (ask: Ask, organisationId: string): Promise<readonly { readonly platform: string; readonly reference: string }[]> => {
  const accounts: Schemas['AccountSummary'][] = []
  for (let cursor: string | undefined; accounts.length < MOST_ACCOUNTS; ) {
    const page = await ask('listAccounts', { query: { organisationId, limit: String(PAGE), ...(cursor === undefined ? {} : { cursor }) } })
    accounts.push(...page.items)
    cursor = page.nextCursor
    if (cursor === undefined) break
  }
  return accounts.slice(0, MOST_ACCOUNTS).map(({ account: { platform, reference } }) => ({ platform, reference }))
}

export const startAudit: Page = async (context) => {
  const { ask, form, words } = context
  const organisationId = form.text('organisationId')
  const lines = organisationId === undefined ? accountsIn(form.text('accounts') ?? '') : []
  const accounts = organisationId === undefined ? lines.map(({ account }) => account) : await ofOrganisation(ask, organisationId)
  try {
    const { id } = await ask('createAudit', { body: { accounts }, ...(organisationId === undefined ? {} : { query: { organisationId } }) })
    return { goTo: `/console/audits/${id}` }
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 400 || organisationId !== undefined) throw error
    const faults = (error.errors ?? []).flatMap(({ pointer, detail }) => {
      const place = /^\/accounts\/(\d+)/.exec(pointer)?.[1]
      return place === undefined ? [detail] : [`${words.console.audits.unreadable(lines[Number(place)]?.line ?? 0)}${words.report.colon} ${detail}`]
    })
    return listed(context, form, { fault: faults.join(' ') || problemText(error, context.language), status: 400 })
  }
}

const progressPart = (audit: Schemas['Audit'], context: Context): Html => {
  const { words } = context
  const { audits: said } = words.console
  const at = `/console/audits/${audit.id}`
  const isOpen = isUnderWay(audit.status)
  return html`<div id="progress"${isOpen && html` data-follow="${at}/progress"`}>
<p>${statusTag(audit.status, words)} ${progressBar(audit.progress, words)}</p>
<p class="hidden" role="status">${said.status[audit.status]}. ${said.progressSpoken(audit.progress.done, audit.progress.total)}</p>
${isOpen && html`<p class="soft">${said.refreshes}</p>${postButton({ to: `${at}/cancel`, label: said.cancel }, context)}`}
${!isOpen && takeAway(at, words)}
<h2>${said.results}</h2>
${table(
  said.results,
  [
    {
      title: words.console.common.name,
      kind: 'head',
      cell: ({ account, accountId }: Schemas['AccountResult']) =>
        accountId === undefined ? accountName({ account }) : html`<a href="/console/accounts/${accountId}">${accountName({ account })}</a>`,
    },
    { title: words.console.common.channel, cell: ({ account }) => words.names.platform[account.platform] },
    {
      title: words.console.common.state,
      cell: (result) => standingTag(standingOf(result), words),
    },
    {
      title: words.console.common.neglect,
      kind: 'n',
      cell: ({ neglect }) => (neglect?.score === undefined ? words.console.common.notKnown : words.numbers.decimal(neglect.score)),
    },
    {
      title: words.console.accounts.decision,
      cell: ({ decision }) => decision && html`<span class="tag ${decision.action}">${decision.name}</span>`,
    },
  ],
  audit.results,
  words,
)}</div>`
}

export const auditPage: Page = async (context) => {
  const { ask, params, words } = context
  const audit = await ask('getAudit', { params: { auditId: params['id'] ?? '' } })
  const { organisationId } = audit
  const whose = organisationId === undefined ? undefined : (await ask('getOrganisation', { params: { organisationId } })).name
  const title = [whose, words.console.audits.one, moment(audit.createdAt, words)].filter((part) => part !== undefined).join(', ')
  return { page: progressPart(audit, context), title, current: 'audits', refreshSeconds: isUnderWay(audit.status) ? REFRESH_SECONDS : undefined }
}

export const auditProgress: Page = async (context) => ({
  fragment: progressPart(await context.ask('getAudit', { params: { auditId: context.params['id'] ?? '' } }), context),
})

export const cancelAudit: Page = async ({ ask, params }) => {
  await ask('cancelAudit', { params: { auditId: params['id'] ?? '' } })
  return { goTo: `/console/audits/${params['id']}` }
}
