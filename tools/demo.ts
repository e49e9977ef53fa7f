/**
 * Shows an audit from end to end: real posting histories through an import, and one blog on this machine found by autodiscovery.
 * Histories: `../shared/data/posting-histories.json` where it lies beside the project, else the committed excerpt.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { auditAll, auditTable } from '../api/cli/audit.ts'
import { openLooking } from '../api/main.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PUBLIC = join(ROOT, '../shared/data/posting-histories.json')
const EXCERPT = join(ROOT, 'examples/histories/excerpt.json')
const BLOG = join(ROOT, 'examples/blog')
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.xml': 'application/atom+xml' }

const histories = existsSync(PUBLIC) ? PUBLIC : EXCERPT
const looking = openLooking({ allowedPrivateAddresses: ['127.0.0.1/32'], platformBases: {} })

const imported = looking.imports.json(JSON.parse(readFileSync(histories, 'utf8')))
if (!imported.ok) throw new Error(JSON.stringify(imported.faults))

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://blog').pathname)
  const file = join(BLOG, path.endsWith('/') ? `${path}index.html` : path)
  if (!file.startsWith(BLOG) || !existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  return createReadStream(file).pipe(response)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

const signal = new AbortController().signal
const results = await auditAll(imported.targets, { ...looking, signal })
const [blog] = await auditAll([{ account: { platform: 'blog', reference: address } }], { ...looking, signal })
server.close()
looking.close()

console.log(`${imported.targets.length} posting histories (${histories === PUBLIC ? 'public set' : 'committed excerpt'}):\n`)
console.log(auditTable(results, 'en'))
if (blog) {
  const shown = JSON.parse(JSON.stringify(blog).replaceAll(address, 'http://127.0.0.1/')) as typeof blog
  console.log(`\nA blog on this machine, its feed found from its page:\n\n${auditTable([shown], 'en')}`)
  if (shown.status === 'ok') console.log(`Feed: ${shown.source}, "${shown.title}", ${shown.posts} posts.`)
}
