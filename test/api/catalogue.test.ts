import { afterAll, describe, expect, it } from '@jest/globals'
import { OPERATIONS } from '../../api/http/contract.ts'
import { EVIDENCE } from '../../domain/catalogue/evidence.ts'
import { PLATFORM_IDS } from '../../domain/catalogue/vocabulary.ts'
import { aService } from '../support/service.ts'

const service = await aService({ CHANNELFIT_SECRET: 'a passphrase that is long enough for a test' })
afterAll(() => service.stop())

type Shown = {
  readonly id: string
  readonly platform: string
  readonly geography: string
  readonly stale: boolean
  readonly recalled: boolean
  readonly conflictsWith: readonly string[]
  readonly conflictNote?: string
}

/** Every record a filter leaves, page after page. */
const everyRecord = async (filter: string): Promise<readonly Shown[]> => {
  const found: Shown[] = []
  let cursor = ''
  do {
    const { body } = await service.get(`/v1/evidence?limit=100&${filter}${cursor}`).expect(200)
    found.push(...body.items)
    cursor = body.nextCursor === undefined ? '' : `&cursor=${encodeURIComponent(body.nextCursor)}`
  } while (cursor !== '')
  return found
}

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id)

describe('GET /v1/evidence', () => {
  it('has every record, read or recalled, fresh or stale, none twice', async () => {
    const all = await everyRecord('')

    expect(idsOf(all)).toEqual([...EVIDENCE.keys()])
  })

  it.each<{ name: 'stale' | 'recalled' }>([{ name: 'stale' }, { name: 'recalled' }])('is split in two by $name', async ({ name }) => {
    const [yes, no] = [await everyRecord(`${name}=true`), await everyRecord(`${name}=false`)]

    expect(yes.length).toBeGreaterThan(0)
    expect(yes.every((record) => record[name])).toBe(true)
    expect(no.some((record) => record[name])).toBe(false)
    expect(yes.length + no.length).toBe(EVIDENCE.size)
  })

  it('keeps to a place', async () => {
    const french = await everyRecord('geography=FR')

    expect(french.length).toBeGreaterThan(10)
    expect(french.every(({ geography }) => geography === 'FR')).toBe(true)
  })

  it('shows what the profile of a platform rests on, and knows x as twitter', async () => {
    const cited = idsOf(await everyRecord('usedBy=whatsapp'))

    expect(cited).toEqual(expect.arrayContaining(['wa-use-chan', 'all-reach-frmsg', 'all-neg-emerson']))
    expect(cited).not.toContain('bs-use-links')
    expect(await everyRecord('usedBy=x')).toEqual(await everyRecord('usedBy=twitter'))
  })

  it('combines filters', async () => {
    const found = await everyRecord('usedBy=bluesky&platform=bluesky&topic=goal-fit&stale=false')

    expect(idsOf(found)).toEqual(['bs-goal-conv', 'bs-goal-press25', 'bs-goal-ref'])
  })

  it.each<{ asked: string; same: string; why: string }>([
    { asked: 'platform=x', same: 'platform=twitter', why: 'the alias' },
    { asked: 'platform=X', same: 'platform=twitter', why: 'the alias in capitals' },
    { asked: 'platform=Google-Plus', same: 'platform=google-plus', why: 'a platform outside the catalogue' },
    { asked: 'geography=world', same: 'geography=World', why: 'a place' },
    { asked: 'geography=gb', same: 'geography=UK', why: 'a country by its ISO code' },
    { asked: 'geography=world%20(mostly%20us)', same: 'geography=World%20(mostly%20US)', why: 'a place of several words' },
    { asked: 'topic=Goal-Fit', same: 'topic=goal-fit', why: 'a topic' },
    { asked: 'confidence=HIGH', same: 'confidence=high', why: 'a confidence' },
    { asked: 'usedBy=X', same: 'usedBy=twitter', why: 'the platform of a profile' },
  ])('takes $asked as $same: $why', async ({ asked, same }) => {
    const found = idsOf(await everyRecord(asked))

    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(idsOf(await everyRecord(same)))
  })

  it.each<{ filter: string; code: string; told: RegExp }>([
    { filter: 'platform=nope', code: 'unknown-value', told: /^"nope" is not one of the values\. Known: \*, bereal, .*, google-plus, .*, x\.$/ },
    { filter: 'platform=twiter', code: 'unknown-value', told: /Did you mean "twitter"\?/ },
    { filter: 'platform=own-nowhere', code: 'unknown-value', told: /Known: / },
    { filter: 'geography=Mars', code: 'unknown-value', told: /Known: AU, .*, FR, .*, World, .*, GB\.$/ },
    { filter: 'topic=weather', code: 'unknown-value', told: /Known: reach, .*, hype\.$/ },
    { filter: 'confidence=none', code: 'unknown-value', told: /Known: high, medium, low\.$/ },
    { filter: 'usedBy=myspace', code: 'unknown-value', told: /Known: blog, .*, telegram, x\.$/ },
    { filter: 'usedBy=own-nowhere', code: 'platform-not-described', told: /own-nowhere/ },
    { filter: 'stale=perhaps', code: 'wrong-type', told: /true or false/ },
    { filter: 'recalled=2', code: 'wrong-type', told: /true or false/ },
  ])('refuses $filter and says what there is', async ({ filter, code, told }) => {
    const { body } = await service.get(`/v1/evidence?${filter}`).expect(400)

    expect(body).toMatchObject({ code: 'validation-failed', errors: [{ pointer: `/query/${filter.split('=')[0]}`, code }] })
    expect(body.errors[0].detail).toMatch(told)
  })

  it('refuses a value in French, too', async () => {
    const { body } = await service.get('/v1/evidence?geography=Mars').set('Accept-Language', 'fr').expect(400)

    expect(body.errors[0].detail).toMatch(/^"Mars" n’est pas une des valeurs\. Connues\u00a0: AU, /)
  })

  it('tells which records disagree with one, why, and what is used, in the language asked for', async () => {
    const english = await service.get('/v1/evidence/li-dep-reach50').expect(200)
    const french = await service.get('/v1/evidence/li-dep-reach50').set('Accept-Language', 'fr').expect(200)
    const quiet = await service.get('/v1/evidence/rd-stab-47').expect(200)

    expect(english.body).toMatchObject({ conflictsWith: ['li-dep-reach34'], conflictNote: expect.stringMatching(/^Two analyses of LinkedIn/) })
    expect(french.body.conflictNote).toMatch(/^Deux analyses de LinkedIn/)
    expect(quiet.body.conflictsWith).toEqual([])
    expect(quiet.body).not.toHaveProperty('conflictNote')
  })

  it('shows a disagreement from both sides', async () => {
    const all = new Map((await everyRecord('')).map((record) => [record.id, record]))

    for (const { id, conflictsWith } of all.values()) {
      for (const other of conflictsWith) expect(all.get(other)?.conflictsWith).toContain(id)
    }
  })
})

