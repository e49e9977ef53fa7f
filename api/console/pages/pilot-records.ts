import { dateOfDay, dayOf } from '../../../domain/shared/calendar.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { type Html, html, named } from '../../html/html.ts'
import { Problem } from '../../http/problem.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Faults } from '../brief-form.ts'
import { areaField, textField } from '../fields.ts'
import { Form } from '../form.ts'
import type { Answer, Context, Page } from '../page.ts'
import { day, table } from '../parts.ts'
import { FIELDS_OF, sampleFrom } from '../pilot-figures.ts'
import { periodText, sampleText } from '../pilot-parts.ts'
import { problemText } from '../problem-text.ts'

type Schemas = components['schemas']
type Pilot = Schemas['Pilot']
type Plan = Schemas['PilotPlan']
type Observation = Schemas['PilotObservation']
/** Days that are told together: one, or seven. */
type Period = { readonly on: string; readonly to: string }

const MOST_TABLE = 100_000

/** What is to be told next: the first week that is over without a word, or the first day of one of which days were told. */
export const nextPeriod = ({ reading }: Pilot): Period | undefined => {
  if (!reading) return undefined
  const week = reading.weeks.find(({ to, missing }) => to < reading.asOf && missing.length > 0)
  const [first] = week?.missing ?? []
  if (week === undefined || first === undefined) return undefined
  return week.missing.length === 7 ? { on: week.from, to: week.to } : { on: first, to: first }
}

/** The day from which on a further week can be told; nothing after the last one. */
const laterOn = ({ reading }: Pilot): string | undefined => {
  const week = reading?.weeks.find(({ to }) => to >= (reading?.asOf ?? ''))
  return week && dateOfDay(dayOf(week.to) + 1)
}

const lastOf = ({ on, days }: Pick<Observation, 'on' | 'days'>): string => dateOfDay(dayOf(on) + days - 1)

/** The columns of a table of observations. */
const columnsOf = ({ kpi, comparison, guardrails }: Plan): readonly string[] => [
  'on',
  'days',
  ...FIELDS_OF[kpi.type],
  ...(comparison === 'group' ? FIELDS_OF[kpi.type].map((field) => `compared.${field}`) : []),
  ...guardrails.map(({ id }) => `guardrail.${id}`),
  'source',
]

type Asking = {
  readonly period: Period
  readonly isCorrection: boolean
  readonly form: Form
  readonly faults?: Faults
  readonly fault?: string | undefined
}

const figuresForm = ({ id, plan }: Pilot, { period, isCorrection, form, faults = new Map(), fault }: Asking, { words, csrf }: Context): Html => {
  const { record: said } = words.console.pilots
  const { kpi, comparison, guardrails } = plan
  const control = (name: string, { label, help }: { readonly label: string; readonly help: string }) => ({
    name,
    label,
    help,
    form,
    fault: faults.get(name),
  })
  const sampleFields = (at: 'pilot' | 'compared'): readonly Html[] =>
    FIELDS_OF[kpi.type].map((field) => {
      const asked = said.fields[field]
      // A count is called what it counts.
      const label = field === 'count' && at === 'pilot' ? kpi.name : asked.label
      const unit = field === 'count' || field === 'mean' ? kpi.unit : undefined
      return textField({
        ...control(`${at}.${field}`, { ...asked, label }),
        type: 'number',
        ...(field === 'mean' ? {} : { least: 0 }),
        ...(field === 'mean' || field === 'standardDeviation' ? {} : { step: 1 }),
        isRequired: field !== 'standardDeviation',
        ...(unit === undefined ? {} : { unit }),
      })
    })
  const title = isCorrection ? said.correcting(periodText(period.on, period.to, words)) : periodText(period.on, period.to, words)
  return html`<section id="record"><h2>${title}</h2>${fault !== undefined && html`<p class="fault" role="alert">${fault}</p>`}
<form method="post" action="/console/pilots/${id}/observations#record" novalidate><input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="on" value="${period.on}"><input type="hidden" name="days" value="${period.on === period.to ? 1 : 7}">${isCorrection && html`<input type="hidden" name="correct" value="yes">`}
<div class="pair">${sampleFields('pilot')}</div>
${comparison === 'group' && html`<fieldset class="row"><legend>${said.compared}</legend>${sampleFields('compared')}</fieldset>`}
${
  guardrails.length > 0 &&
  html`<fieldset class="row"><legend>${said.guardrails}</legend>${guardrails.map(({ id: rail, name, limit, worse }) =>
    textField({
      ...control(`guardrail.${rail}`, { label: name, help: said.guardrailHelp(words.pilots.figures.plain(limit), worse === 'above') }),
      type: 'number',
    }),
  )}</fieldset>`
}
${textField({ ...control('source', said.source), most: 500 })}
${isCorrection && textField({ ...control('reason', said.reason), most: 1000 })}
<p class="buttons"><button class="main">${isCorrection ? said.correctSave : said.save}</button>${isCorrection && html` <a class="button" href="/console/pilots/${id}/observations">${words.console.common.cancel}</a>`}</p></form></section>`
}

