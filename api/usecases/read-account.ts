import type { AuditTarget } from '../../domain/audit/audit.ts'
import { type BudgetObjection, type Expense, mostExpense, secondsUntilRoom } from '../../domain/audit/budget.ts'
import type { Capabilities } from '../../domain/audit/capabilities.ts'
import { type Credential, hasExpired, isRenewable, lacksScope, type NeededScopes } from '../../domain/audit/connection.ts'
import { costOf, type Meter, newMeter } from '../../domain/audit/cost.ts'
import type { ReadOutcome } from '../../domain/audit/snapshot.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { KeptReading, ReadContext, SnapshotReader } from '../../domain/ports.ts'
import type { WorkspaceMeans } from './workspace-means.ts'

/** The readers there are; a platform without one can still be audited through an import. */
export type Readers = Partial<Readonly<Record<PublishedPlatformId, SnapshotReader>>>

export type ReadingTools = {
  readonly readers: Readers
  readonly signal: AbortSignal
  readonly observedAt: string
  /** Nothing was given, read or granted by anybody where it is left out. */
  readonly workspace?: WorkspaceMeans
}

/**
 * Reads one account with what its workspace has for it: from an earlier reading when that is new enough, else with its credential and within its budget.
 * Never rejects for what the outside does.
 */
export const readAccount = async (
  { account, freshness = {} }: Pick<AuditTarget, 'account' | 'freshness'>,
  tools: ReadingTools,
): Promise<ReadOutcome> => {
  const { readers, signal, observedAt, workspace } = tools
  const { platform } = account
  const reader = readers[platform]
  if (!reader) return { kind: 'cannot-tell', status: 'unsupported', detail: 'no-adapter' }
  const kept = freshness.maxAgeSeconds === undefined ? undefined : await workspace?.latest(account, observedAt)
  if (kept && isFresh(kept, freshness.maxAgeSeconds, observedAt)) return { kind: 'read', snapshot: kept.snapshot, reused: true }
  const context = { signal, observedAt, ...(freshness.force ? { force: true as const } : {}) }
  // What stands against it without asking anybody is told before anything is set aside.
  const held = await credentialFor({ ...reader.capabilities, platform, now: observedAt }, workspace && (() => workspace.credential(platform)))
  if (isTrouble(held)) return held
  if (!workspace) return reader.read(account, context)
  return readWithin({ platform, workspace, reader, observedAt }, async (billed) => {
    const renewing = { platform, reader, signal, now: observedAt, meter: billed.meter }
    const credential = await usableCredential(reader.capabilities, observedAt, held && (() => workspace.current(renewing)))
    if (isTrouble(credential)) return credential
    const readWith = (given: Credential | undefined) => reader.read(account, { ...context, ...billed, ...(given ? { credential: given } : {}) })
    let outcome = await readWith(credential)
    if (credential && isTokenRejected(outcome)) {
      const other = await workspace.instead(credential, renewing)
      outcome = other ? await readWith(other) : await asRefused(outcome, () => workspace.credential(platform))
    }
    if (credential && reader.capabilities.credential === 'optional' && isCredentialTrouble(outcome)) {
      const bare = await readWith(undefined)
      if (!isCredentialTrouble(bare)) outcome = bare
    }
    // Whoever takes a credential away takes what is read with it, also by a reading that is under way.
    const isOurs = credential === undefined || (await workspace.credential(platform)) !== undefined
    if (outcome.kind === 'read' && isOurs) await workspace.keep({ snapshot: outcome.snapshot, usage: usageOf(billed.meter) })
    return outcome
  })
}

/** What another token may change: it is over, whether or not anybody knew when. */
const isTokenRejected = (outcome: ReadOutcome): boolean =>
  outcome.kind === 'cannot-tell' && (outcome.detail === 'token-rejected' || outcome.detail === 'credential-expired')

const isCredentialTrouble = (outcome: ReadOutcome): boolean =>
  outcome.kind === 'cannot-tell' && (outcome.status === 'credential-rejected' || outcome.status === 'credential-missing')
/** Where its platform renews it no more, that is what somebody has to know. */
const asRefused = async (outcome: ReadOutcome, held: () => Promise<Held>): Promise<ReadOutcome> => {
  const now = await held()
  const isRefused = now !== undefined && now !== 'sealed' && now.renewalRefusedAt !== undefined
  return isRefused ? credentialTrouble('credential-rejected', 'renewal-refused') : outcome
}

/** Was it read so many seconds ago, or later? */
export const isFresh = ({ snapshot }: KeptReading, maxAgeSeconds: number | undefined, now: string): boolean =>
  maxAgeSeconds !== undefined && Date.parse(now) - Date.parse(snapshot.observedAt) <= maxAgeSeconds * 1000

