import { scaleLinear } from 'd3-scale'
import type { Html } from '../../html/html.ts'
import { html } from '../../html/html.ts'
import { at, rect, svg } from './svg.ts'

type Score = {
  /** 0..100, as all of these. */
  readonly score: number
  /** What it would be if all that is open turned out worst, and best. */
  readonly bounds?: { readonly worst: number; readonly best: number } | undefined
  /** Nine of ten draws over weights and evidence. */
  readonly interval?: { readonly p5: number; readonly p95: number } | undefined
}

const WIDTH = 200
const HEIGHT = 16

/**
 * A score on a line from 0 to 100: a thin line for nine of ten draws, a bar for what open questions leave open, a mark for the score. The figures stand beside it.
 * @param thresholds where what the score is called changes.
 */
export const scoreBar = ({ score, bounds, interval }: Score, thresholds: readonly number[] = []): Html => {
  const x = scaleLinear([0, 100], [1, WIDTH - 1]).clamp(true)
  return svg({
    width: WIDTH,
    height: HEIGHT,
    kind: 'score-bar',
    content: [
      rect('track', { x: 0, y: HEIGHT / 2 - 0.5, width: WIDTH, height: 1 }),
      ...thresholds.map((value) => rect('threshold', { x: x(value) - 0.4, y: 1, width: 0.8, height: HEIGHT - 2 })),
      interval && rect('interval', { x: x(interval.p5), y: HEIGHT / 2 - 1.25, width: x(interval.p95) - x(interval.p5), height: 2.5 }),
      bounds && rect('bounds', { x: x(bounds.worst), y: 4, width: Math.max(1, x(bounds.best) - x(bounds.worst)), height: HEIGHT - 8 }),
      html`<rect class="mark" x="${at(x(score) - 1.25)}" y="1" width="2.5" height="${HEIGHT - 2}"/>`,
    ],
  })
}
