import type { Refusal } from './fetch-outcome.ts'

const LONGEST_ADDRESS = 2048

/** Services a crafted request could disturb; every other port may be a web server. From the list of bad ports in WHATWG, "Fetch". */
const SERVICE_PORTS: ReadonlySet<string> = new Set(
  '1 7 9 11 13 15 17 19 21 22 23 25 37 42 43 53 69 79 110 111 113 119 123 135 137 139 143 161 179 389 465 512 513 514 515 587 636 993 995 2049 6000 6667'.split(
    ' ',
  ),
)

/** An address that somebody typed, or why nothing is sent there whatever it resolves to. */
export const checkedAddress = (text: string, base?: URL): URL | Refusal => {
  if (text.length > LONGEST_ADDRESS || !URL.canParse(text, base?.href)) return 'invalid-address'
  const url = new URL(text, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'scheme'
  if (url.username !== '' || url.password !== '') return 'credentials-in-url'
  if (SERVICE_PORTS.has(url.port)) return 'blocked-address'
  url.hash = ''
  return url
}
