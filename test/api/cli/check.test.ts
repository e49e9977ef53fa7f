import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import { validateXML } from 'xmllint-wasm'
import { auditedHistory } from '../../support/accounts.ts'
import { channelfitHere } from '../../support/command-line.ts'
import { aFolder, aService, KEY } from '../../support/service.ts'
import { answers, hangUp, startWebServer } from '../../support/web-server.ts'

const SHOP = 'examples/home-decoration-shop.json'
const folder = aFolder()
afterAll(() => folder.remove())

let files = 0
const fileOf = (text: string, extension = 'yaml'): string => {
  const path = join(folder.path, `${++files}.${extension}`)
  writeFileSync(path, text)
  return path
}
const rulesOf = (...rules: readonly string[]): string => fileOf(`rules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`)
const check = (rules: string, args: readonly string[], options: Parameters<typeof channelfitHere>[1] = {}) =>
  channelfitHere(['check', '--rules', rules, ...args], options)

// One account posts every week until today, one fell silent for years, long before it was read.
const HISTORIES = fileOf(
  [
    'platform,reference,publishedAt',
    ...Array.from(
      { length: 30 },
      (_, week) => `facebook,alive,${new Date(Date.UTC(2026, 3, 20) + week * 7 * 86_400_000).toISOString().slice(0, 10)}`,
    ),
    ...Array.from({ length: 20 }, (_, week) => `facebook,gone,${new Date(Date.UTC(2016, 0, 4) + week * 7 * 86_400_000).toISOString().slice(0, 10)}`),
  ].join('\n'),
  'csv',
)

describe('the exit code of channelfit check', () => {
  // TikTok, which the shop asks for, scores 57.82 and has an index of 59.
  it.each([
    { why: 'every rule is met', rules: ['fit.score >= 57', 'request.bling <= 60'], args: [SHOP], code: 0 },
    { why: 'it only warns', rules: ['fit.score >= 60 warn, >= 45 fail'], args: [SHOP], code: 0 },
    { why: 'it warns, and warnings fail', rules: ['fit.score >= 60 warn, >= 45 fail'], args: [SHOP, '--strict'], code: 1 },
    { why: 'a rule is broken', rules: ['fit.score >= 60'], args: [SHOP], code: 1 },
    { why: 'an account that fell silent', rules: ['accounts.abandoned = 0'], args: ['--import', HISTORIES], code: 1 },
    { why: 'nothing it speaks of', rules: ['accounts.dormant = 0'], args: [SHOP], code: 3 },
  ])('is $code: $why', async ({ rules, args, code }) => {
    const ran = await check(rulesOf(...rules), args)

    expect({ code: ran.code, err: ran.err }).toEqual({ code, err: '' })
  })

  it.each([
    { why: 'no rules', args: ['check', SHOP], told: /“--rules <file>” is missing/ },
    { why: 'no such file of rules', args: ['check', '--rules', 'nowhere.yaml', SHOP], told: /nowhere\.yaml/ },
    { why: 'nothing to check', args: ['check', '--rules', 'examples/rules.yaml'], told: /a file of posts/ },
    { why: 'a brief that is none', args: ['check', '--rules', 'examples/rules.yaml', 'package.json'], told: /not valid/ },
    { why: 'no such format', args: ['check', '--rules', 'examples/rules.yaml', SHOP, '--format', 'html'], told: /text, junit, sarif/ },
    { why: 'an audit of no service', args: ['check', '--rules', 'examples/rules.yaml', '--audit', 'aud_1'], told: /--url/ },
    {
      why: 'an address that is none',
      args: ['check', '--rules', 'examples/rules.yaml', '--audit', 'aud_1', '--url', 'ftp://a'],
      told: /https:\/\/host/,
    },
    {
      why: 'nobody there',
      args: ['check', '--rules', 'examples/rules.yaml', '--audit', 'aud_1', '--url', 'http://127.0.0.1:1', '--key', KEY],
      told: /^There was no answer: /,
    },
    {
      why: 'a report that cannot be written',
      args: ['check', '--rules', 'examples/rules.yaml', SHOP, '--output', 'nowhere/report.xml'],
      told: /“nowhere\/report\.xml” could not be written \(ENOENT\)/,
    },
  ])('is 2, and says why: $why', async ({ args, told }) => {
    const { code, out, err } = await channelfitHere(args)

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(told)
    expect(err).not.toMatch(/ at .*\.ts/)
  })
})

