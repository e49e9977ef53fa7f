import { isIP } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addressRule, isPublicAddress, type Lookup, networksFrom, type ResolvedAddress } from '../../../adapters/shared/address-guard.ts'
import { politeFetcher } from '../../../adapters/shared/polite-fetch.ts'
import { answers, startWebServer, type WebServer } from '../../support/web-server.ts'

const allowed = (...texts: readonly string[]) => {
  const parsed = networksFrom(texts)
  if (!parsed.ok) throw new Error(parsed.unreadable)
  return parsed.networks
}
const signal = new AbortController().signal
const noPause = async (): Promise<void> => {}

const HOSTILE = [
  { host: '127.0.0.1', why: 'loopback' },
  { host: '127.255.255.254', why: 'the far end of loopback' },
  { host: '127.1', why: 'loopback, short' },
  { host: '2130706433', why: 'loopback as one decimal number' },
  { host: '0x7f000001', why: 'loopback in hexadecimal' },
  { host: '0x7f.0.0.1', why: 'loopback, partly hexadecimal' },
  { host: '0177.0.0.01', why: 'loopback in octal' },
  { host: '0', why: 'unspecified, one digit' },
  { host: '0.0.0.0', why: 'unspecified' },
  { host: '0.1.2.3', why: 'this network' },
  { host: '10.0.0.1', why: 'private' },
  { host: '172.16.0.1', why: 'private' },
  { host: '172.31.255.255', why: 'the last private one of its block' },
  { host: '192.168.1.1', why: 'private' },
  { host: '100.64.0.1', why: 'carrier-grade translation' },
  { host: '100.100.100.200', why: 'metadata of Alibaba Cloud' },
  { host: '169.254.169.254', why: 'metadata of most clouds' },
  { host: '169.254.0.1', why: 'link-local' },
  { host: '168.63.129.16', why: 'host agent of Azure' },
  { host: '192.0.0.192', why: 'metadata of Oracle Cloud' },
  { host: '192.0.2.1', why: 'documentation' },
  { host: '192.88.99.1', why: 'relay anycast, withdrawn' },
  { host: '198.18.0.1', why: 'benchmarks' },
  { host: '198.51.100.7', why: 'documentation' },
  { host: '203.0.113.7', why: 'documentation' },
  { host: '224.0.0.1', why: 'multicast' },
  { host: '240.0.0.1', why: 'reserved' },
  { host: '255.255.255.255', why: 'broadcast' },
  { host: '[::]', why: 'unspecified' },
  { host: '[::1]', why: 'loopback' },
  { host: '[0:0:0:0:0:0:0:1]', why: 'loopback, written out' },
  { host: '[::127.0.0.1]', why: 'IPv4-compatible' },
  { host: '[::ffff:127.0.0.1]', why: 'IPv4-mapped loopback' },
  { host: '[::ffff:a9fe:a9fe]', why: 'IPv4-mapped metadata' },
  { host: '[::ffff:0:127.0.0.1]', why: 'IPv4-translated' },
  { host: '[64:ff9b::127.0.0.1]', why: 'NAT64 of loopback' },
  { host: '[64:ff9b::a9fe:a9fe]', why: 'NAT64 of metadata' },
  { host: '[64:ff9b:1::8.8.8.8]', why: 'NAT64 of a local network' },
  { host: '[2002:7f00:1::]', why: '6to4 of loopback' },
  { host: '[2002:808:808::]', why: '6to4 at all' },
  { host: '[2001::1]', why: 'Teredo' },
  { host: '[2001:db8::1]', why: 'documentation' },
  { host: '[3fff::1]', why: 'documentation' },
  { host: '[fe80::1]', why: 'link-local' },
  { host: '[fec0::1]', why: 'site-local' },
  { host: '[fc00::1]', why: 'unique local' },
  { host: '[fd00:ec2::254]', why: 'metadata of Amazon over IPv6' },
  { host: '[ff02::1]', why: 'multicast' },
  { host: '[100::1]', why: 'discard' },
  { host: '[4000::1]', why: 'never assigned' },
  { host: '[5f00::1]', why: 'segment routing' },
  { host: '017700000001', why: 'loopback as one octal number' },
  { host: '0x7F.0x0.0x0.0x1', why: 'loopback, each part hexadecimal' },
  { host: '127.0.1', why: 'loopback in three parts' },
  { host: '127.0x0.1', why: 'loopback, mixed' },
  { host: '3232235777', why: 'private as one decimal number' },
  { host: '0xa9fea9fe', why: 'metadata in hexadecimal' },
  { host: '2852039166', why: 'metadata as one decimal number' },
  { host: '0251.0376.0251.0376', why: 'metadata in octal' },
  { host: '169.254.43518', why: 'metadata in three parts' },
  { host: '127.0.0.1.', why: 'loopback with a final dot' },
  { host: '127%2e0%2e0%2e1', why: 'loopback with encoded dots' },
  { host: '127。0。0。1', why: 'loopback with dots of another script' },
  { host: '１２７.０.０.１', why: 'loopback in wide digits' },
  { host: '①②⑦.⓪.⓪.①', why: 'loopback in circled digits' },
  { host: '127\uff0e0\uff0e0\uff0e1', why: 'loopback with wide dots' },
  { host: '[::ffff:7f00:1]', why: 'IPv4-mapped loopback in hexadecimal' },
  { host: '[::ffff:10.0.0.1]', why: 'IPv4-mapped private' },
  { host: '[0:0:0:0:0:ffff:c0a8:101]', why: 'IPv4-mapped private, written out' },
  { host: '[64:ff9b::10.0.0.1]', why: 'NAT64 of private' },
  { host: '[64:ff9b::a00:1]', why: 'NAT64 of private in hexadecimal' },
  { host: '[64:ff9b::168.63.129.16]', why: 'NAT64 of the host agent of Azure' },
  { host: '[2002:a9fe:a9fe::1]', why: '6to4 of metadata' },
  { host: '[2002:a00:1::]', why: '6to4 of private' },
  { host: '[fe80::a9fe:a9fe]', why: 'link-local' },
  { host: '[febf::1]', why: 'the far end of link-local' },
  { host: '[fdff:ffff::1]', why: 'the far end of unique local' },
  { host: '[2001:2::1]', why: 'benchmarks' },
  { host: '[2001:10::1]', why: 'identifiers, withdrawn' },
]

