import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { createClient } from '../../../api/client/index.ts'
import { installed, run } from '../../support/installed.ts'
import { aService, KEY } from '../../support/service.ts'

const ROOT = join(import.meta.dirname, '../../..')

const service = await aService()
const project = await installed()
cpSync(join(ROOT, 'examples'), project.path, { recursive: true })
afterAll(async () => {
  await service.stop()
  project.remove()
})

const COMPILE = [
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--module',
  'nodenext',
  '--target',
  'es2022',
  '--lib',
  'es2023',
]
/** Once with the compiler most people have, which takes ten seconds, and otherwise with the native one. */
const compiled = (name: string, text: string, compiler: 'typescript' | 'typescript-7' = 'typescript-7') => {
  writeFileSync(join(project.path, `${name}.ts`), text)
  const args = [join(ROOT, `node_modules/${compiler}/bin/tsc`), ...COMPILE, '--types', 'node', join(project.path, `${name}.ts`)]
  return run(process.execPath, args, { cwd: project.path }).then(
    () => '',
    ({ stdout }: { readonly stdout: string }) => stdout,
  )
}
const START = `import { type ChannelfitClient, createClient, type Schemas } from 'channelfit/client'
const client: ChannelfitClient = createClient({ baseUrl: process.argv[2] ?? '', key: process.argv[3] ?? '' })
const brief: Schemas['Brief'] = { organisation: { name: 'A', kind: 'b2b' }, goals: [{ goal: 'sales' }] }
`

