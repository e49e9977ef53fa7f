import type { components } from '../../openapi/generated/types.ts'
import { type Html, html, named, type Part } from '../html/html.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { Reading } from '../messages/report-words.ts'
import type { Diagnosis, DiagnosisContext } from './diagnosis/context.ts'
import { asked, costs } from './diagnosis/decision.ts'
import { indexParts, levelPart } from './diagnosis/index-parts.ts'
import { loopPart } from './diagnosis/loop.ts'
import { channelParts, fitPart, maturityPart, openParts, rolePart } from './diagnosis/surroundings.ts'
import { symptomParts } from './diagnosis/symptoms.ts'
import { governanceCitations } from './governance-citations.ts'
import { type Brand, type ReportDocument, reportPage, section } from './report-page.ts'
import { titled } from './titled.ts'

type Schemas = components['schemas']

export type DiagnosisReport = {
  readonly diagnosis: Diagnosis
  /** Texts that a diagnosis may cite, by id; one that is not there is not cited. */
  readonly sources: ReadonlyMap<string, Schemas['GovernanceSource']>
  readonly reading: Reading
  readonly language: Language
  readonly brand?: Brand | undefined
}

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
    sentences.map(({ text }, place) => (place === 0 && !isFull ? html`<p class="lead">${text}</p>` : html`<p>${text}</p>`)),
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
  html`<div class="pair">${maturityPart(diagnosis, context)}<div>${rolePart(diagnosis, context)}${fitPart(diagnosis, context)}</div></div>`,
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

type Remedy = Diagnosis['plan'][number]

/** Remedies that follow one another against one symptom and under one lead, with the place of the first. */
const stretches = (plan: readonly Remedy[]): readonly { readonly start: number; readonly first: Remedy; readonly remedies: readonly Remedy[] }[] => {
  const starts = plan.flatMap(({ symptom, ownerText }, place) =>
    plan[place - 1]?.symptom === symptom && plan[place - 1]?.ownerText === ownerText ? [] : [place],
  )
  return starts.flatMap((start, at) => {
    const remedies = plan.slice(start, starts[at + 1])
    return remedies[0] ? [{ start: start + 1, first: remedies[0], remedies }] : []
  })
}

const planPart = ({ plan, kept }: Diagnosis, { words, cite }: DiagnosisContext): Html | undefined => {
  const said = words.report.diagnosis
  const stretch = ({
    start,
    first,
    remedies,
  }: ReturnType<
    typeof stretches
  >[number]): Html => html`<h3>${words.diagnosis.symptom[first.symptom]} <span class="lead-by">· ${said.leads}${words.report.colon} ${named(first.ownerText)}</span>${
    first.ownerless && html` <span class="tag severe">${said.nobodyYet}</span>`
  }</h3>
<ol class="small" start="${start}">${remedies.map(
    ({ text, source, withManager }) => html`<li>${text}${cite.of([source])}${withManager && html` <span class="soft">${said.takesPart}</span>`}</li>`,
  )}</ol>`
  return section(
    said.plan,
    html`<p>${plan.length === 0 ? said.nothingToDo : said.planText}</p>`,
    plan.length > 0 && stretches(plan).map(stretch),
    kept.length > 0 && html`<h3>${said.kept}</h3><ul>${kept.map(({ text }) => html`<li>${text}</li>`)}</ul>`,
  )
}

/** By who has to act. */
const findingsPart = (findings: Diagnosis['findings'], { words }: DiagnosisContext): Html | undefined => {
  if (findings.length === 0) return undefined
  const owners = [...new Set(findings.map(({ ownerName }) => ownerName))]
  return section(
    words.report.diagnosis.findings,
    ...owners.map(
      (owner) =>
        html`<h3>${owner}</h3><ul class="small">${findings.filter(({ ownerName }) => ownerName === owner).map(({ text }) => html`<li>${text}</li>`)}</ul>`,
    ),
  )
}
