import { describe, expect, it } from '@jest/globals'
import { EVIDENCE, evidenceById, TOPICS } from '../../../domain/catalogue/evidence.ts'
import { middleOfPeriod } from '../../../domain/shared/calendar.ts'

const records = [...EVIDENCE.values()]

describe('the evidence', () => {
  it('is sorted by id, each id once', () => {
    const ids = records.map(({ id }) => id)

    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it.each(records)('$id has a known topic and confidence, a readable date and a source', ({ topic, confidence, statement, source }) => {
    expect(TOPICS).toContain(topic)
    expect(['high', 'medium', 'low']).toContain(confidence)
    expect(middleOfPeriod(source.published)).toBeDefined()
    expect(source.url).toMatch(/^https?:\/\//)
    expect(statement).toMatch(/\.$/)
  })

  it('says who could only recall a figure: those are of low confidence', () => {
    const recalled = records.filter((record) => record.recalled)

    expect(recalled.map(({ confidence }) => confidence)).toEqual(recalled.map(() => 'low'))
  })

  it('finds a record by its id, and nothing under an id that does not exist', () => {
    expect(evidenceById('fb-reach-us25')?.value).toBe(71)
    expect(evidenceById('fb-reach-us99')).toBeUndefined()
  })
})
