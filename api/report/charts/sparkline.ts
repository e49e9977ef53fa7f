import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { type Html, html } from '../../html/html.ts'
import { svg } from './svg.ts'

const WIDTH = 106
const HEIGHT = 20

/** Posts of week after week, the newest on the right. */
export const sparkline = (weeks: readonly number[], label: string): Html => {
  const x = scaleLinear([0, Math.max(1, weeks.length - 1)], [1, WIDTH - 1])
  const y = scaleLinear([0, Math.max(1, ...weeks)], [HEIGHT - 1.5, 2])
  const points = weeks.map((posts, week): [number, number] => [x(week), y(posts)])
  const under =
    area<[number, number]>(
      (point) => point[0],
      HEIGHT - 1,
      (point) => point[1],
    ).digits(1)(points) ?? ''
  const above = line().digits(1)(points) ?? ''
  const content = html`<path class="under" d="${under}"/><path class="above" d="${above}" vector-effect="non-scaling-stroke"/>`
  return svg({ width: WIDTH, height: HEIGHT, kind: 'sparkline', label, content })
}
