import { describe, expect, it } from '@jest/globals'
import { StreamableHTTPError } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { LATEST_PROTOCOL_VERSION } from '@modelcontextprotocol/sdk/types.js'
import request from 'supertest'
import { aKeyIn, anAssistant, called } from '../../support/assistant.ts'
import { aBriefInput } from '../../support/briefs.ts'
import { bearer, GOOD_KEY, READ_KEY, testApp } from '../../support/http.ts'
import { aFolder, aService, KEY, type RunningService } from '../../support/service.ts'

const message = (method: string, params: object = {}, id = 1) => ({ jsonrpc: '2.0', id, method, params })
const notification = (method: string, params: object = {}) => ({ jsonrpc: '2.0', method, params })
const initialize = (protocolVersion: string) =>
  message('initialize', { protocolVersion, capabilities: {}, clientInfo: { name: 'assistant', version: '1' } })
const call = (name: string, args: object = {}, id = 1) => message('tools/call', { name, arguments: args }, id)

const withService = async (env: Readonly<Record<string, string>>, act: (service: RunningService) => Promise<void>): Promise<void> => {
  const service = await aService(env)
  try {
    await act(service)
  } finally {
    await service.stop()
  }
}

const withDatabase = async (act: (service: RunningService, database: string) => Promise<void>): Promise<void> => {
  const folder = aFolder()
  try {
    await withService({ DATABASE_URL: folder.database }, (service) => act(service, folder.database))
  } finally {
    folder.remove()
  }
}

/** A service at which audits are accepted and never worked on: what waits for one waits. */
const WITHOUT_WORKER = { CHANNELFIT_ROLE: 'api' }
const AN_AUDIT = { accounts: [{ platform: 'blog', reference: 'https://blog.example/' }] }

