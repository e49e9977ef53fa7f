import type { Instant } from '../shared/calendar.ts'
import type { Page, PageRequest } from './pages.ts'

/** Scopes of a key, each a right of its own. */
export type Scope = 'read' | 'assess' | 'audit' | 'manage' | 'admin'
export type ApiKey = {
  readonly id: string
  readonly workspaceId: string
  readonly name: string
  /** SHA-256 of the secret, hexadecimal. The secret itself is never stored. */
  readonly hash: string
  readonly scopes: readonly Scope[]
  readonly createdAt: Instant
  readonly expiresAt?: Instant
  readonly revokedAt?: Instant
  readonly lastUsedAt?: Instant
  /** The organisations it is limited to; absent when it is limited to none. */
  readonly organisationIds?: readonly string[]
  /** The key that a rotation put in its place. */
  readonly replacedBy?: string
}
/** A key as it is found by its secret, with what has to be known before anything is done for it. */
export type KeyInUse = ApiKey & { readonly isOfSandbox?: true }
export interface KeyStore {
  /** Creates the workspace when it does not exist yet. */
  add(key: ApiKey): Promise<void>
  /**
   * Adds the key when there is none at all, in one transaction, in the first workspace or else in its own.
   * Resolves to false, and writes nothing, when there is a key: of two first starts at once only one makes the workspace.
   */
  addFirst(key: ApiKey): Promise<boolean>
  findByHash(hash: string): Promise<KeyInUse | undefined>
  list(workspaceId: string): Promise<readonly ApiKey[]>
  /** The workspace made first, the one a single-agency installation works in. */
  firstWorkspace(): Promise<string | undefined>
  find(workspaceId: string, id: string): Promise<ApiKey | undefined>
  /** Newest first. */
  page(workspaceId: string, page: PageRequest): Promise<Page<ApiKey>>
  /** `last-admin`, and nothing is written, where `keepsAdmin` asks that a key stays which may manage keys, and none would. */
  revoke(request: {
    readonly workspaceId: string
    readonly id: string
    readonly at: Instant
    readonly keepsAdmin?: true
  }): Promise<'revoked' | 'absent' | 'last-admin'>
  /** Adds the key in the place of a former one of its workspace, which works until `formerUntil`. False, and nothing is written, when that was revoked or rotated already. */
  rotate(request: { readonly former: string; readonly key: ApiKey; readonly formerUntil: Instant }): Promise<boolean>
  touch(id: string, at: Instant): Promise<void>
}
