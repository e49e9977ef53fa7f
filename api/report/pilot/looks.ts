import { type Html, html } from '../../html/html.ts'
import { section } from '../report-page.ts'
import { figuresOf, type Pilot, type PilotContext } from './context.ts'
import { effectFigure } from './effect-figure.ts'

type Look = NonNullable<Pilot['reading']>['looks'][number]

/** What has been shown, from look to look: drawn, and as figures. */
export const looksPart = (pilot: Pilot, context: PilotContext): Html | undefined => {
  const { reading, decision, plan } = pilot
  const { words } = context
  const said = words.report.pilot
  if (!reading) return undefined
  const newest = reading.looks.at(-1)
  if (!newest) return section(said.effect, html`<p>${said.noLook}</p>`)
  return section(
    said.effect,
    decision && html`<p>${reading.text}</p>`,
    effectFigure(pilot, words),
    looksTable(pilot, context.reading === 'practitioner' ? reading.looks : [newest], context),
    html`<p class="small soft">${said.looksNote(words.numbers.percent(plan.errors.falseSuccess * 100))}</p>`,
  )
}

const looksTable = (pilot: Pilot, looks: readonly Look[], context: PilotContext): Html => {
  const { words } = context
  const said = words.report.pilot
  const { part } = words.pilots.figures
  const { level, difference, bareDifference } = figuresOf(pilot, context)
  const against = said.against[pilot.plan.comparison]
  const bounded = ({ low, high }: Look['achieved'], text: (value: number) => string): Html =>
    low === null || high === null || low > high
      ? html`<br><span class="soft">${said.noBounds}</span>`
      : html`<br><span class="soft">${said.between(text(low), text(high))}</span>`
  const row = (
    look: Look,
  ): Html => html`<tr><th scope="row">${said.week} ${look.week}</th><td data-name="${said.until}">${words.report.date(look.on)}</td>
<td class="n" data-name="${said.level}">${level(look.level)}</td><td class="n" data-name="${against}">${level(look.against)}</td>
<td class="n" data-name="${said.difference}">${difference(look.difference.value)}${bounded(look.difference, bareDifference)}</td>
<td class="n" data-name="${said.achieved}">${part(look.achieved.value)}${bounded(look.achieved, part)}</td></tr>`
  return html`<table class="cards looks"><caption>${context.reading === 'practitioner' ? said.looksCaption : said.newestCaption}</caption>
<thead><tr><th scope="col">${said.week}</th><th scope="col">${said.until}</th><th class="n" scope="col">${said.level}</th><th class="n" scope="col">${against}</th><th class="n" scope="col">${said.difference}</th><th class="n" scope="col">${said.achieved}</th></tr></thead>
<tbody>${looks.map(row)}</tbody></table>`
}
