import { describe, expect, it } from '@jest/globals'
import { CONFIDENCE_WEIGHTS, evidenceWeight, parameterConfidence } from '../../../domain/catalogue/ageing.ts'
import { EVIDENCE, type EvidenceConfidence, type EvidenceRecord } from '../../../domain/catalogue/evidence.ts'
import { blog } from '../../../domain/catalogue/platforms/blog.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import { aBrief, TODAY } from '../../support/briefs.ts'

const recalled = [...EVIDENCE.values()].filter((record) => record.recalled)
const CONFIDENCES = Object.keys(CONFIDENCE_WEIGHTS) as EvidenceConfidence[]

/** Weights are kept for the last few days asked about: asking about others forgets them. */
const forget = (): void => {
  const some = EVIDENCE.get('pin-goal-shop18') as EvidenceRecord
  for (let year = 2000; year < 2020; year++) {
    evidenceWeight(some, dayOf(`${year}-01-01`))
    parameterConfidence(blog.launched, dayOf(`${year}-01-01`))
  }
}

/** The assessment of the usual brief with some records replaced for its time. */
const assessedWith = (changes: readonly EvidenceRecord[]): string => {
  const records = EVIDENCE as Map<string, EvidenceRecord>
  const before = changes.map(({ id }) => records.get(id) as EvidenceRecord)
  forget()
  for (const record of changes) records.set(record.id, record)
  try {
    return JSON.stringify(assessBrief(aBrief()))
  } finally {
    for (const record of before) records.set(record.id, record)
    forget()
  }
}

describe('a record that was only recalled', () => {
  it('is there, to be found and verified', () => expect(recalled.length).toBeGreaterThanOrEqual(10))

  it.each(recalled)('$id weighs nothing, however sure somebody calls it', (record) => {
    for (const confidence of CONFIDENCES) expect(evidenceWeight({ ...record, confidence }, dayOf(TODAY))).toBe(0)
  })

  it.each(CONFIDENCES)('changes no assessment when it is called %s', (confidence) => {
    const changed = recalled.map((record) => ({ ...record, confidence }))

    expect(assessedWith(changed) === assessedWith([])).toBe(true)
  })

  it('is held apart by that mark alone: a record that counts does change an assessment', () => {
    const counted = EVIDENCE.get('all-goal-sme-sales') as EvidenceRecord

    expect(assessedWith([{ ...counted, recalled: true }]) === assessedWith([])).toBe(false)
  })
})
