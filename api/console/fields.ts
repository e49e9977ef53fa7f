import { type Html, html, type Part } from '../html/html.ts'
import type { Form } from './form.ts'

/** A value, and what it is called. */
export type Option = readonly [value: string, name: string]
type Control = {
  readonly name: string
  readonly label: string
  readonly help?: string | undefined
  readonly form: Form
  readonly fault?: string | undefined
}

const idFor = (name: string): string => name.replaceAll('.', '-')

const described = ({ name, help, fault }: Control): { readonly attributes: Html; readonly after: Part } => {
  const ids = [...(help === undefined ? [] : [`${idFor(name)}-help`]), ...(fault === undefined ? [] : [`${idFor(name)}-fault`])]
  return {
    attributes: html`${ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`}${fault !== undefined && html` aria-invalid="true"`}`,
    after: [
      help !== undefined && html`<span class="help" id="${idFor(name)}-help">${help}</span>`,
      fault !== undefined && html`<span class="fault" id="${idFor(name)}-fault">${fault}</span>`,
    ],
  }
}

type TextControl = Control & {
  readonly type?: 'text' | 'number' | 'date'
  readonly least?: number
  readonly most?: number
  readonly step?: number | 'any'
  readonly isRequired?: boolean
  readonly unit?: string
}

/** A text, a number or a day, with its label, what it is good for and what was refused. */
export const textField = (control: TextControl): Html => {
  const { name, label, form, type = 'text', least, most, step, isRequired = false, unit } = control
  const { attributes, after } = described(control)
  const limits =
    type === 'number'
      ? html` inputmode="decimal"${least !== undefined && html` min="${least}"`}${most !== undefined && html` max="${most}"`} step="${step ?? 'any'}"`
      : type === 'text' && html` maxlength="${most ?? 200}"`
  return html`<p class="field"><label for="${idFor(name)}">${label}${isRequired && html` <span class="soft">*</span>`}</label>
<span class="with-unit"><input id="${idFor(name)}" name="${name}" type="${type}" value="${form.text(name) ?? ''}"${limits}${isRequired && html` required`}${attributes}>${unit !== undefined && html` <span class="soft">${unit}</span>`}</span>${after}</p>`
}

/** A text of several lines. */
export const areaField = (
  control: Control & { readonly most?: number; readonly rows?: number; readonly isRequired?: boolean; readonly isFigures?: boolean },
): Html => {
  const { name, label, form, most = 2000, rows = 3, isRequired = false, isFigures = false } = control
  const { attributes, after } = described(control)
  return html`<p class="field"><label for="${idFor(name)}">${label}${isRequired && html` <span class="soft">*</span>`}</label>
<textarea id="${idFor(name)}" name="${name}" rows="${rows}" maxlength="${most}"${isFigures && html` spellcheck="false" class="figures"`}${isRequired && html` required`}${attributes}>
${form.text(name) ?? ''}</textarea>${after}</p>`
}

/** Yes, or nothing. */
export const checkField = (control: Control): Html => {
  const { name, label, form } = control
  const { attributes, after } = described(control)
  return html`<p class="field"><label class="check"><input id="${idFor(name)}" type="checkbox" name="${name}" value="yes"${form.text(name) !== undefined && html` checked`}${attributes}> ${label}</label>${after}</p>`
}

/** What was chosen elsewhere stays to be chosen, also where the form does not offer it. */
const withChosen = (options: readonly Option[], chosen: readonly string[]): readonly Option[] => [
  ...options,
  ...chosen.filter((value) => options.every(([known]) => known !== value)).map((value): Option => [value, value]),
]

/** One of some values, or none of them. */
export const selectField = (
  control: Control & { readonly options: readonly Option[]; readonly none: string; readonly isRequired?: boolean },
): Html => {
  const { name, label, form, options, none, isRequired = false } = control
  const chosen = form.text(name)
  const offered = withChosen(options, chosen === undefined ? [] : [chosen])
  const { attributes, after } = described(control)
  return html`<p class="field"><label for="${idFor(name)}">${label}${isRequired && html` <span class="soft">*</span>`}</label>
<select id="${idFor(name)}" name="${name}"${isRequired && html` required`}${attributes}><option value="">${none}</option>${offered.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  )}</select>${after}</p>`
}

/** Any of some values. */
export const checks = (legend: string, name: string, options: readonly Option[], form: Form, help?: string): Html => {
  const chosen = form.all(name)
  const offered = withChosen(options, chosen)
  return html`<fieldset class="checks"><legend>${legend}</legend>${help !== undefined && html`<p class="help">${help}</p>`}${offered.map(
    ([value, text]) =>
      html`<label class="check"><input type="checkbox" name="${name}" value="${value}"${chosen.includes(value) && html` checked`}> ${text}</label>`,
  )}</fieldset>`
}
