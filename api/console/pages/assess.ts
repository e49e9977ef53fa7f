import type { components } from '../../../openapi/generated/types.ts'
import { type Html, html, named } from '../../html/html.ts'
import { Problem } from '../../http/problem.ts'
import { scopeDetail } from '../../http/problem-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { scoreBar } from '../../report/charts/score-bar.ts'
import { verdictTag } from '../../report/verdict-tag.ts'
import { briefFields } from '../brief-fields.ts'
import { briefOf, type Faults, fieldAt, formOf, type StoredBrief } from '../brief-form.ts'
import { Form } from '../form.ts'
import type { Answer, Context, Page } from '../page.ts'
import { problemText } from '../problem-text.ts'

type Schemas = components['schemas']
type Assessment = Schemas['Assessment']
type Before = ReadonlyMap<string, { readonly score: number; readonly verdict: Schemas['Verdict'] }>

/** What somebody can mend in the form, or by opening it again: it is shown with what they typed. */
const CORRECTABLE: ReadonlySet<number> = new Set([400, 403, 422])
/** Somebody else changed the brief, or wrote the first one, while the form was open. */
const OVERTAKEN: ReadonlySet<number> = new Set([412, 428])

const VERDICTS: ReadonlySet<string> = new Set(['adopt', 'pilot', 'wait', 'decline'])

/** Scores and verdicts of the preview before, as it was sent along: `pinterest:83.58:adopt`. What is not written so is not there. */
const beforeOf = (form: Form): Before =>
  new Map(
    (form.text('before') ?? '').split(' ').flatMap((one) => {
      const [platform = '', score = '', verdict = ''] = one.split(':')
      return Number.isFinite(Number.parseFloat(score)) && VERDICTS.has(verdict)
        ? [[platform, { score: Number(score), verdict: verdict as Schemas['Verdict'] }]]
        : []
    }),
  )

/** The fewest answers a brief is judged by. */
const isReady = (form: Form): boolean =>
  form.text('organisation.name') !== undefined &&
  form.text('organisation.kind') !== undefined &&
  form.names('goals.').some((name) => form.text(name) !== undefined)

/** What has not been answered at all is asked for by the name that the form gives it. */
const NEEDED: ReadonlySet<string> = new Set(['missing-field', 'too-short', 'too-few'])

const faultsOf = (problem: Problem, form: Form, { console: { brief, assess } }: Messages): Faults => {
  const labels: Readonly<Record<string, string | undefined>> = {
    'organisation.name': brief.fields.name.label,
    'organisation.kind': brief.fields.kind.label,
    'goals.0': brief.goalPlaces[0],
  }
  return new Map(
    (problem.errors ?? []).map(({ pointer, code, detail }) => {
      const field = fieldAt(pointer, form)
      const label = labels[field]
      return [field, label !== undefined && NEEDED.has(code) ? assess.give(label) : detail]
    }),
  )
}

const preview = (assessment: Assessment, before: Before, words: Messages): Html => {
  const { assess: said, common } = words.console
  const report = words.report.assessment
  const [first] = assessment.platforms
  const [question] = assessment.questions.filter(({ probability }) => probability > 0)
  const row = ({ platform, name, verdict, score, bounds, interval }: Assessment['platforms'][number]): Html => {
    const was = before.get(platform)
    const difference = was === undefined ? 0 : Math.round((score - was.score) * 10) / 10
    const isOther = was !== undefined && was.verdict !== verdict
    return html`<tr${isOther && html` class="changed"`}><th scope="row">${named(name)}</th><td>${isOther && html`<span class="soft">${words.names.verdict[was.verdict]} → </span>`}${verdictTag(verdict, words)}</td>
<td class="n" data-name="${report.score}">${words.numbers.score(score)}</td><td class="n" data-name="${said.change}">${difference === 0 ? '' : `${difference > 0 ? '+' : '−'}${words.numbers.decimal(Math.abs(difference))}`}</td>
<td class="drawn">${scoreBar({ score, bounds, interval })}</td></tr>`
  }
  const kept = assessment.platforms.map(({ platform, score, verdict }) => `${platform}:${score}:${verdict}`).join(' ')
  return html`<div data-before="${kept}" data-told="${first ? said.updated(assessment.platforms.length, first.name) : common.none}">
<p class="lead">${assessment.portfolio.summary}</p>
<p class="soft">${said.confidence(words.numbers.share(assessment.confidence))}${question && html` ${said.ask} ${question.text}`}</p>
<table class="cards"><caption class="hidden">${said.preview}</caption><thead><tr><th scope="col">${report.channel}</th><th scope="col">${report.verdict}</th><th scope="col" class="n">${report.score}</th><th scope="col" class="n">${said.change}</th><th scope="col">${report.drawn}</th></tr></thead>
<tbody>${assessment.platforms.map(row)}</tbody></table>
${assessment.requests.map(({ pushback }) => html`<div class="panel"><p>${pushback.text}</p></div>`)}</div>`
}

const refusal = (problem: Problem, faults: Faults, { words, language }: Pick<Context, 'words' | 'language'>): Html =>
  html`<div class="fault" role="alert"><p>${words.console.assess.faults}</p><ul>${[...faults].map(
    ([field, fault]) => html`<li><a href="#${field.replaceAll('.', '-')}">${fault}</a></li>`,
  )}${faults.size === 0 && html`<li>${problemText(problem, language)}</li>`}</ul></div>`

