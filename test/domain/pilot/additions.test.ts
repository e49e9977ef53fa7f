import { describe, expect, it } from '@jest/globals'
import { onlyAdds } from '../../../domain/pilot/additions.ts'
import { weekOf } from '../../support/pilot-weeks.ts'

const seen = { successes: 20, trials: 200 }
const hours = { hours: 3 }

describe('what only adds to an observation', () => {
  it.each([
    ['a guardrail that nobody had told', weekOf(1, seen), weekOf(1, seen, { guardrails: hours }), true],
    ['one more guardrail', weekOf(1, seen, { guardrails: hours }), weekOf(1, seen, { guardrails: { ...hours, complaints: 0 } }), true],
    ['a source', weekOf(1, seen), weekOf(1, seen, { source: 'Matomo' }), true],
    ['nothing', weekOf(1, seen, { guardrails: hours }), weekOf(1, seen, { guardrails: hours }), true],
  ])('is %s', (_, former, now, adds) => expect(onlyAdds(former, now)).toBe(adds))

  it.each([
    ['another figure', weekOf(1, seen), weekOf(1, { ...seen, successes: 21 }, { guardrails: hours })],
    ['another value of a guardrail', weekOf(1, seen, { guardrails: hours }), weekOf(1, seen, { guardrails: { hours: 4 } })],
    ['a guardrail that is taken back', weekOf(1, seen, { guardrails: hours }), weekOf(1, seen)],
    ['another source', weekOf(1, seen, { source: 'Matomo' }), weekOf(1, seen, { source: 'Piwik' })],
    ['a source that is taken back', weekOf(1, seen, { source: 'Matomo' }), weekOf(1, seen)],
    ['a group', weekOf(1, seen), weekOf(1, seen, { compared: seen })],
  ])('is not %s', (_, former, now) => expect(onlyAdds(former, now)).toBe(false))
})
