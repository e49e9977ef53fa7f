import { html, named } from '../../html/html.ts'
import { Problem } from '../../http/problem.ts'
import { textField } from '../fields.ts'
import type { Answer, Context, Page } from '../page.ts'
import { accountColumns, day, listQuery, moment, nextPage, postButton, progressBar, table } from '../parts.ts'
import { problemText } from '../problem-text.ts'
import { assessmentTable } from './assessments.ts'
import { pilotTable } from './pilots.ts'

/** As many as are worth a look; the lists have them all. */
const SHOWN = '10'

export const organisationsPage: Page = (context) => listed(context)

const listed = async (context: Context, { fault, status = 200 }: { readonly fault?: string; readonly status?: number } = {}): Promise<Answer> => {
  const { ask, words, query, csrf, form } = context
  const { organisations: said, common } = words.console
  const { items, nextCursor } = await ask('listOrganisations', { query: listQuery(query, []) })
  const page = html`${table(
    said.title,
    [
      { title: common.name, kind: 'head', cell: ({ id, name }) => html`<a href="/console/organisations/${id}">${named(name, 80)}</a>` },
      { title: said.brief, cell: ({ brief }) => (brief ? said.briefVersion(brief.version, day(brief.setAt, words)) : said.noBrief) },
      { title: common.created, cell: ({ createdAt }) => day(createdAt, words) },
    ],
    items,
    words,
  )}${nextPage(nextCursor, '/console/organisations', context)}
<section><h2>${said.add}</h2>${fault !== undefined && html`<p class="fault" role="alert">${fault}</p>`}<form method="post" action="/console/organisations" class="row"><input type="hidden" name="csrf" value="${csrf}">
${textField({ name: 'name', label: common.name, form, isRequired: true })}<p><button class="main">${said.addButton}</button></p></form></section>`
  return { page, title: said.title, current: 'organisations', status }
}

export const addOrganisation: Page = async (context) => {
  const { ask, form, language } = context
  try {
    const { id } = await ask('createOrganisation', { body: { name: form.text('name') ?? '', language } })
    return { goTo: `/console/organisations/${id}` }
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 400) throw error
    return listed(context, { fault: problemText(error, language), status: 400 })
  }
}

export const organisationPage: Page = async (context) => {
  const { ask, words, params } = context
  const { organisations: said, common } = words.console
  const organisationId = params['id'] ?? ''
  const { name, brief } = await ask('getOrganisation', { params: { organisationId } })
  const of = { query: { organisationId, limit: SHOWN } }
  const [accounts, assessments, audits] = [await ask('listAccounts', of), await ask('listAssessments', of), await ask('listAudits', of)]
  const pilots = await ask('listPilots', of)
  const page = html`<p>${brief ? html`${said.brief}${words.report.colon} ${said.briefVersion(brief.version, day(brief.setAt, words))}` : said.noBrief}</p>
<p class="buttons"><a class="button${brief === undefined && html` main`}" href="/console/assess?organisation=${organisationId}">${brief ? said.editBrief : said.writeBrief}</a>
${brief && postButton({ to: `/console/organisations/${organisationId}/assess`, label: said.assess, kind: 'main' }, context)}
${accounts.items.length > 0 && postButton({ to: '/console/audits', label: said.auditAll, fields: { organisationId } }, context)}</p>
<section><h2>${said.accounts}</h2>${table(said.accounts, accountColumns(words), accounts.items, words, said.noAccounts)}${accounts.nextCursor !== undefined && html`<p><a href="/console/accounts?organisationId=${organisationId}">${common.all}</a></p>`}</section>
<section><h2>${said.assessments}</h2>${assessmentTable(assessments.items, context)}${assessments.nextCursor !== undefined && html`<p><a href="/console/assessments?organisationId=${organisationId}">${common.all}</a></p>`}</section>
<section><h2>${said.pilots}</h2>${pilotTable(pilots.items, context)}<p><a class="button" href="/console/pilots/new?organisationId=${organisationId}">${words.console.pilots.add}</a>${pilots.nextCursor !== undefined && html` <a href="/console/pilots?organisationId=${organisationId}">${common.all}</a>`}</p></section>
<section><h2>${said.audits}</h2>${table(
    said.audits,
    [
      { title: common.when, kind: 'head', cell: ({ id, createdAt }) => html`<a href="/console/audits/${id}">${moment(createdAt, words)}</a>` },
      { title: words.console.audits.progress, cell: ({ progress }) => progressBar(progress, words) },
    ],
    audits.items,
    words,
  )}</section>`
  return { page, title: name, current: 'organisations' }
}

export const assessByBrief: Page = async ({ ask, params }) => {
  const { id } = await ask('assessOrganisation', { params: { organisationId: params['id'] ?? '' } })
  return { goTo: `/console/assessments/${id}` }
}
