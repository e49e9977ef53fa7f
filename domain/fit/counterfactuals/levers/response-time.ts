import { judgement } from '../../../catalogue/judgement.ts'
import type { Parameter } from '../../../catalogue/parameter.ts'
import { type Lever, ladderOf } from '../lever.ts'

/** Delays an organisation can promise, slowest first, and what keeping each takes. */
export const PROMISES: readonly { readonly hours: number; readonly effort: Parameter }[] = [
  { hours: 120, effort: judgement(0.5, 'hours a week', 'one look a week') },
  { hours: 72, effort: judgement(0.5, 'hours a week', 'two looks a week') },
  { hours: 48, effort: judgement(1, 'hours a week', 'a look every other day') },
  { hours: 24, effort: judgement(1.5, 'hours a week', 'a look a day') },
  { hours: 8, effort: judgement(3, 'hours a week', 'several looks a day') },
  { hours: 4, effort: judgement(5, 'hours a week', 'always one eye on it') },
  { hours: 1, effort: judgement(10, 'hours a week', 'somebody at the screen') },
]

/** How much faster would an answer have to come? Never faster than the public of the channel expects. */
export const responseTime: Lever = {
  criterion: 'conversation-readiness',
  ladders: ({ fitCase: { brief, profile } }) => {
    const { responseTimeHours } = brief.capacity
    const expected = profile.conversation.answerWithinHours.value
    if (!responseTimeHours.known || responseTimeHours.value <= expected) return []
    const held = responseTimeHours.value
    const fastEnough = PROMISES.findIndex(({ hours }) => hours <= expected)
    const useful = fastEnough < 0 ? PROMISES : PROMISES.slice(0, fastEnough + 1)
    return [
      ladderOf(
        useful
          .filter(({ hours }) => hours < held)
          .map(({ hours, effort }) => ({
            patch: { capacity: { responseTimeHours: hours } },
            effort: effort.value,
            change: { lever: 'response-time', hours },
          })),
      ),
    ]
  },
}
