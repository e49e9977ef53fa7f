import { type Html, html, named } from '../../html/html.ts'
import type { Context, Page } from '../page.ts'
import { accountColumns, accountName, day, moment, progressBar, standingTag, table } from '../parts.ts'
import { sampleOffer, samplePart } from './samples.ts'

/** Pilots whose last day is over without a decision, and those whose lesson is past its shelf life. */
const waitingPilots = async ({ ask, words }: Context): Promise<readonly Html[]> => {
  const { overview: said } = words.console.pilots
  const { items: running } = await ask('listPilots', { query: { state: 'running', limit: String(MOST_RUNNING) } })
  const { items: due } = await ask('listPilots', { query: { retest: 'due', limit: String(LEAGUE) } })
  const line = (id: string, name: string, text: string): Html =>
    html`<li><a href="/console/pilots/${id}">${named(name, 80)}</a> <span class="soft">${text}</span></li>`
  return [
    ...running.flatMap(({ id, name, end, overdue }) => (overdue ? [line(id, name, said.overdue(day(end, words)))] : [])),
    ...due.map(({ id, name, retestOn }) => line(id, name, said.stale(day(retestOn, words)))),
  ]
}

/** As many as one looks at. */
const LEAGUE = 10
/** More pilots at once nobody runs; of those beyond, the list of pilots tells. */
const MOST_RUNNING = 100

export const overviewPage: Page = async (context) => {
  const { ask, words, tenant } = context
  const { overview: said } = words.console
  // A key that is limited to organisations is not told of the workspace as a whole.
  if (tenant.organisationIds !== undefined) return { goTo: '/console/accounts' }
  const overview = await ask('getOverview')
  const { items: assessments } = await ask('listAssessments', { query: { limit: '1' } })
  const { total, states, declared, unread, notAudited } = overview.accounts
  const { items: pilots } = await ask('listPilots', { query: { limit: '1' } })
  const isNew = total === 0 && assessments.length === 0 && pilots.length === 0
  const samples = await ask('getSampleData')
  const { items: league } = await ask('listAccounts', { query: { sort: '-neglect', limit: String(LEAGUE) } })
  const neglected = league.filter(({ neglect, declared: rests }) => neglect !== undefined && neglect > 0 && rests === undefined)
  const waiting = await waitingPilots(context)
  const counted = Object.entries({ ...states, ...declared, ...unread, ...(notAudited > 0 ? { 'not-audited': notAudited } : {}) })
  const page = html`${
    isNew &&
    html`<section class="welcome"><p class="lead">${said.welcome}</p><p>${said.welcomeLead}</p>
<div class="choices">${sampleOffer(context)}<div><h2>${said.own}</h2><p>${said.ownHelp}</p><p><a class="button" href="/console/assess">${said.ownOpen}</a></p></div></div></section>`
  }${
    !isNew &&
    html`${samplePart(samples, context)}<dl class="facts"><div><dt>${said.total}</dt><dd>${total}</dd></div><div><dt>${said.alerts}</dt><dd>${said.alertCounts(overview.alerts.fail, overview.alerts.warn)}</dd></div></dl>
${counted.length > 0 && html`<section><h2>${said.states}</h2><ul class="tags">${counted.map(([standing, count]) => html`<li><a href="/console/accounts?state=${standing}">${standingTag(standing as never, words)}</a> ${count}</li>`)}</ul></section>`}
${waiting.length > 0 && html`<section><h2>${words.console.pilots.overview.title}</h2><ul>${waiting}</ul></section>`}
<section><h2>${said.league}</h2><p class="soft">${said.leagueHelp}</p>${table(said.league, accountColumns(words), neglected, words, said.leagueEmpty)}</section>
${
  overview.audits.length > 0 &&
  html`<section><h2>${said.underWay}</h2><ul>${overview.audits.map(({ id, progress, createdAt }) => html`<li><a href="/console/audits/${id}">${moment(createdAt, words)}</a> ${progressBar(progress, words)}</li>`)}</ul></section>`
}
${
  overview.changed.length > 0 &&
  html`<section><h2>${said.changed}</h2><ul>${overview.changed.map(
    (account) =>
      html`<li><a href="/console/accounts/${account.id}">${accountName(account)}</a> (${words.names.platform[account.account.platform]}) ${account.changed && standingTag(account.changed.from as never, words)} → ${standingTag(account.state, words)} <span class="soft">${moment(account.changed?.at, words)}</span></li>`,
  )}</ul></section>`
}
${
  overview.schedules.length > 0 &&
  html`<section><h2>${said.runs}</h2><ul>${overview.schedules.map(({ id, name, nextDueAt }) => html`<li><a href="/console/schedules/${id}">${named(name, 80)}</a> <span class="soft">${moment(nextDueAt, words)}</span></li>`)}</ul></section>`
}`
  }`
  return { page, title: said.title, current: 'overview' }
}
