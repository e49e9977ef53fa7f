import type { AuditTarget, ImportedHistory } from '../../domain/audit/audit.ts'
import { recognisePlatform } from '../../domain/audit/recognise-platform.ts'
import { platformNamed } from '../../domain/brief/read-brief.ts'
import { dayOf, parseDay } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'

type AccountRequest = components['schemas']['AccountRequest']

export type TargetFault = {
  readonly pointer: string
  readonly code: 'platform-not-recognised' | 'history-missing' | 'post-after-observed-until' | 'account-repeated'
}
export type ReadTargets =
  | { readonly ok: true; readonly targets: readonly AuditTarget[] }
  | { readonly ok: false; readonly faults: readonly TargetFault[] }

/** A bare date means that whole day. */
const endOfDay = (moment: string): string => (moment.length === 10 ? `${moment}T23:59:59.999Z` : moment)

/** The accounts of a request as targets of an audit. Histories that contradict themselves are named, all of them. */
export const targetsFrom = (accounts: readonly AccountRequest[]): ReadTargets => {
  const read = accounts.map((account, index) => targetFrom(account, `/accounts/${index}`))
  const seen = new Map<string, number>()
  const faults = read.flatMap(({ target, faults }, index): readonly TargetFault[] => {
    if (!target) return faults
    const key = `${target.account.platform} ${target.account.reference}`
    if (seen.has(key)) return [{ pointer: `/accounts/${index}`, code: 'account-repeated' }]
    seen.set(key, index)
    return faults
  })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, targets: read.flatMap(({ target }) => (target ? [target] : [])) }
}

type Read = { readonly target?: AuditTarget; readonly faults: readonly TargetFault[] }

const targetFrom = (request: AccountRequest, pointer: string): Read => {
  const reference = request.reference.trim()
  const platform = request.platform === undefined ? recognisePlatform(reference) : platformNamed(request.platform)
  if (platform === undefined) return { faults: [{ pointer: `${pointer}/platform`, code: 'platform-not-recognised' }] }
  const account = { platform, reference }
  if (request.posts === undefined) {
    const alone = request.observedUntil !== undefined || request.truncated === true
    return alone ? { faults: [{ pointer: `${pointer}/posts`, code: 'history-missing' }] } : { target: { account }, faults: [] }
  }
  const observedUntil = request.observedUntil === undefined ? undefined : endOfDay(request.observedUntil)
  const posts = request.posts.map((post) => (typeof post === 'string' ? { publishedAt: post } : post))
  const imported: ImportedHistory = {
    posts,
    ...(observedUntil === undefined ? {} : { observedUntil }),
    ...(request.truncated ? { truncated: true } : {}),
  }
  return { target: { account, imported }, faults: lateFaults(posts, observedUntil, pointer) }
}

/** A history cannot hold posts from after the moment until which it was watched. */
const lateFaults = (
  posts: readonly { readonly publishedAt: string }[],
  observedUntil: string | undefined,
  pointer: string,
): readonly TargetFault[] => {
  if (observedUntil === undefined) return []
  const until = dayOf(observedUntil)
  return posts.flatMap(({ publishedAt }, index): TargetFault[] =>
    (parseDay(publishedAt) ?? 0) > until ? [{ pointer: `${pointer}/posts/${index}`, code: 'post-after-observed-until' }] : [],
  )
}
