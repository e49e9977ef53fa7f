import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'
import type { Faults } from './brief-form.ts'
import type { Form } from './form.ts'
import { checkpointLine, checkpointsIn, fromPercent, isShare, type KpiType, lineOf, linesIn, samplesIn, toPercent } from './pilot-figures.ts'
import { formOfGuardrails, guardrailFieldAt, guardrailsIn } from './pilot-guardrails.ts'

type Schemas = components['schemas']
type Plan = Schemas['PilotPlan']
type Outline = Schemas['PilotOutline']
/** A plan as it is sent to the service; what nobody filled in is not there. */
type Told = Readonly<Record<string, unknown>>

const filled = (entries: Told): Told | undefined => {
  const given = Object.entries(entries).filter(([, value]) => value !== undefined)
  return given.length === 0 ? undefined : Object.fromEntries(given)
}

type Reading = {
  /** What the limit of hours is called. */
  readonly hoursName: string
  /** The plan that the form was filled from: what it holds beyond the form's questions is kept. */
  readonly stored?: Plan | undefined
  /** Motives as they are known, with how well each is supported. */
  readonly known?: Plan['motives'] | undefined
  /** What is told by half is left out: to see what a plan takes, not to store it. */
  readonly isPreview?: boolean
}

/** The plan that a form tells. What it says wrongly is refused by the service, by its place. */
export const planOf = (form: Form, { hoursName, stored, known = stored?.motives, isPreview = false }: Reading): Told => {
  const type = (form.text('kpi.type') ?? 'count') as KpiType
  const hypothesis = filled({
    audience: form.text('hypothesis.audience'),
    use: form.text('hypothesis.use'),
    cadence: form.text('hypothesis.cadence'),
    reason: form.lines('hypothesis.reason'),
  })
  const isWhole = Object.keys(hypothesis ?? {}).length === 4
  const ownerName = form.text('owner.name')
  const checkpoints = checkpointsIn(form.lines('checkpoints') ?? '', type)
  const capacity = filled({
    hoursPerWeek: form.number('capacity.hoursPerWeek'),
    hoursAvailable: form.number('capacity.hoursAvailable'),
    people: stored?.capacity?.people,
    stopsMeanwhile: stored?.capacity?.stopsMeanwhile,
  })
  return {
    name: form.text('name') ?? '',
    ...filled({
      platform: form.text('platform'),
      kind: form.text('kind'),
      question: form.lines('question'),
      hypothesis: isPreview && !isWhole ? undefined : hypothesis,
      goal: form.text('goal'),
      baseline: baselineOf(form, type),
      comparison: form.text('comparison'),
      perWeek: form.number('perWeek'),
      comparedPerWeek: form.number('comparedPerWeek'),
      start: form.text('start'),
      weeksAvailable: form.number('weeksAvailable'),
      errors: filled({ falseSuccess: fromPercent(form.number('errors.falseSuccess')), missed: fromPercent(form.number('errors.missed')) }),
      settlingWeeks: form.number('settlingWeeks'),
      weeks: form.number('weeks'),
      checkpoints: checkpoints.length === 0 ? undefined : checkpoints,
      reviewOn: form.text('reviewOn'),
      retestAfterMonths: form.number('retestAfterMonths'),
      capacity: isPreview && form.text('capacity.hoursPerWeek') === undefined ? undefined : capacity,
      exitPlan: form.lines('exitPlan'),
      owner: ownerName === undefined ? undefined : { name: ownerName, mayStop: form.text('owner.mayStop') !== undefined },
      assessmentId: form.text('assessmentId'),
      followsPilotId: form.text('followsPilotId'),
    }),
    guardrails: guardrailsIn(form, hoursName, stored?.guardrails),
    kpi:
      filled({
        type: form.text('kpi.type'),
        name: form.text('kpi.name'),
        unit: form.text('kpi.unit'),
        improves: form.text('kpi.improves'),
        withinMinutes: form.number('kpi.withinMinutes'),
      }) ?? {},
    leastEffect: effectOf(form, type),
    motives: form.all('motives').map((motive) => known?.find((one) => one.motive === motive) ?? motive),
  }
}

