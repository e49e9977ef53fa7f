import { type Credential, isRenewable, isRenewalDue } from '../../domain/audit/connection.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { ConnectionStore, SnapshotReader } from '../../domain/ports.ts'

type Held = Credential | 'sealed' | undefined
export type Renewal = {
  readonly workspaceId: string
  readonly platform: PublishedPlatformId
  readonly reader: SnapshotReader
  readonly signal: AbortSignal
  readonly now: string
}

export interface Credentials {
  /** What the workspace gave, renewed where its time is nearly over and its platform renews it. */
  current(question: Renewal): Promise<Held>
  /** After the platform rejected this one: another one that was got for it, or given meanwhile; undefined when there is none. */
  instead(rejected: Credential, question: Renewal): Promise<Credential | undefined>
}

type Connections = Pick<ConnectionStore, 'open' | 'renew'>

/**
 * Credentials of workspaces, renewed in time. One renewal at a time for each connection of this process: a refresh token may be good for one use only. Where another process was faster, its
 * credential is taken.
 */
export const renewedCredentials = (connections: Connections): Credentials => {
  const underWay = new Map<string, Promise<Credential | undefined>>()

  const renewed = async (credential: Credential, { workspaceId, platform, reader, signal, now }: Renewal): Promise<Credential | undefined> => {
    const renewal = await reader.renew?.(credential, { signal, now })
    if (renewal?.kind === 'renewed') await connections.renew(workspaceId, platform, { from: credential.secrets, to: renewal.credential, at: now })
    const held = await connections.open(workspaceId, platform)
    return held === undefined || held === 'sealed' || isSame(held, credential) ? undefined : held
  }

  const renewedOnce = (credential: Credential, question: Renewal): Promise<Credential | undefined> => {
    const key = `${question.workspaceId} ${question.platform}`
    const already = underWay.get(key)
    if (already) return already
    const work = renewed(credential, question).finally(() => underWay.delete(key))
    underWay.set(key, work)
    return work
  }

  const canRenew = (credential: Credential, { platform, reader }: Renewal): boolean => reader.renew !== undefined && isRenewable(platform, credential)

  return {
    current: async (question) => {
      const held = await connections.open(question.workspaceId, question.platform)
      if (held === undefined || held === 'sealed' || !canRenew(held, question) || !isRenewalDue(held, question.now)) return held
      return (await renewedOnce(held, question)) ?? held
    },
    instead: async (rejected, question) => (canRenew(rejected, question) ? renewedOnce(rejected, question) : undefined),
  }
}

const isSame = (a: Credential, b: Credential): boolean => JSON.stringify(a.secrets) === JSON.stringify(b.secrets)