const platforms = async (filter: string): Promise<readonly string[]> => idsOf((await service.get(`/v1/platforms?${filter}`).expect(200)).body.items)

describe('GET /v1/platforms', () => {
  it('lists all of them without a filter', async () => {
    expect([...(await platforms(''))].sort()).toEqual([...PLATFORM_IDS].sort())
  })

  it.each<{ filter: string; listed: readonly string[]; why: string }>([
    { filter: 'owned=true', listed: ['blog', 'newsletter'], why: 'what the organisation owns' },
    { filter: 'goal=search-visibility', listed: ['blog', 'pinterest', 'youtube', 'reddit'], why: 'rated 3 or more; on Pinterest for visual sectors' },
    { filter: 'goal=search-visibility&minRating=4', listed: ['blog', 'youtube'], why: 'a higher bar' },
    { filter: 'use=community-group', listed: ['facebook', 'reddit', 'discord', 'telegram'], why: 'a use' },
    { filter: 'goal=community&use=community-group&minRating=4', listed: ['facebook', 'discord'], why: 'both must hold' },
    { filter: 'owned=false&goal=thought-leadership&minRating=4', listed: ['linkedin'], why: 'and what is not owned' },
  ])('$filter gives $listed: $why', async ({ filter, listed }) => {
    expect(await platforms(filter)).toEqual(listed)
  })

  it('asks nothing of a rating when neither goal nor use is given', async () => {
    expect(await platforms('minRating=4')).toHaveLength(PLATFORM_IDS.length)
  })

  it('takes names in any case', async () => {
    expect(await platforms('goal=Community&use=COMMUNITY-GROUP&minRating=4')).toEqual(['facebook', 'discord'])
  })

  it.each<{ filter: string; told: RegExp }>([
    { filter: 'goal=fame', told: /Known: awareness, .*, internal-communication\.$/ },
    { filter: 'use=dancing', told: /Known: long-form-articles, .*, testimonials\.$/ },
    { filter: 'minRating=5', told: /at most 4/ },
    { filter: 'minRating=2.5', told: /whole number/ },
    { filter: 'owned=maybe', told: /true or false/ },
    { filter: 'platform=blog', told: /no field "platform"/ },
  ])('refuses $filter and says what there is', async ({ filter, told }) => {
    const { body } = await service.get(`/v1/platforms?${filter}`).expect(400)

    expect(body.errors[0].detail).toMatch(told)
  })

  it.each([1, 3, 5, 16])('gives them page by page, %d at a time, none twice', async (limit) => {
    const found: string[] = []
    let cursor = ''
    do {
      const { body } = await service.get(`/v1/platforms?limit=${limit}${cursor}`).expect(200)
      expect(body.items.length).toBeLessThanOrEqual(limit)
      found.push(...idsOf(body.items))
      cursor = body.nextCursor === undefined ? '' : `&cursor=${encodeURIComponent(body.nextCursor)}`
    } while (cursor !== '')

    expect(found).toEqual(await platforms('limit=100'))
  })

  it('pages through what a filter leaves', async () => {
    const { body: first } = await service.get('/v1/platforms?goal=search-visibility&limit=3').expect(200)
    const { body: second } = await service.get(`/v1/platforms?goal=search-visibility&limit=3&cursor=${first.nextCursor}`).expect(200)

    expect([idsOf(first.items), idsOf(second.items)]).toEqual([['blog', 'pinterest', 'youtube'], ['reddit']])
    expect(second).not.toHaveProperty('nextCursor')
  })
})

