import { expect, it } from '@jest/globals'
import { idempotencyKeyFrom } from '../../../api/http/idempotency.ts'

it.each([
  ['"8e03978e-40d5-43dd-bc93-6894a57f9324"', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
  ['8e03978e-40d5-43dd-bc93-6894a57f9324', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
  ['"nightly run, 28 November"', 'nightly run, 28 November'],
  ['"a \\"b\\" \\\\"', 'a "b" \\'],
  ['"a";b=1;c="d"', 'a'],
  [`"${'x'.repeat(200)}"`, 'x'.repeat(200)],
  [undefined, undefined],
])('%s is the key %s', (header, key) => {
  expect(idempotencyKeyFrom(header)).toBe(key)
})

it.each(['', '""', '"a', 'a"', '"a"b', 'a b', '"a", "b"', 'a, b', '"caf\u00e9"', '"a\\n"', '"a\tb"', `"${'x'.repeat(201)}"`, 'x'.repeat(201)])(
  '%j is none',
  (header) => {
    expect(() => idempotencyKeyFrom(header)).toThrow(expect.objectContaining({ code: 'idempotency-key-malformed' }))
  },
)
