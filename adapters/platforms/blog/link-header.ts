/**
 * What does a `Link` header point at (RFC 8288)?
 *
 * One record per link: its target as written under `href`, its parameters (`rel`, `type`, `title`...) by name in lower case. A header that is longer than
 * anybody needs is read to that length; what is no link is passed over.
 */
export type HeaderLink = Readonly<Record<string, string>>

const LONGEST = 8_192
const MOST_LINKS = 50
const LINK = /<([^<>]{1,2048})>((?:\s{0,5};\s{0,5}[\w*!-]{1,40}\s{0,5}=\s{0,5}(?:"[^"]{0,500}"|[^\s",;<>]{1,500}))*)/g
const PARAMETER = /;\s{0,5}([\w*!-]{1,40})\s{0,5}=\s{0,5}(?:"([^"]{0,500})"|([^\s",;<>]{1,500}))/g

export const headerLinks = (header: string | undefined): readonly HeaderLink[] =>
  [...(header ?? '').slice(0, LONGEST).matchAll(LINK)].slice(0, MOST_LINKS).map(([, href = '', parameters = '']) => {
    const named = [...parameters.matchAll(PARAMETER)].map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ''] as const)
    // The first of two parameters of one name counts.
    return { ...Object.fromEntries(named.toReversed()), href }
  })