type Figure = { readonly basis: string; readonly evidence: readonly string[]; readonly confidence: number; readonly stale: boolean }

/** Every figure of an answer, variants included. */
const figuresIn = (node: unknown): readonly Figure[] => {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.values(node).flatMap(figuresIn)
  return 'basis' in node ? [node as Figure, ...below] : below
}

describe('GET /v1/platforms/{platformId}', () => {
  it.each(PLATFORM_IDS)('shows of every figure of %s what it rests on and how far it may be trusted today', async (id) => {
    const { body } = await service.get(`/v1/platforms/${id}`).expect(200)
    const figures = figuresIn(body)

    expect(figures.length).toBeGreaterThan(50)
    for (const figure of figures) {
      expect(figure).toMatchObject({
        value: expect.any(Number),
        unit: expect.any(String),
        reviewedOn: expect.any(String),
        stale: expect.any(Boolean),
      })
      expect(figure.confidence).toBeGreaterThanOrEqual(0.25)
      if (figure.basis === 'judgement') expect(figure).toMatchObject({ confidence: 0.25, stale: false, evidence: [] })
    }
  })

  it('shows where a share was measured, on whom, and that an old one is stale', async () => {
    const { body } = await service.get('/v1/platforms/pinterest').expect(200)

    expect(body.audience.reach.find(({ geography }: { geography: string }) => geography === 'US')).toMatchObject({
      population: 'US adults, 2023',
      evidence: ['pin-reach-us23'],
      stale: true,
    })
  })
})

describe('the lists of the service', () => {
  const LISTS = OPERATIONS.filter(({ query }) => query.some(({ name }) => name === 'cursor')).map(({ template }) => template)

  let webhook: Promise<string> | undefined
  const aWebhook = (): Promise<string> => {
    webhook ??= service.post('/v1/webhooks', { url: 'http://127.0.0.1:80/in' }).then(({ body }) => body.id)
    return webhook
  }
  /** Where a list belongs to something, to one that is there. */
  const at = async (path: string): Promise<string> => {
    if (path.includes('{webhookId}')) return path.replace('{webhookId}', await aWebhook())
    if (!path.includes('{accountId}')) return path
    const { body, headers } = await service.post('/v1/accounts', { platform: 'blog', reference: 'https://lists.example.org' })
    return path.replace('{accountId}', body.id ?? headers['location']?.split('/').at(-1) ?? '')
  }

  it('are known to this test', () => {
    expect([...LISTS].sort()).toEqual([
      '/v1/accounts',
      '/v1/accounts/{accountId}/audits',
      '/v1/alerts',
      '/v1/assessments',
      '/v1/audits',
      '/v1/diagnoses',
      '/v1/erasures',
      '/v1/evidence',
      '/v1/keys',
      '/v1/organisations',
      '/v1/overrides',
      '/v1/pilots',
      '/v1/platforms',
      '/v1/schedules',
      '/v1/trail',
      '/v1/webhooks',
      '/v1/webhooks/{webhookId}/deliveries',
    ])
  })

  it.each(LISTS.flatMap((path) => ['0x10', '1e1', ' 5', '5 ', '+5', '5.0', '1_0', '', 'five', '٥'].map((limit) => ({ path, limit }))))(
    '$path refuses limit=$limit',
    async ({ path, limit }) => {
      const { body } = await service.get(`${await at(path)}?limit=${encodeURIComponent(limit)}`).expect(400)

      expect(body).toMatchObject({ code: 'validation-failed', errors: [{ pointer: '/query/limit', code: 'wrong-type' }] })
    },
  )

  it.each(LISTS)('%s refuses a limit out of bounds and takes those at its bounds', async (path) => {
    for (const limit of ['0', '101', '-1']) {
      expect((await service.get(`${await at(path)}?limit=${limit}`).expect(400)).body.errors).toMatchObject([
        { pointer: '/query/limit', code: 'out-of-range' },
      ])
    }
    for (const limit of ['1', '100', '007']) await service.get(`${await at(path)}?limit=${limit}`).expect(200)
  })

  it.each(LISTS)('%s refuses a cursor that is none of its own', async (path) => {
    expect((await service.get(`${await at(path)}?cursor=bm9wZQ`).expect(400)).body.code).toBe('invalid-cursor')
  })
})
