import fc from 'fast-check'
import { FORMAT_QUALITIES, FORMATS, GOALS, PLATFORM_IDS, USES } from '../../../domain/catalogue/vocabulary.ts'
import { CRITERIA, type CriterionId } from '../../../domain/fit/criteria/index.ts'
import type { UncarriedCause, UncarriedUse } from '../../../domain/fit/findings/uses-without-channel.ts'
import { VERDICTS } from '../../../domain/fit/verdict.ts'
import { VETOES, type VetoId } from '../../../domain/fit/vetoes/index.ts'
import { MOTIVE_IDS } from '../../../domain/hype/motives.ts'
import type { AllReasons } from '../../../domain/reasons.ts'
import { change, measurement } from './arbitrary-change.ts'
import { DIAGNOSIS_REASONS } from './arbitrary-diagnosis-reasons.ts'
import { QUALIFICATION_REASONS } from './arbitrary-qualification-reasons.ts'
import { REQUEST_REASONS } from './arbitrary-request-reasons.ts'

/** One generator per kind of figure a reason carries, within the bounds the domain keeps. */
const none = fc.constant({})
const goal = fc.constantFrom(...GOALS)
const use = fc.constantFrom(...USES)
const format = fc.constantFrom(...FORMATS)
const platform = fc.constantFrom(...PLATFORM_IDS)
const criterion = fc.constantFrom(...(Object.keys(CRITERIA) as readonly CriterionId[]))
const motive = fc.constantFrom(...MOTIVE_IDS)
const rating = fc.integer({ min: 0, max: 4 })
const zeroToOne = fc.double({ min: 0, max: 1, noNaN: true })
const share = fc.oneof(zeroToOne, fc.constantFrom(0, 0.0004, 0.00999, 0.0499, 0.31, 0.995, 1))
const points = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(0, 59.96, 100))
const hours = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 0.5, 1, 1.5, 2, 5.5, 3.25))
const needed = fc.constantFrom(1, 1.5, 2, 4, 5.5, 7.5, 12)
const years = fc.integer({ min: 0, max: 30 })
const audience = fc.constantFrom('Jeunes parents', 'Presse', 'Élus')
const geography = fc.constantFrom('FR', 'GB', 'DE', 'EU', 'world', 'US', 'BR')
const part = fc.constantFrom('lifespan' as const, 'ownership' as const, 'stability' as const, 'independence' as const, 'legal-safety' as const)

const goals = fc.record({ goal, rating, weakestGoal: goal, weakestRating: rating })
const uses = fc.record({ use, rating, weakestUse: use, weakestRating: rating })
const young = { minimumAge: fc.constantFrom(13, 15, 16, 18), minimumAgeBy: fc.constantFrom('terms' as const, 'law' as const) }
const reach = fc.record({ audience, share, ...young }, { requiredKeys: ['audience', 'share'] })
const placedReach = fc.record(
  {
    bound: fc.constantFrom('' as const, 'upper' as const, 'lower' as const, 'most' as const),
    audience,
    share,
    geography,
    skewBy: fc.constantFrom('age' as const, 'gender' as const, 'age-and-gender' as const),
    skewGeography: geography,
    askedFrom: fc.constantFrom(11, 13),
    askedTo: fc.constantFrom(14, 17),
    ...young,
  },
  { requiredKeys: ['bound', 'audience', 'share', 'geography'] },
)
const tooYoung = fc.record({ audience, ...young })
const time = fc.record({ hours, needed, taken: hours })
const formats = fc.record({ format, rating, quality: fc.constantFrom(...FORMAT_QUALITIES) })
const delay = fc.constantFrom(1, 4, 24, 48)
const withinHours = fc.record({ withinHours: delay })
const ended = { name: fc.constantFrom('Vidéos courtes', 'Reels, spring'), endedOn: fc.constantFrom('2026-03-01', '2025-12-31') }
const pilot = fc.record(
  {
    ...ended,
    retestOn: fc.constantFrom('2026-09-01', '2027-01-31'),
    reached: zeroToOne,
    rolledBack: fc.constant(true as const),
    worse: fc.constant(true as const),
  },
  { requiredKeys: ['name', 'endedOn', 'retestOn', 'reached'] },
)
const accounts = fc.integer({ min: 1, max: 12 })
const scored = fc.record({ score: points })
const withWorst = fc.record({ score: points, worst: points })
const vetoes = fc.integer({ min: 1, max: 7 })
const on = fc.record({ platform })
const somePlatforms = fc.uniqueArray(platform, { minLength: 1, maxLength: 4 })
const onScored = fc.record({ platform, score: points })
const onMotives = fc.record({ platform, motives: fc.uniqueArray(motive, { minLength: 1, maxLength: 6 }) })
const veto = fc.constantFrom(...(Object.keys(VETOES) as readonly VetoId[]))
const planned = fc.constantFrom(0.5, 1, 1.5, 2, 3.5, 6, 40)
const gained = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Math.round(value * 10) / 10),
  fc.constantFrom(0, 0.1, 1, 1.9, 2),
)
const some = (minLength: number) => fc.uniqueArray(platform, { minLength, maxLength: 5 })
const onPlanned = fc.record({ platform, hours: planned })
const shortOfHealthy = fc.record({ platform, hours: planned, healthy: needed })
const spread = fc.record({ platforms: some(2), hours, points: gained })
const alternative = { platform, alternative: platform, alternativeScore: points, alternativeWorst: points, alternativeBest: points }

