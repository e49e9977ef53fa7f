import type { Brief } from '../../brief/brief.ts'
import { judgement } from '../../catalogue/judgement.ts'
import { isUnrated, resolveRating } from '../../fit/resolve-rating.ts'
import { SERVES_FROM } from '../essentials.ts'
import type { CounterReason } from './reasons.ts'
import { type CounterCase, fromBrief, fromModel, fromRecords, type Statement } from './statement.ts'

/** Goals and uses a page can name and still be read. */
export const MOST_NAMED = judgement(3, 'items')
/** Rating from which a platform serves a goal well. */
export const WELL_FROM = judgement(3, 'rating 0-4')

/** What the organisation's own aims say about the channel: its goals, then what it plans to publish. */
export const ownAimsPart = (given: CounterCase): readonly Statement[] => [fromBrief(aimsOf(given.brief)), ...goalOf(given), usesOf(given)]

/** The goal that weighs most; of equals, the first. */
export const mainGoal = ({ goals }: Brief) => goals.reduce((a, b) => (b.weight > a.weight ? b : a)).goal

const aimsOf = ({ goals }: Brief): CounterReason => {
  const heaviest = Math.max(...goals.map(({ weight }) => weight))
  const first = goals.filter(({ weight }) => weight >= heaviest)
  const named = [...goals].sort((a, b) => b.weight - a.weight).slice(0, MOST_NAMED.value)
  return first.length > 1
    ? { code: 'counter.aims-equal', params: { goals: first.slice(0, MOST_NAMED.value).map(({ goal }) => goal) } }
    : { code: 'counter.aims-ranked', params: { goals: named.map(({ goal }) => goal) } }
}

const goalOf = ({ brief, profile }: CounterCase): readonly Statement[] => {
  if (!profile) return []
  const goal = mainGoal(brief)
  const resolved = resolveRating(profile.goals[goal], brief)
  if (isUnrated(resolved)) return []
  const { value: rating, evidence } = resolved.parameter
  const code = rating >= WELL_FROM.value ? 'counter.goal-strong' : rating >= SERVES_FROM.value ? 'counter.goal-partial' : 'counter.goal-weak'
  return [fromRecords({ code, params: { platform: profile.id, goal, rating } }, evidence)]
}

/** R2.14: a good answer names the use, not only the platform. */
const usesOf = ({ brief, asked, profile, request: { platform } }: CounterCase): Statement => {
  if (!brief.uses.known || brief.uses.value.length === 0) return fromBrief({ code: 'counter.uses-unknown', params: { platform } })
  if (!asked || !profile) return fromModel({ code: 'counter.uses-unjudged', params: { platform } })
  const [best] = asked.recommendedUses.filter(({ stated }) => stated)
  if (best) {
    const { evidence } = resolveRating(profile.uses[best.use], brief).parameter
    return fromRecords({ code: 'counter.use-at-home', params: { platform, use: best.use } }, evidence)
  }
  const rated = brief.uses.value.filter(({ use }) => !isUnrated(resolveRating(profile.uses[use], brief)))
  if (rated.length === 0) return fromModel({ code: 'counter.uses-unjudged', params: { platform } })
  const carried = rated.find(({ use }) => resolveRating(profile.uses[use], brief).parameter.value >= SERVES_FROM.value)
  if (carried) return fromBrief({ code: 'counter.use-unmakeable', params: { platform, use: carried.use } })
  const uses = rated.map(({ use }) => use).slice(0, MOST_NAMED.value)
  return fromBrief({ code: 'counter.uses-elsewhere', params: { platform, uses } })
}
