import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CM_SENIORITIES } from '../../../domain/catalogue/vocabulary.ts'
import { CONTRACTS, INDICATORS } from '../../../domain/governance/indicators.ts'
import { readGovernance } from '../../../domain/governance/read-governance.ts'
import { isPresent, OWNERS, type Remedy } from '../../../domain/governance/symptom.ts'
import { CORE, SYMPTOM_IDS, symptomProfile } from '../../../domain/governance/symptoms/index.ts'
import { TODAY } from '../../support/briefs.ts'
import { answering, anyDegree, anyGovernance, anyIndicator, diagnosed, symptomIn } from '../../support/governance.ts'

const backwards = <T>(items: readonly T[] | undefined): readonly T[] => [...(items ?? [])].reverse()

describe('laws of the diagnosis, for any answers', () => {
  it('the order of what is told changes nothing', () => {
    fc.assert(
      fc.property(anyGovernance, (input) => {
        const turned = {
          ...input,
          answers: Object.fromEntries(backwards(Object.entries(input.answers ?? {}))),
          ...(input.limits ? { limits: backwards(input.limits) } : {}),
          ...(input.functions ? { functions: backwards(input.functions) } : {}),
          ...(input.vacantRoles ? { vacantRoles: backwards(input.vacantRoles) } : {}),
          ...(input.channels ? { channels: backwards(input.channels) } : {}),
          ...(input.trials ? { trials: backwards(input.trials) } : {}),
        }

        expect(diagnosed(turned)).toEqual(diagnosed(input))
      }),
    )
  })

  it('answering what was open never lowers the confidence', () => {
    fc.assert(
      fc.property(anyGovernance, anyIndicator, anyDegree, (input, indicator, degree) => {
        const [open, told] = [answering(input, indicator, 'unknown'), answering(input, indicator, degree)]
        fc.pre(open !== undefined && told !== undefined)

        expect(diagnosed(told).confidence).toBeGreaterThanOrEqual(diagnosed(open).confidence)
      }),
    )
  })

  it('unknown is what was left out', () => {
    fc.assert(
      fc.property(anyGovernance, (input) => {
        const answers = Object.fromEntries(INDICATORS.map((id) => [id, input.answers?.[id] ?? 'unknown']))

        expect(diagnosed({ ...input, answers })).toEqual(diagnosed(input))
      }),
    )
  })

  it('a worse answer never makes a symptom look better', () => {
    const rank = { absent: 0, present: 1, severe: 2, unknown: -1, 'not-applicable': -1 }
    fc.assert(
      fc.property(anyGovernance, anyIndicator, anyDegree, anyDegree, (input, indicator, one, other) => {
        const [better, worse] = [answering(input, indicator, one < other ? one : other), answering(input, indicator, one < other ? other : one)]
        fc.pre(better !== undefined && worse !== undefined)
        const [before, after] = [diagnosed(better), diagnosed(worse)]

        for (const id of SYMPTOM_IDS) {
          const [a, b] = [symptomIn(before, id), symptomIn(after, id)]
          expect(rank[b.severity]).toBeGreaterThanOrEqual(rank[a.severity])
          expect(b.score ?? 0).toBeGreaterThanOrEqual(a.score ?? 0)
        }
      }),
    )
  })

  it('what is still open keeps every symptom and the index within their bounds', () => {
    fc.assert(
      fc.property(anyGovernance, anyIndicator, anyDegree, (input, indicator, degree) => {
        const [open, told] = [answering(input, indicator, 'unknown'), answering(input, indicator, degree)]
        fc.pre(open !== undefined && told !== undefined)
        const [before, after] = [diagnosed(open), diagnosed(told)]

        for (const id of SYMPTOM_IDS) {
          const [a, b] = [symptomIn(before, id), symptomIn(after, id)]
          expect(b.low).toBeGreaterThanOrEqual(a.low)
          expect(b.high).toBeLessThanOrEqual(a.high)
          if (b.score !== undefined) {
            expect(b.score).toBeGreaterThanOrEqual(b.low)
            expect(b.score).toBeLessThanOrEqual(b.high)
          }
        }
        const { value, low = 0, high = 4 } = after.index
        if (value !== undefined) expect(low <= value && value <= high).toBe(true)
      }),
    )
  })

  it('there is an index exactly when four of the six main symptoms are known', () => {
    fc.assert(
      fc.property(anyGovernance, (input) => {
        const result = diagnosed(input)
        const known = CORE.filter((id) => !['unknown', 'not-applicable'].includes(symptomIn(result, id).severity)).length

        expect({ known: result.index.known, isShown: result.index.value !== undefined }).toEqual({ known, isShown: known >= 4 })
      }),
    )
  })

  it('cause and effect are drawn between present symptoms only, and the chain follows them', () => {
    fc.assert(
      fc.property(anyGovernance, (input) => {
        const result = diagnosed(input)
        const present: readonly string[] = result.symptoms.filter(isPresent).map(({ symptom }) => symptom)
        const nodes = [...present, 'poor-results', 'discredit']
        const { edges, chain } = result.loop

        for (const { from, to } of edges) expect(nodes).toEqual(expect.arrayContaining([from, to]))
        for (const [index, to] of chain.slice(1).entries()) expect(edges).toContainEqual(expect.objectContaining({ from: chain[index], to }))
      }),
    )
  })

  it('a remedy belongs to a present symptom, and every remedy and finding to somebody who is not the community manager', () => {
    fc.assert(
      fc.property(anyGovernance, (input) => {
        const result = diagnosed(input)

        for (const { symptom, owner } of result.plan) {
          expect(isPresent(symptomIn(result, symptom))).toBe(true)
          expect(OWNERS).toContain(owner)
        }
        for (const { owner } of result.findings) expect(OWNERS).toContain(owner)
      }),
    )
  })

  it('what is present always leaves something to do, and nothing that is done is proposed', () => {
    fc.assert(
      fc.property(anyGovernance, (input) => {
        const { symptoms, plan, kept } = diagnosed(input)
        const proposed = plan.map(({ remedy }) => remedy as string)

        for (const { symptom } of symptoms.filter(isPresent)) {
          const remedies: readonly Remedy[] = symptomProfile(symptom).remedies
          expect(remedies.some(({ code, within }) => proposed.includes(code) || (within !== undefined && proposed.includes(within)))).toBe(true)
        }
        for (const { remedy } of kept) expect(proposed).not.toContain(remedy)
        expect(new Set(proposed).size).toBe(proposed.length)
      }),
    )
  })

  it('neither contract nor title changes a symptom, the index or the plan', () => {
    fc.assert(
      fc.property(anyGovernance, fc.constantFrom(...CONTRACTS), fc.constantFrom(...CM_SENIORITIES), (input, contract, seniority) => {
        const { contract: _, seniority: __, ...rest } = input
        const told = { ...rest, contract, seniority }
        fc.pre(readGovernance(told, TODAY).ok)
        const [before, after] = [diagnosed(rest), diagnosed(told)]

        expect([after.symptoms, after.index, after.plan]).toEqual([before.symptoms, before.index, before.plan])
      }),
    )
  })
})
