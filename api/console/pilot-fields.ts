import { GOALS, PLATFORM_IDS, USES } from '../../domain/catalogue/vocabulary.ts'
import { MOTIVE_IDS } from '../../domain/hype/motives.ts'
import { KPI_TYPES } from '../../domain/pilot/kpi.ts'
import { PILOT_KINDS } from '../../domain/pilot/pilot.ts'
import { type Html, html, type Part } from '../html/html.ts'
import type { Messages } from '../messages/messages.ts'
import { MOTIVES_OFFERED } from './brief-fields.ts'
import type { Faults } from './brief-form.ts'
import { areaField, checkField, checks, type Option, selectField, textField } from './fields.ts'
import type { Form } from './form.ts'
import { guardrailRows, HOURS_FIELD } from './pilot-guardrails.ts'
import { RISKS, type Risk } from './pilot-plan-form.ts'

type Words = Messages['console']['pilots']['plan']['fields']

/** Which words belong to which field. */
const WORDS_OF = {
  name: 'name',
  organisationId: 'organisationId',
  platform: 'platform',
  kind: 'kind',
  question: 'question',
  'hypothesis.audience': 'audience',
  'hypothesis.use': 'use',
  'hypothesis.cadence': 'cadence',
  'hypothesis.reason': 'reason',
  goal: 'goal',
  'kpi.type': 'kpiType',
  'kpi.name': 'kpiName',
  'kpi.unit': 'unit',
  'kpi.improves': 'improves',
  'kpi.withinMinutes': 'withinMinutes',
  'baseline.source': 'source',
  'baseline.from': 'from',
  'baseline.to': 'to',
  'baseline.weeks': 'weeks',
  'baseline.value': 'value',
  'baseline.standardDeviation': 'standardDeviation',
  comparison: 'comparison',
  'leastEffect.size': 'effect',
  'leastEffect.kind': 'effectKind',
  perWeek: 'perWeek',
  comparedPerWeek: 'comparedPerWeek',
  start: 'start',
  weeksAvailable: 'weeksAvailable',
  'capacity.hoursPerWeek': 'hoursPerWeek',
  'capacity.hoursAvailable': 'hoursAvailable',
  [HOURS_FIELD]: 'guardrail',
  'guardrails.name': 'guardrailName',
  'guardrails.worse': 'guardrailWorse',
  'guardrails.limit': 'guardrailLimit',
  'guardrails.weeks': 'guardrailWeeks',
  checkpoints: 'checkpoints',
  'errors.falseSuccess': 'falseSuccess',
  'errors.missed': 'missed',
  settlingWeeks: 'settlingWeeks',
  weeks: 'countedWeeks',
  reviewOn: 'reviewOn',
  retestAfterMonths: 'retestAfterMonths',
  exitPlan: 'exitPlan',
  'owner.name': 'owner',
  'owner.mayStop': 'mayStop',
  motives: 'motives',
} as const satisfies Readonly<Record<string, keyof Words>>
type Field = keyof typeof WORDS_OF

/** What a field is called; those of rows are called alike in each. */
export const planLabelOf =
  ({ console: { pilots } }: Messages) =>
  (name: string): string | undefined => {
    const field = name.replace(/\.\d+\./, '.')
    return field in WORDS_OF ? pilots.plan.fields[WORDS_OF[field as Field]].label : undefined
  }

/** What a row of guardrails asks. */
const ROW = ['name', 'worse', 'limit', 'weeks'] as const
/** What the service sets where nobody says anything. */
const RULES = [
  'checkpoints',
  'errors.falseSuccess',
  'errors.missed',
  'settlingWeeks',
  'weeks',
  'reviewOn',
  'retestAfterMonths',
] as const satisfies readonly Field[]

type GroupWords = { readonly title: string; readonly help: string }
type Given = {
  readonly form: Form
  readonly words: Messages
  readonly faults?: Faults | undefined
  /** To choose from; nothing of a plan that is somebody's already. */
  readonly organisations?: readonly Option[] | undefined
  /** Shown beside the KPI. */
  readonly kpis?: Html | undefined
}

