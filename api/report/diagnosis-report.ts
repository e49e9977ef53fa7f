import type { components } from '../../openapi/generated/types.ts'
import { type Html, html, named, type Part } from '../html/html.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { Messages } from '../messages/messages.ts'
import type { Reading } from '../messages/report-words.ts'
import type { Citations } from './citations.ts'
import { asked, costs } from './diagnosis/decision.ts'
import { indexParts, levelPart } from './diagnosis/index-parts.ts'
import { loopPart } from './diagnosis/loop.ts'
import { channelParts, fitPart, maturityPart, openParts, rolePart } from './diagnosis/surroundings.ts'
import { symptomParts } from './diagnosis/symptoms.ts'
import { governanceCitations } from './governance-citations.ts'
import { type Brand, type ReportDocument, reportPage, section } from './report-page.ts'
import { titled } from './titled.ts'

type Schemas = components['schemas']
export type Diagnosis = Schemas['Diagnosis']

export type DiagnosisReport = {
  readonly diagnosis: Diagnosis
  /** Texts that a diagnosis may cite, by id; one that is not there is not cited. */
  readonly sources: ReadonlyMap<string, Schemas['GovernanceSource']>
  readonly reading: Reading
  readonly language: Language
  readonly brand?: Brand | undefined
}

export type DiagnosisContext = { readonly words: Messages; readonly cite: Citations; readonly reading: Reading }

/** The report of a diagnosis: how far gadgetisation has gone, what shows it, and who should do what. */
export const diagnosisReport = ({ diagnosis, sources, reading, language, brand }: DiagnosisReport): ReportDocument => {
  const words = messagesFor(language)
  const said = words.report.diagnosis
  const { asOf, modelVersion, organisation, confidence, readings, reviewOn } = diagnosis
  const isFull = reading === 'practitioner'
  const context: DiagnosisContext = { words, reading, cite: governanceCitations(sources, { title: words.report.sources, note: said.sourcesNote }) }
  const sentences = isFull ? readings.practitioner : readings.decider
  const body = [
    levelPart(diagnosis, context),
    sentences.map(({ text }) => html`<p class="lead">${text}</p>`),
    isFull ? fullParts(diagnosis, context) : shortParts(diagnosis, context),
    html`<p><strong>${said.review(reviewOn)}</strong></p>`,
    context.cite.section(),
    section(words.report.method, ...said.methodText.slice(0, isFull ? undefined : 2).map((text) => html`<p class="small">${text}</p>`)),
  ]
  return reportPage({
    language,
    brand,
    title: organisation === undefined ? said.title : said.titleOf(organisation),
    heading: organisation === undefined ? said.title : titled(said.titleOf, organisation),
    about: [
      words.report.reading[reading],
      words.report.asOf(asOf),
      `${said.confidence} ${words.numbers.share(confidence)}`,
      words.report.madeWith({ model: modelVersion }),
    ],
    body,
  })
}

const fullParts = (diagnosis: Diagnosis, context: DiagnosisContext): Part => [
  indexParts(diagnosis, context),
  symptomParts(diagnosis, context),
  loopPart(diagnosis, context),
  planPart(diagnosis, context),
  findingsPart(diagnosis.findings, context),
  channelParts(diagnosis, context),
  maturityPart(diagnosis, context),
  rolePart(diagnosis, context),
  fitPart(diagnosis, context),
  openParts(diagnosis, context),
]

const shortParts = (diagnosis: Diagnosis, context: DiagnosisContext): Part => [
  costs(diagnosis, context),
  asked(diagnosis, context),
  findingsPart(
    diagnosis.findings.filter(({ owner }) => owner === 'sponsor'),
    context,
  ),
  openParts(diagnosis, context),
]

const planPart = ({ plan, kept }: Diagnosis, { words, cite }: DiagnosisContext): Html | undefined => {
  const said = words.report.diagnosis
  const row = ({ text, ownerText, ownerless, withManager, source, symptom }: Diagnosis['plan'][number], place: number): Html => html`${
    plan[place - 1]?.symptom !== symptom && html`<tr class="group"><th scope="rowgroup" colspan="4">${words.diagnosis.symptom[symptom]}</th></tr>`
  }<tr><td class="n">${place + 1}</td><td>${text}${cite.of([source])}</td>
<td data-name="${said.leads}">${named(ownerText)}${ownerless && html` <span class="tag severe">${said.nobodyYet}</span>`}</td>
<td data-name="${said.part}">${withManager ? said.takesPart : '–'}</td></tr>`
  const heads = [said.remedy, said.leads, said.part]
  const table = html`<table class="cards"><caption>${said.planCaption}</caption>
<thead><tr><th class="n" scope="col">${words.report.assessment.rank}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${plan.map(row)}</tbody></table>`
  return section(
    said.plan,
    plan.length === 0 ? html`<p>${said.nothingToDo}</p>` : table,
    kept.length > 0 && html`<h3>${said.kept}</h3><ul>${kept.map(({ text }) => html`<li>${text}</li>`)}</ul>`,
  )
}

const findingsPart = (findings: Diagnosis['findings'], { words }: DiagnosisContext): Html | undefined => {
  const said = words.report.diagnosis
  if (findings.length === 0) return undefined
  return section(
    said.findings,
    html`<table class="cards"><thead><tr><th scope="col">${said.finding}</th><th scope="col">${said.inCharge}</th></tr></thead>
<tbody>${findings.map(({ text, ownerName }) => html`<tr><td>${text}</td><td data-name="${said.inCharge}">${ownerName}</td></tr>`)}</tbody></table>`,
  )
}
