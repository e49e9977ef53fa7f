import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { PlatformAssessment } from '../fit/assess-platform.ts'
import type { Verdict } from '../fit/verdict.ts'
import type { Reason } from '../shared/reason.ts'
import type { Essential } from './essential.ts'
import { essentialsThatAre } from './essentials.ts'
import type { QuestionReasons } from './pushback-reasons.ts'
import type { RequestDecision } from './request-decision.ts'

/**
 * What a request may be asked first: one of its essentials; what would have to change for it to be looked at again; of a name to reserve, who
 * keeps it; of a duty that a rule forbids, which of them yields; where nothing is missing, who stands in for whom.
 */
export type FirstQuestion = Essential | 'reconsider' | 'custody' | 'reconcile' | 'stand-in'

/** What is asked before what, among the essentials that are missing. */
const ORDER: readonly Essential[] = ['audience', 'use', 'capacity', 'objective', 'exit']

type Asked = {
  readonly platform: PlatformId
  readonly decision: RequestDecision
  /** Undefined, as the verdict is, when the catalogue has no profile of the platform. */
  readonly asked: PlatformAssessment | undefined
  readonly verdict: Verdict | undefined
}

/**
 * What has to be answered before anything else?
 *
 * An essential that is absent, then one nobody spoke of. When nothing is missing: who stands in, or what would have to change for a request
 * that is refused. Of a channel that does not suit nobody is asked when to stop: nothing is to begin there. What is ruled out is asked
 * nothing but what would have to change; a duty, who fulfils it.
 */
export const firstQuestion = ({ decision, asked, verdict }: Omit<Asked, 'platform'>): FirstQuestion => {
  if (decision.code === 'minimum-presence') return 'capacity'
  if (decision.code === 'park') return 'custody'
  if (decision.reason.code === 'request.duty-against-rule') return 'reconcile'
  const isRuledOut = decision.reason.code === 'request.ruled-out' || asked?.vetoes.some(({ cap }) => cap === 'decline')
  if (isRuledOut) return 'reconsider'
  const { essentials } = decision
  const [absent, open] = (['not-met', 'unknown'] as const).map((state) => ORDER.find((id) => essentialsThatAre(essentials, state).includes(id)))
  const missing = absent ?? open
  if (missing === 'exit' && asked?.verdict === 'decline') return 'reconsider'
  return missing ?? (verdict === 'wait' || verdict === 'decline' ? 'reconsider' : 'stand-in')
}

/** The same as a reason: the hours are those of a healthy rhythm, of the least one for a duty, and 0 when nobody knows them. */
export const questionOf = (given: Asked): Reason<QuestionReasons> => {
  const { platform, decision, asked } = given
  const first = firstQuestion(given)
  if (first !== 'capacity') return { code: `question.${first}`, params: { platform } }
  const hours = decision.code === 'minimum-presence' ? asked?.effort.minimumHoursPerWeek : asked?.effort.hoursPerWeek
  return { code: 'question.capacity', params: { platform, hours: hours ?? 0 } }
}
