import { describe, expect, it } from '@jest/globals'
import { readAccount } from '../../../api/usecases/read-account.ts'
import type { WorkspaceMeans } from '../../../api/usecases/workspace-means.ts'
import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import type { Credential } from '../../../domain/audit/connection.ts'
import type { ReadOutcome, Snapshot } from '../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../domain/ports.ts'

const observedAt = '2026-11-20T12:00:00.000Z'
const account = { platform: 'mastodon' as const, reference: 'a@b.example' }
const snapshot: Snapshot = { account, observedAt, posts: [], truncated: false, undated: 0 }
const rejected: ReadOutcome = { kind: 'cannot-tell', status: 'credential-rejected', detail: 'token-rejected' }
const forMembers: ReadOutcome = { kind: 'cannot-tell', status: 'credential-missing', detail: 'login-required' }
const held = (more: Partial<Credential> = {}): Credential => ({ secrets: { accessToken: 'x', server: 'b.example' }, ...more })

/** Reads with what the workspace holds; `bare` is what the platform answers to nobody in particular, `known` to somebody with a credential. */
const read = async ({
  need,
  holds,
  bare = { kind: 'read', snapshot },
  known = { kind: 'read', snapshot },
}: {
  need: Capabilities['credential']
  holds: Credential | 'sealed' | undefined
  bare?: ReadOutcome
  known?: ReadOutcome
}) => {
  const asked: boolean[] = []
  const reader: SnapshotReader = {
    capabilities: { reads: 'anybody', credential: need, tells: [], terms: [], mostCalls: 1 },
    read: async (_, { credential }) => {
      asked.push(credential !== undefined)
      return credential === undefined ? bare : known
    },
  }
  const workspace: WorkspaceMeans = {
    credential: async () => holds,
    current: async () => holds,
    instead: async () => undefined,
    latest: async () => undefined,
    forget: async () => {},
    keep: async () => {},
    limits: async () => undefined,
    setAside: async () => undefined,
    giveBack: async () => {},
  }
  const outcome = await readAccount({ account }, { readers: { mastodon: reader }, signal: new AbortController().signal, observedAt, workspace })
  return { asked, says: outcome.kind === 'read' ? 'read' : outcome.detail }
}

describe('an account that is shown to everybody', () => {
  it.each([
    { why: 'sealed', holds: 'sealed' as const },
    { why: 'expired', holds: held({ expiresAt: '2026-11-20T20:00:00.000+09:00' }) },
    { why: 'not there', holds: undefined },
  ])('is read without an optional credential that is $why', async ({ holds }) => {
    expect(await read({ need: 'optional', holds })).toEqual({ asked: [false], says: 'read' })
  })

  it('is read with an optional credential that is good, and without one that is rejected', async () => {
    const good = held({ expiresAt: '2026-11-20T06:00:00.000-09:00' })

    expect(await read({ need: 'optional', holds: good })).toEqual({ asked: [true], says: 'read' })
    expect(await read({ need: 'optional', holds: good, known: rejected })).toEqual({ asked: [true, false], says: 'read' })
  })
})

describe('an account that is not', () => {
  it('says what is wrong with the credential, not that there is none', async () => {
    expect(await read({ need: 'optional', holds: held(), known: rejected, bare: forMembers })).toMatchObject({ says: 'token-rejected' })
  })

  it.each([
    { holds: 'sealed' as const, says: 'credential-sealed' },
    { holds: held({ expiresAt: '2026-11-20T20:00:00.000+09:00' }), says: 'credential-expired' },
    { holds: undefined, says: 'connection-missing' },
  ])('is not read where one is required: $says', async ({ holds, says }) => {
    expect(await read({ need: 'required', holds })).toEqual({ asked: [], says })
  })
})
