import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from '@jest/globals'
import { aFolder, aService, KEY } from '../../support/service.ts'

const ROOT = join(import.meta.dirname, '../../..')
const run = promisify(execFile)

/** The package as it is installed: unpacked beside what it depends on. */
const installed = async () => {
  const folder = aFolder()
  const modules = join(folder.path, 'node_modules')
  mkdirSync(join(modules, 'channelfit'), { recursive: true })
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder.path], { cwd: ROOT })
  await run('tar', ['-xzf', join(folder.path, stdout.trim().split('\n').at(-1) ?? ''), '-C', join(modules, 'channelfit'), '--strip-components=1'])
  const { dependencies } = JSON.parse(readFileSync(join(modules, 'channelfit/package.json'), 'utf8')) as { dependencies: Record<string, string> }
  for (const name of [...Object.keys(dependencies), 'openapi-typescript-helpers', '@types'])
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  writeFileSync(join(folder.path, 'package.json'), '{"type": "module"}')
  return { folder, command: join(modules, 'channelfit/api/channelfit.cjs') }
}
const { folder, command } = await installed()
afterAll(() => folder.remove())

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
const compiled = (name: string, text: string) => {
  writeFileSync(join(folder.path, `${name}.ts`), text)
  const args = [join(ROOT, 'node_modules/typescript/bin/tsc'), ...COMPILE, '--types', 'node', join(folder.path, `${name}.ts`)]
  return run(process.execPath, args, { cwd: folder.path }).then(
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
    const service = await aService()

    const faults = await compiled(
      'use',
      `${START}
const assessment = await client.post('/v1/assessments', { params: { query: { dryRun: true } }, body: brief })
console.log(assessment.platforms.length)
for await (const { id } of client.items('/v1/platforms', { params: { query: { owned: true } } })) console.log(id)
for await (const line of client.assessBatch([{ key: 'one', brief }], { include: ['ranking'] })) console.log(line.key)
`,
    )
    const { stdout } = await run(process.execPath, [join(folder.path, 'use.js'), service.url, KEY])

    await service.stop()
    expect(faults).toBe('')
    expect(stdout.trim().split('\n')).toEqual(['16', 'blog', 'newsletter', 'one'])
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
      readFileSync(join(folder.path, `node_modules/channelfit/dist/api/client/${name}.d.ts`), 'utf8'),
    )

    expect(declared.join('\n').replace(/\/\*\*[\s\S]*?\*\//g, '')).not.toMatch(/\bany\b/)
  })

  it('has the command line too', async () => {
    const { stdout } = await run(process.execPath, [command, 'assess', join(ROOT, 'examples/town-hall.json'), '--json'])

    expect(stdout).toBe(readFileSync(join(ROOT, 'examples/town-hall.result.json'), 'utf8'))
  })
})
