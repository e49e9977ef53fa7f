import type { AuditTarget, ImportedHistory } from '../../domain/audit/audit.ts'
import { holdsCredentials } from '../../domain/audit/references/link.ts'
import { recogniseAccount, type Unrecognised } from '../../domain/audit/references/recognise.ts'
import { platformNamed } from '../../domain/brief/read-brief.ts'
import type { ImportReader } from '../../domain/ports.ts'
import { dateOfDay, dayOf, type Instant, instantOfDay, parseDay } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'

type AccountRequest = components['schemas']['AccountRequest']

export type TargetFault = {
  readonly pointer: string
  readonly code:
    | Unrecognised
    | 'export-not-recognised'
    | 'too-many-items'
    | 'posts-and-export'
    | 'history-missing'
    | 'observed-until-in-future'
    | 'post-after-observed-until'
    | 'account-repeated'
}
type ReadTargets = { readonly ok: true; readonly targets: readonly AuditTarget[] } | { readonly ok: false; readonly faults: readonly TargetFault[] }

export type TargetOptions = {
  /** The moment of the request; that of the machine when left out. No history can have been watched beyond it. */
  readonly now?: Instant
  /** Reads the file that a platform hands out; without it none is read. */
  readonly readExport?: ImportReader['export']
}

/** One more than an answer lists: enough to tell that there are more. */
const MOST_FAULTS = 51

/** The accounts of a request as targets of an audit. Histories that contradict themselves are named, as many as an answer can use. */
export const targetsFrom = (accounts: readonly AccountRequest[], { now = new Date().toISOString(), readExport }: TargetOptions = {}): ReadTargets => {
  const targets: AuditTarget[] = []
  const faults: TargetFault[] = []
  const seen = new Set<string>()
  for (const [index, account] of accounts.entries()) {
    const read = targetFrom(account, { pointer: `/accounts/${index}`, now, readExport, most: MOST_FAULTS - faults.length })
    const { key } = read
    if (key !== undefined && seen.has(key)) faults.push({ pointer: `/accounts/${index}`, code: 'account-repeated' })
    else faults.push(...read.faults)
    if (key !== undefined) seen.add(key)
    if (read.target) targets.push(read.target)
    if (faults.length >= MOST_FAULTS) break
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, targets }
}

/** `key` is the same for two references of one account. */
type Read = { readonly key?: string; readonly target?: AuditTarget; readonly faults: readonly TargetFault[] }
type Context = { readonly pointer: string; readonly now: Instant; readonly readExport: TargetOptions['readExport']; readonly most: number }

const targetFrom = (request: AccountRequest, context: Context): Read => {
  const { pointer, now } = context
  if (request.export !== undefined) return exportFrom(request, context)
  const named = accountFrom(request)
  if ('code' in named) {
    return { faults: [{ pointer: `${pointer}/${named.code === 'platform-not-recognised' ? 'platform' : 'reference'}`, code: named.code }] }
  }
  const { account, key } = named
  if (request.posts === undefined) {
    const alone = request.observedUntil !== undefined || request.truncated === true
    return alone ? { key, faults: [{ pointer: `${pointer}/posts`, code: 'history-missing' }] } : { key, target: { account }, faults: [] }
  }
  const observedUntil = request.observedUntil === undefined ? undefined : endOfObservation(request.observedUntil, now)
  if (observedUntil === 'in-future') return { key, faults: [{ pointer: `${pointer}/observedUntil`, code: 'observed-until-in-future' }] }
  const posts = request.posts.map((post) => {
    const told = typeof post === 'string' ? { publishedAt: post } : post
    return { ...told, publishedAt: inUtc(told.publishedAt) }
  })
  const imported: ImportedHistory = {
    posts,
    ...(observedUntil === undefined ? {} : { observedUntil }),
    ...(request.truncated ? { truncated: true } : {}),
  }
  return { key, target: { account, imported }, faults: [...secretFaults(posts, context), ...lateFaults(posts, observedUntil, context)] }
}

