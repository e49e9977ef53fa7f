import { describe, expect, it } from '@jest/globals'
import { OPERATIONS, type Operation } from '../../../api/http/contract.ts'
import type { Handlers } from '../../../api/http/operation.ts'
import { performer } from '../../../api/http/perform.ts'
import { Problem } from '../../../api/http/problem.ts'
import type { Recorder } from '../../../api/http/recorder.ts'
import type { Tenant } from '../../../api/usecases/manage-keys.ts'

/** What becomes of everything an operation says of itself when it is performed without HTTP. Whatever is added to the contract does not compile until it has its line. */
const OF_AN_OPERATION: Readonly<Record<keyof Operation, string>> = {
  id: 'names the handler',
  method: 'a matter of HTTP',
  template: 'entered in the trail with the places filled in',
  secured: 'there always is a tenant',
  scope: 'refused without it',
  reach: 'refused to a limited key',
  records: 'entered in the trail',
  idempotent: 'a matter of HTTP: an assistant has no key to send',
  answersSecret: 'no tool answers one',
  asksOthers: 'a matter of the key that is not sent',
  retirement: 'a matter of HTTP',
  query: 'validated',
  path: 'lengths are checked',
  bodies: 'validated',
  lines: 'streams are not performed',
  offers: 'the usual one',
  responses: 'checked in tests',
}

/** The same of everything a key says of who asks. */
const OF_A_TENANT: Readonly<Record<keyof Tenant, string>> = {
  workspaceId: 'handlers ask for nothing else than what is its',
  keyId: 'handed on',
  scopes: 'that of the operation has to be among them',
  organisationIds: 'handlers are given stores that know nothing else',
  isOfSandbox: 'handlers are given its clock',
}

const TENANT: Tenant = { workspaceId: 'wsp_1', keyId: 'key_1', scopes: ['read'] }
const LIMITED: Tenant = { ...TENANT, scopes: ['read', 'audit', 'admin'], organisationIds: ['org_1'], isOfSandbox: true }

const performing = (handlers: Partial<Handlers>, tenant = TENANT) => {
  const trail: (readonly [operation: string, path: string, status?: number])[] = []
  const crashes: { operationId: string; error: unknown }[] = []
  const observer = { requestCrashed: (trouble: { operationId: string; error: unknown }) => crashes.push(trouble) }
  const recorder: Recorder = {
    begin: async (_, operation, path) => {
      trail.push([operation, path])
      return { end: async (status) => void trail.splice(-1, 1, [operation, path, status]) }
    },
  }
  const perform = performer<object>({
    handlers: handlers as Handlers<object>,
    deps: {},
    viewOf: (_, { organisationIds }) => ({ organisationIds }),
    recorder,
    clock: { now: () => '2026-11-28T09:00:00.000Z' },
    observer,
    validateResponses: true,
  })
  const asker = { tenant, language: 'en' as const, requestId: 'request-1', signal: new AbortController().signal }
  return { crashes, trail, ask: (id: Parameters<typeof perform>[0], asked: Parameters<typeof perform>[1] = {}) => perform(id, asked, asker) }
}

const refusalOf = async (performed: Promise<unknown>): Promise<unknown> => {
  const error = await performed.then(
    () => undefined,
    (refused: unknown) => refused,
  )
  return error instanceof Problem ? { code: error.code, errors: error.errors?.map(({ pointer, code }) => ({ pointer, code })) } : error
}

describe('an operation that is performed without HTTP', () => {
  it('heeds everything it says of itself, and everything a key says', () => {
    expect(new Set(OPERATIONS.flatMap((operation) => Object.keys(operation)))).toEqual(new Set(Object.keys(OF_AN_OPERATION)))
    expect(Object.keys(LIMITED)).toEqual(Object.keys(OF_A_TENANT))
  })

  it('is given a query in the types and with the defaults of the contract', async () => {
    const asked: unknown[] = []
    const { ask } = performing({
      listEvidence: ({ query, tenant, params }) => {
        asked.push({ query, tenant, params })
        return { status: 200, body: { items: [] } }
      },
    })

    await ask('listEvidence', { query: { stale: 'TRUE' } })

    expect(asked).toEqual([{ query: { stale: true, limit: 20 }, tenant: TENANT, params: {} }])
  })

  it.each([
    { id: 'createAudit', asked: { body: {} }, refused: { code: 'scope-missing', errors: undefined }, why: 'rights come first' },
    {
      id: 'listEvidence',
      asked: { query: { limit: '0x10' } },
      refused: { code: 'validation-failed', errors: [{ pointer: '/query/limit', code: expect.any(String) }] },
      why: 'numbers are digits',
    },
    {
      id: 'getEvidence',
      asked: { params: { evidenceId: 'x'.repeat(2_000) } },
      refused: { code: 'not-found', errors: undefined },
      why: 'nothing has such an id',
    },
  ] as const)('refuses as over HTTP: $why', async ({ id, asked, refused }) => {
    const { ask, crashes } = performing({})

    expect(await refusalOf(ask(id, asked))).toEqual(refused)
    expect(crashes).toEqual([])
  })

  it.each([
    { why: 'a bug', answer: () => Promise.reject(new Error('broken')), told: /broken/ },
    { why: 'an answer that breaks the contract', answer: () => ({ status: 200, body: { items: [{}] } }), told: /breaks the contract/ },
  ])('tells $why to the observer, and the caller nothing of it', async ({ answer, told }) => {
    const { ask, crashes } = performing({ listEvidence: answer as unknown as Handlers['listEvidence'] })

    expect(await refusalOf(ask('listEvidence'))).toEqual({ code: 'internal-error', errors: undefined })
    expect(crashes).toMatchObject([{ operationId: 'listEvidence', error: { message: expect.stringMatching(told) } }])
  })

  it('is refused to a limited key where it tells of the workspace, and given nothing but its organisations elsewhere', async () => {
    const given: unknown[] = []
    const listAudits: Handlers['listAudits'] = (_, deps) => {
      given.push(deps)
      return { status: 200, body: { items: [] } }
    }
    const { ask } = performing({ listAudits }, LIMITED)

    expect(await refusalOf(ask('listTrail'))).toEqual({ code: 'key-limited', errors: undefined })
    expect(await ask('listAudits')).toEqual({ status: 200, body: { items: [] } })
    expect(given).toEqual([{ organisationIds: ['org_1'] }])
  })

  it('is entered in the trail where it changes something, with what came of it', async () => {
    const { ask, trail } = performing({ deleteWebhook: () => Promise.reject(new Problem('not-found')) }, { ...TENANT, scopes: ['read', 'manage'] })

    await ask('deleteWebhook', { params: { webhookId: 'whk_1' } }).catch(() => undefined)
    await ask('listAudits').catch(() => undefined)

    expect(trail).toEqual([['deleteWebhook', '/v1/webhooks/whk_1', 404]])
  })

  it('that meets a busy database is worth another try', async () => {
    const busy = Object.assign(new Error('busy'), { name: 'StorageError', code: 'database-busy' })
    const { ask, crashes } = performing({ listEvidence: () => Promise.reject(busy) })

    expect(await refusalOf(ask('listEvidence'))).toEqual({ code: 'overloaded', errors: undefined })
    expect(crashes).toEqual([])
  })
})