/** Why a use lacks a channel, from a few of each so that two may share a cause. */
const uncarried: fc.Arbitrary<UncarriedUse> = fc
  .tuple(
    use,
    fc.oneof<fc.Arbitrary<UncarriedCause>[]>(
      fc.constant({ cause: 'serves-no-goal' }),
      fc.constant({ cause: 'carried-nowhere' }),
      fc.record({ cause: fc.constant('format-missing-there' as const), format, platform }),
      fc.record({ cause: fc.constant('format-missing' as const), format }),
      fc.record({
        cause: fc.constant('channel-not-advised' as const),
        platform,
        hindrance: fc.constantFrom(...(Object.keys(VETOES) as readonly VetoId[]), 'hours-taken' as const, 'wait' as const, 'decline' as const),
      }),
      fc.record({ cause: fc.constant('unrated' as const), platform }),
    ),
  )
  .map(([one, cause]) => ({ use: one, ...cause }))

const verdict = fc.constantFrom(...VERDICTS)
const lacking = fc.constantFrom('freedom' as const, 'governance' as const, 'somebody' as const)
/** What is taken or added, and what more could be gained, with the verdict then where it is another. */
const governed = fc.record({ platform, points: gained, gain: gained, verdict, lacking }, { requiredKeys: ['platform', 'points', 'gain', 'lacking'] })
export const REASONS: { readonly [Code in keyof AllReasons]: fc.Arbitrary<AllReasons[Code]> } = {
  'goal-effectiveness.strong': goals,
  'goal-effectiveness.mixed': goals,
  'goal-effectiveness.weak': goals,
  'goal-effectiveness.sector-unknown': fc.record({ goal, low: rating, high: rating }),
  'goal-effectiveness.unrated': fc.record({ goal }),
  'use-affordance.strong': uses,
  'use-affordance.mixed': uses,
  'use-affordance.weak': uses,
  'use-affordance.none-stated': none,
  'use-affordance.unknown': none,
  'use-affordance.unrated': fc.record({ use }),
  'audience-reach.observed': reach,
  'audience-reach.measured-context': placedReach,
  'audience-reach.published': placedReach,
  'audience-reach.own-measurement': placedReach,
  'audience-reach.described': placedReach,
  'audience-reach.published-elsewhere': placedReach,
  'audience-reach.no-country': placedReach,
  'audience-reach.private-use': placedReach,
  'audience-reach.by-invitation': placedReach,
  'audience-reach.potential': placedReach,
  'audience-reach.minors': placedReach,
  'audience-reach.professional-use': placedReach,
  'audience-reach.minors-measured': placedReach,
  'audience-reach.under-age': tooYoung,
  'audience-reach.with-parents': tooYoung,
  'under-age.barred': fc.record(young),
  'under-age-alone.with-parents': fc.record(young),
  'scope.channels-only': on,
  'audience-reach.no-figure': none,
  'audience-reach.unknown': none,
  'capacity.enough': time,
  'capacity.short': time,
  'capacity.uncovered': fc.record({ hours: needed, needed: hours, taken: fc.constantFrom(0, 2, 4.5), weeks: fc.integer({ min: 1, max: 4 }) }),
  'everything-approved': fc.record({
    publishing: fc.boolean(),
    replying: fc.boolean(),
    learner: fc.boolean(),
    adopt: fc.uniqueArray(platform, { maxLength: 4 }),
  }),
  'learner-in-charge': fc.record({ asked: fc.boolean() }),
  'governance.takes': governed,
  'governance.adds': fc.record({ platform, points: gained }),
  'governance.adds-some': governed,
  'governance.could-add': fc.record({ platform, gain: gained, verdict, lacking }, { requiredKeys: ['platform', 'gain', 'lacking'] }),
  'capacity.nobody': fc.record({ needed: hours }),
  'capacity.accounts-unknown': fc.record({ hours, needed, accounts }),
  'capacity.hours-unknown': fc.record({ needed }),
  'conversation-readiness.not-demanded': none,
  'conversation-readiness.ready': withinHours,
  'conversation-readiness.slow': fc.record({ withinHours: delay, hours }),
  'conversation-readiness.absent': withinHours,
  'conversation-readiness.unfree': withinHours,
  'conversation-readiness.controlled': fc.record({ withinHours: delay, share: fc.double({ min: 0.25, max: 0.5, noNaN: true }) }),
  'conversation-readiness.unknown': withinHours,
  'durability.lasting': fc.record({ part }),
  'durability.fragile': fc.record({ part }),
  'format-match.native': formats,
  'format-match.tolerated': formats,
  'format-match.none': none,
  'format-match.unknown': none,
  'track-record.active': none,
  'track-record.dormant': none,
  'track-record.none': none,
  'track-record.unknown': none,
  'track-record.pilot-reached': pilot,
  'track-record.pilot-partly': pilot,
  'track-record.pilot-missed': pilot,
  'track-record.pilot-inconclusive': pilot,
  'track-record.pilot-stale': pilot,
  'track-record.pilot-unmeasured': fc.record({
    ...ended,
    account: fc.constantFrom('active' as const, 'dormant' as const, 'none' as const, 'unknown' as const),
  }),
  'pilots-inconclusive': fc.record({ platforms: fc.uniqueArray(platform, { minLength: 1, maxLength: 3 }) }),
  'excluded-by-constraint.named': none,
  'ownership-required.rented': none,
  'ownership-to-secure.own-server': fc.record({ hoursPerMonth: fc.constantFrom(1, 2, 4), eurosPerYear: fc.constantFrom(120, 300) }),
  'legal-exposure.reserved': fc.record({ rating }),
  'audience-absent.all': fc.record({ share: fc.double({ min: 0, max: 0.04999, noNaN: true }), percentNeeded: fc.constant(5) }),
  'no-native-format.none': fc.record({ format }),
  'hours-below-minimum.short': time,
  'hours-below-minimum.nobody': fc.record({ needed: hours }),
  'no-use-stated.empty': none,
  'verdict.score-high': withWorst,
  'verdict.score-middle': scored,
  'verdict.score-low': scored,
  'verdict.score-very-low': scored,
  'verdict.unanswered': withWorst,
  'verdict.ask-first': withWorst,
  'verdict.unanswered-low': fc.record({ score: points, best: points }),
  'verdict.few-reached': fc.record({ score: points, share: fc.constantFrom(0.01, 0.05, 0.14) }),
  'verdict.uncertain': fc.record({ score: points, p5: points }),
  'durability.unrated': none,
  'format-match.unrated': none,
  'ranking.clear': fc.record({ ahead: platform, behind: platform, probability: share }),
  'ranking.too-close': fc.record({ ahead: platform, behind: platform, probability: share }),
  'verdict.hours-short': fc.record({ score: points, hours, needed }),
  'verdict.nothing-to-wait-for': fc.record({ score: points, ceiling: points }),
  'verdict.thin-evidence': fc.record({ score: points, confidence: share }),
  'counterfactual.one': fc.record({ change, verdict }),
  'counterfactual.confirmed': fc.record({ change: measurement, verdict }),
  'counterfactual.two': fc.record({ change, other: change, verdict }),
  'question.about-sector': none,
  'question.about-country': none,
  'question.about-audiences': none,
  'question.about-audience-country': none,
  'question.about-audience-age': none,
  'question.about-audience-women': none,
  'question.about-audience-context': none,
  'question.about-uses': none,
  'question.about-hours': none,
  'question.about-staffing': none,
  'question.about-formats': none,
  'question.about-response-time': none,
  'question.about-coverage': none,
  'question.about-autonomy': none,
  'question.about-data-protection': none,
  'question.about-ownership': none,
  'question.about-account-state': on,
  'verdict.vetoed': fc.record({ vetoes }),
  'verdict.vetoed-for-good': fc.record({ score: points, vetoes }),
  'use.carries-goal': fc.record({ use, goal, rating }),
  'use.not-carried': fc.record({ use, rating }),
  'use.no-format': fc.record({ use, format }),
  'use.serves-no-goal': fc.record({ use }),
  'blog-forgotten': fc.record({ score: points, lastingArticles: fc.constantFrom(1, 1.5, 2) }),
  'no-use-stated': none,
  'accounts-unknown': fc.record({ hours, taken: needed, accounts }),
  'spread-too-thin': fc.record({ hours, taken: needed, accounts: fc.integer({ min: 2, max: 12 }) }),
  'not-all-at-once': fc.record({ hours, needed, platforms: fc.uniqueArray(platform, { minLength: 2, maxLength: 5 }) }),
  'audience-nowhere-reached': reach,
  'no-owned-base': fc.record({ platforms: somePlatforms }),
  'one-platform-dependence': on,
  'uses-without-channel': fc.oneof(
    fc.record({ uses: fc.uniqueArray(use, { minLength: 1, maxLength: 4 }) }),
    fc
      .uniqueArray(uncarried, { minLength: 1, maxLength: 4, selector: (one) => one.use })
      .map((causes) => ({ uses: causes.map((one) => one.use), causes })),
  ),
  'internal-goal': none,
  'dormant-accounts': fc.uniqueArray(platform, { minLength: 1, maxLength: 5 }).chain((all) =>
    fc.tuple(fc.nat({ max: all.length }), fc.nat({ max: all.length })).map(([a, b]) => ({
      revive: all.slice(0, Math.min(a, b)),
      rest: all.slice(Math.min(a, b), Math.max(a, b)),
      close: all.slice(Math.max(a, b)),
    })),
  ),
  'answers-exceed-hours': fc.record({ answers: fc.constantFrom(200, 4000), minutes: fc.constant(2), needed, hours }),
  'channels-without-use': fc.record({ platforms: somePlatforms }),
  'too-little-to-publish': fc.record({
    channels: fc.uniqueArray(fc.record({ platform, planned: fc.constantFrom(0, 1, 1.5, 4), needed: fc.integer({ min: 2, max: 30 }) }), {
      minLength: 1,
      maxLength: 4,
      selector: (channel) => channel.platform,
    }),
  }),
  'too-close-to-call': fc.record({ platforms: fc.uniqueArray(platform, { minLength: 2, maxLength: 4 }) }),
  'more-requests-than-hours': fc.record({ hours, needed, requests: fc.integer({ min: 2, max: 12 }) }),
  'portfolio.one-channel': onPlanned,
  'portfolio.channels': fc.record({ platforms: some(2), hours: planned }),
  'portfolio.nobody': none,
  'portfolio.no-candidate': none,
  'portfolio.nothing-worth-hours': none,
  'portfolio.too-few-hours': fc.record({ platform, hours, needed }),
  'portfolio.obligations-exceed-hours': fc.record({ hours, needed, platforms: some(1) }),
  'portfolio.hours-unknown': fc.record({ platform, needed }),
  'portfolio.set-aside': fc.record({ hours: planned, platforms: some(1) }),
  'portfolio.set-aside-duty': fc.record({ hours: planned, platforms: some(1) }),
  'portfolio.set-aside-unjudged': fc.record({ hours: planned, platforms: some(1) }),
  'portfolio.hours-left': fc.record({ hours: planned }),
  'portfolio.one-more-hour': fc.record({ platform, points: gained }),
  'portfolio.next-channel': fc.record({ platform, points: gained, hours: planned }),
  'portfolio.spread': spread,
  'portfolio.spread-starved': spread,
  'portfolio.at-healthy': onPlanned,
  'portfolio.below-healthy': shortOfHealthy,
  'portfolio.at-minimum': shortOfHealthy,
  'portfolio.closing-costs': fc.record({ platform, points: gained, hoursSaved: fc.integer({ min: -20, max: 20 }).map((halves) => halves / 2) }),
  'portfolio.closing-takes-hours': fc.record({ platform, hours: planned }),
  'portfolio.closing-costs-little': on,
  'portfolio.on-hold': fc.record({ platforms: some(1) }),
  'portfolio.unmeasured': fc.record({ platforms: some(1) }),
  'portfolio.networks-beside-a-job': fc.record({ networks: fc.integer({ min: 1, max: 2 }) }),
  'portfolio.networks-per-post': fc.record({ networks: fc.integer({ min: 1, max: 12 }) }),
  'portfolio.ask-first': fc.record({ platforms: some(1) }),
  'portfolio.duty-against-rule': fc.record({ platforms: some(1) }),
  'portfolio.not-proven': fc.record({ points: gained }),
  'portfolio.obliged': on,
  'portfolio.stop': fc.record({ platform, points: gained, hours: needed }),
  'portfolio.rest': fc.record({ platform, hours: needed }),
  'portfolio.use-missing': fc.record({ platforms: some(1) }),
  'portfolio.gives-way': fc.record({ platform, points: gained, hours: needed }),
  'portfolio.stop-once-proven': fc.record({ platform, hours: needed, unproven: some(1) }),
  'portfolio.keep-until-proven': fc.record({ platform, hours: needed, unproven: some(1) }),
  'portfolio.stop-free': fc.record({ platform, hours: needed }),
  'portfolio.stop-if-alive': fc.record({ platform, hours: needed }),
  'portfolio.chosen': on,
  'portfolio.outranked': on,
  'portfolio.not-added': on,
  'portfolio.not-worth-hours': on,
  'portfolio.candidate': on,
  'portfolio.vetoed': fc.record({ platform, veto }),
  'portfolio.declined': on,
  'portfolio.refused': on,
  'portfolio.without-use': on,
  'portfolio.not-earned': on,
  'portfolio.from-hours': fc.record({ hours: planned, platforms: some(1) }),
  'hype.motives-hype': fc.record({ motive, hype: fc.double({ min: 0.5, max: 20, noNaN: true }) }),
  'hype.motives-sound': none,
  'hype.motives-unknown': none,
  'hype.justification': fc
    .integer({ min: 2, max: 4 })
    .chain((asked) => fc.record({ met: fc.integer({ min: 0, max: asked }), asked: fc.constant(asked) })),
  'hype.justification-unknown': none,
  'hype.platform-young': fc.record({ years: fc.integer({ min: 0, max: 2 }) }),
  'hype.platform-mature': fc.record({ years }),
  'hype.platform-receded': fc.record({ years, residual: share }),
  'hype.platform-unknown': none,
  'pushback.asked': onMotives,
  'pushback.asked-existing': onMotives,
  'pushback.asked-without-motive': on,
  'pushback.asked-existing-without-motive': on,
  'pushback.imitation': on,
  'pushback.novelty': on,
  'pushback.authority': on,
  'pushback.free': on,
  'pushback.goal-better-elsewhere': fc.record({ platform, goal, rating, alternative: platform, alternativeRating: rating }),
  'pushback.goal-not-served': fc.record({ platform, goal, rating: fc.integer({ min: 0, max: 1 }) }),
  'pushback.duty': on,
  'pushback.beyond-duty': on,
  'pushback.reserve': on,
  'pushback.capped': on,
  'pushback.suits': onScored,
  'pushback.fit-alone': onScored,
  'pushback.later': on,
  'pushback.sound': onScored,
  'pushback.sound-with-reservation': fc.record({ platform, score: points, criterion }),
  'pushback.pilot-first': onScored,
  'pushback.pilot-existing': onScored,
  'pushback.not-advised': on,
  'pushback.not-now': onScored,
  'pushback.ask-first': fc.record({ platform, score: points, worst: points }),
  'pushback.no-profile': on,
  'pushback.alternative': fc.record({ ...alternative, score: points }),
  'pushback.alternative-silent': fc.record(alternative),
  'pushback.alternative-existing': fc.record(
    { ...alternative, score: points },
    { requiredKeys: ['platform', 'alternative', 'alternativeScore', 'alternativeWorst', 'alternativeBest'] },
  ),
  'question.audience': on,
  'question.use': on,
  'question.capacity': fc.record({ platform, hours }),
  'question.objective': on,
  'question.exit': on,
  'question.custody': on,
  'question.reconcile': on,
  'question.stand-in': on,
  'question.reconsider': on,
  ...REQUEST_REASONS,
  ...QUALIFICATION_REASONS,
  ...DIAGNOSIS_REASONS,
}

export const CODES = Object.keys(REASONS) as readonly (keyof AllReasons)[]
