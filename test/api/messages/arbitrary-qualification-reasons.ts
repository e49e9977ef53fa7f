import fc from 'fast-check'
import { type QualificationFindingReasons, WARM_UP } from '../../../domain/qualification/findings.ts'
import { TRANSITION } from '../../../domain/qualification/plan.ts'
import { CHALLENGES, LEAST_ANSWERED, SOLD_MODELS } from '../../../domain/qualification/proposal.ts'
import { SCALED_QUESTION_IDS, type ScaledQuestionId } from '../../../domain/qualification/questions.ts'
import { GRID_RULES, GROUP_VERDICTS, type PoleName, type VerdictReasonsOfGroup } from '../../../domain/qualification/verdict.ts'

type QualificationReasons = VerdictReasonsOfGroup & QualificationFindingReasons

const none = fc.constant({})
const group = fc.constantFrom('Comptables', 'Élus de quartier', 'Squad 7')
const of = fc.record({ group })
const degree = fc.oneof(fc.double({ min: 0, max: 4, noNaN: true }), fc.constantFrom(0, 0.75, 2.25, 7 / 3, 4))
const poles = fc.record({ socioCollaborative: degree, community: degree })
const signs = (ids: readonly ScaledQuestionId[]) => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
const withSigns = (ids: readonly ScaledQuestionId[]) => fc.record({ socioCollaborative: degree, community: degree, signs: signs(ids) })
const several = fc.record({ groups: fc.uniqueArray(group, { minLength: 1 }) })
const places = fc.record({
  group,
  places: fc.uniqueArray(fc.constantFrom('WhatsApp', 'Cafétéria', 'Forum municipal'), { minLength: 1, maxLength: 3 }),
})
const questions = SCALED_QUESTION_IDS.length
const fewestOpen = Math.floor(questions * GRID_RULES.mostUnknown.value) + 1

export const QUALIFICATION_REASONS: { readonly [Code in keyof QualificationReasons]: fc.Arbitrary<QualificationReasons[Code]> } = {
  'grid.too-much-open': fc.record({ open: fc.integer({ min: fewestOpen, max: questions }), questions: fc.constant(questions) }),
  'grid.cause-unasked': none,
  'grid.cause-elsewhere': none,
  'grid.instead-of-change': none,
  'grid.lives-already': none,
  'grid.pole-unasked': fc.record({
    poles: fc.constantFrom<PoleName[]>(['socio-collaborative'], ['community'], ['socio-collaborative', 'community']),
  }),
  'grid.cohesion-unasked': none,
  'grid.outcome-unasked': none,
  'grid.both-poles': poles,
  'grid.team': withSigns(['accountable-result', 'assigned-membership', 'single-manager', 'in-the-flow']),
  'grid.no-community': poles,
  'grid.community': withSigns(['win-over', 'optional-attention', 'crosses-borders', 'assigned-membership']),
  'grid.audience': poles,
  'grid.neither-pole': poles,
  'wrong-method.campaign-in-a-team': of,
  'wrong-method.assignment-in-a-community': of,
  'model-mismatch.sold': fc.record({ group, sold: fc.constantFrom(...SOLD_MODELS), verdict: fc.constantFrom(...GROUP_VERDICTS) }),
  'legitimacy-conflict.animator-leads-a-team': of,
  'wrong-measures.engagement-in-a-team': of,
  'chosen-for.bad-advice': none,
  'chosen-for.misunderstanding': none,
  'chosen-for.avoidance': none,
  'erp-syndrome.same-answer': fc
    .integer({ min: 3, max: 14 })
    .chain((problems) => fc.record({ problems: fc.constant(problems), communities: fc.integer({ min: Math.ceil(problems / 2), max: problems }) })),
  'control-package.sold': none,
  'relay-expected.illusion': none,
  'thin-offer.unanswered': fc.record({ answered: fc.integer({ min: 0, max: LEAST_ANSWERED.value - 1 }), asked: fc.constant(CHALLENGES.length) }),
  'hollow-supply.intern': none,
  'hollow-supply.unnamed': none,
  'exists-elsewhere.places': places,
  'exists-elsewhere.reachable': places,
  'exists-elsewhere.no-rival': places,
  'exists-elsewhere.leave-in-peace': places,
  'no-manager.in-a-team': of,
  'beside-a-programme.cause-elsewhere': several,
  'beside-a-programme.no-community': several,
  'beside-a-programme.left-alone': several,
  'beside-a-programme.unqualified': several,
  'answer-set-aside.tractable': of,
  'answer-inferred.tractable': of,
  'answer-set-aside.avoidance': of,
  'answer-inferred.avoidance': of,
  'contradiction.changes-and-avoidance': fc.record({
    group,
    changes: fc.uniqueArray(fc.constantFrom('Nouveaux horaires', 'Budget doublé'), { minLength: 1 }),
  }),
  'contradiction.aims-without-winning': of,
  'contradiction.winning-without-aims': of,
  'contradiction.manager-without-authority': of,
  'contradiction.talks-nowhere': of,
  'contradiction.lives-without-talk': of,
  'contradiction.conversation-and-cause': of,
  'contradiction.proposed-and-not-asked': of,
  'wrong-method.assignment-over-both': of,
  'wrong-method.campaign-over-both': of,
  'legitimacy-conflict.manager-leads-a-community': of,
  'transitional-role.time-boxed': fc.record({ group, days: fc.integer({ min: 1, max: TRANSITION.value }) }),
  'transitional-role.too-long': fc.record({
    group,
    days: fc.integer({ min: TRANSITION.value + 1, max: 3000 }),
    mostDays: fc.constant(TRANSITION.value),
  }),
  'one-role.both': of,
  'single-vector.split': of,
  'takeover.method': of,
  'takeover.lead': of,
  'takeover.targets': of,
  'nothing-to-run.cause-elsewhere': of,
  'nothing-to-run.no-community': of,
  'need.untreated': of,
  'proposed-by.vendor': several,
  'proposed-by.vendor-in-vain': several,
  'proposed-by.animator': several,
  'proposed-by.above': several,
  'wrong-measures.followers-in-a-community': of,
  'blocked.already-begun': none,
  'too-early.warm-up': fc.record({ days: fc.integer({ min: 0, max: WARM_UP.value - 1 }), warmUpDays: fc.constant(WARM_UP.value) }),
}
