import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { VERSION } from '../../api/version.ts'
import { aBriefInput } from '../support/briefs.ts'
import { channelfit, channelfitHere } from '../support/command-line.ts'
import { aFolder } from '../support/service.ts'
import { answers, startWebServer } from '../support/web-server.ts'

const ROOT = join(import.meta.dirname, '../..')

describe('channelfit assess', () => {
  it('reads a brief from standard input and prints JSON where no terminal looks', async () => {
    const { code, out } = await channelfit(['assess', '-'], { input: JSON.stringify(aBriefInput()) })

    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ asOf: '2026-11-21', language: 'en' })
  })

  it('reads a file that begins with a byte order mark', async () => {
    const { code } = await channelfit(['assess', '-'], { input: `\uFEFF${JSON.stringify(aBriefInput())}` })

    expect(code).toBe(0)
  })

  it.each([
    { why: 'nothing to answer with', args: ['qualify'], input: '', told: /The input ended before a question was answered/ },
    {
      why: 'nothing to answer with, in French',
      args: ['diagnose', '--lang', 'fr'],
      input: '',
      told: /L’entrée s’est terminée avant toute réponse/,
    },
    { why: 'nobody who reads the questions', args: ['qualify'], input: 'zzz\n'.repeat(500), told: /20 answers in a row/ },
  ])('gives no result to $why', async ({ args, input, told }) => {
    const { code, out, err } = await channelfit(args, { input })

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(told)
  })

  it('prints a table for people, in French too', async () => {
    const { code, out } = await channelfit(['assess', '-', '--table', '--lang', 'fr'], { input: JSON.stringify(aBriefInput()) })

    expect(code).toBe(0)
    expect(out).toMatch(/Canal\s+Verdict\s+Score/)
    expect(out).toMatch(/Pinterest\s+Adopter/)
  })

  it('answers many briefs line by line, and tells by its exit code that one was refused', async () => {
    const { code, out } = await channelfit(['assess', '--batch', '-'], { input: `${JSON.stringify({ key: 'a', brief: aBriefInput() })}\n{bad\n` })

    const [answered, refused] = out.split('\n').map((line) => (line === '' ? undefined : JSON.parse(line)))
    expect(code).toBe(1)
    expect(answered).toMatchObject({ key: 'a', assessment: { asOf: '2026-11-21' } })
    expect(refused).toMatchObject({ key: null, line: 2, problem: { code: 'invalid-json' } })
    expect(`${refused.problem.title} ${refused.problem.detail}`).not.toMatch(/request|body/i)
  })

  it('says of a line of many that only the service can look up a diagnosis', async () => {
    const line = { key: 'a', brief: aBriefInput({ governance: { diagnosisId: 'dgn_1' } }) }
    const { code, out } = await channelfit(['assess', '--batch', '-'], { input: `${JSON.stringify(line)}\n` })

    expect(code).toBe(1)
    expect(JSON.parse(out).problem.errors).toEqual([
      expect.objectContaining({ pointer: '/brief/governance/diagnosisId', code: 'diagnosis-unresolved' }),
    ])
  })

  it.each([
    { why: 'no file at all', args: ['assess'], input: '', told: /--batch/ },
    { why: 'no file of many', args: ['assess', '--batch', 'nowhere.ndjson'], input: '', told: /nowhere\.ndjson/ },
    { why: 'a table of many', args: ['assess', '--batch', '-', '--table'], input: '', told: /^The option --table shows one brief: .* NDJSON.*\n$/ },
    { why: 'no file', args: ['assess', 'nowhere.json'], input: '', told: /nowhere\.json/ },
    { why: 'no JSON', args: ['assess', '-'], input: '{', told: /not JSON/ },
    { why: 'no brief', args: ['assess', '-'], input: '{"gaols": []}', told: /\/gaols.*goals/ },
    {
      why: 'a contradiction',
      args: ['assess', '-'],
      input: JSON.stringify(aBriefInput({ audiences: [{ name: 'A', ageMin: 60, ageMax: 20 }] })),
      told: /\/audiences\/0\/ageMin/,
    },
    {
      why: 'a diagnosis that only the service can look up',
      args: ['assess', '-'],
      input: JSON.stringify(aBriefInput({ governance: { diagnosisId: 'dgn_1' } })),
      told: /\/governance\/diagnosisId: Only the service can look up/,
    },
    {
      why: 'such a diagnosis beside its answers, in French',
      args: ['assess', '-', '--lang', 'fr'],
      input: JSON.stringify(aBriefInput({ governance: { diagnosisId: 'dgn_1', diagnosis: { asOf: '2026-11-01' } } })),
      told: /\/governance\/diagnosisId\u00a0: Seul le service peut/,
    },
    {
      why: 'no brief, in French',
      args: ['assess', '-', '--lang', 'fr'],
      input: '{"gaols": []}',
      told: /^Les données fournies ne sont pas valides\u00a0:.*\n {2}\/gaols/s,
    },
    { why: 'no command', args: ['asess', '-'], input: '', told: /assess/ },
    { why: 'no language', args: ['assess', '-', '--lang', 'de'], input: '', told: /en, fr/ },
  ])('exits with 2 and says why: $why', async ({ args, input, told }) => {
    const { code, out, err } = await channelfit(args, { input })

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(told)
  })
})

