import { z } from 'zod'
import type { Headers } from './fetch-outcome.ts'
import { cannotTell, secondsToWait, type Unread } from './json-api.ts'

/**
 * What does a refusal of the Graph API mean?
 *
 * Told by `code` and `error_subcode` alone: the status is mostly 400 whatever happened, and the texts vary (Meta, Graph API, "Handle Errors", v26.0). `cause` says what may be
 * tried next, `outcome` what it comes to when nothing is.
 */
type Cause =
  /** The token is refused as it is; asking for less does not help. */
  | 'credential'
  /** Something of what was asked for needs a right the token does not have. */
  | 'permission'
  | 'absent'
  /** Something asked for is not known there; also a proof by the secret of the app that is missing or wrong. */
  | 'parameter'
  | 'throttled'
  /** Too much at once, or a fault that passes. */
  | 'too-much'
  | 'fault'
  | 'retired'
export type GraphRefusal = { readonly kind: 'refused'; readonly cause: Cause; readonly outcome: Unread }

const ERROR = z.object({
  error: z.object({ code: z.number(), error_subcode: z.number().optional().catch(undefined) }),
})

/** Why a token is no longer taken (code 190). */
const TOKEN_TROUBLE: Readonly<Record<number, string>> = {
  458: 'app-removed',
  459: 'owner-must-log-in',
  460: 'password-changed',
  463: 'credential-expired',
  464: 'owner-must-log-in',
  492: 'role-lost',
}
const TOKEN_REFUSED: ReadonlySet<number> = new Set([102, 104, 190])
const THROTTLED: ReadonlySet<number> = new Set([4, 17, 32, 613])
/** The token of an app asked who it is. */
const NO_PERSON = 2500
const PERMISSION: ReadonlySet<number> = new Set([3, 10, 283])

/** @returns undefined when the body is no refusal. */
export const graphRefusal = (body: unknown, headers: Headers): GraphRefusal | undefined => {
  const parsed = ERROR.safeParse(body)
  if (!parsed.success) return undefined
  const { code, error_subcode: subcode } = parsed.data.error
  const refused = (cause: Cause, outcome: Unread): GraphRefusal => ({ kind: 'refused', cause, outcome })
  const rejected = (cause: Cause, detail: string) => refused(cause, cannotTell('credential-rejected', detail))

  if (TOKEN_REFUSED.has(code)) return rejected('credential', TOKEN_TROUBLE[subcode ?? 0] ?? 'token-rejected')
  if (PERMISSION.has(code) || (code >= 200 && code < 300)) return rejected('permission', 'permission-missing')
  if (code === 368) return rejected('credential', 'policy-block')
  if (code === 803) return refused('absent', { kind: 'absent', status: 'not-found', detail: 'account-not-found' })
  if (code === 100 && subcode === 33) return refused('absent', { kind: 'absent', status: 'not-found', detail: 'missing-or-hidden' })
  if (code === 110) return refused('absent', { kind: 'absent', status: 'not-found', detail: 'unknown-or-personal' })
  if (code === 100 || code === NO_PERSON) return rejected('parameter', 'request-refused')
  if (THROTTLED.has(code) || (code >= 80_000 && code < 80_100)) {
    return refused('throttled', cannotTell('rate-limited', 'allowance-used-up', secondsUntilAllowance(headers)))
  }
  if (code === 12 || code === 2635) return refused('retired', cannotTell('unsupported', 'version-retired'))
  return refused(code === 1 ? 'too-much' : 'fault', cannotTell('unreachable', 'platform-fault'))
}

const SHARE = z.number().nonnegative().optional().catch(undefined)
const USAGE = z.object({ call_count: SHARE, total_time: SHARE, total_cputime: SHARE, estimated_time_to_regain_access: SHARE })
type Usage = z.infer<typeof USAGE>

/** `x-app-usage` is one record, `x-business-use-case-usage` lists of them by account; both only come once there is enough traffic. */
const usagesIn = (headers: Headers): readonly Usage[] =>
  ['x-app-usage', 'x-business-use-case-usage'].flatMap((name) => {
    const value = jsonIn(headers[name])
    const records = [value, ...Object.values(value ?? {}).flat()]
    return records.flatMap((record) => USAGE.safeParse(record).data ?? [])
  })

const jsonIn = (text: string | undefined): object | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** Percent of the allowance that is used up; 0 while the platform does not say. */
export const allowanceUsed = (headers: Headers): number =>
  Math.max(0, ...usagesIn(headers).flatMap(({ call_count = 0, total_time = 0, total_cputime = 0 }) => [call_count, total_time, total_cputime]))

/** The platform says it in minutes; 0 minutes says that nothing is blocked, not that one may come at once. */
const secondsUntilAllowance = (headers: Headers): number | undefined => {
  const minutes = Math.max(0, ...usagesIn(headers).map(({ estimated_time_to_regain_access: wait = 0 }) => wait))
  return minutes > 0 ? Math.ceil(minutes * 60) : secondsToWait(headers)
}
