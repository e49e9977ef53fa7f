import type { components } from '../../../openapi/generated/types.ts'
import { type Html, html } from '../../html/html.ts'
import { Problem } from '../../http/problem.ts'
import type { Faults } from '../brief-form.ts'
import { areaField, checkField, selectField, textField } from '../fields.ts'
import { Form } from '../form.ts'
import type { Answer, Context, Page } from '../page.ts'
import { adviceTag } from '../pilot-parts.ts'
import { decisionFieldAt, offeredReach, REACH_FIELDS, reachIn, reachPart } from '../pilot-reach.ts'
import { problemText } from '../problem-text.ts'

type Schemas = components['schemas']
type Pilot = Schemas['Pilot']
type Said = { readonly label: string; readonly help: string }
type Refused = { readonly form: Form; readonly faults?: Faults; readonly fault?: string | undefined; readonly status?: number }

const OUTCOMES = ['adopted', 'iterated', 'parked', 'rolled-back', 'closed'] as const

const known = ({ ask, params }: Context): Promise<Pilot> => ask('getPilot', { params: { pilotId: params['id'] ?? '' } })

const plainFieldAt = (pointer: string): string => pointer.slice(1).replaceAll('/', '.')

/** What was refused, by field; in a sentence above where it is about none of them. */
const refusedAt = (error: unknown, { form, language }: Context, fields: readonly string[], fieldAt = plainFieldAt): Refused => {
  if (!(error instanceof Problem) || error.status >= 500 || error.status === 404) throw error
  const faults = new Map((error.errors ?? []).map(({ pointer, detail }) => [fieldAt(pointer), detail]))
  const isPlaced = faults.size > 0 && [...faults.keys()].every((field) => fields.includes(field))
  return { form, faults, fault: isPlaced ? undefined : problemText(error, language), status: error.status }
}

const controls =
  ({ form, faults = new Map() }: Refused) =>
  (name: string, { label, help }: Said) => ({ name, label, help, form, fault: faults.get(name) })

const formPage = (
  pilot: Pilot,
  { fault, status = 200 }: Refused,
  parts: { readonly title: string; readonly lead: Html; readonly form: Html },
  { words }: Context,
): Answer => ({
  page: html`<p><a href="/console/pilots/${pilot.id}">${words.console.pilots.one.back}</a></p>${parts.lead}${fault !== undefined && html`<p class="fault" role="alert">${fault}</p>`}${parts.form}`,
  title: parts.title,
  current: 'pilots',
  status,
})

const DECISION = ['outcome', 'decidedBy', 'reason', 'learning', 'retestOn'] as const
const DECISION_FIELDS = [...DECISION, ...REACH_FIELDS]

const decision = (pilot: Pilot, refused: Refused, context: Context): Answer => {
  const { words, csrf } = context
  const { decide: said } = words.console.pilots
  const control = controls(refused)
  const { reading } = pilot
  const form = html`<form method="post" action="/console/pilots/${pilot.id}/decide" novalidate data-confirm="${said.sure}"><input type="hidden" name="csrf" value="${csrf}">
${selectField({ ...control('outcome', said.outcome), options: OUTCOMES.map((outcome) => [outcome, said.outcomes[outcome]]), none: words.console.pilots.plan.notSaid, isRequired: true })}
${textField({ ...control('decidedBy', said.decidedBy), isRequired: true })}
${areaField({ ...control('learning', said.learning), most: 4000, isRequired: true })}
${areaField({ ...control('reason', said.reason), rows: 2 })}
${textField({ ...control('retestOn', { label: said.retestOn.label, help: said.retestOn.help(pilot.plan.retestAfterMonths) }), type: 'date' })}
${reachPart(refused, pilot.plan, words)}
<p><button class="main">${said.save}</button></p></form>`
  const lead = html`${reading && html`<p>${adviceTag(reading.advice, words)}</p><p class="lead">${reading.text}</p>`}<p class="soft">${said.lead}</p>`
  return formPage(pilot, refused, { title: said.title(pilot.plan.name), lead, form }, context)
}

export const decidePage: Page = async (context) => {
  const pilot = await known(context)
  const { owner } = pilot.plan
  const fields = { ...(owner ? { decidedBy: owner.name } : {}), ...offeredReach(pilot.plan) }
  return decision(pilot, { form: new Form(new URLSearchParams(fields).toString()) }, context)
}

