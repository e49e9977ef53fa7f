import fc from 'fast-check'
import { FORMATS, GOALS, PLATFORM_IDS, USES } from '../../../domain/catalogue/vocabulary.ts'
import { CRITERIA, type CriterionId } from '../../../domain/fit/criteria/index.ts'
import { ANSWERS, type ConditionReasons, type CounterReasons } from '../../../domain/hype/counter-brief/reasons.ts'
import { ESSENTIALS } from '../../../domain/hype/essential.ts'
import { MOTIVE_IDS } from '../../../domain/hype/motives.ts'
import type { RequestReasons } from '../../../domain/hype/request-reasons.ts'
import { change } from './arbitrary-change.ts'

type Reasons = RequestReasons & CounterReasons & ConditionReasons
type Generators = { readonly [Code in keyof Reasons]: fc.Arbitrary<Reasons[Code]> }

/** One generator per kind of figure a reason of a request carries, within the bounds the domain keeps. */
const none = fc.constant({})
const platform = fc.constantFrom(...PLATFORM_IDS)
const goal = fc.constantFrom(...GOALS)
const use = fc.constantFrom(...USES)
const motive = fc.constantFrom(...MOTIVE_IDS)
const criterion = fc.constantFrom(...(Object.keys(CRITERIA) as readonly CriterionId[]))
const share = fc.constantFrom(0, 0.0004, 0.0499, 0.209, 0.31, 0.583, 0.995, 1)
const points = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(0, 59.96, 100))
const hours = fc.constantFrom(0, 0.5, 1, 1.5, 2, 5.5, 12)
const needed = fc.constantFrom(1, 1.5, 2, 4, 7.5)
const person = fc.constantFrom('Léa Martin', 'Paul Renaud')
const on = fc.record({ platform })
const missing = fc.record({ platform, missing: fc.uniqueArray(fc.constantFrom(...ESSENTIALS), { minLength: 1, maxLength: 5 }) })
const asked = fc.record({ platform, motives: fc.uniqueArray(motive, { minLength: 1, maxLength: 6 }) })
const given = fc.record({ given: fc.integer({ min: 1, max: 6 }) })
const advice = fc.record(
  {
    by: person,
    on: fc.constantFrom('2026-11-01', '2025-02-28'),
    reason: fc.constantFrom('Les moyens manquent.', 'Trop tôt'),
  },
  { requiredKeys: [] },
)
const rated = fc.record({ platform, goal, rating: fc.integer({ min: 0, max: 4 }) })
const audience = fc.constantFrom('Presse', 'Élus')
const geography = fc.constantFrom('FR', 'EU', 'world', 'BR')
const placed = fc.record(
  {
    platform,
    audience,
    share,
    geography,
    skewBy: fc.constantFrom('age' as const, 'gender' as const, 'age-and-gender' as const),
    skewGeography: geography,
    askedFrom: fc.constantFrom(11, 13),
    askedTo: fc.constantFrom(14, 17),
  },
  { requiredKeys: ['platform', 'audience', 'share', 'geography'] },
)
const fad = { platform, residual: share, months: fc.constantFrom(1, 1.2, 7) }
const neglected = fc.record({ neglected: fc.uniqueArray(platform, { minLength: 1, maxLength: 3 }) })
const alternative = { alternative: platform, score: points }
const changes = fc.array(change, { minLength: 1, maxLength: 2 })
const day = fc.record({ asOf: fc.constantFrom('2026-11-21', '2026-03-01') })

const perAnswer = Object.fromEntries(
  ANSWERS.flatMap((answer) => [`counter.answer-${answer}`, `counter.conditions-${answer}`, `counter.closing-${answer}`]).map((code) => [code, on]),
) as Pick<Generators, Extract<keyof Generators, `counter.${'answer' | 'conditions' | 'closing'}-${(typeof ANSWERS)[number]}`>>