/** The questions of a plan, each with what it is good for. */
export const pilotFields = ({ form, words, faults = new Map(), organisations, kpis }: Given): Html => {
  const { plan: said, types, improves } = words.console.pilots
  const { kinds, comparison: comparisons } = words.report.pilot
  const control = (field: Field, name: string = field) => ({ name, ...said.fields[WORDS_OF[field]], form, fault: faults.get(name) })
  const options = <T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>): readonly Option[] => ids.map((id) => [id, names[id]])
  const none = said.notSaid
  const text = (name: Field, most?: number) => textField({ ...control(name), ...(most === undefined ? {} : { most }) })
  const number = (name: Field, unit?: string) => textField({ ...control(name), type: 'number', ...(unit === undefined ? {} : { unit }) })
  const risk = (name: Risk) => textField({ ...control(name), type: 'number', least: RISKS[name][0], most: RISKS[name][1], unit: '%' })
  const grouped = (isOpen: boolean, { title, help }: GroupWords, ...parts: readonly Part[]): Html =>
    html`<details class="group"${isOpen && html` open`}><summary><h2>${title}</h2></summary><p class="soft">${help}</p>${parts}</details>`
  const group = (titled: GroupWords, ...parts: readonly Part[]): Html => grouped(true, titled, ...parts)
  const isTold = (...names: readonly string[]): boolean => names.some((name) => form.text(name) !== undefined || faults.has(name))
  const pair = (...parts: readonly Part[]): Html => html`<div class="pair">${parts}</div>`
  const guardrailRow = (place: number): Html => {
    const id = form.text(`guardrails.${place}.id`)
    // What a field is good for is said once.
    const at = (field: (typeof ROW)[number]) => ({
      ...control(`guardrails.${field}`, `guardrails.${place}.${field}`),
      ...(place > 0 ? { help: undefined } : {}),
    })
    return html`<fieldset class="row"><legend>${said.guardrail(place + 1)}</legend>${
      id !== undefined && html`<input type="hidden" name="guardrails.${place}.id" value="${id}">`
    }${textField(at('name'))}${selectField({ ...at('worse'), options: options(['below'] as const, said.sides), none: said.sides.above })}${[
      textField({ ...at('limit'), type: 'number' }),
      textField({ ...at('weeks'), type: 'number', unit: said.weeksUnit }),
    ]}</fieldset>`
  }
  return html`${group(
    said.groups.what,
    textField({ ...control('name'), isRequired: true }),
    organisations && selectField({ ...control('organisationId'), options: organisations, none: said.nobody }),
    selectField({ ...control('platform'), isRequired: true, options: options(PLATFORM_IDS, words.names.platform), none }),
    selectField({
      ...control('kind'),
      options: options(
        PILOT_KINDS.filter((kind) => kind !== 'channel'),
        kinds,
      ),
      none: kinds.channel,
    }),
    areaField({ ...control('question'), most: 500, rows: 2 }),
    selectField({ ...control('goal'), options: options(GOALS, words.names.goal), none }),
  )}${group(
    said.groups.why,
    text('hypothesis.audience'),
    selectField({ ...control('hypothesis.use'), options: options(USES, words.names.use), none }),
    text('hypothesis.cadence'),
    areaField({ ...control('hypothesis.reason'), most: 1000, rows: 2 }),
    checks(
      said.fields.motives.label,
      'motives',
      options([...new Set([...MOTIVES_OFFERED, ...MOTIVE_IDS.filter((motive) => form.all('motives').includes(motive))])], words.names.motive),
      form,
      said.fields.motives.help,
    ),
    faults.has('motives') && html`<p class="fault" id="motives">${faults.get('motives')}</p>`,
  )}${group(
    said.groups.kpi,
    kpis,
    textField({ ...control('kpi.name'), isRequired: true }),
    selectField({ ...control('kpi.type'), isRequired: true, options: options(KPI_TYPES, types), none }),
    pair(
      text('kpi.unit', 60),
      selectField({ ...control('kpi.improves'), isRequired: true, options: options(['up', 'down'] as const, improves), none }),
    ),
    number('kpi.withinMinutes', said.minutes),
  )}${group(
    said.groups.before,
    text('baseline.source', 500),
    pair(textField({ ...control('baseline.from'), type: 'date' }), textField({ ...control('baseline.to'), type: 'date' })),
    areaField({ ...control('baseline.weeks'), most: 10_000, rows: 6, isFigures: true }),
    pair(number('baseline.value'), number('baseline.standardDeviation')),
  )}${group(
    said.groups.effect,
    pair(
      textField({ ...control('leastEffect.size'), type: 'number', isRequired: true }),
      selectField({ ...control('leastEffect.kind'), options: options(['relative'] as const, said.effectKinds), none: said.effectKinds.absolute }),
    ),
    number('perWeek'),
    selectField({ ...control('comparison'), options: options(['group'] as const, comparisons), none: comparisons.before }),
    number('comparedPerWeek'),
  )}${group(
    said.groups.means,
    pair(textField({ ...control('start'), type: 'date' }), number('weeksAvailable', said.weeksUnit)),
    pair(number('capacity.hoursPerWeek', said.hours), number('capacity.hoursAvailable', said.hours)),
    number(HOURS_FIELD, said.hours),
  )}${grouped(
    faults.has('guardrails') || guardrailRows(form).some((place) => isTold(...ROW.map((field) => `guardrails.${place}.${field}`))),
    said.groups.guardrails,
    faults.has('guardrails') && html`<p class="fault" id="guardrails">${faults.get('guardrails')}</p>`,
    guardrailRows(form).map((place) => guardrailRow(place)),
  )}${grouped(
    isTold(...RULES),
    said.groups.rules,
    areaField({ ...control('checkpoints'), most: 500, rows: 4, isFigures: true }),
    pair(risk('errors.falseSuccess'), risk('errors.missed')),
    pair(number('settlingWeeks', said.weeksUnit), number('weeks', said.weeksUnit)),
    pair(textField({ ...control('reviewOn'), type: 'date' }), number('retestAfterMonths', said.months)),
  )}${group(said.groups.end, text('owner.name'), checkField(control('owner.mayStop')), areaField({ ...control('exitPlan'), rows: 2 }))}`
}