export type ReadingTrouble = Extract<ReadOutcome, { readonly kind: 'cannot-tell' }>
const credentialTrouble = (status: 'credential-missing' | 'credential-rejected', detail: string): ReadingTrouble => ({
  kind: 'cannot-tell',
  status,
  detail,
})

const isTrouble = (found: Credential | ReadingTrouble | undefined): found is ReadingTrouble => found !== undefined && 'kind' in found

type Held = Credential | 'sealed' | undefined

/** What it will be read with, as far as that is known before anybody is asked: one that can be renewed will have been by the time it is needed, or its reading will say why not. */
export const credentialFor = (
  { platform, now, ...capabilities }: Pick<Capabilities, 'credential' | 'needs'> & { readonly platform: PublishedPlatformId; readonly now: string },
  given: (() => Promise<Held>) | undefined,
): Promise<Credential | ReadingTrouble | undefined> =>
  usableCredential(
    capabilities,
    now,
    given &&
      (async () => {
        const held = await given()
        if (held === undefined || held === 'sealed' || !isRenewable(platform, held)) return held
        const { expiresAt: _, ...rest } = held
        return rest
      }),
  )

/**
 * The credential to read with, undefined where none is needed, or what is wrong with it. Its time and its rights are looked at before it is used. Where it is optional, one that is of no
 * use is left alone: most accounts are shown to everybody.
 */
const usableCredential = async (
  { credential: need, needs = [] }: Pick<Capabilities, 'credential' | 'needs'>,
  now: string,
  given: (() => Promise<Held>) | undefined,
): Promise<Credential | ReadingTrouble | undefined> => {
  if (need === 'none') return undefined
  const credential = await given?.()
  if (need === 'optional') return isUsable(credential, needs, now) ? credential : undefined
  if (credential === 'sealed') return credentialTrouble('credential-rejected', 'credential-sealed')
  if (credential === undefined) return credentialTrouble('credential-missing', 'connection-missing')
  if (hasExpired(credential, now))
    return credentialTrouble('credential-rejected', credential.renewalRefusedAt === undefined ? 'credential-expired' : 'renewal-refused')
  return lacksScope(needs, credential) ? credentialTrouble('credential-rejected', 'scope-missing') : credential
}

const isUsable = (credential: Credential | 'sealed' | undefined, needs: NeededScopes, now: string): credential is Credential =>
  credential !== undefined && credential !== 'sealed' && !hasExpired(credential, now) && !lacksScope(needs, credential)

type Spending = {
  readonly platform: PublishedPlatformId
  readonly workspace: WorkspaceMeans
  readonly reader: SnapshotReader
  readonly observedAt: string
}
type Billed = Required<Pick<ReadContext, 'meter'>> & Pick<ReadContext, 'limits'>

/** Sets aside what the reading may use at most, and gives back what it did not use, however it ends. */
const readWithin = async (
  { platform, workspace, reader: { capabilities }, observedAt }: Spending,
  read: (billed: Billed) => Promise<ReadOutcome>,
): Promise<ReadOutcome> => {
  const limits = capabilities.price && (await workspace.limits())
  const most = mostExpense(capabilities, limits)
  const objection = await workspace.setAside(platform, most, observedAt)
  if (objection !== undefined) return beyondBudget(objection, platform, observedAt)
  const meter = newMeter({ mostCalls: most.calls })
  try {
    return await read({ meter, ...(limits ? { limits } : {}) })
  } finally {
    const used = { calls: meter.calls, micros: costOf(meter, capabilities.price) }
    await workspace.giveBack(platform, unusedOf(most, used), observedAt)
  }
}

/** Never below 0: what may have been billed twice without an answer was billed once. */
const unusedOf = (most: Expense, used: Expense): Expense => ({
  calls: Math.max(0, most.calls - used.calls),
  micros: Math.max(0, most.micros - used.micros),
})

const usageOf = ({ calls, profiles, posts, incoming }: Meter) => ({ calls, profiles, posts, incoming })

/** Limits that time lifts are limits; what only a person changes is none that anybody should wait for. */
export const budgetTrouble = (objection: BudgetObjection): ReadingTrouble => ({
  kind: 'cannot-tell',
  status: objection === 'calls-exhausted' || objection === 'budget-exhausted' ? 'rate-limited' : 'unsupported',
  detail: objection,
})

const beyondBudget = (objection: BudgetObjection, platform: PublishedPlatformId, now: string): ReadOutcome => {
  const retryAfterSeconds = secondsUntilRoom(objection, platform, now)
  return { ...budgetTrouble(objection), ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) }
}