export const REQUEST_REASONS: Generators = {
  'request.go': on,
  'request.duty-against-rule': on,
  'request.trial-done': fc.record({ platform, missing: fc.constantFrom(['audience'] as const, ['exit'] as const) }),
  'request.asserted-only': missing.map(({ platform: asked, missing: asserted }) => ({ platform: asked, asserted })),
  'request.go-as-pilot': fc.record({ platform, motive }),
  'request.sponsor-reason': on,
  'request.pilot-missing': fc.record({ platform, missing: fc.constantFrom(['audience'] as const, ['exit'] as const) }),
  'request.missing': missing,
  'request.unanswered': missing,
  'request.hype-outweighs': missing,
  'request.too-little': missing,
  'request.bling-bling': on,
  'request.ruled-out': on,
  'request.duty': on,
  'request.name-only': on,
  'request.capacity-below-cadence': on,
  'request.neglected-first': fc.record({ platform, neglected: fc.uniqueArray(platform, { minLength: 1, maxLength: 3 }) }),
  'against-advice-without-decider': on,
  'request.against-advice': fc.record({ platform, decider: person }),
  'request.early-abandonment': on,
  'request.pilot-missed': fc.record({
    platform,
    name: fc.constantFrom('Vidéos courtes', 'Reels, spring'),
    endedOn: fc.constantFrom('2026-03-01', '2025-12-31'),
  }),
  'counter.asked': asked,
  'counter.asked-existing': asked,
  'counter.asked-plain': on,
  'counter.asked-existing-plain': on,
  'counter.reading-hype': given,
  'counter.reading-mixed': fc.record({ sound: fc.integer({ min: 1, max: 5 }), others: fc.integer({ min: 1, max: 5 }) }),
  'counter.reading-sound': given,
  'counter.reading-unsupported': given,
  'counter.advised-against': advice,
  'counter.advised-for': advice,
  'counter.not-consulted': none,
  'counter.aims-ranked': fc.record({ goals: fc.uniqueArray(goal, { minLength: 1, maxLength: 3 }) }),
  'counter.aims-equal': fc.record({ goals: fc.uniqueArray(goal, { minLength: 2, maxLength: 3 }) }),
  'counter.goal-strong': rated,
  'counter.goal-partial': rated,
  'counter.goal-weak': rated,
  'counter.use-at-home': fc.record({ platform, use }),
  'counter.use-unmakeable': fc.record({ platform, use }),
  'counter.uses-elsewhere': fc.record({ platform, uses: fc.uniqueArray(use, { minLength: 1, maxLength: 3 }) }),
  'counter.uses-unknown': on,
  'counter.uses-unjudged': on,
  'counter.audience-observed': fc.record({ platform, audience: fc.constantFrom('Presse', 'Élus'), share }),
  'counter.audience-published': placed,
  'counter.audience-elsewhere': placed,
  'counter.audience-at-most': placed,
  'counter.audience-of-everybody': placed,
  'counter.audience-of-minors': placed,
  'counter.audience-too-young': fc.record({ platform, audience, minimumAge: fc.constantFrom(13, 16, 18) }),
  'counter.audience-open': on,
  'counter.audience-unmeasured': none,
  'counter.audience-figure-missing': none,
  'counter.hours-enough': fc.record({ platform, hours, needed }),
  'counter.hours-short': fc.record({ platform, hours, needed }),
  'counter.hours-unknown': fc.record({ platform, needed }),
  'counter.record-imitation': none,
  'counter.record-fads': fc.record({
    threads: share,
    clubhouse: share,
    mastodon: share,
    threadsMonths: fc.constantFrom(1, 2),
    clubhouseMonths: fc.constantFrom(2, 3),
  }),
  'counter.record-own-fad': fc.record(fad),
  'counter.record-own-recovery': fc.record({ ...fad, growth: share, until: fc.constantFrom('2025-10', '2025') }),
  'counter.record-unowned': none,
  'counter.record-image': none,
  'counter.record-free': none,
  'counter.record-followers': none,
  'counter.score': fc.record({ platform, score: points }),
  'counter.score-open': fc.record({ platform, score: points, worst: points, best: points }),
  'counter.fit-alone': on,
  'counter.request-alone': on,
  'counter.without-hype-adopt': on,
  'counter.without-hype-pilot': on,
  'counter.without-hype-wait': on,
  'counter.lead-audience': none,
  'counter.lead-objective': none,
  'counter.lead-use': none,
  'counter.lead-capacity': none,
  'counter.lead-exit': none,
  'counter.lead-reconsider': none,
  'counter.lead-custody': none,
  'counter.lead-stand-in': none,
  'counter.lead-reconcile': none,
  'counter.alternative-beside-the-point': on,
  'counter.alternative': fc.record({ ...alternative, hours: needed }),
  'counter.alternative-existing': fc.record(alternative),
  'counter.alternative-level': fc.record(alternative),
  'counter.alternative-level-existing': fc.record(alternative),
  'counter.alternative-advisable': fc.record(alternative),
  'counter.alternative-advisable-existing': fc.record(alternative),
  'counter.alternative-open': fc.record({ ...alternative, worst: points }),
  'counter.alternative-goal': fc.record({ alternative: platform, goal, rating: fc.integer({ min: 3, max: 4 }) }),
  'counter.alternative-use': fc.record({ alternative: platform, use }),
  'counter.alternative-beside': fc.record({ platform, ...alternative }),
  'counter.alternative-neglected': neglected,
  'counter.alternative-none-yet': fc.record({ platform, leader: platform, score: points }),
  'counter.alternative-none': on,
  'counter.alternative-unneeded': on,
  ...perAnswer,
  'counter.basis': day,
  'counter.basis-brief': day,
  'counter.sources-dated': fc
    .integer({ min: 1, max: 12 })
    .chain((cited) => fc.record({ cited: fc.constant(cited), dated: fc.integer({ min: 1, max: cited }) })),
  'condition.audience': fc.record({ platform, percent: fc.constant(5) }),
  'condition.audience-in-trial': fc.record({ platform, percent: fc.constant(5) }),
  'condition.objective': on,
  'condition.use': on,
  'condition.capacity': fc.record({ platform, hours: needed }),
  'condition.capacity-unprofiled': on,
  'condition.exit': on,
  'condition.format': fc.record({ format: fc.constantFrom(...FORMATS) }),
  'condition.own-rules': on,
  'condition.parents': on,
  'condition.ownership': on,
  'condition.own-server': fc.record({ platform, hoursPerMonth: fc.constantFrom(1, 2, 4), eurosPerYear: fc.constantFrom(120, 300) }),
  'condition.legal': on,
  'condition.neglected': neglected,
  'condition.decider': none,
  'condition.consult': none,
  'condition.sponsor-reason': on,
  'condition.sponsor-commitment': none,
  'condition.out-of-reach': fc.record({ platform, criterion, others: fc.integer({ min: 0, max: 4 }) }),
  'condition.open-questions': fc.record({ criteria: fc.uniqueArray(criterion, { minLength: 1, maxLength: 4 }) }),
  'condition.change': fc.record({ platform, changes }),
  'condition.more-than-trial': fc.record({ platform, changes }),
  'condition.trial': fc.record({ platform, from: fc.constant(8), to: fc.constant(12) }),
  'condition.rhythm': fc.record({ platform, hours: needed, posts: fc.constantFrom(0.02, 0.25, 0.35, 0.5, 0.75, 1, 2, 2.5, 7, 14, 20) }),
  'condition.park': on,
  'condition.duty': fc.record({ platform, hours: needed }),
  'condition.duty-unprofiled': on,
  'condition.reconcile': on,
  'condition.figures': on,
}
