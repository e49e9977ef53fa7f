import type { components } from '../../../openapi/generated/types.ts'
import { excerpt, type Html, html, named, type Part } from '../../html/html.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Shortfall } from '../../messages/pilot-report-words.ts'
import type { Reading } from '../../messages/report-words.ts'

type Schemas = components['schemas']
export type Pilot = Schemas['Pilot']
export type PilotObservation = Schemas['PilotObservation']

/** What the parts of the report share. */
export type PilotContext = { readonly words: Messages; readonly reading: Reading }

/** Longer texts are cut in the short reading; the full one has them whole. */
const MOST_SHOWN = 400

/** What somebody wrote, with its lines. */
export const told = (text: string, { reading }: PilotContext): Html =>
  html`<blockquote dir="auto">${reading === 'practitioner' ? text : excerpt(text, MOST_SHOWN)}</blockquote>`

/** The same on one line. */
export const toldInline = (text: string, { reading }: PilotContext): Html => named(text, reading === 'practitioner' ? text.length : MOST_SHOWN)

type Row = readonly [title: string, text: Part]

/** What is known, by its name; what is not there has no row. */
export const rows = (entries: readonly Row[]): Html | undefined => {
  const there = entries.filter(([, text]) => text !== undefined && text !== false)
  return there.length === 0
    ? undefined
    : html`<table class="cards"><tbody>${there.map(([title, text]) => html`<tr><th scope="row">${title}</th><td>${text}</td></tr>`)}</tbody></table>`
}

/** Sentences in a list under a heading; nothing where there are none. */
export const sentences = (title: string, items: readonly { readonly text: string }[]): Html | undefined =>
  items.length === 0 ? undefined : html`<h3>${title}</h3><ul>${items.map(({ text }) => html`<li>${text}</li>`)}</ul>`

/** How a plan falls short that does not conclude as was asked for. */
export const shortfallOf = ({ plan: { errors }, design: { power } }: Pick<Pilot, 'plan' | 'design'>): Shortfall => {
  if (power < 0.5) return 'unlikely'
  return power < 1 - errors.missed ? 'less-likely' : 'hours'
}

/** Figures of the KPI of a pilot. */
export const figuresOf = ({ plan: { kpi } }: Pilot, { words }: PilotContext) => {
  const { level, difference, bareDifference } = words.pilots.figures
  return {
    level: (value: number): string => level(kpi, value),
    difference: (value: number): string => difference(kpi, value),
    bareDifference: (value: number): string => bareDifference(kpi, value),
  }
}
