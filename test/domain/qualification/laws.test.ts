import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DEGREES, type HostilityDegree, SCALED_QUESTION_IDS } from '../../../domain/qualification/questions.ts'
import { anyInitiative, qualified, workedGroup } from '../../support/initiatives.ts'

describe('laws of qualification, for any initiative', () => {
  it('the order of groups changes nothing', () => {
    fc.assert(fc.property(anyInitiative, (input) => expect(qualified({ ...input, groups: [...input.groups].reverse() })).toEqual(qualified(input))))
  })

  it('answering what was open never lowers the confidence', () => {
    fc.assert(
      fc.property(anyInitiative, fc.constantFrom(...SCALED_QUESTION_IDS), fc.constantFrom(...DEGREES), (input, question, degree) => {
        const [first, ...others] = input.groups
        const withAnswer = (answer: (typeof DEGREES)[number] | 'unknown') =>
          qualified({
            ...input,
            groups: [{ ...(first as (typeof input.groups)[number]), answers: { ...first?.answers, [question]: answer } }, ...others],
          })

        expect(withAnswer(degree).confidence).toBeGreaterThanOrEqual(withAnswer('unknown').confidence)
      }),
    )
  })

  it('no verdict of a group is hidden: each group stands under one of the verdicts that are named', () => {
    fc.assert(
      fc.property(anyInitiative, (input) => {
        const { verdicts, groups } = qualified(input)

        expect(verdicts.flatMap((line) => line.groups).sort()).toEqual(groups.map(({ group }) => group).sort())
        for (const line of verdicts)
          for (const { verdict, subVerdict, mode } of groups.filter(({ group }) => line.groups.includes(group)))
            expect([verdict, subVerdict, mode]).toEqual([line.verdict, line.subVerdict, line.mode])
      }),
    )
  })

  it('telling what is known of the initiative never lowers the confidence', () => {
    fc.assert(
      fc.property(anyInitiative, (input) => {
        const { objectives: _, participants: __, benefit: ___, context: ____, ...rest } = input
        expect(qualified(input).confidence).toBeGreaterThanOrEqual(qualified(rest).confidence)
      }),
    )
  })

  it('a hostile context leaves every verdict as it is and opens no programme', () => {
    fc.assert(
      fc.property(
        anyInitiative,
        fc.constantFrom('speaking-is-punished' as const, 'surveillance' as const, 'legal-barrier' as const),
        (input, item) => {
          const formal: HostilityDegree = 3
          const [before, after] = [qualified(input), qualified({ ...input, context: { ...input.context, [item]: formal } })]

          expect(after.groups.map(({ verdict }) => verdict)).toEqual(before.groups.map(({ verdict }) => verdict))
          for (const { plan } of after.groups) {
            expect(plan.state).not.toBe('open')
            if (plan.state === 'blocked-until-context-changes')
              expect(plan).toMatchObject({ moves: [], measures: [], piloting: 'not-applicable', conditions: expect.arrayContaining([item]) })
          }
          expect(after.border).toBeUndefined()
          expect(after.findings.filter(({ owner }) => owner === 'animator')).toEqual([])
        },
      ),
    )
  })

  it('what is to be left alone gets neither a target nor a calendar', () => {
    fc.assert(
      fc.property(anyInitiative, (input) => {
        const { groups } = qualified({ ...input, groups: [...input.groups, workedGroup('S8')] })
        const left = groups.filter(({ verdict }) => verdict === 'leave-alone')

        expect(left.map(({ group }) => group)).toContain('S8')
        for (const { plan } of left) {
          expect(plan).toMatchObject({ measures: [], mustNots: ['take-over', 'brand-it', 'measure-people'] })
          expect(plan).toMatchObject({ levers: [], conditions: [], piloting: 'not-applicable' })
          expect([plan.reviewAfterDays, plan.handOverAfterDays]).toEqual([undefined, undefined])
        }
      }),
    )
  })

  it('without a verdict there is no plan', () => {
    fc.assert(
      fc.property(anyInitiative, (input) => {
        for (const { verdict, plan } of qualified(input).groups)
          if (verdict === 'unqualified') expect(plan).toMatchObject({ state: 'no-programme', moves: [], mustNots: ['any-plan'] })
      }),
    )
  })
})
