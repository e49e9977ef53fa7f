import { GRID_SOURCES } from '../../domain/qualification/sources.ts'
import { GRID_RULES } from '../../domain/qualification/verdict.ts'
import { type Html, html, named, type Part } from '../html/html.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { Messages } from '../messages/messages.ts'
import type { Reading } from '../messages/report-words.ts'
import { textOf } from './governance-citations.ts'
import type { Group, Qualification } from './qualification/group.ts'
import { planPart, sentences } from './qualification/plan.ts'
import { polesPart } from './qualification/poles.ts'
import { type Brand, type ReportDocument, reportPage, section } from './report-page.ts'

export type QualificationReport = {
  readonly qualification: Qualification
  readonly reading: Reading
  readonly language: Language
  readonly brand?: Brand | undefined
}

/** The report of a qualification: what each group calls for, what speaks for it, and what to do. */
export const qualificationReport = ({ qualification, reading, language, brand }: QualificationReport): ReportDocument => {
  const words = messagesFor(language)
  const said = words.report.qualification
  const isFull = reading === 'practitioner'
  const { asOf, modelVersion, confidence, verdictName, groups } = qualification
  const from = words.numbers.amount(groups[0]?.community.from ?? GRID_RULES.poleFrom.value)
  const body = [
    html`<p class="lead"><strong>${verdictName}.</strong></p>`,
    groupsPart(qualification, words),
    isFull && groups.map((group) => html`<section><h2>${named(group.group)}</h2>${groupParts(group, words)}</section>`),
    !isFull && askedPart(qualification, words),
    borderPart(qualification, words),
    contextPart(qualification, words),
    findingsPart(qualification, words),
    isFull && vendorPart(qualification, words),
    openPart(qualification, words),
    section(
      words.report.sources,
      html`<p class="small soft">${said.sourcesNote}</p><ul class="columns">${GRID_SOURCES.map((source) => html`<li>${textOf(source)}</li>`)}</ul>`,
    ),
    section(words.report.method, ...said.methodText(from).map((text) => html`<p class="small">${text}</p>`)),
  ]
  return reportPage({
    language,
    brand,
    title: said.title,
    heading: said.title,
    about: [
      words.report.reading[reading],
      words.report.asOf(asOf),
      `${said.confidence} ${words.numbers.share(confidence)}`,
      words.report.madeWith({ model: modelVersion }),
    ],
    body,
  })
}

const verdictTag = ({ verdict, verdictName }: Pick<Group, 'verdict' | 'verdictName'>): Html =>
  html`<strong class="${verdict}">${verdictName}</strong>`

/** Groups in the order of their verdicts, which is the order in which to deal with them. */
const groupsPart = ({ groups, verdicts }: Qualification, words: Messages): Html | undefined => {
  const said = words.report.qualification
  const ordered = verdicts.flatMap((line) => line.groups.flatMap((name) => groups.filter(({ group }) => group === name)))
  return section(
    said.groups,
    html`<table class="cards"><caption>${said.groupsCaption}</caption>
<thead><tr><th scope="col">${said.group}</th><th scope="col">${said.verdict}</th><th scope="col">${said.leads}</th><th scope="col">${said.startsWhen}</th></tr></thead>
<tbody>${ordered.map(
      (group) => html`<tr><th scope="row">${named(group.group)}</th><td data-name="${said.verdict}">${verdictTag(group)}</td>
<td data-name="${said.leads}">${named(group.plan.leadText)}</td><td data-name="${said.startsWhen}">${group.plan.stateText}</td></tr>`,
    )}</tbody></table>`,
  )
}

const groupParts = (group: Group, words: Messages): readonly Part[] => {
  const said = words.report.qualification
  const { reason, margin, sensitivity } = group
  return [
    html`<p>${verdictTag(group)}${words.report.colon} ${reason}</p>`,
    polesPart(group, words),
    planPart(group, words),
    (margin !== null || sensitivity.steps > 0) &&
      html`<h3>${said.firmness}</h3><p>${margin !== null && said.margin(margin)} ${sensitivity.steps > 0 && said.steadiness(sensitivity.steps, sensitivity.changing)}</p>`,
  ]
}

