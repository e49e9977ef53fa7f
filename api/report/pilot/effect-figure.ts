import { type Html, html } from '../../html/html.ts'
import type { Messages } from '../../messages/messages.ts'
import { effectByWeek } from '../charts/effect-by-week.ts'
import type { Pilot } from './context.ts'

/** The effect from look to look, drawn; nothing where there is no look yet. */
export const effectFigure = ({ reading, plan, design, registration }: Pilot, words: Messages): Html | undefined => {
  const newest = reading?.looks.at(-1)
  if (!reading || !newest) return undefined
  const said = words.report.pilot
  const asBefore = said.asBefore[plan.comparison]
  const { part } = words.pilots.figures
  const { week, achieved } = newest
  const points = reading.looks.map((look) => ({ week: look.week, ...look.achieved }))
  return html`<figure>${effectByWeek(
    { points, weeks: plan.settlingWeeks + (registration?.weeks ?? design.weeks), settlingWeeks: plan.settlingWeeks },
    {
      label: said.chart({
        week,
        value: part(achieved.value),
        ...(achieved.low === null || achieved.high === null ? {} : { low: part(achieved.low), high: part(achieved.high) }),
      }),
      asBefore,
      worthIt: said.worthIt,
      week: said.weekAxis,
    },
  )}<figcaption class="small soft">${said.chartLegend({ settlingWeeks: plan.settlingWeeks, asBefore, hasGuardrails: plan.guardrails.length > 0 })}</figcaption></figure>`
}
