import { afterAll, describe, expect, it } from '@jest/globals'
import { networksFrom } from '../../../adapters/shared/address-guard.ts'
import { linkProbe } from '../../../adapters/shared/link-probe.ts'
import { politeFetcher } from '../../../adapters/shared/polite-fetch.ts'
import { answers, type Routes, startWebServer, status } from '../../support/web-server.ts'

const loopback = networksFrom(['127.0.0.1'])
if (!loopback.ok) throw new Error('127.0.0.1 is an address')
/** Names that end in `.gone` are known to nobody; the others are here. */
const fetcher = politeFetcher({
  allow: loopback.networks,
  lookup: async (host) => {
    if (host.endsWith('.gone')) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    return [{ address: '127.0.0.1', family: 4 }]
  },
  sleep: async () => {},
  random: () => 0,
})
afterAll(() => fetcher.close())
const { signal } = new AbortController()

const served = async <T>(routes: Routes, act: (origin: string) => Promise<T>): Promise<T> => {
  const server = await startWebServer(routes)
  try {
    return await act(server.origin)
  } finally {
    await server.close()
  }
}

describe('where a link leads', () => {
  it.each([
    { why: 'a page', route: answers('here'), state: 'alive' },
    { why: 'a large film, of which nothing is read', route: answers(Buffer.alloc(20_000_000), 'video/mp4'), state: 'alive' },
    { why: 'a page that is gone', route: status(404), state: 'dead' },
    { why: 'a page that was taken away', route: status(410), state: 'dead' },
    { why: 'a page for members', route: status(403), state: 'unknown' },
    { why: 'a busy server', route: status(503), state: 'unknown' },
    { why: 'a limit', route: status(429), state: 'unknown' },
  ])('$why: $state', async ({ route, state }) => {
    await served({ '/x': route }, async (origin) => expect(await linkProbe(fetcher).look(`${origin}/x`, signal)).toBe(state))
  })

  it('is gone with its name, and unknown where no address may be asked', async () => {
    const probe = linkProbe(fetcher)

    expect(await probe.look('http://nobody.gone/', signal)).toBe('dead')
    expect(await probe.look('http://10.0.0.1/', signal)).toBe('unknown')
    expect(await probe.look('javascript:alert(1)', signal)).toBe('unknown')
  })
})

describe('the links of a page', () => {
  const page =
    '<a href="https://x.com/river">X</a><p><a HREF=" /about ">us</a><a href="mailto:a@b.example">mail</a><a>no</a><a href="https://x.com/river">again</a>'

  it('are each told once, as whole addresses', async () => {
    await served({ '/': answers(page, 'text/html') }, async (origin) => {
      expect(await linkProbe(fetcher).linksOn(origin, signal)).toEqual(['https://x.com/river', `${origin}/about`])
    })
  })

  it('are not read where its robots.txt asks machines not to, nor where there is no page', async () => {
    await served({ '/': answers(page, 'text/html'), '/robots.txt': answers('User-agent: *\nDisallow: /', 'text/plain') }, async (origin) => {
      expect(await linkProbe(fetcher).linksOn(origin, signal)).toBeUndefined()
    })
    await served({ '/': status(500) }, async (origin) => expect(await linkProbe(fetcher).linksOn(origin, signal)).toBeUndefined())
  })
})
