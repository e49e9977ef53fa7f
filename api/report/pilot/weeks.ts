import { type Html, html, named, type Part } from '../../html/html.ts'
import { section } from '../report-page.ts'
import type { Pilot, PilotContext } from './context.ts'

type Week = NonNullable<Pilot['reading']>['weeks'][number]

/** Which weeks count, and what became of that which must not suffer. Weeks that are not over are told in a line. */
export const weeksPart = ({ reading, plan }: Pilot, { words }: PilotContext): Html | undefined => {
  const said = words.report.pilot
  if (!reading) return undefined
  const isOver = ({ to, state }: Week): boolean => state !== 'to-come' && to < reading.asOf
  const over = reading.weeks.filter(isOver)
  const toCome = reading.weeks.filter((week) => !isOver(week))
  const { plain } = words.pilots.figures
  const guardrail = ({ id, name, worse, limit }: Pilot['plan']['guardrails'][number], { guardrails }: Week): Part => {
    const value = guardrails[id]
    const isBeyond = value !== undefined && (worse === 'above' ? value > limit : value < limit)
    return html`<li>${named(name, 80)}${words.report.colon} ${value === undefined ? html`<span class="soft">${words.report.notKnown}</span>` : plain(value)} <span class="soft">(${said.limit(worse, plain(limit))})</span>${isBeyond && html` <span class="tag severe">${said.crossed}</span>`}</li>`
  }
  const row = (
    week: Week,
  ): Html => html`<tr><th scope="row">${said.week} ${week.week}</th><td data-name="${said.days}">${said.period(week.from, week.to)}</td>
<td data-name="${said.weekState}">${said.weekStates[week.state]}${week.missing.length > 0 && html`<br><span class="soft">${said.missingDays(week.missing.length)}${words.report.colon} ${week.missing.map((day, place) => `${place > 0 ? ', ' : ''}${words.report.date(day)}`)}</span>`}</td>
${plan.guardrails.length > 0 && html`<td data-name="${said.guardrails}"><ul class="bare">${plan.guardrails.map((one) => guardrail(one, week))}</ul></td>`}</tr>`
  return section(
    said.weeks,
    over.length > 0 &&
      html`<table class="cards"><caption>${said.weeksCaption}</caption><thead><tr><th scope="col">${said.week}</th><th scope="col">${said.days}</th><th scope="col">${said.weekState}</th>${plan.guardrails.length > 0 && html`<th scope="col">${said.guardrails}</th>`}</tr></thead>
<tbody>${over.map(row)}</tbody></table>`,
    toCome[0] && html`<p class="small soft">${said.toCome(toCome[0].week, toCome.at(-1)?.week ?? toCome[0].week)}</p>`,
  )
}
