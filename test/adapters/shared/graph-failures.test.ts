import { describe, expect, it } from '@jest/globals'
import { allowanceUsed, graphRefusal } from '../../../adapters/shared/graph-failures.ts'

const body = (code: number, subcode?: number): object => ({
  error: { message: 'in words that vary', code, ...(subcode === undefined ? {} : { error_subcode: subcode }) },
})
const of = (code: number, subcode?: number, headers: Readonly<Record<string, string>> = {}) => {
  const refused = graphRefusal(body(code, subcode), headers)
  if (refused === undefined) throw new Error('no refusal')
  const { status, detail } = refused.outcome
  return `${refused.cause}: ${status} ${detail}`
}

describe('a refusal of the Graph API', () => {
  it.each<readonly [code: number, subcode: number | undefined, meaning: string, why: string]>([
    [190, undefined, 'credential: credential-rejected token-rejected', 'malformed or revoked'],
    [190, 458, 'credential: credential-rejected app-removed', 'the person removed the app'],
    [190, 459, 'credential: credential-rejected owner-must-log-in', 'checkpoint'],
    [190, 460, 'credential: credential-rejected password-changed', 'password changed'],
    [190, 463, 'credential: credential-rejected credential-expired', 'expired'],
    [190, 464, 'credential: credential-rejected owner-must-log-in', 'unconfirmed'],
    [190, 467, 'credential: credential-rejected token-rejected', 'invalid'],
    [190, 492, 'credential: credential-rejected role-lost', 'no role on the page any more'],
    [102, undefined, 'credential: credential-rejected token-rejected', 'state of the log-in'],
    [104, undefined, 'credential: credential-rejected token-rejected', 'no token arrived'],
    [368, undefined, 'credential: credential-rejected policy-block', 'blocked for its behaviour'],
    [3, undefined, 'permission: credential-rejected permission-missing', 'capability of the app'],
    [10, undefined, 'permission: credential-rejected permission-missing', 'not granted'],
    [200, undefined, 'permission: credential-rejected permission-missing', 'the first of the permissions'],
    [299, undefined, 'permission: credential-rejected permission-missing', 'the last of them'],
    [283, undefined, 'permission: credential-rejected permission-missing', 'needs an extended one'],
    [300, undefined, 'fault: unreachable platform-fault', 'none of them'],
    [100, 33, 'absent: not-found missing-or-hidden', 'the platform does not tell which'],
    [803, undefined, 'absent: not-found account-not-found', 'an alias nobody has'],
    [100, undefined, 'parameter: credential-rejected request-refused', 'a field, a metric or a proof'],
    [100, 2, 'parameter: credential-rejected request-refused', 'another subcode'],
    [2500, undefined, 'parameter: credential-rejected request-refused', 'an app is no person'],
    [4, undefined, 'throttled: rate-limited allowance-used-up', 'of the app'],
    [17, 2446079, 'throttled: rate-limited allowance-used-up', 'of the person'],
    [32, undefined, 'throttled: rate-limited allowance-used-up', 'of the page'],
    [613, undefined, 'throttled: rate-limited allowance-used-up', 'a limit of its own'],
    [80001, undefined, 'throttled: rate-limited allowance-used-up', 'of the business on a page'],
    [80002, undefined, 'throttled: rate-limited allowance-used-up', 'of the business on Instagram'],
    [12, undefined, 'retired: unsupported version-retired', 'a feature that was removed'],
    [2635, undefined, 'retired: unsupported version-retired', 'a version that was removed'],
    [1, undefined, 'too-much: unreachable platform-fault', 'reduce the amount of data'],
    [2, undefined, 'fault: unreachable platform-fault', 'passes'],
    [987654, undefined, 'fault: unreachable platform-fault', 'nobody has heard of it'],
  ])('%i/%s is %s (%s)', (code, subcode, meaning) => {
    expect(of(code, subcode)).toBe(meaning)
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'error'],
    ['a page', { id: '1001' }],
    ['an error without a code', { error: { message: 'no' } }],
    ['an error in words', { error: 'no' }],
  ])('is not %s', (_why, value) => {
    expect(graphRefusal(value, {})).toBeUndefined()
  })
})

describe('the allowance', () => {
  const business = (...records: readonly object[]) => ({ 'x-business-use-case-usage': JSON.stringify({ '1001': records }) })

  it.each<readonly [why: string, headers: Readonly<Record<string, string>>, percent: number]>([
    ['is not told before there is traffic', {}, 0],
    ['of the app is the largest of its shares', { 'x-app-usage': '{"call_count":28,"total_time":35,"total_cputime":25}' }, 35],
    ['of the business is told by account', business({ type: 'pages', call_count: 12, total_cputime: 3, total_time: 4 }, { call_count: 90 }), 90],
    ['is the one that is used up most', { ...business({ call_count: 12 }), 'x-app-usage': '{"total_cputime":60}' }, 60],
    ['is unknown where it cannot be read', { 'x-app-usage': '{"call_count":', 'x-business-use-case-usage': '"much"' }, 0],
    ['is unknown where it is no number', { 'x-app-usage': '{"call_count":"many"}' }, 0],
  ])('%s', (_why, headers, percent) => {
    expect(allowanceUsed(headers)).toBe(percent)
  })

  it.each<readonly [why: string, headers: Readonly<Record<string, string>>, seconds: number | undefined]>([
    ['in minutes by account', business({ estimated_time_to_regain_access: 7 }, { estimated_time_to_regain_access: 19 }), 19 * 60],
    ['not when none is given', business({ call_count: 100, estimated_time_to_regain_access: 0 }), undefined],
    ['in seconds where the usual header does', { 'retry-after': '30' }, 30],
    ['not at all', {}, undefined],
  ])('comes back after a time told %s', (_why, headers, seconds) => {
    expect(graphRefusal(body(80001), headers)?.outcome).toEqual({
      kind: 'cannot-tell',
      status: 'rate-limited',
      detail: 'allowance-used-up',
      ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }),
    })
  })
})
