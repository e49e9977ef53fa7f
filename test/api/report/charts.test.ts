import { describe, expect, it } from '@jest/globals'
import { effectByWeek } from '../../../api/report/charts/effect-by-week.ts'
import { postingCalendar } from '../../../api/report/charts/posting-calendar.ts'
import { scoreBar } from '../../../api/report/charts/score-bar.ts'
import { shareBar } from '../../../api/report/charts/share-bar.ts'
import { silenceLine } from '../../../api/report/charts/silence-line.ts'
import { sparkline } from '../../../api/report/charts/sparkline.ts'

type Box = { readonly kind: string; readonly x: number; readonly width: number }

const boxesIn = (markup: string): readonly Box[] =>
  [...markup.matchAll(/<rect class="(\w+)" x="([-\d.]+)" y="[-\d.]+" width="([-\d.]+)"/g)].map(([, kind = '', x, width]) => ({
    kind,
    x: Number(x),
    width: Number(width),
  }))
const boxOf = (markup: string, kind: string): Box =>
  boxesIn(markup).find((box) => box.kind === kind) ?? { kind: 'none', x: Number.NaN, width: Number.NaN }

describe('a score bar', () => {
  it('marks the score within its bounds and draws, on one scale', () => {
    const { markup } = scoreBar({ score: 50, bounds: { worst: 40, best: 70 }, interval: { p5: 30, p95: 80 } })
    const [mark, bounds, interval] = [boxOf(markup, 'mark'), boxOf(markup, 'bounds'), boxOf(markup, 'interval')]

    expect(mark.x + mark.width / 2).toBeCloseTo(100, 0)
    expect(bounds.width / interval.width).toBeCloseTo(30 / 50, 1)
    expect(bounds.x).toBeGreaterThan(interval.x)
  })

  it('stays within its place at either end', () => {
    for (const score of [0, 100]) {
      const { x, width } = boxOf(scoreBar({ score }).markup, 'mark')
      expect(x).toBeGreaterThanOrEqual(-1)
      expect(x + width).toBeLessThanOrEqual(201)
    }
  })
})

describe('bars that add up', () => {
  it('begin where the one before ends, and end at the total', () => {
    const [first, second, total] = [
      shareBar({ to: 30, most: 100 }),
      shareBar({ from: 30, to: 50, most: 100 }),
      shareBar({ to: 50, most: 100, kind: 'total' }),
    ]
    const end = ({ x, width }: Box): number => x + width

    expect(boxOf(second.markup, 'part').x).toBeCloseTo(end(boxOf(first.markup, 'part')))
    expect(end(boxOf(second.markup, 'part'))).toBeCloseTo(end(boxOf(total.markup, 'total')))
  })

  it('show something of what is little, and nothing of nothing', () => {
    expect(boxOf(shareBar({ to: 0.01, most: 100 }).markup, 'part').width).toBeGreaterThan(0.5)
    expect(boxOf(shareBar({ to: 0, most: 100 }).markup, 'part').width).toBe(0)
  })
})

describe('a posting calendar', () => {
  const words = {
    label: 'Posts',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    days: ['Mo', 'We', 'Fr'],
  } as const

  it('has a square for each known day, Monday on top, and none for the others', () => {
    // 2026-11-18 was a Wednesday.
    const { markup } = postingCalendar({ from: '2026-11-18', counts: [1, 0, 3, 0, 0, 9] }, words)
    const squares = [...markup.matchAll(/<rect class="(\w+)" x="(\d+)" y="(\d+)"/g)].map(([, kind, x, y]) => [kind, Number(x), Number(y)])

    expect(squares).toEqual([
      ['one', 22, 34],
      ['none', 22, 44],
      ['some', 22, 54],
      ['none', 22, 64],
      ['none', 22, 74],
      ['many', 32, 14],
    ])
    expect(markup).toContain('role="img" aria-label="Posts"')
  })

  it('names the months that begin in it', () => {
    const { markup } = postingCalendar({ from: '2026-10-25', counts: Array.from({ length: 40 }, () => 0) }, words)

    expect([...markup.matchAll(/<text x="(\d+)" y="10">(\w+)<\/text>/g)].map(([, , month]) => month)).toEqual(['Nov', 'Dec'])
  })
})

