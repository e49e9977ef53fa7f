import { judgement } from '../../catalogue/judgement.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { PlatformAssessment } from '../../fit/assess-platform.ts'
import type { CriterionId } from '../../fit/criteria/index.ts'
import { VERDICTS } from '../../fit/verdict.ts'
import type { Day } from '../../shared/calendar.ts'
import { givenMotives } from '../essentials.ts'
import { FADS, type FadCase, fadOf, hasRecovered, residualOf } from '../fads.ts'
import { isHype, type Motive, motiveProfile } from '../motives.ts'
import { ALLOWED } from '../request-decision.ts'
import type { CounterReason } from './reasons.ts'
import { type CounterCase, fromBrief, fromModel, fromRecords, type Statement } from './statement.ts'

/** Records on the reasons given that a page can tell and still be one page. */
export const MOST_RECORDS = judgement(2, 'sentences')
/** Width between worst and best score from which on a score alone would say too much. */
export const WIDE_SCORE = judgement(15, 'points')

/** What is known: audience, hours, obstacles, the record of such reasons, the score, and what the request itself allows. */
export const evidencePart = (given: CounterCase): readonly Statement[] => {
  if (given.answer === 'park') return [...audienceOf(given), ...rulingOf(given)]
  const vetoes = (given.asked?.vetoes ?? []).map(({ reason, evidence }) => fromRecords(reason, evidence))
  return [...audienceOf(given), ...(vetoes.length === 0 ? hoursOf(given) : vetoes), ...recordsOf(given), ...scoreOf(given.asked), ...rulingOf(given)]
}

const outcomeOf = (asked: PlatformAssessment | undefined, criterion: CriterionId) =>
  asked?.contributions.find((contribution) => contribution.criterion === criterion)?.outcome

const fired = (asked: PlatformAssessment | undefined, veto: string): boolean => asked?.vetoes.some((one) => one.veto === veto) === true

/** Vetoes that speak of the audience themselves. */
const ON_AUDIENCES = ['audience-absent', 'under-age', 'under-age-alone']

/** The veto says it where the audience is absent or too young. A figure measured and not told is asked for. */
const audienceOf = (given: CounterCase): readonly Statement[] => {
  const { asked, assessment } = given
  if (ON_AUDIENCES.some((veto) => fired(asked, veto))) return []
  const share = shareOf(given)
  if (share.reason.code === 'counter.audience-observed') return [share]
  const { audience } = assessment.decision.essentials
  if (audience.state === 'met' && !audience.published) {
    return measures(given) ? [share, fromBrief({ code: 'counter.audience-figure-missing', params: {} })] : [share]
  }
  const isSettled = share.reason.code === 'counter.audience-open' || share.reason.code === 'counter.audience-too-young'
  return isSettled ? [share] : [share, fromBrief({ code: 'counter.audience-unmeasured', params: {} })]
}

/** Does the request itself say that the audience was measured there? People who ask for it, or leave another place, are no figure. */
const measures = ({ request }: CounterCase): boolean =>
  givenMotives(request).some(({ motive, grade }) => motive === 'audience-measured' && grade !== 'asserted')

const shareOf = ({ asked, request: { platform } }: CounterCase): Statement => {
  const outcome = outcomeOf(asked, 'audience-reach')
  const open = fromBrief({ code: 'counter.audience-open', params: { platform } })
  if (!outcome || outcome.kind === 'not-applicable') return open
  const { reason, evidence } = outcome
  switch (reason.code) {
    case 'audience-reach.observed':
      return fromBrief({ code: 'counter.audience-observed', params: { platform, ...reason.params } })
    case 'audience-reach.own-measurement': {
      const { audience, share } = reason.params
      return fromRecords({ code: 'counter.audience-observed', params: { platform, audience, share } }, evidence)
    }
    case 'audience-reach.published':
    case 'audience-reach.measured-context':
      return fromRecords({ code: 'counter.audience-published', params: { platform, ...reason.params } }, evidence)
    case 'audience-reach.published-elsewhere':
    case 'audience-reach.no-country':
      return fromRecords({ code: 'counter.audience-elsewhere', params: { platform, ...reason.params } }, evidence)
    case 'audience-reach.private-use':
    case 'audience-reach.professional-use':
    case 'audience-reach.by-invitation':
      return fromRecords({ code: 'counter.audience-of-everybody', params: { platform, ...reason.params } }, evidence)
    case 'audience-reach.minors-measured':
      return fromRecords({ code: 'counter.audience-of-minors', params: { platform, ...reason.params } }, evidence)
    case 'audience-reach.under-age':
    case 'audience-reach.with-parents': {
      const { audience, minimumAge } = reason.params
      return fromRecords({ code: 'counter.audience-too-young', params: { platform, audience, minimumAge } }, evidence)
    }
    case 'audience-reach.potential': {
      const { audience, share, geography } = reason.params
      return fromRecords({ code: 'counter.audience-at-most', params: { platform, audience, share, geography } }, evidence)
    }
    default:
      return open
  }
}

/** An obstacle says more than a matter of hours. */
const hoursOf = ({ asked, request: { platform } }: CounterCase): readonly Statement[] => {
  const outcome = outcomeOf(asked, 'capacity')
  if (!outcome || !asked) return []
  const { reason, evidence } = outcome
  const { hoursPerWeek: needed } = asked.effort
  switch (reason.code) {
    case 'capacity.enough':
    case 'capacity.short':
    case 'capacity.uncovered':
    case 'capacity.accounts-unknown': {
      const { hours } = reason.params
      return [fromRecords({ code: hours >= needed ? 'counter.hours-enough' : 'counter.hours-short', params: { platform, hours, needed } }, evidence)]
    }
    default:
      return [fromRecords({ code: 'counter.hours-unknown', params: { platform, needed } }, evidence)]
  }
}

