import { describe, expect, it } from '@jest/globals'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { aBriefInput, briefFrom } from '../../support/briefs.ts'

type Told = NonNullable<BriefInput['governance']>

const assess = (governance: Told | undefined) => assessBrief(briefFrom(aBriefInput(governance ? { governance } : {})))
const said = (governance: Told | undefined) =>
  assess(governance).findings.filter(({ reason: { code } }) => code === 'everything-approved' || code === 'learner-in-charge')

describe('what the findings across channels say of governance', () => {
  it.each<{ why: string; governance: Told | undefined; params: object | undefined }>([
    { why: 'nothing told', governance: undefined, params: undefined },
    { why: 'same-day approval', governance: { publishingAutonomy: 'same-day-approval' }, params: undefined },
    {
      why: 'every post approved',
      governance: { publishingAutonomy: 'every-post-approved' },
      params: { publishing: true, replying: false, learner: false },
    },
    {
      why: 'an intern, every post approved',
      governance: { cmSeniority: 'intern', publishingAutonomy: 'every-post-approved' },
      params: { publishing: true, replying: false, learner: true },
    },
    {
      why: 'every reply approved, by the diagnosis',
      governance: { diagnosis: { seniority: 'intern', answers: { 'reply-autonomy': 4, 'publish-autonomy': 1 } } },
      params: { publishing: false, replying: true, learner: true },
    },
    { why: 'replies after approval', governance: { diagnosis: { answers: { 'reply-autonomy': 3 } } }, params: undefined },
  ])('R2.24 everything approved, where it is told: $why', ({ governance, params }) => {
    expect(said(governance).map(({ reason }) => reason)).toEqual(
      params ? [{ code: 'everything-approved', params: expect.objectContaining(params) }] : [],
    )
  })

  it('warns before a channel is adopted whose public expects answers, and of no other', () => {
    const result = assess({ publishingAutonomy: 'every-post-approved' })
    const adopted = result.platforms.filter(({ verdict }) => verdict === 'adopt').map(({ platform }) => platform)
    const [finding] = said({ publishingAutonomy: 'every-post-approved' })

    expect(adopted).toEqual(['pinterest', 'instagram'])
    expect(finding).toMatchObject({ severity: 'high', platforms: ['instagram'], reason: { params: { adopt: ['instagram'] } } })
  })

  it('is graver where a channel is to be adopted', () => {
    const { capacity: _, ...silent } = aBriefInput()
    const result = assessBrief(briefFrom({ ...silent, governance: { publishingAutonomy: 'every-post-approved' } }))

    expect(result.platforms.some(({ verdict }) => verdict === 'adopt')).toBe(false)
    expect(result.findings.find(({ reason: { code } }) => code === 'everything-approved')).toMatchObject({ severity: 'medium', platforms: [] })
  })

  it.each<{ why: string; governance: Told; asked: boolean | undefined }>([
    { why: 'an intern, nobody said who supervises', governance: { cmSeniority: 'intern' }, asked: false },
    { why: 'an intern, nobody supervises', governance: { diagnosis: { seniority: 'intern', answers: { supervision: 4 } } }, asked: true },
    { why: 'an intern who is supervised', governance: { diagnosis: { seniority: 'intern', answers: { supervision: 0 } } }, asked: undefined },
    { why: 'a beginner', governance: { cmSeniority: 'junior' }, asked: undefined },
    { why: 'an internship that is only a contract', governance: { diagnosis: { contract: 'intern' } }, asked: undefined },
    {
      why: 'nobody stands in, nothing told of an intern',
      governance: { diagnosis: { answers: { 'leave-cover': 4, experience: 4 } } },
      asked: undefined,
    },
  ])('R1.07 R2.26 a learner in charge, where it is told: $why', ({ governance, asked }) => {
    expect(said(governance).map(({ reason }) => reason)).toEqual(asked === undefined ? [] : [{ code: 'learner-in-charge', params: { asked } }])
  })
})
