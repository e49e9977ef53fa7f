import { profileIn } from '../../catalogue/catalogue.ts'
import { judgement } from '../../catalogue/judgement.ts'
import { resolveRating } from '../../fit/resolve-rating.ts'
import { neglectedBeside, settlesItself } from '../request-decision.ts'
import { mainGoal, WELL_FROM } from './own-aims.ts'
import { type CounterCase, fromBrief, fromModel, fromRecords, hasAccount, type Statement } from './statement.ts'

/** Lead below which another channel is no better, only as good. */
export const LEVEL_WITHIN = judgement(5, 'points')

/** Where the same hours would do more; said too when nothing would. */
export const alternativePart = (given: CounterCase): readonly Statement[] => {
  const { answer, brief, better, ahead, request } = given
  const { platform } = request
  if (settlesItself(given.assessment.decision)) return [fromModel({ code: 'counter.alternative-beside-the-point', params: { platform } })]
  const neglected = neglectedBeside(platform, brief)
  const silent = neglected.length > 0 ? [fromBrief({ code: 'counter.alternative-neglected', params: { neglected } })] : []
  if (!better) {
    if (silent.length > 0) return silent
    if (ahead)
      return [fromModel({ code: 'counter.alternative-open', params: { alternative: ahead.platform, score: ahead.score, worst: ahead.bounds.worst } })]
    return [noneOf(given)]
  }
  const alternative = better.platform
  if (answer === 'adopt')
    return [...silent, fromModel({ code: 'counter.alternative-beside', params: { platform, alternative, score: better.score } })]
  return [...silent, ...betterChannel(given, better)]
}

/** No other is to be advised; where one scores clearly more, and has to wait too, it is named all the same. */
const noneOf = ({ answer, asked, waiting, request: { platform } }: CounterCase): Statement => {
  if (answer === 'adopt' || answer === 'pilot') return fromModel({ code: 'counter.alternative-unneeded', params: { platform } })
  return asked && waiting && waiting.score - asked.score >= LEVEL_WITHIN.value
    ? fromModel({ code: 'counter.alternative-none-yet', params: { platform, leader: waiting.platform, score: waiting.score } })
    : fromModel({ code: 'counter.alternative-none', params: { platform } })
}

const betterChannel = (given: CounterCase, better: NonNullable<CounterCase['better']>): readonly Statement[] => {
  const { asked, brief, profile, catalogue } = given
  const { platform: alternative, score, effort, recommendedUses } = better
  const exists = hasAccount(given, alternative)
  const lives = brief.accounts.some((account) => account.platform === alternative && account.state !== 'dormant')
  if (asked && score <= asked.score) {
    return [fromModel({ code: lives ? 'counter.alternative-advisable-existing' : 'counter.alternative-advisable', params: { alternative, score } })]
  }
  if (asked && score - asked.score < LEVEL_WITHIN.value) {
    return [fromModel({ code: lives ? 'counter.alternative-level-existing' : 'counter.alternative-level', params: { alternative, score } })]
  }
  const first = exists
    ? fromModel({ code: 'counter.alternative-existing', params: { alternative, score } })
    : fromModel({ code: 'counter.alternative', params: { alternative, score, hours: effort.hoursPerWeek } })
  const goal = mainGoal(brief)
  const there = profileIn(catalogue, alternative)
  const rated = there && resolveRating(there.goals[goal], brief).parameter
  const here = profile ? resolveRating(profile.goals[goal], brief).parameter.value : 0
  const why =
    rated && rated.value > here && rated.value >= WELL_FROM.value
      ? [fromRecords({ code: 'counter.alternative-goal', params: { alternative, goal, rating: rated.value } }, rated.evidence)]
      : []
  const [use] = recommendedUses
  const doing = use && there ? resolveRating(there.uses[use.use], brief).parameter.evidence : []
  return [first, ...why, ...(use ? [fromRecords({ code: 'counter.alternative-use', params: { alternative, use: use.use } }, doing)] : [])]
}
