import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { openStorage } from '../../adapters/storage/index.ts'
import { OPERATIONS } from '../../api/http/contract.ts'
import { openStore } from '../../api/main.ts'
import { ALL_SCOPES, createKey } from '../../api/usecases/manage-keys.ts'
import { everyDays } from '../support/accounts.ts'
import { aBriefInput } from '../support/briefs.ts'
import { aPilotPlan } from '../support/piloted.ts'
import { aFolder, aService, configFrom, finishedAudit, type RunningService } from '../support/service.ts'

const folder = aFolder()
let service: RunningService
/** A key of another workspace that may do everything, and one of the same workspace that is limited to another organisation. */
let stranger: string
let limited: string
let neighbour: string
/** What the workspace of the tests has, by kind. */
let ids: Readonly<Record<string, string>>

const platform = {
  name: 'Quartier',
  author: 'Ada Weber',
  reason: 'Noted by four clients',
  goals: { sales: 4 },
  uses: { 'product-visuals': 4 },
  hoursPerWeek: { minimum: 1, healthy: 2 },
  postsPerWeek: { minimum: 1, healthy: 3 },
}
const override = {
  platform: 'facebook',
  figure: 'life.halfLifeHours',
  value: 3,
  author: 'Ada Weber',
  reason: 'Measured on six pages',
  asOf: '2026-10-01',
}

/** A plan like that of other tests, whose baseline is over by now. */
const pilotPlan = aPilotPlan({ baseline: { source: 'Matomo', from: '2026-08-31', to: '2026-11-22', total: { count: 340 } }, start: '2100-01-04' })

beforeAll(async () => {
  service = await aService({ DATABASE_URL: folder.database, CHANNELFIT_SECRET: 'a passphrase that is long enough for a test' })
  const { storage, clock, ids: source } = await openStore(configFrom({ DATABASE_URL: folder.database }))
  const other = { workspaceId: 'wsp_other', name: 'other', scopes: ALL_SCOPES }
  stranger = (await createKey({ keys: storage.keys, clock, ids: source }, other)).secret
  await storage.close()

  const made = async (path: string, body: object): Promise<string> => {
    const answer = await service.post(path, body)
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
    return answer.body.id
  }
  const organisation = await made('/v1/organisations', { name: 'Maison Lumen', externalId: 'crm-1' })
  neighbour = await made('/v1/organisations', { name: 'Riverbank', externalId: 'crm-2' })
  await service.put(`/v1/organisations/${organisation}/brief`, aBriefInput()).expect(201)
  const account = await made(`/v1/accounts?organisationId=${organisation}`, { platform: 'facebook', reference: 'maisonlumen' })
  const history = { platform: 'facebook', reference: 'maisonlumen', posts: ['2026-01-05', '2026-01-12'] }
  const audit = (await service.post(`/v1/audits?organisationId=${organisation}`, { accounts: [history] }).expect(202)).body.id
  await finishedAudit(service, audit)
  const silent = { reference: 'https://silent.example.org', posts: everyDays(7, '2024-01-01', 60) }
  for (const observedUntil of ['2025-02-20', '2026-06-01']) {
    const { id } = (await service.post(`/v1/audits?organisationId=${organisation}`, { accounts: [{ ...silent, observedUntil }] }).expect(202)).body
    await finishedAudit(service, id)
  }
  const [alert] = (await service.get('/v1/alerts').expect(200)).body.items
  const schedule = { name: 'monthly', cron: '0 6 1 * *', accounts: [{ platform: 'facebook', reference: 'maisonlumen' }] }
  await service.put('/v1/platforms/own-quartier', platform).expect(201)
  await service.put('/v1/branding', { name: 'Maison Lumen', colour: '#0b5c6b' }).expect(200)
  await service.put('/v1/connections/youtube', { secrets: { apiKey: 'AIza-key-of-a-test' } }).expect(201)
  ids = {
    organisation,
    sandbox: await made('/v1/sandboxes', { name: 'Two years' }),
    account,
    alert: alert.id,
    audit,
    assessment: await made(`/v1/assessments?organisationId=${organisation}`, aBriefInput()),
    diagnosis: await made(`/v1/diagnoses?organisationId=${organisation}`, { asOf: '2026-11-01' }),
    pilot: await made(`/v1/pilots?organisationId=${organisation}`, pilotPlan),
    schedule: await made(`/v1/schedules?organisationId=${organisation}`, schedule),
    webhook: await made('/v1/webhooks', { url: 'http://127.0.0.1:80/in' }),
    key: await made('/v1/keys', { name: 'for the office', scopes: ['read'] }),
  }
  limited = (
    await service.post('/v1/keys', { name: 'riverbank', scopes: ['read', 'assess', 'audit', 'manage'], organisationIds: [neighbour] }).expect(201)
  ).body.secret
})
afterAll(async () => {
  await service.stop()
  folder.remove()
})

