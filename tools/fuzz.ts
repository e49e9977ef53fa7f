/**
 * Every operation of the contract with requests that keep it, nearly keep it or do not at all: no answer may be a 5xx, and every answer has to match the contract.
 *
 *   npm run fuzz [-- [requests per operation] [seed]]
 *
 * The real service on loopback with a database in memory; nothing is read from the outside (no worker runs). Answers are checked by the service itself
 * (`validateResponses`), which turns one that breaks the contract into a 500, and by their media type here. The same seed makes the same requests.
 */
import fc from 'fast-check'
import { pino } from 'pino'
import { readConfig } from '../api/config.ts'
import { OPERATIONS, type Operation, type Parameter, schemaAt } from '../api/http/contract.ts'
import { startService } from '../api/main.ts'
import { ODD, spoiled, valid } from './fuzz/arbitrary.ts'

const [, , count = '60', seedText = '20261128'] = process.argv
const EACH = Number(count)
const SEED = Number(seedText)
if (!Number.isInteger(EACH) || EACH < 1 || EACH > 10_000 || !Number.isInteger(SEED)) throw new Error('fuzz [requests per operation, 1..10000] [seed]')
const KEY = 'cf_a-key-for-fuzzing-and-nothing-else-0123456789'

const config = readConfig({
  PORT: '0',
  DATABASE_URL: 'sqlite::memory:',
  CHANNELFIT_KEY: KEY,
  CHANNELFIT_ROLE: 'api',
  CHANNELFIT_SECRET: 'a passphrase that is long enough for fuzzing',
  CHANNELFIT_RATE_LIMIT: '1000000',
  LOG_LEVEL: 'error',
})
if (!config.ok) throw new Error(config.faults.join('\n'))
const logged: string[] = []
const service = await startService(config.config, {
  log: pino({ level: 'error' }, { write: (line: string) => logged.push(line) }),
  validateResponses: true,
})

type Requests = {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}
/** Ids that the service has given out, by the word in their place of a path. */
const given = new Map<string, string[]>()
const remember = (location: string | null): void => {
  const [, , kind = '', id] = location?.split('/') ?? []
  if (id !== undefined) given.set(kind, [...(given.get(kind) ?? []).slice(-50), decodeURIComponent(id)])
}

const placeOf = (template: string, name: string): string => template.split('/').at(template.split('/').indexOf(`{${name}}`) - 1) ?? ''
const pathOf = ({ template, path }: Operation): fc.Arbitrary<string> =>
  fc
    .tuple(...path.map(() => fc.tuple(fc.nat(), fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }), fc.integer({ min: 0, max: 9 }))))
    .map((chances) =>
      path.reduce((text, { name }, index) => {
        const [choice, odd, die] = chances[index] as [number, string, number]
        const known = given.get(placeOf(template, name)) ?? []
        const usual =
          known.length > 0 ? (known[choice % known.length] as string) : ['facebook', 'own-quartier', 'youtube', 'pin-goal-buy'][choice % 4]
        const id = die < 8 ? (usual as string) : isWellFormed(odd) ? odd : 'x'
        return text.replace(`{${name}}`, encodeURIComponent(id === '.' || id === '..' ? 'x' : id))
      }, template),
    )
const isWellFormed = (value: string): boolean => value.isWellFormed()

