import fc from 'fast-check'
import type { DiagnosisReasons } from '../../../api/messages/diagnosis-words.ts'
import { CIRCUMSTANCES } from '../../../domain/governance/circumstances.ts'
import { BASE_EXEMPTIONS, CONNECTED_FUNCTIONS, INDICATORS } from '../../../domain/governance/indicators.ts'
import { ROLE_AREAS } from '../../../domain/governance/role.ts'
import { OUTCOMES, OWNERS } from '../../../domain/governance/symptom.ts'
import { SYMPTOM_IDS } from '../../../domain/governance/symptoms/index.ts'

const none = fc.constant({})
const channel = fc.constantFrom('TikTok', 'Élus en direct', 'Page 2')
const of = fc.record({ channel })
const days = fc.integer({ min: 1, max: 900 })
const someOf = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 6 })
const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const symptoms = someOf(SYMPTOM_IDS)
const owners = someOf(OWNERS)
const counts = fc.integer({ min: 1, max: SYMPTOM_IDS.length }).chain((judged) =>
  fc.record({
    judged: fc.constant(judged),
    open: fc.integer({ min: 0, max: SYMPTOM_IDS.length - judged }),
    bad: fc.uniqueArray(fc.constantFrom(...INDICATORS), { maxLength: 3 }),
    moreBad: fc.constant(0),
    inside: fc.boolean(),
  }),
)
const little = fc.record({
  circumstances: fc.uniqueArray(fc.constantFrom(...CIRCUMSTANCES)),
  answers: fc.integer({ min: 0, max: 20 }),
  findings: fc.integer({ min: 0, max: 5 }),
})
const score = (min: number, max: number) => fc.record({ score: fc.oneof(degree(min, max), fc.constantFrom(min, max)) })

export const DIAGNOSIS_REASONS: { readonly [Code in keyof DiagnosisReasons]: fc.Arbitrary<DiagnosisReasons[Code]> } = {
  'symptom.decisive': fc.record({ indicator: fc.constantFrom(...INDICATORS) }),
  'symptom.severe': score(3, 4),
  'symptom.present': score(2, 2.95),
  'symptom.absent': score(0, 1.95),
  'symptom.too-little-told': fc.constantFrom(
    { answered: 0, asked: 4 },
    { answered: 1, asked: 4 },
    { answered: 1, asked: 3 },
    { answered: 2, asked: 5 },
  ),
  'symptom.exempt': fc.record({ exemption: fc.constantFrom(...BASE_EXEMPTIONS, 'in-house', 'no-return-demanded') }),
  'hype-without-results.linked': of,
  'results-too-young.warm-up': fc.record({ channel, days: fc.integer({ min: 0, max: 83 }), warmUpDays: fc.constant(84) }),
  'purpose-after-opening.warning': fc.record({ channel, days }),
  'opened-against-advice.decider-unnamed': of,
  'opened-against-advice.recorded': fc.record({ channel, decidedBy: fc.constantFrom('Claire Morel', 'Élise Ouar') }),
  'rhythm-halved.slowing': of,
  'early-abandonment.foretold': of,
  'learning-stale.retest': fc.record({ hypothesis: fc.constantFrom('Le soir amène plus de réponses', 'Vidéos courtes'), days }),
  'autonomy-limited.tool': none,
  'autonomy-limited.person': none,
  'autonomy-limited.topic': none,
  'autonomy-limited.law': none,
  'autonomy-limited.unasked': none,
  'competence-gate.unproven': none,
  'competence-gate.unasked': none,
  'experience-disputed.less-shown': fc.record({ seniority: fc.constantFrom('experienced', 'senior') }),
  'experience-disputed.more-shown': fc.record({ seniority: fc.constantFrom('intern', 'junior') }),
  'control-package.bought': none,
  'control-expected.uncontrollable': none,
  'role-noise.communication-only': none,
  'role-gap.more-expected': fc.record({ areas: someOf(ROLE_AREAS) }),
  'role-gap.more-given': fc.record({ areas: someOf(ROLE_AREAS) }),
  'functions-unconnected.none': none,
  'functions-unconnected.no-process': fc.record({ functions: someOf(CONNECTED_FUNCTIONS) }),
  'budget-rival.friction': none,
  'reputation-at-risk.unanswered': fc.record({ inside: fc.boolean() }),
  'presence-as-aim.no-use': none,
  'internship.supervision-unasked': none,
  'practitioner.nothing-known': none,
  'practitioner.nothing-found': counts,
  'practitioner.too-little': little,
  'practitioner.not-your-doing': fc.record({
    groups: owners.chain((ids) => fc.tuple(...ids.map((owner) => fc.record({ owner: fc.constant(owner), symptoms })))),
  }),
  'practitioner.your-part': fc
    .integer({ min: 2, max: 40 })
    .chain((remedies) => fc.record({ remedies: fc.constant(remedies), shared: fc.integer({ min: 0, max: remedies }) })),
  'practitioner.competence': none,
  'practitioner.open': fc.record({ open: fc.integer({ min: 1, max: 12 }) }),
  'practitioner.nobody': none,
  'decider.nobody': none,
  'decider.present': fc.record({ symptoms }),
  'decider.nothing-known': none,
  'decider.too-little': little,
  'decider.nothing-found': counts,
  'decider.no-index': fc.record({ known: fc.integer({ min: 0, max: 3 }), needed: fc.constant(4) }),
  'decider.index': fc.tuple(degree(0, 4), degree(0, 1), degree(0, 1)).chain(([value, below, above]) =>
    fc.record({
      value: fc.constant(value),
      low: fc.constant(Math.max(0, value - below)),
      high: fc.constant(Math.min(4, value + above)),
      level: fc.constantFrom('healthy', 'vigilance', 'under-way', 'gadget'),
      firm: fc.boolean(),
    }),
  ),
  'decider.severe': fc.record({ symptoms }),
  'decider.blocked': fc.record({
    outcomes: fc.uniqueArray(fc.constantFrom(...OUTCOMES), { minLength: 1, maxLength: 4 }),
    more: fc.integer({ min: 0, max: 12 }),
    inside: fc.boolean(),
  }),
  'decider.entry': fc.oneof(
    fc.record({ symptom: fc.constantFrom(...SYMPTOM_IDS), owner: fc.constantFrom(...OWNERS) }),
    fc.record({ symptom: fc.constantFrom(...SYMPTOM_IDS), owner: fc.constantFrom(...OWNERS), ownerName: fc.constant('Claire Morel') }),
  ),
  'decider.ownerless': fc.record({ owners }),
  'decider.competence': fc.record({ asked: fc.boolean() }),
  'implied.freedom-told': fc.record({ share: fc.constantFrom(0, 0.25, 0.5, 0.75, 1) }),
  'implied.freedom-partly': fc.record({ share: fc.constantFrom(0, 0.25, 0.5, 0.75, 1) }),
  'implied.freedom-open': none,
  'implied.openness-kept': none,
  'implied.openness-lost': fc.record({ share: degree(0.03, 0.5) }),
  'implied.openness-open': none,
  'implied.hours-kept': none,
  'implied.hours-lost': fc.record({ share: fc.constantFrom(1 / 52, 2 / 52, 3 / 52, 4 / 52) }),
  'implied.hours-open': none,
  'implied.hours-nobody': none,
}
