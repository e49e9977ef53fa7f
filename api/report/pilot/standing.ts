import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { type Html, html, named, type Part } from '../../html/html.ts'
import { figuresOf, type Pilot, type PilotContext, shortfallOf, told } from './context.ts'

/** In a box: how it ended, what is to be done and why, or what stands between the plan and its start. */
export const standing = (pilot: Pilot, context: PilotContext): Html =>
  html`<section><h2>${context.words.report.pilot.standing}</h2><div class="panel">${standingOf(pilot, context)}</div></section>`

const standingOf = (pilot: Pilot, context: PilotContext): Part => {
  if (pilot.decision) return ended(pilot.decision, context)
  return pilot.reading ? going(pilot.reading, context) : planned(pilot, context)
}

const ended = ({ outcome, on, decidedBy, reason, learning, stale, retestOn }: NonNullable<Pilot['decision']>, context: PilotContext): Html => {
  const { names, report } = context.words
  const said = report.pilot
  return html`<p class="lead"><strong class="${outcome}">${names.pilotOutcome[outcome]}</strong>, ${said.decidedBy(on)} ${named(decidedBy)}</p>
${reason !== undefined && html`<p><strong>${said.reason}${report.colon}</strong></p>${told(reason, context)}`}
<p><strong>${said.lesson}${report.colon}</strong></p>
${told(learning, context)}
<p${stale && html` class="stale"`}>${stale ? said.stale(retestOn) : said.retest(retestOn)}</p>`
}

const going = ({ text, overdue, lapsed }: NonNullable<Pilot['reading']>, { words: { report } }: PilotContext): Html =>
  html`<p class="lead">${text}</p>${overdue && html`<p><span class="tag severe">${lapsed ? report.pilot.lapsed : report.pilot.overdue}</span></p>`}`

const planned = (pilot: Pilot, { words: { report } }: PilotContext): Html => {
  const said = report.pilot
  const { readiness, plan, design } = pilot
  return html`<p class="lead">${said.notStarted}</p>
${
  readiness.missing.length > 0
    ? html`<p>${said.missing}</p><ul>${readiness.missing.map(({ name }) => html`<li>${name}</li>`)}</ul>`
    : readiness.ready && html`<p>${said.ready(plan.start)}</p>`
}
${!design.concludes && html`<p>${said.fallsShort[shortfallOf(pilot)]}</p><ul>${design.obstacles.map(({ text }) => html`<li>${text}</li>`)}</ul>`}`
}

/** The figures that one looks for first. */
export const facts = (pilot: Pilot, context: PilotContext): Html => {
  const { plan, design, registration } = pilot
  const { words } = context
  const said = words.report.pilot
  const { level } = figuresOf(pilot, context)
  const start = registration?.start ?? plan.start
  const fact = (title: string, text: Part): Html => html`<div><dt>${title}</dt><dd>${text}</dd></div>`
  const open = html`<span class="soft">${said.open}</span>`
  return html`<dl class="facts">${[
    fact(said.channel, named(words.platformName(plan.platform as PlatformId))),
    fact(said.kpi, named(plan.kpi.name)),
    fact(said.baseline, level(design.baseline)),
    fact(said.target, words.pilots.figures.worthIt(plan, design.target)),
    fact(said.start, start === undefined ? open : words.report.date(start)),
    registration ? fact(said.end, words.report.date(registration.end)) : undefined,
    fact(said.length, said.lengthOf({ total: design.totalWeeks, counting: design.weeks })),
    fact(said.effort, plan.capacity ? words.report.hoursPerWeek(plan.capacity.hoursPerWeek) : open),
    fact(said.owner, plan.owner ? html`${named(plan.owner.name)} <span class="soft small">(${said.mayStop(plan.owner.mayStop)})</span>` : open),
    plan.reviewOn === undefined ? undefined : fact(said.review, words.report.date(plan.reviewOn)),
  ]}</dl>`
}
