import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { platformReaders } from '../../../adapters/index.ts'
import type { PoliteFetcher } from '../../../adapters/shared/polite-fetch.ts'
import type { Credential } from '../../../domain/audit/connection.ts'
import type { ReadOutcome } from '../../../domain/audit/snapshot.ts'
import type { PublishedPlatformId } from '../../../domain/catalogue/vocabulary.ts'
import type { SnapshotReader } from '../../../domain/ports.ts'
import { loopbackFetcher, readAs } from '../fakes/reading.ts'
import { type Description, describedIn } from './description.ts'
import { type MockServer, startMockServer } from './mock-server.ts'
import { type Choices, type Site, startRelay } from './relay.ts'

/**
 * Does what an adapter asks, and makes of the answers, agree with a description of the interface?
 *
 * The descriptions are those of others and no part of the project. They lie beside it, or where `CHANNELFIT_CONTRACTS` says; where they are not, nothing is started and one line says
 * what was skipped.
 */
const DIRECTORY = process.env['CHANNELFIT_CONTRACTS'] || join(import.meta.dirname, '../../../../shared/contracts')

/** Whom to read, and how. `{origin}` in the reference stands for where the site is. */
export type Account = {
  readonly platform: PublishedPlatformId
  readonly reference: string
  readonly credential?: Credential
  /** What the reader is given for a base: the origin of the mock server with a version behind it. Just the origin when left out. */
  readonly version?: string
  readonly site?: Site
  /** Another reader than the one that the service uses. */
  readonly open?: (tools: { readonly fetcher: PoliteFetcher; readonly base: string }) => SnapshotReader
}
type Reading = { readonly outcome: ReadOutcome; readonly asked: readonly string[]; readonly undescribed: readonly string[] }
type Contract = Description & {
  /** Reads an account that is answered as chosen. Rejects when something is asked that is against the description. */
  readonly read: (account: Account, choices?: Choices) => Promise<Reading>
}

export const describeContract = (name: string, file: string, body: (contract: Contract) => void): void => {
  const path = join(DIRECTORY, file)
  if (!existsSync(path)) {
    process.stderr.write(`Skipped: ${name}, because there is no ${path}; CHANNELFIT_CONTRACTS may name another directory.\n`)
    describe.skip(name, () => it('agrees with its description', () => {}))
    return
  }
  describe(name, () => {
    const description = describedIn(path)
    // The mock server takes its time over the first request of a kind, on a busy machine more than is allowed a platform.
    const fetcher = loopbackFetcher({ totalMs: 40_000 })
    let mock: MockServer | undefined
    beforeAll(async () => {
      mock = await startMockServer(path)
    })
    afterAll(async () => {
      fetcher.close()
      await mock?.stop()
    })

    const readAt = (origin: string, { platform, reference, credential, version = '', open }: Account) => {
      const base = `${origin}${version}`
      const reader = open?.({ fetcher, base }) ?? platformReaders({ fetcher, bases: { [platform]: base } })[platform]
      if (reader === undefined) throw new Error(`nobody reads ${platform}`)
      return readAs(reader, { platform, reference: reference.replace('{origin}', origin) }, { observedAt: description.afterwards, credential })
    }
    const read = async (account: Account, choices: Choices = {}): Promise<Reading> => {
      const relay = await startRelay({ description, mock: mock?.origin ?? '', choices, site: account.site })
      try {
        const outcome = await readAt(relay.origin, account)
        expect(relay.violations).toEqual([])
        return { outcome, asked: relay.asked, undescribed: [...relay.undescribed] }
      } finally {
        await relay.close()
      }
    }
    body({ ...description, read })
  })
}

/**
 * Every answer that the description shows at a path comes to what is expected of it, and none is left out of `meanings`.
 *
 * @param choosing how the answer comes to be given, where it is not the one to every request at that path.
 */
export const describeAnswers = ({
  contract,
  account,
  path,
  meanings,
  choosing = (answer) => ({ [path]: [answer] }),
}: {
  readonly contract: Contract
  readonly account: Account
  readonly path: string
  readonly meanings: Readonly<Record<string, object>>
  readonly choosing?: (answer: string) => Choices
}): void => {
  it('are all known', () => {
    expect(Object.keys(meanings).sort()).toEqual([...contract.answersAt(path)].sort())
  })

  it.each(Object.entries(meanings))('%s', async (answer, meaning) => {
    const { outcome, asked } = await contract.read(account, choosing(answer))

    expect(asked).toContain(path)
    expect(outcome).toMatchObject(meaning)
  })
}

export const absent = (status: string, detail: string): object => ({ kind: 'absent', status, detail })
export const cannotTell = (status: string, detail: string, retryAfterSeconds?: number): object => ({
  kind: 'cannot-tell',
  status,
  detail,
  // Nobody is left alone for longer than a day, whatever is asked.
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds: Math.min(86_400, retryAfterSeconds) }),
})
/** Read, with at least this in the snapshot. */
export const told = (snapshot: object = {}): object => ({ kind: 'read', snapshot })
/** Read, and told what is missing. */
export const without = (what: string, why: string): object => told({ missing: expect.arrayContaining([{ what, why }]) })
