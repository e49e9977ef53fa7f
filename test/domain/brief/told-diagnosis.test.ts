import { describe, expect, it } from '@jest/globals'
import { diagnosisFaults, type GovernanceOfBrief, withFound } from '../../../domain/brief/told-diagnosis.ts'
import type { GovernanceInput } from '../../../domain/governance/read-governance.ts'
import { TODAY } from '../../support/briefs.ts'

const found: GovernanceInput = { asOf: TODAY, seniority: 'senior', answers: { 'publish-autonomy': 4 } }

describe('a brief whose diagnosis was looked up', () => {
  it('has the answers of the record, and still its name', () => {
    expect(withFound({ diagnosisId: 'dgn_1', cmConsultedBefore: true }, found)).toEqual({
      governance: { diagnosisId: 'dgn_1', cmConsultedBefore: true, diagnosis: found },
      faults: [],
    })
  })

  it('may repeat them, in whatever order', () => {
    const { asOf, seniority, answers } = found
    const repeated = { answers, seniority, asOf } as GovernanceInput

    expect(withFound({ diagnosisId: 'dgn_1', diagnosis: repeated }, found).faults).toEqual([])
  })

  it('may not tell others beside the name, and is read without it then', () => {
    const others: GovernanceInput = { ...found, seniority: 'intern' }

    expect(withFound({ diagnosisId: 'dgn_1', diagnosis: others }, found)).toEqual({
      governance: { diagnosis: others },
      faults: [{ pointer: '/governance/diagnosis', code: 'diagnosis-differs' }],
    })
  })

  it.each(['unknown', 'outdated', 'unresolved'] as const)('is read without a name that is %s, and told so', (why) => {
    expect(withFound({ diagnosisId: 'dgn_1', cmSeniority: 'senior' }, why)).toEqual({
      governance: { cmSeniority: 'senior' },
      faults: [{ pointer: '/governance/diagnosisId', code: `diagnosis-${why}` }],
    })
  })
})

describe('what is wrong with the diagnosis of a brief', () => {
  it.each<{ why: string; told: GovernanceOfBrief; code: string; pointer: string; found?: string }>([
    {
      why: 'less freedom to publish than it tells',
      told: { publishingAutonomy: 'free-within-charter' },
      code: 'autonomy-contradicts',
      pointer: '/answers/publish-autonomy',
      found: 'free-within-charter',
    },
    {
      why: 'another experience than it tells',
      told: { cmSeniority: 'intern' },
      code: 'seniority-contradicts',
      pointer: '/seniority',
      found: 'intern',
    },
    {
      why: 'groups inside the organisation',
      told: { diagnosis: { ...found, scope: 'internal' } },
      code: 'diagnosis-inside',
      pointer: '/scope',
    },
  ])('is told where it is said: $why', ({ told, pointer, why: _, ...fault }) => {
    expect(diagnosisFaults({ diagnosis: found, ...told }, TODAY)).toEqual([{ pointer: `/governance/diagnosis${pointer}`, ...fault }])
    expect(diagnosisFaults({ diagnosisId: 'dgn_1', diagnosis: found, ...told }, TODAY)).toEqual([{ pointer: '/governance/diagnosisId', ...fault }])
  })

  it('is a day after that of the brief, by another name where it comes from a record', () => {
    const diagnosis: GovernanceInput = { ...found, asOf: '2026-11-22' }
    const fault = { found: '2026-11-22' }

    expect(diagnosisFaults({ diagnosis }, TODAY)).toMatchObject([{ pointer: '/governance/diagnosis/asOf', code: 'date-to-come', ...fault }])
    expect(diagnosisFaults({ diagnosisId: 'dgn_1', diagnosis }, TODAY)).toEqual([
      { pointer: '/governance/diagnosisId', code: 'diagnosis-to-come', ...fault },
    ])
  })

  it('is that nobody looked it up', () => {
    expect(diagnosisFaults({ diagnosisId: 'dgn_1' }, TODAY)).toEqual([{ pointer: '/governance/diagnosisId', code: 'diagnosis-unresolved' }])
    expect(diagnosisFaults({}, TODAY)).toEqual([])
  })

  it('is that a record is no diagnosis any more', () => {
    const diagnosis: GovernanceInput = { asOf: '2026-02-30' }

    expect(diagnosisFaults({ diagnosisId: 'dgn_1', diagnosis }, TODAY)).toEqual([{ pointer: '/governance/diagnosisId', code: 'diagnosis-outdated' }])
    expect(diagnosisFaults({ diagnosis }, TODAY)).toMatchObject([{ pointer: '/governance/diagnosis/asOf', code: 'date-impossible' }])
  })
})
