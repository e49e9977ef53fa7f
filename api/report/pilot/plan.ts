import { type Html, html } from '../../html/html.ts'
import { lower } from '../../messages/words.ts'
import { section } from '../report-page.ts'
import { type Pilot, type PilotContext, rows, shortfallOf, told, toldInline } from './context.ts'

/** What is tried, for whom and why, and what happens if it does not work. */
export const planPart = ({ plan }: Pilot, context: PilotContext): Html | undefined => {
  const { words, reading } = context
  const said = words.report.pilot
  const { hypothesis, capacity, kpi } = plan
  const isFull = reading === 'practitioner'
  const within = kpi.withinMinutes === undefined ? '' : ` (${said.withinMinutes(kpi.withinMinutes)})`
  return section(
    said.plan,
    rows([
      [said.question, plan.question !== undefined && toldInline(plan.question, context)],
      [said.audience, hypothesis && toldInline(hypothesis.audience, context)],
      [said.use, hypothesis && words.names.use[hypothesis.use]],
      [said.cadence, hypothesis && toldInline(hypothesis.cadence, context)],
      [said.because, hypothesis && told(hypothesis.reason, context)],
      [said.goal, plan.goal && words.names.goal[plan.goal]],
      [said.measured, isFull && `${said.kpiTypes[kpi.type]}${within}`],
      [said.compared, said.comparison[plan.comparison]],
      [
        said.effort,
        isFull && capacity?.people !== undefined && `${words.report.hoursPerWeek(capacity.hoursPerWeek)}, ${said.people(capacity.people)}`,
      ],
      [said.restsMeanwhile, capacity?.stopsMeanwhile !== undefined && told(capacity.stopsMeanwhile, context)],
      [said.exitPlan, plan.exitPlan !== undefined && told(plan.exitPlan, context)],
      [
        said.motives,
        isFull &&
          plan.motives.length > 0 &&
          words.lists.and(plan.motives.map(({ motive }, place) => (place === 0 ? words.names.motive[motive] : lower(words.names.motive[motive])))),
      ],
    ]),
    isFull && plan.followsPilotId !== undefined && html`<p class="small">${said.followsAnother}</p>`,
  )
}

/** The rules, and the proof that they were there before the results. */
export const rulesPart = (pilot: Pilot, context: PilotContext): Html | undefined => {
  const { design, registration } = pilot
  const said = context.words.report.pilot
  const isFull = context.reading === 'practitioner'
  if (design.rules.length === 0) return undefined
  return section(
    registration ? said.rules : said.rulesPlanned,
    registration && html`<p>${said.registered(registration.at.slice(0, 10))}</p>`,
    html`<ul>${design.rules.map(({ text }) => html`<li>${text}</li>`)}</ul>`,
    registration?.despite !== undefined &&
      html`<p><strong>${said.despite[shortfallOf(pilot)]}${context.words.report.colon}</strong></p>${told(registration.despite, context)}`,
    isFull && registration && html`<p class="small soft">${said.digest}${context.words.report.colon} <code>${registration.planDigest}</code></p>`,
  )
}
