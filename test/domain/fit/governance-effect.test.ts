import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type BriefInput, readBrief } from '../../../domain/brief/read-brief.ts'
import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief, type BriefAssessment } from '../../../domain/fit/assess-brief.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { EFFECT_RULES } from '../../../domain/fit/governance-effect.ts'
import type { GovernanceInput } from '../../../domain/governance/read-governance.ts'
import { aBriefInput, anyBriefInput, briefFrom, TODAY } from '../../support/briefs.ts'
import { allAt, anyGovernance } from '../../support/governance.ts'
import { mergePatched } from '../../support/merge-patch.ts'

const assess = (input: BriefInput): BriefAssessment => assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['portfolio'] })
const shop = (governance: BriefInput['governance']): BriefInput => aBriefInput(governance ? { governance } : {})
const { capacity: _, ...silent } = aBriefInput()
/** Nobody answers quickly: whatever is said of freedom weighs more. */
const slow = (governance: NonNullable<BriefInput['governance']>): BriefInput => ({
  ...silent,
  capacity: { ...aBriefInput().capacity, responseTimeHours: 240, coverage: 'none' },
  governance,
})
const diagnosed = (answers: NonNullable<GovernanceInput['answers']>): BriefInput => shop({ diagnosis: { answers } })

const effectOn = ({ governance }: BriefAssessment, platform: PlatformId) => governance?.platforms.find((one) => one.platform === platform)
const standingOf = ({ platforms }: BriefAssessment, platform: PlatformId) => {
  const found = platforms.find((one) => one.platform === platform)
  return found && { score: found.score, verdict: found.verdict }
}
const capacityOn = ({ platforms }: BriefAssessment, platform: PlatformId) =>
  platforms.find((one) => one.platform === platform)?.contributions.find(({ criterion }) => criterion === 'capacity')?.outcome

describe('what governance changes in an assessment', () => {
  it('is not spoken of where nobody told of it', () => expect(assess(shop(undefined)).governance).toBeUndefined())

  it('is told of one answer on autonomy, without a diagnosis', () => {
    const found = assess({ ...silent, governance: { publishingAutonomy: 'every-post-approved' } })

    expect([found.governance?.implications, found.governance?.diagnosis]).toEqual([undefined, undefined])
    expect(effectOn(found, 'facebook')?.reason.code).toBe('governance.takes')
  })

  it.each<{ why: string; input: BriefInput; code: string }>([
    {
      why: 'every post approved, criticism deleted',
      input: diagnosed({ 'publish-autonomy': 4, 'reply-autonomy': 4, 'deleted-criticism': 4, 'relay-expectation': 4 }),
      code: 'governance.takes',
    },
    {
      why: 'slow, but free, and somebody stands in',
      input: slow({ diagnosis: { answers: { 'publish-autonomy': 0, 'reply-autonomy': 0, 'leave-cover': 0 } } }),
      code: 'governance.adds',
    },
  ])('$why: $code', ({ input, code }) => expect(effectOn(assess(input), 'facebook')?.reason.code).toBe(code))

  it('is the difference to the same brief without it, and to the same brief with the best of it', () => {
    const governed = assess(
      diagnosed({ 'publish-autonomy': 3, 'reply-autonomy': 4, 'leave-cover': 4, 'deleted-criticism': 4, 'relay-expectation': 4 }),
    )
    const well = assess(
      diagnosed({
        'publish-autonomy': 0,
        'reply-autonomy': 0,
        'leave-cover': 0,
        'deleted-criticism': 0,
        'relay-expectation': 0,
        'outsourced-voice': 0,
        'owned-audience': 0,
      }),
    )
    const without = assess(shop(undefined))

    const effect = effectOn(governed, 'facebook')

    expect(effect?.without).toEqual(standingOf(without, 'facebook'))
    expect(effect?.healthy).toEqual(standingOf(well, 'facebook'))
    expect(effect?.reason).toMatchObject({
      code: 'governance.takes',
      params: { points: expect.closeTo((effect?.without.score ?? 0) - (standingOf(governed, 'facebook')?.score ?? 0), 1) },
    })
  })

  it('is somebody to run the channels, where nobody does', () => {
    const found = assess(shop({ diagnosis: { seniority: 'none' } }))

    expect(effectOn(found, 'pinterest')?.reason).toMatchObject({ code: 'governance.takes', params: { lacking: 'somebody' } })
    expect(effectOn(found, 'pinterest')?.healthy.score).toBeGreaterThan((standingOf(found, 'pinterest')?.score ?? 100) + 5)
  })

  it('is not spoken of below the noise that is published, unless the verdict goes with it', () => {
    fc.assert(
      fc.property(anyBriefInput, anyGovernance, (input, diagnosis) => {
        const told: BriefInput = { ...input, governance: { ...input.governance, diagnosis } }
        fc.pre(readBrief(told, TODAY).ok)
        const found = assess(told)
        for (const { platform, without, healthy } of found.governance?.platforms ?? []) {
          const now = standingOf(found, platform)
          const moved = Math.max(Math.abs((now?.score ?? 0) - without.score), healthy.score - (now?.score ?? 0))
          const changes = without.verdict !== now?.verdict || healthy.verdict !== now?.verdict
          expect(changes || moved >= EFFECT_RULES.speakableFrom.value - 0.05).toBe(true)
        }
      }),
    )
    expect(assess(diagnosed({ 'publish-autonomy': 0, 'reply-autonomy': 0, 'leave-cover': 0 })).governance?.platforms).toEqual([])
  })

  it('shows how far gadgetisation has gone, and where to begin', () => {
    const answers = allAt(4, 'basement-role', 'escaping-creation', 'linear-execution', 'bling-bling')
    const { governance } = assess(shop({ diagnosis: { answers, owners: { sponsor: 'Ada Weber' } } }))

    expect(governance?.diagnosis?.index).toMatchObject({ value: 4, level: 'gadget', known: 4 })
    expect(governance?.diagnosis?.entry).toEqual({ symptom: 'basement-role', owner: 'sponsor', ownerName: 'Ada Weber' })
    expect(governance?.diagnosis?.reading.map(({ code }) => code)).toEqual(['decider.index', 'decider.severe', 'decider.entry'])
    expect(assess(shop({ diagnosis: {} })).governance?.diagnosis?.reading.map(({ code }) => code)).toEqual(['decider.no-index'])
  })

  it('never leaves a channel worse off once all of it is well, whatever was told', () => {
    fc.assert(
      fc.property(anyBriefInput, anyGovernance, (input, diagnosis) => {
        const told: BriefInput = { ...input, governance: { ...input.governance, diagnosis } }
        fc.pre(readBrief(told, TODAY).ok)
        const found = assess(told)
        for (const { platform, healthy } of found.governance?.platforms ?? []) {
          expect(healthy.score).toBeGreaterThanOrEqual((standingOf(found, platform)?.score ?? 0) - 0.011)
        }
      }),
    )
  })
})

