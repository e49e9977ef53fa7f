import { judgement } from '../../../catalogue/judgement.ts'
import { ENOUGH_AUDIENCE } from '../../criteria/audience-reach.ts'
import { audienceInput } from '../brief-patch.ts'
import type { Lever } from '../lever.ts'

export const MEASURING_EFFORT = judgement(3, 'hours a week', 'a survey of some forty hours within a quarter, and it may answer no')

/**
 * From which measured share of an audience on would the verdict be another?
 *
 * By whole percents, one audience at a time. An organisation cannot choose the answer, only look: it is offered as a question, and not where
 * somebody has looked already.
 */
export const measuredAudience: Lever = {
  criterion: 'audience-reach',
  ladders: ({ fitCase: { brief, profile } }) => {
    if (!brief.audiences.known) return []
    const audiences = brief.audiences.value
    const asked = audiences.map(audienceInput)
    return audiences.flatMap((audience, measured) => {
      if (audience.observedReach[profile.id] !== undefined || audience.weight === 0) return []
      const told = audienceInput(audience)
      return [
        {
          size: Math.ceil(100 * ENOUGH_AUDIENCE.value),
          step: (index: number) => {
            const share = (index + 1) / 100
            const looked = { ...told, observedReach: { ...audience.observedReach, [profile.id]: share } }
            return {
              patch: { audiences: asked.with(measured, looked) },
              effort: MEASURING_EFFORT.value,
              change: { lever: 'measured-audience' as const, audience: audience.name, share },
            }
          },
        },
      ]
    })
  },
}
