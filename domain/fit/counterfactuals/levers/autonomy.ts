import { judgement } from '../../../catalogue/judgement.ts'
import { AUTONOMIES } from '../../../catalogue/vocabulary.ts'
import { type Lever, ladderOf } from '../lever.ts'

/** A step towards autonomy costs trust rather than time. */
export const AUTONOMY_EFFORT = judgement(1, 'hours a week per step', 'a charter to agree upon, and a manager to convince')

/** How freely would one have to be able to publish? Where a diagnosis tells of it, its answers would have to change, and the effect of governance says so. */
export const autonomy: Lever = {
  criterion: 'conversation-readiness',
  ladders: ({ fitCase: { brief } }) => {
    const { publishingAutonomy, implied } = brief.governance
    if (!publishingAutonomy.known || implied) return []
    const present = AUTONOMIES.indexOf(publishingAutonomy.value)
    return [
      ladderOf(
        AUTONOMIES.slice(present + 1).map((freer, index) => ({
          patch: { governance: { publishingAutonomy: freer } },
          effort: (index + 1) * AUTONOMY_EFFORT.value,
          change: { lever: 'autonomy', autonomy: freer },
        })),
      ),
    ]
  },
}
