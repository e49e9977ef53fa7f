import type { components } from '../../openapi/generated/types.ts'
import { type Html, html, named } from '../html/html.ts'
import type { Messages } from '../messages/messages.ts'
import { shortfallOf } from '../report/pilot/context.ts'
import { table } from './parts.ts'
import { FIELDS_OF } from './pilot-figures.ts'

type Schemas = components['schemas']
type Sample = Schemas['PilotSample']

/** How a pilot stands, and what waits for somebody. */
export const pilotTags = (
  {
    state,
    overdue = false,
    stale = false,
    outcome,
  }: Pick<Schemas['PilotSummary'], 'state'> & {
    readonly overdue?: boolean | undefined
    readonly stale?: boolean | undefined
    readonly outcome?: Schemas['PilotOutcome'] | undefined
  },
  { names, report, console: { pilots: said } }: Messages,
): Html =>
  html`<span class="tag pilot-${state}">${outcome === undefined ? report.pilot.states[state] : names.pilotOutcome[outcome]}</span>${
    overdue && html` <span class="tag overdue">${said.overdue}</span>`
  }${stale && html` <span class="tag stale">${said.stale}</span>`}`

const ADVICE_TAG: Readonly<Record<Schemas['PilotAdvice'], string>> = { continue: 'wait', scale: 'adopt', stop: 'pilot', 'roll-back': 'decline' }
export const adviceTag = (advice: Schemas['PilotAdvice'], { names }: Messages): Html =>
  html`<span class="tag ${ADVICE_TAG[advice]}">${names.pilotAdvice[advice]}</span>`

export const listOf = (items: readonly { readonly text: string }[]): Html => html`<ul>${items.map(({ text }) => html`<li>${text}</li>`)}</ul>`

/** What is to be agreed on before it starts. */
export const missingList = ({ readiness: { missing } }: Pick<Schemas['Pilot'], 'readiness'>): Html =>
  html`<ul>${missing.map(({ name }) => html`<li>${name}</li>`)}</ul>`

/** How long it takes, with which chances, and whether it can be concluded at all. */
export const designPart = ({ plan, design }: Pick<Schemas['Pilot'], 'plan' | 'design'>, words: Messages): Html => {
  const { design: said } = words.console.pilots
  const { level, worthIt } = words.pilots.figures
  const { numbers } = words
  const facts: readonly (readonly [string, string])[] = [
    [said.weeks, said.weeksOf(design.totalWeeks, design.settlingWeeks)],
    [said.hours, design.hours === null ? words.console.common.notKnown : numbers.hours(design.hours)],
    [said.baseline, level(plan.kpi, design.baseline)],
    [said.target, worthIt(plan, design.target)],
    [said.power, numbers.chance(design.power)],
  ]
  return html`${
    !design.concludes &&
    html`<div class="panel"><p class="fault">${said.fallsShort[shortfallOf({ plan, design })]}</p>${listOf(design.obstacles)}${
      design.alternatives.length > 0 && html`<p><strong>${said.alternatives}${words.report.colon}</strong></p>${listOf(design.alternatives)}`
    }</div>`
  }
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<h3>${said.chances}</h3>${table<Schemas['PilotOutlook']>(
    said.chances,
    [
      { title: words.report.pilot.ifEffect, kind: 'head', cell: ({ effect }) => words.report.pilot.effects(effect) },
      { title: said.scale, kind: 'n', cell: ({ scale }) => numbers.chance(scale) },
      { title: said.stop, kind: 'n', cell: ({ stop }) => numbers.chance(stop) },
      { title: said.open, kind: 'n', cell: ({ inconclusive }) => numbers.chance(inconclusive) },
      { title: said.meanWeeks, kind: 'n', cell: ({ weeks }) => numbers.decimal(weeks) },
    ],
    design.outlooks,
    words,
  )}
<h3>${said.rules}</h3>${listOf(design.rules)}
${design.assumptions.length > 0 && html`<details><summary>${said.assumptions}</summary>${listOf(design.assumptions)}</details>`}`
}

/** Figures as they were told. */
export const sampleText = (sample: Sample, kpi: Schemas['PilotKpi'], { console: { pilots }, pilots: { figures } }: Messages): string => {
  const { record: said } = pilots
  const [first, second] = FIELDS_OF[kpi.type].map((field) => (sample[field] === undefined ? '–' : figures.plain(sample[field])))
  if (kpi.type === 'count') return `${first}${kpi.unit === undefined ? '' : `\u00a0${kpi.unit}`}`
  return kpi.type === 'mean'
    ? said.meanOf(`${second}${kpi.unit === undefined ? '' : `\u00a0${kpi.unit}`}`, first ?? '')
    : said.ofAll(first ?? '', second ?? '')
}

/** A day, or the seven from it. */
export const periodText = (on: string, to: string, { console: { pilots }, report }: Messages): string =>
  on === to ? pilots.record.nextDay(report.date(on)) : pilots.record.next(report.date(on), report.date(to))

export const kpiName = ({ name }: Pick<Schemas['PilotKpi'], 'name'>): Html => named(name, 80)
