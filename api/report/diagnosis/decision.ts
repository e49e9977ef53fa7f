import { type Html, html, named } from '../../html/html.ts'
import { lower } from '../../messages/words.ts'
import { section } from '../report-page.ts'
import type { Diagnosis, DiagnosisContext } from './context.ts'
import { severityTag } from './index-parts.ts'
import { presentIn } from './symptoms.ts'

/** More is no summary: the rest is in the full report, and its number is told. */
const MOST_ASKED_OF_EACH = 4

/** What each symptom stands in the way of for as long as nobody acts. */
export const costs = (diagnosis: Diagnosis, { words }: DiagnosisContext): Html | undefined => {
  const said = words.report.diagnosis
  const present = presentIn(diagnosis)
  if (present.length === 0) return undefined
  return section(
    said.costs,
    html`<table class="cards"><caption>${said.costsCaption}</caption><thead><tr><th scope="col">${said.symptom}</th><th scope="col">${said.severity}</th><th scope="col">${said.heldBack}</th></tr></thead>
<tbody>${present.map(
      (one) =>
        html`<tr><th scope="row">${one.name}</th><td>${severityTag(one)}</td><td data-name="${said.heldBack}">${words.lists.and(
          one.blocks.map(({ name }, place) => (place === 0 ? name : lower(name))),
        )}</td></tr>`,
    )}</tbody></table>`,
  )
}

/** What is asked of each person who can act, in the order of the plan, the one who is to begin first. */
export const asked = ({ plan, loop: { entry }, reviewOn }: Diagnosis, { words, cite }: DiagnosisContext): Html | undefined => {
  const said = words.report.diagnosis
  if (plan.length === 0) return section(said.asked, html`<p>${said.nothingToDo}</p>`)
  const owners = [...new Set([...(entry ? [entry.owner] : []), ...plan.map(({ owner }) => owner)])]
  const ofOwner = (owner: (typeof owners)[number]): Html | undefined => {
    const remedies = plan.filter((remedy) => remedy.owner === owner)
    const [first] = remedies
    if (first === undefined) return undefined
    const left = remedies.length - MOST_ASKED_OF_EACH
    return html`<h3>${named(first.ownerText)}${first.ownerless && html` <span class="tag severe">${said.nobodyYet}</span>`}</h3>
<ul>${remedies.slice(0, MOST_ASKED_OF_EACH).map(({ text, source }) => html`<li>${text}${cite.of([source])}</li>`)}</ul>
${left > 0 && html`<p class="small soft">${said.more(left)}</p>`}`
  }
  return section(said.asked, html`<p>${said.askedUntil(reviewOn)}</p>`, ...owners.map(ofOwner))
}
