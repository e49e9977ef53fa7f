import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { TOOL_NAMES } from '../../../api/messages/assistant-words.ts'
import { aKeyIn, called } from '../../support/assistant.ts'
import { aBriefInput } from '../../support/briefs.ts'
import { aFolder, aService, KEY } from '../../support/service.ts'
import { answers, startWebServer } from '../../support/web-server.ts'

const ROOT = join(import.meta.dirname, '../../..')

type Started = {
  readonly client: Client
  /** What stood on standard output and is no message of the protocol. */
  readonly strays: readonly Error[]
  /** What the process has said on standard error. */
  readonly said: () => string
}

const environment = (env: Readonly<Record<string, string>>): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  DATABASE_URL: 'sqlite::memory:',
  CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '127.0.0.1/32',
  ...env,
})

/** `channelfit mcp` as a desktop assistant starts it. */
const started = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Started> => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['api/channelfit.cjs', 'mcp', ...args],
    cwd: ROOT,
    env: environment(env),
    stderr: 'pipe',
  })
  const [strays, said]: [Error[], string[]] = [[], []]
  transport.stderr?.on('data', (chunk) => said.push(String(chunk)))
  const client = new Client({ name: 'desktop', version: '1' })
  client.onerror = (error) => strays.push(error)
  await client.connect(transport)
  await client.listTools()
  return { client, strays, said: () => said.join('') }
}

const withFolder = async (act: (database: string) => Promise<void>): Promise<void> => {
  const folder = aFolder()
  try {
    await act(folder.database)
  } finally {
    folder.remove()
  }
}

/** The process with these lines on its standard input, which then ends. */
const fed = (lines: readonly (object | string)[], args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  new Promise<{ readonly code: number | null; readonly answers: readonly { readonly id: number }[]; readonly err: string }>((resolve) => {
    const child = spawn(process.execPath, ['api/channelfit.cjs', 'mcp', ...args], { cwd: ROOT, env: environment(env) })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.once('close', (code) =>
      resolve({
        code,
        answers: out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
        err,
      }),
    )
    child.stdin.end(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''))
  })

const asked = (id: number, name: string, args: object = {}) => ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } })

describe('channelfit mcp on a database', () => {
  it('assesses, audits and keeps what it stored for the next process, and says nothing else on standard output', () =>
    withFolder(async (database) => {
      const blog = await startWebServer({
        '/': answers('<rss version="2.0"><channel><title>News</title><item><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>'),
      })
      const first = await started(['--lang', 'fr'], { DATABASE_URL: database })
      const { tools } = await first.client.listTools()
      const assessed = await called(first.client, 'assess_brief', { ...aBriefInput(), store: true })
      const audited = await called(first.client, 'audit_accounts', { accounts: [{ platform: 'blog', reference: blog.origin }] })
      const refused = await called(first.client, 'get_audit', { auditId: 'aud_none' })
      await first.client.close()

      const second = await started([], { DATABASE_URL: database })
      const { resources } = await second.client.listResources()
      const overview = await called(second.client, 'overview')
      await second.client.close()
      await blog.close()

      expect(tools.map(({ name }) => name)).toEqual([...TOOL_NAMES])
      expect(assessed.text).toMatch(/\nEnregistré sous asm_/)
      expect(audited.structured).toMatchObject({ status: 'completed', results: [{ status: 'ok' }] })
      expect(refused).toMatchObject({ isError: true, code: 'not-found' })
      expect(resources.map(({ uri }) => uri)).toContain(`channelfit://assessments/${String(assessed.structured['id'])}`)
      expect(overview.structured).toMatchObject({ accounts: { total: 1 } })
      expect([...first.strays, ...second.strays]).toEqual([])
    }))

  it('tells nobody the key of a new database: assistants keep what it says on standard error', () =>
    withFolder(async (database) => {
      const { client, said } = await started([], { DATABASE_URL: database })
      await client.close()

      expect(said()).toMatch(/The database is new\./)
      expect(said()).not.toMatch(/cf_/)
    }))

  it('may do what the key it was given may do, for as long as that may', () =>
    withFolder(async (database) => {
      await (await aService({ DATABASE_URL: database })).stop()
      const { secret, revoke } = await aKeyIn(database, { scopes: ['read'] })
      const { client } = await started([], { DATABASE_URL: database, CHANNELFIT_KEY: secret })
      const { tools } = await client.listTools()
      const before = [await called(client, 'overview'), await called(client, 'assess_brief', { ...aBriefInput() })]

      await revoke()
      await new Promise((resolve) => setTimeout(resolve, 2_100))
      const after = await called(client, 'overview')

      await client.close()
      expect(tools.map(({ name }) => name)).not.toContain('assess_brief')
      expect(before.map(({ code }) => code)).toEqual([undefined, 'scope-missing'])
      expect(after).toMatchObject({ isError: true, code: 'key-unknown' })
    }))

  it('refuses to start with a key that was revoked', () =>
    withFolder(async (database) => {
      await (await aService({ DATABASE_URL: database })).stop()
      const { secret, revoke } = await aKeyIn(database, { scopes: ['read'] })
      await revoke()

      const { code, err } = await fed([], [], { DATABASE_URL: database, CHANNELFIT_KEY: secret })

      expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/was revoked on/) })
    }))

  it('answers everything it was asked before its input ended, passes over what is no message, and ends', async () => {
    const {
      code,
      answers: got,
      err,
    } = await fed([asked(1, 'get_evidence', { evidenceId: 'pin-goal-aov13' }), 'nonsense', asked(2, 'assess_brief', aBriefInput())], [])

    expect(code).toBe(0)
    expect(got.map(({ id }) => id).sort()).toEqual([1, 2])
    expect(err).toMatch(/is not valid JSON/)
  })

  it('ends when it is told to', () =>
    withFolder(async (database) => {
      const child = spawn(process.execPath, ['api/channelfit.cjs', 'mcp'], { cwd: ROOT, env: environment({ DATABASE_URL: database }) })
      const answered = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })}\n`)
      await answered

      const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
      child.kill('SIGTERM')

      expect(await ended).toBe(0)
    }))

  it('gives up what is cancelled, and has no answer for it', () =>
    withFolder(async (database) => {
      const [hanging, reached] = [createServer(), Promise.withResolvers<void>()]
      hanging.on('request', () => reached.resolve())
      await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve))
      const reference = `http://127.0.0.1:${(hanging.address() as AddressInfo).port}/`
      const { client, strays } = await started([], { DATABASE_URL: database })
      const giveUp = new AbortController()
      const args = { accounts: [{ platform: 'blog', reference }], waitSeconds: 2 }
      const waiting = client.callTool({ name: 'audit_accounts', arguments: args }, undefined, { signal: giveUp.signal })
      await reached.promise

      giveUp.abort()
      await expect(waiting).rejects.toThrow()
      await new Promise((resolve) => setTimeout(resolve, 2_500))
      const { structured } = await called(client, 'overview')

      hanging.closeAllConnections()
      hanging.close()
      await client.close()
      expect(structured['audits']).toMatchObject([{ progress: { done: 0, total: 1 } }])
      // An answer that comes after all would be one to an unknown request.
      expect(strays).toEqual([])
    }))
})