describe('the package', () => {
  it('gives a client that compiles, libraries checked too, and runs', async () => {
    const faults = await compiled(
      'use',
      `${START}
const assessment = await client.post('/v1/assessments', { params: { query: { dryRun: true } }, body: brief })
console.log(assessment.platforms.length)
for await (const { id } of client.items('/v1/platforms', { params: { query: { owned: true } } })) console.log(id)
for await (const line of client.assessBatch([{ key: 'one', brief }], { include: ['ranking'] })) console.log(line.key)
`,
      'typescript',
    )
    const { stdout } = await run(process.execPath, [join(project.path, 'use.js'), service.url, KEY])

    expect(faults).toBe('')
    expect(stdout.trim().split('\n')).toEqual(['16', 'blog', 'newsletter', 'one'])
  })

  it('does what the README shows', async () => {
    const [, shown = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? []

    const faults = await compiled('readme', shown)
    const { stdout } = await run(process.execPath, ['readme.js'], {
      cwd: project.path,
      env: { PATH: process.env['PATH'] ?? '', CHANNELFIT_URL: service.url, CHANNELFIT_KEY: KEY },
    })

    expect(faults).toBe('')
    expect(stdout).toMatch(/^\[ 'pinterest'.*\]\n(\w+\n)+shop\nnot-found 404\n$/)
  })

  it('refuses at compile time what the contract refuses', async () => {
    const wrong = [
      "client.get('/v1/nothing')",
      "client.get('/v1/audits/{auditId}')",
      "client.post('/v1/budget', { body: {} })",
      "client.post('/v1/assessments', { body: { gaols: [] } })",
      "client.items('/v1/overview')",
      "client.items('/v1/accounts', { params: { query: { stat: 'dormant' } } })",
      "client.items('/v1/accounts', { params: { query: { state: 'asleep' } } })",
      "client.assessBatch([{ key: 'one' }])",
      "client.assessBatch([{ key: 'one', brief }], { include: ['everything'] })",
      "client.get('/v1/overview').then(({ nothing }) => nothing)",
    ]

    const faults = await compiled('misuse', `${START}void brief\n${wrong.map((line) => `void ${line}`).join('\n')}\n`)

    const first = START.split('\n').length + 1
    expect(new Set([...faults.matchAll(/misuse\.ts\((\d+),/g)].map(([, line]) => Number(line) - first))).toEqual(new Set(wrong.keys()))
  })

  it('lets nothing be anything', () => {
    const declared = ['index', 'client', 'operations', 'problem', 'retries', 'line-source'].map((name) =>
      readFileSync(join(project.path, `node_modules/channelfit/dist/api/client/${name}.d.ts`), 'utf8'),
    )

    expect(declared.join('\n').replace(/\/\*\*[\s\S]*?\*\//g, '')).not.toMatch(/\bany\b/)
  })

  it('has the command line too', async () => {
    const { stdout } = await run(process.execPath, [project.command, 'assess', join(ROOT, 'examples/town-hall.json'), '--json'])

    expect(stdout).toBe(readFileSync(join(ROOT, 'examples/town-hall.result.json'), 'utf8'))
  })
})

/** Runs an example in a project that has installed the package. */
const example = (name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  run(process.execPath, [`clients/${name}.ts`, ...args], {
    cwd: project.path,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', CHANNELFIT_URL: service.url, CHANNELFIT_KEY: KEY, ...env },
  }).then(
    ({ stdout }) => ({ code: 0, out: stdout, err: '' }),
    ({ code, stdout, stderr }: { readonly code: number; readonly stdout: string; readonly stderr: string }) => ({ code, out: stdout, err: stderr }),
  )

/** Two accounts of the workspace: one posts every week, one fell silent long ago. */
const audited = async () => {
  const client = createClient({ baseUrl: service.url, key: KEY })
  const weekly = (from: string) =>
    Array.from({ length: 40 }, (_, week) => new Date(Date.parse(from) + week * 7 * 86_400_000).toISOString().slice(0, 10))
  const accounts = [
    { platform: 'facebook', reference: 'lively', posts: weekly('2026-02-02'), observedUntil: '2026-11-20' },
    { platform: 'facebook', reference: 'silent', posts: weekly('2016-01-04'), observedUntil: '2026-11-20' },
  ] as const
  const { id } = await client.post('/v1/audits', { body: { accounts } })
  return client.waitForAudit(id)
}

describe('the examples of clients', () => {
  it('crm-nightly tells for each customer what to do, and for which the record is wrong', async () => {
    const { code, out, err } = await example('crm-nightly', ['clients/customers.json'])

    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/^maison-lumen\n {2}.+\n {4}pinterest: \d+(\.\d+)? h a week\n/)
    expect(out).toMatch(/\n {2}asked for tiktok: You are considering a TikTok account because your competitors are there and it is new\./)
    expect(out).toMatch(/\natelier-nord\n/)
    expect(out).toMatch('\nsaint-aubin\n  correct the record:\n    "to be on Instagram" is not one of the values.')
  })

  it('dashboard-feed writes the overview and the series of every account', async () => {
    const audit = await audited()
    await audited()

    const { code, out } = await example('dashboard-feed', ['feed.json'])

    const feed = JSON.parse(readFileSync(join(project.path, 'feed.json'), 'utf8'))
    expect(code).toBe(0)
    expect(out).toMatch(/^2 accounts \(.*\babandoned 1\b.*\): feed\.json\n$/)
    expect(feed.overview.accounts.total).toBe(2)
    expect(feed.accounts.map(({ account, series }: never) => [(account as { reference: string }).reference, (series as object[]).length])).toEqual(
      expect.arrayContaining([
        ['lively', 2],
        ['silent', 2],
      ]),
    )
    expect(feed.accounts[0].series.some(({ auditId }: { readonly auditId: string }) => auditId === audit.id)).toBe(true)
  })

  it('pipeline-gate ends as the rules have it, and leaves a report', async () => {
    writeFileSync(join(project.path, 'accounts.txt'), `${service.url}/\n`)
    writeFileSync(join(project.path, 'met.yaml'), 'rules:\n  - fit.score >= 45\n  - accounts.total = 1\n')
    writeFileSync(join(project.path, 'broken.yaml'), 'rules:\n  - accounts.total = 2\n')
    const gate = (rules: string) =>
      example('pipeline-gate', [rules, 'accounts.txt', 'gate.sarif', 'home-decoration-shop.json'], { PIPELINE_RUN: '7' })

    const met = await gate('met.yaml')
    const broken = await gate('broken.yaml')

    expect({ met: met.code, out: met.out.trim().split('\n').at(-1) }).toEqual({ met: 0, out: '2 checks: 2 passed.' })
    expect(broken.code).toBe(1)
    const { runs } = JSON.parse(readFileSync(join(project.path, 'gate.sarif'), 'utf8'))
    expect(runs[0].results).toMatchObject([{ ruleId: 'accounts.total', level: 'error' }])
  })
})
