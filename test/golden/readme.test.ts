import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { channelfitHere } from '../support/command-line.ts'
import { aService } from '../support/service.ts'

const ROOT = join(import.meta.dirname, '../..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The block of output that follows a text of the README. */
const blockAfter = (text: string): string => /```text\n([\s\S]*?)\n```/.exec(readme.slice(readme.indexOf(text)))?.[1] ?? ''

/** What a command of the README's own says, found by a pattern with one group for each. */
const saidIn = (pattern: RegExp): readonly [string, string] => {
  const [, first = '', second = ''] = pattern.exec(readme) ?? []
  return [first, second]
}

const pages = new Map<string, string>()
const helpPage = async (command: readonly string[]): Promise<string> => {
  const page = pages.get(command.join(' ')) ?? (await channelfitHere([...command, '--help'])).out
  pages.set(command.join(' '), page)
  return page
}

/** What `channelfit … --help` lists under a heading. */
const helpOn = async (heading: string, ...command: readonly string[]): Promise<readonly string[]> => {
  const [, listed = ''] = new RegExp(`^${heading}:\\n((?: .*\\n)+)`, 'm').exec(await helpPage(command)) ?? []
  return [...listed.matchAll(/^ {2}(?:-\w, )?(--)?([a-z-]+)/gm)]
    .map(([, dashes = '', name]) => `${dashes}${name}`)
    .filter((name) => !/help$/.test(name))
}

describe('the README', () => {
  it('shows what the command really prints', () => {
    const args = ['assess', 'examples/home-decoration-shop.json', '--table']

    const printed = execFileSync(process.execPath, ['api/channelfit.cjs', ...args], { cwd: ROOT, encoding: 'utf8' }).trimEnd()

    expect(blockAfter(`npx channelfit ${args.join(' ')}`)).toBe(printed)
  })

  it('shows what its samples really are', async () => {
    const service = await aService()

    const { body: samples } = await service.post('/v1/sample-data').expect(201)
    const { body: overview } = await service.get('/v1/overview').expect(200)

    await service.stop()
    const names = samples.organisations.map(({ name }: { readonly name: string }) => name)
    expect(blockAfter('/v1/sample-data')).toBe([...names, JSON.stringify(overview.accounts.states)].join('\n'))
  })

  it('shows what a plan of a pilot really takes', async () => {
    const [file, relative] = saidIn(/\njq '\.leastEffect\.relative = ([\d.]+)' (\S+) \|/).toReversed() as [string, string]
    const plan = JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
    const service = await aService()

    const answers = await Promise.all(
      [plan, { ...plan, leastEffect: { relative: Number(relative) } }].map((one) => service.post('/v1/pilots?dryRun=true', one).expect(200)),
    )

    await service.stop()
    const [{ totalWeeks, hours, power, rules }, { obstacles, alternatives }] = answers.map(({ body }) => body.design)
    const texts = [rules[0], ...obstacles, ...alternatives].map(({ text }: { readonly text: string }) => text)
    expect(blockAfter(`-d @${file}`)).toBe([`${totalWeeks} weeks, ${hours} hours, found with a probability of ${power}`, ...texts].join('\n'))
  })

  it('shows what the service really answers to its what-if', async () => {
    const [file, patch] = saidIn(/-d @(\S+) \| jq -r \.id\)[\s\S]*?\/what-if [\s\S]*?-d '([^']+)' \| jq -r '\.differences\[\]\.text'/)
    const service = await aService()

    const stored = await service.post('/v1/assessments', JSON.parse(readFileSync(join(ROOT, file), 'utf8'))).expect(201)
    const { body } = await service.post(`/v1/assessments/${stored.body.id}/what-if`, JSON.parse(patch)).expect(200)

    await service.stop()
    expect(blockAfter('/what-if ')).toBe(body.differences.map(({ text }: { readonly text: string }) => text).join('\n'))
  })

  it('shows what its batch really answers, a bad line among good ones', () => {
    const [file, width] = saidIn(/npx channelfit assess --batch (\S+) \| cut -c1-(\d+)/)

    const { status, stdout } = spawnSync(process.execPath, ['api/channelfit.cjs', 'assess', '--batch', file], { cwd: ROOT, encoding: 'utf8' })

    const lines = stdout.trimEnd().split('\n')
    expect(status).toBe(1)
    expect(blockAfter(`--batch ${file}`)).toBe(lines.map((line) => line.slice(0, Number(width))).join('\n'))
    expect(new Set(lines.map((line) => Object.keys(JSON.parse(line)).at(-1)))).toEqual(new Set(['assessment', 'problem']))
  })

  it('shows what its rules really come to', () => {
    const [rules, subjects] = saidIn(/npx channelfit check --rules (\S+) (examples\/.*)/)

    const { status, stdout } = spawnSync(process.execPath, ['api/channelfit.cjs', 'check', '--rules', rules, ...subjects.split(' ')], {
      cwd: ROOT,
      encoding: 'utf8',
    })

    expect(status).toBe(1)
    expect(blockAfter('npx channelfit check --rules')).toBe(stdout.trimEnd())
  })

  it('shows what its diagnosis really says to whoever decides', () => {
    const [file] = saidIn(/npx channelfit diagnose (\S+) \| jq -r '\.readings\.decider\[\]\.text'/)

    const printed = execFileSync(process.execPath, ['api/channelfit.cjs', 'diagnose', file], { cwd: ROOT, encoding: 'utf8' })

    const { readings } = JSON.parse(printed) as { readonly readings: { readonly decider: readonly { readonly text: string }[] } }
    expect(blockAfter(`diagnose ${file}`)).toBe(readings.decider.map(({ text }) => text).join('\n'))
  })

  it('shows what an assistant is really answered, by a process that starts as its settings say', () => {
    const [message] = saidIn(/^echo '(\{"jsonrpc".+\})' \\\n {2}\| npx channelfit mcp \| jq -r '\.result\.content\[0\]\.text'/m)
    const [settings] = saidIn(/```json\n(\{\n {2}"mcpServers"[\s\S]*?)\n```/)
    const { args } = JSON.parse(settings).mcpServers.channelfit as { readonly args: readonly string[] }
    const [, ...options] = args
    const run = (command: readonly string[], env: Readonly<Record<string, string>>, input: string) =>
      spawnSync(process.execPath, ['api/channelfit.cjs', ...command], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env }, input })

    const { stdout } = run(['mcp'], { DATABASE_URL: 'sqlite::memory:' }, `${message}\n`)
    const started = run(options, { CHANNELFIT_KEY: 'the-key-of-a-workspace-that-is-not' }, '')

    expect(blockAfter('echo \'{"jsonrpc"')).toBe(JSON.parse(stdout).result.content[0].text)
    expect(started).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  it('names every command there is, the options of the catalogue’s, and who takes which output', async () => {
    const section = readme.slice(readme.indexOf('## Command line'), readme.indexOf('## Settings'))
    const commands: (readonly string[])[] = []
    for (const name of await helpOn('Commands')) {
      const within = await helpOn('Commands', name)
      commands.push(...(within.length === 0 ? [[name]] : within.map((each) => [name, each])))
    }
    const options: { readonly command: string; readonly taken: readonly string[] }[] = []
    for (const command of commands) options.push({ command: command.join(' '), taken: await helpOn('Options', ...command) })
    const taking = (option: string) => options.filter(({ taken }) => taken.includes(option)).map(({ command }) => command)
    const listed = (sentence: RegExp) => [...(sentence.exec(section)?.[1] ?? '').matchAll(/`([a-z -]+)(?: FILE)?`/g)].map(([, name]) => name)

    expect(commands.length).toBeGreaterThan(6)
    expect(new Set([...section.matchAll(/^\| `npx channelfit ([a-z-]+)/gm)].map(([, name]) => name))).toEqual(new Set(commands.map(([name]) => name)))
    for (const option of await helpOn('Options', 'catalogue', 'lint')) expect(section).toContain(`\`${option}`)
    expect(listed(/^(.*) print a table on a terminal/m)).toEqual(taking('--table'))
    expect(listed(/(`assess`[^.]*) take\s+`--lang/)).toEqual(taking('--lang'))
  })

  it('names every setting there is, and no other', () => {
    const settings = [...readFileSync(join(ROOT, 'api/config.ts'), 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name = '']) => name)
    const table = readme.slice(readme.indexOf('## Settings'), readme.indexOf('## Where things are'))
    const named = [...table.matchAll(/`([A-Z][A-Z_]{3,})`/g)].map(([, name = '']) => name)

    expect(settings.length).toBeGreaterThan(6)
    expect([...named].sort()).toEqual([...settings].sort())
  })
})