describe('channelfit mcp --url', () => {
  it('is what the service is: the same tools, answers and refusals', async () => {
    const service = await aService()
    const { client, strays } = await started(['--url', service.url, '--lang', 'fr'], { CHANNELFIT_KEY: KEY })

    const { tools } = await client.listTools()
    const assessed = await called(client, 'assess_brief', { ...aBriefInput(), store: true })
    const refused = await called(client, 'assess_brief', { organisation: {} })

    await service.get(`/v1/assessments/${String(assessed.structured['id'])}`).expect(200)
    await client.close()
    await service.stop()
    expect(tools.map(({ name }) => name)).toEqual([...TOOL_NAMES])
    expect(assessed.text).toMatch(/\nEnregistré sous asm_/)
    expect(refused).toMatchObject({ isError: true, code: 'validation-failed', text: expect.stringMatching(/erreurs/) })
    expect(strays).toEqual([])
  })

  it('hands a cancellation on: nothing waits at the service for nobody', async () => {
    const service = await aService({ CHANNELFIT_ROLE: 'api' })
    const { client } = await started(['--url', service.url], { CHANNELFIT_KEY: KEY })
    const giveUp = new AbortController()
    const args = { accounts: [{ platform: 'blog', reference: 'https://blog.example/' }], waitSeconds: 50 }
    const waiting = client.callTool({ name: 'audit_accounts', arguments: args }, undefined, { signal: giveUp.signal })
    const taken = () => service.log().match(/"operationId":"callMcp","method":"POST","status":202/g)?.length ?? 0
    const audits = async () => (await service.get('/v1/audits')).body.items.length
    while ((await audits()) === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    const before = taken()

    giveUp.abort()
    await expect(waiting).rejects.toThrow()
    for (let look = 0; look < 200 && taken() < before + 2; look++) await new Promise((resolve) => setTimeout(resolve, 20))

    expect(taken()).toBe(before + 2)
    expect((await called(client, 'overview')).isError).toBe(false)
    await client.close()
    await service.stop()
  })

  it('tells what the service refuses as a whole, and that it is gone, as the error of each request', async () => {
    const service = await aService()
    const ping = { jsonrpc: '2.0', id: 7, method: 'ping' }

    const unknown = await fed([ping], ['--url', service.url, '--lang', 'fr'], { CHANNELFIT_KEY: 'cf_nobody-has-this-key-0123456789' })
    await service.stop()
    const gone = await fed([ping], ['--url', service.url], { CHANNELFIT_KEY: KEY })

    expect(unknown.answers).toMatchObject([
      { id: 7, error: { message: expect.stringMatching(/^key-unknown\u00a0: Cette clé/), data: { status: 401 } } },
    ])
    expect(gone.answers).toMatchObject([{ id: 7, error: { message: expect.stringMatching(/does not answer/) } }])
    expect(JSON.stringify([unknown, gone])).not.toMatch(/cf_/)
  })

  it.each([
    { args: ['--url', 'ftp://desk.example'], env: { CHANNELFIT_KEY: KEY }, err: /Write it as https/, why: 'an address is one of the web' },
    { args: ['--url', 'http://desk.example'], env: {}, err: /CHANNELFIT_KEY/, why: 'a service wants a key' },
  ])('does not start when $why', async ({ args, env, err }) => {
    const started = await fed([], args, env as Readonly<Record<string, string>>)

    expect(started).toMatchObject({ code: 2, answers: [], err: expect.stringMatching(err) })
  })
})