/** Nothing where nobody told anything: the service then says what is missing. */
const baselineOf = (form: Form, type: KpiType): Told | undefined => {
  const value = form.number('baseline.value')
  const told = samplesIn(form.lines('baseline.weeks') ?? '', type)
  return filled({
    source: form.text('baseline.source'),
    from: form.text('baseline.from'),
    to: form.text('baseline.to'),
    weeks: told.length > 1 ? told : undefined,
    // A single line stands for the whole time.
    total: told.length === 1 ? told[0] : undefined,
    value: isShare(type) ? fromPercent(value) : value,
    standardDeviation: form.number('baseline.standardDeviation'),
  })
}

const effectOf = (form: Form, type: KpiType): Told => {
  const size = form.number('leastEffect.size')
  if (size === undefined) return {}
  if (form.text('leastEffect.kind') === 'relative') return { relative: fromPercent(size) }
  return { absolute: isShare(type) ? fromPercent(size) : size }
}

/** What the service takes for granted where nothing is told: the first choice of the form, or an empty field. */
const DEFAULTS: Told = { kind: 'channel', comparison: 'before', 'errors.falseSuccess': 5, 'errors.missed': 20, retestAfterMonths: 6 }
const isDefault = (name: string, value: unknown): boolean => DEFAULTS[name] === value
const SETTLING: Readonly<Record<Plan['kind'], number>> = { channel: 2, format: 0, community: 2 }

/** A plan as the form would send it. */
export const formOfPlan = (plan: Plan): URLSearchParams => {
  const fields = new URLSearchParams()
  const put = (name: string, value: unknown): void => {
    if (value !== undefined && value !== null && !isDefault(name, value)) fields.append(name, String(value))
  }
  const { type } = plan.kpi
  const { baseline } = plan
  for (const name of [
    'name',
    'platform',
    'kind',
    'question',
    'goal',
    'comparison',
    'perWeek',
    'comparedPerWeek',
    'start',
    'weeksAvailable',
    'weeks',
    'reviewOn',
    'retestAfterMonths',
    'exitPlan',
    'assessmentId',
    'followsPilotId',
  ] as const)
    put(name, plan[name])
  for (const [name, value] of Object.entries(plan.hypothesis ?? {})) put(`hypothesis.${name}`, value)
  for (const [name, value] of Object.entries(plan.kpi)) put(`kpi.${name}`, value)
  for (const name of ['source', 'from', 'to', 'standardDeviation'] as const) put(`baseline.${name}`, baseline[name])
  if (baseline.value !== undefined) put('baseline.value', isShare(type) ? toPercent(baseline.value) : baseline.value)
  const samples = baseline.weeks ?? (baseline.total ? [baseline.total] : [])
  if (samples.length > 0) put('baseline.weeks', samples.map((sample) => lineOf(sample, type)).join('\n'))
  put('leastEffect.size', isShare(type) ? toPercent(plan.leastEffect) : plan.leastEffect)
  put('capacity.hoursPerWeek', plan.capacity?.hoursPerWeek)
  put('capacity.hoursAvailable', plan.capacity?.hoursAvailable)
  put('errors.falseSuccess', toPercent(plan.errors.falseSuccess))
  put('errors.missed', toPercent(plan.errors.missed))
  if (plan.settlingWeeks !== SETTLING[plan.kind]) put('settlingWeeks', plan.settlingWeeks)
  if (plan.checkpoints.length > 0) put('checkpoints', plan.checkpoints.map((checkpoint) => checkpointLine(checkpoint, type)).join('\n'))
  for (const [name, value] of formOfGuardrails(plan.guardrails)) put(name, value)
  put('owner.name', plan.owner?.name)
  if (plan.owner?.mayStop) put('owner.mayStop', 'yes')
  for (const { motive } of plan.motives) put('motives', motive)
  return fields
}

/** What an assessment knows of a plan, as the form would send it; the KPI that suits best is offered. */
export const formOfOutline = ({ plan, kpis: [best] }: Outline): URLSearchParams => {
  const { name, platform, kind, question, hypothesis = {}, goal, capacity, motives, assessmentId } = plan
  const fields = new URLSearchParams({ name, platform, question, assessmentId, 'leastEffect.kind': 'relative' })
  if (!isDefault('kind', kind)) fields.set('kind', kind)
  for (const [field, value] of Object.entries(hypothesis)) fields.set(`hypothesis.${field}`, String(value))
  if (goal !== undefined) fields.set('goal', goal)
  for (const [field, value] of Object.entries(capacity ?? {})) fields.set(`capacity.${field}`, String(value))
  for (const { motive } of motives) fields.append('motives', motive)
  if (best?.type !== undefined) {
    fields.set('kpi.name', best.name)
    fields.set('kpi.type', best.type)
    fields.set('kpi.improves', best.improves ?? 'up')
  }
  return fields
}