const tableForm = ({ id, plan }: Pilot, form: Form, faults: readonly string[] | undefined, { words, csrf }: Context): Html => {
  const { record: said } = words.console.pilots
  const fault = faults && (faults.length === 1 ? faults[0] : undefined)
  return html`<section id="table"><h2>${said.table}</h2>${faults && faults.length > 1 && html`<div class="fault" role="alert"><ul>${faults.map((one) => html`<li>${one}</li>`)}</ul></div>`}
<form method="post" action="/console/pilots/${id}/observations/table#table" novalidate><input type="hidden" name="csrf" value="${csrf}">
${areaField({ name: 'csv', label: said.tableField, help: said.tableHelp(columnsOf(plan).join(', ')), form, most: MOST_TABLE, rows: 6, fault })}
${textField({ name: 'tableReason', ...said.tableReason, form, most: 1000 })}
<p><button>${said.tableSave}</button></p></form></section>`
}

/** Figures of guardrails that success waits for: which periods say nothing of which, each with its form. */
const untoldPart = ({ id, plan, reading }: Pilot, observations: readonly Observation[], words: Messages): Html | undefined => {
  if (reading?.waitsFor !== 'guardrails') return undefined
  const { record: said } = words.console.pilots
  const untold = plan.guardrails.flatMap(({ id: rail, name }) => {
    const periods = observations.filter(({ guardrails = {} }) => guardrails[rail] === undefined)
    return periods.length === 0 ? [] : [{ name, periods }]
  })
  if (untold.length === 0) return undefined
  const linkTo = (name: string, observation: Observation): Html => {
    const when = periodText(observation.on, lastOf(observation), words)
    return html`<li><a href="/console/pilots/${id}/observations?correct=${observation.on}#record" aria-label="${said.completeOf(name, when)}">${when}</a></li>`
  }
  return html`<section><h2>${said.untold}</h2><p class="lead">${said.untoldHelp}</p><ul>${untold.map(
    ({ name, periods }) => html`<li>${named(name, 80)}${words.report.colon}<ul>${periods.map((observation) => linkTo(name, observation))}</ul></li>`,
  )}</ul></section>`
}

