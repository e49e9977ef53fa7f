import { describe, expect, it } from '@jest/globals'
import type { PilotPlan } from '../../../domain/pilot/pilot.ts'
import { type BundleContent, withLocalIds, withNewIds } from '../../../domain/tenancy/bundle.ts'
import { aPilot } from '../../support/pilots.ts'

const AT = '2026-03-01T08:00:00.000Z'
const content = (): BundleContent => ({
  organisation: { name: 'Maison Lumen' },
  briefs: [{ setAt: AT, brief: { governance: { diagnosisId: 'dgn_b' }, name: 'asm_not-an-id' } }],
  accounts: [{ platform: 'facebook', reference: 'asm_lumen', createdAt: AT }],
  assessments: [
    { id: 'asm_b', createdAt: AT, brief: { governance: { diagnosisId: 'dgn_foreign' } }, result: {} },
    { id: 'asm_a', createdAt: AT, brief: {}, result: { comparedId: 'asm_b' } },
  ],
  diagnoses: [{ id: 'dgn_b', createdAt: AT, answers: {}, result: {} }],
  audits: [
    {
      id: 'aud_x',
      createdAt: AT,
      finishedAt: AT,
      cancelled: false,
      scheduleId: 'sch_1',
      tick: AT,
      tasks: [{ target: { account: { platform: 'facebook', reference: 'asm_lumen' } }, finishedAt: AT }],
    },
  ],
  schedules: [
    {
      id: 'sch_1',
      createdAt: AT,
      name: 'Monthly',
      cron: '0 7 1 * *',
      timeZone: 'UTC',
      paused: false,
      accounts: [{ platform: 'facebook', reference: 'asm_lumen' }],
      lastAuditId: 'aud_gone',
    },
  ],
  knowledge: {},
  catalogues: {},
})

describe('the names in a bundle', () => {
  it('are its own: first those of what is in it, then of what is only named', () => {
    const local = withLocalIds(content())

    expect(local.assessments.map(({ id }) => id)).toEqual(['asm:1', 'asm:2'])
    expect(local.assessments).toMatchObject([{ brief: { governance: { diagnosisId: 'dgn:2' } } }, { result: { comparedId: 'asm:1' } }])
    expect(local.briefs[0]?.brief).toMatchObject({ governance: { diagnosisId: 'dgn:1' } })
    expect(local.audits).toMatchObject([{ id: 'aud:1', scheduleId: 'sch:1' }])
    expect(local.schedules).toMatchObject([{ id: 'sch:1', lastAuditId: 'aud:2' }])
  })

  it('are the same wherever it was, whatever the ids were there', () => {
    let count = 0
    const elsewhere = withNewIds(withLocalIds(content()), (prefix) => {
      count += 1
      return `${prefix}_elsewhere${String(count).padStart(4, '0')}`
    })

    expect(withLocalIds(elsewhere)).toEqual(withLocalIds(content()))
    expect(JSON.stringify(elsewhere)).not.toMatch(/asm_[ab]"|dgn_b|aud_x|"sch_1/)
  })

  it('are given to pilots and to what their plans name, and to nothing else in them', () => {
    const { workspaceId: _, version: __, ...draft } = aPilot()
    const [guardrail] = draft.plan.guardrails
    const pilot = (id: string, more: Partial<PilotPlan>) => ({ ...draft, id, plan: { ...draft.plan, ...more }, observations: [], replaced: [] })
    const guardrails = guardrail ? [{ ...guardrail, id: 'acc_spam' }] : []
    const pilots = [
      pilot('plt_b', { assessmentId: 'asm_a', guardrails }),
      pilot('plt_a', { followsPilotId: 'plt_b' }),
      pilot('plt_c', { followsPilotId: 'plt_gone', assessmentId: 'asm_gone' }),
    ]

    const local = withLocalIds({ ...content(), pilots })

    expect(local.pilots?.map(({ id }) => id)).toEqual(['plt:1', 'plt:2', 'plt:3'])
    expect(local.pilots?.map(({ plan: { assessmentId, followsPilotId } }) => [assessmentId, followsPilotId])).toEqual([
      ['asm:2', undefined],
      [undefined, 'plt:1'],
      ['asm:3', 'plt:4'],
    ])
    expect(local.pilots?.[0]?.plan.guardrails).toEqual(guardrails)
    let count = 0
    const elsewhere = withNewIds(local, (prefix) => {
      count += 1
      return `${prefix}_elsewhere${count}`
    })
    expect(withLocalIds(elsewhere)).toEqual(local)
    expect(JSON.stringify(elsewhere.pilots)).not.toMatch(/plt_[abc]"|plt_gone|asm_a"|asm_gone|(?:plt|asm):/)
    expect(elsewhere.pilots?.[1]?.plan.followsPilotId).toBe(elsewhere.pilots?.[0]?.id)
  })

  it('of a content without pilots leave it without', () => {
    expect(withLocalIds(content())).not.toHaveProperty('pilots')
    expect(withNewIds(withLocalIds(content()), (prefix) => `${prefix}_elsewhere`)).not.toHaveProperty('pilots')
  })

  it('leave alone what only looks like one', () => {
    const local = withLocalIds(content())

    expect(local.accounts).toMatchObject([{ reference: 'asm_lumen' }])
    expect(local.audits[0]?.tasks).toMatchObject([{ target: { account: { reference: 'asm_lumen' } } }])
    expect(local.briefs[0]?.brief).toMatchObject({ name: 'asm_not-an-id' })
  })
})
