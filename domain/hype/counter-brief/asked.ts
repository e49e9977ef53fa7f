import { givenMotives } from '../essentials.ts'
import { GRADES, isHype } from '../motives.ts'
import type { CounterReason } from './reasons.ts'
import { type CounterCase, fromModel, fromRequest, hasAccount, type Statement } from './statement.ts'

/** What was asked and why, who advised what, and the answer: the first paragraph says how it ends. */
export const askedPart = (given: CounterCase): readonly Statement[] => {
  const { platform } = given.request
  return [
    fromRequest(opening(given)),
    ...readingOf(given),
    ...adviceOf(given),
    fromModel({ code: `counter.answer-${given.answer}`, params: { platform } }),
  ]
}

const opening = (given: CounterCase): CounterReason => {
  const { platform } = given.request
  const motives = [...new Set(givenMotives(given.request).map(({ motive }) => motive))]
  const exists = hasAccount(given)
  if (motives.length === 0) return { code: exists ? 'counter.asked-existing-plain' : 'counter.asked-plain', params: { platform } }
  return { code: exists ? 'counter.asked-existing' : 'counter.asked', params: { platform, motives } }
}

/** What the reasons speak of: the platform, or the organisation's own needs. Reasons that settle the answer by themselves need no reading. */
const readingOf = ({ request, answer }: CounterCase): readonly Statement[] => {
  const motives = givenMotives(request)
  if (motives.length === 0 || answer === 'park' || answer === 'duty' || answer === 'conflict') return []
  const sound = motives.filter((motive) => !isHype(motive))
  const given = new Set(motives.map(({ motive }) => motive)).size
  if (sound.length === 0) return [fromModel({ code: 'counter.reading-hype', params: { given } })]
  if (sound.length < motives.length) {
    const own = new Set(sound.map(({ motive }) => motive)).size
    return [fromModel({ code: 'counter.reading-mixed', params: { sound: own, others: given - own } })]
  }
  const supported = sound.every(({ grade }) => GRADES[grade].value >= GRADES['source-named'].value)
  return [fromModel({ code: supported ? 'counter.reading-sound' : 'counter.reading-unsupported', params: { given } })]
}

const adviceOf = ({ request: { advice }, brief, assessment }: CounterCase): readonly Statement[] => {
  const recorded = advice.known ? advice.value : undefined
  const { given, ...rest } = recorded ?? { given: 'none' as const }
  if (given === 'for') return [fromRequest({ code: 'counter.advised-for', params: rest })]
  const notes = assessment.decision.notes.filter(({ code }) => code === 'request.against-advice' || code === 'against-advice-without-decider')
  if (given === 'against') return [fromRequest({ code: 'counter.advised-against', params: rest }), ...notes.map(fromRequest)]
  const { cmConsultedBefore } = brief.governance
  const unheard = recorded !== undefined || (cmConsultedBefore.known && !cmConsultedBefore.value)
  return unheard ? [fromRequest({ code: 'counter.not-consulted', params: {} })] : []
}