const observedPart = (pilot: Pilot, { observations, replaced }: Schemas['PilotObservations'], words: Messages): Html => {
  const { record: said, one } = words.console.pilots
  const { plan, id } = pilot
  const guardrails = ({ guardrails: told = {} }: Pick<Observation, 'guardrails'>): string =>
    plan.guardrails
      .map(({ id: rail, name }) => {
        const value = told[rail]
        return `${name}${words.report.colon} ${value === undefined ? words.console.common.notKnown : words.pilots.figures.plain(value)}`
      })
      .join(', ')
  const figures = (observation: Pick<Observation, 'pilot' | 'compared'>): Html =>
    html`${sampleText(observation.pilot, plan.kpi, words)}${observation.compared && html` <span class="soft">(${said.compared}${words.report.colon} ${sampleText(observation.compared, plan.kpi, words)})</span>`}`
  return html`<section><h2>${said.observed}</h2>${table<Observation>(
    said.observed,
    [
      { title: said.when, kind: 'head', cell: (observation) => periodText(observation.on, lastOf(observation), words) },
      { title: said.figures, cell: figures },
      ...(plan.guardrails.length > 0 ? [{ title: said.guardrails, cell: guardrails }] : []),
      { title: said.corrected, cell: ({ corrections }) => said.times(corrections) },
      ...(pilot.state === 'running'
        ? [
            {
              title: words.console.common.actions,
              cell: (observation: Observation) =>
                html`<a href="/console/pilots/${id}/observations?correct=${observation.on}#record" aria-label="${said.correctOf(periodText(observation.on, lastOf(observation), words))}">${said.correct}</a>`,
            },
          ]
        : []),
    ],
    observations,
    words,
  )}${observations.length > 0 && html`<p><a class="button" href="/console/pilots/${id}/export">${said.download}</a></p>`}</section>${
    replaced.length > 0 &&
    html`<section><h2>${said.replaced}</h2>${table<Schemas['PilotReplacedObservation']>(
      said.replaced,
      [
        { title: said.when, kind: 'head', cell: (observation) => periodText(observation.on, lastOf(observation), words) },
        { title: said.figures, cell: figures },
        { title: said.replacedAt, cell: ({ replacedAt }) => day(replacedAt, words) },
        { title: one.reason, cell: ({ reason }) => reason ?? words.console.common.notKnown },
      ],
      replaced,
      words,
    )}</section>`
  }`
}

type Sent = { readonly asking?: Asking; readonly csv?: { readonly form: Form; readonly faults: readonly string[] }; readonly status?: number }

const shown = async (context: Context, sent: Sent = {}): Promise<Answer> => {
  const { ask, params, query, words } = context
  const pilotId = params['id'] ?? ''
  const pilot = await ask('getPilot', { params: { pilotId } })
  const recorded = await ask('listPilotObservations', { params: { pilotId } })
  const { record: said, one } = words.console.pilots
  const asking = sent.asking ?? correcting(recorded.observations, query.get('correct')) ?? next(pilot)
  const later = laterOn(pilot)
  const isRunning = pilot.state === 'running'
  const untold = isRunning && !asking?.isCorrection ? untoldPart(pilot, recorded.observations, words) : undefined
  const nothingAsked = untold ? undefined : html`<p class="lead">${later === undefined ? said.all : said.later(words.report.date(later))}</p>`
  const page = html`<p><a href="/console/pilots/${pilotId}">${one.back}</a></p>
${untold}${isRunning && (asking ? figuresForm(pilot, asking, context) : nothingAsked)}
${observedPart(pilot, recorded, words)}
${isRunning && tableForm(pilot, sent.csv?.form ?? new Form(''), sent.csv?.faults, context)}`
  return { page, title: said.title(pilot.plan.name), current: 'pilots', status: sent.status ?? 200 }
}

const next = (pilot: Pilot): Asking | undefined => {
  const period = nextPeriod(pilot)
  return period && { period, isCorrection: false, form: new Form('') }
}

/** What stands there, to be put right. */
const correcting = (observations: readonly Observation[], on: string | null): Asking | undefined => {
  const observation = observations.find((one) => one.on === on)
  if (observation === undefined) return undefined
  const fields = new URLSearchParams()
  const put = (name: string, value: unknown): void => (value === undefined ? undefined : fields.set(name, String(value)))
  for (const at of ['pilot', 'compared'] as const) for (const [field, value] of Object.entries(observation[at] ?? {})) put(`${at}.${field}`, value)
  for (const [id, value] of Object.entries(observation.guardrails ?? {})) put(`guardrail.${id}`, value)
  put('source', observation.source)
  return { period: { on: observation.on, to: lastOf(observation) }, isCorrection: true, form: new Form(fields.toString()) }
}

