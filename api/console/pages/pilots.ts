import { PILOT_STATES } from '../../../domain/pilot/pilot.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { html, named } from '../../html/html.ts'
import { selectField } from '../fields.ts'
import { Form } from '../form.ts'
import type { Context, Page } from '../page.ts'
import { day, listQuery, nextPage, table } from '../parts.ts'
import { kpiName, pilotTags } from '../pilot-parts.ts'

type Summary = components['schemas']['PilotSummary']

const FILTERS = ['state', 'organisationId', 'platform', 'retest'] as const

export const pilotTable = (items: readonly Summary[], { words }: Pick<Context, 'words'>) => {
  const { pilots: said, common } = words.console
  return table<Summary>(
    said.title,
    [
      { title: common.name, kind: 'head', cell: ({ id, name }) => html`<a href="/console/pilots/${id}">${named(name, 80)}</a>` },
      { title: common.state, cell: (pilot) => pilotTags(pilot, words) },
      { title: common.channel, cell: ({ platform }) => words.platformName(platform as never) },
      { title: said.kpi, cell: ({ kpi }) => kpiName(kpi) },
      { title: said.lastDay, cell: ({ end }) => (end === undefined ? '–' : day(end, words)) },
    ],
    items,
    words,
    said.none,
  )
}

/** A key that may not list organisations chooses none. */
export const organisationOptions = async ({ ask }: Pick<Context, 'ask'>): Promise<readonly (readonly [string, string])[]> => {
  const { items } = await ask('listOrganisations', { query: { limit: '100' } })
  return items.map(({ id, name }) => [id, name] as const)
}

export const pilotsPage: Page = async (context) => {
  const { ask, words, query } = context
  const { pilots: said, common } = words.console
  const { items, nextCursor } = await ask('listPilots', { query: listQuery(query, FILTERS) })
  const form = new Form(query.toString())
  const organisations = await organisationOptions(context)
  const page = html`<p class="lead">${said.lead}</p>
<p><a class="button main" href="/console/pilots/new">${said.add}</a></p>
<form method="get" action="/console/pilots" class="filters" role="search">
${selectField({ name: 'state', label: common.state, form, options: PILOT_STATES.map((state) => [state, words.report.pilot.states[state]]), none: common.all })}
${selectField({ name: 'organisationId', label: common.organisation, form, options: organisations, none: said.everybody })}
${selectField({ name: 'retest', label: said.retest, form, options: Object.entries(said.retests), none: common.all })}
<p><button>${common.filter}</button></p></form>
${pilotTable(items, context)}${nextPage(nextCursor, '/console/pilots', context)}`
  return { page, title: said.title, current: 'pilots' }
}
