import type { Brief, ChannelRequest } from '../brief/brief.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { PlatformAssessment } from '../fit/assess-platform.ts'
import type { Verdict } from '../fit/verdict.ts'
import type { Reason } from '../shared/reason.ts'
import { advice, alternativeTo, answersTo, betterThan, goalArgument, granted } from './argument.ts'
import type { BlingBlingIndex, Essential } from './bling-bling-index.ts'
import type { Motive } from './motives.ts'
import type { PushbackReason, QuestionReasons } from './pushback-reasons.ts'

export type Pushback = {
  /** False when the request is sound as it stands. */
  readonly needed: boolean
  /** The argument, one sentence a reason, in order. */
  readonly argument: readonly PushbackReason[]
  /** The question to answer before going there. */
  readonly question: Reason<QuestionReasons>
  readonly alternative?: PlatformId
  readonly evidence: readonly string[]
}

/** What is the courteous, sourced answer to somebody who asked for this channel? */
export const pushbackOf = (
  request: ChannelRequest,
  { brief, catalogue }: { readonly brief: Brief; readonly catalogue: Catalogue },
  index: BlingBlingIndex,
  verdict: Verdict | undefined,
  platforms: readonly PlatformAssessment[],
): Pushback => {
  const { platform } = request
  const asked = platforms.find((one) => one.platform === platform)
  const motives = request.motives.known ? request.motives.value : []
  const has = (id: PlatformId) => brief.accounts.some((account) => account.platform === id)
  const opening = openingOf(platform, motives, has(platform))
  const question = questionOf(request, index, asked, verdict)
  if (!asked || verdict === undefined) {
    return { needed: true, argument: [opening, { code: 'pushback.no-profile', params: { platform } }], question, evidence: [] }
  }
  const duty: PushbackReason[] = motives.includes('legal-duty') ? [{ code: 'pushback.duty', params: { platform } }] : []
  const needed = verdict !== 'adopt' || index.level === 'high'
  if (!needed) return { needed, argument: [opening, ...duty, granted(asked)], question, evidence: [] }
  const better = betterThan(asked, platforms)
  const answers = answersTo(motives, index)
  return {
    needed,
    argument: [
      opening,
      ...answers.map(({ code }): PushbackReason => ({ code, params: { platform } })),
      ...goalArgument({ brief, catalogue }, asked, better),
      ...asked.vetoes.map(({ reason }) => reason),
      ...duty,
      ...advice(asked, verdict, motives, has(platform)),
      ...(better ? [alternativeTo(asked, better, has(better.platform))] : []),
    ],
    question,
    ...(better ? { alternative: better.platform } : {}),
    evidence: [...answers.flatMap(({ evidence }) => evidence), ...asked.vetoes.flatMap(({ evidence }) => evidence)],
  }
}

const openingOf = (platform: PlatformId, motives: readonly Motive[], exists: boolean): PushbackReason => {
  if (motives.length > 0) return { code: exists ? 'pushback.asked-existing' : 'pushback.asked', params: { platform, motives } }
  return { code: exists ? 'pushback.asked-existing-without-motive' : 'pushback.asked-without-motive', params: { platform } }
}

const QUESTION_ORDER: readonly Essential[] = ['audience', 'use', 'capacity', 'objective']

/** What to answer first: an essential that is absent, then one nobody asked about; when nothing is missing, what would end it or reopen it. */
const questionOf = (
  { platform }: ChannelRequest,
  { essentials }: BlingBlingIndex,
  asked: PlatformAssessment | undefined,
  verdict: Verdict | undefined,
): Reason<QuestionReasons> => {
  const ruledOut = asked?.vetoes.some(({ cap }) => cap === 'decline')
  if (ruledOut) return { code: 'question.reconsider', params: { platform } }
  const absent = QUESTION_ORDER.find((id) => essentials[id].known && !essentials[id].value)
  const missing = absent ?? QUESTION_ORDER.find((id) => !essentials[id].known)
  if (missing === 'capacity') return { code: 'question.capacity', params: { platform, hours: asked?.effort.hoursPerWeek ?? 0 } }
  if (missing !== undefined) return { code: `question.${missing}`, params: { platform } }
  return { code: verdict === 'wait' || verdict === 'decline' ? 'question.reconsider' : 'question.exit', params: { platform } }
}
