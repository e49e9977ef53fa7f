import type { Brief, ChannelRequest } from '../brief/brief.ts'
import { cited, judgement } from '../catalogue/judgement.ts'
import type { Parameter } from '../catalogue/parameter.ts'
import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import { hoursAvailable } from '../fit/hours.ts'
import { resolveRating } from '../fit/resolve-rating.ts'
import { ABSENT_SHARE } from '../fit/vetoes/audience-absent.ts'
import { type Answer, known, UNKNOWN } from '../shared/answer.ts'
import { type Day, dateOfDay } from '../shared/calendar.ts'
import type { Reason } from '../shared/reason.ts'
import { clamp, sum, toHundredths } from '../shared/sum.ts'
import { type Motive, motiveProfile } from './motives.ts'

/** Points each part of the index can bring; together 100. */
export const INDEX_PARTS = {
  motives: judgement(50, 'points'),
  justification: judgement(35, 'points'),
  'platform-maturity': judgement(15, 'points'),
} as const satisfies Record<string, Parameter>
export type IndexPart = keyof typeof INDEX_PARTS

/** Sum of hype weights at which a request rests on hype as fully as it can. */
export const FULL_HYPE = judgement(5, 'sum of motive weights')
/** Age in years at which a platform is past its first fashion. Peak to residual took one to seven months in every recorded case. */
export const MATURE_AGE = cited(3, 'years', 'inference', ['th-hype-49', 'ch-hype-90', 'br-hype-20', 'ma-hype-22', 'bs-hype-40', 'th-stab-53'])
export const NEW_AGE: Parameter = { ...MATURE_AGE, value: 1 }
/** Rating from which a platform serves a goal or carries a use. */
export const SERVES_FROM = judgement(2, 'rating 0-4')

export const LEVELS = { moderateFrom: judgement(25, 'points'), highFrom: judgement(50, 'points') } as const
export type HypeLevel = 'low' | 'moderate' | 'high' | 'unknown'

export const ESSENTIALS = ['audience', 'objective', 'use', 'capacity'] as const
export type Essential = (typeof ESSENTIALS)[number]

export type HypeReasons = {
  'hype.motives-hype': { readonly motive: Motive; readonly hype: number }
  'hype.motives-sound': Readonly<Record<never, never>>
  'hype.motives-unknown': Readonly<Record<never, never>>
  'hype.justification': { readonly met: number; readonly asked: number }
  'hype.justification-unknown': Readonly<Record<never, never>>
  'hype.platform-young': { readonly years: number }
  'hype.platform-mature': { readonly years: number }
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
  readonly essentials: Readonly<Record<Essential, Answer<boolean>>>
}

/**
 * How much does this request rest on hype or imitation, and how little on uses, audience or measurement?
 *
 * Index: points of the known parts over the points they could reach, on 0..100. Motives: weight of the hype motives against a full
 * measure of hype, imitation counting half when the organisation has measured its own audience there. Justification: essentials
 * (audience, objective, use, capacity) that were asked and are absent. Maturity: the platform's age between one and three years.
 * Method: ADR 0005. Motives nobody gave stay unknown and open the bounds.
 */
export const blingBlingIndex = (request: ChannelRequest, brief: Brief, profile: PlatformProfile | undefined, asOf: Day): BlingBlingIndex => {
  const essentials = essentialsOf(request, brief, profile)
  const parts = [motivesPart(request, essentials), justificationPart(essentials), maturityPart(profile, asOf)]
  const answered = parts.flatMap(({ points, maximum }) => (points.known ? [{ points: points.value, maximum }] : []))
  const total = sum(answered.map(({ points }) => points))
  const open = sum(parts.map(({ points, maximum }) => (points.known ? 0 : maximum)))
  const judgeable = parts.some(({ part, points }) => part !== 'platform-maturity' && points.known)
  const index = judgeable ? known(Math.round((100 * total) / sum(answered.map(({ maximum }) => maximum)))) : UNKNOWN
  return { index, bounds: { low: Math.round(total), high: Math.round(total + open) }, level: levelOf(index), parts, essentials }
}

const levelOf = (index: Answer<number>): HypeLevel => {
  if (!index.known) return 'unknown'
  return index.value >= LEVELS.highFrom.value ? 'high' : index.value >= LEVELS.moderateFrom.value ? 'moderate' : 'low'
}

const essentialsOf = (
  { platform, motives }: ChannelRequest,
  brief: Brief,
  profile: PlatformProfile | undefined,
): Record<Essential, Answer<boolean>> => {
  const supported = (essential: Essential) => motives.known && motives.value.some((id) => motiveProfile(id).supports === essential)
  const hours = hoursAvailable(brief, platform)
  return {
    audience: audienceEssential(platform, motives, brief),
    objective: supported('objective') ? known(true) : profile ? known(servesMainGoal(brief, profile)) : UNKNOWN,
    use: supported('use') ? known(true) : profile ? carriesAUse(brief, profile) : UNKNOWN,
    capacity: hours.known && profile ? hasMinimumHours(hours, profile) : supported('capacity') ? known(true) : UNKNOWN,
  }
}

