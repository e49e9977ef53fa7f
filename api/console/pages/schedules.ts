import type { components } from '../../../openapi/generated/types.ts'
import { html, named } from '../../html/html.ts'
import { Problem } from '../../http/problem.ts'
import { selectField, textField } from '../fields.ts'
import { Form } from '../form.ts'
import type { Answer, Context, Page } from '../page.ts'
import { accountName, listQuery, moment, nextPage, postButton, table } from '../parts.ts'
import { problemText } from '../problem-text.ts'

type Schemas = components['schemas']
type Schedule = Schemas['Schedule']

/** What most people want, as an expression. */
const OFTEN = { weekly: '0 6 * * 1', monthly: '0 6 1 * *', quarterly: '0 6 1 1,4,7,10 *', daily: '0 6 * * *' } as const

const scopeOf = ({ scope, accounts }: Schedule, { words }: Context): string => {
  const { schedules: said } = words.console
  if (scope === undefined) return said.scopeFixed(accounts?.length ?? 0)
  return scope.kind === 'tag' ? `${said.scopes.tag} (${scope.tag})` : said.scopes[scope.kind]
}

const listed = async (
  context: Context,
  { form, fault, status = 200 }: { readonly form: Form; readonly fault?: string; readonly status?: number },
): Promise<Answer> => {
  const { ask, words, query, csrf } = context
  const { schedules: said, common } = words.console
  const { items, nextCursor } = await ask('listSchedules', { query: listQuery(query, ['organisationId']) })
  const { items: organisations } = await ask('listOrganisations', { query: { limit: '100' } })
  const page = html`${table<Schedule>(
    said.title,
    [
      { title: common.name, kind: 'head', cell: ({ id, name }) => html`<a href="/console/schedules/${id}">${named(name, 80)}</a>` },
      { title: said.scope, cell: (schedule) => scopeOf(schedule, context) },
      { title: said.cron, cell: ({ cron, timeZone }) => html`<code>${cron}</code> ${timeZone}` },
      { title: said.next, cell: ({ nextDueAt, paused }) => (paused ? html`<span class="tag wait">${said.paused}</span>` : moment(nextDueAt, words)) },
      {
        title: said.last,
        cell: ({ lastTickAt, lastAuditId }) =>
          lastAuditId === undefined ? moment(lastTickAt, words) : html`<a href="/console/audits/${lastAuditId}">${moment(lastTickAt, words)}</a>`,
      },
    ],
    items,
    words,
  )}${nextPage(nextCursor, '/console/schedules', context)}
<section><h2>${said.add}</h2>${fault !== undefined && html`<p class="fault" role="alert">${fault}</p>`}<form method="post" action="/console/schedules" class="row"><input type="hidden" name="csrf" value="${csrf}">
${textField({ name: 'name', label: said.nameField, form, isRequired: true })}
${selectField({ name: 'scope', label: said.scope, form, options: Object.entries(said.scopes).filter(([kind]) => kind !== 'dormant'), none: said.scopes.dormant })}
${selectField({ name: 'organisationId', label: common.organisation, form, options: organisations.map(({ id, name }) => [id, name]), none: '–' })}
${textField({ name: 'tag', label: said.tagField, form, most: 50 })}
${selectField({ name: 'often', label: said.every, form, options: Object.entries(said.often).filter(([often]) => often !== 'monthly'), none: said.often.monthly })}
${textField({ name: 'cron', label: said.cronField, help: said.cronHelp, form, most: 100 })}
${textField({ name: 'timeZone', label: said.zone, help: said.zoneHelp, form: form.isEmpty ? new Form('timeZone=Europe/Paris') : form, most: 64 })}
<p><button class="main">${said.addButton}</button></p></form></section>`
  return { page, title: said.title, current: 'schedules', status }
}

export const schedulesPage: Page = (context) => listed(context, { form: context.form })