type Call = readonly [method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object | string]
/**
 * Every operation with a tenant, called with what the workspace of the tests has.
 * `absent`: 404, as if it did not exist. `own`: answered with what is the caller's own, which tells nothing of it. `open`: it tells nothing of anybody.
 * `unknown`: refused, for what it names is not there.
 */
const CALLS: Readonly<Record<string, { readonly call: () => Call; readonly is: 'absent' | 'own' | 'open' | 'unknown' }>> = {
  createAssessment: { call: () => ['post', `/v1/assessments?organisationId=${ids['organisation']}`, aBriefInput()], is: 'unknown' },
  listAssessments: { call: () => ['get', '/v1/assessments'], is: 'own' },
  assessBatch: { call: () => ['post', '/v1/assessments/batch'], is: 'open' },
  getAssessment: { call: () => ['get', `/v1/assessments/${ids['assessment']}`], is: 'absent' },
  getAssessmentReport: { call: () => ['get', `/v1/assessments/${ids['assessment']}/report`], is: 'absent' },
  exportAssessment: { call: () => ['get', `/v1/assessments/${ids['assessment']}/export`], is: 'absent' },
  getCounterBrief: { call: () => ['get', `/v1/assessments/${ids['assessment']}/counter-briefs/facebook`], is: 'absent' },
  whatIfAssessment: { call: () => ['post', `/v1/assessments/${ids['assessment']}/what-if`, { capacity: { hoursPerWeek: 2 } }], is: 'absent' },
  compareAssessments: { call: () => ['get', `/v1/assessments/${ids['assessment']}/compare/${ids['assessment']}`], is: 'absent' },
  replayAssessment: { call: () => ['post', `/v1/assessments/${ids['assessment']}/replay`], is: 'absent' },
  qualifyInitiative: { call: () => ['post', '/v1/qualifications', {}], is: 'open' },
  getQuestionnaire: { call: () => ['get', '/v1/qualifications/questions'], is: 'open' },
  createDiagnosis: { call: () => ['post', `/v1/diagnoses?organisationId=${ids['organisation']}`, {}], is: 'unknown' },
  createPilot: { call: () => ['post', `/v1/pilots?organisationId=${ids['organisation']}`, pilotPlan], is: 'unknown' },
  listPilots: { call: () => ['get', '/v1/pilots'], is: 'own' },
  getPilot: { call: () => ['get', `/v1/pilots/${ids['pilot']}`], is: 'absent' },
  replacePilot: { call: () => ['put', `/v1/pilots/${ids['pilot']}`, pilotPlan], is: 'absent' },
  deletePilot: { call: () => ['delete', `/v1/pilots/${ids['pilot']}`], is: 'absent' },
  startPilot: { call: () => ['post', `/v1/pilots/${ids['pilot']}/start`, {}], is: 'absent' },
  amendPilot: { call: () => ['post', `/v1/pilots/${ids['pilot']}/amendments`, { reason: 'Later.', reviewOn: '2101-01-04' }], is: 'absent' },
  listPilotObservations: { call: () => ['get', `/v1/pilots/${ids['pilot']}/observations`], is: 'absent' },
  recordPilotObservations: {
    call: () => ['post', `/v1/pilots/${ids['pilot']}/observations`, { observations: [{ on: '2100-01-04', pilot: { count: 1 } }] }],
    is: 'absent',
  },
  decidePilot: {
    call: () => ['post', `/v1/pilots/${ids['pilot']}/decision`, { outcome: 'closed', decidedBy: 'Me', learning: 'None.' }],
    is: 'absent',
  },
  getPilotReport: { call: () => ['get', `/v1/pilots/${ids['pilot']}/report`], is: 'absent' },
  getPilotOutcomes: { call: () => ['get', '/v1/pilot-outcomes'], is: 'own' },
  getPilotOutline: { call: () => ['get', `/v1/assessments/${ids['assessment']}/pilot-outline?platform=blog`], is: 'absent' },
  listDiagnoses: { call: () => ['get', '/v1/diagnoses'], is: 'own' },
  getDiagnosisQuestions: { call: () => ['get', '/v1/diagnoses/questions'], is: 'open' },
  getDiagnosis: { call: () => ['get', `/v1/diagnoses/${ids['diagnosis']}`], is: 'absent' },
  getDiagnosisReport: { call: () => ['get', `/v1/diagnoses/${ids['diagnosis']}/report`], is: 'absent' },
  createAudit: {
    call: () => ['post', '/v1/audits', { accounts: [{ reference: 'https://blog.example.org' }], assessmentId: ids['assessment'] }],
    is: 'unknown',
  },
  listAudits: { call: () => ['get', '/v1/audits'], is: 'own' },
  estimateAudit: { call: () => ['post', '/v1/audits/estimate', { accounts: [{ platform: 'facebook', reference: 'maisonlumen' }] }], is: 'open' },
  setBudget: { call: () => ['put', '/v1/budget', { currency: 'USD', perMonth: 1 }], is: 'own' },
  getBudget: { call: () => ['get', '/v1/budget'], is: 'own' },
  removeBudget: { call: () => ['delete', '/v1/budget'], is: 'own' },
  getAudit: { call: () => ['get', `/v1/audits/${ids['audit']}`], is: 'absent' },
  exportAudit: { call: () => ['get', `/v1/audits/${ids['audit']}/export`], is: 'absent' },
  getAuditReport: { call: () => ['get', `/v1/audits/${ids['audit']}/report`], is: 'absent' },
  cancelAudit: { call: () => ['post', `/v1/audits/${ids['audit']}/cancel`], is: 'absent' },
  compareAudits: { call: () => ['get', `/v1/audits/${ids['audit']}/compare/${ids['audit']}`], is: 'absent' },
  getOverview: { call: () => ['get', '/v1/overview'], is: 'own' },
  listAccounts: { call: () => ['get', '/v1/accounts'], is: 'own' },
  registerAccount: {
    call: () => ['post', `/v1/accounts?organisationId=${ids['organisation']}`, { reference: 'https://blog.example.org' }],
    is: 'unknown',
  },
  getAccount: { call: () => ['get', `/v1/accounts/${ids['account']}`], is: 'absent' },
  forgetAccount: { call: () => ['delete', `/v1/accounts/${ids['account']}`], is: 'absent' },
  putDossier: { call: () => ['put', `/v1/accounts/${ids['account']}/dossier`, { owner: 'Me' }], is: 'absent' },
  setAccountOwner: { call: () => ['put', `/v1/accounts/${ids['account']}/organisation`, {}], is: 'absent' },
  listAccountAudits: { call: () => ['get', `/v1/accounts/${ids['account']}/audits`], is: 'absent' },
  getAccountBadge: { call: () => ['get', `/v1/accounts/${ids['account']}/badge`], is: 'absent' },
  getAccountSeries: { call: () => ['get', `/v1/accounts/${ids['account']}/series`], is: 'absent' },
  importAccounts: { call: () => ['post', '/v1/accounts/import', 'platform,reference,owner\nfacebook,maisonlumen,Me\n'], is: 'own' },
  exportAccounts: { call: () => ['get', '/v1/accounts/export'], is: 'own' },
  recogniseAccounts: { call: () => ['post', '/v1/accounts/recognise', { references: ['maisonlumen'] }], is: 'open' },
  computeVitality: { call: () => ['post', '/v1/vitality', { posts: ['2026-01-01'] }], is: 'open' },
  listAlerts: { call: () => ['get', '/v1/alerts'], is: 'own' },
  getAlert: { call: () => ['get', `/v1/alerts/${ids['alert']}`], is: 'absent' },
  acknowledgeAlert: { call: () => ['post', `/v1/alerts/${ids['alert']}/acknowledge`, { by: 'Me' }], is: 'absent' },
  getAlertPolicy: { call: () => ['get', `/v1/alert-policy?organisationId=${ids['organisation']}`], is: 'unknown' },
  setAlertPolicy: { call: () => ['put', `/v1/alert-policy?organisationId=${ids['organisation']}`, {}], is: 'unknown' },
  removeAlertPolicy: { call: () => ['delete', `/v1/alert-policy?organisationId=${ids['organisation']}`], is: 'absent' },
  createSchedule: {
    call: () => [
      'post',
      `/v1/schedules?organisationId=${ids['organisation']}`,
      { name: 'x', cron: '0 6 1 * *', accounts: [{ reference: 'https://blog.example.org' }] },
    ],
    is: 'unknown',
  },
  getReviewCalendar: { call: () => ['get', '/v1/reviews.ics?schedules=true'], is: 'own' },
  listSchedules: { call: () => ['get', '/v1/schedules'], is: 'own' },
  getSchedule: { call: () => ['get', `/v1/schedules/${ids['schedule']}`], is: 'absent' },
  replaceSchedule: {
    call: () => ['put', `/v1/schedules/${ids['schedule']}`, { name: 'x', cron: '0 6 1 * *', accounts: [{ reference: 'https://blog.example.org' }] }],
    is: 'absent',
  },
  deleteSchedule: { call: () => ['delete', `/v1/schedules/${ids['schedule']}`], is: 'absent' },
  runSchedule: { call: () => ['post', `/v1/schedules/${ids['schedule']}/run`], is: 'absent' },
  previewSchedule: { call: () => ['get', `/v1/schedules/${ids['schedule']}/next`], is: 'absent' },
  listPlatforms: { call: () => ['get', '/v1/platforms'], is: 'own' },
  getPlatform: { call: () => ['get', '/v1/platforms/own-quartier'], is: 'absent' },
  describePlatform: { call: () => ['put', '/v1/platforms/own-strange', platform], is: 'own' },
  forgetPlatform: { call: () => ['delete', '/v1/platforms/own-quartier'], is: 'absent' },
  listConnections: { call: () => ['get', '/v1/connections'], is: 'own' },
  getConnection: { call: () => ['get', '/v1/connections/youtube'], is: 'absent' },
  putConnection: { call: () => ['put', '/v1/connections/pinterest', { secrets: { accessToken: 'pina_of-a-test-and-nothing-else' } }], is: 'own' },
  deleteConnection: { call: () => ['delete', '/v1/connections/youtube'], is: 'absent' },
  createOverride: { call: () => ['post', '/v1/overrides', override], is: 'own' },
  listOverrides: { call: () => ['get', '/v1/overrides'], is: 'own' },
  getOverride: { call: () => ['get', '/v1/overrides/ovr_of-somebody'], is: 'absent' },
  deleteOverride: { call: () => ['delete', '/v1/overrides/ovr_of-somebody'], is: 'absent' },
  getCriteriaWeights: { call: () => ['get', '/v1/criteria-weights'], is: 'open' },
  setCriteriaWeights: { call: () => ['put', '/v1/criteria-weights', {}], is: 'own' },
  resetCriteriaWeights: { call: () => ['delete', '/v1/criteria-weights'], is: 'own' },
  listEvidence: { call: () => ['get', '/v1/evidence'], is: 'open' },
  getEvidence: { call: () => ['get', '/v1/evidence/pin-goal-buy'], is: 'open' },
  listOrganisations: { call: () => ['get', '/v1/organisations'], is: 'own' },
  createOrganisation: { call: () => ['post', '/v1/organisations', { name: 'Mine', externalId: 'crm-1' }], is: 'own' },
  getOrganisation: { call: () => ['get', `/v1/organisations/${ids['organisation']}`], is: 'absent' },
  replaceOrganisation: { call: () => ['put', `/v1/organisations/${ids['organisation']}`, { name: 'Mine' }], is: 'absent' },
  eraseOrganisation: { call: () => ['delete', `/v1/organisations/${ids['organisation']}`], is: 'absent' },
  exportOrganisation: { call: () => ['get', `/v1/organisations/${ids['organisation']}/bundle`], is: 'absent' },
  importOrganisation: { call: () => ['post', '/v1/organisations/import', { schema: 'channelfit-bundle/1' }], is: 'open' },
  getBrief: { call: () => ['get', `/v1/organisations/${ids['organisation']}/brief`], is: 'absent' },
  putBrief: { call: () => ['put', `/v1/organisations/${ids['organisation']}/brief`, aBriefInput()], is: 'absent' },
  listBriefVersions: { call: () => ['get', `/v1/organisations/${ids['organisation']}/brief/versions`], is: 'absent' },
  assessOrganisation: { call: () => ['post', `/v1/organisations/${ids['organisation']}/assessments`], is: 'absent' },
  getBranding: { call: () => ['get', '/v1/branding'], is: 'own' },
  setBranding: { call: () => ['put', '/v1/branding', { name: 'Mine', colour: '#0b5c6b' }], is: 'own' },
  removeBranding: { call: () => ['delete', '/v1/branding'], is: 'own' },
  getSampleData: { call: () => ['get', '/v1/sample-data'], is: 'own' },
  loadSampleData: { call: () => ['post', '/v1/sample-data'], is: 'own' },
  removeSampleData: { call: () => ['delete', '/v1/sample-data'], is: 'own' },
  listErasures: { call: () => ['get', '/v1/erasures'], is: 'own' },
  listKeys: { call: () => ['get', '/v1/keys'], is: 'own' },
  createKey: { call: () => ['post', '/v1/keys', { name: 'x', scopes: ['read'], organisationIds: [ids['organisation']] }], is: 'unknown' },
  getKey: { call: () => ['get', `/v1/keys/${ids['key']}`], is: 'absent' },
  revokeKey: { call: () => ['delete', `/v1/keys/${ids['key']}`], is: 'absent' },
  rotateKey: { call: () => ['post', `/v1/keys/${ids['key']}/rotation`, {}], is: 'absent' },
  listWebhooks: { call: () => ['get', '/v1/webhooks'], is: 'own' },
  createWebhook: { call: () => ['post', '/v1/webhooks', { url: 'https://hooks.example.org/in' }], is: 'own' },
  getWebhook: { call: () => ['get', `/v1/webhooks/${ids['webhook']}`], is: 'absent' },
  replaceWebhook: { call: () => ['put', `/v1/webhooks/${ids['webhook']}`, { url: 'http://127.0.0.1:80/in' }], is: 'absent' },
  deleteWebhook: { call: () => ['delete', `/v1/webhooks/${ids['webhook']}`], is: 'absent' },
  testWebhook: { call: () => ['post', `/v1/webhooks/${ids['webhook']}/test`], is: 'absent' },
  rotateWebhookSecret: { call: () => ['post', `/v1/webhooks/${ids['webhook']}/secret`], is: 'absent' },
  listWebhookDeliveries: { call: () => ['get', `/v1/webhooks/${ids['webhook']}/deliveries`], is: 'absent' },
  getWebhookDelivery: { call: () => ['get', `/v1/webhooks/${ids['webhook']}/deliveries/whd_1`], is: 'absent' },
  redeliverWebhook: { call: () => ['post', `/v1/webhooks/${ids['webhook']}/deliveries/whd_1/redeliver`], is: 'absent' },
  listSandboxes: { call: () => ['get', '/v1/sandboxes'], is: 'own' },
  createSandbox: { call: () => ['post', '/v1/sandboxes', { name: 'Mine' }], is: 'own' },
  deleteSandbox: { call: () => ['delete', `/v1/sandboxes/${ids['sandbox']}`], is: 'absent' },
  getSandbox: { call: () => ['get', '/v1/sandbox'], is: 'open' },
  listScripts: { call: () => ['get', '/v1/sandbox/accounts'], is: 'open' },
  putScripts: { call: () => ['put', '/v1/sandbox/accounts', { accounts: [{ platform: 'facebook', reference: 'maisonlumen' }] }], is: 'open' },
  advanceSandbox: { call: () => ['post', '/v1/sandbox/advance', { to: '2199-01-01' }], is: 'open' },
  listTrail: { call: () => ['get', '/v1/trail'], is: 'own' },
  callMcp: {
    call: () => ['post', '/mcp', { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'list_accounts', arguments: {} } }],
    is: 'own',
  },
}

