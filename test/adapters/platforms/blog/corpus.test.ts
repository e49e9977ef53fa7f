import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { blogReader } from '../../../../adapters/platforms/blog/index.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import { OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import { CORPUS } from '../../../fixtures/platforms/blog/corpus/index.ts'
import type { Expected, Row } from '../../../fixtures/platforms/blog/corpus/row.ts'
import { localFetcher } from '../../../support/blog-server.ts'
import { answers, type Route, startWebServer, status, type WebServer } from '../../../support/web-server.ts'

const fetcher = localFetcher()
let served: Route = status(404)
let server: WebServer
beforeAll(async () => {
  server = await startWebServer({ '/feed': (request, response) => served(request, response) })
})
afterAll(async () => {
  fetcher.close()
  await server.close()
})

const readRow = async ({ body, type = 'application/xml', headers = {} }: Row): Promise<ReadOutcome> => {
  served = answers(body, type, { headers })
  const port = server.host.split(':')[1]
  const reference = `http://blog.example:${port}/feed`
  const outcome = await blogReader({ fetcher }).read(
    { platform: 'blog', reference },
    { signal: new AbortController().signal, observedAt: OBSERVED_AT },
  )
  return JSON.parse(JSON.stringify(outcome).replaceAll(`blog.example:${port}`, 'blog.example')) as ReadOutcome
}

/** An outcome in the words of the corpus, with nothing left to a default. */
const told = (outcome: ReadOutcome): Expected => {
  if (outcome.kind !== 'read') return `${outcome.status} ${outcome.detail}`
  const { title = null, posts, undated, planned = 0, truncated, via = 'feed' } = outcome.snapshot
  const lines = posts.map((post) => `${post.publishedAt} ${post.url ?? '-'} ${post.title ?? ''}`.trimEnd())
  return { title, posts: lines, undated, planned, truncated, via }
}
const inFull = (expected: Expected): Expected =>
  typeof expected === 'string' ? expected : { title: 'Blog', undated: 0, planned: 0, truncated: false, via: 'feed', ...expected }

describe.each(Object.entries(CORPUS))('%s', (_, rows) => {
  it.each(rows)('$name: $why', async (row) => {
    expect(told(await readRow(row))).toEqual(inFull(row.expected))
  })
})

describe('the corpus', () => {
  it('has a name of its own for each document', () => {
    const names = Object.values(CORPUS).flatMap((rows) => rows.map(({ name }) => name))

    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThanOrEqual(120)
  })
})
