import { judgement } from '../../../catalogue/judgement.ts'
import type { Parameter } from '../../../catalogue/parameter.ts'
import { FORMAT_QUALITIES, FORMATS, type Format } from '../../../catalogue/vocabulary.ts'
import { resolveRating } from '../../resolve-rating.ts'
import { type Lever, ladderOf } from '../lever.ts'

/** What it takes to learn a format and to keep making it well, spread over the first months. */
export const FORMAT_EFFORTS: Readonly<Record<Format, Parameter>> = {
  text: judgement(1, 'hours a week'),
  photo: judgement(1, 'hours a week'),
  graphics: judgement(1.5, 'hours a week'),
  'product-visuals': judgement(2, 'hours a week'),
  audio: judgement(3, 'hours a week'),
  live: judgement(3, 'hours a week'),
  'short-video': judgement(4, 'hours a week'),
  'long-video': judgement(6, 'hours a week'),
}

/** Share of that effort for a format that is made in a basic quality only. */
export const BASIC_SHARE = judgement(0.5, 'share', 'a telephone and some practice')

/** Which format that cannot be produced yet would help? Only those the platform takes better than what can be made already. */
export const newFormat: Lever = {
  criterion: 'format-match',
  ladders: ({ fitCase: { brief, profile }, outcomes: { 'format-match': present } }) => {
    const { formats } = brief.capacity
    if (!formats.known || present.kind === 'not-applicable') return []
    const helps = (format: Format): boolean => {
      const rating = resolveRating(profile.formats[format], brief)
      return (rating.known ? rating.parameter.value : rating.high) / 4 > present.low
    }
    return FORMATS.filter((format) => formats.value[format] === undefined && helps(format)).map((format) =>
      ladderOf(
        FORMAT_QUALITIES.map((quality) => ({
          patch: { capacity: { formats: { [format]: quality } } },
          effort: FORMAT_EFFORTS[format].value * (quality === 'basic' ? BASIC_SHARE.value : 1),
          change: { lever: 'new-format', format, quality },
        })),
      ),
    )
  },
}
