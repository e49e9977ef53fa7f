import type { components } from '../../../openapi/generated/types.ts'
import { type Html, html, named } from '../../html/html.ts'
import { Problem } from '../../http/problem.ts'
import { scoreBar } from '../../report/charts/score-bar.ts'
import { verdictTag } from '../../report/verdict-tag.ts'
import { textField } from '../fields.ts'
import type { Context, Page } from '../page.ts'
import { day, listQuery, moment, nextPage, table, takeAway } from '../parts.ts'
import { problemText } from '../problem-text.ts'

type Schemas = components['schemas']
type Summary = Schemas['AssessmentSummary']

const advised = ({ verdicts }: Summary, { words }: Context): string => {
  const channels = Object.entries(verdicts).filter(([, verdict]) => verdict === 'adopt')
  return channels.length === 0
    ? words.console.assessments.nothingAdvised
    : words.lists.and(channels.slice(0, 4).map(([platform]) => words.platformName(platform as never)))
}

export const assessmentTable = (items: readonly Summary[], context: Context): Html => {
  const { words } = context
  const { assessments: said, common } = words.console
  return table(
    said.title,
    [
      {
        title: common.organisation,
        kind: 'head',
        cell: ({ id, organisationName }) => html`<a href="/console/assessments/${id}">${named(organisationName, 80)}</a>`,
      },
      { title: common.created, cell: ({ createdAt }) => moment(createdAt, words) },
      { title: said.verdicts, cell: (one) => advised(one, context) },
      { title: said.confidence, kind: 'n', cell: ({ confidence }) => words.numbers.share(confidence) },
      { title: common.report, cell: ({ id }) => html`<a href="/console/assessments/${id}/report">${common.report}</a>` },
    ],
    items,
    words,
  )
}

export const assessmentsPage: Page = async (context) => {
  const { ask, words, query } = context
  const { items, nextCursor } = await ask('listAssessments', { query: listQuery(query, ['organisationId']) })
  const { assessments: said, assess } = words.console
  const page = html`<p><a class="button" href="/console/assess">${assess.title}</a></p>${assessmentTable(items, context)}${nextPage(nextCursor, '/console/assessments', context)}`
  return { page, title: said.title, current: 'assessments' }
}

/** Levers of the what-if: figures of the brief that a meeting asks about. */
const LEVERS = [
  ['hoursPerWeek', 'hours'],
  ['people', 'people'],
  ['responseTimeHours', 'response'],
] as const

export const assessmentPage: Page = async (context) => {
  const { ask, params, words } = context
  const assessment = await ask('getAssessment', { params: { assessmentId: params['id'] ?? '' } })
  const { assessments: said, whatIf: asked } = words.console
  const report = words.report.assessment
  const { tryOn } = words.console.pilots
  const at = `/console/assessments/${params['id']}`
  const page = html`<p class="lead">${assessment.portfolio?.summary}</p>
${takeAway(at, words)}
${table(
  report.atAGlance,
  [
    { title: report.channel, kind: 'head', cell: ({ name }) => named(name) },
    { title: report.verdict, cell: ({ verdict }) => verdictTag(verdict, words) },
    { title: report.score, kind: 'n', cell: ({ score }) => words.numbers.score(score) },
    { title: report.drawn, cell: ({ score, bounds, interval }) => scoreBar({ score, bounds, interval }) },
    {
      title: report.why,
      cell: ({ verdict, verdictReason, platform, name }) =>
        html`${verdictReason}${verdict === 'pilot' && html` <a href="/console/pilots/new?assessmentId=${params['id'] ?? ''}&amp;platform=${platform}" aria-label="${tryOn(name)}">${words.console.pilots.try}</a>`}`,
    },
  ],
  assessment.platforms,
  words,
)}
<section><h2>${asked.title}</h2><p>${asked.lead}</p>
<form method="post" action="${at}/what-if" class="row" data-preview="${at}/what-if" data-target="what-if" data-failed="${words.console.assess.failed}"><input type="hidden" name="csrf" value="${context.csrf}">
${LEVERS.map(([name, key]) => textField({ name, label: asked[key], form: context.form, type: 'number', least: 0 }))}
<p><button name="act" value="show">${asked.show}</button></p></form>
<p class="hidden" role="status" data-status></p><div id="what-if"></div></section>`
  return { page, title: said.one(day(assessment.asOf, words)), current: 'assessments' }
}

/** What a few figures of the brief would change. */
export const whatIf: Page = async (context) => {
  const { form, params, words } = context
  const said = words.console.whatIf
  const fragment = await changes(context)
  if (form.text('live') !== undefined) return { fragment }
  const back = html`<p><a href="/console/assessments/${params['id']}">${words.console.assessments.back}</a></p>`
  return { page: html`${fragment}${back}`, title: said.title, current: 'assessments' }
}

const changes = async ({ ask, params, form, words, language }: Context): Promise<Html> => {
  const said = words.console.whatIf
  const capacity = Object.fromEntries(LEVERS.flatMap(([name]) => (form.number(name) === undefined ? [] : [[name, form.number(name)]])))
  if (Object.keys(capacity).length === 0) return html`<p class="soft">${said.untouched}</p>`
  try {
    const { differences } = await ask('whatIfAssessment', { params: { assessmentId: params['id'] ?? '' }, body: { capacity } })
    const changed = differences.filter(({ change, verdictBefore, verdictAfter }) => change !== 0 || verdictBefore !== verdictAfter)
    const told = changed.length === 0 ? html`<p>${said.nothing}</p>` : html`<ul>${changed.map(({ text }) => html`<li>${text}</li>`)}</ul>`
    return html`<div data-told="${changed[0]?.text ?? said.nothing}">${told}</div>`
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error
    return html`<p class="fault" data-told="${problemText(error, language)}">${problemText(error, language)}</p>`
  }
}
