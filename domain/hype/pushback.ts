import type { Brief, ChannelRequest } from '../brief/brief.ts'
import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { PlatformAssessment } from '../fit/assess-platform.ts'
import type { Verdict } from '../fit/verdict.ts'
import type { Reason } from '../shared/reason.ts'
import { advice, alternativeTo, answersTo, betterThan, goalArgument, granted } from './argument.ts'
import type { BlingBlingIndex } from './bling-bling-index.ts'
import { givenMotives } from './essentials.ts'
import { questionOf } from './first-question.ts'
import type { Motive } from './motives.ts'
import type { PushbackReason, QuestionReasons } from './pushback-reasons.ts'
import { type RequestDecision, settlesItself } from './request-decision.ts'

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

export type PushbackCase = {
  readonly request: ChannelRequest
  readonly brief: Brief
  readonly hype: BlingBlingIndex
  readonly decision: RequestDecision
  /** Undefined when the catalogue has no profile of the platform. */
  readonly verdict: Verdict | undefined
  readonly platforms: readonly PlatformAssessment[]
  readonly profiles: readonly PlatformProfile[]
}

/** What is the courteous, sourced answer to somebody who asked for this channel? */
export const pushbackOf = (given: PushbackCase): Pushback => {
  const { request, brief, hype, decision, verdict, platforms } = given
  const { platform } = request
  const asked = platforms.find((one) => one.platform === platform)
  const motives = givenMotives(request).map(({ motive }) => motive)
  const has = (id: PlatformId) => brief.accounts.some((account) => account.platform === id)
  const opening = openingOf(platform, motives, has(platform))
  const question = questionOf({ platform, decision, asked, verdict })
  if (!asked || verdict === undefined) {
    return { needed: true, argument: [opening, { code: 'pushback.no-profile', params: { platform } }], question, evidence: [] }
  }
  const duty: PushbackReason[] = motives.includes('legal-duty') ? [{ code: 'pushback.duty', params: { platform } }] : []
  const needed = verdict !== 'adopt' || hype.level === 'high'
  if (!needed) return { needed, argument: [opening, ...duty, granted(asked), ...decision.notes], question, evidence: [] }
  if (decision.reason.code === 'request.duty-against-rule') return { needed: true, argument: [opening, decision.reason], question, evidence: [] }
  const better = settlesItself(decision) ? undefined : betterThan(asked, platforms, brief)
  const answers = answersTo(motives, hype)
  return {
    needed,
    argument: [
      opening,
      ...answers.map(({ code }): PushbackReason => ({ code, params: { platform } })),
      ...(settlesItself(decision) ? [] : goalArgument(given, asked, better)),
      ...asked.vetoes.map(({ reason }) => reason),
      ...decision.notes,
      ...duty,
      ...advice(asked, { verdict, decision }, has(platform)),
      ...(better ? [alternativeTo(asked, better, presenceOn(better.platform, brief))] : []),
    ],
    question,
    ...(better ? { alternative: better.platform } : {}),
    evidence: [...answers.flatMap(({ evidence }) => evidence), ...asked.vetoes.flatMap(({ evidence }) => evidence)],
  }
}

const presenceOn = (platform: PlatformId, { accounts }: Brief): 'none' | 'living' | 'silent' => {
  const there = accounts.filter((account) => account.platform === platform)
  if (there.length === 0) return 'none'
  return there.every(({ state }) => state === 'dormant') ? 'silent' : 'living'
}

const openingOf = (platform: PlatformId, motives: readonly Motive[], exists: boolean): PushbackReason => {
  if (motives.length > 0) return { code: exists ? 'pushback.asked-existing' : 'pushback.asked', params: { platform, motives } }
  return { code: exists ? 'pushback.asked-existing-without-motive' : 'pushback.asked-without-motive', params: { platform } }
}
