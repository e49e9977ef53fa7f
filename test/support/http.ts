import type { Express } from 'express'
import { systemClock } from '../../adapters/scheduling/system-clock.ts'
import type { FinishedRequest } from '../../api/events.ts'
import type { Authenticator } from '../../api/http/auth.ts'
import { OPERATIONS } from '../../api/http/contract.ts'
import type { Handlers, StreamHandlers } from '../../api/http/operation.ts'
import { type AppOptions, createApp } from '../../api/http/server.ts'
import type { Tenant } from '../../api/usecases/manage-keys.ts'

/** A key with every right. */
export const GOOD_KEY = 'cf_good'
/** A key that may only read. */
export const READ_KEY = 'cf_read'
/** A key whose time is over. */
export const EXPIRED_KEY = 'cf_expired'

const TENANTS: ReadonlyMap<string, Tenant> = new Map([
  [GOOD_KEY, { workspaceId: 'wsp_1', keyId: 'key_good', scopes: ['read', 'assess', 'audit', 'manage'] }],
  [READ_KEY, { workspaceId: 'wsp_1', keyId: 'key_read', scopes: ['read'] }],
])

const authenticator: Authenticator = {
  authenticate: async (secret) => {
    const tenant = TENANTS.get(secret)
    if (tenant) return { ok: true, tenant }
    return { ok: false, code: secret === EXPIRED_KEY ? 'key-expired' : 'key-unknown' }
  },
}

const notImplemented = (operationId: string) => () => {
  throw new Error(`the test gives no handler for ${operationId}`)
}

/** Handlers of which all but the given ones fail when they are called. */
const someHandlers = (given: Partial<Handlers>): Handlers =>
  ({ ...Object.fromEntries(OPERATIONS.map(({ id }) => [id, notImplemented(id)])), ...given }) as Handlers

export type TestApp = { readonly app: Express; readonly finished: FinishedRequest[]; readonly crashes: { operationId: string; error: unknown }[] }

/** As of the app itself; streams that are left out fail when they are opened. */
export type TestOptions = Partial<Omit<AppOptions<unknown>, 'streams'>> & { readonly streams?: Partial<StreamHandlers> }

/** The service with fake keys and the given handlers; every answer is checked against the contract. */
export const testApp = (handlers: Partial<Handlers> = {}, { streams, ...options }: TestOptions = {}): TestApp => {
  const finished: FinishedRequest[] = []
  const crashes: TestApp['crashes'] = []
  const app = createApp<unknown>({
    handlers: someHandlers(handlers),
    streams: { assessBatch: notImplemented('assessBatch'), computeVitality: notImplemented('computeVitality'), ...streams },
    deps: {},
    clock: systemClock,
    authenticator,
    observer: { requestStarted: () => {}, requestFinished: (request) => finished.push(request), requestCrashed: (trouble) => crashes.push(trouble) },
    validateResponses: true,
    ...options,
  })
  return { app, finished, crashes }
}

export const bearer = (key: string): string => `Bearer ${key}`