describe('text that is not UTF-8', () => {
  const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
  const brief = latin1(JSON.stringify(aBriefInput({ organisation: { name: 'Café', kind: 'b2b' } })))

  it.each([
    { why: 'a brief', args: ['assess', '-'], input: brief },
    { why: 'a brief whose request is answered', args: ['counter-brief', '-', 'tiktok'], input: brief },
    { why: 'an initiative', args: ['qualify', '-'], input: latin1('{"groups":[{"name":"Élus"}]}') },
    { why: 'an initiative asked for', args: ['qualify'], input: latin1('Élus\n') },
    { why: 'posts', args: ['audit', '--import', '-'], input: latin1('platform,reference,date\nfacebook,café,2024-01-01\n') },
  ])('is refused by name: $why', async ({ args, input }) => {
    const { code, out, err } = await channelfit([...args, '--lang', 'fr'], { input })

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/Le texte n’est pas en UTF-8\u00a0: /)
  })

  it('is refused on its own line where there are many', async () => {
    const { code, out } = await channelfit(['assess', '--batch', '-'], { input: latin1('{"key":"é"}') })

    expect({ code, refused: JSON.parse(out).problem.code }).toEqual({ code: 1, refused: 'invalid-json' })
  })
})

describe('channelfit counter-brief', () => {
  it('prints the page that answers a request, in French too', async () => {
    const english = await channelfitHere(['counter-brief', 'examples/home-decoration-shop.json', 'tiktok'])
    const french = await channelfitHere(['counter-brief', 'examples/home-decoration-shop.json', 'tiktok', '--lang', 'fr'])

    expect([english.code, french.code]).toEqual([0, 0])
    expect(english.out).toMatch(/^On the request for a TikTok account\n\nYou are asking for a TikTok account/)
    expect(french.out).toMatch(/^Votre demande concernant un compte TikTok\n/)
    expect(Math.max(...english.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90)
  })

  it.each([
    {
      why: 'a platform the brief does not ask for',
      args: ['counter-brief', 'examples/home-decoration-shop.json', 'pinterest'],
      told: /does not ask/,
    },
    { why: 'no such platform', args: ['counter-brief', 'examples/home-decoration-shop.json', 'myspace'], told: /no such platform/ },
  ])('exits with 2 and says why: $why', async ({ args, told }) => {
    const { code, out, err } = await channelfitHere(args)

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(told)
  })
})

describe('channelfit keys create --expires', () => {
  it.each([
    { why: 'no such day', day: '2027-02-30', told: /YYYY-MM-DD/ },
    { why: 'no such month', day: '2027-13-01', told: /YYYY-MM-DD/ },
    { why: 'another way to write a day', day: '1/2/2027', told: /YYYY-MM-DD/ },
    { why: 'a day that is over', day: '2020-01-01', told: /over/ },
  ])('refuses $day: $why', async ({ day, told }) => {
    const { code, out, err } = await channelfitHere(['keys', 'create', 'dashboard', '--expires', day])

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(told)
  })
})

describe('channelfit audit', () => {
  it('looks at a blog and says in its exit code whether everything could be read', async () => {
    const blog = await startWebServer({
      '/': answers('<rss version="2.0"><channel><title>News</title><item><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>'),
    })

    const fine = await channelfitHere(['audit', blog.origin, '--json'])
    const mixed = await channelfitHere(['audit', blog.origin, 'https://www.facebook.com/maisonlumen', '--table'])

    await blog.close()
    expect(fine.code).toBe(0)
    expect(JSON.parse(fine.out).results[0]).toMatchObject({ status: 'ok', posts: 1 })
    expect(mixed.code).toBe(1)
    expect(mixed.out).toMatch(/facebook maisonlumen/)
  })

  it('imports posts from a file and names each line it cannot read', async () => {
    const folder = aFolder()
    const good = join(folder.path, 'good.csv')
    const bad = join(folder.path, 'bad.csv')
    writeFileSync(good, 'platform;reference;date\nfacebook;shop;2024-01-01\nfacebook;shop;2024-02-01\n')
    writeFileSync(bad, 'platform,reference,date\nfacebook,shop,someday\n')

    const imported = await channelfitHere(['audit', '--import', good])
    const refused = await channelfitHere(['audit', '--import', bad])

    folder.remove()
    expect(JSON.parse(imported.out).results[0]).toMatchObject({ account: { platform: 'facebook' }, posts: 2 })
    expect(refused.code).toBe(2)
    expect(refused.err).toMatch(/bad\.csv:2: date-unreadable/)
  })

  it('asks for the platform of a bare handle', async () => {
    const { code, err } = await channelfitHere(['audit', '@maisonlumen'])

    expect(code).toBe(2)
    expect(err).toMatch(/--platform/)
  })
})

describe('channelfit keys', () => {
  it('makes, lists and revokes keys, and shows a secret only when it is made', async () => {
    const folder = aFolder()
    const env = { DATABASE_URL: folder.database }
    const made = await channelfitHere(['keys', 'create', 'dashboard', '--scopes', 'read'], { env })
    const secret = made.out.trim()
    const list = await channelfitHere(['keys', 'list'], { env })
    const id = /(key_\S+)/.exec(list.out)?.[1] ?? ''

    const revoked = await channelfitHere(['keys', 'revoke', id], { env })
    const again = await channelfitHere(['keys', 'revoke', 'key_nothing'], { env })

    folder.remove()
    expect(secret).toMatch(/^cf_[\w-]{43}$/)
    expect(list.out).toMatch(/dashboard\s+read/)
    expect(list.out).not.toMatch(secret)
    expect([revoked.code, again.code]).toEqual([0, 2])
  })
})

describe('channelfit catalogue lint', () => {
  it('fails for what could be better founded only when it is told to', async () => {
    const { code, out } = await channelfitHere(['catalogue', 'lint', '--strict'])

    expect(code).toBe(1)
    expect(out).toMatch(/^No faults\.\n/)
  })

  it('prints all of it as JSON', async () => {
    const { code, out } = await channelfitHere(['catalogue', 'lint', '--json'])
    const { faults, counts, advisories } = JSON.parse(out)

    expect(code).toBe(0)
    expect(faults).toEqual([])
    expect(advisories.filter(({ kind }: { kind: string }) => kind === 'stale')).toHaveLength(counts.stale)
  })

  it('speaks French when asked', async () => {
    const { code, out } = await channelfitHere(['catalogue', 'lint', '--lang', 'fr'])

    expect(code).toBe(0)
    expect(out).toMatch(/^Aucun défaut\.\n/)
  })

  it('is not asked for both at once', async () => {
    expect((await channelfitHere(['catalogue', 'lint', '--json', '--all'])).code).toBe(2)
  })
})

describe('channelfit', () => {
  it('helps, lints its catalogue and brings a database up to date', async () => {
    const help = await channelfit(['--help'])
    const lint = await channelfit(['catalogue', 'lint'])
    const folder = aFolder()
    const migrated = await channelfit(['migrate'], { env: { DATABASE_URL: folder.database } })
    folder.remove()

    for (const command of ['serve', 'assess', 'counter-brief', 'audit', 'keys', 'migrate', 'catalogue']) expect(help.out).toMatch(command)
    for (const told of ['channelfit audit --import posts.csv', 'openapi/schemas/brief.yaml', 'Exit codes: 0 done']) expect(help.out).toMatch(told)
    expect(help.out).toMatch('create, list and revoke API keys')
    expect([help.code, lint.code, migrated.code]).toEqual([0, 0, 0])
    expect(lint.out).toMatch(/^No faults\.\n/)
  })

  it('tells its version', async () => {
    expect(await channelfit(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
  })

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['api/channelfit.cjs', 'assess', 'examples/town-hall.json', '--json'], { cwd: ROOT })
    child.stdout.destroy()
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })

    const code = await new Promise((resolve) => child.once('close', resolve))

    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('refuses a database it does not know by name', async () => {
    const { code, err } = await channelfit(['migrate'], { env: { DATABASE_URL: 'mysql://localhost/x' } })

    expect(code).toBe(2)
    expect(err).toMatch('DATABASE_URL')
  })
})