/** A brief that was refused: why, and at which fields. */
const refused = (problem: Problem, form: Form, context: Pick<Context, 'words' | 'language'>): { readonly shown: Html; readonly faults: Faults } => {
  const faults = faultsOf(problem, form, context.words)
  return { shown: refusal(problem, faults, context), faults }
}

const judged = async (
  { ask, form, words, language }: Pick<Context, 'ask' | 'form' | 'words' | 'language'>,
  stored: StoredBrief | undefined,
): Promise<{ readonly shown: Html; readonly faults?: Faults }> => {
  if (!isReady(form)) return { shown: html`<p class="soft">${words.console.assess.waiting}</p>` }
  try {
    const assessment = await ask('createAssessment', { query: { dryRun: 'true' }, body: briefOf(form, stored) })
    return { shown: preview(assessment as Assessment, beforeOf(form), words) }
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return refused(error, form, { words, language })
    throw error
  }
}

type Shown = {
  readonly context: Context
  readonly form: Form
  readonly shown: Html
  readonly faults?: Faults | undefined
  readonly status?: number
  readonly of?: { readonly id: string; readonly name: string } | undefined
}

const briefPage = ({ context: { words, csrf }, form, shown, faults, status = 200, of }: Shown): Answer => {
  const { assess: said } = words.console
  const page = html`<p class="lead">${said.lead}</p>
<p class="soft">${said.needed}</p>
<form method="post" action="/console/assess" class="brief" data-preview="/console/assess/preview" data-failed="${said.failed}" novalidate>
<input type="hidden" name="csrf" value="${csrf}">${of && html`<input type="hidden" name="organisationId" value="${of.id}">`}<input type="hidden" name="version" value="${form.text('version') ?? ''}">
<div class="questions">${briefFields(form, words, faults)}</div>
<div class="verdict"><h2 id="preview-title">${said.preview}</h2>
<p class="buttons"><button name="act" value="show">${said.show}</button> <button class="main" name="act" value="store">${of ? said.storeFor : said.store}</button></p>
<p class="hidden" role="status" data-status></p>
<div id="preview">${shown}</div></div>
</form>`
  return { page, title: of ? said.titleFor(of.name) : said.title, current: of ? 'organisations' : 'assess', status }
}

type Known = { readonly of: { readonly id: string; readonly name: string }; readonly version?: number; readonly stored?: StoredBrief }

/** What is known of the organisation whose brief is written; nothing where it is nobody's. */
const knownOf = async (ask: Context['ask'], id: string | undefined): Promise<Known | undefined> => {
  if (id === undefined) return undefined
  const { name, brief } = await ask('getOrganisation', { params: { organisationId: id } })
  if (brief === undefined) return { of: { id, name } }
  const { brief: stored, version } = await ask('getBrief', { params: { organisationId: id } })
  return { of: { id, name }, version, stored: stored as unknown as StoredBrief }
}

/** The form of a brief; of an organisation, what its newest brief says already. */
export const assessPage: Page = async (context) => {
  const { ask, query } = context
  const known = await knownOf(ask, query.get('organisation') ?? undefined)
  const fields = known?.stored ? formOf(known.stored) : new URLSearchParams(known ? { 'organisation.name': known.of.name } : {})
  if (known?.version !== undefined) fields.set('version', String(known.version))
  const form = new Form(fields.toString())
  return briefPage({ context, form, of: known?.of, shown: (await judged({ ...context, form }, known?.stored)).shown })
}

/** What the form says so far, judged; nothing is stored. */
export const previewFragment: Page = async (context) => ({
  fragment: (await judged(context, (await knownOf(context.ask, context.form.text('organisationId')))?.stored)).shown,
})

export const storeAssessment: Page = async (context) => {
  const { ask, form, tenant, words } = context
  const known = await knownOf(ask, form.text('organisationId'))
  const { of, stored } = known ?? {}
  if (form.text('act') !== 'store') return briefPage({ context, form, ...(await judged(context, stored)), of })
  try {
    const body = briefOf(form, stored)
    if (of === undefined) return { goTo: `/console/assessments/${storedId(await ask('createAssessment', { body }))}` }
    // Either both are done or none: a brief that was stored and not assessed would look lost.
    if (!tenant.scopes.includes('assess')) throw new Problem('scope-missing', { detail: scopeDetail[context.language]('assess') })
    const version = form.text('version')
    await ask('putBrief', { params: { organisationId: of.id }, body, ...(version === undefined ? {} : { ifMatch: `"${version}"` }) })
    return { goTo: `/console/assessments/${storedId(await ask('assessOrganisation', { params: { organisationId: of.id } }))}` }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (OVERTAKEN.has(error.status) && known?.version !== undefined) {
      const shown = html`<p class="fault" role="alert">${words.console.assess.overtaken(known.version)}</p>`
      return briefPage({ context, form: form.with('version', String(known.version)), shown, status: error.status, of })
    }
    if (CORRECTABLE.has(error.status)) return briefPage({ context, form, ...refused(error, form, context), status: error.status, of })
    throw error
  }
}

const storedId = (assessment: { readonly id?: string }): string => assessment.id ?? ''
