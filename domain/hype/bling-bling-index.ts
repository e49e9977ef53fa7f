import { judgement } from '../catalogue/judgement.ts'
import type { Parameter } from '../catalogue/parameter.ts'
import { type Answer, known, UNKNOWN } from '../shared/answer.ts'
import { dateOfDay } from '../shared/calendar.ts'
import type { Reason } from '../shared/reason.ts'
import { clamp, sum, toHundredths } from '../shared/sum.ts'
import type { Essential } from './essential.ts'
import { type EssentialAnswer, essentialsOf, givenMotives, measuredBy, type RequestCase } from './essentials.ts'
import { fadRisk, residualKnown } from './fads.ts'
import { hypeOf, type Motive } from './motives.ts'

/** Points each part of the index can bring; together 100. */
export const INDEX_PARTS = {
  motives: judgement(50, 'points'),
  justification: judgement(35, 'points'),
  'platform-maturity': judgement(15, 'points'),
} as const satisfies Record<string, Parameter>
export type IndexPart = keyof typeof INDEX_PARTS

/** Sum of hype weights at which a request rests on hype as fully as it can. */
export const FULL_HYPE = judgement(5, 'sum of motive weights')

export const LEVELS = { moderateFrom: judgement(25, 'points'), highFrom: judgement(50, 'points') } as const
export type HypeLevel = 'low' | 'moderate' | 'high' | 'unknown'

/** The essentials the index asks for: the exit is agreed when the decision is near. */
const FOUNDATIONS = ['audience', 'objective', 'use', 'capacity'] as const satisfies readonly Essential[]
export type Foundation = (typeof FOUNDATIONS)[number]

export type HypeReasons = {
  'hype.motives-hype': { readonly motive: Motive; readonly hype: number }
  'hype.motives-sound': Readonly<Record<never, never>>
  'hype.motives-unknown': Readonly<Record<never, never>>
  'hype.justification': { readonly met: number; readonly asked: number }
  'hype.justification-unknown': Readonly<Record<never, never>>
  'hype.platform-young': { readonly years: number }
  'hype.platform-mature': { readonly years: number }
  'hype.platform-receded': { readonly years: number; readonly residual: number }
  'hype.platform-unknown': Readonly<Record<never, never>>
}
export type HypeReason = Reason<HypeReasons>

export type IndexContribution = { readonly part: IndexPart; readonly maximum: number; readonly points: Answer<number>; readonly reason: HypeReason }

export type BlingBlingIndex = {
  /** 0..100; unknown when neither motives nor justification are known. */
  readonly index: Answer<number>
  readonly bounds: { readonly low: number; readonly high: number }
  readonly level: HypeLevel
  readonly parts: readonly IndexContribution[]
  readonly essentials: Readonly<Record<Foundation, Answer<boolean>>>
}

/**
 * How much does this request rest on hype or imitation, and how little on uses, audience or measurement?
 *
 * Index: points of the known parts over the points they could reach, on 0..100. Motives: weight of the hype motives against a full
 * measure of hype, each counting half when the organisation has measured what matches it. Justification: essentials (audience, objective,
 * use, capacity) that were asked and are absent; a published figure is no justification of the request. Maturity: how much of a fashion the
 * platform may still be, after the recorded rises. Method: ADR 0005. Motives nobody gave stay unknown and open the bounds.
 */
export const blingBlingIndex = (asked: RequestCase): BlingBlingIndex => {
  const answers = essentialsOf(asked)
  const essentials = {
    audience: justified(answers.audience),
    objective: justified(answers.objective),
    use: justified(answers.use),
    capacity: justified(answers.capacity),
  }
  const parts = [motivesPart(asked), justificationPart(essentials), maturityPart(asked)]
  const answered = parts.flatMap(({ points, maximum }) => (points.known ? [{ points: points.value, maximum }] : []))
  const total = sum(answered.map(({ points }) => points))
  const open = sum(parts.map(({ points, maximum }) => (points.known ? 0 : maximum)))
  const judgeable = parts.some(({ part, points }) => part !== 'platform-maturity' && points.known)
  const index = judgeable ? known(Math.round((100 * total) / sum(answered.map(({ maximum }) => maximum)))) : UNKNOWN
  return { index, bounds: { low: Math.round(total), high: Math.round(total + open) }, level: levelOf(index), parts, essentials }
}

const justified = (answer: EssentialAnswer): Answer<boolean> => {
  if (answer.state === 'unknown' || (answer.state === 'met' && answer.published)) return UNKNOWN
  return known(answer.state === 'met')
}

const levelOf = (index: Answer<number>): HypeLevel => {
  if (!index.known) return 'unknown'
  return index.value >= LEVELS.highFrom.value ? 'high' : index.value >= LEVELS.moderateFrom.value ? 'moderate' : 'low'
}

const motivesPart = (asked: RequestCase): IndexContribution => {
  const part = 'motives'
  const maximum = INDEX_PARTS[part].value
  if (!asked.request.motives.known) return { part, maximum, points: UNKNOWN, reason: { code: 'hype.motives-unknown', params: {} } }
  const given = givenMotives(asked.request)
  const measured = measuredBy(asked)
  const hype = [...new Set(given.map(({ motive }) => motive))].sort().map((id) => ({ id, weight: hypeOf(id, given, measured) }))
  const total = sum(hype.map(({ weight }) => weight))
  const strongest = hype.reduce<(typeof hype)[number] | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined)
  const points = known(maximum * clamp(total / FULL_HYPE.value, 0, 1))
  if (!strongest || total === 0) return { part, maximum, points, reason: { code: 'hype.motives-sound', params: {} } }
  return { part, maximum, points, reason: { code: 'hype.motives-hype', params: { motive: strongest.id, hype: total } } }
}

const justificationPart = (essentials: BlingBlingIndex['essentials']): IndexContribution => {
  const part = 'justification'
  const maximum = INDEX_PARTS[part].value
  const asked = FOUNDATIONS.flatMap((id) => (essentials[id].known ? [essentials[id].value] : []))
  if (asked.length <= 1) return { part, maximum, points: UNKNOWN, reason: { code: 'hype.justification-unknown', params: {} } }
  const met = asked.filter(Boolean).length
  const points = known(maximum * (1 - met / asked.length))
  return { part, maximum, points, reason: { code: 'hype.justification', params: { met, asked: asked.length } } }
}

const maturityPart = ({ profile, asOf }: RequestCase): IndexContribution => {
  const part = 'platform-maturity'
  const maximum = INDEX_PARTS[part].value
  if (!profile?.launched) return { part, maximum, points: UNKNOWN, reason: { code: 'hype.platform-unknown', params: {} } }
  const today = dateOfDay(asOf)
  const age = Math.max(0, Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) - 0.5) / 12 - profile.launched.value)
  const years = Math.floor(age)
  const risk = fadRisk(profile.id, age, asOf)
  const points = known(maximum * risk)
  const residual = residualKnown(profile.id, asOf)
  if (risk > fadRisk('', age, asOf) && residual.known)
    return { part, maximum, points, reason: { code: 'hype.platform-receded', params: { years, residual: residual.value } } }
  return { part, maximum, points, reason: { code: risk > 0 ? 'hype.platform-young' : 'hype.platform-mature', params: { years } } }
}

/** Points of the known parts as they are shown: integer hundredths that add up to their rounded total. */
export const shownPoints = (parts: readonly IndexContribution[]): readonly (number | undefined)[] => {
  const hundredths = toHundredths(parts.map(({ points }) => (points.known ? points.value : 0)))
  return parts.map(({ points }, index) => (points.known ? (hundredths[index] ?? 0) / 100 : undefined))
}
