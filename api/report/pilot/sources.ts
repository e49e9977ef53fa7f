import { type Html, html, link, named } from '../../html/html.ts'
import { section } from '../report-page.ts'
import type { Pilot, PilotContext, PilotObservation } from './context.ts'

/** Where the figures are known from. */
export const sourcesPart = (
  { plan: { baseline, motives }, decision }: Pilot,
  observations: readonly PilotObservation[],
  { words }: PilotContext,
): Html | undefined => {
  const { report } = words
  const said = report.pilot
  const source = (text: string): Html => link(text, named(text, text.length))
  const item = (title: string, rest: Html): Html => html`<li><strong>${title}${report.colon}</strong> ${rest}</li>`
  const sources = [...new Set(observations.flatMap((one) => (one.source === undefined ? [] : [one.source])))]
  const corrected = observations.filter(({ corrections }) => corrections > 0).length
  return section(
    report.sources,
    html`<ul class="small">${item(
      said.sourceOfBaseline,
      html`${source(baseline.source)}, ${said.period(baseline.from, baseline.to)} (${said.baselineKinds[baseline.kind]})`,
    )}${
      observations.length > 0 &&
      item(
        said.sourceOfObservations,
        html`${said.observed({ count: observations.length, corrected })}${sources.map((one, place) => html`${place === 0 ? ' – ' : ', '}${source(one)}`)}`,
      )
    }${(decision?.observedReach ?? []).map((one) => item(said.sourceOfReach, html`${named(one.audience)}, ${source(one.source)}`))}${motives.map(
      ({ motive, source: from }) => from !== undefined && item(said.sourceOfMotive, html`${words.names.motive[motive]}, ${source(from)}`),
    )}</ul>`,
  )
}
