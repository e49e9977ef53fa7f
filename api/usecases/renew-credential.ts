import { type Credential, isRenewable, isRenewalDue } from '../../domain/audit/connection.ts'
import type { Meter } from '../../domain/audit/cost.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { ConnectionStore, SnapshotReader } from '../../domain/ports.ts'

type Held = Credential | 'sealed' | undefined
export type Renewal = {
  readonly workspaceId: string
  readonly platform: PublishedPlatformId
  readonly reader: SnapshotReader
  readonly signal: AbortSignal
  readonly now: string
  /** Of the reading that it is renewed for: its request counts as one of that reading. */
  readonly meter?: Meter
}

export interface Credentials {
  /** What the workspace gave, renewed where its time is nearly over and its platform renews it. */
  current(question: Renewal): Promise<Held>
  /** After the platform rejected this one: another one that was got for it, or given meanwhile; undefined when there is none. */
  instead(rejected: Credential, question: Renewal): Promise<Credential | undefined>
}

type Connections = Pick<ConnectionStore, 'open' | 'renew' | 'refuseRenewal'>

/**
 * Credentials of workspaces, renewed in time. One renewal at a time for each connection of this process: a refresh token may be good for one use only. Whoever comes with a credential that is not held any
 * more takes the one that is, whether another reading, another process or a person put it there. A platform that refused to renew a credential is not asked that again.
 */
export const renewedCredentials = (connections: Connections): Credentials => {
  const underWay = new Map<string, Promise<Credential | undefined>>()

  const opened = async ({ workspaceId, platform }: Renewal): Promise<Credential | undefined> => {
    const held = await connections.open(workspaceId, platform)
    return held === 'sealed' ? undefined : held
  }

  const renewed = async (credential: Credential, question: Renewal): Promise<Credential | undefined> => {
    const before = await opened(question)
    if (before === undefined || !isSame(before, credential)) return before
    if (!canRenew(before, question)) return undefined
    const { workspaceId, platform, reader, signal, now, meter } = question
    const renewal = await reader.renew?.(before, { signal, now, ...(meter === undefined ? {} : { meter }) })
    if (renewal?.kind === 'renewed') await connections.renew(workspaceId, platform, { from: before.secrets, to: renewal.credential, at: now })
    if (renewal?.kind === 'refused') await connections.refuseRenewal(workspaceId, platform, { of: before.secrets, at: now })
    const held = await opened(question)
    return held && isSame(held, before) ? undefined : held
  }

  const renewedOnce = (credential: Credential, question: Renewal): Promise<Credential | undefined> => {
    const key = `${question.workspaceId} ${question.platform}`
    const already = underWay.get(key)
    if (already) return already.then((other) => (other && isSame(other, credential) ? undefined : other))
    const work = renewed(credential, question).finally(() => underWay.delete(key))
    underWay.set(key, work)
    return work
  }

  return {
    current: async (question) => {
      const held = await connections.open(question.workspaceId, question.platform)
      if (held === undefined || held === 'sealed' || !canRenew(held, question) || !isRenewalDue(held, question.now)) return held
      return (await renewedOnce(held, question)) ?? connections.open(question.workspaceId, question.platform)
    },
    instead: renewedOnce,
  }
}

const canRenew = (credential: Credential, { platform, reader }: Renewal): boolean => reader.renew !== undefined && isRenewable(platform, credential)

const isSame = (a: Credential, b: Credential): boolean => JSON.stringify(a.secrets) === JSON.stringify(b.secrets)
