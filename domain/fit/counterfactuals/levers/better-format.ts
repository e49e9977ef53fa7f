import { FORMATS } from '../../../catalogue/vocabulary.ts'
import { type Lever, ladderOf } from '../lever.ts'
import { BASIC_SHARE, FORMAT_EFFORTS } from './new-format.ts'

/** Which format that is made in a basic quality would help if it were made well? */
export const betterFormat: Lever = {
  criterion: 'format-match',
  ladders: ({ fitCase: { brief } }) => {
    const { formats } = brief.capacity
    if (!formats.known) return []
    return FORMATS.filter((format) => formats.value[format] === 'basic').map((format) =>
      ladderOf([
        {
          patch: { capacity: { formats: { [format]: 'good' } } },
          effort: FORMAT_EFFORTS[format].value * (1 - BASIC_SHARE.value),
          change: { lever: 'better-format', format },
        },
      ]),
    )
  },
}