describe('what is unknown', () => {
  const unread = async (rules: string, args: readonly string[] = []) => {
    const blog = await startWebServer({ '/': hangUp })
    const ran = await check(rules, ['--account', blog.origin, ...args])
    await blog.close()
    return ran
  }

  it('is neither met nor broken', async () => {
    const { code, out } = await unread(rulesOf('accounts.dormant = 0', 'account.silence <= 30'))

    expect(code).toBe(3)
    expect(out).toMatch(/^accounts\.dormant \(accounts\.dormant = 0 fail\): 1 unknown$/m)
    expect(out).toMatch('The number of accounts in the state “Dormant” is somewhere between 0 and 1')
    expect(out).toMatch('The number of days since the last post is unknown')
  })

  it.each([
    { counts: 'pass', code: 0 },
    { counts: 'warn', code: 0 },
    { counts: 'fail', code: 1 },
  ])('counts as the rules say: $counts', async ({ counts, code }) => {
    expect((await unread(fileOf(`unknown: ${counts}\nrules: ['accounts.dormant = 0']`))).code).toBe(code)
    expect((await unread(rulesOf(`{ id: a, metric: accounts.dormant, fail: '= 0', unknown: ${counts} }`))).code).toBe(code)
  })

  it('does not hide what is certain', async () => {
    expect((await unread(rulesOf('accounts.dormant <= 1', 'accounts.unread = 0'))).code).toBe(1)
    expect((await unread(rulesOf('accounts.dormant <= 1'))).code).toBe(0)
  })
})

describe('rules that cannot be understood', () => {
  it('are refused with all of their faults, in French too', async () => {
    const { err } = await check(fileOf('rules:\n  - fit.scor >= 45\n  - fit.score >= beaucoup\n'), [SHOP, '--lang', 'fr'])

    const [metric = '', number = '', ...rest] = err.split('\n')
    expect(metric).toMatch(/:2: La mesure «\u00a0fit\.scor\u00a0» n’existe pas\. Vouliez-vous dire «\u00a0fit\.score\u00a0»\u202f\?$/)
    expect(number).toMatch(/:3: Le signe de comparaison doit être suivi d’un nombre/)
    expect(rest).toEqual([''])
  })
})

describe('a report of channelfit check', () => {
  const ALL = ['examples/home-decoration-shop.json', 'examples/town-hall.json', 'examples/industrial-maker.json', '--import', HISTORIES]

  it('tells rule by rule what is not met', async () => {
    const { out } = await check('examples/rules.yaml', [SHOP])

    expect(out).toBe(`fit (fit.score >= 60 warn, >= 45 fail): 1 warning
  Warning: examples/home-decoration-shop.json, TikTok. The score is 57.82; the rule recommends at least 60.
no-hype (request.bling <= 50 warn, <= 80 fail): 1 warning
  Warning: examples/home-decoration-shop.json, TikTok. The bling-bling index is 59; the rule recommends at most 50.
not-declined (fit.verdict > decline fail): 1 passed
accounts.dormant (accounts.dormant = 0 fail): nothing to judge
accounts.abandoned (accounts.abandoned = 0 fail): nothing to judge
cared-for (account.neglect <= 40 warn, <= 70 fail): nothing to judge

3 checks: 2 warnings, 1 passed.
`)
  })

  it('speaks French', async () => {
    const { out } = await check(rulesOf('fit.score >= 60', 'fit.verdict >= pilot', 'brief.confidence >= 0.5 warn'), [SHOP, '--lang', 'fr'])

    expect(out).toMatch(/Échec\u00a0: examples\/home-decoration-shop\.json, TikTok\. Le score est de 57,82\u202f; la règle exige au moins 60\./)
    expect(out).toMatch(/Le verdict est «\u00a0Attendre\u00a0»\u202f; la règle exige «\u00a0Essayer d’abord\u00a0» ou mieux\./)
    expect(out).toMatch(/La confiance dans toute l’évaluation est de 0,\d+\u202f; la règle recommande au moins 0,5\./)
    expect(out).toMatch(/^3 contrôles\u00a0: 2 échecs, 1 avertissement\.$/m)
  })

  it('is written to a file and told beside', async () => {
    const file = join(folder.path, 'report.sarif')

    const { out, code } = await check('examples/rules.yaml', [SHOP, '--format', 'sarif', '--output', file])

    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe('2.1.0')
    expect(out).toMatch(/^3 checks: /m)
  })

  // The keywords it uses mean the same in the draft that it names and in the one that is read here.
  const { $schema: _draft, id: _id, ...sarifSchema } = schema
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarifSchema)

  it.each(['en', 'fr'])('is SARIF as its schema has it, in %s', async (language) => {
    const { out, code } = await check('examples/rules.yaml', [...ALL, '--format', 'sarif', '--lang', language])

    const log = JSON.parse(out)
    expect(code).toBe(1)
    expect({ valid: isSarif(log), faults: isSarif.errors }).toEqual({ valid: true, faults: null })
    const [{ results, tool }] = log.runs
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    const [first] = results
    expect(first).toMatchObject({ ruleId: 'fit', kind: 'fail', level: 'warning' })
    // Where the brief asks for TikTok.
    const { uri } = first.locations[0].physicalLocation.artifactLocation
    const { startLine } = first.locations[0].physicalLocation.region
    expect(
      readFileSync(uri, 'utf8')
        .split('\n')
        .slice(startLine - 1, startLine + 1)
        .join(),
    ).toMatch('tiktok')
  })

  it('has in SARIF what is unknown as open, at its rule where it stands in no file', async () => {
    const blog = await startWebServer({ '/': hangUp })
    const rules = rulesOf('accounts.total = 1', 'accounts.dormant = 0')
    const { out } = await check(rules, ['--account', blog.origin, '--format', 'sarif'])
    await blog.close()

    const log = JSON.parse(out)
    expect(isSarif(log)).toBe(true)
    expect(log.runs[0].results).toMatchObject([{ ruleId: 'accounts.dormant', kind: 'open', level: 'none' }])
    expect(log.runs[0].results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: `file://${rules}` }, region: { startLine: 3 } })
  })

  const junitFaults = async (contents: string) => {
    const dialect = { fileName: 'junit.xsd', contents: readFileSync('test/fixtures/reports/junit.xsd', 'utf8') }
    return (await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [dialect] })).errors.map(({ message }) => message)
  }

  it.each(['en', 'fr'])('is JUnit XML as build servers read it, in %s', async (language) => {
    const { out } = await check('examples/rules.yaml', [...ALL, '--format', 'junit', '--lang', language])

    expect(await junitFaults(out)).toEqual([])
    expect(await junitFaults(out.replace('<testsuites', '<testsuits'))).not.toEqual([])
    const [, tests, failures] = /<testsuites [^>]*tests="(\d+)" failures="(\d+)"/.exec(out) ?? []
    expect(out.match(/<testcase /g)).toHaveLength(Number(tests))
    expect(out.match(/<failure /g)).toHaveLength(Number(failures))
  })

  it('counts in JUnit XML warnings as failures where they fail, and what is unknown as skipped', async () => {
    const rules = rulesOf('fit.score >= 60 warn')
    const lax = await check(rules, [SHOP, '--format', 'junit'])
    const strict = await check(rules, [SHOP, '--format', 'junit', '--strict'])
    const blog = await startWebServer({ '/': hangUp })
    const unknown = await check(rulesOf('accounts.dormant = 0'), ['--account', blog.origin, '--format', 'junit'])
    await blog.close()

    expect(lax.out).toMatch(/failures="0".*\n.*(.*\n)*.*<system-out>The score is 57\.82; the rule recommends at least 60\.</)
    expect(strict.out).toMatch(/<failure message="The score is 57\.82; the rule recommends at least 60\." type="fit\.score">/)
    expect(unknown.out).toMatch(/skipped="1"/)
    for (const { out } of [lax, strict, unknown]) expect(await junitFaults(out)).toEqual([])
  })

  it('is well formed whatever a file is called', async () => {
    const odd = join(folder.path, 'a "brief" & <more>\u0007 é%.json')
    mkdirSync(folder.path, { recursive: true })
    writeFileSync(odd, readFileSync(SHOP))
    const rules = rulesOf('fit.score >= 60')

    const junit = await check(rules, [odd, '--format', 'junit'])
    const sarif = await check(rules, [odd, '--format', 'sarif'])

    expect(await junitFaults(junit.out)).toEqual([])
    expect(junit.out).toMatch(/a &quot;brief&quot; &amp; &lt;more&gt;·|a "brief" &amp; &lt;more&gt;·/)
    const { uri } = JSON.parse(sarif.out).runs[0].results[0].locations[0].physicalLocation.artifactLocation
    expect(new URL(uri).pathname).toMatch(/%22brief%22%20&%20%3Cmore%3E%07%20%C3%A9%25\.json$/)
  })
})

