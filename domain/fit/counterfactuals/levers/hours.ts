import { judgement } from '../../../catalogue/judgement.ts'
import { hoursDoubtful, hoursTaken } from '../../hours.ts'
import type { Lever } from '../lever.ts'

/** The measure of all efforts. */
export const HOUR_EFFORT = judgement(1, 'hours a week', 'an hour is an hour')

const HALVES = 2

/** How many more hours a week? By half hours, up to those at which the channel lacks none, whatever the other accounts take. */
export const hours: Lever = {
  criterion: 'capacity',
  ladders: ({ fitCase: { brief, profile, catalogue } }) => {
    const { hoursPerWeek } = brief.capacity
    if (!hoursPerWeek.known) return []
    const has = hoursPerWeek.value
    const except = [profile.id]
    const enough = profile.effort.healthyHoursPerWeek.value + hoursTaken(brief, except, catalogue) + hoursDoubtful(brief, except, catalogue).hours
    const first = Math.floor(has * HALVES) + 1
    return [
      {
        size: Math.max(0, Math.ceil(enough * HALVES) - first + 1),
        step: (index) => {
          const total = (first + index) / HALVES
          return {
            patch: { capacity: { hoursPerWeek: total } },
            effort: (total - has) * HOUR_EFFORT.value,
            change: { lever: 'hours', total, more: total - has },
          }
        },
      },
    ]
  },
}
