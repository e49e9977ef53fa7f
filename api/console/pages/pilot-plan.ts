import type { components } from '../../../openapi/generated/types.ts'
import { type Html, html, named } from '../../html/html.ts'
import { Problem } from '../../http/problem.ts'
import { lower } from '../../messages/words.ts'
import type { Faults } from '../brief-form.ts'
import { Form } from '../form.ts'
import type { Answer, Context, Page } from '../page.ts'
import { pilotFields, planLabelOf } from '../pilot-fields.ts'
import { designPart, missingList } from '../pilot-parts.ts'
import { formOfOutline, formOfPlan, planFaults, planOf } from '../pilot-plan-form.ts'
import { problemText } from '../problem-text.ts'
import { organisationOptions } from './pilots.ts'

type Schemas = components['schemas']
type Pilot = Schemas['Pilot']
type Outline = Schemas['PilotOutline']

/** What stands behind a form: the pilot whose plan is changed, or the assessment that it begins with. */
type Origin = { readonly pilot?: Pilot; readonly outline?: Outline }

type Shown = { readonly shown: Html; readonly faults?: Faults; readonly status?: number }

const outlineOf = ({ ask }: Context, assessmentId: string, platform: string): Promise<Outline> =>
  ask('getPilotOutline', { params: { assessmentId }, query: { platform } })

/** Of a form that was sent, where it began with an assessment; the plan is read without it where the channel was changed to another one. */
const originOf = async (context: Context): Promise<Origin> => {
  const [assessmentId, platform] = [context.form.text('assessmentId'), context.form.text('platform')]
  if (assessmentId === undefined || platform === undefined) return {}
  try {
    return { outline: await outlineOf(context, assessmentId, platform) }
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return {}
    throw error
  }
}

const told = ({ words, form }: Context, { pilot, outline }: Origin, isPreview = false) =>
  planOf(form, {
    hoursName: words.console.pilots.plan.hoursLimit,
    stored: pilot?.plan,
    known: pilot?.plan.motives ?? outline?.plan.motives,
    isPreview,
  })

/** Suitable and poor KPIs, beside the question for one. */
const kpisOf = ({ text, kpis, poorKpis }: Outline, words: Context['words']): Html => {
  const said = words.console.pilots
  return html`<div class="panel"><p>${text}</p><p><strong>${said.plan.suitable}${words.report.colon}</strong></p><ul>${kpis.map(
    ({ name, type }) => html`<li>${named(name)}${type !== undefined && html` <span class="soft">(${lower(said.types[type])})</span>`}</li>`,
  )}</ul><p><strong>${said.plan.poor}${words.report.colon}</strong> ${words.lists.and(poorKpis.map(({ name }) => name))}</p></div>`
}

/** Why a plan was refused, and at which fields. */
const refused = (problem: Problem, { form, words, language }: Context): Shown => {
  const { plan: said } = words.console.pilots
  const faults = planFaults(problem.errors ?? [], form, planLabelOf(words), said)
  const shown = html`<div class="fault" role="alert"><p>${said.faults}</p><ul>${[...faults].map(
    ([field, fault]) => html`<li><a href="#${field.replaceAll('.', '-')}">${fault}</a></li>`,
  )}${faults.size === 0 && html`<li>${problemText(problem, language)}</li>`}</ul></div>`
  return { shown, faults, status: problem.status }
}

const lackingPart = (pilot: Pilot, words: Context['words']): Html | undefined =>
  pilot.readiness.missing.length === 0 ? undefined : html`<h3>${words.console.pilots.one.missing}</h3>${missingList(pilot)}`

const designed = async (context: Context, origin: Origin): Promise<Shown> => {
  try {
    const organisationId = context.form.text('organisationId')
    const body = told(context, origin, true)
    const pilot = await context.ask('createPilot', { query: { dryRun: 'true', ...(organisationId === undefined ? {} : { organisationId }) }, body })
    return { shown: html`${designPart(pilot, context.words)}${lackingPart(pilot, context.words)}` }
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return refused(error, context)
    throw error
  }
}

