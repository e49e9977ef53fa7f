import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Json } from '../../../domain/brief/merge-patch.ts'
import { mergePatch } from '../../../domain/brief/merge-patch.ts'
import { namesDiagnosis, patchBrief } from '../../../domain/brief/patch-brief.ts'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { aBriefInput, anyBriefInput } from '../../support/briefs.ts'

const answers = { answers: { 'publish-autonomy': 1 } } as const
const resting = (governance: NonNullable<BriefInput['governance']> = {}): BriefInput =>
  aBriefInput({ governance: { cmSeniority: 'senior', diagnosisId: 'dgn_1', diagnosis: answers, ...governance } })
const governanceOf = (brief: Json) => (brief as { readonly governance?: Json }).governance

describe('a patched brief that rests on a named diagnosis', () => {
  it.each<{ why: string; patch: Json; governance: Json }>([
    {
      why: 'keeps both where nothing is said of them',
      patch: { hoursPerWeek: 3 },
      governance: { cmSeniority: 'senior', diagnosisId: 'dgn_1', diagnosis: answers },
    },
    {
      why: 'keeps both where the same answers are said again',
      patch: { governance: { diagnosis: { answers: { 'publish-autonomy': 1 } } } },
      governance: { cmSeniority: 'senior', diagnosisId: 'dgn_1', diagnosis: answers },
    },
    {
      why: 'has none of the former answers under another name',
      patch: { governance: { diagnosisId: 'dgn_2' } },
      governance: { cmSeniority: 'senior', diagnosisId: 'dgn_2' },
    },
    {
      why: 'has none of the answers without the name',
      patch: { governance: { diagnosisId: null } },
      governance: { cmSeniority: 'senior' },
    },
    {
      why: 'has no name beside other answers',
      patch: { governance: { diagnosis: { answers: { 'publish-autonomy': 4 } } } },
      governance: { cmSeniority: 'senior', diagnosis: { answers: { 'publish-autonomy': 4 } } },
    },
    {
      why: 'has no name without its answers',
      patch: { governance: { diagnosis: null } },
      governance: { cmSeniority: 'senior' },
    },
  ])('$why', ({ patch, governance }) => {
    expect(governanceOf(patchBrief(resting(), patch))).toEqual(governance)
  })

  it('has nothing of it where all of that is taken away', () => {
    expect(patchBrief(resting(), { governance: null })).not.toHaveProperty('governance')
  })
})

describe('a patched brief that rests on none', () => {
  it('is what a merge patch makes of it', () => {
    fc.assert(
      fc.property(anyBriefInput, fc.dictionary(fc.constantFrom('hoursPerWeek', 'goals', 'governance', 'name'), fc.jsonValue()), (brief, patch) => {
        const { governance: _, ...rest } = brief

        expect(patchBrief(rest, patch as Json)).toEqual(mergePatch(rest as unknown as Json, patch as Json))
      }),
    )
  })
})

it.each<{ patch: Json; names: boolean }>([
  { patch: { governance: { diagnosisId: 'dgn_1' } }, names: true },
  { patch: { governance: { diagnosisId: null } }, names: true },
  { patch: { governance: { diagnosis: null } }, names: false },
  { patch: { governance: null }, names: false },
  { patch: { governance: ['diagnosisId'] }, names: false },
  { patch: null, names: false },
])('$patch says which diagnosis a brief rests on: $names', ({ patch, names }) => expect(namesDiagnosis(patch)).toBe(names))
