import type { components } from '../../../openapi/generated/types.ts'
import { type Html, html, named, type Part } from '../../html/html.ts'
import { Problem } from '../../http/problem.ts'
import type { Messages } from '../../messages/messages.ts'
import { shortfallOf } from '../../report/pilot/context.ts'
import { effectFigure } from '../../report/pilot/effect-figure.ts'
import { areaField } from '../fields.ts'
import type { Answer, Context, Page } from '../page.ts'
import { day, postButton, table } from '../parts.ts'
import { adviceTag, designPart, listOf, missingList, pilotTags } from '../pilot-parts.ts'
import { problemText } from '../problem-text.ts'
import { nextPeriod } from './pilot-records.ts'

type Schemas = components['schemas']
type Pilot = Schemas['Pilot']

const isOpen = ({ state }: Pilot): boolean => state === 'draft' || state === 'ready'

const facts = (entries: readonly (readonly [string, Part])[]): Html =>
  html`<dl class="facts">${entries.filter(([, value]) => value !== undefined && value !== false).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`

const standing = (pilot: Pilot, words: Messages): Html => {
  const { one: said } = words.console.pilots
  const { reading, decision } = pilot
  const tags = pilotTags({ state: pilot.state, overdue: reading?.overdue, stale: decision?.stale, outcome: decision?.outcome }, words)
  if (!reading) return html`<p class="lead">${tags} ${said.notStarted}</p>`
  if (decision) return html`<p class="lead">${tags}</p>`
  return html`<p>${tags} ${adviceTag(reading.advice, words)}</p><p class="lead">${reading.text}</p>`
}

const endPart = ({ decision }: Pilot, words: Messages): Html | undefined => {
  if (!decision) return undefined
  const { one: said } = words.console.pilots
  const { outcome, decidedBy, on, learning, reason, retestOn, stale, advice, observedReach } = decision
  return html`<section><h2>${said.lesson}</h2><p class="lead">${learning}</p><p>${(stale ? said.retestDue : said.retestOn)(words.report.date(retestOn))}</p>
${facts([
  [said.ended, words.names.pilotOutcome[outcome]],
  [said.by, said.decidedBy(decidedBy, words.report.date(on))],
  [said.reason, reason],
  [said.advisedThen, adviceTag(advice, words)],
  [
    words.report.pilot.achievedIn,
    observedReach?.map(({ audience, share }) => html`<div>${named(audience)}${words.report.colon} ${words.numbers.share(share)}</div>`),
  ],
])}</section>`
}

const startForm = (pilot: Pilot, { words, form, csrf }: Context, fault: string | undefined): Html => {
  const { one: said } = words.console.pilots
  return html`<section id="start"><h2>${said.start}</h2><p class="soft">${said.startHelp}</p>${fault !== undefined && html`<p class="fault" role="alert">${fault}</p>`}
<form method="post" action="/console/pilots/${pilot.id}/start#start"><input type="hidden" name="csrf" value="${csrf}">${
    !pilot.design.concludes &&
    areaField({ name: 'despite', label: said.startDespite, help: said.startDespiteHelp[shortfallOf(pilot)], form, most: 1000, rows: 2 })
  }<p><button class="main">${said.start}</button></p></form></section>`
}

const readinessPart = (pilot: Pilot, context: Context, fault: string | undefined): Html => {
  const { words } = context
  const { one: said } = words.console.pilots
  const { ready, points } = pilot.readiness
  return html`${ready ? startForm(pilot, context, fault) : html`<section><h2>${said.missing}</h2>${missingList(pilot)}</section>`}
<details><summary>${said.points}</summary><ul>${points.map(({ name, met }) => html`<li>${name} <span class="tag ${met ? 'adopt' : 'wait'}">${met ? said.met : said.notMet}</span></li>`)}</ul></details>`
}

/** The figure at each look, with its bounds. */
const looksPart = (pilot: Pilot, words: Messages): Html | undefined => {
  const {
    plan: { kpi },
    reading,
    decision,
  } = pilot
  if (!reading) return undefined
  const { one: said } = words.console.pilots
  const { level, difference, bareDifference } = words.pilots.figures
  return html`<section><h2>${said.looks}</h2><p class="soft">${said.looksHelp}</p>${effectFigure(pilot, words)}${table<Schemas['PilotLook']>(
    said.looks,
    [
      { title: said.week, kind: 'head', cell: ({ week, on }) => html`${week} <span class="soft">(${words.report.date(on)})</span>` },
      { title: said.level, kind: 'n', cell: ({ level: reached }) => level(kpi, reached) },
      { title: said.against, kind: 'n', cell: ({ against }) => level(kpi, against) },
      {
        title: said.difference,
        cell: ({ difference: { value, low, high } }) =>
          html`${difference(kpi, value)}${low !== null && high !== null && low <= high && html` <span class="soft">(${said.between(bareDifference(kpi, low), difference(kpi, high))})</span>`}`,
      },
    ],
    reading.looks,
    words,
    decision ? said.noneCounted : said.noLooks,
  )}</section>`
}

