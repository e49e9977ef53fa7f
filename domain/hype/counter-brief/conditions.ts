import { judgement } from '../../catalogue/judgement.ts'
import type { PlatformAssessment } from '../../fit/assess-platform.ts'
import type { CriterionId } from '../../fit/criteria/index.ts'
import { VERDICT_RULES, type VerdictReason } from '../../fit/verdict.ts'
import { ABSENT_SHARE } from '../../fit/vetoes/audience-absent.ts'
import type { VetoReason } from '../../fit/vetoes/index.ts'
import type { Essential } from '../essential.ts'
import { essentialsThatAre } from '../essentials.ts'
import { neglectedBeside } from '../request-decision.ts'
import type { ConditionReason, CounterAnswer } from './reasons.ts'
import { type CounterCase, fromModel, type Statement } from './statement.ts'
import { changeForMore, changeForYes, soundChange } from './verified-change.ts'

/** How long a pilot of a channel runs before it is decided upon. */
export const TRIAL_WEEKS = { from: judgement(8, 'weeks'), to: judgement(12, 'weeks') } as const

/**
 * Under which conditions would the answer be yes, or does a yes hold?
 *
 * Only what really holds the request down: what law and rules demand, missing essentials, vetoes, silent accounts, the recorded advice, open questions.
 * Where nothing would do, it says so. Where the model knows the least change that lifts the channel, it takes the place of the obstacles it removes and of the essentials it brings.
 */
export const conditionsPart = (given: CounterCase): readonly Statement[] => {
  const { answer, request } = given
  const lead = fromModel({ code: `counter.conditions-${answer}`, params: { platform: request.platform } })
  const change = changeForYes(given)
  const more = changeForMore(given)
  const conditions = [
    ...ofAnswer(given),
    ...(change || answer === 'conflict' ? [] : ofVetoes(given)),
    ...ofEssentials(given, change?.meets ?? []),
    ...ofPeople(given),
    ...(change ? [] : ofAnswers(given)),
  ]
  const told = distinctByCode(conditions).map(fromModel)
  const none = outOfReach(given, told.length)
  return none ? [fromModel(none), ...told] : [lead, ...(change ? [change.statement] : []), ...told, ...(more ? [more] : [])]
}

const distinctByCode = (conditions: readonly ConditionReason[]): readonly ConditionReason[] =>
  conditions.filter(({ code }, index) => conditions.findIndex((one) => one.code === code) === index)

/** What the answer itself asks for. */
const ofAnswer = ({ answer, asked, request: { platform } }: CounterCase): readonly ConditionReason[] => {
  switch (answer) {
    case 'adopt':
      return asked ? [{ code: 'condition.rhythm', params: { platform, hours: asked.effort.hoursPerWeek, posts: asked.effort.postsPerWeek } }] : []
    case 'pilot':
      return [{ code: 'condition.trial', params: { platform, from: TRIAL_WEEKS.from.value, to: TRIAL_WEEKS.to.value } }]
    case 'park':
      return [{ code: 'condition.park', params: { platform } }]
    case 'duty':
      return [
        asked
          ? { code: 'condition.duty', params: { platform, hours: asked.effort.minimumHoursPerWeek } }
          : { code: 'condition.duty-unprofiled', params: { platform } },
      ]
    case 'conflict':
      return [{ code: 'condition.reconcile', params: { platform } }]
    case 'unprofiled':
      return [{ code: 'condition.figures', params: { platform } }]
    default:
      return []
  }
}

const ofVetoes = (given: CounterCase): readonly ConditionReason[] => (given.asked?.vetoes ?? []).map(({ reason }) => ofVeto(reason, given))

const ofVeto = (reason: VetoReason, given: CounterCase): ConditionReason => {
  const { platform } = given.request
  switch (reason.code) {
    case 'excluded-by-constraint.named':
      return { code: 'condition.own-rules', params: { platform } }
    case 'under-age.barred':
    case 'under-age-alone.with-parents':
      return { code: 'condition.parents', params: { platform } }
    case 'ownership-required.rented':
      return { code: 'condition.ownership', params: { platform } }
    case 'ownership-to-secure.own-server':
      return { code: 'condition.own-server', params: { platform, ...reason.params } }
    case 'legal-exposure.reserved':
      return { code: 'condition.legal', params: { platform } }
    case 'no-native-format.none':
      return { code: 'condition.format', params: reason.params }
    case 'no-use-stated.empty':
      return { code: 'condition.use', params: { platform } }
    case 'audience-absent.all':
      return essentialCondition('audience', given)
    case 'hours-below-minimum.short':
    case 'hours-below-minimum.nobody':
      return essentialCondition('capacity', given)
  }
}

/** Answers that ask for nothing but what they are about. */
const SETTLED: readonly CounterAnswer[] = ['park', 'duty', 'conflict']

