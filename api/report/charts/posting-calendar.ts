import { dateOfDay, dayOf } from '../../../domain/shared/calendar.ts'
import { type Html, html } from '../../html/html.ts'
import { rect, svg } from './svg.ts'

const CELL = 10
const SIDE = 8
const DAYS = 7
const TOP = 14
const LEFT = 22
const MOST_WEEKS = 54

type Words = {
  readonly label: string
  /** Names of the months, January first, as short as they are read. */
  readonly months: readonly string[]
  /** Monday, Wednesday, Friday. */
  readonly days: readonly [string, string, string]
}

/** The days of a week by their number from Monday: 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (day + 3) % DAYS

const levelOf = (posts: number): string => (posts === 0 ? 'none' : posts === 1 ? 'one' : posts < 4 ? 'some' : 'many')

/**
 * A year of days, a column for each week, Monday on top: how many posts there were on each. Days nobody has seen have no square.
 * @param from the first day that is known; `counts` go on from it.
 */
export const postingCalendar = ({ from, counts }: { readonly from: string; readonly counts: readonly number[] }, words: Words): Html => {
  const first = dayOf(from)
  const last = first + counts.length - 1
  const start = Math.max(last - MOST_WEEKS * DAYS, first) - weekdayOf(Math.max(last - MOST_WEEKS * DAYS, first))
  const weekOf = (day: number): number => Math.floor((day - start) / DAYS)
  const squares: Html[] = []
  const months: Html[] = []
  for (const [place, posts] of counts.entries()) {
    const day = first + place
    if (day < start) continue
    const [x, y] = [LEFT + weekOf(day) * CELL, TOP + weekdayOf(day) * CELL]
    squares.push(rect(levelOf(posts), { x, y, width: SIDE, height: SIDE }))
    const date = dateOfDay(day)
    if (date.endsWith('-01')) months.push(html`<text x="${x}" y="${TOP - 4}">${words.months[Number(date.slice(5, 7)) - 1]}</text>`)
  }
  const names = words.days.map((name, place) => html`<text x="0" y="${TOP + (place * 2 + 1) * CELL - 2}">${name}</text>`)
  return svg({
    width: LEFT + (weekOf(last) + 1) * CELL + 2,
    height: TOP + DAYS * CELL,
    kind: 'posting-calendar',
    label: words.label,
    keepsProportions: true,
    content: [...months, ...names, ...squares],
  })
}
