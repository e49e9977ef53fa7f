/** When an operation was deprecated and when it ends, as the contract says it (dates). */
export type Retirement = { readonly 'x-deprecated-at'?: string; readonly 'x-sunset'?: string }

/** `Deprecation` (RFC 9745) and `Sunset` (RFC 8594), and where people read what to use instead; empty for an operation that stays. */
export const retirementHeaders = ({ 'x-deprecated-at': since, 'x-sunset': until }: Retirement): Readonly<Record<string, string>> => ({
  ...(since === undefined ? {} : { Deprecation: `@${Date.parse(since) / 1000}` }),
  ...(until === undefined ? {} : { Sunset: new Date(until).toUTCString() }),
  ...(since === undefined ? {} : { Link: '</docs>; rel="deprecation"; type="text/html"' }),
})