const secretFaults = (posts: ImportedHistory['posts'], { pointer, most }: Context): readonly TargetFault[] =>
  posts
    .flatMap(({ url }, index): TargetFault[] =>
      url !== undefined && holdsCredentials(url) ? [{ pointer: `${pointer}/posts/${index}/url`, code: 'credentials-in-url' }] : [],
    )
    .slice(0, Math.max(0, most))

const exportFrom = ({ export: file, posts, ...request }: AccountRequest, context: Context): Read => {
  const { pointer, now, readExport } = context
  if (posts !== undefined) return { faults: [{ pointer: `${pointer}/export`, code: 'posts-and-export' }] }
  const read = readExport?.(file) ?? { ok: false, code: 'export-not-recognised' }
  if (!read.ok) return { faults: [{ pointer: `${pointer}/export`, code: read.code }] }
  const given = request.platform === undefined ? read.platform : platformNamed(request.platform)
  if (given !== read.platform) return { faults: [{ pointer: `${pointer}/platform`, code: 'other-platform' }] }
  const named = accountFrom({ reference: request.reference, platform: given, posts: [] })
  if ('code' in named) return { faults: [{ pointer: `${pointer}/reference`, code: named.code }] }
  const observedUntil = request.observedUntil === undefined ? undefined : endOfObservation(request.observedUntil, now)
  if (observedUntil === 'in-future') return { key: named.key, faults: [{ pointer: `${pointer}/observedUntil`, code: 'observed-until-in-future' }] }
  const imported: ImportedHistory = {
    posts: read.posts,
    undated: read.undated,
    answers: read.answers,
    ...(observedUntil === undefined ? {} : { observedUntil }),
    ...(request.truncated ? { truncated: true } : {}),
  }
  return { key: named.key, target: { account: named.account, imported }, faults: lateFaults(read.posts, observedUntil, context) }
}

type NamedAccount = { readonly account: AuditTarget['account']; readonly key: string } | { readonly code: Unrecognised }

/** A history may go by any name its owner gave it, as long as its platform is told and no password is in it. */
const accountFrom = ({ reference, platform, posts }: Pick<AccountRequest, 'reference' | 'platform' | 'posts'>): NamedAccount => {
  const given = platform === undefined ? undefined : platformNamed(platform)
  const found = recogniseAccount(reference, given)
  if (found.ok) {
    const { platform: recognised, reference: name, key } = found.account
    return { account: { platform: recognised, reference: name }, key: `${recognised} ${key}` }
  }
  const account = { platform: given, reference: reference.trim() }
  if (posts === undefined || account.platform === undefined || found.code === 'credentials-in-url') return { code: found.code }
  return { account: { ...account, platform: account.platform }, key: `${account.platform} ${account.reference}` }
}

/** A moment of another offset in UTC, where its day may be another; a bare date stays one. */
const inUtc = (moment: string): string => (moment.includes('T') && !moment.endsWith('Z') ? instantOfDay(dayOf(moment)) : moment)

/** A bare date means that whole day (UTC), and today as far as it has come. In UTC with milliseconds, as every other moment we keep. */
const endOfObservation = (moment: string, now: Instant): Instant | 'in-future' => {
  const [day, present] = [dayOf(moment), dayOf(now)]
  if (moment.includes('T')) return day > present ? 'in-future' : instantOfDay(day)
  if (day > present) return 'in-future'
  return moment === dateOfDay(present) ? instantOfDay(present) : `${moment}T23:59:59.999Z`
}

/** A history cannot hold posts from after the moment until which it was watched. */
const lateFaults = (
  posts: readonly { readonly publishedAt: string }[],
  observedUntil: Instant | undefined,
  { pointer, most }: Context,
): readonly TargetFault[] => {
  if (observedUntil === undefined) return []
  const until = dayOf(observedUntil)
  const faults: TargetFault[] = []
  for (const [index, { publishedAt }] of posts.entries()) {
    if (faults.length >= most) break
    if ((parseDay(publishedAt) ?? 0) > until) faults.push({ pointer: `${pointer}/posts/${index}`, code: 'post-after-observed-until' })
  }
  return faults
}
