import { isPresent } from '../../../domain/governance/symptom.ts'
import { type Html, html, named } from '../../html/html.ts'
import { lower } from '../../messages/words.ts'
import { section } from '../report-page.ts'
import type { Diagnosis, DiagnosisContext } from './context.ts'
import { severityTag } from './index-parts.ts'

type Symptom = Diagnosis['symptoms'][number]

/** The gravest first; among equals, as they were asked. */
export const presentIn = ({ symptoms }: Diagnosis): readonly Symptom[] =>
  symptoms.filter(isPresent).toSorted((a, b) => Number(b.severity === 'severe') - Number(a.severity === 'severe'))

/** What is there, what it rests on, what it holds back and who can act. */
export const symptomParts = (diagnosis: Diagnosis, context: DiagnosisContext): Html | undefined => {
  const present = presentIn(diagnosis)
  return present.length === 0
    ? undefined
    : section(
        context.words.report.diagnosis.present,
        html`<p class="small soft">${context.words.report.diagnosis.degreesNote}</p>`,
        ...present.map((symptom) => symptomPart(symptom, diagnosis, context)),
      )
}

const symptomPart = (symptom: Symptom, { plan }: Diagnosis, { words, cite }: DiagnosisContext): Html => {
  const said = words.report.diagnosis
  const answered = symptom.indicators.filter(({ degree }) => degree !== null)
  const open = symptom.asked - answered.length
  const owners = [...new Set(plan.filter((remedy) => remedy.symptom === symptom.symptom).map(({ ownerText }) => ownerText))]
  return html`<h3>${symptom.name} ${severityTag(symptom)}</h3>
<p>${symptom.definition}${cite.of([symptom.source.id])} ${symptom.reason}</p>
<ul class="small two">${answered.map((one) => indicatorItem(one, words))}${open > 0 && html`<li class="soft">${said.openPoints(open)}</li>`}</ul>
<p class="small"><strong>${said.heldBack}${words.report.colon}</strong> ${words.lists.and(symptom.blocks.map(({ name }) => lower(name)))}.${
    owners.length > 0 &&
    html` <strong>${said.inCharge}${words.report.colon}</strong> ${owners.map((owner, place) => html`${place > 0 && ', '}${named(owner)}`)}.`
  }</p>`
}

const indicatorItem = (
  { text, answer, degree, counted }: Symptom['indicators'][number],
  { report: { diagnosis: said } }: DiagnosisContext['words'],
): Html =>
  html`<li>${text} ${answer !== null && html`<strong>${answer}</strong> `}<span class="soft">(${degree !== null && said.degreeOf(degree)}${counted && html`, ${said.counted}`})</span></li>`