/**
 * Has somebody measured the audience there? A figure of the brief decides, then the motive. Reasons that are all hype leave it absent; good
 * reasons that do not speak of the audience leave it unasked.
 */
const audienceEssential = (platform: PlatformId, motives: ChannelRequest['motives'], { audiences }: Brief): Answer<boolean> => {
  const shares = audiences.known ? audiences.value.flatMap(({ observedReach }) => observedReach[platform] ?? []) : []
  if (shares.length > 0) return known(Math.max(...shares) >= ABSENT_SHARE.value)
  if (!motives.known) return UNKNOWN
  if (motives.value.some((id) => motiveProfile(id).measures)) return known(true)
  return motives.value.some((id) => motiveProfile(id).weight.value < 0) ? known(false) : UNKNOWN
}

/** Is one of the goals that matter here (at least half an equal share of the weight) served at all? */
const servesMainGoal = (brief: Brief, profile: PlatformProfile): boolean =>
  brief.goals.some(
    ({ goal, weight }) => weight >= 1 / (2 * brief.goals.length) && resolveRating(profile.goals[goal], brief).parameter.value >= SERVES_FROM.value,
  )

const hasMinimumHours = (hours: ReturnType<typeof hoursAvailable>, { effort }: PlatformProfile): Answer<boolean> => {
  if (!hours.known) return UNKNOWN
  const { value: minimum } = effort.minimumHoursPerWeek
  if (hours.value.worst >= minimum) return known(true)
  return hours.value.best < minimum ? known(false) : UNKNOWN
}

const carriesAUse = (brief: Brief, profile: PlatformProfile): Answer<boolean> =>
  brief.uses.known ? known(brief.uses.value.some(({ use }) => resolveRating(profile.uses[use], brief).parameter.value >= SERVES_FROM.value)) : UNKNOWN

const motivesPart = ({ motives }: ChannelRequest, { audience }: Record<Essential, Answer<boolean>>): IndexContribution => {
  const part = 'motives'
  const maximum = INDEX_PARTS[part].value
  if (!motives.known) return { part, maximum, points: UNKNOWN, reason: { code: 'hype.motives-unknown', params: {} } }
  const measured = audience.known && audience.value
  const hype = [...new Set(motives.value)].sort().map((id) => {
    const { weight, halvedBy } = motiveProfile(id)
    return { id, weight: Math.max(0, -weight.value) * (halvedBy && measured ? 0.5 : 1) }
  })
  const total = sum(hype.map(({ weight }) => weight))
  const strongest = hype.reduce<(typeof hype)[number] | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined)
  const points = known(maximum * clamp(total / FULL_HYPE.value, 0, 1))
  if (!strongest || total === 0) return { part, maximum, points, reason: { code: 'hype.motives-sound', params: {} } }
  return { part, maximum, points, reason: { code: 'hype.motives-hype', params: { motive: strongest.id, hype: total } } }
}

const justificationPart = (essentials: Record<Essential, Answer<boolean>>): IndexContribution => {
  const part = 'justification'
  const maximum = INDEX_PARTS[part].value
  const asked = ESSENTIALS.flatMap((id) => (essentials[id].known ? [essentials[id].value] : []))
  if (asked.length <= 1) return { part, maximum, points: UNKNOWN, reason: { code: 'hype.justification-unknown', params: {} } }
  const met = asked.filter(Boolean).length
  const points = known(maximum * (1 - met / asked.length))
  return { part, maximum, points, reason: { code: 'hype.justification', params: { met, asked: asked.length } } }
}

const maturityPart = (profile: PlatformProfile | undefined, asOf: Day): IndexContribution => {
  const part = 'platform-maturity'
  const maximum = INDEX_PARTS[part].value
  if (!profile?.launched) return { part, maximum, points: UNKNOWN, reason: { code: 'hype.platform-unknown', params: {} } }
  const today = dateOfDay(asOf)
  const years = Math.max(0, Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) - 0.5) / 12 - profile.launched.value)
  const points = known(maximum * clamp((MATURE_AGE.value - years) / (MATURE_AGE.value - NEW_AGE.value), 0, 1))
  const code = points.known && points.value > 0 ? 'hype.platform-young' : 'hype.platform-mature'
  return { part, maximum, points, reason: { code, params: { years: Math.floor(years) } } }
}

/** Points of the known parts as they are shown: integer hundredths that add up to their rounded total. */
export const shownPoints = (parts: readonly IndexContribution[]): readonly (number | undefined)[] => {
  const hundredths = toHundredths(parts.map(({ points }) => (points.known ? points.value : 0)))
  return parts.map(({ points }, index) => (points.known ? (hundredths[index] ?? 0) / 100 : undefined))
}