const WEEK_TAG = { settling: 'wait', complete: 'adopt', incomplete: 'decline', 'to-come': 'wait' } as const

const weeksPart = ({ plan: { guardrails }, reading, decision }: Pilot, words: Messages): Html | undefined => {
  if (!reading) return undefined
  const { one: said } = words.console.pilots
  return html`<section><h2>${said.weeks}</h2>${table<Schemas['PilotWeek']>(
    said.weeks,
    [
      { title: said.week, kind: 'head', cell: ({ week }) => week },
      { title: said.days, cell: ({ from, to }) => `${words.report.date(from)} – ${words.report.date(to)}` },
      {
        title: words.console.common.state,
        cell: ({ state }) => html`<span class="tag ${WEEK_TAG[state]}">${words.report.pilot.weekStates[state]}</span>`,
      },
      {
        title: said.missingDays,
        cell: ({ state, missing }) => (state === 'to-come' && missing.length === 0 ? '–' : said.daysMissing(missing.length)),
      },
      ...guardrails.map(({ id, name }) => ({
        title: name,
        kind: 'n' as const,
        cell: ({ state, guardrails: told }: Schemas['PilotWeek']) => {
          if (told[id] !== undefined) return words.pilots.figures.plain(told[id])
          return state === 'to-come' ? '–' : words.console.common.notKnown
        },
      })),
    ],
    // Once it is decided, nothing is to come.
    decision ? reading.weeks.filter(({ state }) => state !== 'to-come') : reading.weeks,
    words,
  )}</section>`
}

const planPart = (pilot: Pilot, words: Messages): Html => {
  const { one: said, plan: asked, design } = words.console.pilots
  const { fields } = asked
  const { plan, registration } = pilot
  const { level } = words.pilots.figures
  const { hypothesis, capacity, owner } = plan
  return html`<section><h2>${said.plan}</h2>${facts([
    [fields.platform.label, words.platformName(plan.platform as never)],
    [fields.kind.label, words.report.pilot.kinds[plan.kind]],
    [fields.goal.label, plan.goal && words.names.goal[plan.goal]],
    [fields.audience.label, hypothesis?.audience],
    [fields.use.label, hypothesis && words.names.use[hypothesis.use]],
    [fields.cadence.label, hypothesis?.cadence],
    [fields.reason.label, hypothesis?.reason],
    [fields.kpiName.label, plan.kpi.name],
    [design.baseline, `${level(plan.kpi, pilot.design.baseline)} (${plan.baseline.source})`],
    [design.target, words.pilots.figures.worthIt(plan, pilot.design.target)],
    [words.console.pilots.firstDay, plan.start && day(registration?.start ?? plan.start, words)],
    [words.console.pilots.lastDay, registration && day(registration.end, words)],
    [
      fields.hoursPerWeek.label,
      capacity &&
        said.hoursAWeek(
          words.numbers.hours(capacity.hoursPerWeek),
          capacity.hoursAvailable === undefined ? undefined : words.numbers.hours(capacity.hoursAvailable),
        ),
    ],
    [fields.reviewOn.label, plan.reviewOn && day(plan.reviewOn, words)],
    [fields.owner.label, owner && said.mayStop(owner.name, owner.mayStop)],
    [fields.exitPlan.label, plan.exitPlan],
    [said.assessment, plan.assessmentId && html`<a href="/console/assessments/${plan.assessmentId}">${words.console.common.open}</a>`],
    [said.follows, plan.followsPilotId && html`<a href="/console/pilots/${plan.followsPilotId}">${words.console.common.open}</a>`],
    [said.despite, registration?.despite],
  ])}${registration && html`<p class="soft">${said.registered(day(registration.at, words), '')}<code>${registration.planDigest}</code></p>`}</section>`
}

