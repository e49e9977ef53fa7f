import type { PlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Html, html, named, type Part } from '../html/html.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { Messages } from '../messages/messages.ts'
import type { Reading } from '../messages/report-words.ts'
import { lower } from '../messages/words.ts'
import { scoreBar } from './charts/score-bar.ts'
import { shareBar } from './charts/share-bar.ts'
import { type Citations, citations, type Source } from './citations.ts'
import { type Brand, type ReportDocument, reportPage, section } from './report-page.ts'
import { titled } from './titled.ts'
import { verdictTag } from './verdict-tag.ts'

type Schemas = components['schemas']
type Assessment = Schemas['StoredAssessment']
type Platform = Assessment['platforms'][number]
type Contribution = Platform['contributions'][number]
type Request = Assessment['requests'][number]
type Portfolio = NonNullable<Assessment['portfolio']>

export type AssessmentReport = {
  readonly assessment: Assessment
  readonly organisation: string
  /** Platforms on which it has an account already, as its brief says. */
  readonly existing: ReadonlySet<string>
  /** Records that the assessment cites, by id; one that is not there is not cited. */
  readonly sources: ReadonlyMap<string, Source>
  readonly reading: Reading
  readonly language: Language
  readonly brand?: Brand | undefined
}

type Context = {
  readonly words: Messages
  readonly cite: Citations
  readonly reading: Reading
  readonly nameOf: (platform: string) => string
  /** Where the organisation has an account already. */
  readonly existing: ReadonlySet<string>
}

/** Explained criterion by criterion; the others get a line each, so that nobody prints sixty pages. */
const MOST_DETAILED = 4
const MOST_QUESTIONS = 4
const NOT_NOW: ReadonlySet<string> = new Set(['wait', 'decline'])

/** The report of an assessment: what it says, drawn, sourced and fit to be printed. */
export const assessmentReport = ({ assessment, organisation, existing, sources, reading, language, brand }: AssessmentReport): ReportDocument => {
  const words = messagesFor(language)
  const { asOf, modelVersion, catalogueVersion, confidence, staleEvidence, portfolio, platforms, requests, ranking } = assessment
  const names = new Map(platforms.map(({ platform, name }) => [platform as string, name]))
  const context: Context = {
    words,
    cite: citations(sources, { asOf, stale: staleEvidence, words }),
    reading,
    existing,
    nameOf: (platform) => names.get(platform) ?? words.platformName(platform as PlatformId),
  }
  const said = words.report.assessment
  const isFull = reading === 'practitioner'
  const detailed = isFull ? detailedIn(assessment) : []
  const body = [
    portfolio && html`<p class="lead">${portfolio.summary}</p>`,
    glance(assessment, context),
    portfolio && plan(portfolio, context),
    findings(assessment, context),
    requests.length > 0 && section(said.requests, ...requests.map((request) => requestPart(request, context))),
    !isFull && decisions(assessment, context),
    detailed.length > 0 && section(said.details, ...detailed.map((platform) => details(platform, context))),
    isFull &&
      otherChannels(
        platforms.filter((platform) => !detailed.includes(platform)),
        context,
      ),
    isFull && questions(assessment, context),
    context.cite.section(),
    section(
      words.report.method,
      ...said
        .methodText(ranking?.draws)
        .slice(0, isFull ? undefined : 1)
        .map((text) => html`<p class="small">${text}</p>`),
    ),
  ]
  return reportPage({
    language,
    brand,
    title: said.title(organisation),
    heading: titled(said.title, organisation),
    about: [
      words.report.reading[reading],
      words.report.asOf(asOf),
      `${said.confidence} ${words.numbers.share(confidence)}`,
      words.report.madeWith({ model: modelVersion, catalogue: catalogueVersion }),
    ],
    body,
  })
}

