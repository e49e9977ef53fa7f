import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { OPERATIONS } from '../../../api/http/contract.ts'
import { TOOLS } from '../../../api/mcp/tools/index.ts'
import { TOOL_NAMES } from '../../../api/messages/assistant-words.ts'
import { anAssistant, called } from '../../support/assistant.ts'
import { aService, type RunningService } from '../../support/service.ts'
import { answers, startWebServer } from '../../support/web-server.ts'

const example = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../examples', file), 'utf8')) as Record<string, unknown>

const SHOP = example('home-decoration-shop.json')

let service: RunningService
let client: Client
let stored: string

beforeAll(async () => {
  service = await aService()
  client = await anAssistant(service.url)
  stored = String((await called(client, 'assess_brief', { ...SHOP, store: true })).structured['id'])
})
afterAll(async () => {
  await client.close()
  await service.stop()
})

/** Every value under a name, however deep. */
const under = (value: unknown, name: string): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [...(key === name ? [inner] : []), ...under(inner, name)])
}

describe('the tools', () => {
  it('are all listed, each with what it does to the world', async () => {
    const { tools } = await client.listTools()

    expect(tools.map(({ name }) => name)).toEqual([...TOOL_NAMES])
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true).map(({ name }) => name)).toEqual([
      'assess_brief',
      'diagnose_governance',
      'audit_accounts',
    ])
    expect(tools.filter(({ annotations }) => annotations?.openWorldHint === true).map(({ name }) => name)).toEqual(['audit_accounts'])
  })

  it('say of themselves whole schemas of JSON Schema 2020-12, without references', async () => {
    const { tools } = await client.listTools()
    const ajv = new Ajv2020({ strict: false, validateFormats: false })

    for (const { name, inputSchema, outputSchema } of tools) {
      expect({ name, refs: [...under(inputSchema, '$ref'), ...under(outputSchema, '$ref')] }).toEqual({ name, refs: [] })
      expect(() => [ajv.compile(inputSchema), ajv.compile(outputSchema ?? false)]).not.toThrow()
    }
  })

  it('take no more of a model’s context than they are worth', async () => {
    const { tools } = await client.listTools()

    // What a model is shown: names, descriptions, arguments. Some four characters are a token.
    expect(JSON.stringify(tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }))).length).toBeLessThan(44_500)
    expect(JSON.stringify(tools).length).toBeLessThan(73_000)
  })

  it.each(TOOL_NAMES)('%s takes what its operation takes, and nothing else', (name) => {
    const { operation, inputSchema } = TOOLS[name]
    const { properties } = inputSchema as { readonly properties: Readonly<Record<string, unknown>> }
    // Set by the tool: whether to keep what is computed, and the excerpt that is told.
    const itsOwn = ['dryRun', 'fields']
    const places = [...operation.path, ...operation.query].map((parameter) => parameter.name).filter((parameter) => !itsOwn.includes(parameter))

    expect(OPERATIONS).toContain(operation)
    expect(Object.keys(properties)).toEqual(expect.arrayContaining([...places, 'language']))
    expect(inputSchema['additionalProperties']).toBe(false)
  })

  it('are described in French to who speaks it', async () => {
    const french = await anAssistant(service.url, { language: 'fr' })

    const [english, translated] = [await client.listTools(), await french.listTools()]

    await french.close()
    expect(french.getInstructions()).toMatch(/^Channelfit indique/)
    for (const [index, { name, title, description }] of english.tools.entries()) {
      expect(translated.tools[index]?.name).toBe(name)
      expect(translated.tools[index]?.description).not.toBe(description)
      expect(translated.tools[index]?.title).not.toBe(title)
    }
  })

  it('answer in another language than the connection’s when asked', async () => {
    const { text } = await called(client, 'assess_brief', { ...SHOP, language: 'fr' })

    expect(text).toMatch(/^Adopter\u00a0: Pinterest/)
  })
})

