import { html, named } from '../html/html.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { Reading } from '../messages/report-words.ts'
import type { Pilot, PilotContext, PilotObservation } from './pilot/context.ts'
import { amendmentsPart, decisionPart } from './pilot/decision.ts'
import { designPart, pointsPart } from './pilot/design.ts'
import { looksPart } from './pilot/looks.ts'
import { planPart, rulesPart } from './pilot/plan.ts'
import { sourcesPart } from './pilot/sources.ts'
import { facts, standing } from './pilot/standing.ts'
import { weeksPart } from './pilot/weeks.ts'
import { type Brand, type ReportDocument, reportPage, section } from './report-page.ts'
import { titled } from './titled.ts'

export type PilotReport = {
  readonly pilot: Pilot
  /** What counts now, for the sources of figures; none where nobody looked. */
  readonly observations?: readonly PilotObservation[]
  /** Whose pilot it is; undefined where nobody said. */
  readonly organisation: string | undefined
  readonly reading: Reading
  readonly language: Language
  readonly brand?: Brand | undefined
}

/** The report of a pilot: what is tried, by which rules it is judged, what it shows by now and how it ended. */
export const pilotReport = ({ pilot, observations = [], organisation, reading, language, brand }: PilotReport): ReportDocument => {
  const words = messagesFor(language)
  const said = words.report.pilot
  const context: PilotContext = { words, reading }
  const isFull = reading === 'practitioner'
  const { plan, state } = pilot
  const body = [
    standing(pilot, context),
    facts(pilot, context),
    planPart(pilot, context),
    looksPart(pilot, context),
    rulesPart(pilot, context),
    isFull && weeksPart(pilot, context),
    (isFull || !pilot.registration) && designPart(pilot, context),
    isFull && pointsPart(pilot, context),
    isFull && amendmentsPart(pilot, context),
    isFull && decisionPart(pilot, context),
    sourcesPart(pilot, observations, context),
    section(words.report.method, ...said.methodText.map((text) => html`<p class="small">${text}</p>`)),
  ]
  return reportPage({
    language,
    brand,
    title: said.title(plan.name),
    heading: titled(said.title, plan.name),
    about: [
      ...(organisation === undefined ? [] : [named(organisation)]),
      words.report.reading[reading],
      said.kinds[plan.kind],
      said.states[state],
      ...(pilot.reading ? [words.report.asOf(pilot.reading.asOf)] : []),
    ],
    body,
  })
}