const amendedText = (field: Schemas['PilotAmendment']['field'], value: unknown, words: Messages): string => {
  const { one: said } = words.console.pilots
  if (value === null || value === undefined) return said.nothing
  if (field === 'reviewOn') return words.report.date(String(value))
  if (field === 'owner') {
    const { name, mayStop } = value as NonNullable<Schemas['PilotPlan']['owner']>
    return said.mayStop(name, mayStop)
  }
  if (field === 'capacity') {
    const { hoursPerWeek, hoursAvailable } = value as NonNullable<Schemas['PilotPlan']['capacity']>
    return said.hoursAWeek(words.numbers.hours(hoursPerWeek), hoursAvailable === undefined ? undefined : words.numbers.hours(hoursAvailable))
  }
  return String(value)
}

const amendmentsPart = ({ amendments }: Pilot, words: Messages): Html | undefined => {
  if (amendments.length === 0) return undefined
  const { one: said } = words.console.pilots
  return html`<section><h2>${said.amendments}</h2>${table<Schemas['PilotAmendment']>(
    said.amendments,
    [
      { title: words.console.common.when, kind: 'head', cell: ({ at }) => day(at, words) },
      { title: said.what, cell: ({ field }) => words.report.pilot.fields[field] },
      {
        title: said.change,
        cell: ({ field, from, to }) => said.fromTo(amendedText(field, from, words), amendedText(field, to, words)),
      },
      { title: said.reason, cell: ({ reason }) => reason },
    ],
    amendments,
    words,
  )}</section>`
}

const buttons = (pilot: Pilot, context: Context): Html => {
  const { words } = context
  const { one: said } = words.console.pilots
  const at = `/console/pilots/${pilot.id}`
  const report = html`<a class="button" href="${at}/report">${words.console.common.report}</a> <a class="button" href="${at}/report?reading=decision-maker">${words.console.common.summary}</a>`
  if (isOpen(pilot))
    return html`<div class="buttons"><a class="button main" href="${at}/plan">${said.edit}</a> ${report} ${postButton({ to: `${at}/delete`, label: said.remove, kind: 'danger', confirm: said.removeSure }, context)}</div>`
  if (pilot.state !== 'running')
    return html`<p class="buttons">${report} <a class="button" href="${at}/observations">${said.record}</a> <a class="button" href="/console/pilots/new?follows=${pilot.id ?? ''}">${said.again}</a></p>`
  const next = nextPeriod(pilot)
  const isUntold = pilot.reading?.waitsFor === 'guardrails'
  const label = next === undefined ? (isUntold ? said.complete : said.record) : next.on === next.to ? said.recordDays : said.recordWeek
  return html`<p class="buttons"><a class="button main" href="${at}/observations">${label}</a> <a class="button" href="${at}/decide">${said.decide}</a> <a class="button" href="${at}/amend">${said.amend}</a> ${report}</p>`
}

const shownPilot = (pilot: Pilot, context: Context, { fault, status = 200 }: { readonly fault?: string; readonly status?: number } = {}): Answer => {
  const { words } = context
  const { design, plan } = words.console.pilots
  const planned = isOpen(pilot)
  const page = html`${standing(pilot, words)}${pilot.plan.question !== undefined && html`<p>${pilot.plan.question}</p>`}
${buttons(pilot, context)}
${planned && readinessPart(pilot, context, fault)}
${endPart(pilot, words)}
${looksPart(pilot, words)}
${weeksPart(pilot, words)}
${planned && html`<section><h2>${plan.preview}</h2>${designPart(pilot, words)}</section>`}
${!planned && html`<section><h2>${design.rules}</h2>${listOf(pilot.design.rules)}</section>`}
${planPart(pilot, words)}
${amendmentsPart(pilot, words)}`
  return { page, title: pilot.plan.name, current: 'pilots', status }
}

const known = ({ ask, params }: Context): Promise<Pilot> => ask('getPilot', { params: { pilotId: params['id'] ?? '' } })

export const pilotPage: Page = async (context) => shownPilot(await known(context), context)

export const startPilot: Page = async (context) => {
  const { ask, form, params, language } = context
  const pilotId = params['id'] ?? ''
  const despite = form.lines('despite')
  try {
    await ask('startPilot', { params: { pilotId }, body: despite === undefined ? {} : { despite } })
    return { goTo: `/console/pilots/${pilotId}` }
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500 || error.status === 404) throw error
    return shownPilot(await known(context), context, { fault: problemText(error, language), status: error.status })
  }
}

export const deletePilot: Page = async ({ ask, params }) => {
  await ask('deletePilot', { params: { pilotId: params['id'] ?? '' } })
  return { goTo: '/console/pilots' }
}