describe('assess_brief', () => {
  it('says the verdicts, the plan, the answer to a request, and its sources', async () => {
    const { text, structured, links } = await called(client, 'assess_brief', SHOP)

    expect(text).toMatch(/^Adopt: Pinterest \(84\)/)
    expect(text).toMatch(/\nDivide 6 hours a week between Pinterest and Instagram/)
    expect(text).toMatch(/\nTikTok: Much of the request rests on fashion/)
    expect(text).toMatch(/\nNothing was stored\.\nSources \(get_evidence\): [a-z]{3}-/)
    expect(structured['platforms']).toHaveLength(16)
    expect(links).toEqual([])
  })

  it('explains the first in rank, or those it is asked for', async () => {
    const explained = ({ structured }: Awaited<ReturnType<typeof called>>) =>
      (structured['platforms'] as readonly { readonly platform: string; readonly contributions?: unknown }[])
        .filter(({ contributions }) => contributions !== undefined)
        .map(({ platform }) => platform)

    expect(explained(await called(client, 'assess_brief', SHOP))).toEqual(['pinterest'])
    expect(explained(await called(client, 'assess_brief', { ...SHOP, explain: ['tiktok', 'blog'] }))).toEqual(['blog', 'tiktok'])
  })

  it('says the same as the operation, in less than a sixth of its size', async () => {
    const { structured } = await called(client, 'assess_brief', SHOP)
    const { body } = await service.post('/v1/assessments?dryRun=true', SHOP).expect(200)

    const outline = (platforms: readonly { readonly platform: string; readonly score: number; readonly verdict: string }[]) =>
      platforms.map(({ platform, score, verdict }) => ({ platform, score, verdict }))
    expect(outline(structured['platforms'] as never)).toEqual(outline(body.platforms))
    expect(JSON.stringify(structured).length * 6).toBeLessThan(JSON.stringify(body).length)
  })

  it('stores on request, and leads to the whole', async () => {
    const { structured, links, text } = await called(client, 'assess_brief', { ...SHOP, store: true })
    const { contents } = await client.readResource({ uri: String(links[0]) })

    const { body } = await service.get(`/v1/assessments/${String(structured['id'])}`).expect(200)
    expect(text).toMatch(new RegExp(`\nStored as ${String(structured['id'])}\\.`))
    expect(JSON.parse(String((contents[0] as { readonly text: string }).text))).toEqual(body)
  })
})