const until = async (isSo: () => boolean): Promise<void> => {
  for (let look = 0; look < 500 && !isSo(); look++) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** Resolves when so many audits are accepted. */
const accepted = async (service: RunningService, audits: number): Promise<void> => {
  for (let look = 0; look < 500; look++) {
    const { body } = await service.get('/v1/audits')
    if (body.items.length === audits) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('the audits were not accepted')
}

describe('the versions of the protocol', () => {
  it.each([
    { asked: LATEST_PROTOCOL_VERSION, answered: LATEST_PROTOCOL_VERSION },
    { asked: '2025-03-26', answered: '2025-03-26' },
    { asked: '2031-01-01', answered: LATEST_PROTOCOL_VERSION },
  ])('$asked is answered with $answered', ({ asked, answered }) =>
    withService({}, async (service) => {
      const { body, headers } = await service.post('/mcp', initialize(asked)).expect(200)

      expect(body.result).toMatchObject({ protocolVersion: answered, serverInfo: { name: 'channelfit' } })
      expect(headers['mcp-session-id']).toMatch(/^[\w-]{36}$/)
    }),
  )

  it('that are not spoken are refused after that, in the language of the request', () =>
    withService({}, async (service) => {
      const { body } = await service.post('/mcp', message('ping')).set('MCP-Protocol-Version', '2031-01-01').set('Accept-Language', 'fr').expect(400)

      expect(body).toMatchObject({ code: 'protocol-version-unsupported', detail: expect.stringMatching(/^MCP-Protocol-Version doit/) })
      await service.post('/mcp', message('ping')).set('MCP-Protocol-Version', '2025-06-18').expect(200, { jsonrpc: '2.0', id: 1, result: {} })
    }))
})

describe('messages', () => {
  it('need no session: each is answered by itself', () =>
    withService({}, async (service) => {
      const { body } = await service.post('/mcp', call('get_evidence', { evidenceId: 'pin-goal-aov13' })).expect(200)

      expect(body.result.structuredContent.id).toBe('pin-goal-aov13')
    }))

  it('that are notifications have no answer', () =>
    withService({}, async (service) => {
      const { text } = await service.post('/mcp', notification('notifications/initialized')).expect(202)

      expect(text).toBe('')
    }))

  it.each([
    { sent: [message('ping')], why: 'a list of them', code: 'validation-failed' },
    { sent: { jsonrpc: '2.0', id: 1, result: {} }, why: 'an answer nobody asked for', code: 'validation-failed' },
    { sent: { ...message('ping'), id: null }, why: 'an id of nothing', code: 'validation-failed' },
    { sent: '{"jsonrpc": "2.0", ', why: 'what is no JSON', code: 'invalid-json' },
  ])('are no messages of ours: $why', ({ sent, code }) =>
    withService({}, async (service) => {
      const { body } = await service.post('/mcp', sent).set('Content-Type', 'application/json').expect(400)

      expect(body.code).toBe(code)
    }),
  )

  it('of unknown methods, tools, prompts and addresses are answered with an error', () =>
    withService({}, async (service) => {
      const error = async (sent: object) => (await service.post('/mcp', sent).expect(200)).body.error

      expect(await error(message('tools/dance'))).toMatchObject({ code: -32601 })
      expect(await error(call('dance'))).toMatchObject({ code: -32602, message: expect.stringContaining('There is no tool “dance”.') })
      expect(await error(message('prompts/get', { name: 'dance' }))).toMatchObject({ code: -32602 })
      expect(await error(message('prompts/get', { name: 'answer_request', arguments: { organisation: 'X' } }))).toMatchObject({
        message: expect.stringContaining('The argument “platform” is missing.'),
      })
      for (const uri of [
        'channelfit://evidence/none',
        'channelfit://evidence/',
        'channelfit://audits/a/b',
        'channelfit://toString',
        'file:///etc/hosts',
      ])
        expect(await error(message('resources/read', { uri }))).toMatchObject({ code: -32002, data: { code: 'not-found' } })
    }))

  it.each([
    { why: 'with a list where an object belongs', params: { _meta: [1] }, code: -32602, says: /^The parameters of ping are not valid/ },
    { why: 'with a token that is none', params: { _meta: { progressToken: {} } }, code: -32602, says: /^The parameters of ping are not valid/ },
    {
      why: 'with arguments that are none',
      method: 'tools/call',
      params: { name: 'overview', arguments: [] },
      code: -32602,
      says: /\(\/params\/arguments\)/,
    },
  ])('$why are refused, and the service goes on', ({ method = 'ping', params, code, says }) =>
    withService({}, async (service) => {
      const { body } = await service.post('/mcp', message(method, params)).expect(200)

      expect(body).toMatchObject({ id: 1, error: { code, message: expect.stringMatching(says) } })
      await service.post('/mcp', message('ping')).expect(200)
    }),
  )

  it('nested without end are refused, and the service goes on', () =>
    withService({}, async (service) => {
      const deep = `{"jsonrpc":"2.0","id":1,"method":"ping","params":{"_meta":${'['.repeat(8000)}${']'.repeat(8000)}}}`

      const { body } = await service.post('/mcp').set('Content-Type', 'application/json').send(deep).expect(200)

      expect(body).toMatchObject({ id: 1, error: { code: -32600, message: expect.stringMatching(/nested more than 100/) } })
      await service.post('/mcp', message('ping')).expect(200)
    }))

  it('leave neither a stream to open nor a session to end', () =>
    withService({}, async (service) => {
      const got = await service.get('/mcp').set('Accept', 'text/event-stream').expect(405)
      const removed = await service.remove('/mcp').expect(405)

      expect([got.headers['allow'], removed.headers['allow']]).toEqual(['POST, OPTIONS', 'POST, OPTIONS'])
    }))

  it('that are too large are refused', () =>
    withService({}, async (service) => {
      const { body } = await service.post('/mcp', call('assess_brief', { ...aBriefInput(), note: 'x'.repeat(1_100_000) })).expect(413)

      expect(body.code).toBe('body-too-large')
    }))

  it('of many assistants at once, with the same ids, are each answered to who asked', () =>
    withService({}, async (service) => {
      const clients = await Promise.all([1, 2, 3].map(() => anAssistant(service.url)))
      const { body } = await service.get('/v1/evidence?limit=20').expect(200)
      const ids: readonly string[] = body.items.map(({ id }: { readonly id: string }) => id)

      const got = await Promise.all(clients.flatMap((client) => ids.map((evidenceId) => called(client, 'get_evidence', { evidenceId }))))

      await Promise.all(clients.map((client) => client.close()))
      expect(got.map(({ structured }) => structured['id'])).toEqual([...ids, ...ids, ...ids])
    }))
})

describe('keys', () => {
  it.each([
    { key: undefined, code: 'key-missing' },
    { key: 'cf_nobody-has-this-key-0123456789', code: 'key-unknown' },
  ])('that do not count are refused before anything: $code', ({ key, code }) =>
    withService({}, async ({ url }) => {
      const asked = request(url).post('/mcp').send(initialize(LATEST_PROTOCOL_VERSION))
      const { body } = await (key === undefined ? asked : asked.set('Authorization', bearer(key))).expect(401)

      expect(body.code).toBe(code)
      await expect(anAssistant(url, { key: key ?? '' })).rejects.toThrow(StreamableHTTPError)
    }),
  )

  it('that have expired, or were revoked meanwhile, are refused', () =>
    withDatabase(async ({ url }, database) => {
      const expired = await aKeyIn(database, { scopes: ['read'], expiresAt: '2026-01-01T00:00:00.000Z' })
      const revoked = await aKeyIn(database, { scopes: ['read'] })
      const client = await anAssistant(url, { key: revoked.secret })
      const before = await called(client, 'overview')

      await revoked.revoke()
      // A key that was found good is believed for two seconds.
      await new Promise((resolve) => setTimeout(resolve, 2_100))

      expect(before.isError).toBe(false)
      await expect(called(client, 'overview')).rejects.toMatchObject({ code: 401, message: expect.stringContaining('key-unknown') })
      await expect(anAssistant(url, { key: expired.secret })).rejects.toMatchObject({ code: 401, message: expect.stringContaining('key-expired') })
      await client.close()
    }))

  it('see the tools they may use, and are told which right another one needs', () =>
    withDatabase(async ({ url }, database) => {
      const { secret } = await aKeyIn(database, { scopes: ['read'] })
      const client = await anAssistant(url, { key: secret })

      const { tools } = await client.listTools()
      const refused = await called(client, 'assess_brief', { ...aBriefInput() })

      expect(tools.map(({ name }) => name)).toEqual([
        'compare',
        'get_audit',
        'list_accounts',
        'overview',
        'search_evidence',
        'get_evidence',
        'describe_platform',
      ])
      expect(refused).toMatchObject({ isError: true, code: 'scope-missing', text: expect.stringContaining('The key lacks the scope "assess".') })
      await client.close()
    }))

  it('that may audit and not read get the audit as it was accepted', () =>
    withDatabase(async ({ url }, database) => {
      const { secret } = await aKeyIn(database, { scopes: ['audit'] })
      const client = await anAssistant(url, { key: secret })

      const { isError, structured } = await called(client, 'audit_accounts', AN_AUDIT)

      expect({ isError, status: structured['status'] }).toEqual({ isError: false, status: 'queued' })
      await client.close()
    }))

  it('of another workspace find nothing of this one, as if it did not exist', () =>
    withDatabase(async ({ url }, database) => {
      const stranger = await aKeyIn(database, { workspaceId: 'wsp_another', scopes: ['read', 'assess', 'audit'] })
      const [own, other] = [await anAssistant(url), await anAssistant(url, { key: stranger.secret })]
      const assessed = await called(own, 'assess_brief', { ...aBriefInput(), store: true })
      const audited = await called(own, 'audit_accounts', { ...AN_AUDIT, waitSeconds: 0 })
      const [assessmentId, auditId] = [String(assessed.structured['id']), String(audited.structured['id'])]

      const asked: readonly (readonly [string, Record<string, unknown>])[] = [
        ['what_if', { assessmentId, patch: {} }],
        ['compare', { assessmentId, otherId: assessmentId }],
        ['get_audit', { auditId }],
      ]
      for (const [name, args] of asked) {
        const unknown = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? 'asm_none' : value]))
        const [theirs, nobodys, ours] = [await called(other, name, args), await called(other, name, unknown), await called(own, name, args)]
        expect({ name, code: theirs.code, text: theirs.text, ours: ours.isError }).toEqual({
          name,
          code: 'not-found',
          text: nobodys.text,
          ours: false,
        })
      }
      for (const uri of [`channelfit://assessments/${assessmentId}`, `channelfit://audits/${auditId}`])
        await expect(other.readResource({ uri })).rejects.toMatchObject({ code: -32002 })
      expect((await called(other, 'list_accounts')).structured['items']).toEqual([])
      expect((await other.listResources()).resources.filter(({ uri }) => uri.includes('assessments'))).toEqual([])
      expect((await own.listResources()).resources.filter(({ uri }) => uri.includes('assessments'))).toHaveLength(1)
      await Promise.all([own.close(), other.close()])
    }))

  it('that are limited to organisations find nothing of the others, and what they store is entered in the trail', () =>
    withService({}, async (service) => {
      const made = async (path: string, body: object) => (await service.post(path, body).expect(201)).body
      const [lumen, riverbank] = [await made('/v1/organisations', { name: 'Maison Lumen' }), await made('/v1/organisations', { name: 'Riverbank' })]
      for (const { id, name } of [lumen, riverbank])
        await made(`/v1/accounts?organisationId=${id}`, { platform: 'facebook', reference: name.toLowerCase().replace(' ', '') })
      const two = { name: 'two', scopes: ['read', 'assess'], organisationIds: [lumen.id, riverbank.id] }
      const one = await made('/v1/keys', { ...two, name: 'one', organisationIds: [lumen.id] })
      const [ofOne, ofTwo] = [
        await anAssistant(service.url, { key: one.secret }),
        await anAssistant(service.url, { key: (await made('/v1/keys', two)).secret }),
      ]

      const accounts = await called(ofOne, 'list_accounts')
      const stored = await called(ofOne, 'assess_brief', { ...aBriefInput(), store: true })
      const unsaid = await called(ofTwo, 'assess_brief', { ...aBriefInput(), store: true })
      const said = await called(ofTwo, 'assess_brief', { ...aBriefInput(), store: true, organisationId: riverbank.id })

      expect(accounts.structured).toMatchObject({ items: [{ account: { reference: 'maisonlumen' } }] })
      expect((await ofOne.listTools()).tools.map(({ name }) => name)).not.toContain('overview')
      expect([stored.isError, unsaid.code, said.isError]).toEqual([false, 'validation-failed', false])
      expect(unsaid.text).toMatch(/organisationId/)
      const { body } = await service.get('/v1/assessments').expect(200)
      expect(body.items.map(({ organisationId }: { organisationId: string }) => organisationId)).toEqual([riverbank.id, lumen.id])
      const trail = (await service.get(`/v1/trail?keyId=${one.id}`).expect(200)).body.items
      expect(trail).toMatchObject([{ operation: 'createAssessment', status: 201 }])
      await Promise.all([ofOne.close(), ofTwo.close()])
    }))

  it('have one limit for messages and all other requests', () =>
    withService({ CHANNELFIT_RATE_LIMIT: '4' }, async (service) => {
      for (const sent of [message('ping'), message('ping'), notification('notifications/initialized')]) await service.post('/mcp', sent)
      await service.get('/v1/overview').expect(200)

      const { body, headers } = await service.post('/mcp', message('ping')).expect(429)

      expect(body.code).toBe('rate-limited')
      expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    }))
})

