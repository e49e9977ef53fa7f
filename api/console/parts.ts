import type { Standing } from '../../domain/audit/account.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Html, html, named, type Part } from '../html/html.ts'
import type { Messages } from '../messages/messages.ts'
import { standingNames } from '../messages/standing-names.ts'
import { sparkline } from '../report/charts/sparkline.ts'
import type { Context } from './page.ts'

type Schemas = components['schemas']

/** A moment as it is read, to the minute. */
export const moment = (at: string | undefined, { console: { common }, report }: Messages): string =>
  at === undefined ? common.never : common.at(report.date(at.slice(0, 10)), at.slice(11, 16))

export const day = (at: string | undefined, { console: { common }, report }: Messages): string =>
  at === undefined ? common.notKnown : report.date(at.slice(0, 10))

export const standingTag = (standing: Standing, words: Messages): Html =>
  html`<span class="tag ${standing}">${standingNames(words.names, words.accounts.standingName)(standing)}</span>`

type Post = {
  readonly to: string
  readonly label: string
  readonly fields?: Readonly<Record<string, string>>
  readonly kind?: 'main' | 'danger' | 'plain'
  readonly confirm?: string
}

/** A button that changes something: a form of its own, with what proves that it is ours. */
export const postButton = ({ to, label, fields = {}, kind = 'plain', confirm }: Post, { csrf }: Pick<Context, 'csrf'>): Html =>
  html`<form method="post" action="${to}" class="inline"${confirm !== undefined && html` data-confirm="${confirm}"`}><input type="hidden" name="csrf" value="${csrf}">${Object.entries(
    fields,
  ).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button class="${kind}">${label}</button></form>`

/** The next page of a list, its filters kept. */
export const nextPage = (nextCursor: string | undefined, here: string, { query, words }: Pick<Context, 'query' | 'words'>): Part => {
  if (nextCursor === undefined) return undefined
  const next = new URLSearchParams(query)
  next.set('cursor', nextCursor)
  return html`<p><a href="${here}?${next.toString()}" rel="next">${words.console.common.next}</a></p>`
}

/** What of the query of a page a list is asked for. */
export const listQuery = (query: URLSearchParams, names: readonly string[]): Record<string, string> => {
  const asked: Record<string, string> = {}
  for (const name of [...names, 'cursor']) {
    const value = query.get(name)?.trim()
    if (value !== undefined && value !== '') asked[name] = value
  }
  return asked
}

type Column<T> = { readonly title: string; readonly cell: (item: T) => Part; readonly kind?: 'n' | 'head' }

/** A table that becomes cards on a narrow screen; a sentence where there is nothing. */
export const table = <T>(
  caption: string,
  columns: readonly Column<T>[],
  items: readonly T[],
  words: Messages,
  empty: string = words.console.common.none,
): Html => {
  if (items.length === 0) return html`<p class="soft">${empty}</p>`
  const cell =
    (item: T) =>
    ({ title, cell: print, kind }: Column<T>): Html =>
      kind === 'head'
        ? html`<th scope="row">${print(item)}</th>`
        : html`<td${kind === 'n' && html` class="n"`} data-name="${title}">${print(item)}</td>`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="cards"><caption class="hidden">${caption}</caption>
<thead><tr>${columns.map(({ title, kind }) => html`<th scope="col"${kind === 'n' && html` class="n"`}>${title}</th>`)}</tr></thead>
<tbody>${items.map((item) => html`<tr>${columns.map(cell(item))}</tr>`)}</tbody></table></div>`
}

type Account = Schemas['AccountSummary']

/** An account as people call it: its address without what all addresses begin with. */
export const nameOf = ({ account }: { readonly account: { readonly reference: string } }): string =>
  account.reference.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
export const accountName = (account: Parameters<typeof nameOf>[0]): Html => named(nameOf(account), 60)

export const accountColumns = (words: Messages): readonly Column<Account>[] => {
  const { common } = words.console
  return [
    { title: common.name, kind: 'head', cell: (account) => html`<a href="/console/accounts/${account.id}">${accountName(account)}</a>` },
    { title: common.channel, cell: ({ account }) => words.names.platform[account.platform] },
    { title: common.state, cell: ({ state }) => standingTag(state, words) },
    { title: common.lastPost, cell: ({ reading }) => (reading?.lastPostOn === undefined ? common.notKnown : words.report.date(reading.lastPostOn)) },
    {
      title: common.rhythm,
      cell: ({ reading }) => {
        const weeks = reading?.postsByWeek
        return weeks === undefined
          ? html`<span class="soft">${common.notKnown}</span>`
          : sparkline(
              weeks,
              common.postsSpoken(
                weeks.reduce((sum, posts) => sum + posts, 0),
                weeks.length,
              ),
            )
      },
    },
    {
      title: common.neglect,
      kind: 'n',
      cell: ({ neglect }) => (neglect === undefined ? html`<span class="soft">${common.notKnown}</span>` : words.numbers.decimal(neglect)),
    },
  ]
}

export const progressBar = ({ done, total }: Schemas['Progress'], words: Messages): Html =>
  html`<progress max="${Math.max(total, 1)}" value="${done}" aria-label="${words.console.audits.progressSpoken(done, total)}"></progress> <span class="n">${words.console.overview.progress(done, total)}</span>`

/** What a result can be taken away as: reports, and its tables. */
export const takeAway = (at: string, { console: { common } }: Messages): Html =>
  html`<p class="buttons"><a class="button main" href="${at}/report">${common.report}</a> <a class="button" href="${at}/report?reading=decision-maker">${common.summary}</a> <a class="button" href="${at}/export">${common.csv}</a> <a class="button" href="${at}/export?as=spreadsheet">${common.spreadsheet}</a></p>`