const queryOf = (query: readonly Parameter[]): fc.Arbitrary<string> => {
  const odd = fc.tuple(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }))
  const one =
    query.length === 0
      ? odd
      : fc
          .constantFrom(...query)
          .chain((parameter) =>
            fc
              .oneof({ weight: 3, arbitrary: valid(parameter.schema) }, { weight: 1, arbitrary: ODD })
              .map((value) => [parameter.name, typeof value === 'object' ? JSON.stringify(value) : String(value)] as const),
          )
  return fc
    .array(query.length > 0 ? fc.oneof({ weight: 6, arbitrary: one }, { weight: 1, arbitrary: odd }) : odd, { maxLength: query.length > 0 ? 3 : 1 })
    .map((pairs) => pairs.filter(([name, value]) => name.isWellFormed() && value.isWellFormed()))
    .map((pairs) =>
      pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`,
    )
}

/** Each is sent with one request in ten, so that most requests come as far as what they are about. */
const HEADER_VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'Accept-Language': fc.constantFrom('fr', 'en', 'de, fr;q=0.5', ';;;', '*', 'a'.repeat(400)),
  Accept: fc.constantFrom('*/*', 'application/json', 'text/csv', 'application/x-ndjson', 'nonsense', 'text/html;q=0.1'),
  'If-Match': fc.constantFrom('"1"', '"2"', '*', 'W/"1"', '', 'x, "1"', '"'.repeat(300)),
  'If-None-Match': fc.constantFrom('"1"', '*', 'x'),
  'Idempotency-Key': fc.constantFrom('"one"', 'two', '""', '"a"b', 'é', '"three";a=1'),
  Prefer: fc.constantFrom('wait=0', 'respond-async', 'wait=-1', 'wait=x', 'respond-async, wait=1'),
  'X-Request-Id': fc.constantFrom('abc', 'a b', 'x'.repeat(300)),
  'Content-Encoding': fc.constantFrom('identity', 'gzip', 'nonsense'),
  Origin: fc.constantFrom('https://dashboard.example.org', 'null'),
}
const HEADERS: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .tuple(...Object.values(HEADER_VALUES).map((value) => fc.tuple(fc.integer({ min: 0, max: 9 }), value)))
  .map((chances) =>
    Object.fromEntries(Object.keys(HEADER_VALUES).flatMap((name, index) => (chances[index]?.[0] === 0 ? [[name, chances[index][1]]] : []))),
  )

const bodyOf = ({ bodies, lines }: Operation): fc.Arbitrary<{ readonly type?: string; readonly body?: string }> => {
  const [json, csv] = [bodies.get('application/json'), bodies.get('text/csv')]
  const values = json === undefined ? [] : [valid(schemaAt(json))]
  const kept = values.map((value) => value.map((body) => ({ type: 'application/json', body: JSON.stringify(body) })))
  const nearly = values.map((value) =>
    fc
      .tuple(value, ODD, fc.nat())
      .map(([body, odd, choice]) => ({ type: 'application/json', body: JSON.stringify(spoiled(body, odd, choice)) ?? '' })),
  )
  const broken = fc.constantFrom(
    { type: 'application/json', body: '{' },
    { type: 'application/json', body: '['.repeat(3000) },
    { type: 'application/json', body: 'null' },
    { type: 'application/json;charset=latin1', body: '{}' },
    { type: 'text/plain', body: 'x' },
    { type: 'text/csv', body: 'platform,reference\nfacebook,"' },
    {},
  )
  const table =
    csv === undefined
      ? []
      : [
          fc
            .tuple(fc.constantFrom('platform,reference,publishedAt', 'reference;platform;owner;hoursPerWeek;openedOn'), fc.string({ maxLength: 300 }))
            .map(([header, rows]) => ({ type: 'text/csv', body: `${header}\n${rows}` })),
        ]
  const stream =
    lines === undefined
      ? []
      : [
          fc
            .array(fc.oneof({ weight: 3, arbitrary: valid(schemaAt(lines.asked)) }, { weight: 1, arbitrary: ODD }), { maxLength: 4 })
            .map((values_) => ({
              type: 'application/x-ndjson',
              body: values_.map((value) => `${JSON.stringify(value) ?? ''}\n`).join(''),
            })),
        ]
  const weighted = [
    ...kept.map((arbitrary) => ({ weight: 4, arbitrary })),
    ...[...nearly, ...table, ...stream].map((arbitrary) => ({ weight: 3, arbitrary })),
  ]
  return fc.oneof(...weighted, { weight: 1, arbitrary: broken })
}

const requestsOf = (operation: Operation): fc.Arbitrary<Requests> =>
  fc
    .tuple(pathOf(operation), queryOf(operation.query), HEADERS, operation.method === 'get' ? fc.constant({}) : bodyOf(operation))
    .map(([path, query, headers, sent]) => {
      const { type, body } = sent as { readonly type?: string; readonly body?: string }
      return {
        path: `${path}${query}`,
        headers: { ...headers, ...(type === undefined ? {} : { 'Content-Type': type }) },
        ...(body === undefined ? {} : { body }),
      }
    })

const statuses = new Map<number, number>()
const faults: string[] = []
const isSendable = (headers: Readonly<Record<string, string>>): boolean => Object.values(headers).every((value) => /^[\x20-\x7e]*$/.test(value))

const perform = async (operation: Operation, { path, headers, body }: Requests): Promise<void> => {
  const kept = isSendable(headers) ? headers : {}
  const answer = await fetch(`${service.url}${path}`, {
    method: operation.method.toUpperCase(),
    headers: { Authorization: `Bearer ${KEY}`, ...kept },
    ...(body === undefined ? {} : { body }),
    signal: AbortSignal.timeout(30_000),
  })
  const text = await answer.text()
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
  remember(answer.headers.get('location'))
  const type = answer.headers.get('content-type') ?? ''
  const isProblem = answer.status >= 400 && operation.secured
  const wrong =
    answer.status >= 500 && !(operation.id === 'getReadiness' && answer.status === 503)
      ? `answered ${answer.status}`
      : isProblem && !type.startsWith('application/problem+json')
        ? `a problem as ${type}`
        : !operation.responses.has(answer.status) && answer.status !== 304
          ? `an undocumented ${answer.status}`
          : undefined
  if (wrong !== undefined) {
    faults.push(
      `${operation.id}: ${wrong}\n  ${operation.method.toUpperCase()} ${path}\n  ${JSON.stringify(headers)}\n  ${body?.slice(0, 2000) ?? ''}\n  ${text.slice(0, 300)}\n  ${logged.splice(0).join('').slice(0, 1500)}`,
    )
  }
}

// What makes something comes first, so that there is something to ask for.
const ordered = [...OPERATIONS].sort((a, b) => Number(b.method === 'post') - Number(a.method === 'post'))
let sent = 0
// Not the key that asks: without it nothing more would be answered.
const SPARED: ReadonlySet<string> = new Set(['revokeKey', 'rotateKey'])
for (const operation of ordered) {
  const requests = fc.sample(requestsOf(operation), { numRuns: EACH, seed: SEED + sent })
  for (const request of requests) {
    if (SPARED.has(operation.id)) given.set('keys', ['key_nobody'])
    await perform(operation, request)
    sent++
  }
}
await service.stop()

for (const fault of faults.slice(0, 30)) console.error(`${fault}\n`)
const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`)
console.log(`${OPERATIONS.length} operations, ${sent} requests, seed ${SEED}; ${told.join(', ')}`)
console.log(`${sent - faults.length} passed, ${faults.length} failed`)
process.exitCode = faults.length > 0 ? 1 : 0