const asked = (secret: string, [method, path, body]: Call) => {
  const test = request(service.url)[method](path).set('Authorization', `Bearer ${secret}`)
  if (path.endsWith('/batch')) return test.set('Content-Type', 'application/x-ndjson').send('{"key":"a"}\n')
  if (typeof body === 'string') return test.set('Content-Type', 'text/csv').send(body)
  return body === undefined ? test : test.send(body)
}
/** An answer without the address that was asked for, which whoever asks knows. */
const answered = ({ type, text, body }: request.Response): string => {
  if (type === 'text/csv') return text
  return JSON.stringify(body, (key, value) => ((key === 'instance' || key === 'path') && typeof value === 'string' ? undefined : value)) ?? ''
}
/** What an answer names of the workspace of the tests; a sample goes by a name like that of its organisation. */
const tells = (answer: request.Response): readonly string[] => {
  const told = answered(answer).replaceAll('Maison Lumen (sample)', '')
  return [...Object.values(ids), 'own-quartier', 'Maison Lumen'].filter((name) => told.includes(name))
}

const withTenant = OPERATIONS.filter(({ secured }) => secured)

describe('what belongs to one workspace', () => {
  it('is asked for by every operation below, which are all there are', () => {
    expect(Object.keys(CALLS).sort()).toEqual(withTenant.map(({ id }) => id).sort())
  })

  it.each(withTenant.map(({ id }) => id))('is not told to another one, nor changed by it: %s', async (id) => {
    const { call, is } = CALLS[id] as (typeof CALLS)[string]

    const answer = await asked(stranger, call())
    const { status, body } = answer

    if (is === 'absent') expect({ status, code: body.code }).toEqual({ status: 404, code: 'not-found' })
    if (is === 'unknown') expect({ status, codes: body.errors?.map(({ code }: { code: string }) => code) }).toMatchObject({ status: 400 })
    expect(status).toBeLessThan(500)
    if (is === 'own' || is === 'absent') expect(tells(answer)).toEqual([])
  })

  it('stands as it was after all of that', async () => {
    for (const [kind, path] of Object.entries({
      organisation: 'organisations',
      account: 'accounts',
      audit: 'audits',
      assessment: 'assessments',
      diagnosis: 'diagnoses',
      pilot: 'pilots',
      schedule: 'schedules',
      key: 'keys',
      webhook: 'webhooks',
      alert: 'alerts',
    })) {
      await service.get(`/v1/${path}/${ids[kind]}`).expect(200)
    }
    await service.get('/v1/platforms/own-quartier').expect(200)
    await service.get('/v1/connections/youtube').expect(200)
    expect((await service.get('/v1/branding').expect(200)).body.name).toBe('Maison Lumen')
  })
})

