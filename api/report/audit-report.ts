import type { components } from '../../openapi/generated/types.ts'
import { type Html, html } from '../html/html.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { Reading } from '../messages/report-words.ts'
import { byNeglect, countsOf, hoursOf, needsSomething, type Result } from './audit/account.ts'
import { accountPart } from './audit/account-part.ts'
import { changes } from './audit/changes.ts'
import type { Context } from './audit/context.ts'
import { decide } from './audit/decide.ts'
import { notices } from './audit/decision.ts'
import { glance } from './audit/glance.ts'
import { citations, type Source } from './citations.ts'
import { type Brand, type ReportDocument, reportPage, section } from './report-page.ts'
import { titled } from './titled.ts'

type Audit = components['schemas']['Audit']

export type AuditReport = {
  readonly audit: Audit
  /** Whose accounts they are; undefined where nobody said. */
  readonly organisation: string | undefined
  /** Records that the signs cite, by id; one that is not there is not cited. */
  readonly sources: ReadonlyMap<string, Source>
  readonly reading: Reading
  readonly language: Language
  readonly brand?: Brand | undefined
}

/** Half a page to a page each: more than these nobody reads in one go, and every account has a row anyway. */
const MOST_DETAILED = 10

/** The report of an audit: how each account fares by its own rhythm, what is amiss, and what to do. */
export const auditReport = ({ audit, organisation, sources, reading, language, brand }: AuditReport): ReportDocument => {
  const words = messagesFor(language)
  const said = words.report.audit
  const asOf = (audit.finishedAt ?? audit.createdAt).slice(0, 10)
  const stale = [...sources.values()].flatMap(({ id, stale: isStale }) => (isStale ? [id] : []))
  const context: Context = { words, cite: citations(sources, { asOf, stale, words }), asOf, reading, language }
  const accounts = byNeglect(audit.results)
  const isFull = reading === 'practitioner'
  const detailed = isFull ? detailedIn(accounts) : []
  const left = accounts.filter((account) => !detailed.includes(account))
  const underWay = said.underWay({ status: audit.status, ...audit.progress })
  const body = [
    underWay !== undefined && html`<div class="panel"><p>${underWay}</p></div>`,
    lead(accounts, context),
    accounts.length > 0 && glance(accounts, context),
    !isFull && decide(accounts, context),
    isFull && accounts.length > 0 && changes(accounts, context),
    detailed.length > 0 &&
      section(
        said.accountByAccount,
        left.length > 0 && html`<p>${said.leftOut({ left: left.length, needing: left.filter(needsSomething).length })}</p>`,
        ...detailed.map((account) => accountPart(account, context)),
      ),
    isFull && notices(accounts, context),
    context.cite.section(),
    section(words.report.method, ...said.methodText.map((text) => html`<p class="small">${text}</p>`)),
  ]
  return reportPage({
    language,
    brand,
    title: said.title(organisation),
    heading: organisation === undefined ? said.title(undefined) : titled(said.title, organisation),
    about: [words.report.reading[reading], words.report.asOf(asOf), ...modelsOf(accounts).map((model) => words.report.madeWith({ model }))],
    body,
  })
}

const lead = (accounts: readonly Result[], { words }: Context): Html => {
  const said = words.report.audit
  const counts = new Map<string, number>()
  for (const { decision } of accounts) if (decision) counts.set(decision.name, (counts.get(decision.name) ?? 0) + 1)
  const actions = [...counts].map(([name, count]) => ({ name, count }))
  return html`<p class="lead">${said.lead(countsOf(accounts))}${actions.length > 0 && ` ${said.advice({ actions, hours: hoursOf(accounts) })}`}</p>`
}

/** Those that need something first, the most neglected before the others; where there is room, those in order, which take little. */
const detailedIn = (accounts: readonly Result[]): readonly Result[] =>
  [...accounts.filter(needsSomething), ...accounts.filter((account) => !needsSomething(account))].slice(0, MOST_DETAILED)

const modelsOf = (accounts: readonly Result[]): readonly string[] => [
  ...new Set(accounts.flatMap((account) => (account.status === 'ok' ? [account.vitality.modelVersion] : []))),
]