/** For whoever decides: first moves and what not to do, group by group, with who leads. */
const askedPart = ({ groups }: Qualification, words: Messages): Html | undefined => {
  const said = words.report.qualification
  return section(
    said.asked,
    ...groups.map(
      ({ group, reason, plan }) => html`<h3>${named(group)}${words.report.colon} ${named(plan.leadText)}</h3><p>${reason}</p>
${sentences(said.first, plan.moves, 'ol')}${sentences(said.neverDo, plan.mustNots)}${plan.conditionsOwnerName !== undefined && sentences(said.conditions(plan.conditionsOwnerName), plan.conditions)}${plan.reviewOn !== undefined && html`<p><strong>${said.review(plan.reviewOn)}</strong></p>`}`,
    ),
  )
}

const namesOf = (title: string, names: readonly string[], words: Messages): Html =>
  html`<p><strong>${title}${words.report.colon}</strong> ${names.map((name, place) => html`${place > 0 && ', '}${named(name)}`)}.</p>`

const borderPart = ({ border }: Qualification, words: Messages): Html | undefined => {
  const said = words.report.qualification
  if (border === undefined) return undefined
  const { patternText, teams, communities, moves, mustNots, handOverOn } = border
  return section(
    said.border,
    html`<p>${patternText}.</p>${namesOf(said.teams, teams, words)}${namesOf(said.communities, communities, words)}`,
    sentences(said.toSettle, moves, 'ol'),
    sentences(said.neverDo, mustNots),
    handOverOn !== undefined && html`<p><strong>${said.handOver(handOverOn)}</strong></p>`,
  )
}

const contextPart = ({ context: { level, levelName, answered, asked, obstacles } }: Qualification, words: Messages): Html | undefined => {
  const said = words.report.qualification
  return section(
    said.context,
    html`<p><strong class="${level}">${levelName}</strong> (${said.contextFigures(answered, asked)}).</p>`,
    obstacles.length > 0 &&
      html`<ul>${obstacles.map(({ condition, evidence }) => html`<li>${condition} <span class="soft">${evidence}</span></li>`)}</ul>`,
  )
}

const findingsPart = ({ findings }: Qualification, words: Messages): Html | undefined => {
  const said = words.report.qualification
  if (findings.length === 0) return undefined
  return section(
    said.findings,
    html`<table class="cards"><thead><tr><th scope="col">${said.finding}</th><th scope="col">${said.acts}</th></tr></thead>
<tbody>${findings.map(({ text, ownerName }) => html`<tr><td>${text}</td><td data-name="${said.acts}">${ownerName}</td></tr>`)}</tbody></table>`,
  )
}

const vendorPart = ({ vendorQuestions }: Qualification, words: Messages): Html | undefined =>
  vendorQuestions.length === 0
    ? undefined
    : section(words.report.qualification.vendor, html`<ol>${vendorQuestions.map(({ text }) => html`<li>${text}</li>`)}</ol>`)

const openPart = ({ groups, missingInputs }: Qualification, words: Messages): Html | undefined => {
  const said = words.report.qualification
  const asked = groups.flatMap(({ group, questions }) => questions.map((question) => ({ group, ...question })))
  const namesIn = (verdicts: (typeof asked)[number]['verdicts']): string => verdicts.map((verdict) => words.qualification.verdict[verdict]).join(', ')
  return section(
    said.open,
    missingInputs.length > 0 &&
      html`<p><strong>${said.missing}${words.report.colon}</strong> ${missingInputs.map(({ text }) => text).join(', ')}.</p>`,
    asked.length === 0 && html`<p>${said.nothingOpen}</p>`,
    asked.length > 0 &&
      html`<ul>${asked.map(
        ({ group, text, probability, verdicts }) =>
          html`<li>${groups.length > 1 && html`${named(group)}${words.report.colon} `}${text}${probability > 0 && html` <span class="soft">(${said.questionChance(words.numbers.chance(probability), namesIn(verdicts))})</span>`}</li>`,
      )}</ul>`,
  )
}