export const observationsPage: Page = (context) => shown(context)

/** The name of a field from the place at which a single observation was refused. */
const fieldAt = (pointer: string, { kpi }: Plan): string => {
  const field = pointer
    .replace(/^\/observations\/0\//, '')
    .replace(/^\//, '')
    .replaceAll('/', '.')
  if (field === 'pilot' || field === 'compared') return `${field}.${FIELDS_OF[kpi.type][0]}`
  return field.replace(/^guardrails\./, 'guardrail.')
}

export const recordPilot: Page = async (context) => {
  const { ask, form, params, language } = context
  const pilotId = params['id'] ?? ''
  const { plan } = await ask('getPilot', { params: { pilotId } })
  const [on, source, reason] = [form.text('on') ?? '', form.text('source'), form.text('reason')]
  const days = form.text('days') === '1' ? 1 : 7
  const guardrails = Object.fromEntries(
    plan.guardrails.flatMap(({ id }) => {
      const value = form.number(`guardrail.${id}`)
      return value === undefined ? [] : [[id, value] as const]
    }),
  )
  const observation = {
    on,
    days,
    pilot: sampleFrom(form, 'pilot', plan.kpi.type),
    ...(plan.comparison === 'group' ? { compared: sampleFrom(form, 'compared', plan.kpi.type) } : {}),
    ...(Object.keys(guardrails).length > 0 ? { guardrails } : {}),
    ...(source === undefined ? {} : { source }),
  }
  try {
    await ask('recordPilotObservations', { params: { pilotId }, body: { observations: [observation], ...(reason === undefined ? {} : { reason }) } })
    return { goTo: `/console/pilots/${pilotId}/observations` }
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error
    const known = new Set([...form.names(''), ...FIELDS_OF[plan.kpi.type].flatMap((field) => [`pilot.${field}`, `compared.${field}`])])
    const faults = new Map((error.errors ?? []).map(({ pointer, detail }) => [fieldAt(pointer, plan), detail]))
    const unplaced = [...faults].filter(([field]) => !known.has(field) || field === 'on' || field === 'days').map(([, detail]) => detail)
    const fault = faults.size === 0 ? problemText(error, language) : unplaced.join(' ') || undefined
    const period = { on, to: dateOr(on, days) }
    return shown(context, { asking: { period, isCorrection: form.text('correct') !== undefined, form, faults, fault }, status: error.status })
  }
}

const dateOr = (on: string, days: 1 | 7): string => (/^\d{4}-\d\d-\d\d$/.test(on) ? dateOfDay(dayOf(on) + days - 1) : on)

/** Observations as a table that was pasted. */
export const recordTable: Page = async (context) => {
  const { ask, form, params, words, language } = context
  const { record: said } = words.console.pilots
  const pilotId = params['id'] ?? ''
  const reason = form.text('tableReason')
  try {
    await ask('recordPilotObservations', {
      params: { pilotId },
      body: form.lines('csv') ?? '',
      type: 'text/csv',
      ...(reason === undefined ? {} : { query: { reason } }),
    })
    return { goTo: `/console/pilots/${pilotId}/observations` }
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500 || error.status === 404) throw error
    const faults = (error.errors ?? []).map(({ pointer, detail }) => {
      const [, line, column = ''] = /^\/lines\/(\d+)(?:\/(.+))?$/.exec(pointer) ?? []
      return line === undefined ? detail : said.tableLine(Number(line), column.replaceAll('/', '.'), detail)
    })
    return shown(context, { csv: { form, faults: faults.length > 0 ? faults : [problemText(error, language)] }, status: error.status })
  }
}
