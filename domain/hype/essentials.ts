import type { Brief, ChannelRequest } from '../brief/brief.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import { audienceShare } from '../fit/audience-share.ts'
import { hoursAvailable } from '../fit/hours.ts'
import { isUnrated, type ResolvedRating, resolveRating } from '../fit/resolve-rating.ts'
import { ABSENT_SHARE } from '../fit/vetoes/audience-absent.ts'
import type { Day } from '../shared/calendar.ts'
import { ESSENTIALS, type Essential } from './essential.ts'
import { type GivenMotive, GRADES, isHype, type MeasuredReasons, motiveProfile } from './motives.ts'

/** Rating from which a platform serves a goal or carries a use. */
export const SERVES_FROM = judgement(2, 'rating 0-4')
/** Evidence from which an essential counts as met. */
export const MET_FROM = GRADES['source-named']
/** People from whom on somebody can stand in for somebody. */
export const WITH_BACKUP = judgement(2, 'people')

/**
 * `met`: supported by a named source at least (evidence 0.5 or 1). `not-met`: asked, and absent. `unknown`: nobody asked, or it was
 * asserted and nothing supports it.
 */
export type EssentialAnswer =
  | {
      readonly state: 'met'
      readonly evidence: number
      /** Known from a published figure of the catalogue, not from the request. */
      readonly published?: true
    }
  | { readonly state: 'not-met' }
  | { readonly state: 'unknown' }
export type EssentialAnswers = Readonly<Record<Essential, EssentialAnswer>>

const NOT_MET: EssentialAnswer = { state: 'not-met' }
const UNASKED: EssentialAnswer = { state: 'unknown' }
const met = (evidence: number) => ({ state: 'met', evidence }) as const

export const givenMotives = ({ motives }: Pick<ChannelRequest, 'motives'>): readonly GivenMotive[] => (motives.known ? motives.value : [])

/** The essentials in a given state, in their order. */
export const essentialsThatAre = (answers: EssentialAnswers, state: EssentialAnswer['state']): readonly Essential[] =>
  ESSENTIALS.filter((id) => answers[id].state === state)

export type RequestCase = {
  readonly request: ChannelRequest
  readonly brief: Brief
  /** Undefined when the catalogue has none. */
  readonly profile: PlatformProfile | undefined
  readonly asOf: Day
  /** Of every platform: other living accounts take hours. */
  readonly profiles: readonly PlatformProfile[]
}

/**
 * Which of the five things a sound request has are there: audience, objective, use, capacity, exit?
 *
 * A reason counts by its evidence (0.25 asserted, 0.5 source named, 1 measured) and meets its essential from 0.5 on; a brief is a
 * written source (0.5), a share of the own audience a measurement (1). Known hours beat the claim that they are secured.
 * Unknown stays unknown. Method: ADR 0005.
 */
export const essentialsOf = (asked: RequestCase): EssentialAnswers => {
  const given = givenMotives(asked.request)
  const supported = (essential: Essential, otherwise: EssentialAnswer): EssentialAnswer => {
    const evidence = Math.max(
      0,
      ...given.filter(({ motive }) => motiveProfile(motive).supports === essential).map(({ grade }) => GRADES[grade].value),
    )
    return evidence >= MET_FROM.value ? met(evidence) : otherwise
  }
  return {
    audience: audienceOf(asked, supported),
    objective: supported('objective', asked.profile ? objectiveOf(asked.brief, asked.profile) : UNASKED),
    use: supported('use', useOf(asked)),
    capacity: capacityOf(asked, supported),
    exit: supported('exit', UNASKED),
  }
}

/** Good reasons the brief itself measures: the audience there, and hours with somebody to stand in. */
export const measuredBy = ({ request: { platform }, brief, profile, profiles }: RequestCase): MeasuredReasons => {
  const { people } = brief.capacity
  const hours = hoursAvailable(brief, platform, { platforms: profiles })
  const enough = hours.known && profile !== undefined && hours.value.worst >= profile.effort.minimumHoursPerWeek.value
  return {
    'audience-measured': (observedShare(brief, platform) ?? 0) >= ABSENT_SHARE.value,
    'capacity-secured': enough && people.known && people.value >= WITH_BACKUP.value,
  }
}

const observedShare = ({ audiences }: Brief, platform: ChannelRequest['platform']): number | undefined => {
  const shares = audiences.known ? audiences.value.flatMap(({ observedReach }) => observedReach[platform] ?? []) : []
  return shares.length > 0 ? Math.max(...shares) : undefined
}

type Supported = (essential: Essential, otherwise: EssentialAnswer) => EssentialAnswer

/**
 * The own measurement decides, then the reasons. Hype given in place of an audience leaves it absent: no published figure makes good
 * for it. Without hype, a figure published for the own country is a named source.
 */
const audienceOf = (asked: RequestCase, supported: Supported): EssentialAnswer => {
  const { request, brief, profile } = asked
  const observed = observedShare(brief, request.platform)
  if (observed !== undefined) return observed >= ABSENT_SHARE.value ? met(GRADES.measured.value) : NOT_MET
  const given = givenMotives(request)
  const spoken = given.some(({ motive }) => motiveProfile(motive).supports === 'audience')
  if (!spoken && given.some(isHype)) return NOT_MET
  return supported('audience', !given.some(isHype) && profile && isPublished(asked, profile) ? { ...met(MET_FROM.value), published: true } : UNASKED)
}

const isPublished = ({ brief, asOf }: RequestCase, profile: PlatformProfile): boolean =>
  brief.audiences.known &&
  brief.audiences.value.some((audience) => {
    const found = audienceShare(audience, profile, brief, asOf)
    return (found?.origin === 'published' || found?.origin === 'own-measurement') && found.share >= ABSENT_SHARE.value
  })

/** Is one of the goals that matter here (at least half an equal share of the weight) served at all? */
const objectiveOf = (brief: Brief, profile: PlatformProfile): EssentialAnswer =>
  servedBy(brief.goals.filter(({ weight }) => weight >= 1 / (2 * brief.goals.length)).map(({ goal }) => resolveRating(profile.goals[goal], brief)))

const useOf = ({ brief, profile }: RequestCase): EssentialAnswer => {
  if (!brief.uses.known || !profile) return UNASKED
  return servedBy(brief.uses.value.map(({ use }) => resolveRating(profile.uses[use], brief)))
}

/** Is one of them good enough? Where none is, one that nobody rated might be. */
const servedBy = (ratings: readonly ResolvedRating[]): EssentialAnswer => {
  if (ratings.some((rating) => !isUnrated(rating) && rating.parameter.value >= SERVES_FROM.value)) return met(MET_FROM.value)
  return ratings.some(isUnrated) ? UNASKED : NOT_MET
}

const capacityOf = ({ request: { platform }, brief, profile, profiles }: RequestCase, supported: Supported): EssentialAnswer => {
  const hours = hoursAvailable(brief, platform, { platforms: profiles })
  if (!hours.known || !profile) return supported('capacity', UNASKED)
  const { value: minimum } = profile.effort.minimumHoursPerWeek
  if (hours.value.worst >= minimum) return met(MET_FROM.value)
  return hours.value.best < minimum ? NOT_MET : UNASKED
}
