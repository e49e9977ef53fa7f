import { type Html, html, named, type Part } from '../../html/html.ts'
import { section } from '../report-page.ts'
import { type Pilot, type PilotContext, rows, toldInline } from './context.ts'

type Amendment = Pilot['amendments'][number]

export const amendmentsPart = ({ amendments }: Pilot, context: PilotContext): Html | undefined => {
  const said = context.words.report.pilot
  if (amendments.length === 0) return undefined
  return section(
    said.amendments,
    html`<table class="cards"><caption>${said.amendmentsCaption}</caption>
<thead><tr><th scope="col">${said.date}</th><th scope="col">${said.field}</th><th scope="col">${said.from}</th><th scope="col">${said.to}</th><th scope="col">${said.reason}</th></tr></thead>
<tbody>${amendments.map(
      ({
        at,
        field,
        from,
        to,
        reason,
      }) => html`<tr><th scope="row">${context.words.report.date(at.slice(0, 10))}</th><td data-name="${said.field}">${said.fields[field]}</td>
<td data-name="${said.from}">${amendedValue(field, from, context)}</td><td data-name="${said.to}">${amendedValue(field, to, context)}</td><td data-name="${said.reason}">${toldInline(reason, context)}</td></tr>`,
    )}</tbody></table>`,
  )
}

/** The contract leaves open what an amended field is like: each is read as the plan has it. */
const amendedValue = (field: Amendment['field'], value: unknown, context: PilotContext): Part => {
  const { report } = context.words
  const said = report.pilot
  if (value === null || value === undefined) return html`<span class="soft">${said.nothing}</span>`
  if (typeof value === 'string') return field === 'reviewOn' ? report.date(value) : toldInline(value, context)
  const { name, mayStop, hoursPerWeek, people, stopsMeanwhile } = value as Partial<
    NonNullable<Pilot['plan']['owner']> & NonNullable<Pilot['plan']['capacity']>
  >
  const parts: readonly Part[] = [
    name !== undefined && named(name),
    mayStop !== undefined && said.mayStop(mayStop),
    hoursPerWeek !== undefined && report.hoursPerWeek(hoursPerWeek),
    people !== undefined && said.people(people),
    stopsMeanwhile !== undefined && html`${said.restsMeanwhile}${report.colon} ${toldInline(stopsMeanwhile, context)}`,
  ]
  return parts.filter((part) => part !== false).map((part, place) => html`${place > 0 && ', '}${part}`)
}

/** How it ended, beside the lesson that stands at the top. */
export const decisionPart = ({ decision }: Pilot, context: PilotContext): Html | undefined => {
  if (!decision) return undefined
  const { words, reading } = context
  const said = words.report.pilot
  const { part } = words.pilots.figures
  const { achieved, observedReach } = decision
  const bounds =
    achieved === null || achieved.low === null || achieved.high === null ? '' : ` (${said.between(part(achieved.low), part(achieved.high))})`
  return section(
    said.decision,
    rows([
      [said.outcome, words.names.pilotOutcome[decision.outcome]],
      [said.date, words.report.date(decision.on)],
      [said.by, toldInline(decision.decidedBy, context)],
      [said.advised, words.names.pilotAdvice[decision.advice]],
      [said.reached, achieved ? `${part(achieved.value)}${bounds}` : words.report.notKnown],
      [
        said.achievedIn,
        reading === 'practitioner' &&
          observedReach &&
          observedReach.map(
            ({ audience, share }, place) =>
              html`${place > 0 && html`<br>`}${named(audience)}${words.report.colon} ${said.shareOf(words.numbers.share(share))}`,
          ),
      ],
    ]),
  )
}
