import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { drain } from '../../../api/http/drain.ts'
import { testApp } from '../../support/http.ts'

const started = async (handlers: Parameters<typeof testApp>[0]) => {
  const server = createServer(testApp(handlers).app).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  const ask = (path: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      get({ port, host: '127.0.0.1', path, agent }, (response) => response.resume().once('end', () => resolve(response))).once('error', reject)
    })
  return { server, agent, ask }
}
const ready = { getReadiness: () => ({ status: 200, body: { ready: true, checks: [] } }) as const }

describe('draining a server', () => {
  it('does not wait for an idle connection', async () => {
    const { server, agent, ask } = await started(ready)
    await ask('/readyz')
    const before = performance.now()

    const outcome = await drain(server)

    expect(outcome).toBe('drained')
    expect(performance.now() - before).toBeLessThan(2_000)
    agent.destroy()
  })

  it('finishes what was accepted', async () => {
    let finish: (() => void) | undefined
    const arrived = new Promise<void>((seen) => {
      finish = seen
    })
    const slow = {
      getHealth: async () => {
        finish?.()
        await new Promise((resolve) => setTimeout(resolve, 150))
        return { status: 200, body: { status: 'ok' } } as const
      },
    }
    const { server, agent, ask } = await started(slow)
    const asked = ask('/healthz')
    await arrived

    const [outcome, response] = await Promise.all([drain(server), asked])

    expect([outcome, response.statusCode]).toEqual(['drained', 200])
    agent.destroy()
  })

  it('says during its notice that it is not ready, and closes each connection it answers', async () => {
    const { server, agent, ask } = await started(ready)
    const drained = drain(server, { noticeMs: 200 })

    const response = await ask('/readyz')

    expect([response.statusCode, response.headers['connection']]).toEqual([503, 'close'])
    expect(await drained).toBe('drained')
    agent.destroy()
  })

  it('cuts off what takes longer than the deadline', async () => {
    const { server, agent, ask } = await started({ getHealth: () => new Promise(() => {}) })
    const asked = ask('/healthz').catch((error: NodeJS.ErrnoException) => error.code)
    await new Promise((resolve) => server.once('request', resolve))

    const outcome = await drain(server, { deadlineMs: 100 })

    expect(outcome).toBe('cut')
    expect(await asked).toBe('ECONNRESET')
    agent.destroy()
  })
})
