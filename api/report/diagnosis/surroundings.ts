import { type Html, html, named, type Part } from '../../html/html.ts'
import { shareBar } from '../charts/share-bar.ts'
import { section } from '../report-page.ts'
import type { Diagnosis, DiagnosisContext } from './context.ts'
import { WORST } from './index-parts.ts'

const namesOf = (items: readonly { readonly name: string }[], { words }: DiagnosisContext, title: string): Part =>
  items.length > 0 && html`<p><strong>${title}${words.report.colon}</strong> ${items.map(({ name }) => name).join(', ')}.</p>`

/** Where each channel is in the spiral of failure. */
export const channelParts = ({ channels }: Diagnosis, { words }: DiagnosisContext): Html | undefined => {
  const said = words.report.diagnosis
  if (channels.length === 0) return undefined
  return section(
    said.channels,
    html`<table class="cards"><thead><tr><th scope="col">${said.channel}</th><th scope="col">${said.stage}</th><th scope="col">${said.shownBy}</th></tr></thead>
<tbody>${channels.map(
      ({ channel, stageName, signs }) =>
        html`<tr><th scope="row">${named(channel)}</th><td data-name="${said.stage}">${stageName === null ? said.noStage : html`<span class="tag">${stageName}</span>`}</td><td>${signs.length > 0 ? signs.map(({ text }) => text).join(' ') : '–'}</td></tr>`,
    )}</tbody></table>`,
  )
}

export const maturityPart = ({ maturity }: Diagnosis, context: DiagnosisContext): Html | undefined => {
  const { words } = context
  const said = words.report.diagnosis
  const { indicatedName, missing, open, competencies, weakest } = maturity
  const row = ({ name, worst }: (typeof competencies)[number]): Html => html`<tr><th scope="row">${name}</th>
<td class="n" data-name="${said.degree}">${worst === null ? words.report.notKnown : words.numbers.decimal(worst)}</td>
<td class="drawn">${worst !== null && shareBar({ to: worst, most: WORST, kind: 'level' })}</td></tr>`
  return section(
    said.maturity,
    html`<p><strong>${indicatedName}.</strong></p>`,
    namesOf(missing, context, said.maturityMissing),
    namesOf(open, context, said.maturityOpen),
    namesOf(
      competencies.filter(({ competency }) => weakest.includes(competency)),
      context,
      said.weakest,
    ),
    html`<table class="cards"><caption>${said.competencyCaption}</caption><thead><tr><th scope="col">${said.competency}</th><th class="n" scope="col">${said.degree}</th><th scope="col"><span class="hidden">${said.degree}</span></th></tr></thead>
<tbody>${competencies.map(row)}</tbody></table>`,
  )
}

export const rolePart = ({ role: { areas, noiseMaker, modelName } }: Diagnosis, { words }: DiagnosisContext): Html | undefined => {
  const said = words.report.diagnosis
  const degree = (value: number | null): string => (value === null ? words.report.notKnown : String(value))
  const isTold = areas.some(({ given, expected }) => given !== null || expected !== null)
  const row = ({ name, given, expected }: (typeof areas)[number]): Html => html`<tr><th scope="row">${name}</th>
<td class="n" data-name="${said.given}">${degree(given)}</td><td class="n" data-name="${said.expected}">${degree(expected)}</td>
<td class="drawn">${(given !== null || expected !== null) && shareBar({ to: given ?? 0, most: WORST, kind: 'level', marks: expected === null ? [] : [expected] })}</td></tr>`
  return section(
    said.role,
    modelName !== undefined && html`<p>${modelName}.</p>`,
    noiseMaker && html`<p>${said.noiseMaker}</p>`,
    !isTold && html`<p>${said.roleOpen}</p>`,
    isTold &&
      html`<table class="cards"><caption>${said.roleCaption}</caption><thead><tr><th scope="col">${said.area}</th><th class="n" scope="col">${said.given}</th><th class="n" scope="col">${said.expected}</th><th scope="col"><span class="hidden">${said.given}</span></th></tr></thead>
<tbody>${areas.map(row)}</tbody></table>`,
  )
}

/** What the answers change where channels are assessed. */
export const fitPart = ({ implications: { freedom, openness, hours } }: Diagnosis, { words }: DiagnosisContext): Html | undefined => {
  const said = words.report.diagnosis
  return section(
    said.channelsFit,
    html`<p class="small">${said.channelsFitNote}</p><ul>${[freedom, openness, hours].map(({ text }) => html`<li>${text}</li>`)}</ul>`,
  )
}

export const openParts = (diagnosis: Diagnosis, context: DiagnosisContext): Html | undefined => {
  const { words, reading } = context
  const said = words.report.diagnosis
  const { symptoms, missing, circumstances, sensitivity, questions } = diagnosis
  const unjudged = symptoms.filter(({ severity }) => severity === 'unknown')
  const worth = questions.filter(({ probability }) => probability > 0)
  return section(
    said.open,
    namesOf(unjudged, context, said.openSymptoms),
    namesOf(missing, context, said.missing),
    reading === 'practitioner' && namesOf(circumstances.open, context, said.openCircumstances),
    reading === 'practitioner' &&
      worth.length > 0 &&
      html`<h3>${words.report.assessment.questions}</h3><p class="small soft">${said.chanceNote}</p><ul>${worth.map(
        ({ text, probability }) => html`<li>${text} <span class="soft">(${words.numbers.chance(probability)})</span></li>`,
      )}</ul>`,
    sensitivity.steps > 0 && html`<p>${said.steadiness(sensitivity.steps, sensitivity.changing)}</p>`,
  )
}
