import { createHash, randomBytes } from 'node:crypto'
import type { ApiKey, Clock, IdSource, KeyStore, Scope } from '../../domain/ports.ts'

export const ALL_SCOPES: readonly Scope[] = ['read', 'assess', 'audit', 'manage', 'admin']

/** Who is calling, once the key was found to be good. */
export type Tenant = { readonly workspaceId: string; readonly keyId: string; readonly scopes: readonly Scope[] }
export type Authentication = { readonly ok: true; readonly tenant: Tenant } | { readonly ok: false; readonly code: 'key-unknown' | 'key-expired' }

/** Keys carry 256 bits of chance, so a plain SHA-256 is enough to store them by. */
const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** A new key's secret: shown once and never stored. */
const newSecret = (): string => `cf_${randomBytes(32).toString('base64url')}`

type Deps = { readonly keys: KeyStore; readonly clock: Clock; readonly ids: IdSource }

/** Makes a key. The secret is in the answer and nowhere else. */
export const createKey = async (
  { keys, clock, ids }: Deps,
  wish: {
    readonly workspaceId: string
    readonly name: string
    readonly scopes: readonly Scope[]
    readonly expiresAt?: string
    readonly secret?: string
  },
): Promise<{ readonly key: ApiKey; readonly secret: string }> => {
  const { secret = newSecret(), ...rest } = wish
  const key: ApiKey = { id: ids.next('key'), hash: hashOfSecret(secret), createdAt: clock.now(), ...rest }
  await keys.add(key)
  return { key, secret }
}

/**
 * Makes sure that somebody can use the service: on the very first start a workspace and its owner key are made.
 *
 * A key given from outside always works, also when others exist already. Returns a secret only when one was generated.
 */
export const ensureOwnerKey = async (deps: Deps, given: string | undefined): Promise<string | undefined> => {
  const { keys, ids } = deps
  const workspaceId = (await keys.firstWorkspace()) ?? ids.next('wsp')
  if (given !== undefined) {
    if (!(await keys.findByHash(hashOfSecret(given)))) await createKey(deps, { workspaceId, name: 'owner', scopes: ALL_SCOPES, secret: given })
    return undefined
  }
  if ((await keys.count()) > 0) return undefined
  const { secret } = await createKey(deps, { workspaceId, name: 'owner', scopes: ALL_SCOPES })
  return secret
}

/** How long a key that was found good is believed without asking the store: a revocation takes at most this long to bite. */
const BELIEVED_MS = 2_000
/** `lastUsedAt` is exact to this. */
const TOUCH_EVERY_MS = 60_000
const MOST_REMEMBERED = 10_000

/** Is this secret a key of ours, still good, and whose? */
export const keyAuthenticator = ({ keys, clock }: Pick<Deps, 'keys' | 'clock'>) => {
  const believed = new Map<string, { readonly until: number; readonly key: ApiKey }>()
  const touched = new Map<string, number>()

  const keyBy = async (hash: string, now: number): Promise<ApiKey | undefined> => {
    const remembered = believed.get(hash)
    if (remembered && remembered.until > now) return remembered.key
    const key = await keys.findByHash(hash)
    if (believed.size >= MOST_REMEMBERED) believed.clear()
    if (key) believed.set(hash, { until: now + BELIEVED_MS, key })
    else believed.delete(hash)
    return key
  }

  return {
    authenticate: async (secret: string): Promise<Authentication> => {
      const at = clock.now()
      const now = Date.parse(at)
      const key = await keyBy(hashOfSecret(secret), now)
      if (!key || key.revokedAt !== undefined) return { ok: false, code: 'key-unknown' }
      if (key.expiresAt !== undefined && key.expiresAt <= at) return { ok: false, code: 'key-expired' }
      if ((touched.get(key.id) ?? 0) + TOUCH_EVERY_MS <= now) {
        touched.set(key.id, now)
        await keys.touch(key.id, at)
      }
      return { ok: true, tenant: { workspaceId: key.workspaceId, keyId: key.id, scopes: key.scopes } }
    },
  }
}
