import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Description } from './description.ts'

/** Which answers to give at a path, the first to the first request and the last to all that follow. The first example there is where nothing is chosen. */
export type Choices = Readonly<Record<string, readonly string[]>>
/** A site of which the interface is only a part: where that begins, and the pages beside it. */
export type Site = { readonly below: string; readonly pages: Readonly<Record<string, string>> }
export type Relay = {
  readonly origin: string
  /** Paths of the description that were asked for, in their order. */
  readonly asked: readonly string[]
  /** What was asked against the description. */
  readonly violations: readonly string[]
  /** Parameters that the description does not know, which it does not forbid. */
  readonly undescribed: ReadonlySet<string>
  readonly close: () => Promise<void>
}

type Violation = { readonly location?: readonly string[]; readonly message?: string }

/** Only what was wrong with the request: what the mock server finds in its own answers is the description's business. */
const violationsIn = (header: string | readonly string[] | undefined): readonly string[] =>
  (JSON.parse(String(header ?? '[]')) as readonly Violation[])
    .filter(({ location = [] }) => location[0] === 'request')
    .map(({ location = [], message = '' }) => `${location.join('.')}: ${message}`)

/** Passes requests on to a mock server, and tells it which answer to give: adapters do not, since platforms give the one that is true. */
export const startRelay = async ({
  description,
  mock,
  choices,
  site,
}: {
  readonly description: Description
  readonly mock: string
  readonly choices: Choices
  readonly site: Site | undefined
}): Promise<Relay> => {
  const asked: string[] = []
  const violations: string[] = []
  const undescribed = new Set<string>()

  const preferenceAt = (path: string): Readonly<Record<string, string>> => {
    const chosen = choices[path] ?? []
    const before = asked.filter((each) => each === path).length
    const [status, example] = chosen[Math.min(before, chosen.length - 1)]?.split(' ') ?? []
    return status === undefined ? {} : { prefer: `code=${status}, example=${example}` }
  }
  const passOn = (url: URL, { headers, method }: http.IncomingMessage, response: http.ServerResponse): void => {
    const path = description.pathOf(url.pathname)
    if (path === undefined) violations.push(`nothing is described at ${url.pathname}`)
    const known = path === undefined ? new Set<string>() : description.parametersAt(path)
    for (const name of url.searchParams.keys()) if (!known.has(name)) undescribed.add(name)
    const preference = preferenceAt(path ?? '')
    asked.push(path ?? url.pathname)
    const onward = http.request(new URL(`${url.pathname}${url.search}`, mock), { method, headers: { ...headers, ...preference } }, (answer) => {
      violations.push(...violationsIn(answer.headers['sl-violations']))
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    onward.end()
  }

  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin)
    if (site !== undefined && !url.pathname.startsWith(site.below)) {
      const page = site.pages[url.pathname]
      response.writeHead(page === undefined ? 404 : 200, { 'content-type': page?.startsWith('<?xml') ? 'application/xml' : 'text/html' }).end(page)
      return
    }
    url.pathname = url.pathname.slice(site?.below.length ?? 0) || '/'
    passOn(url, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    asked,
    violations,
    undescribed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