describe('the changes that are offered', () => {
  it('do not contradict a diagnosis: each patch is a brief that is accepted', () => {
    fc.assert(
      fc.property(anyBriefInput, anyGovernance, (input, diagnosis) => {
        const told: BriefInput = { ...input, governance: { ...input.governance, diagnosis } }
        fc.pre(readBrief(told, TODAY).ok)
        for (const { counterfactuals } of assess(told).platforms) {
          for (const { patch } of counterfactuals) expect(readBrief(mergePatched(told, patch), TODAY).ok).toBe(true)
        }
      }),
    )
  })
})

describe('capacity with a diagnosis', () => {
  it('loses the weeks in which nobody stands in during leave: four of fifty-two', () => {
    const [before, after] = [assess(shop(undefined)), assess(diagnosed({ 'leave-cover': 4 }))]

    expect(capacityOn(before, 'pinterest')).toMatchObject({ value: 1, reason: { code: 'capacity.enough' } })
    expect(capacityOn(after, 'pinterest')).toMatchObject({
      value: expect.closeTo(1 - 4 / 52, 10),
      reason: { code: 'capacity.uncovered', params: { hours: 6, needed: 3, weeks: 4 } },
    })
  })

  it('is whole where somebody does, and open where nobody said', () => {
    expect(capacityOn(assess(diagnosed({ 'leave-cover': 0 })), 'pinterest')).toMatchObject({ value: 1, low: 1, high: 1 })
    expect(capacityOn(assess(diagnosed({})), 'pinterest')).toMatchObject({ value: 1, low: expect.closeTo(1 - 4 / 52, 10), high: 1 })
  })

  it('is none where nobody runs the channels, as the plan of hours says too', () => {
    const found = assessBrief(briefFrom(shop({ diagnosis: { seniority: 'none' } })))

    expect(capacityOn(found, 'pinterest')).toMatchObject({ value: 0, reason: { code: 'capacity.nobody' } })
    expect(found.portfolio.summary.code).toBe('portfolio.nobody')
    expect(found.platforms.every(({ vetoes }) => vetoes.some(({ veto }) => veto === 'hours-below-minimum'))).toBe(true)
  })
})