export const addSchedule: Page = async (context) => {
  const { ask, form } = context
  const often = form.text('often') ?? 'monthly'
  const kind = form.text('scope') ?? 'dormant'
  const organisationId = form.text('organisationId')
  const tag = form.text('tag')
  const scope = { kind, ...(organisationId === undefined ? {} : { organisationId }), ...(kind === 'tag' && tag !== undefined ? { tag } : {}) }
  const cron = often === 'own' ? (form.text('cron') ?? '') : OFTEN[often as keyof typeof OFTEN]
  try {
    const { id } = await ask('createSchedule', { body: { name: form.text('name') ?? '', cron, timeZone: form.text('timeZone') ?? 'UTC', scope } })
    return { goTo: `/console/schedules/${id}` }
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 400) throw error
    return listed(context, { form, fault: problemText(error, context.language), status: 400 })
  }
}

export const schedulePage: Page = async (context) => {
  const { ask, params, words } = context
  const { schedules: said } = words.console
  const scheduleId = params['id'] ?? ''
  const schedule = await ask('getSchedule', { params: { scheduleId } })
  const preview = await ask('previewSchedule', { params: { scheduleId }, query: { count: '5' } })
  const at = `/console/schedules/${scheduleId}`
  const page = html`<dl class="facts"><div><dt>${said.scope}</dt><dd>${scopeOf(schedule, context)}</dd></div><div><dt>${said.cron}</dt><dd><code>${schedule.cron}</code></dd></div><div><dt>${said.zone}</dt><dd>${schedule.timeZone}</dd></div>
<div><dt>${words.console.common.state}</dt><dd>${schedule.paused ? said.paused : said.active}</dd></div><div><dt>${said.last}</dt><dd>${moment(schedule.lastTickAt, words)}</dd></div></dl>
<p class="buttons">${postButton({ to: `${at}/run`, label: said.run, kind: 'main' }, context)} ${postButton({ to: `${at}/pause`, label: schedule.paused ? said.resume : said.pause, fields: { paused: schedule.paused ? 'no' : 'yes' } }, context)} ${postButton({ to: `${at}/delete`, label: said.remove, kind: 'danger', confirm: said.removeSure }, context)}</p>
<section><h2>${said.nextRuns}</h2><ol>${preview.next.map((run) => html`<li>${moment(run, words)}</li>`)}</ol></section>
${schedule.accounts && html`<section><h2>${words.console.accounts.title}</h2><ul>${schedule.accounts.map((one) => html`<li>${accountName({ account: one })} <span class="soft">${words.names.platform[one.platform]}</span></li>`)}</ul></section>`}`
  return { page, title: schedule.name, current: 'schedules' }
}

export const runSchedule: Page = async ({ ask, params }) => {
  const run = await ask('runSchedule', { params: { scheduleId: params['id'] ?? '' } })
  return { goTo: 'id' in run ? `/console/audits/${run.id}` : `/console/schedules/${params['id']}` }
}

/** What a schedule is, as it would be asked for anew. */
const wishOf = ({ name, cron, timeZone, accounts, scope, interval, jitterMinutes }: Schedule) => ({
  name,
  cron,
  timeZone,
  jitterMinutes,
  ...(accounts === undefined ? {} : { accounts }),
  ...(scope === undefined ? {} : { scope }),
  ...(interval === undefined ? {} : { interval }),
})

export const pauseSchedule: Page = async ({ ask, params, form }) => {
  const scheduleId = params['id'] ?? ''
  const schedule = await ask('getSchedule', { params: { scheduleId } })
  await ask('replaceSchedule', { params: { scheduleId }, body: { ...wishOf(schedule), paused: form.text('paused') === 'yes' } })
  return { goTo: `/console/schedules/${scheduleId}` }
}

export const deleteSchedule: Page = async ({ ask, params }) => {
  await ask('deleteSchedule', { params: { scheduleId: params['id'] ?? '' } })
  return { goTo: '/console/schedules' }
}
