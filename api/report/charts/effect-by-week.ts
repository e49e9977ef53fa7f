import { scaleLinear } from 'd3-scale'
import { type Html, html } from '../../html/html.ts'
import { at, rect, svg } from './svg.ts'

const WIDTH = 320
const HEIGHT = 150
const LEFT = 88
const TOP = 6
const BOTTOM = HEIGHT - 22
/** Effects beyond these, in parts of the least that matters, are cut off: what is there is the same at once. */
const LOWEST = -3
const HIGHEST = 5
const MOST_TICKS = 13

type Point = { readonly week: number; readonly value: number; readonly low: number | null; readonly high: number | null }
type Drawn = {
  readonly points: readonly Point[]
  /** Weeks of the pilot in all, and those at the beginning that do not count. */
  readonly weeks: number
  readonly settlingWeeks: number
}
type Words = { readonly label: string; readonly asBefore: string; readonly worthIt: string; readonly week: string }

/** The effect by week in parts of the least that matters, each with its bounds, beside a line at 0 and one at 1. Bounds that exclude one another are none and have no bar. */
export const effectByWeek = ({ points, weeks, settlingWeeks }: Drawn, words: Words): Html => {
  const bounds = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
  const domain = [Math.max(LOWEST, Math.min(-0.5, ...bounds)), Math.min(HIGHEST, Math.max(1.5, ...bounds))]
  const column = (WIDTH - LEFT) / weeks
  const x = (week: number): number => LEFT + (week - 0.5) * column
  const y = scaleLinear(domain, [BOTTOM, TOP]).clamp(true)
  const wide = Math.min(8, column * 0.5)
  const every = Math.ceil(weeks / MOST_TICKS)
  const level = (kind: string, value: number, text: string): Html =>
    html`${rect(kind, { x: LEFT, y: y(value) - 0.5, width: WIDTH - LEFT, height: 1 })}<text x="${LEFT - 4}" y="${at(y(value) + 3)}" text-anchor="end">${text}</text>`
  const ticks = Array.from({ length: weeks }, (_, place) => place + 1).filter((week) => (week - 1) % every === 0)
  return svg({
    width: WIDTH,
    height: HEIGHT,
    kind: 'effect-by-week',
    label: words.label,
    keepsProportions: true,
    content: [
      settlingWeeks > 0 && rect('settling', { x: LEFT, y: TOP, width: settlingWeeks * column, height: BOTTOM - TOP }),
      level('before', 0, words.asBefore),
      level('aim', 1, words.worthIt),
      points.map(
        ({ week, low, high }) =>
          low !== null &&
          high !== null &&
          low <= high &&
          rect('bounds', { x: x(week) - wide / 2, y: y(high), width: wide, height: Math.max(1, y(low) - y(high)) }),
      ),
      points.map(({ week, value }) => html`<circle class="mark" cx="${at(x(week))}" cy="${at(y(value))}" r="${at(Math.min(2.5, column * 0.35))}"/>`),
      ticks.map((week) => html`<text x="${at(x(week))}" y="${BOTTOM + 11}" text-anchor="middle">${week}</text>`),
      html`<text x="${LEFT - 4}" y="${BOTTOM + 11}" text-anchor="end">${words.week}</text>`,
    ],
  })
}
