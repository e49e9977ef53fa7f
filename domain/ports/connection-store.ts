import type { Connection, Credential, RenewedCredential, Secrets } from '../audit/connection.ts'
import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import type { Instant } from '../shared/calendar.ts'

/** Credentials of workspaces, one for each platform, sealed. */
export interface ConnectionStore {
  /** Replaces what the workspace gave for that platform before. */
  put(workspaceId: string, connection: Connection, secrets: Readonly<Record<string, string>>): Promise<'created' | 'replaced'>
  /** By platform; tells no secret. */
  list(workspaceId: string): Promise<readonly Connection[]>
  find(workspaceId: string, platform: PublishedPlatformId): Promise<Connection | undefined>
  /** Puts a renewed credential in the place of the one with these secrets. False, and nothing is written, when that is not there any more. */
  renew(
    workspaceId: string,
    platform: PublishedPlatformId,
    renewal: { readonly from: Secrets; readonly to: RenewedCredential; readonly at: Instant },
  ): Promise<boolean>
  /** Remembers that its platform refused to renew the credential with these secrets. Nothing is written when that is not there any more. */
  refuseRenewal(workspaceId: string, platform: PublishedPlatformId, refusal: { readonly of: Secrets; readonly at: Instant }): Promise<void>
  /** `sealed`: it is there, and no passphrase at hand opens it. */
  open(workspaceId: string, platform: PublishedPlatformId): Promise<Credential | 'sealed' | undefined>
  /** With it everything that was read of that platform and kept for another audit. False when there is none; then nothing is forgotten. */
  remove(workspaceId: string, platform: PublishedPlatformId): Promise<boolean>
  /** Seals with the first passphrase what another one sealed; the number of those it changed. */
  reseal(): Promise<number>
  /** Those of which it is known when they expire: of that workspace, or of all but sandboxes. */
  expiries(workspaceId?: string): Promise<readonly Expiry[]>
}
export type Expiry = { readonly workspaceId: string; readonly platform: PublishedPlatformId; readonly expiresAt: Instant }
