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
  'guardrail.hours': 'guardrail',
  exitPlan: 'exitPlan',
  'owner.name': 'owner',
  'owner.mayStop': 'mayStop',
  motives: 'motives',
} as const satisfies Readonly<Record<string, keyof Words>>
type Field = keyof typeof WORDS_OF

/** What each field is called, by its name. */
export const planLabels = ({ console: { pilots } }: Messages): ReadonlyMap<string, string> =>
  new Map(Object.entries(WORDS_OF).map(([field, key]) => [field, pilots.plan.fields[key].label]))

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
  const control = (name: Field) => ({ name, ...said.fields[WORDS_OF[name]], form, fault: faults.get(name) })
  const options = <T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>): readonly Option[] => ids.map((id) => [id, names[id]])
  const none = said.notSaid
  const text = (name: Field, most?: number) => textField({ ...control(name), ...(most === undefined ? {} : { most }) })
  const number = (name: Field, unit?: string) => textField({ ...control(name), type: 'number', ...(unit === undefined ? {} : { unit }) })
  const group = ({ title, help }: { readonly title: string; readonly help: string }, ...parts: readonly Part[]): Html =>
    html`<details class="group" open><summary><h2>${title}</h2></summary><p class="soft">${help}</p>${parts}</details>`
  const pair = (...parts: readonly Part[]): Html => html`<div class="pair">${parts}</div>`
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
    number('guardrail.hours', said.hours),
  )}${group(said.groups.end, text('owner.name'), checkField(control('owner.mayStop')), areaField({ ...control('exitPlan'), rows: 2 }))}`
}