describe('the other tools, each with real data', () => {
  it('what_if and compare tell what would move, and what moved', async () => {
    const less = await called(client, 'what_if', { assessmentId: stored, patch: { capacity: { hoursPerWeek: 3 } } })
    const same = await called(client, 'what_if', { assessmentId: stored, patch: {} })
    const capacity = { ...(SHOP['capacity'] as object), hoursPerWeek: 3 }
    const later = await called(client, 'assess_brief', { ...SHOP, capacity, store: true })
    const compared = await called(client, 'compare', { assessmentId: stored, otherId: later.structured['id'] })

    expect(less.text).toMatch(/The blog scores 79\.9 instead of 82\.7.*“Adopt” to “Try first”/)
    expect(less.structured['sameAsStored']).toBe(true)
    expect(same.text).toMatch(/^No score, rank or verdict would move\./)
    expect(same.structured['differences']).toEqual([])
    expect(compared.text).toMatch(/The blog.*“Adopt” to “Try first”/)
    expect(compared.structured).toMatchObject({ before: { id: stored }, after: { id: later.structured['id'] }, sameOrganisation: true })
  })

  it('qualify_initiative tells what each group needs', async () => {
    const { text, structured } = await called(client, 'qualify_initiative', example('initiatives/late-project.json'))

    expect(text).toMatch(/^Organisational problem that no community will solve\.\nProject team: However good/)
    expect(structured).toMatchObject({ verdict: 'neither', groups: [{ group: 'Project team', verdict: 'neither' }] })
  })

  it('diagnose_governance tells whoever decides what to do first, and stores on request', async () => {
    const dry = await called(client, 'diagnose_governance', example('governance/basement.json'))
    const kept = await called(client, 'diagnose_governance', { ...example('governance/basement.json'), store: true })
    const questions = await client.readResource({ uri: 'channelfit://diagnosis-questions' })

    expect(dry.text).toMatch(/^The gadgetisation index/)
    expect(dry.text).toMatch(/The first 8 of \d+ are shown\.\nNothing was stored\.$/)
    expect(kept.links).toEqual([`channelfit://diagnoses/${String(kept.structured['id'])}`])
    await service.get(`/v1/diagnoses/${String(kept.structured['id'])}`).expect(200)
    expect(JSON.stringify(questions.contents)).toContain('decision-distance')
  })

  it('audit_accounts reads a blog to the end, get_audit and list_accounts tell it again, and overview counts it', async () => {
    const blog = await startWebServer({
      '/': answers('<rss version="2.0"><channel><title>News</title><item><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>'),
    })

    const audited = await called(client, 'audit_accounts', { accounts: [{ platform: 'blog', reference: blog.origin }] })
    const again = await called(client, 'get_audit', { auditId: audited.structured['id'] })
    const listed = await called(client, 'list_accounts', { platform: 'blog' })
    const overview = await called(client, 'overview')

    await blog.close()
    expect(audited.text).toMatch(/^Audit aud_\w+ is over, 1 account\.\nhttp:\/\/127\.0\.0\.1:\d+.*: /)
    expect(audited.structured).toMatchObject({ status: 'completed', progress: { done: 1, total: 1 }, results: [{ status: 'ok' }] })
    expect(again).toEqual(audited)
    expect(listed.structured['items']).toMatchObject([{ account: { platform: 'blog' } }])
    expect(overview.text).toMatch(/^1 account, 0 not audited yet\.\nHow they stand: \S+ 1\./)
  })

  it('account_vitality computes from dates alone', async () => {
    const posts = Array.from({ length: 20 }, (_, week) => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10))

    const { text, structured } = await called(client, 'account_vitality', { posts, asOf: '2026-11-01' })
    const { body } = await service.post('/v1/vitality', { posts, asOf: '2026-11-01' }).expect(200)

    expect(text).toBe(body.sentence)
    expect(structured).toMatchObject({ state: body.state, pAlive: body.pAlive, pPostWithin: body.pPostWithin })
  })

  it('search_evidence and get_evidence tell figures with their sources, a page at a time', async () => {
    const first = await called(client, 'search_evidence', { platform: 'pinterest', limit: 3 })
    const next = await called(client, 'search_evidence', { platform: 'pinterest', limit: 3, cursor: first.structured['nextCursor'] })
    const one = await called(client, 'get_evidence', { evidenceId: 'pin-goal-aov13' })
    const usual = await called(client, 'search_evidence')

    const ids = ({ structured }: typeof first) => (structured['items'] as readonly { readonly id: string }[]).map(({ id }) => id)
    expect(ids(first)).toHaveLength(3)
    expect(ids(next)).toHaveLength(3)
    expect(ids(first)).not.toEqual(expect.arrayContaining(ids(next)))
    expect(first.text).toMatch(/There are more: ask again with cursor \S+\.$/)
    expect(ids(usual)).toHaveLength(10)
    expect(one.text).toMatch(/^pin-goal-aov13: Pinterest visitors placed the largest orders.*AdExchanger.*http/)
  })

  it('describe_platform tells the hours, what it is good for, and the evidence', async () => {
    const { text, structured, links } = await called(client, 'describe_platform', { platformId: 'newsletter' })

    expect(text).toMatch(/^The newsletter|^Newsletter/)
    expect(text).toMatch(/\nCarries best: .*\nSources \(get_evidence\): /)
    expect(structured).toMatchObject({ id: 'newsletter', effort: { healthyHoursPerWeek: { basis: expect.any(String) } } })
    expect(links).toEqual(['channelfit://platforms/newsletter'])
  })
})

