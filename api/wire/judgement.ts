import type { Judgement } from '../../domain/audit/audit.ts'
import type { Action } from '../../domain/audit/decision/action.ts'
import type { AccountDecision } from '../../domain/audit/decision/decide.ts'
import { type SignalId, signalRule } from '../../domain/audit/signals/index.ts'
import type { Neglect, SignalResult } from '../../domain/audit/signals/neglect.ts'
import type { Spiral } from '../../domain/audit/spiral.ts'
import type { Term } from '../../domain/audit/terms.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Motive } from '../../domain/hype/motives.ts'
import type { components } from '../../openapi/generated/types.ts'
import { messagesFor } from '../messages/index.ts'
import type { SignalWords } from '../messages/judgement-words.ts'
import type { Messages } from '../messages/messages.ts'

type Schemas = components['schemas']
type Told = Pick<Schemas['AccountRead'], 'signals' | 'neglect' | 'decision' | 'spiral'>

export const judgementToWire = ({ signals, neglect, decision, spiral }: Judgement, platform: PublishedPlatformId, words: Messages): Told => ({
  signals: signals.map((result) => signalToWire(result, words)),
  neglect: neglectToWire(neglect, words),
  decision: decisionToWire(decision, words),
  ...(spiral ? { spiral: spiralToWire(spiral, platform, words) } : {}),
})

const reasonOf = (term: Term, words: Messages): Schemas['TermReason'] => ({ code: term, text: words.terms[term] })

const neglectToWire = ({ withheld, ...rest }: Neglect, words: Messages): Schemas['Neglect'] => ({
  ...rest,
  ...(withheld === undefined ? {} : { withheld: reasonOf(withheld, words) }),
})

const sentenceOf = (result: SignalResult, { judgement }: Messages): string => {
  // Each signal's figures fit its own words: what was stored under a name is told under it.
  const { pass, fail } = judgement.signals[result.signal] as SignalWords<SignalId>
  switch (result.outcome) {
    case 'pass':
      return pass(result.params as never)
    case 'fail':
      return fail(result.params as never)
    case 'unknown':
      return judgement.unknown[result.why]
    case 'not-applicable':
      return judgement.inapplicable[result.why]
  }
}

const signalToWire = (result: SignalResult, words: Messages): Schemas['SignalResult'] => {
  const { signal, outcome, weight, points, waived, withheld } = result
  const { remedy, sources } = signalRule(signal)
  const { title, remedy: text } = words.judgement.signals[signal]
  const isKnown = result.outcome === 'pass' || result.outcome === 'fail'
  return {
    signal,
    outcome,
    title,
    sentence: sentenceOf(result, words),
    ...(isKnown && withheld === undefined ? { score: result.outcome === 'pass' ? 1 : 1 - result.severity } : {}),
    weight,
    ...(points === undefined ? {} : { points }),
    evidence: isKnown ? result.evidence.map((proof) => ({ ...proof })) : [],
    remedy: text,
    owner: remedy.owner,
    effortHours: remedy.effortHours.value,
    sources: [...sources],
    ...(withheld === undefined ? {} : { withheld: reasonOf(withheld, words) }),
    ...(waived ? { waived: { reason: waived.reason, author: waived.author, until: waived.until } } : {}),
  }
}

/** Where the account goes on no more, what it says of it, in both languages whatever the answer's. */
const noticeOf = (action: Action): Schemas['AccountDecision']['notice'] =>
  action === 'archive' || action === 'close' || action === 'merge'
    ? { en: messagesFor('en').judgement.notice[action], fr: messagesFor('fr').judgement.notice[action] }
    : undefined

const decisionToWire = ({ action, certainty, reasons, open, regret, steps, effortHours, reviewOn }: AccountDecision, { judgement }: Messages) => {
  const told = judgement.regret(regret)
  const notice = noticeOf(action)
  const { actingTooSoon, waitingInVain, questionsUnanswered } = regret
  return {
    action,
    name: judgement.actions[action],
    certainty,
    reasons: reasons.map((code) => ({ code, text: judgement.reasons[code] })),
    open: open.map((code) => ({ code, text: judgement.open[code] })),
    ...(told === undefined || actingTooSoon === undefined || waitingInVain === undefined
      ? {}
      : { regret: { sentence: told, actingTooSoon, waitingInVain, ...(questionsUnanswered === undefined ? {} : { questionsUnanswered }) } }),
    steps: steps.map(({ step, effortHours: hours }) => ({ code: step, text: judgement.steps[step], effortHours: hours })),
    ...(notice ? { notice } : {}),
    effortHours,
    reviewOn,
  } satisfies Schemas['AccountDecision']
}

const spiralToWire = (
  { stage, evidence, isLinked, hasToStay = false }: Spiral,
  platform: PublishedPlatformId,
  { judgement }: Messages,
): Schemas['Spiral'] => {
  const motives = evidence.flatMap((each) => ('motive' in each ? [each.motive as Motive] : []))
  const signals = [...new Set(evidence.flatMap((each) => ('signal' in each ? [each.signal] : [])))]
  return {
    stage,
    name: judgement.stages[stage],
    sentence: judgement.spiral({ stage, motives, signals, isLinked, hasToStay, platform }),
    evidence: evidence.map((each) => ('motive' in each ? { stage: each.stage, motive: each.motive as Motive } : { ...each })),
    isLinked,
  }
}
