import { networksFrom } from '../../../adapters/shared/address-guard.ts'
import { type FetchLimits, type PoliteFetcher, politeFetcher } from '../../../adapters/shared/polite-fetch.ts'
import type { Credential } from '../../../domain/audit/connection.ts'
import type { ReadOutcome, Snapshot } from '../../../domain/audit/snapshot.ts'
import type { ReadContext, SnapshotReader } from '../../../domain/ports.ts'

const loopback = networksFrom(['127.0.0.1'])
if (!loopback.ok) throw new Error('127.0.0.1 is an address')
const { networks } = loopback

/** A fetcher that reaches loopback and never waits between its tries. */
export const loopbackFetcher = (limits: Partial<FetchLimits> = {}): PoliteFetcher =>
  politeFetcher({ allow: networks, sleep: async () => {}, random: () => 0, limits })

/** Reads one account as it is at a moment. */
export const readAs = (
  reader: SnapshotReader,
  account: Parameters<SnapshotReader['read']>[0],
  { credential, ...rest }: Omit<ReadContext, 'signal' | 'credential'> & { readonly credential?: Credential | undefined },
): Promise<ReadOutcome> => reader.read(account, { signal: new AbortController().signal, ...rest, ...(credential ? { credential } : {}) })

export const snapshotIn = (outcome: ReadOutcome): Snapshot => {
  if (outcome.kind !== 'read') throw new Error(`not read: ${outcome.status} ${outcome.detail}`)
  return outcome.snapshot
}