/** A name to reserve, or a duty, asks for none of the foundations of a channel that lives. */
const ofEssentials = (given: CounterCase, brought: readonly Essential[]): readonly ConditionReason[] => {
  const { answer, assessment } = given
  if (SETTLED.includes(answer)) return []
  const { essentials } = assessment.decision
  return [...essentialsThatAre(essentials, 'not-met'), ...essentialsThatAre(essentials, 'unknown')]
    .filter((id) => !brought.includes(id))
    .map((id) => essentialCondition(id, given))
}

const essentialCondition = (essential: Essential, { asked, answer, request: { platform } }: CounterCase): ConditionReason => {
  switch (essential) {
    case 'audience':
      // A pilot is there to find out.
      return {
        code: answer === 'pilot' ? 'condition.audience-in-trial' : 'condition.audience',
        params: { platform, percent: ABSENT_SHARE.value * 100 },
      }
    case 'objective':
      return { code: 'condition.objective', params: { platform } }
    case 'use':
      return { code: 'condition.use', params: { platform } }
    case 'capacity':
      return asked
        ? { code: 'condition.capacity', params: { platform, hours: asked.effort.minimumHoursPerWeek } }
        : { code: 'condition.capacity-unprofiled', params: { platform } }
    case 'exit':
      return { code: 'condition.exit', params: { platform } }
  }
}

const ofPeople = ({ answer, request, brief, assessment: { decision } }: CounterCase): readonly ConditionReason[] => {
  const { platform, advice, decidedBy } = request
  const neglected = neglectedBeside(platform, brief)
  const conditions: ConditionReason[] = []
  if (neglected.length > 0 && !SETTLED.includes(answer)) conditions.push({ code: 'condition.neglected', params: { neglected } })
  if (advice.known && advice.value.given === 'against' && !decidedBy.known) conditions.push({ code: 'condition.decider', params: {} })
  const { cmConsultedBefore } = brief.governance
  const unheard = advice.known ? advice.value.given === 'none' : cmConsultedBefore.known && !cmConsultedBefore.value
  if (unheard) conditions.push({ code: 'condition.consult', params: {} })
  if (decision.code === 'pilot-with-sponsor-reason') conditions.push({ code: 'condition.sponsor-reason', params: { platform } })
  if (decision.notes.some(({ code }) => code === 'request.early-abandonment')) conditions.push({ code: 'condition.sponsor-commitment', params: {} })
  return conditions
}

/** Criteria whose answer the essentials ask for. */
const ASKED_AS_ESSENTIAL: readonly CriterionId[] = ['audience-reach', 'use-affordance', 'capacity']

/** What the brief leaves open where the answers could lift the channel. */
const ofAnswers = ({ asked, answer }: CounterCase): readonly ConditionReason[] => {
  if (!asked || SETTLED.includes(answer) || !isOpen(asked)) return []
  const criteria = unansweredIn(asked).filter((criterion) => !ASKED_AS_ESSENTIAL.includes(criterion))
  return criteria.length === 0 ? [] : [{ code: 'condition.open-questions', params: { criteria } }]
}

const unansweredIn = ({ contributions }: PlatformAssessment): readonly CriterionId[] =>
  contributions.filter(({ outcome }) => outcome.kind === 'unknown').map(({ criterion }) => criterion)

/** The open questions alone keep it from more. */
const OPEN: readonly VerdictReason['code'][] = ['verdict.unanswered', 'verdict.ask-first']

const isOpen = (asked: PlatformAssessment): boolean => {
  const { score, bounds, verdictReason } = asked
  const needed = VERDICT_RULES.pilotFrom.value
  return (OPEN.includes(verdictReason.code) || (score < needed && bounds.best >= needed)) && unansweredIn(asked).length > 0
}

const TOO_LOW: readonly VerdictReason['code'][] = [
  'verdict.score-low',
  'verdict.score-very-low',
  'verdict.nothing-to-wait-for',
  'verdict.vetoed-for-good',
]

/**
 * Is there nothing in the organisation's hands, alone or two by two, that would make the channel worth a pilot?
 *
 * A score is no condition that anybody could fulfil: where the model found no change that lifts it, that is said first, with what weighs most.
 * @param others conditions that the request would have to meet besides.
 */
const outOfReach = ({ asked, answer, request: { platform } }: CounterCase, others: number): ConditionReason | undefined => {
  if (!asked || (answer !== 'wait' && answer !== 'decline') || !TOO_LOW.includes(asked.verdictReason.code) || isOpen(asked)) return undefined
  if (soundChange(asked) !== undefined) return undefined
  const costs = asked.contributions.map(({ criterion, weight, outcome }) => ({
    criterion,
    cost: outcome.kind === 'scored' ? weight * (1 - outcome.value) : 0,
  }))
  const { criterion } = costs.reduce((a, b) => (b.cost > a.cost ? b : a))
  return { code: 'condition.out-of-reach', params: { platform, criterion, others } }
}