describe('a silence line', () => {
  it('puts the present silence beside the gaps it is used to', () => {
    const { markup } = silenceLine({ silence: 30, rhythm: 10, longGap: 20 })
    const [usual, long, mark] = [boxOf(markup, 'usual'), boxOf(markup, 'long'), boxOf(markup, 'mark')]

    expect(long.x).toBeCloseTo(usual.width)
    expect((mark.x + 1.25) / usual.width).toBeCloseTo(3, 1)
  })
})

describe('a sparkline', () => {
  it('rises with the posts and says in words what it shows', () => {
    const { markup } = sparkline([0, 2, 4], '6 posts in 3 weeks')
    const [, path = ''] = /class="above" d="([^"]+)"/.exec(markup) ?? []
    const heights = [...path.matchAll(/[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y))

    expect(heights).toEqual([18.5, 10.3, 2])
    expect(markup).toContain('aria-label="6 posts in 3 weeks"')
  })

  it('draws a week alone, and none', () => {
    expect(sparkline([3], 'x').markup).toContain('<path')
    expect(sparkline([], 'x').markup).toContain('<svg')
  })
})

describe('an effect by week', () => {
  const words = { label: 'Effect', asBefore: 'as before', worthIt: 'worth it', week: 'week' }
  const drawn = (points: Parameters<typeof effectByWeek>[0]['points']) => effectByWeek({ points, weeks: 8, settlingWeeks: 2 }, words).markup
  const marksIn = (markup: string): readonly { readonly x: number; readonly y: number }[] =>
    [...markup.matchAll(/<circle class="mark" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
  const heightOf = (markup: string, kind: string): number => Number(new RegExp(`class="${kind}" x="[\\d.]+" y="([\\d.-]+)"`).exec(markup)?.[1]) + 0.5

  it('stands on the lines of 0 and of 1 where it is just that', () => {
    const markup = drawn([
      { week: 3, value: 0, low: null, high: null },
      { week: 4, value: 1, low: 0.5, high: 1.5 },
    ])
    const [none, least] = marksIn(markup)

    expect(none?.y).toBeCloseTo(heightOf(markup, 'before'), 1)
    expect(least?.y).toBeCloseTo(heightOf(markup, 'aim'), 1)
    expect([...markup.matchAll(/class="bounds"/g)]).toHaveLength(1)
  })

  it('puts weeks after those that do not count, at equal distances', () => {
    const markup = drawn([3, 4, 5].map((week) => ({ week, value: 0.5, low: null, high: null })))
    const settling = boxOf(markup, 'settling')
    const [first, second, third] = marksIn(markup).map(({ x }) => x) as [number, number, number]

    expect(first).toBeGreaterThan(settling.x + settling.width)
    expect(second - first).toBeCloseTo(third - second, 1)
  })

  it('cuts off what is far away, and draws no bar between bounds that exclude one another', () => {
    const markup = drawn([
      { week: 3, value: 40, low: -90, high: 130 },
      { week: 4, value: 1, low: 1.2, high: 0.8 },
    ])

    for (const { y } of marksIn(markup)) expect(y).toBeGreaterThanOrEqual(0)
    expect([...markup.matchAll(/class="bounds"/g)]).toHaveLength(1)
  })

  it('leaves out numbers of weeks where there are many', () => {
    const { markup } = effectByWeek({ points: [], weeks: 104, settlingWeeks: 0 }, words)

    expect([...markup.matchAll(/text-anchor="middle"/g)].length).toBeLessThanOrEqual(13)
    expect(markup).not.toContain('class="settling"')
  })
})
