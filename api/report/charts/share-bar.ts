import { scaleLinear } from 'd3-scale'
import type { Html } from '../../html/html.ts'
import { rect, svg } from './svg.ts'

const WIDTH = 200
const HEIGHT = 10

type Bar = {
  /** Where it begins; 0 when left out. Contributions begin where the one before ends, so that the last one ends at the total. */
  readonly from?: number
  readonly to: number
  /** What the whole width stands for. */
  readonly most: number
  readonly kind?: 'part' | 'total' | 'level'
  /** Lines across, as a least amount. */
  readonly marks?: readonly number[]
}

/** A bar from one amount to another. The figures stand beside it. */
export const shareBar = ({ from = 0, to, most, kind = 'part', marks = [] }: Bar): Html => {
  const x = scaleLinear([0, most], [0, WIDTH]).clamp(true)
  return svg({
    width: WIDTH,
    height: HEIGHT,
    kind: 'share-bar',
    content: [
      rect('track', { x: 0, y: HEIGHT - 1, width: WIDTH, height: 1 }),
      rect(kind, { x: x(from), y: 1, width: Math.max(to > from ? 0.75 : 0, x(to) - x(from)), height: HEIGHT - 2 }),
      ...marks.map((mark) => rect('threshold', { x: x(mark) - 0.5, y: 0, width: 1, height: HEIGHT })),
    ],
  })
}
