import type { components } from '../../openapi/generated/types.ts'
import { type Html, html } from '../html/html.ts'
import type { Messages } from '../messages/messages.ts'
import type { Faults } from './brief-form.ts'
import { textField } from './fields.ts'
import type { Form } from './form.ts'
import { fromPercent } from './pilot-figures.ts'

type Plan = components['schemas']['PilotPlan']
type Field = keyof components['schemas']['PilotObservedReach']

const PART = 'observedReach'
/** Audiences that the form asks about; more of them go through the API. */
const ROWS = [0, 1, 2] as const
const FIELDS: readonly Field[] = ['audience', 'share', 'source']
const at = (row: number, field: Field): string => `${PART}.${row}.${field}`

/** Every field of the form about audiences. */
export const REACH_FIELDS: readonly string[] = ROWS.flatMap((row) => FIELDS.map((field) => at(row, field)))

/** What the form begins with: the audience of the hypothesis, to be completed. */
export const offeredReach = ({ hypothesis }: Plan): Readonly<Record<string, string>> =>
  hypothesis === undefined ? {} : { [at(0, 'audience')]: hypothesis.audience.trim() }

/** Rows that somebody filled in; what the form offers says nothing by itself. */
const usedRows = (form: Form, plan: Plan): readonly number[] => {
  const offered = offeredReach(plan)
  return ROWS.filter((row) =>
    FIELDS.some((field) => {
      const value = form.text(at(row, field))
      return value !== undefined && value !== offered[at(row, field)]
    }),
  )
}

/** What part of audiences was met, as a form tells it; a row that is told by half is refused by the service, by its place. */
export const reachIn = (form: Form, plan: Plan): readonly Readonly<Record<string, unknown>>[] =>
  usedRows(form, plan).map((row) => {
    const share = fromPercent(form.number(at(row, 'share')))
    return { audience: form.text(at(row, 'audience')) ?? '', source: form.text(at(row, 'source')) ?? '', ...(share === undefined ? {} : { share }) }
  })

/** The name of a field from the place at which a decision was refused: what was told has no gaps where the form has empty rows. */
export const decisionFieldAt = (pointer: string, form: Form, plan: Plan): string => {
  const [part, index, ...rest] = pointer.slice(1).split('/')
  if (part !== PART || index === undefined) return pointer.slice(1).replaceAll('/', '.')
  return [part, usedRows(form, plan)[Number(index)] ?? index, ...rest].join('.')
}

/** Audiences that were met, to be told at the end; closed until somebody tells of one. */
export const reachPart = (
  { form, faults = new Map() }: { readonly form: Form; readonly faults?: Faults },
  plan: Plan,
  { console: { pilots } }: Messages,
): Html => {
  const { reach: said } = pilots.decide
  // What a field is good for is said once.
  const control = (row: number, field: Field) => ({
    name: at(row, field),
    label: said[field].label,
    help: row > 0 ? undefined : said[field].help,
    form,
    fault: faults.get(at(row, field)),
  })
  const isOpen = usedRows(form, plan).length > 0
  return html`<details class="group"${isOpen && html` open`}><summary><h2>${said.title}</h2></summary><p class="soft">${said.help}</p>${ROWS.map(
    (row) =>
      html`<fieldset class="row"><legend>${said.row(row + 1)}</legend>${[
        textField(control(row, 'audience')),
        textField({ ...control(row, 'share'), type: 'number', least: 0, most: 100, unit: '%' }),
        textField({ ...control(row, 'source'), most: 500 }),
      ]}</fieldset>`,
  )}</details>`
}
