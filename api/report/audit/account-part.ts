import { type Html, html, named, type Part } from '../../html/html.ts'
import { postingCalendar } from '../charts/posting-calendar.ts'
import type { ReadResult, Result } from './account.ts'
import { accountLink, type Context, channelOf, lastPostOf, silenceOf, stateTag } from './context.ts'
import { decisionPart } from './decision.ts'
import { postingFigures, postsByMonth } from './posts-by-month.ts'
import { signalsPart } from './signals.ts'

const HORIZONS = [90, 365] as const

/** All there is to know about one account. */
export const accountPart = (result: Result, context: Context): Html => {
  const { words } = context
  const said = words.report.audit
  const { declared, spiral, sentence } = result
  return html`<article><h3>${channelOf(result, words)} – ${accountLink(result)} ${stateTag(result, context)}</h3>
<p>${sentence}</p>
${declared !== undefined && html`<p class="small">${named(said.declared(declared))}</p>`}
${result.status === 'ok' && html`${facts(result, context)}${calendar(result, context)}`}
${signalsPart(result, context)}
${decisionPart(result, context)}
${spiral !== undefined && html`<p class="small"><strong>${said.spiral}${words.report.colon}</strong> ${spiral.sentence}</p>`}</article>`
}

const facts = (result: ReadResult, context: Context): Html => {
  const { words } = context
  const said = words.report.audit
  const { vitality, observedAt } = result
  const seenOn = observedAt.slice(0, 10)
  const { ownRhythmDays, irregularity, postsPerMonth, pPostWithin, pPostWithinIntervals = {}, trend } = vitality
  const entry = (title: string, text: Part): Html => html`<div><dt>${title}</dt><dd>${text}</dd></div>`
  const [short, long] = [irregularity?.shortGapDays, irregularity?.longGapDays]
  const gaps =
    short === undefined || long === undefined || words.numbers.decimal(short) === words.numbers.decimal(long)
      ? undefined
      : { short: words.numbers.decimal(short), long: said.days(long) }
  const chance = (days: number): Part => {
    const value = pPostWithin[days]
    if (value === undefined) return words.report.notKnown
    const within = pPostWithinIntervals[days]
    const { chance: shown } = words.numbers
    const isWide = within !== undefined && shown(within.low) !== shown(within.high)
    return html`${shown(value)}${isWide && html` <span class="soft">(${said.bounds(shown(within.low), shown(within.high))})</span>`}`
  }
  return html`<dl class="facts">
${entry(said.lastPost, lastPostOf(result, context))}
${entry(said.silence, silenceOf(result, context))}
${entry(said.rhythm, ownRhythmDays === undefined ? words.report.notKnown : said.rhythmOf(ownRhythmDays, gaps))}
${HORIZONS.map((days) => entry(said.postWithin(days), chance(days)))}
${entry(said.perMonth, postsPerMonth === undefined ? words.report.notKnown : words.numbers.decimal(postsPerMonth))}
${entry(said.trend, words.names.trend[trend])}
${seenOn !== context.asOf && entry(said.seenOn, words.report.date(seenOn))}</dl>`
}

const calendar = ({ activity }: ReadResult, { words }: Context): Html | undefined => {
  if (activity === undefined || activity.counts.length === 0) return undefined
  const said = words.report.audit
  const figures = postingFigures(activity)
  const label = said.calendar(figures)
  if (figures.posts === 0) return html`<p class="small">${label}</p>`
  const rows = postsByMonth(activity).map(
    ({ month, posts }) => html`<tr><th scope="row">${words.report.date(month)}</th><td class="n">${posts}</td></tr>`,
  )
  return html`<p class="small">${label}</p>
<div class="scroll" role="group" aria-label="${label}" tabindex="0">${postingCalendar(activity, { label, months: words.report.months, days: words.report.weekdays })}</div>
<details class="screen small"><summary>${said.byMonth}</summary><table><thead><tr><th scope="col">${said.month}</th><th class="n" scope="col">${said.posts}</th></tr></thead><tbody>${rows}</tbody></table></details>`
}
