import { afterAll, describe, expect, it } from '@jest/globals'
import { type Lookup, networksFrom } from '../../../adapters/shared/address-guard.ts'
import { politeFetcher } from '../../../adapters/shared/polite-fetch.ts'
import { answers, type Routes, redirectTo, startWebServer } from '../../support/web-server.ts'

const loopback = networksFrom(['127.0.0.1'])
if (!loopback.ok) throw new Error('127.0.0.1 is an address')
const signal = new AbortController().signal

/** Names as a hostile resolver answers for them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'inside.example': ['10.0.0.1'],
  'both.example': ['127.0.0.1', '192.168.0.1'],
  'meta.example': ['169.254.169.254'],
  'six.example': ['::1'],
  'mapped.example': ['::ffff:169.254.169.254'],
  'link.example': ['fe80::1'],
}
const lookup: Lookup = async (name) => (NAMES[name] ?? ['127.0.0.1']).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
const fetcher = politeFetcher({ allow: loopback.networks, lookup, sleep: async () => {} })
afterAll(() => fetcher.close())

/** Three hops of a public site, the last of them to somewhere else. */
const chainTo = (location: string, code = 302): Routes => ({
  '/': redirectTo('/one', 301),
  '/one': redirectTo('/two', 307),
  '/two': redirectTo(location, code),
})
const outcomeOf = async (routes: Routes) => {
  const server = await startWebServer(routes)
  const outcome = await fetcher.get(server.origin, { signal })
  await server.close()
  return outcome
}
const blocked = { kind: 'refused', reason: 'blocked-address' }

describe('a chain of redirects is refused at its last hop', () => {
  it.each([
    'http://127.0.0.2/',
    'http://127.2:8080/',
    'http://2130706434/',
    'http://0x7f000002/',
    'http://0177.0.0.2/',
    'http://0/',
    'http://10.0.0.1/',
    'http://192.168.1.1/admin',
    'http://169.254.169.254/latest/meta-data/iam/security-credentials/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.2]/',
    'http://[64:ff9b::7f00:2]/',
    'http://[2002:7f00:2::]/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://100.100.100.200/latest/meta-data/',
    'https://168.63.129.16/machine',
    'http://127%2e0%2e0%2e2/',
    'http://%31%32%37.0.0.2/',
    '//10.0.0.1/',
    '\\\\10.0.0.1\\share',
    'http:/\\10.0.0.1/',
    'http:///10.0.0.1/',
    'http://127.0.0.1:22/',
    'http://127.0.0.1:2049/',
    'http://inside.example/',
    'http://both.example/',
    'http://meta.example/',
    'http://six.example/',
    'http://mapped.example/',
    'http://link.example/',
    'http://INSIDE.example/',
  ])('to %s', async (location) => {
    expect(await outcomeOf(chainTo(location))).toEqual(blocked)
  })

  it.each([301, 302, 303, 307, 308])('whatever its code: %d', async (code) => {
    expect(await outcomeOf(chainTo('http://10.0.0.1/', code))).toEqual(blocked)
  })

  it.each([
    'file:///etc/passwd',
    'gopher://127.0.0.1:6379/_FLUSHALL',
    'ftp://10.0.0.1/',
    'dict://127.0.0.1:11211/stats',
    'ldap://127.0.0.1/',
    'data:text/xml,<rss/>',
    'javascript:alert(1)',
    'blob:http://127.0.0.1/x',
    'ws://127.0.0.1/',
    'jar:http://127.0.0.1!/x',
  ])('to %s, which is no page', async (location) => {
    expect(await outcomeOf(chainTo(location))).toEqual({ kind: 'refused', reason: 'scheme' })
  })

  it.each(['http://me:secret@public.example/', 'http://public.example@10.0.0.1/', 'http://10.0.0.1%2f@public.example/', '//:pw@public.example/'])(
    'to %s, which carries credentials or looks like another host',
    async (location) => {
      expect(await outcomeOf(chainTo(location))).toEqual({ kind: 'refused', reason: 'credentials-in-url' })
    },
  )

  it.each(['http://[::1', 'http://', 'http://a b/', 'http://256.1.1.1/', 'http://public.example:99999/'])(
    'to %s, which is no address',
    async (location) => {
      expect(await outcomeOf(chainTo(location))).toEqual({ kind: 'refused', reason: 'invalid-address' })
    },
  )
})

describe('a name that changes its answer', () => {
  it('between two hops is refused at the second', async () => {
    let asked = 0
    const rebinding: Lookup = async () => {
      asked += 1
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
    }
    const wary = politeFetcher({ allow: loopback.networks, lookup: rebinding, sleep: async () => {} })
    const close = { connection: 'close' }
    const server = await startWebServer({
      '/': (_request, response) => void response.writeHead(302, { location: '/secret', ...close }).end(),
      '/secret': answers('secret'),
    })

    const outcome = await wary.get(`http://rebind.example:${server.host.split(':')[1]}/`, { signal })

    wary.close()
    await server.close()
    expect(outcome).toEqual(blocked)
    expect(server.requests.map(({ path }) => path)).toEqual(['/'])
  })

  it('between two calls is refused at the second', async () => {
    const answersInTurn = ['127.0.0.1', '169.254.169.254']
    const rebinding: Lookup = async () => [{ address: answersInTurn.shift() ?? '', family: 4 }]
    const wary = politeFetcher({ allow: loopback.networks, lookup: rebinding, sleep: async () => {} })
    const server = await startWebServer({ '/': answers('home', 'text/plain', { headers: { connection: 'close' } }) })
    const address = `http://rebind.example:${server.host.split(':')[1]}/`

    const outcomes = [await wary.get(address, { signal }), await wary.get(address, { signal })]

    wary.close()
    await server.close()
    expect(outcomes).toMatchObject([{ kind: 'ok' }, blocked])
  })
})