describe('what belongs to one organisation', () => {
  it.each(withTenant.filter(({ scope }) => scope !== 'admin').map(({ id, reach }) => ({ id, reach })))(
    'is not told to a key that is limited to another one, nor changed by it: $id ($reach)',
    async ({ id, reach }) => {
      const { call, is } = CALLS[id] as (typeof CALLS)[string]

      const answer = await asked(limited, call())
      const { status, body } = answer

      if (reach === 'workspace') expect({ status, code: body.code }).toEqual({ status: 403, code: 'key-limited' })
      else if (reach === 'organisation' && is === 'absent') expect({ status, code: body.code }).toEqual({ status: 404, code: 'not-found' })
      else if (is === 'unknown') expect(status).toBe(400)
      expect(status).toBeLessThan(500)
      if (reach === 'organisation' && is !== 'unknown') {
        const { organisation, account, alert, audit, assessment, diagnosis, pilot, schedule } = ids
        for (const name of [organisation, account, alert, audit, assessment, diagnosis, pilot, schedule])
          expect(answered(answer)).not.toContain(name as string)
      }
    },
  )

  it('is all that such a key sees, and makes', async () => {
    const made = await asked(limited, ['post', '/v1/accounts', { platform: 'facebook', reference: 'riverbank' }]).expect(201)

    expect(made.body.organisationId).toBe(neighbour)
    expect((await asked(limited, ['get', '/v1/accounts'])).body.items).toMatchObject([{ id: made.body.id }])
    expect((await asked(limited, ['get', '/v1/organisations'])).body.items).toMatchObject([{ id: neighbour }])
    expect((await service.get('/v1/accounts')).body.items).toHaveLength(3)
  })

  it('cannot be audited through another one', async () => {
    const { body } = await asked(limited, [
      'post',
      '/v1/audits',
      { accounts: [{ platform: 'facebook', reference: 'maisonlumen', posts: ['2026-01-01'] }] },
    ]).expect(400)

    expect(body.errors).toMatchObject([{ pointer: '/accounts/0/reference', code: 'account-of-other-organisation' }])
  })

  it('is not given away by registering it again', async () => {
    const { body, headers } = await asked(limited, ['post', '/v1/accounts', { platform: 'facebook', reference: 'maisonlumen' }]).expect(409)

    expect(body.code).toBe('account-exists')
    expect(headers['location']).toBeUndefined()
  })
})

describe('the database', () => {
  it('is opened by the next start as it was left', async () => {
    await service.stop()
    const storage = await openStorage(folder.database)

    expect(await storage.organisations.find((await storage.keys.firstWorkspace()) ?? '', ids['organisation'] ?? '')).toMatchObject({
      name: 'Maison Lumen',
    })

    await storage.close()
    service = await aService({ DATABASE_URL: folder.database, CHANNELFIT_SECRET: 'a passphrase that is long enough for a test' })
  })
})
