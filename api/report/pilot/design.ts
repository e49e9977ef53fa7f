import { type Html, html } from '../../html/html.ts'
import { section } from '../report-page.ts'
import { type Pilot, type PilotContext, sentences } from './context.ts'

/** With which chances it was planned, what that rests on and what would do instead. */
export const designPart = ({ design, registration, plan: { errors } }: Pilot, { words, reading }: PilotContext): Html | undefined => {
  const said = words.report.pilot
  const { percent, decimal } = words.numbers
  const isFull = reading === 'practitioner'
  const chances = html`<table class="cards"><caption>${said.chancesCaption}</caption>
<thead><tr><th scope="col">${said.ifEffect}</th><th class="n" scope="col">${said.scale}</th><th class="n" scope="col">${said.stop}</th><th class="n" scope="col">${said.inconclusive}</th><th class="n" scope="col">${said.meanWeeks}</th></tr></thead>
<tbody>${design.outlooks.map(
    ({ effect, scale, stop, inconclusive, weeks }) => html`<tr><th scope="row">${said.effects(effect)}</th>
<td class="n" data-name="${said.scale}">${words.numbers.chance(scale)}</td><td class="n" data-name="${said.stop}">${words.numbers.chance(stop)}</td>
<td class="n" data-name="${said.inconclusive}">${words.numbers.chance(inconclusive)}</td><td class="n" data-name="${said.meanWeeks}">${decimal(weeks)}</td></tr>`,
  )}</tbody></table>`
  return section(
    said.design,
    html`<p>${said.errors({ falseSuccess: percent(errors.falseSuccess * 100), missed: percent(errors.missed * 100) })} ${said.needed(design.neededWeeks ?? undefined)}${
      design.hours !== null && ` ${said.hoursInAll(words.report.hours(design.hours))}`
    }</p>`,
    isFull && chances,
    isFull && html`<p class="small soft">${said.designNote}</p>`,
    // Before the start they stand at the top.
    registration && sentences(said.obstacles, design.obstacles),
    sentences(said.alternatives, design.alternatives),
    isFull && sentences(said.assumptions, design.assumptions),
  )
}

/** What a pilot worth the name has, while it can still be agreed on. */
export const pointsPart = ({ readiness, registration }: Pilot, { words: { report } }: PilotContext): Html | undefined =>
  registration
    ? undefined
    : section(
        report.pilot.points,
        html`<ul class="two">${readiness.points.map(
          ({ name, met }) => html`<li>${name} <span class="tag ${met ? 'pass' : 'pilot'}">${report.pilot.met(met)}</span></li>`,
        )}</ul>`,
      )
