import type { Essential } from '../../../domain/hype/essential.ts'
import type { RequestReasons } from '../../../domain/hype/request-reasons.ts'
import type { ReasonSentences } from '../messages.ts'
import { capital } from '../words.ts'
import { and, count } from './figures.ts'
import { formsOf, motiveClause, yours } from './forms.ts'

const ESSENTIALS: Readonly<Record<Essential, string>> = {
  audience: 'the audience',
  objective: 'the objective',
  use: 'the use',
  capacity: 'the hours',
  exit: 'the exit plan',
}
const all = (missing: readonly Essential[]): string => and(missing.map((id) => ESSENTIALS[id]))

type Sentences = Pick<ReasonSentences, Exclude<keyof RequestReasons, 'request.pilot-missed'>>

/** Why a request is decided as it is. */
export const requestSentences: Sentences = {
  'request.go': () => 'Audience, objective, use, hours and exit plan are all settled, so nothing in the request itself stands in the way.',
  'request.go-as-pilot': ({ platform, motive }) =>
    `The request is well founded; since one of its reasons is that ${motiveClause(motive, platform)}, it should start as a pilot all the same.`,
  'request.sponsor-reason': () =>
    'The request is well founded, yet so much of it rests on fashion or on somebody’s wish that its sponsor should first put the expected result in writing.',
  'request.pilot-missing': ({ missing }) =>
    missing.includes('exit')
      ? 'Of the five foundations of a sound request only the exit plan is missing, and it can be agreed before a pilot starts.'
      : 'Of the five foundations of a sound request only the audience is missing, and a pilot can measure it.',
  'request.missing': ({ missing }) =>
    missing.length === 1
      ? `Of the five foundations of a sound request, one is still missing: ${all(missing)}.`
      : `Of the five foundations of a sound request, ${count(missing.length)} are still missing: ${all(missing)}.`,
  'request.unanswered': ({ missing }) =>
    `Of the five foundations of a sound request, ${count(missing.length)} are still open (${all(missing)}), so it is too early to decide.`,
  'request.hype-outweighs': ({ missing }) =>
    `Much of the request rests on fashion or on somebody’s wish, which does not make up for the foundations it lacks: ${all(missing)}.`,
  'request.too-little': ({ missing }) =>
    `With ${count(missing.length)} of the five foundations of a sound request missing (${all(missing)}), there is too little to build an account on.`,
  'request.bling-bling': () =>
    'The request rests almost wholly on fashion, imitation or somebody’s wish, and hardly any of the foundations of a lasting account is in place.',
  'request.ruled-out': () => 'A legal requirement or a rule of your own organisation stands against this channel, and that settles the matter.',
  'request.duty-against-rule': ({ platform }) =>
    `An obligation calls for ${formsOf(platform).the}, and a legal requirement or a rule of your own stands against it: neither we nor a score can choose between them, so have the two reconciled first, in writing.`,
  'request.trial-done': ({ missing }) =>
    missing.includes('exit')
      ? 'The pilot has shown what the channel brings: carry on, and put in writing at what point you would stop.'
      : 'The pilot has shown what the channel brings: carry on, and measure how much of your audience it reaches.',
  'request.duty': () => 'The obligation calls for a minimum presence, planned and kept up, and for nothing beyond it.',
  'request.name-only': () => 'What is sought is to protect the name, and for that a reserved account is enough.',
  'request.capacity-below-cadence': () => 'Whatever else speaks for it, there are fewer hours than the channel needs to stay alive.',
  'request.neglected-first': ({ neglected }) =>
    `What becomes of ${and(neglected.map(yours))}, now silent, should be settled before any new commitment.`,
  'against-advice-without-decider': () => 'The advice received was against it, and nobody has yet put their name to deciding otherwise.',
  'request.against-advice': ({ decider }) => `${capital(decider)} answers for the decision to go ahead against the advice received.`,
  'request.asserted-only': ({ asserted }) =>
    `We take note of what you say about ${all(asserted)}: show us where it is written down or measured, and it will count.`,
  'request.early-abandonment': () => 'A channel opened because others have one, with a reluctant sponsor behind it, is often given up early.',
}
