import { type Html, html, named } from '../../html/html.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Group } from './group.ts'

/** Sentences under a heading of their own; nothing where there is none. */
export const sentences = (title: string, items: readonly { readonly text: string }[], kind: 'ol' | 'ul' = 'ul'): Html | undefined => {
  if (items.length === 0) return undefined
  const list = items.map(({ text }) => html`<li>${text}</li>`)
  return html`<h4>${title}</h4>${kind === 'ol' ? html`<ol>${list}</ol>` : html`<ul>${list}</ul>`}`
}

/** Who leads, how, with which first moves, and what not to do. */
export const planPart = ({ plan }: Group, words: Messages): Html => {
  const said = words.report.qualification
  const facts: readonly (readonly [string, Html | string])[] = [
    [said.startsWhen, plan.stateText],
    [said.leads, named(plan.leadText)],
    [said.posture, plan.postureText],
    [said.steering, plan.pilotingText],
  ]
  return html`<h3>${said.plan}</h3>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${plan.conditionsOwnerName !== undefined && sentences(said.conditions(plan.conditionsOwnerName), plan.conditions)}
${sentences(said.first, plan.moves, 'ol')}${sentences(said.levers, plan.levers)}${sentences(said.measures, plan.measures)}${sentences(said.neverDo, plan.mustNots)}${sentences(said.notes, plan.notes)}
${plan.handOverOn !== undefined && html`<p><strong>${said.handOver(plan.handOverOn)}</strong></p>`}${plan.reviewOn !== undefined && html`<p><strong>${said.review(plan.reviewOn)}</strong></p>`}`
}
