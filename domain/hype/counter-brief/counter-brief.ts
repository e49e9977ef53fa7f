import type { ChannelRequest } from '../../brief/brief.ts'
import { staleAmong } from '../../catalogue/ageing.ts'
import { profileIn } from '../../catalogue/catalogue.ts'
import type { PlatformAssessment } from '../../fit/assess-platform.ts'
import { dateOfDay } from '../../shared/calendar.ts'
import { betterThan, rankedAbove } from '../argument.ts'
import type { RequestAssessment, RequestContext } from '../assess-request.ts'
import { firstQuestion, questionOf } from '../first-question.ts'
import { settlesItself } from '../request-decision.ts'
import { alternativePart } from './alternative.ts'
import { askedPart } from './asked.ts'
import { conditionsPart } from './conditions.ts'
import { evidencePart } from './evidence.ts'
import { ownAimsPart } from './own-aims.ts'
import type { CounterAnswer } from './reasons.ts'
import { type CounterCase, fromModel, type Statement } from './statement.ts'

export const SECTIONS = ['asked', 'own-aims', 'what-evidence-says', 'question-first', 'alternative', 'conditions-for-yes', 'closing'] as const
export type Section = (typeof SECTIONS)[number]

/** One page to whoever asked for a channel, in codes; every section has a sentence at least. */
export type CounterBrief = {
  readonly answer: CounterAnswer
  readonly sections: readonly { readonly section: Section; readonly statements: readonly Statement[] }[]
  /** Ids of the records it cites that are older than one halving period of their topic. */
  readonly staleEvidence: readonly string[]
}

/**
 * What would a consultant answer, in writing, to somebody who asked for this channel?
 *
 * Seven sections in a fixed order: what was asked and the answer, what the organisation's own aims say, what is known, the question to
 * answer first, the better alternative, the conditions for a yes, the closing. Every sentence has a code, what it rests on and its records.
 * A granted request gets the same page, shorter. A channel without a profile gets no invented figure.
 */
export const counterBriefOf = (
  { request, assessment }: { readonly request: ChannelRequest; readonly assessment: RequestAssessment },
  context: RequestContext,
): CounterBrief => {
  const asked = context.platforms.find(({ platform }) => platform === request.platform)
  const answer = answerOf(assessment)
  const settled = settlesItself(assessment.decision)
  const given: CounterCase = {
    request,
    assessment,
    answer,
    asked,
    brief: context.brief,
    profile: profileIn(context.catalogue, request.platform),
    profiles: context.catalogue.platforms,
    catalogue: context.catalogue,
    better: settled ? undefined : betterThan(asked, context.platforms, context.brief),
    ahead: settled ? undefined : rankedAbove(asked, context.platforms)[0],
    waiting: bestWaiting(asked, context.platforms),
    asOf: context.asOf,
  }
  const body = [askedPart(given), ownAimsPart(given), evidencePart(given), questionPart(given), alternativePart(given), conditionsPart(given)]
  const cited = recordsIn(body)
  const staleEvidence = staleAmong(cited, context.catalogue.evidence, context.asOf)
  const closing = closingPart(given, { cited: cited.length, dated: staleEvidence.length })
  const sections = [...body, closing].map((statements, index) => ({ section: SECTIONS[index] as Section, statements }))
  return { answer, sections, staleEvidence }
}

const bestWaiting = (asked: PlatformAssessment | undefined, platforms: readonly PlatformAssessment[]): PlatformAssessment | undefined =>
  platforms.reduce<PlatformAssessment | undefined>(
    (best, one) => (one === asked || one.verdict !== 'wait' || (best && best.score >= one.score) ? best : one),
    undefined,
  )

const answerOf = ({ decision, verdict }: RequestAssessment): CounterAnswer => {
  if (decision.reason.code === 'request.duty-against-rule') return 'conflict'
  if (decision.code === 'park') return 'park'
  if (decision.code === 'minimum-presence') return 'duty'
  return verdict ?? 'unprofiled'
}

/** The question that the pushback asks too, with what leads to it. */
const questionPart = ({ assessment: { decision, verdict }, asked, request: { platform } }: CounterCase): readonly Statement[] => {
  const given = { platform, decision, asked, verdict }
  return [{ code: `counter.lead-${firstQuestion(given)}`, params: {} } as const, questionOf(given)].map(fromModel)
}

type Records = { readonly cited: number; readonly dated: number }

const closingPart = ({ answer, request: { platform }, asOf }: CounterCase, { cited, dated }: Records): readonly Statement[] => [
  fromModel({ code: `counter.closing-${answer}`, params: { platform } }),
  fromModel({ code: cited > 0 ? 'counter.basis' : 'counter.basis-brief', params: { asOf: dateOfDay(asOf) } }),
  ...(dated > 0 ? [fromModel({ code: 'counter.sources-dated', params: { cited, dated } })] : []),
]

const recordsIn = (parts: readonly (readonly Statement[])[]): readonly string[] => [
  ...new Set(parts.flatMap((statements) => statements.flatMap(({ evidence }) => evidence))),
]

/** Every record the page rests on, in the order in which it cites them. */
export const recordsCited = ({ sections }: CounterBrief): readonly string[] => recordsIn(sections.map(({ statements }) => statements))
