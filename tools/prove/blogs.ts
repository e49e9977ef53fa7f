import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const DAY_MS = 86_400_000

/** A feed of ten posts, three days apart, the newest `silentDays` ago. */
const feed = (number: number, silentDays: number): string => {
  const now = Date.now()
  const items = Array.from({ length: 10 }, (_, place) => {
    const at = new Date(now - (silentDays + place * 3) * DAY_MS).toUTCString()
    return `<item><title>Post ${place}</title><link>http://127.0.0.1/blog-${number}/${place}</link><guid>${number}-${place}</guid><pubDate>${at}</pubDate></item>`
  }).join('')
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Blog ${number}</title><link>http://127.0.0.1/</link><description>d</description>${items}</channel></rss>`
}

/** Blogs on loopback, `/blog-<n>/feed.xml`: each is alive until it is told to fall silent, and answers after `delayMs`. */
export const startBlogs = async ({ delayMs = 0, host = '127.0.0.1' } = {}) => {
  let silentDays = 1
  const server = createServer((request, response) => {
    const [, number] = /^\/blog-(\d+)\//.exec(request.url ?? '') ?? []
    setTimeout(() => {
      if (number === undefined) response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(Number(number), silentDays))
    }, delayMs)
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return {
    addressOf: (number: number): string => `http://${host}:${port}/blog-${number}/feed.xml`,
    fallSilent: (): void => {
      silentDays = 400
    },
    close: (): void => {
      server.closeAllConnections()
      server.close()
    },
  }
}
