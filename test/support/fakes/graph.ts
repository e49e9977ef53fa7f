import { createHmac } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What all interfaces of Meta have in common: a token in a header or a parameter, the proof by the secret of the app, errors as codes, fields asked by name, pages of lists
 * whose next address repeats the token.
 */
export type GraphReply = { readonly body: unknown; readonly status?: number; readonly headers?: Readonly<Record<string, string>> } | 'silence'
export type GraphCall = {
  /** Below the version, with its leading slash. */
  readonly path: string
  /** Names asked for at the top, without what is asked below them. */
  readonly names: readonly string[]
  readonly query: URLSearchParams
  /** Address of this interface with its version. */
  readonly base: string
}
export type GraphServer = {
  readonly base: string
  /** Addresses asked so far, whole. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

export const TOKEN = 'EAAGx-secret-token-of-the-page'
export const APP_SECRET = 'b7c1-secret-of-the-app'

type Refusal = { readonly code: number; readonly subcode?: number; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }

/** An error as the platform writes it, its request told by nothing but the codes. */
export const refusal = ({ code, subcode, status = 400, headers = {} }: Refusal): GraphReply => ({
  status,
  headers,
  body: {
    error: {
      message: `(#${code}) something in words that vary`,
      type: 'OAuthException',
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      fbtrace_id: 'A1b2',
    },
  },
})

/** `a,b{c,d},e.limit(2){f}` are a, b and e. */
const namesIn = (fields: string): readonly string[] => {
  let depth = 0
  const top = [...fields].filter((sign) => {
    if (sign === '{' || sign === '(') depth += 1
    const isTop = depth === 0
    if (sign === '}' || sign === ')') depth -= 1
    return isTop
  })
  return top
    .join('')
    .split(',')
    .map((name) => name.replace(/\..*$/, ''))
    .filter((name) => name !== '')
}

/** Only what was asked for; what has no value is left out. */
export const asked = (node: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(node).filter(([name, value]) => value !== undefined && (name === 'id' || names.includes(name))))

/** Part of a list, and where it goes on: with the token in the address, as the platform writes it. */
export const pageOfList = (items: readonly object[], { query, base, path }: GraphCall, pageSize = 100): object => {
  const start = Number(query.get('after')?.slice(1) ?? 0)
  const end = start + Math.min(pageSize, Number(query.get('limit') ?? 25))
  const next = new URLSearchParams([...query].filter(([name]) => name !== 'after'))
  next.set('access_token', TOKEN)
  next.set('after', `c${end}`)
  const cursors = { before: `c${start}`, after: `c${end}` }
  return { data: items.slice(start, end), paging: { cursors, ...(end < items.length ? { next: `${base}${path}?${next}` } : {}) } }
}

export const startGraph = async ({
  answer,
  needsProof = false,
  token: accepted = TOKEN,
}: {
  readonly answer: (call: GraphCall) => GraphReply
  readonly needsProof?: boolean
  readonly token?: string
}): Promise<GraphServer> => {
  const addresses: string[] = []
  let base = ''
  const reply = (request: http.IncomingMessage): GraphReply => {
    const url = new URL(request.url ?? '/', base)
    addresses.push(url.href)
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? url.searchParams.get('access_token') ?? undefined
    if (token === undefined) return refusal({ code: 104, status: 401 })
    if (token !== accepted) return refusal({ code: 190, status: 401 })
    const proof = url.searchParams.get('appsecret_proof')
    if (proof === null ? needsProof : proof !== createHmac('sha256', APP_SECRET).update(token).digest('hex')) return refusal({ code: 100 })
    const path = decodeURIComponent(url.pathname.replace(/^\/v26\.0/, ''))
    return answer({ path, names: namesIn(url.searchParams.get('fields') ?? 'id,name'), query: url.searchParams, base })
  }
  const server = http.createServer((request, response) => {
    const replied = reply(request)
    if (replied === 'silence') return
    const { body, status = 200, headers = {} } = replied
    const isText = typeof body === 'string'
    response.writeHead(status, {
      'content-type': isText ? 'text/html' : 'application/json; charset=UTF-8',
      'facebook-api-version': 'v26.0',
      ...headers,
    })
    response.end(isText ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v26.0`
  return {
    base,
    asked: addresses,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