const glance = ({ platforms, portfolio }: Assessment, context: Context): Html => {
  const { words, reading } = context
  const said = words.report.assessment
  const planned = new Map(portfolio?.channels.map(({ platform, hoursPerWeek }) => [platform as string, hoursPerWeek]))
  // Whoever decides is shown what is advised, and whatever the plan gives hours to.
  const shown = reading === 'practitioner' ? platforms : platforms.filter(({ platform, verdict }) => !NOT_NOW.has(verdict) || planned.has(platform))
  const left = platforms.filter((platform) => !shown.includes(platform))
  const row = ({ rank, platform, name, verdict, score, bounds, interval, effort }: Platform): Html => html`<tr>
<td class="n" data-name="${said.rank}">${rank}</td>
<th scope="row">${named(name)}</th>
<td>${verdictTag(verdict, words)}</td>
<td class="n" data-name="${said.score}">${words.numbers.score(score)}</td>
<td class="n soft" data-name="${said.fromTo}">${said.between(words.numbers.score(bounds.worst), words.numbers.score(bounds.best))}</td>
<td class="drawn">${scoreBar({ score, bounds, interval })}</td>
<td class="n" data-name="${said.effort}">${effort.hoursPerWeek === null ? words.report.notKnown : words.numbers.amount(effort.hoursPerWeek)}</td>
<td class="n" data-name="${said.planned}">${planned.has(platform) ? words.numbers.amount(planned.get(platform) ?? 0) : '–'}</td>
</tr>`
  return html`<section><h2>${said.atAGlance}</h2>
${
  shown.length > 0 &&
  html`<table class="cards"><caption>${said.glanceCaption}. ${said.glanceLegend}</caption>
<thead><tr><th class="n" scope="col">${said.rank}</th><th scope="col">${said.channel}</th><th scope="col">${said.verdict}</th><th class="n" scope="col">${said.score}</th><th class="n" scope="col">${said.fromTo}</th><th scope="col">${said.drawn}</th><th class="n" scope="col">${said.effort}</th><th class="n" scope="col">${said.planned}</th></tr></thead>
<tbody>${shown.map(row)}</tbody></table>`
}
${left.length > 0 && html`<p>${said.notAdvised(left.length, shown.length > 0)} ${words.lists.and(left.map(({ name }) => name))}.</p>`}</section>`
}

const plan = (portfolio: Portfolio, context: Context): Html | undefined => {
  const { words, nameOf, reading, cite } = context
  const said = words.report.assessment
  const { channels, goalCoverage, notes, hoursUsed, evidence } = portfolio
  const most = Math.max(...channels.flatMap(({ hoursPerWeek, healthyHoursPerWeek }) => [hoursPerWeek, healthyHoursPerWeek]), 1)
  const row = ({
    platform,
    hoursPerWeek,
    minimumHoursPerWeek,
    healthyHoursPerWeek,
    uses,
    closingReason,
  }: Portfolio['channels'][number]): Html => html`<tr>
<th scope="row">${named(nameOf(platform))}</th>
<td class="n" data-name="${said.given}">${words.numbers.amount(hoursPerWeek)}</td>
<td class="drawn">${shareBar({ to: hoursPerWeek, most, kind: 'level', marks: [minimumHoursPerWeek] })}</td>
<td class="n" data-name="${said.least}">${words.numbers.amount(minimumHoursPerWeek)}</td>
<td class="n" data-name="${said.healthy}">${words.numbers.amount(healthyHoursPerWeek)}</td>
<td data-name="${said.uses}">${words.lists.and(uses.map((use, place) => (place === 0 ? words.names.use[use] : lower(words.names.use[use]))))}</td>
<td data-name="${said.closing}">${closingReason}</td>
</tr>`
  const goals = Object.entries(goalCoverage) as [Schemas['Goal'], number][]
  return section(
    said.plan,
    channels.length > 0 &&
      html`<table class="cards"><caption>${said.planCaption}</caption>
<thead><tr><th scope="col">${said.channel}</th><th class="n" scope="col">${said.given}</th><th scope="col"><span class="hidden">${said.given}</span></th><th class="n" scope="col">${said.least}</th><th class="n" scope="col">${said.healthy}</th><th scope="col">${said.uses}</th><th scope="col">${said.closing}</th></tr></thead>
<tbody>${channels.map(row)}</tbody>
<tfoot><tr><th scope="row">${said.total}</th><td class="n">${hoursUsed === null ? words.report.notKnown : words.numbers.amount(hoursUsed)}</td><td colspan="5"></td></tr></tfoot></table>`,
    goals.length > 0 &&
      html`<table><caption>${said.coverage}</caption><thead><tr><th scope="col">${said.goal}</th><th class="n" scope="col">${said.served}</th><th scope="col"><span class="hidden">${said.served}</span></th></tr></thead>
<tbody>${goals.map(([goal, share]) => html`<tr><th scope="row">${words.names.goal[goal]}</th><td class="n">${words.numbers.share(share)}</td><td class="drawn">${shareBar({ to: share, most: 1, kind: 'level' })}</td></tr>`)}</tbody></table>`,
    notes.length > 0 && reading === 'practitioner' && html`<ul class="small">${notes.map(({ text }) => html`<li>${text}</li>`)}</ul>`,
    reading === 'practitioner' && (cite.of(evidence) ? html`<p class="small soft">${words.report.sources}${cite.of(evidence)}</p>` : undefined),
  )
}

