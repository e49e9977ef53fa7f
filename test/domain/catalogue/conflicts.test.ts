import { describe, expect, it } from '@jest/globals'
import { CONFLICTS, conflictsOf, RESOLUTIONS } from '../../../domain/catalogue/conflicts.ts'
import { EVIDENCE } from '../../../domain/catalogue/evidence.ts'

describe('the conflicts between records', () => {
  it.each(CONFLICTS)('$id keeps every record that disagrees, each once, and says how it is settled', ({ records, resolution }) => {
    for (const id of records) expect([...EVIDENCE.keys()]).toContain(id)
    expect(records.length).toBeGreaterThanOrEqual(2)
    expect(records).toEqual([...new Set(records)].sort())
    expect(RESOLUTIONS).toContain(resolution)
  })

  it('stand in the registry once each, and leave no way of settling unused', () => {
    expect(new Set(CONFLICTS.map(({ id }) => id)).size).toBe(CONFLICTS.length)
    expect(new Set(CONFLICTS.map(({ resolution }) => resolution))).toEqual(new Set(RESOLUTIONS))
  })

  it('never rest on records that were only recalled: at least one of each was read', () => {
    const readOf = (records: readonly string[]) => records.filter((id) => EVIDENCE.get(id)?.recalled === false)

    expect(CONFLICTS.filter(({ records }) => readOf(records).length === 0)).toEqual([])
  })

  it.each([
    { record: 'li-dep-reach34', conflicts: ['linkedin-reach-loss'], why: 'one of two analyses' },
    { record: 'fb-life-24r', conflicts: ['facebook-half-life'], why: 'a recalled record can disagree too' },
    { record: 'rd-stab-47', conflicts: [], why: 'nothing contradicts it' },
    { record: 'no-such-record', conflicts: [], why: 'there is none' },
  ])('$record stands in $conflicts: $why', ({ record, conflicts }) => {
    expect(conflictsOf(record).map(({ id }) => id)).toEqual(conflicts)
  })
})
