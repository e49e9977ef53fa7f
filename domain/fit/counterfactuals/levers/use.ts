import { judgement } from '../../../catalogue/judgement.ts'
import { usesOn, useWorths } from '../../recommended-uses.ts'
import { type Lever, ladderOf } from '../lever.ts'

export const USE_EFFORT = judgement(1, 'hours a week', 'to decide what the channel is for takes thought before it takes time')

/** Where it was said that there is no use: which one, serving a goal and within reach, would carry the channel? */
export const use: Lever = {
  criterion: 'use-affordance',
  ladders: ({ fitCase: { brief, profile } }) => {
    if (!brief.uses.known || brief.uses.value.length > 0) return []
    return usesOn(useWorths(brief), brief, profile).recommended.map((proposed) =>
      ladderOf([{ patch: { uses: [{ use: proposed.use }] }, effort: USE_EFFORT.value, change: { lever: 'use', use: proposed.use } }]),
    )
  },
}