const planPage = async (context: Context, form: Form, origin: Origin, { shown, faults, status = 200 }: Shown): Promise<Answer> => {
  const { words, csrf } = context
  const { plan: said } = words.console.pilots
  const { pilot, outline } = origin
  const isOfAssessment = form.text('assessmentId') !== undefined
  const organisations = pilot || isOfAssessment ? undefined : await organisationOptions(context)
  const at = pilot ? `/console/pilots/${pilot.id}/plan` : '/console/pilots/new'
  const hidden = ['assessmentId', 'followsPilotId', 'version'].flatMap((name) => {
    const value = form.text(name)
    return value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}">`]
  })
  const page = html`<p class="lead">${said.lead}</p><p class="soft">${said.needed}</p>
<form method="post" action="${at}#preview" class="brief" novalidate><input type="hidden" name="csrf" value="${csrf}">${hidden}
<div class="questions">${pilotFields({ form, words, faults, organisations, kpis: outline && kpisOf(outline, words) })}</div>
<div class="verdict"><h2 id="preview">${said.preview}</h2>
<p class="buttons"><button name="act" value="show">${said.show}</button> <button class="main" name="act" value="store">${pilot ? said.save : said.store}</button></p>
${shown}</div></form>`
  return { page, title: pilot ? said.editTitle(pilot.plan.name) : said.newTitle, current: 'pilots', status }
}

const BLANK = { 'leastEffect.kind': 'relative', 'kpi.improves': 'up' } as const

/** Empty, from an assessment, or from a pilot that is to be done again with changes. */
export const newPilotPage: Page = async (context) => {
  const { ask, query, words } = context
  const waiting = { shown: html`<p class="soft">${words.console.pilots.plan.waiting}</p>` }
  const [assessmentId, platform, follows] = ['assessmentId', 'platform', 'follows'].map((name) => query.get(name) ?? undefined)
  if (follows !== undefined) {
    const { plan, organisationId } = await ask('getPilot', { params: { pilotId: follows } })
    const fields = formOfPlan(plan)
    // Days of the pilot before.
    for (const name of ['start', 'reviewOn']) fields.delete(name)
    fields.set('followsPilotId', follows)
    if (organisationId !== undefined) fields.set('organisationId', organisationId)
    return planPage(context, new Form(fields.toString()), {}, waiting)
  }
  if (assessmentId !== undefined && platform !== undefined) {
    const outline = await outlineOf(context, assessmentId, platform)
    return planPage(context, new Form(formOfOutline(outline).toString()), { outline }, waiting)
  }
  const organisationId = query.get('organisationId')
  const fields = new URLSearchParams({ ...BLANK, ...(organisationId === null ? {} : { organisationId }) })
  return planPage(context, new Form(fields.toString()), {}, waiting)
}

export const storePilot: Page = async (context) => {
  const { ask, form } = context
  const origin = await originOf(context)
  if (form.text('act') !== 'store') return planPage(context, form, origin, await designed(context, origin))
  try {
    const organisationId = form.text('organisationId')
    const body = told(context, origin)
    const { id } = await ask('createPilot', { body, ...(organisationId === undefined ? {} : { query: { organisationId } }) })
    return { goTo: `/console/pilots/${id}` }
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return planPage(context, form, origin, refused(error, context))
    throw error
  }
}

const pilotOf = ({ ask, params }: Context): Promise<Pilot> => ask('getPilot', { params: { pilotId: params['id'] ?? '' } })

export const editPilotPage: Page = async (context) => {
  const pilot = await pilotOf(context)
  const fields = formOfPlan(pilot.plan)
  fields.set('version', String(pilot.version))
  return planPage(
    context,
    new Form(fields.toString()),
    { pilot },
    { shown: html`${designPart(pilot, context.words)}${lackingPart(pilot, context.words)}` },
  )
}

export const replacePilot: Page = async (context) => {
  const { ask, form, params, words } = context
  const pilot = await pilotOf(context)
  const origin = { pilot }
  if (form.text('act') !== 'store') return planPage(context, form, origin, await designed(context, origin))
  try {
    const version = form.text('version') ?? ''
    await ask('replacePilot', { params: { pilotId: params['id'] ?? '' }, body: told(context, origin), ifMatch: `"${version}"` })
    return { goTo: `/console/pilots/${params['id']}` }
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error
    if (error.status !== 412) return planPage(context, form, origin, refused(error, context))
    const shown = html`<p class="fault" role="alert">${words.console.pilots.plan.overtaken(pilot.version)}</p>`
    return planPage(context, form.with('version', String(pilot.version)), origin, { shown, status: error.status })
  }
}
