import { scaleLinear } from 'd3-scale'
import { type Html, html } from '../../html/html.ts'
import { at, rect, svg } from './svg.ts'

const WIDTH = 200
const HEIGHT = 16

type Silence = {
  /** Days, as the others. */
  readonly silence: number
  /** Half of its own gaps are longer. */
  readonly rhythm: number
  /** One gap in ten is longer; where that is known. */
  readonly longGap?: number | undefined
}

/** The present silence beside the gaps an account is used to: its middle gap and its long ones as bands, the silence as a mark. The figures stand beside it. */
export const silenceLine = ({ silence, rhythm, longGap = rhythm }: Silence): Html => {
  const x = scaleLinear([0, Math.max(silence, longGap, rhythm) * 1.08 || 1], [0, WIDTH - 1])
  return svg({
    width: WIDTH,
    height: HEIGHT,
    kind: 'silence-line',
    content: [
      rect('track', { x: 0, y: HEIGHT / 2 - 0.5, width: WIDTH, height: 1 }),
      rect('usual', { x: 0, y: 3, width: x(rhythm), height: HEIGHT - 6 }),
      rect('long', { x: x(rhythm), y: 3, width: x(longGap) - x(rhythm), height: HEIGHT - 6 }),
      html`<rect class="mark" x="${at(x(silence) - 1.25)}" y="0" width="2.5" height="${HEIGHT}"/>`,
    ],
  })
}