describe('what a tool is asked and cannot do', () => {
  it.each<{ readonly name: string; readonly args: Record<string, unknown>; readonly code: string; readonly told: RegExp; readonly why: string }>([
    {
      name: 'assess_brief',
      args: { organisation: {} },
      code: 'validation-failed',
      told: /\n\/organisation\/name \(missing-field\): /,
      why: 'each fault has its place',
    },
    {
      name: 'assess_brief',
      args: { ...SHOP, goal: [] },
      code: 'validation-failed',
      told: /\n\/goal \(unknown-field\): .*"goals"/,
      why: 'the nearest name is told',
    },
    {
      name: 'assess_brief',
      args: { ...SHOP, store: 'yes' },
      code: 'validation-failed',
      told: /\n\/store \(wrong-type\): /,
      why: 'its own arguments are checked',
    },
    {
      name: 'assess_brief',
      args: { ...SHOP, language: 'de' },
      code: 'validation-failed',
      told: /\n\/language \(unknown-value\): /,
      why: 'there are two languages',
    },
    {
      name: 'search_evidence',
      args: { platfrm: 'blog' },
      code: 'validation-failed',
      told: /\n\/platfrm \(unknown-field\): .*"platform"/,
      why: 'parameters are arguments',
    },
    {
      name: 'search_evidence',
      args: { limit: 1000 },
      code: 'validation-failed',
      told: /\n\/limit \(out-of-range\): /,
      why: 'limits are those of the contract',
    },
    { name: 'search_evidence', args: { cursor: 'x' }, code: 'invalid-cursor', told: /cursor/, why: 'handlers refuse as over HTTP' },
    {
      name: 'what_if',
      args: { assessmentId: 3, patch: {} },
      code: 'validation-failed',
      told: /\n\/assessmentId \(wrong-type\): /,
      why: 'an id is a text',
    },
    { name: 'what_if', args: { assessmentId: 'asm_1' }, code: 'validation-failed', told: /\n\/patch \(missing-field\): /, why: 'a patch is needed' },
    { name: 'get_audit', args: { auditId: 'a'.repeat(5000) }, code: 'not-found', told: /^not-found: /, why: 'nothing has such an id' },
    {
      name: 'get_audit',
      args: { auditId: 'aud_1', wait: 3 },
      code: 'validation-failed',
      told: /\n\/wait \(unknown-field\): /,
      why: 'nothing passes unseen',
    },
    { name: 'overview', args: { since: 1 }, code: 'validation-failed', told: /\n\/since \(unknown-field\): /, why: 'nor where nothing is asked' },
    {
      name: 'audit_accounts',
      args: { accounts: [{ reference: '@shop' }] },
      code: 'validation-failed',
      told: /\n\/accounts\/0/,
      why: 'a handle alone is nobody',
    },
    {
      name: 'audit_accounts',
      args: { accounts: [], waitSeconds: 600 },
      code: 'validation-failed',
      told: /\n\/waitSeconds \(out-of-range\): /,
      why: 'nobody waits that long',
    },
  ])('$name is told $code: $why', async ({ name, args, code, told }) => {
    const refused = await called(client, name, args)

    expect(refused).toMatchObject({ isError: true, code })
    expect(refused.text).toMatch(told)
  })

  it('lists questions with the punctuation they have', async () => {
    const { text } = await called(client, 'assess_brief', { organisation: SHOP['organisation'], goals: SHOP['goals'], language: 'fr' })

    expect(text).toMatch(/Questions ouvertes\u00a0: .*\u202f\? \p{Lu}.*\u202f\?$/mu)
    expect(text).not.toMatch(/\?[,.]/)
  })

  it('is refused in the language it was asked in', async () => {
    const { text } = await called(client, 'assess_brief', { organisation: {}, language: 'fr' })

    expect(text).toMatch(/^validation-failed\u00a0: La requête n’est pas valide\. \d+ erreurs/)
  })
})
