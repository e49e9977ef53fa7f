import { lookup as systemLookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'

/**
 * May this address be connected to?
 *
 * Only globally routable unicast is public; whatever else a name resolves to, or an address literal says, is refused before a byte is sent.
 * The check sits where the connection is made (`guarded-agents.ts`), so the address that was checked is the one connected to.
 * A text that is no address is refused.
 */

/** A network as parsed by `networksFrom`: an address and a prefix length in bits. */
export type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number]
export type ResolvedAddress = { readonly address: string; readonly family: number }
/** All addresses of a name, in the resolver's order; rejects with a Node DNS error code. */
export type Lookup = (hostname: string) => Promise<readonly ResolvedAddress[]>
type ParsedNetworks = { readonly ok: true; readonly networks: readonly Network[] } | { readonly ok: false; readonly unreadable: string }

export const BLOCKED_ADDRESS = 'EBLOCKEDADDRESS'

/** Thrown inside the agents only; `polite-fetch.ts` turns it into a refusal. */
export class BlockedAddressError extends Error {
  readonly code = BLOCKED_ADDRESS
}

/** Answers the operating system's resolver gives, hosts file included. */
export const systemAddresses: Lookup = (hostname) => systemLookup(hostname, { all: true, verbatim: true })

/** Azure's host agent answers on an address that is public by number only. */
const CLOUD_HOSTS: ReadonlySet<string> = new Set(['168.63.129.16'])

const isGlobalUnicastV6 = (address: ipaddr.IPv6): boolean =>
  // 2000::/3 is all the space ever handed out; outside it lie site-local, IPv4-compatible and unassigned blocks.
  address.range() === 'unicast' && (address.toByteArray()[0] ?? 0) >> 5 === 1

const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')
/** IPv4-mapped and NAT64 (64:ff9b::/96) addresses speak for the IPv4 address they carry; every other wrapping is refused as it stands. */
const carriedAddress = (address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 => {
  if (!(address instanceof ipaddr.IPv6)) return address
  if (address.isIPv4MappedAddress()) return address.toIPv4Address()
  if (address.match(NAT64)) return new ipaddr.IPv4(address.toByteArray().slice(12))
  return address
}

/** Whether an address, in any notation `ipaddr.js` reads, is globally routable unicast. */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text)) return false
  const address = carriedAddress(ipaddr.parse(text))
  if (address instanceof ipaddr.IPv6) return isGlobalUnicastV6(address)
  return address.range() === 'unicast' && !CLOUD_HOSTS.has(address.toString())
}

const isWithin = (text: string, networks: readonly Network[]): boolean => {
  if (!ipaddr.isValid(text)) return false
  const address = carriedAddress(ipaddr.parse(text))
  return networks.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits))
}

/** The one question the agents ask: public, or allowed by whoever runs the service. */
export const addressRule =
  (allow: readonly Network[]) =>
  (address: string): boolean =>
    isPublicAddress(address) || isWithin(address, allow)

/** Networks as `10.0.0.0/8`, `fd00::/8` or a single address; the first unreadable text is told. */
export const networksFrom = (texts: readonly string[]): ParsedNetworks => {
  const networks: Network[] = []
  for (const text of texts.map((each) => each.trim()).filter((each) => each !== '')) {
    const [address = '', bits] = text.split('/', 2)
    const whole = bits === undefined ? `${address}/${address.includes(':') ? 128 : 32}` : text
    if (!ipaddr.isValidCIDR(whole)) return { ok: false, unreadable: text }
    networks.push(ipaddr.parseCIDR(whole))
  }
  return { ok: true, networks }
}
