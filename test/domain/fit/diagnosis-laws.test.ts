import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type BriefInput, readBrief } from '../../../domain/brief/read-brief.ts'
import { assessBrief, type BriefAssessment } from '../../../domain/fit/assess-brief.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { VERDICTS } from '../../../domain/fit/verdict.ts'
import type { GovernanceInput } from '../../../domain/governance/read-governance.ts'
import { anyBriefInput, briefFrom, TODAY } from '../../support/briefs.ts'
import { answering, anyDegree, anyGovernance, bearingIndicator } from '../../support/governance.ts'

const assess = (input: BriefInput): BriefAssessment => assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['advice', 'portfolio'] })
const withDiagnosis = (input: BriefInput, diagnosis: GovernanceInput): BriefInput => ({ ...input, governance: { ...input.governance, diagnosis } })

/** Platform by platform of two assessments. */
const everywhere = (
  a: BriefAssessment,
  b: BriefAssessment,
  check: (one: BriefAssessment['platforms'][number], other: BriefAssessment['platforms'][number]) => void,
) => {
  for (const one of a.platforms) check(one, b.platforms.find(({ platform }) => platform === one.platform) as typeof one)
}

const outcomeOf = ({ contributions }: BriefAssessment['platforms'][number], criterion: string) => {
  const found = contributions.find((one) => one.criterion === criterion)
  if (!found) throw new Error(`no ${criterion}`)
  return found.outcome
}

describe('laws of the fit model, with a diagnosis', () => {
  /** A brief and answers of a diagnosis that do not contradict it. */
  const both = fc
    .tuple(anyBriefInput, anyGovernance)
    .filter(([input, diagnosis]) => readBrief(withDiagnosis(input, diagnosis), TODAY).ok)
    .map(([input, diagnosis]) => ({ input, diagnosis }))

  it('the score lies within its bounds', () => {
    fc.assert(
      fc.property(both, ({ input, diagnosis }) => {
        for (const { score, bounds } of assess(withDiagnosis(input, diagnosis)).platforms) {
          expect(score).toBeGreaterThanOrEqual(bounds.worst - 0.011)
          expect(score).toBeLessThanOrEqual(bounds.best + 0.011)
        }
      }),
    )
  })

  it('a diagnosis that tells nothing leaves every score and every best bound', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        everywhere(assess(input), assess(withDiagnosis(input, {})), (without, withIt) => {
          expect(withIt.bounds.best).toBe(without.bounds.best)
          // Where hours are in doubt, that nobody may stand in during leave makes the least there may be of them a little less.
          if (outcomeOf(withIt, 'capacity').kind === 'unknown') expect(withIt.score).toBeLessThanOrEqual(without.score)
          else expect(withIt.score).toBe(without.score)
        })
      }),
    )
  })

  it('a worse answer to it never raises a score', () => {
    fc.assert(
      fc.property(both, bearingIndicator, anyDegree, anyDegree, ({ input, diagnosis }, indicator, one, other) => {
        const [better, worse] = [
          answering(diagnosis, indicator, one < other ? one : other),
          answering(diagnosis, indicator, one < other ? other : one),
        ]
        fc.pre(better !== undefined && worse !== undefined)
        fc.pre([better, worse].every((answers) => readBrief(withDiagnosis(input, answers), TODAY).ok))

        everywhere(assess(withDiagnosis(input, better)), assess(withDiagnosis(input, worse)), (high, low) => {
          expect(low.score).toBeLessThanOrEqual(high.score)
        })
      }),
    )
  })

  it('hiding an answer of it never narrows the bounds', () => {
    fc.assert(
      fc.property(both, bearingIndicator, ({ input, diagnosis }, indicator) => {
        const hidden = answering(diagnosis, indicator, 'unknown')
        fc.pre(hidden !== undefined)

        everywhere(assess(withDiagnosis(input, diagnosis)), assess(withDiagnosis(input, hidden)), (told, open) => {
          expect(open.bounds.worst).toBeLessThanOrEqual(told.bounds.worst + 0.011)
          expect(open.bounds.best).toBeGreaterThanOrEqual(told.bounds.best - 0.011)
        })
      }),
    )
  })

  it('hiding what the brief says of publishing never narrows the bounds', () => {
    fc.assert(
      fc.property(both, ({ input, diagnosis }) => {
        const { publishingAutonomy: _, ...governance } = input.governance ?? {}

        everywhere(assess(withDiagnosis(input, diagnosis)), assess(withDiagnosis({ ...input, governance }, diagnosis)), (told, open) => {
          expect(open.bounds.worst).toBeLessThanOrEqual(told.bounds.worst + 0.011)
          expect(open.bounds.best).toBeGreaterThanOrEqual(told.bounds.best - 0.011)
          expect(open.confidence).toBeLessThanOrEqual(told.confidence + 0.011)
        })
      }),
    )
  })

  it('more hours never lower a score nor a verdict', () => {
    fc.assert(
      fc.property(both, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), ({ input, diagnosis }, some, more) => {
        const withHours = (hoursPerWeek: number) => assess(withDiagnosis({ ...input, capacity: { ...input.capacity, hoursPerWeek } }, diagnosis))

        everywhere(withHours(some), withHours(some + more), (few, many) => {
          expect(many.score).toBeGreaterThanOrEqual(few.score)
          expect(VERDICTS.indexOf(many.verdict)).toBeLessThanOrEqual(VERDICTS.indexOf(few.verdict))
        })
      }),
    )
  })
})
