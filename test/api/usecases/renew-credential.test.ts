import { describe, expect, it } from '@jest/globals'
import { renewedCredentials } from '../../../api/usecases/renew-credential.ts'
import type { Credential, Renewal } from '../../../domain/audit/connection.ts'
import type { ConnectionStore, SnapshotReader } from '../../../domain/ports.ts'

const NOW = '2026-11-27T10:00:00.000Z'
const APP = { clientId: 'app', clientSecret: 'secret' }
const tokens = (number: number): Credential => ({ secrets: { ...APP, accessToken: `a${number}`, refreshToken: `r${number}` } })

/** A platform whose refresh tokens are good for one use, and a store of one connection. */
const aPlatform = ({ renews = true, first = tokens(1) }: { readonly renews?: boolean; readonly first?: Credential } = {}) => {
  let held: Credential | undefined = first
  let current = 1
  const asked: (string | undefined)[] = []
  const connections: Pick<ConnectionStore, 'open' | 'renew' | 'refuseRenewal'> = {
    open: async () => held,
    renew: async (_workspace, _platform, { from, to }) => {
      if (held?.secrets['accessToken'] !== from['accessToken']) return false
      held = to
      return true
    },
    refuseRenewal: async (_workspace, _platform, { at }) => {
      if (held) held = { ...held, renewalRefusedAt: at }
    },
  }
  const renew = async ({ secrets: { refreshToken } }: Credential): Promise<Renewal> => {
    asked.push(refreshToken)
    if (refreshToken !== `r${current}`) return { kind: 'refused' }
    current += 1
    return { kind: 'renewed', credential: tokens(current) }
  }
  const reader = { read: () => Promise.reject(new Error('not read here')), ...(renews ? { renew } : {}) } as unknown as SnapshotReader
  const question = { workspaceId: 'wsp_1', platform: 'pinterest', reader, signal: new AbortController().signal, now: NOW } as const
  return {
    credentials: renewedCredentials(connections),
    question,
    asked,
    give: (credential: Credential | undefined) => {
      held = credential
    },
  }
}

describe('a credential that its platform rejected', () => {
  it('is renewed once for all that come with it at the same time', async () => {
    const { credentials, question, asked } = aPlatform()

    const got = await Promise.all([credentials.instead(tokens(1), question), credentials.instead(tokens(1), question)])

    expect(got).toEqual([tokens(2), tokens(2)])
    expect(asked).toEqual(['r1'])
  })

  it('is not renewed again for whoever hears of it later: what is held by then is taken', async () => {
    const { credentials, question, asked } = aPlatform()
    await credentials.instead(tokens(1), question)

    expect(await credentials.instead(tokens(1), question)).toEqual(tokens(2))
    expect(asked).toEqual(['r1'])
  })

  it('gives way to one that was given meanwhile, also where its platform renews none', async () => {
    const { credentials, question, asked, give } = aPlatform({ renews: false })
    expect(await credentials.instead(tokens(1), question)).toBeUndefined()
    give(tokens(7))

    expect(await credentials.instead(tokens(1), question)).toEqual(tokens(7))
    give(undefined)
    expect(await credentials.instead(tokens(7), question)).toBeUndefined()
    expect(asked).toEqual([])
  })

  it('is renewed in its turn when it was got while another one was asked about', async () => {
    const { credentials, question } = aPlatform()
    await credentials.instead(tokens(1), question)

    expect(await credentials.instead(tokens(2), question)).toEqual(tokens(3))
  })

  it('is not asked about again once its renewal was refused', async () => {
    const { credentials, question, asked } = aPlatform({ first: tokens(4) })

    expect(await credentials.instead(tokens(4), question)).toBeUndefined()
    expect(await credentials.current(question)).toMatchObject({ renewalRefusedAt: NOW })
    expect(await credentials.instead({ ...tokens(4), renewalRefusedAt: NOW }, question)).toBeUndefined()
    expect(asked).toEqual(['r4'])
  })

  it('is not asked about again by one who has not heard of the refusal', async () => {
    const { credentials, question, asked } = aPlatform({ first: tokens(4) })
    await credentials.instead(tokens(4), question)

    expect(await credentials.instead(tokens(4), question)).toBeUndefined()
    expect(asked).toEqual(['r4'])
  })
})
