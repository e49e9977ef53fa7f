import { expect, it } from '@jest/globals'
import { restAsked } from '../../../adapters/shared/rate-headers.ts'

const NOW = Date.parse('2026-11-27T10:00:00.000Z')

it.each([
  { by: 'Mastodon', headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2026-11-27T10:05:00.000000Z' }, seconds: 300 },
  { by: 'X', headers: { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': String(NOW / 1000 + 900) }, seconds: 900 },
  { by: 'Bluesky', headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': String(NOW / 1000 + 120) }, seconds: 120 },
  { by: 'Pinterest', headers: { 'x-ratelimit-remaining': '0, 99;w=1, 999;w=60', 'x-ratelimit-reset': '42, 1;w=1, 42;w=60' }, seconds: 42 },
  { by: 'the earlier draft', headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '30' }, seconds: 30 },
  { by: 'the draft', headers: { ratelimit: '"burst";r=0;t=5, "daily";r=0;t=50, "other";r=9;t=500' }, seconds: 50 },
  { by: 'somebody who means a week', headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '604800' }, seconds: 86_400 },
])('nothing is left, as $by says it', ({ headers, seconds }) => {
  expect(restAsked(headers, NOW)).toBe(seconds * 1000)
})

it.each([
  { why: 'something is left', headers: { 'x-ratelimit-remaining': '10', 'x-ratelimit-reset': '60' } },
  { why: 'nothing is said', headers: {} },
  { why: 'nobody says until when', headers: { 'x-ratelimit-remaining': '0' } },
  { why: 'the moment is over', headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2026-11-27T09:59:59Z' } },
  { why: 'the moment cannot be read', headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' } },
  { why: 'the rest of the draft is not nothing', headers: { ratelimit: '"default";r=01;t=5' } },
])('no rest is asked for: $why', ({ headers }) => {
  expect(restAsked(headers as Readonly<Record<string, string>>, NOW)).toBeUndefined()
})