describe('pages', () => {
  const ping = message('ping')

  it.each([
    { origin: 'http://evil.example', status: 403 },
    { origin: 'null', status: 403 },
    { origin: 'https://desk.example:8443', status: 403 },
    { origin: 'https://desk.example', status: 200 },
    { origin: undefined, status: 200 },
  ])('of $origin are answered $status where one origin is known', async ({ origin, status }) => {
    const { app } = testApp({}, { corsOrigins: ['https://desk.example'] })
    const asked = request(app).post('/mcp').set('Authorization', bearer(READ_KEY)).send(ping)

    const { body } = await (origin === undefined ? asked : asked.set('Origin', origin)).expect(status)

    expect(body.code).toBe(status === 403 ? 'origin-refused' : undefined)
  })

  it('are all refused where none is known', () =>
    withService({}, async (service) => {
      await service.post('/mcp', ping).set('Origin', service.url).expect(403)
    }))
})

describe('waiting for an audit', () => {
  it('ends in time, and says where to ask later', () =>
    withService(WITHOUT_WORKER, async ({ url }) => {
      const client = await anAssistant(url)

      const { text, structured } = await called(client, 'audit_accounts', { ...AN_AUDIT, waitSeconds: 1 })

      expect(structured).toMatchObject({ status: 'queued', progress: { done: 0, total: 1 } })
      expect(text).toMatch(/^Audit aud_\w+ is under way, 0 of 1 read; ask get_audit in a while\./)
      await client.close()
    }))

  it('ends when the assistant cancels it; the audit itself stays', () =>
    withService(WITHOUT_WORKER, async (service) => {
      const [client, other] = [await anAssistant(service.url), await anAssistant(service.url)]
      const ended = () => service.log().match(/"operationId":"callMcp","method":"POST","status":202/g)?.length ?? 0
      const before = ended()
      const giveUp = new AbortController()

      const asked = client.callTool({ name: 'audit_accounts', arguments: { ...AN_AUDIT, waitSeconds: 50 } }, undefined, { signal: giveUp.signal })
      const otherAsked = other.callTool({ name: 'audit_accounts', arguments: { ...AN_AUDIT, waitSeconds: 3 } })
      await accepted(service, 2)
      giveUp.abort()

      await expect(asked).rejects.toThrow()
      await until(() => ended() >= before + 2)
      // The notification, and the request it was about: the other assistant's request has the same id and goes on.
      expect(ended()).toBe(before + 2)
      expect((await otherAsked).isError).not.toBe(true)
      expect((await service.get('/v1/audits').expect(200)).body.items).toHaveLength(2)
      await Promise.all([client.close(), other.close()])
    }))

  it('ends when the assistant is gone', () =>
    withService(WITHOUT_WORKER, async (service) => {
      const gone = new AbortController()
      const asked = fetch(`${service.url}/mcp`, {
        method: 'POST',
        headers: { Authorization: bearer(KEY), 'Content-Type': 'application/json' },
        body: JSON.stringify(call('audit_accounts', { ...AN_AUDIT, waitSeconds: 50 })),
        signal: gone.signal,
      })
      setTimeout(() => gone.abort(), 500)

      await expect(asked).rejects.toThrow()
      await until(() => service.log().includes('"status":499'))
      expect(service.log()).toContain('"status":499')
    }))

  it('ends with what is known when the service shuts down', async () => {
    const service = await aService(WITHOUT_WORKER)
    const asked = service.post('/mcp', call('audit_accounts', { ...AN_AUDIT, waitSeconds: 50 })).expect(200)
    const answered = asked.then(({ body }) => body)
    await accepted(service, 1)

    await service.stop()

    expect((await answered).result.structuredContent.status).toBe('queued')
  })
})

