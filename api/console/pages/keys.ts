import type { components } from '../../../openapi/generated/types.ts'
import { html, named } from '../../html/html.ts'
import { Problem } from '../../http/problem.ts'
import { lower } from '../../messages/words.ts'
import { textField } from '../fields.ts'
import type { Answer, Context, Page } from '../page.ts'
import { listQuery, moment, nextPage, postButton, table } from '../parts.ts'
import { problemText } from '../problem-text.ts'

type Key = components['schemas']['Key']

const SCOPES = ['read', 'assess', 'audit', 'manage', 'admin'] as const

const listed = async (context: Context, { fault, status = 200 }: { readonly fault?: string; readonly status?: number } = {}): Promise<Answer> => {
  const { ask, words, query, csrf, form, tenant } = context
  const { keys: said, common } = words.console
  const { items, nextCursor } = await ask('listKeys', { query: listQuery(query, []) })
  const chosen = form.isEmpty ? ['read'] : form.all('scopes')
  const page = html`${table<Key>(
    said.title,
    [
      {
        title: common.name,
        kind: 'head',
        cell: ({ id, name }) => html`${named(name, 100)}${id === tenant.keyId && html` <span class="soft">(${said.thisOne})</span>`}`,
      },
      {
        title: said.scopes,
        cell: ({ scopes }) => words.lists.and(scopes.map((scope, place) => (place === 0 ? said.scopeNames[scope] : lower(said.scopeNames[scope])))),
      },
      { title: said.state, cell: ({ state }) => html`<span class="tag ${state === 'active' ? 'keep' : 'wait'}">${said.states[state]}</span>` },
      { title: said.lastUsed, cell: ({ lastUsedAt }) => moment(lastUsedAt, words) },
      {
        title: common.actions,
        cell: ({ id, name, state }) =>
          state === 'active' &&
          postButton({ to: `/console/keys/${id}/revoke`, label: said.revoke, kind: 'danger', confirm: said.revokeSure(name) }, context),
      },
    ],
    items,
    words,
  )}${nextPage(nextCursor, '/console/keys', context)}
<section><h2>${said.add}</h2>${fault !== undefined && html`<p class="fault" role="alert">${fault}</p>`}<form method="post" action="/console/keys" class="row"><input type="hidden" name="csrf" value="${csrf}">
${textField({ name: 'name', label: said.nameField, form, most: 100, isRequired: true })}
<fieldset class="checks"><legend>${said.scopes}</legend>${SCOPES.map((scope) => html`<label class="check"><input type="checkbox" name="scopes" value="${scope}"${chosen.includes(scope) && html` checked`}> ${said.scopeNames[scope]}</label>`)}</fieldset>
<p class="field"><label for="expires">${said.expires}</label><input id="expires" name="expires" type="date" value="${form.text('expires') ?? ''}" aria-describedby="expires-help"><span class="help" id="expires-help">${said.expiresHelp}</span></p>
<p><button class="main">${said.addButton}</button></p></form></section>`
  return { page, title: said.title, current: 'keys', status }
}

export const keysPage: Page = (context) => listed(context)

export const addKey: Page = async (context) => {
  const { ask, form, words } = context
  const expires = form.text('expires')
  try {
    const made = await ask('createKey', {
      body: { name: form.text('name') ?? '', scopes: form.all('scopes'), ...(expires === undefined ? {} : { expiresAt: `${expires}T23:59:59Z` }) },
    })
    const page = html`<div class="panel"><p>${words.console.keys.shownOnce}</p><p><code class="secret">${made.secret}</code></p></div><p><a class="button" href="/console/keys">${words.console.keys.title}</a></p>`
    return { page, title: words.console.keys.add, current: 'keys' }
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 400) throw error
    return listed(context, { fault: problemText(error, context.language), status: 400 })
  }
}

export const revokeKey: Page = async ({ ask, params }) => {
  await ask('revokeKey', { params: { keyId: params['id'] ?? '' } })
  return { goTo: '/console/keys' }
}