const findings = ({ findings: found }: Assessment, { words }: Context): Html | undefined =>
  found.length === 0
    ? undefined
    : section(
        words.report.assessment.findings,
        html`<ul>${found.map(({ severity, text }) => html`<li><span class="tag ${severity}">${words.names.severity[severity]}</span> ${text}</li>`)}</ul>`,
      )

const requestPart = (request: Request, context: Context): Html => {
  const { words, nameOf, cite, reading } = context
  const said = words.report.assessment
  const { platform, verdict, blingIndex, level, parts, pushback } = request
  const name = nameOf(platform)
  const scored = parts.filter(({ points }) => points !== undefined)
  const starts = scored.map((_, place) => scored.slice(0, place).reduce((sum, { points = 0 }) => sum + points, 0))
  return html`<h3>${named(name)}</h3>
<p>${verdict !== null && html`${said.answer}${words.report.colon} ${verdictTag(verdict, words)} · `}${blingIndex === null || level === null ? said.hypeUnknown : said.hype(blingIndex, words.names.hypeLevel[level])}.</p>
<p>${pushback.text}${cite.of(pushback.evidence)}</p>
${pushback.question !== undefined && html`<div class="panel"><p><strong>${said.toAnswerFirst}${words.report.colon}</strong> <span class="ask">${pushback.question}</span></p></div>`}
${
  reading === 'practitioner' &&
  scored.length > 0 &&
  html`<table class="cards"><caption>${said.hypeCaption(name)}</caption><thead><tr><th scope="col">${said.part}</th><th class="n" scope="col">${said.points}</th><th scope="col"><span class="hidden">${said.addUp}</span></th><th scope="col">${said.why}</th></tr></thead>
<tbody>${scored.map(
    (
      { part, points = 0, maximum, reason },
      place,
    ) => html`<tr><th scope="row">${words.names.indexPart[part]}</th><td class="n" data-name="${said.points}">${words.numbers.decimal(points)} <span class="soft">${said.outOf(words.numbers.decimal(maximum))}</span></td>
<td class="drawn">${shareBar({ from: starts[place] ?? 0, to: (starts[place] ?? 0) + points, most: 100 })}</td><td>${reason}</td></tr>`,
  )}</tbody></table>`
}`
}

const STRICTEST_FIRST: readonly Schemas['Verdict'][] = ['decline', 'wait', 'pilot', 'adopt']

/** What is decided upon: of a channel that was asked for, the stricter of the two verdicts. */
const decisions = ({ platforms, requests, portfolio }: Assessment, { words, nameOf, existing }: Context): Html | undefined => {
  const said = words.report.assessment
  const verdictsOn = (platform: string): readonly string[] => [
    ...platforms.filter((one) => one.platform === platform).map(({ verdict }) => verdict),
    ...requests.flatMap(({ platform: requested, verdict }) => (requested === platform && verdict !== null ? [verdict] : [])),
  ]
  const verdictOf = (platform: string) => STRICTEST_FIRST.find((verdict) => verdictsOn(platform).includes(verdict))
  const planned = portfolio?.channels.filter(({ onHold }) => !onHold) ?? []
  const withHours = ({ platform, hoursPerWeek }: Portfolio['channels'][number]): string => said.withHours(nameOf(platform), hoursPerWeek)
  const stopped = requests.map(({ platform }) => platform as string).filter((platform) => NOT_NOW.has(verdictOf(platform) ?? ''))
  const isPlanned = (platform: string): boolean => planned.some((one) => one.platform === platform)
  const steps = said.decideSteps({
    open: planned.filter(({ platform }) => verdictOf(platform) === 'adopt').map(withHours),
    pilot: planned.filter(({ platform }) => verdictOf(platform) === 'pilot').map(withHours),
    keep: planned.filter(({ platform }) => NOT_NOW.has(verdictOf(platform) ?? '') && existing.has(platform)).map(withHours),
    notOpen: stopped.filter((platform) => !existing.has(platform)).map(nameOf),
    noMore: stopped.filter((platform) => existing.has(platform) && !isPlanned(platform)).map(nameOf),
  })
  return steps.length === 0 ? undefined : section(said.decide, html`<ol class="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>`)
}

/** What is in the plan first, then what is advised, best first. */
const detailedIn = ({ platforms, portfolio }: Assessment): readonly Platform[] => {
  const planned = new Set(portfolio?.channels.map(({ platform }) => platform as string))
  const inPlan = platforms.filter(({ platform }) => planned.has(platform))
  const advised = platforms.filter((platform) => !inPlan.includes(platform) && !NOT_NOW.has(platform.verdict))
  return [...inPlan, ...advised].slice(0, MOST_DETAILED)
}