describe('a fault of ours', () => {
  it('is told by its id and nothing else, and to whoever reads the log', async () => {
    const { app, crashes } = testApp({
      getEvidence: () => {
        throw new Error('the secret of the house')
      },
    })

    const { body } = await request(app)
      .post('/mcp')
      .set('Authorization', bearer(GOOD_KEY))
      .send(call('get_evidence', { evidenceId: 'x' }))
      .expect(200)

    expect(body.result).toMatchObject({ isError: true, content: [{ text: expect.stringMatching(/^internal-error: /) }] })
    expect(JSON.stringify(body)).not.toContain('secret of the house')
    expect(crashes).toMatchObject([{ operationId: 'getEvidence' }])
  })
})

describe('prompts', () => {
  it('are listed with what they need, and filled in', () =>
    withService({}, async ({ url }) => {
      const client = await anAssistant(url, { language: 'fr' })

      const { prompts } = await client.listPrompts()
      const { messages } = await client.getPrompt({ name: 'answer_request', arguments: { organisation: 'Maison Lumen', platform: 'TikTok' } })

      expect(prompts.map(({ name }) => name)).toEqual(['review_channels', 'answer_request'])
      expect(prompts[1]?.arguments?.filter(({ required }) => required === true).map(({ name }) => name)).toEqual(['organisation', 'platform'])
      expect(messages).toMatchObject([
        { role: 'user', content: { text: expect.stringMatching(/^Quelqu’un chez Maison Lumen demande un compte sur TikTok\. Demande-moi/) } },
      ])
      await client.close()
    }))
})