/** Where the fields of the form are called otherwise than in the contract. */
const FIELDS: readonly (readonly [place: RegExp, field: string])[] = [
  [/^\/baseline(\/(weeks|total)\b.*)?$/, 'baseline.weeks'],
  [/^\/leastEffect\b/, 'leastEffect.size'],
  [/^\/checkpoints\b/, 'checkpoints'],
  [/^\/owner$/, 'owner.name'],
  [/^\/hypothesis$/, 'hypothesis.reason'],
  [/^\/kpi$/, 'kpi.name'],
  [/^\/capacity$/, 'capacity.hoursPerWeek'],
  [/^\/motives\b/, 'motives'],
  [/^\/(query\/)?organisationId$/, 'organisationId'],
]

/** The name of a field from the place (RFC 6901) at which a plan was refused. */
const planFieldAt = (pointer: string, form: Form): string => {
  const [, index, field] = /^\/guardrails\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? []
  if (index !== undefined) return guardrailFieldAt(form, Number(index), field)
  return FIELDS.find(([place]) => place.test(pointer))?.[1] ?? pointer.slice(1).replaceAll('/', '.')
}

type Fault = { readonly pointer: string; readonly code: string; readonly detail: string }
type FaultWords = Pick<Messages['console']['pilots']['plan'], 'give' | 'line' | 'floor' | 'between'>

/** What the form asks in per cent and the contract in parts: from and to where. */
export const RISKS: Readonly<Record<Risk, readonly [least: number, most: number]>> = { 'errors.falseSuccess': [0.1, 20], 'errors.missed': [1, 50] }
export type Risk = 'errors.falseSuccess' | 'errors.missed'
const isRisk = (field: string): field is Risk => field in RISKS

/** Not told at all: asked for by the name that the form gives it. */
const NEEDED: ReadonlySet<string> = new Set(['missing-field', 'too-short', 'effect-forms', 'baseline-missing'])

/** A line that is not a week and its floor. */
const UNREADABLE: ReadonlySet<string> = new Set(['missing-field', 'wrong-type', 'out-of-range'])

/** The line of a field at which a plan was refused, for fields of several. */
const lineAt = (pointer: string, field: string, form: Form): number | undefined => {
  const [place, index = 0] = /^\/(?:baseline\/total|(?:baseline\/weeks|checkpoints)\/(\d+))\b/.exec(pointer) ?? []
  return place === undefined ? undefined : (linesIn(form.lines(field) ?? '')[Number(index)]?.number ?? 1)
}

/** A fault in the words of the form, where those of the contract are about what nobody typed. */
const saidOf = (
  { code, detail, field, label }: Pick<Fault, 'code' | 'detail'> & { readonly field: string; readonly label: string | undefined },
  said: FaultWords,
): string => {
  if (label !== undefined && NEEDED.has(code)) return said.give(label)
  if (isRisk(field) && code === 'out-of-range') return said.between(...RISKS[field])
  return field === 'checkpoints' && UNREADABLE.has(code) ? said.floor : detail
}

/** What was refused, by field; in a field of several lines, each line that is faulty. */
export const planFaults = (errors: readonly Fault[], form: Form, labelOf: (field: string) => string | undefined, said: FaultWords): Faults => {
  const faults = new Map<string, string>()
  const seen = new Set<string>()
  for (const { pointer, code, detail } of errors) {
    const field = planFieldAt(pointer, form)
    const line = lineAt(pointer, field, form)
    const text = saidOf({ code, detail, field, label: form.text(field) === undefined ? labelOf(field) : undefined }, said)
    const place = `${field}:${line}`
    // The first fault of a place is enough to find it.
    if (!seen.has(place)) faults.set(field, [faults.get(field) ?? [], line === undefined ? text : said.line(line, text)].flat().join(' '))
    seen.add(place)
  }
  return faults
}
