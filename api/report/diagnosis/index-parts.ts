import { INDEX_RULES } from '../../../domain/governance/gadgetisation-index.ts'
import { countedScore } from '../../../domain/governance/symptom.ts'
import { type Html, html } from '../../html/html.ts'
import { scoreBar } from '../charts/score-bar.ts'
import { shareBar } from '../charts/share-bar.ts'
import { section } from '../report-page.ts'
import type { Diagnosis, DiagnosisContext } from './context.ts'

type Symptom = Diagnosis['symptoms'][number]

export const WORST = 4
const THRESHOLDS = [INDEX_RULES.vigilanceFrom, INDEX_RULES.underWayFrom, INDEX_RULES.gadgetFrom].map(({ value }) => outOf100(value))

function outOf100(degree: number): number {
  return (degree / WORST) * 100
}

/** The level in a word, and the index with what is left open. */
export const levelPart = ({ level, levelName, index: { value, low, high, known, needed } }: Diagnosis, { words }: DiagnosisContext): Html => {
  const said = words.report.diagnosis
  const { decimal } = words.numbers
  const bounds = low === null || high === null ? undefined : { worst: outOf100(low), best: outOf100(high) }
  const told =
    value === null
      ? html`<p>${said.indexOpen(known, needed)}</p>`
      : html`<p>${said.index(decimal(value))}${low !== null && high !== null && html` <span class="soft">(${said.indexBetween(decimal(low), decimal(high))})</span>`}</p>
${scoreBar({ score: outOf100(value), bounds }, THRESHOLDS)}
<p class="small soft">${said.indexLegend}</p>`
  return html`<section><h2>${said.level}</h2><div class="panel"><p class="lead"><strong class="${level}">${levelName}</strong></p>${told}</div></section>`
}

export const severityTag = ({ severity, severityName }: Pick<Symptom, 'severity' | 'severityName'>): Html =>
  html`<span class="tag ${severity}">${severityName}</span>`

/** What each main symptom brings to the index, end to end; the others by their degree alone. */
export const indexParts = ({ symptoms, index }: Diagnosis, { words }: DiagnosisContext): Html | undefined => {
  const said = words.report.diagnosis
  const { decimal, amount } = words.numbers
  const counted = symptoms.slice(0, index.symptoms).map((one) => ({ one, counts: index.value === null ? undefined : countedIn(one) }))
  const shares = counted.map(({ counts = 0 }) => counts / index.known)
  const row = (one: Symptom, brings: string, bar: Html | undefined): Html => html`<tr><th scope="row">${one.name}</th><td>${severityTag(one)}</td>
<td class="n" data-name="${said.degree}">${one.severity === 'not-applicable' ? '–' : one.score === null ? words.report.notKnown : decimal(one.score)}</td>
<td class="n soft" data-name="${said.fromTo}">${one.severity === 'not-applicable' ? '–' : said.between(decimal(one.low), decimal(one.high))}</td>
<td class="n" data-name="${said.brings}">${brings}</td><td class="drawn">${bar}</td></tr>`
  const main = counted.map(({ one, counts }, place) => {
    const start = shares.slice(0, place).reduce((sum, share) => sum + share, 0)
    if (counts === undefined) return row(one, '–', undefined)
    return row(one, amount(shares[place] ?? 0), shareBar({ from: start, to: start + (shares[place] ?? 0), most: WORST }))
  })
  const beside = symptoms.slice(index.symptoms).map((one) => row(one, '–', undefined))
  return section(
    said.adding,
    html`<table class="cards"><caption>${said.addingCaption}</caption>
<thead><tr><th scope="col">${said.symptom}</th><th scope="col">${said.severity}</th><th class="n" scope="col">${said.degree}</th><th class="n" scope="col">${said.fromTo}</th><th class="n" scope="col">${said.brings}</th><th scope="col">${said.addUp}</th></tr></thead>
<tbody>${main}${
      index.value !== null &&
      html`<tr class="total"><th scope="row">${said.index(decimal(index.value))}</th><td colspan="3"></td><td class="n">${amount(index.value)}</td><td class="drawn">${shareBar({ to: index.value, most: WORST, kind: 'total' })}</td></tr>`
    }<tr class="group"><th scope="rowgroup" colspan="6">${said.others}</th></tr>${beside}</tbody></table>`,
  )
}

const countedIn = ({ severity, score }: Symptom): number | undefined => countedScore({ severity, score: score ?? undefined })