describe('what counts as public', () => {
  it.each(['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8'])('%s does', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each(['', 'example.org', '1.2.3.4.5', 'fe80::1%eth0'])('%j does not: it is no global address', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it('allows what the operator allows, mapped or plain, and nothing beside it', () => {
    const rule = addressRule(allowed('10.1.0.0/16', 'fd12::/16', '127.0.0.1'))

    expect(['10.1.2.3', '::ffff:10.1.2.3', 'fd12::1', '127.0.0.1', '8.8.8.8'].map(rule)).toEqual([true, true, true, true, true])
    expect(['10.2.0.1', 'fd13::1', '127.0.0.2'].map(rule)).toEqual([false, false, false])
  })

  it.each(['10.0.0.0/33', 'example.org', '10.0.0/8/9', 'all'])('names the network %j it cannot read', (text) => {
    expect(networksFrom(['127.0.0.1', text])).toEqual({ ok: false, unreadable: text })
  })
})

describe('a hostile address', () => {
  const asked: string[] = []
  const lookup: Lookup = async (hostname) => {
    asked.push(hostname)
    return [{ address: '8.8.8.8', family: 4 }]
  }
  const fetcher = politeFetcher({ allow: [], lookup, sleep: noPause })
  afterAll(() => fetcher.close())

  it.each(HOSTILE)('$host is refused: $why', async ({ host }) => {
    expect(await fetcher.get(`http://${host}:8080/`, { signal })).toEqual({ kind: 'refused', reason: 'blocked-address' })
    expect(await fetcher.get(`https://${host}/`, { signal })).toEqual({ kind: 'refused', reason: 'blocked-address' })
    expect(asked).toEqual([])
  })

  it.each(HOSTILE.filter(({ host }) => isIP(host.replace(/[[\]]/g, '')) !== 0))(
    'a name that resolves to $host is refused: $why',
    async ({ host }) => {
      const address = host.replace(/[[\]]/g, '')
      const answer: ResolvedAddress[] = [{ address, family: address.includes(':') ? 6 : 4 }]
      const named = politeFetcher({ allow: [], lookup: async () => answer, sleep: noPause })

      expect(await named.get('http://innocent.example/', { signal })).toEqual({ kind: 'refused', reason: 'blocked-address' })
      named.close()
    },
  )
})

describe('a name', () => {
  let server: WebServer
  beforeAll(async () => {
    server = await startWebServer({ '/': answers('home') })
  })
  afterAll(() => server.close())

  const portOf = () => server.host.split(':')[1]
  const asking = async (lookup: Lookup, allow = allowed('127.0.0.1')) => {
    const fetcher = politeFetcher({ allow, lookup, sleep: noPause })
    const outcome = await fetcher.get(`http://innocent.example:${portOf()}/`, { signal })
    fetcher.close()
    return outcome
  }

  it('is connected to at the address that was checked', async () => {
    expect(await asking(async () => [{ address: '127.0.0.1', family: 4 }])).toMatchObject({ kind: 'ok', status: 200 })
  })

  it('is refused when one of several answers is not public', async () => {
    const mixed = [
      { address: '127.0.0.1', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]

    expect(await asking(async () => mixed)).toEqual({ kind: 'refused', reason: 'blocked-address' })
  })

  it('is resolved once for a connection, so that a second answer cannot replace the checked one', async () => {
    let times = 0
    const rebinding: Lookup = async () => [{ address: times++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }]

    expect(await asking(rebinding)).toMatchObject({ kind: 'ok' })
    expect(times).toBe(1)
  })

  it('without any address is refused', async () => {
    expect(await asking(async () => [])).toEqual({ kind: 'refused', reason: 'blocked-address' })
  })

  it('that does not exist is a DNS failure and is asked for once', async () => {
    let times = 0
    const missing: Lookup = async () => {
      times += 1
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    }

    expect(await asking(missing)).toEqual({ kind: 'failed', reason: 'dns-failure' })
    expect(times).toBe(1)
  })

  it('whose resolver is busy is asked for again', async () => {
    let times = 0
    const busy: Lookup = async () => {
      times += 1
      if (times < 3) throw Object.assign(new Error('try again'), { code: 'EAI_AGAIN' })
      return [{ address: '127.0.0.1', family: 4 }]
    }

    expect(await asking(busy)).toMatchObject({ kind: 'ok' })
    expect(times).toBe(3)
  })
})