const fad = (id: string): FadCase | undefined => FADS.find((one) => one.id === id)

/** Well documented cases only, one that kept its users among them: a page that tells one side would be found out. */
const fadsRecord = (): Statement => {
  const [threads, clubhouse, mastodon] = [fad('threads-2023'), fad('clubhouse-2021'), fad('mastodon-2022')]
  const share = (one: FadCase | undefined) => (one ? residualOf(one) : 0)
  const params = {
    threads: share(threads),
    clubhouse: share(clubhouse),
    mastodon: share(mastodon),
    threadsMonths: threads?.months ?? 0,
    clubhouseMonths: clubhouse?.months ?? 0,
  }
  return fromRecords({ code: 'counter.record-fads', params }, ['th-hype-49', 'ch-hype-90', 'ma-hype-22'])
}

/** What became of such reasons elsewhere, as far as somebody counted. */
const RECORDS: readonly { readonly of: readonly Motive[]; readonly tell: () => Statement }[] = [
  { of: ['novelty', 'buzz', 'missing-out'], tell: fadsRecord },
  { of: ['competitor-present', 'everyone-does'], tell: () => fromRecords({ code: 'counter.record-imitation', params: {} }, ['th-hype-brands']) },
  {
    of: ['follower-goal', 'relay-army'],
    tell: () => fromRecords({ code: 'counter.record-followers', params: {} }, ['gp-hype-100m', 'gp-hype-5s']),
  },
  { of: ['free-of-charge'], tell: () => fromRecords({ code: 'counter.record-free', params: {} }, ['all-eff-65']) },
  {
    of: ['one-account-per-unit', 'campaign-page', 'management-wish', 'personal-taste'],
    tell: () => fromRecords({ code: 'counter.record-unowned', params: {} }, ['all-aband-mi450']),
  },
  { of: ['prestige', 'vendor-suggestion'], tell: () => fromRecords({ code: 'counter.record-image', params: {} }, ['gp-aband-np19']) },
]

const ownRecord = (platform: PlatformId, asOf: Day): readonly Statement[] => {
  const own = fadOf(platform, asOf)
  if (own?.basis !== 'measured') return []
  const params = { platform, residual: residualOf(own), months: own.months }
  if (own.recovery && hasRecovered(own, asOf)) {
    const { growth, until } = own.recovery
    return [fromRecords({ code: 'counter.record-own-recovery', params: { ...params, growth, until } }, own.evidence)]
  }
  return [fromRecords({ code: 'counter.record-own-fad', params }, own.evidence.slice(0, 1))]
}

/** The platform's own rise first where it is on record, then the record of the gravest reasons. */
const recordsOf = ({ request, asked, asOf }: CounterCase): readonly Statement[] => {
  const motives = givenMotives(request).filter(isHype)
  const gravity = (of: readonly Motive[]) =>
    Math.min(0, ...motives.filter(({ motive }) => of.includes(motive)).map(({ motive }) => motiveProfile(motive).weight.value))
  const own = motives.length > 0 ? ownRecord(request.platform, asOf) : []
  const told = RECORDS.filter(({ of, tell }) => gravity(of) < 0 && !(own.length > 0 && tell === fadsRecord))
    .map((record, index) => ({ record, index }))
    .sort((a, b) => gravity(a.record.of) - gravity(b.record.of) || a.index - b.index)
    .map(({ record }) => record.tell())
  // An obstacle says more than the fate of others.
  const most = asked !== undefined && asked.vetoes.length > 0 ? 1 : MOST_RECORDS.value
  return [...own, ...told].slice(0, most)
}

const scoreOf = (asked: PlatformAssessment | undefined): readonly Statement[] => {
  if (!asked) return []
  const { platform, score, bounds } = asked
  const wide = bounds.best - bounds.worst >= WIDE_SCORE.value
  return [
    fromModel(wide ? { code: 'counter.score-open', params: { platform, score, ...bounds } } : { code: 'counter.score', params: { platform, score } }),
  ]
}

/** The decision on the request where it says something the obstacles do not, and what the request would be worth without the hype. */
const rulingOf = (given: CounterCase): readonly Statement[] => {
  const {
    request: { platform },
    assessment,
    asked,
  } = given
  const { decision, verdict, withoutHype } = assessment
  const said =
    decision.reason.code === 'request.ruled-out' || (decision.reason.code === 'request.capacity-below-cadence' && fired(asked, 'hours-below-minimum'))
  const reasons: readonly CounterReason[] = said ? [] : [decision.reason]
  const abandoned = decision.notes.filter(({ code }) => code === 'request.early-abandonment')
  const better = withoutHype.verdict
  const improved = verdict !== undefined && better !== undefined && better !== 'decline' && VERDICTS.indexOf(better) < VERDICTS.indexOf(verdict)
  return [
    ...apartOf(given, reasons),
    ...abandoned,
    ...(improved ? [{ code: `counter.without-hype-${better}`, params: { platform } } as const] : []),
  ].map(fromModel)
}

/** A decision on the request, and which of the two holds it back where the channel and the request come to different answers. */
const apartOf = (
  { answer, asked, assessment: { decision }, request: { platform } }: CounterCase,
  reasons: readonly CounterReason[],
): readonly CounterReason[] => {
  if (!asked || reasons.length === 0 || (answer !== 'wait' && answer !== 'decline')) return reasons
  const allowed = VERDICTS.indexOf(ALLOWED[decision.code])
  const deserved = VERDICTS.indexOf(asked.verdict)
  if (deserved < allowed) return [{ code: 'counter.fit-alone', params: { platform } }, ...reasons]
  return allowed < deserved ? [...reasons, { code: 'counter.request-alone', params: { platform } }] : reasons
}
