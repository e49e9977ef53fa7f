/**
 * Blogs on loopback, each a host of its own: `server.ts <feeds> <milliseconds>`. Prints the address of a page that lists their feeds (`/list`) and counts
 * what was asked since it was last looked at (`/asked`).
 *
 * A port for each, since a host is a name and a port to the reader and to curl, and every system has 127.0.0.1. Whatever is asked is answered after the
 * pause; what is no feed with 404.
 */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { feedText } from './feed-text.ts'

const [, , count = '2000', pause = '20'] = process.argv

const listening = (listener: RequestListener): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(listener)
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
const homeOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

let asked = 0
const blog = async (number: number): Promise<string> => {
  let body = Buffer.alloc(0)
  const server = await listening((request, response) => {
    asked += 1
    setTimeout(() => {
      if (request.url !== '/feed.xml') return response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here')
      response.writeHead(200, {
        'content-type': number % 4 < 2 ? 'application/rss+xml; charset=utf-8' : 'application/atom+xml',
        'content-length': body.length,
        etag: `"${number}"`,
      })
      return response.end(body)
    }, Number(pause))
  })
  body = Buffer.from(feedText(number, homeOf(server)))
  return `${homeOf(server)}feed.xml`
}

const feeds: string[] = []
for (let number = 0; number < Number(count); number += 1) feeds.push(await blog(number))
const pages: Readonly<Record<string, () => unknown>> = {
  '/list': () => feeds,
  '/asked': () => {
    const answer = asked
    asked = 0
    return answer
  },
}
const desk = await listening((request, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(pages[request.url ?? '']?.() ?? null))
})
console.log(homeOf(desk))
process.once('SIGTERM', () => process.exit(0))
