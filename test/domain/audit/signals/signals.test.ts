import { describe, expect, it } from '@jest/globals'
import { SIGNAL_IDS, SIGNALS } from '../../../../domain/audit/signals/index.ts'
import { evidenceById } from '../../../../domain/catalogue/evidence.ts'
import { unreadFacts } from '../../../support/facts.ts'
import { SIGNAL_ROWS } from '../../../support/signal-rows.ts'

describe.each(SIGNAL_IDS)('%s', (id) => {
  const rows = SIGNAL_ROWS.filter(({ signal }) => signal === id)

  it.each(rows)('$why', ({ facts, is }) => {
    expect(SIGNALS[id].evaluate(facts)).toMatchObject(is)
  })

  it('can come out well, badly, and unknown or out of place', () => {
    const outcomes = new Set(rows.map(({ facts }) => SIGNALS[id].evaluate(facts).outcome))
    expect([outcomes.has('pass'), outcomes.has('fail'), outcomes.has('unknown') || outcomes.has('not-applicable')]).toEqual([true, true, true])
  })

  it('rests on records that are there', () => {
    const { sources, remedy } = SIGNALS[id]
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.filter((source) => evidenceById(source) === undefined)).toEqual([])
    expect(remedy.effortHours.value).toBeGreaterThan(0)
  })

  it('never says anything but unknown or not applicable of an account that could not be read for reasons of ours, unless somebody told', () => {
    const { outcome } = SIGNALS[id].evaluate(unreadFacts({ status: 'rate-limited', detail: 'http-429' }))
    expect(['unknown', 'not-applicable']).toContain(outcome)
  })
})
