import fc from 'fast-check'
import { type QualificationFindingReasons, WARM_UP } from '../../../domain/qualification/findings.ts'
import { CHALLENGES, LEAST_ANSWERED, SOLD_MODELS } from '../../../domain/qualification/proposal.ts'
import { SCALED_QUESTION_IDS } from '../../../domain/qualification/questions.ts'
import { GRID_RULES, GROUP_VERDICTS, type VerdictReasonsOfGroup } from '../../../domain/qualification/verdict.ts'

type QualificationReasons = VerdictReasonsOfGroup & QualificationFindingReasons

const none = fc.constant({})
const group = fc.constantFrom('Comptables', 'Élus de quartier', 'Squad 7')
const of = fc.record({ group })
const degree = fc.oneof(fc.double({ min: 0, max: 4, noNaN: true }), fc.constantFrom(0, 0.75, 2.25, 7 / 3, 4))
const poles = fc.record({ socioCollaborative: degree, community: degree })
const questions = SCALED_QUESTION_IDS.length
const fewestOpen = Math.floor(questions * GRID_RULES.mostUnknown.value) + 1

export const QUALIFICATION_REASONS: { readonly [Code in keyof QualificationReasons]: fc.Arbitrary<QualificationReasons[Code]> } = {
  'grid.too-much-open': fc.record({ open: fc.integer({ min: fewestOpen, max: questions }), questions: fc.constant(questions) }),
  'grid.cause-unasked': none,
  'grid.cause-elsewhere': none,
  'grid.instead-of-change': none,
  'grid.lives-already': none,
  'grid.pole-unasked': none,
  'grid.cohesion-unasked': none,
  'grid.outcome-unasked': none,
  'grid.both-poles': poles,
  'grid.team': poles,
  'grid.no-community': poles,
  'grid.community': poles,
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
  'exists-elsewhere.places': fc.record({
    group,
    places: fc.uniqueArray(fc.constantFrom('WhatsApp', 'Cafétéria', 'Forum municipal'), { minLength: 1, maxLength: 3 }),
  }),
  'too-early.warm-up': fc.record({ days: fc.integer({ min: 0, max: WARM_UP.value - 1 }), warmUpDays: fc.constant(WARM_UP.value) }),
}
