import { expect, it } from '@jest/globals'
import { createClient } from '../../../api/client/index.ts'
import { startProxy } from '../../support/proxy.ts'
import { aService, KEY } from '../../support/service.ts'

it('does once what was cut after it was done', async () => {
  const service = await aService()
  const proxy = await startProxy(service.url)
  const client = createClient({ baseUrl: proxy.url, key: KEY, retries: { baseMs: 2 } })
  proxy.plan('cut-after', 'cut-after')

  const made = await client.post('/v1/audits', {
    body: { accounts: [{ platform: 'facebook', reference: 'once', posts: ['2026-01-05', '2026-02-05'] }] },
  })

  const kept: string[] = []
  for await (const { id } of client.items('/v1/audits')) kept.push(id)
  await proxy.close()
  await service.stop()
  expect(kept).toEqual([made.id])
})