const details = (platform: Platform, context: Context): Html => {
  const { words, cite } = context
  const said = words.report.assessment
  const { name, verdict, verdictReason, score, contributions, vetoes, recommendedUses, usesToAvoid, scope } = platform
  const changes = platform.counterfactuals ?? []
  const applying = contributions.filter(({ outcome }) => outcome !== 'not-applicable')
  const starts = applying.map((_, place) => applying.slice(0, place).reduce((sum, { points = 0 }) => sum + points, 0))
  const row = ({ criterion, outcome, weight, value, points, reason, evidence }: Contribution, place: number): Html => {
    const start = starts[place] ?? 0
    return html`<tr><th scope="row">${words.names.criterion[criterion]}</th>
<td class="n" data-name="${said.weight}">${words.numbers.share(weight)}</td>
<td class="n" data-name="${said.value}">${value === undefined ? words.report.outcome[outcome === 'unknown' ? 'unknown' : 'not-applicable'] : words.numbers.share(value)}</td>
<td class="n" data-name="${said.points}">${points === undefined ? '–' : words.numbers.decimal(points)}</td>
<td class="drawn">${shareBar({ from: start, to: start + (points ?? 0), most: 100 })}</td>
<td>${reason}${cite.of(evidence)}</td></tr>`
  }
  return html`<h3>${named(name)} ${verdictTag(verdict, words)}</h3>
<p>${verdictReason}${scope && html` ${scope.text}`}</p>
${vetoes.length > 0 && html`<h4>${said.vetoes}</h4><ul>${vetoes.map(({ reason, evidence }) => html`<li>${reason}${cite.of(evidence)}</li>`)}</ul>`}
<table class="cards"><caption>${said.detailCaption(name)}</caption>
<thead><tr><th scope="col">${said.criterion}</th><th class="n" scope="col">${said.weight}</th><th class="n" scope="col">${said.value}</th><th class="n" scope="col">${said.points}</th><th scope="col">${said.addUp}</th><th scope="col">${said.why}</th></tr></thead>
<tbody>${applying.map(row)}</tbody>
<tfoot><tr><th scope="row">${said.score}</th><td colspan="2"></td><td class="n">${words.numbers.decimal(score)}</td><td class="drawn">${shareBar({ to: score, most: 100, kind: 'total' })}</td><td></td></tr></tfoot></table>
${usesPart(
  said.do,
  recommendedUses.filter(({ stated }) => stated),
  words,
)}${usesPart(said.avoid, usesToAvoid, words)}
${changes.length > 0 && html`<p><strong>${said.change}${words.report.colon}</strong> ${changes.map(({ summary }) => summary).join(' ')}</p>`}`
}

const usesPart = (title: string, uses: readonly { readonly use: Schemas['Use'] }[], words: Messages): Part =>
  uses.length > 0 &&
  html`<p class="small"><strong>${title}${words.report.colon}</strong> ${words.lists.and(uses.map(({ use }) => lower(words.names.use[use])))}.</p>`

const otherChannels = (platforms: readonly Platform[], context: Context): Html | undefined => {
  const { words } = context
  const said = words.report.assessment
  if (platforms.length === 0) return undefined
  return section(
    said.others,
    html`<table class="cards"><caption>${said.othersCaption}</caption><thead><tr><th scope="col">${said.channel}</th><th scope="col">${said.verdict}</th><th scope="col">${said.why}</th></tr></thead>
<tbody>${platforms.map(
      (platform) => html`<tr><th scope="row">${named(platform.name)}</th><td>${verdictTag(platform.verdict, words)}</td>
<td>${platform.verdictReason} ${(platform.counterfactuals ?? []).slice(0, 1).map(({ summary }) => summary)}</td></tr>`,
    )}</tbody></table>`,
  )
}

const questions = ({ questions: open }: Assessment, { words }: Context): Html | undefined => {
  const said = words.report.assessment
  if (open === undefined) return undefined
  const worth = open.filter(({ probability }) => probability > 0).slice(0, MOST_QUESTIONS)
  if (worth.length === 0) return open.length === 0 ? section(said.questions, html`<p>${said.nothingOpen}</p>`) : undefined
  return section(
    said.questions,
    html`<ul>${worth.map(({ text, probability }) => html`<li>${text} <span class="soft">(${said.questionChance(words.numbers.chance(probability))})</span></li>`)}</ul>`,
  )
}
