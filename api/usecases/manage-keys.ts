import { createHash, randomBytes } from 'node:crypto'
import type { ApiKey, Clock, IdSource, KeyInUse, KeyStore, Scope } from '../../domain/ports.ts'
import { laterBy } from '../../domain/shared/calendar.ts'
import type { Events } from '../events.ts'

export const ALL_SCOPES: readonly Scope[] = ['read', 'assess', 'audit', 'manage', 'admin']

/** Who is calling, once the key was found to be good. */
export type Tenant = {
  readonly workspaceId: string
  readonly keyId: string
  readonly scopes: readonly Scope[]
  /** The organisations the key is limited to; absent when it is limited to none. */
  readonly organisationIds?: readonly string[]
  /** Its workspace has a clock of its own. */
  readonly isOfSandbox?: true
}
export type Authentication = { readonly ok: true; readonly tenant: Tenant } | { readonly ok: false; readonly code: 'key-unknown' | 'key-expired' }

/** Keys carry 256 bits of chance, so a plain SHA-256 is enough to store them by. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** A new key's secret: shown once and never stored. */
const newSecret = (): string => `cf_${randomBytes(32).toString('base64url')}`

type Deps = { readonly keys: KeyStore; readonly clock: Clock; readonly ids: IdSource }

type KeyWish = Pick<ApiKey, 'workspaceId' | 'name' | 'scopes' | 'expiresAt' | 'organisationIds'>

const keyFor = (secret: string, wish: KeyWish, { clock, ids }: Pick<Deps, 'clock' | 'ids'>): ApiKey => ({
  id: ids.next('key'),
  hash: hashOfSecret(secret),
  createdAt: clock.now(),
  ...wish,
})

/** Makes a key. The secret is in the answer and nowhere else. */
export const createKey = async (deps: Deps, wish: KeyWish): Promise<{ readonly key: ApiKey; readonly secret: string }> => {
  const secret = newSecret()
  const key = keyFor(secret, wish, deps)
  await deps.keys.add(key)
  return { key, secret }
}

/** Puts a new key, with what the former one may do, in its place. Undefined when that was revoked or rotated already. */
export const rotateKey = async (
  deps: Deps,
  former: ApiKey,
  { overlapHours, expiresAt = former.expiresAt }: { readonly overlapHours: number; readonly expiresAt?: string | undefined },
): Promise<{ readonly key: ApiKey; readonly secret: string } | undefined> => {
  const secret = newSecret()
  const { workspaceId, name, scopes, organisationIds } = former
  const key = keyFor(
    secret,
    { workspaceId, name, scopes, ...(expiresAt === undefined ? {} : { expiresAt }), ...(organisationIds === undefined ? {} : { organisationIds }) },
    deps,
  )
  const overlapped = laterBy(deps.clock.now(), overlapHours * 3_600)
  const formerUntil = former.expiresAt !== undefined && former.expiresAt < overlapped ? former.expiresAt : overlapped
  return (await deps.keys.rotate({ former: former.id, key, formerUntil })) ? { key, secret } : undefined
}

/** Whether somebody can use the service. `newSecret` is there only when a key was generated, and nowhere else. */
type OwnerKey =
  | { readonly ok: true; readonly newSecret?: string }
  | { readonly ok: false; readonly code: 'key-revoked' | 'key-expired'; readonly since: string }

/**
 * Makes sure that somebody can use the service: on the very first start a workspace and its owner key are made.
 *
 * A key given from outside works also when others exist already, unless it was revoked or has expired.
 */
export const ensureOwnerKey = async (deps: Deps, given: string | undefined): Promise<OwnerKey> => {
  const { keys, ids } = deps
  const secret = given ?? newSecret()
  const first = keyFor(secret, { workspaceId: ids.next('wsp'), name: 'owner', scopes: ALL_SCOPES }, deps)
  if (await keys.addFirst(first)) return given === undefined ? { ok: true, newSecret: secret } : { ok: true }
  return given === undefined ? { ok: true } : ensureGiven(deps, first)
}

const ensureGiven = async ({ keys, clock }: Deps, key: ApiKey): Promise<OwnerKey> => {
  const found = await keys.findByHash(key.hash)
  if (found) return usable(found, clock.now())
  try {
    await keys.add({ ...key, workspaceId: (await keys.firstWorkspace()) ?? key.workspaceId })
  } catch (error) {
    // Another process that starts with the same key may have been faster.
    if (!(await keys.findByHash(key.hash))) throw error
  }
  return { ok: true }
}

const usable = ({ revokedAt, expiresAt }: ApiKey, now: string): OwnerKey => {
  if (revokedAt !== undefined) return { ok: false, code: 'key-revoked', since: revokedAt }
  return expiresAt !== undefined && expiresAt <= now ? { ok: false, code: 'key-expired', since: expiresAt } : { ok: true }
}

/** How long a key that was found good is believed without asking the store: a revocation takes at most this long to bite. */
const BELIEVED_MS = 2_000
/** `lastUsedAt` is exact to this. */
const TOUCH_EVERY_MS = 60_000
const MOST_REMEMBERED = 10_000

type AuthenticatorDeps = Pick<Deps, 'keys' | 'clock'> & {
  readonly events: Pick<Events, 'keyUseNotStored'>
  /** Milliseconds of a clock that nobody sets, for the age of what is remembered; `performance.now` when left out. */
  readonly elapsed?: () => number
}

/** Is this secret a key of ours, still good, and whose? Storing when it was used neither delays nor refuses anybody. */
export const keyAuthenticator = ({ keys, clock, events, elapsed = () => performance.now() }: AuthenticatorDeps) => {
  const believed = new Map<string, { readonly until: number; readonly key: KeyInUse }>()
  const touched = new Map<string, number>()

  const keyBy = async (hash: string, now: number): Promise<KeyInUse | undefined> => {
    const remembered = believed.get(hash)
    if (remembered && remembered.until > now) return remembered.key
    const key = await keys.findByHash(hash)
    if (believed.size >= MOST_REMEMBERED) believed.clear()
    if (key) believed.set(hash, { until: now + BELIEVED_MS, key })
    else believed.delete(hash)
    return key
  }

  const touch = (keyId: string, at: string, now: number): void => {
    if ((touched.get(keyId) ?? Number.NEGATIVE_INFINITY) + TOUCH_EVERY_MS > now) return
    touched.set(keyId, now)
    void keys.touch(keyId, at).catch((error: unknown) => events.keyUseNotStored({ keyId, error }))
  }

  /** @param hash of a secret that was shown before. */
  const authenticated = async (hash: string): Promise<Authentication> => {
    const at = clock.now()
    const now = elapsed()
    const key = await keyBy(hash, now)
    if (!key || key.revokedAt !== undefined) return { ok: false, code: 'key-unknown' }
    if (key.expiresAt !== undefined && key.expiresAt <= at) return { ok: false, code: 'key-expired' }
    touch(key.id, at, now)
    const { id: keyId, workspaceId, scopes, organisationIds, isOfSandbox } = key
    const limits = organisationIds === undefined ? {} : { organisationIds }
    return { ok: true, tenant: { workspaceId, keyId, scopes, ...limits, ...(isOfSandbox ? { isOfSandbox } : {}) } }
  }

  return { authenticate: (secret: string): Promise<Authentication> => authenticated(hashOfSecret(secret)), authenticated }
}