export const decidePilot: Page = async (context) => {
  const { ask, form, params } = context
  const pilotId = params['id'] ?? ''
  const pilot = await known(context)
  const told = DECISION.flatMap((name) => {
    const value = form.lines(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  const observedReach = reachIn(form, pilot.plan)
  const body = { ...Object.fromEntries(told), ...(observedReach.length === 0 ? {} : { observedReach }) }
  try {
    await ask('decidePilot', { params: { pilotId }, body })
    return { goTo: `/console/pilots/${pilotId}` }
  } catch (error) {
    const refused = refusedAt(error, context, DECISION_FIELDS, (pointer) => decisionFieldAt(pointer, form, pilot.plan))
    return decision(pilot, withNeeded(refused, context), context)
  }
}

/** What was not answered is asked for by the name that the form gives it, and shares in per cent. */
const withNeeded = (refused: Refused, { form, words }: Context): Refused => {
  const { decide: said, plan } = words.console.pilots
  const asked: Readonly<Record<string, Said>> = {
    outcome: said.outcome,
    decidedBy: said.decidedBy,
    learning: said.learning,
    audience: said.reach.audience,
    share: said.reach.share,
    source: said.reach.source,
  }
  const faults = new Map(
    [...(refused.faults ?? [])].map(([field, detail]) => {
      const name = field.split('.').at(-1) ?? ''
      const label = asked[name]?.label
      if (label !== undefined && form.text(field) === undefined) return [field, plan.give(label)]
      return [field, name === 'share' ? plan.between(0, 100) : detail]
    }),
  )
  return { ...refused, faults }
}

const AMENDMENT = ['owner.name', 'capacity.hoursPerWeek', 'capacity.hoursAvailable', 'exitPlan', 'reviewOn', 'reason'] as const

const amendment = (pilot: Pilot, refused: Refused, context: Context): Answer => {
  const { words, csrf } = context
  const { amend: said, plan } = words.console.pilots
  const { fields } = plan
  const control = controls(refused)
  const hours = (name: string, field: Said) => textField({ ...control(name, field), type: 'number', unit: plan.hours })
  const form = html`<form method="post" action="/console/pilots/${pilot.id}/amend" novalidate><input type="hidden" name="csrf" value="${csrf}">
${textField(control('owner.name', fields.owner))}${checkField(control('owner.mayStop', fields.mayStop))}
<div class="pair">${hours('capacity.hoursPerWeek', fields.hoursPerWeek)}${hours('capacity.hoursAvailable', fields.hoursAvailable)}</div>
${areaField(control('exitPlan', fields.exitPlan))}
${textField({ ...control('reviewOn', said.reviewOn), type: 'date' })}
${textField({ ...control('reason', said.reason), most: 1000, isRequired: true })}
<p><button class="main">${said.save}</button></p></form>`
  return formPage(pilot, refused, { title: said.title(pilot.plan.name), lead: html`<p class="lead">${said.lead}</p>`, form }, context)
}

export const amendPage: Page = async (context) => {
  const pilot = await known(context)
  const { owner, capacity, exitPlan, reviewOn } = pilot.plan
  const fields = new URLSearchParams()
  const put = (name: string, value: unknown): void => (value === undefined ? undefined : fields.set(name, String(value)))
  put('owner.name', owner?.name)
  if (owner?.mayStop) put('owner.mayStop', 'yes')
  put('capacity.hoursPerWeek', capacity?.hoursPerWeek)
  put('capacity.hoursAvailable', capacity?.hoursAvailable)
  put('exitPlan', exitPlan)
  put('reviewOn', reviewOn)
  return amendment(pilot, { form: new Form(fields.toString()) }, context)
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What the form says otherwise than the plan. */
const changesIn = (form: Form, { owner, capacity, exitPlan, reviewOn }: Schemas['PilotPlan']): Readonly<Record<string, unknown>> => {
  const [name, hoursPerWeek, hoursAvailable] = [form.text('owner.name'), form.number('capacity.hoursPerWeek'), form.number('capacity.hoursAvailable')]
  const { hoursPerWeek: _, hoursAvailable: __, ...rest } = capacity ?? {}
  const told = {
    owner: name === undefined ? undefined : { name, mayStop: form.text('owner.mayStop') !== undefined },
    capacity: hoursPerWeek === undefined ? undefined : { hoursPerWeek, ...(hoursAvailable === undefined ? {} : { hoursAvailable }), ...rest },
    exitPlan: form.lines('exitPlan'),
    reviewOn: form.text('reviewOn'),
  }
  const before = {
    owner: owner && { name: owner.name, mayStop: owner.mayStop },
    capacity: capacity && {
      hoursPerWeek: capacity.hoursPerWeek,
      ...(capacity.hoursAvailable === undefined ? {} : { hoursAvailable: capacity.hoursAvailable }),
      ...rest,
    },
    exitPlan,
    reviewOn,
  }
  return Object.fromEntries(
    Object.entries(told).filter(([field, value]) => value !== undefined && !isSame(value, before[field as keyof typeof before])),
  )
}

export const amendPilot: Page = async (context) => {
  const { ask, form, params, words } = context
  const pilotId = params['id'] ?? ''
  const pilot = await known(context)
  const changes = changesIn(form, pilot.plan)
  const { amend: said, plan } = words.console.pilots
  if (Object.keys(changes).length === 0) return amendment(pilot, { form, fault: said.nothing, status: 400 }, context)
  const reason = form.text('reason')
  if (reason === undefined) return amendment(pilot, { form, faults: new Map([['reason', plan.give(said.reason.label)]]), status: 400 }, context)
  try {
    await ask('amendPilot', { params: { pilotId }, body: { ...changes, reason } })
    return { goTo: `/console/pilots/${pilotId}` }
  } catch (error) {
    return amendment(pilot, refusedAt(error, context, AMENDMENT), context)
  }
}
