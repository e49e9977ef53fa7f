import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from '@jest/globals'
import { readConfig } from '../../api/config.ts'
import { NO_TRACING, spanned } from '../../api/tracing.ts'
import { aCollector, type ExportedSpan } from '../support/collector.ts'
import { eventually, startReceiver } from '../support/receiver.ts'
import { aFolder, KEY } from '../support/service.ts'
import { answers, startWebServer } from '../support/web-server.ts'

const ROOT = join(import.meta.dirname, '../..')

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** The service as a process of its own: the SDK reads the environment of the process it is in. */
const started = async (env: Readonly<Record<string, string>>) => {
  const folder = aFolder()
  const child: ChildProcess = spawn(process.execPath, ['api/channelfit.cjs', 'serve'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      DATABASE_URL: folder.database,
      CHANNELFIT_KEY: KEY,
      CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '127.0.0.1/32',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  let output = ''
  const url = await new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk) => {
      output += String(chunk)
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? []
      if (found) resolve(found)
    })
  })
  const ask = async (
    path: string,
    { method = 'GET', body, headers = {} }: { method?: string; body?: object; headers?: Record<string, string> } = {},
  ) => {
    const response = await fetch(url + path, {
      method,
      headers: { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    return { status: response.status, body: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text }
  }
  return {
    ask,
    log: () => output,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      folder.remove()
    },
  }
}

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const PARENT = '00f067aa0ba902b7'

describe('spans', () => {
  it('tell requests, accounts, what was asked of platforms and tries of webhooks, without an address, a key or what was typed', async () => {
    const collector = await aCollector()
    const receiver = await startReceiver()
    const web = await startWebServer({ '/blog': answers('<html><title>Nothing</title></html>', 'text/html') })
    const service = await started({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_SERVICE_NAME: 'channelfit-of-a-test',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    })
    const made = await service.ask('/v1/webhooks', { method: 'POST', body: { url: receiver.url, events: ['audit.completed'], language: 'en' } })
    expect(made).toMatchObject({ status: 201 })
    const traced = { traceparent: `00-${TRACE}-${PARENT}-01` }
    const accounts = [{ platform: 'blog', reference: `${web.origin}/blog` }]
    const { body: audit } = await service.ask('/v1/audits', { method: 'POST', body: { accounts }, headers: traced })
    await service.ask('/v1/audits/aud_of-nobody?fields=status', { headers: traced })
    await eventually(async () => (await service.ask(`/v1/audits/${audit.id}`)).body.status === 'completed', 'the audit')
    await eventually(async () => receiver.received.length > 0, 'the webhook')
    await service.stop()
    await Promise.all([collector.close(), receiver.close(), web.close()])

    const spans = collector.spans()
    const named = (name: string): readonly ExportedSpan[] => spans.filter((span) => span.name === name)
    const [created] = named('createAudit')
    expect(created).toMatchObject({ traceId: TRACE, parentSpanId: PARENT, kind: 2, status: 0 })
    expect(created?.attributes).toEqual({ 'http.request.method': 'POST', 'http.response.status_code': 202, 'channelfit.operation': 'createAudit' })
    expect(created?.resource).toMatchObject({
      'service.name': 'channelfit-of-a-test',
      'service.version': expect.any(String),
      'deployment.environment.name': 'test',
      'channelfit.role': 'all',
    })
    expect(named('getAudit')[0]).toMatchObject({
      traceId: TRACE,
      attributes: { 'http.response.status_code': 404, 'channelfit.problem': 'not-found' },
    })

    // Each account is a trace of its own, with what was asked for it.
    const [account] = named('audit account')
    expect(account).toMatchObject({
      kind: 1,
      parentSpanId: undefined,
      attributes: { 'channelfit.audit_id': audit.id, 'channelfit.platform': 'blog' },
    })
    expect(account?.attributes).toHaveProperty(['channelfit.outcome'])
    const asked = named('GET')
    expect(asked.length).toBeGreaterThan(0)
    for (const span of asked) expect(span).toMatchObject({ kind: 3, traceId: account?.traceId, parentSpanId: account?.spanId })
    expect(named('POST webhook')[0]).toMatchObject({ kind: 3, parentSpanId: undefined, attributes: { 'http.response.status_code': 204 } })

    // What leaves for others tells nothing of our traces.
    for (const { headers } of [...web.requests, ...receiver.received]) {
      expect(headers).not.toHaveProperty('traceparent')
      expect(headers).not.toHaveProperty('tracestate')
    }
    const everything = JSON.stringify(spans)
    for (const secret of [KEY, '127.0.0.1', 'aud_of-nobody', '/blog', '/hook', 'fields=']) expect(everything).not.toContain(secret)
    expect(service.log()).toMatch(new RegExp(`"operationId":"createAudit".*"trace_id":"${TRACE}","span_id":"${created?.spanId}"`))
    expect(service.log()).toMatch(new RegExp(`"trace_id":"${account?.traceId}","span_id":"${account?.spanId}","msg":"account audited"`))
  })

  it('are protobuf unless JSON is asked for, and go to the address of traces as it is', async () => {
    const collector = await aCollector()
    const service = await started({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/elsewhere`, OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=agency' })
    await service.ask('/v1/platforms')
    await service.stop()
    await collector.close()

    const [first] = collector.received
    expect(first).toMatchObject({ path: '/elsewhere', type: 'application/x-protobuf', headers: { 'x-tenant': 'agency' } })
    // Field 1 of the message, with a length: the spans of a resource.
    expect(first?.body[0]).toBe(0x0a)
    expect(first?.body.includes('listPlatforms')).toBe(true)
  })

  it('are those the sampler takes', async () => {
    const collector = await aCollector()
    const service = await started({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_TRACES_SAMPLER: 'parentbased_always_off',
    })
    await service.ask('/v1/platforms')
    await service.ask('/v1/evidence', { headers: { traceparent: `00-${TRACE}-${PARENT}-01` } })
    await service.stop()
    await collector.close()

    expect(collector.spans().map(({ name, traceId }) => ({ name, traceId }))).toEqual([{ name: 'listEvidence', traceId: TRACE }])
    expect(service.log()).not.toMatch(/"operationId":"listPlatforms".*"trace_id"/)
  })

  it('keep nobody waiting for a collector that is away', async () => {
    const collector = await aCollector()
    await collector.close()
    const service = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_TIMEOUT: '200' })

    expect((await service.ask('/v1/platforms')).status).toBe(200)
    await service.stop()
  })

  it('are recorded by nobody unless they are asked for: nothing of the SDK is loaded', async () => {
    const source = `
      import { createRequire } from 'node:module'
      const { readConfig } = await import('./api/config.ts')
      const { startService } = await import('./api/main.ts')
      const service = await startService(readConfig().config)
      await fetch(service.url + '/v1/platforms')
      await service.stop()
      const loaded = Object.keys(createRequire(import.meta.url).cache)
      console.log(JSON.stringify(loaded.filter((path) => /@opentelemetry.(sdk|exporter|resources|core|otlp)/.test(path))))
      console.log(loaded.length > 10)`
    const env = { PATH: process.env['PATH'] ?? '', PORT: '0', DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'silent' }
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', source], { cwd: ROOT, env })

    expect(stdout.trim().split('\n')).toEqual(['[]', 'true'])
  })
})

describe('the variables of OpenTelemetry', () => {
  const traces = (env: Record<string, string>) => {
    const read = readConfig(env)
    return read.ok ? read.config.traces : read.faults
  }
  const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://collector:4318'

  it.each([
    { why: 'nothing is said', env: {}, is: undefined },
    { why: 'an address is given', env: { OTEL_EXPORTER_OTLP_ENDPOINT }, is: { protocol: 'http/protobuf' } },
    { why: 'an address of traces is', env: { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://c/v1/traces' }, is: { protocol: 'http/protobuf' } },
    { why: 'JSON is asked for', env: { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }, is: { protocol: 'http/json' } },
    { why: 'the SDK is switched off', env: { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'TRUE' }, is: undefined },
    { why: 'traces are', env: { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }, is: undefined },
  ])('when $why', ({ env, is }) => {
    expect(traces(env)).toEqual(is)
  })

  it.each([
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
    { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    { OTEL_TRACES_EXPORTER: 'zipkin' },
    { OTEL_TRACES_SAMPLER: 'sometimes' },
    { OTEL_TRACES_SAMPLER_ARG: '2' },
  ])('are refused by name when they cannot be used: %j', (env) => {
    expect(traces(env)).toEqual([expect.stringMatching(new RegExp(`^${Object.keys(env)[0]}: `))])
  })
})

describe('work without tracing', () => {
  it('gives what it gives, and throws what it throws', async () => {
    await expect(spanned(NO_TRACING, 'work', { kind: 'internal' }, async () => 7)).resolves.toBe(7)
    await expect(spanned(NO_TRACING, 'work', { kind: 'internal' }, async () => Promise.reject(new TypeError('no')))).rejects.toThrow('no')
  })

  it('that fails ends its span with the class of the error alone', async () => {
    const ended: unknown[] = []
    const tracing = { begin: () => ({ within: <T>(work: () => T) => work(), end: (how: unknown) => ended.push(how) }) }

    await expect(spanned(tracing, 'work', { kind: 'client' }, async () => Promise.reject(new RangeError('token=s3cret')))).rejects.toThrow()

    expect(ended).toEqual([{ failure: 'RangeError' }])
  })
})