describe('accounts that channelfit check holds to rules', () => {
  it('are looked at now', async () => {
    const rss = '<rss version="2.0"><channel><title>News</title><item><pubDate>Mon, 04 Jan 2016 10:00:00 GMT</pubDate></item></channel></rss>'
    const blog = await startWebServer({ '/': answers(rss) })

    const { code, out } = await check(rulesOf('account.silence <= 365', 'accounts.unread = 0'), ['--account', blog.origin])

    await blog.close()
    expect(code).toBe(1)
    expect(out).toMatch(
      /Failed: accounts looked at, blog http:\/\/127\.0\.0\.1:\d+\/?\. The number of days since the last post is \d+; the rule requires at most 365\./,
    )
  })

  it('are those of an audit that a service keeps, its key never told', async () => {
    const service = await aService()
    const posts = Array.from({ length: 20 }, (_, month) => `20${String(14 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-05`)
    const audit = await auditedHistory(service, [{ platform: 'facebook', reference: 'long-gone', posts }])
    const kept = ['--audit', audit.id, '--url', service.url]
    const rules = rulesOf('accounts.abandoned = 0')

    const byEnvironment = await check(rules, kept, { env: { CHANNELFIT_KEY: KEY } })
    const byOption = await check(rules, [...kept, '--key', KEY])
    const unknownKey = await check(rules, [...kept, '--key', `${KEY}x`])
    const noSuchAudit = await check(rules, ['--audit', 'aud_none', '--url', service.url, '--key', KEY, '--lang', 'fr'])

    await service.stop()
    expect([byEnvironment.code, byOption.code, unknownKey.code, noSuchAudit.code]).toEqual([1, 1, 2, 2])
    expect(byOption.out).toMatch(`Failed: ${audit.id}. The number of accounts in the state “Abandoned” is 1; the rule requires exactly 0.`)
    expect(unknownKey.err).not.toMatch(KEY)
    expect(noSuchAudit.err).toMatch(/^Introuvable/)
  })
})
