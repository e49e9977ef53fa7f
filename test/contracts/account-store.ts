import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AccountResult, AuditTarget, AuditTask } from '../../domain/audit/audit.ts'
import type { Dossier } from '../../domain/audit/dossier.ts'
import { sightingOf } from '../../domain/audit/ledger.ts'
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import type { AccountStore, AuditStore, LedgerStore } from '../../domain/ports.ts'

type Stores = { readonly accounts: AccountStore; readonly audits: AuditStore; readonly ledger: LedgerStore }

const WORKSPACE = 'wsp_1'
const at = (minute: number): string => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`
const DECLARED: NonNullable<Dossier['declared']> = { state: 'parked', since: '2026-01-01', reason: 'Kept for its name.', author: 'The director' }
const account = (reference: string) => ({ platform: 'facebook', reference }) as const

type Reading = { readonly posts: readonly string[]; readonly observedAt: string; readonly truncated?: boolean }
const read = ({ account: of }: AuditTarget, { posts, observedAt, truncated = false }: Reading): AccountResult => ({
  status: 'ok',
  account: of,
  observedAt,
  posts: posts.length,
  undated: 0,
  vitality: vitalityOf({ posts, asOf: observedAt, truncated }),
  changes: [],
})
const unread = ({ account: of }: AuditTarget, observedAt: string): AccountResult => ({
  status: 'unreachable',
  account: of,
  observedAt,
  detail: 'timeout',
  changes: [],
})

/** What every store of accounts, and the store of audits with it, must do. `open` makes an empty one. */
export const describeAccountStore = (name: string, open: () => Promise<{ readonly store: Stores; close(): Promise<void> }>): void => {
  describe(`account store: ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>
    let accounts: AccountStore
    let audits: AuditStore
    let ledger: LedgerStore
    let accepted = 0
    beforeEach(async () => {
      opened = await open()
      accounts = opened.store.accounts
      audits = opened.store.audits
      ledger = opened.store.ledger
      accepted = 0
    })
    afterEach(() => opened.close())

    const accept = async (references: readonly string[], workspaceId = WORKSPACE): Promise<readonly AuditTask[]> => {
      const id = `aud_${accepted}`
      const targets = references.map((reference) => ({ account: account(reference) }))
      await audits.accept({ id, workspaceId, createdAt: at(accepted++), trigger: { kind: 'request' }, targets })
      return audits.claim({ worker: 'w', now: at(40), leaseUntil: at(50), limit: 100 })
    }
    const complete = (task: AuditTask, result: AccountResult, reading?: Reading) => {
      const sighting = reading && sightingOf({ truncated: false, ...reading, posts: reading.posts.map((publishedAt) => ({ publishedAt })) })
      return audits.complete({ worker: 'w', task, result, now: at(41), ...(sighting ? { sighting } : {}) })
    }
    const audited = async (reference: string, reading: Reading): Promise<string> => {
      const [task] = (await accept([reference])) as [AuditTask]
      await complete(task, read(task.target, reading), reading)
      return task.accountId as string
    }
    const register = (reference: string, more: { readonly dossier?: Dossier; readonly workspaceId?: string } = {}) =>
      accounts.register({ workspaceId: WORKSPACE, account: account(reference), now: at(0), ...more })
    const tally = async (horizonDays = 90) => {
      const own = (await ledger.tallies(WORKSPACE)).filter((one) => one.horizonDays === horizonDays)
      const total = (part: 'open' | 'scored' | 'counted' | 'cameTrue') => own.reduce((sum, one) => sum + one[part], 0)
      return { open: total('open'), scored: total('scored'), counted: total('counted'), cameTrue: total('cameTrue') }
    }

    it('registers an account once, whoever amends it at once', async () => {
      const request = { workspaceId: WORKSPACE, now: at(1), dryRun: false }
      const amend = (owner: string) =>
        accounts.amend<never>(request, [{ account: account('new'), judge: () => ({ amendment: { dossier: { owner } } }) }])

      const done = (await Promise.all([amend('Ada'), amend('Grace')])).flat()

      expect(done.map((one) => one.done).sort()).toEqual(['created', 'updated'])
      expect((await accounts.list(WORKSPACE, { limit: 9 })).items).toHaveLength(1)
    })

    it('amends accounts as they stand, each for itself, and tells the same when it only tries', async () => {
      const made = await accounts.register({
        workspaceId: WORKSPACE,
        account: account('there'),
        dossier: { owner: 'Ada', takers: 'The shop' },
        now: at(1),
      })
      const lines = [
        { account: account('there'), judge: () => ({ amendment: { dossier: { owner: 'Grace' }, organisationId: 'org_1' } }) },
        { account: account('there-not-yet'), judge: () => ({ amendment: { organisationId: 'org_1' } }) },
        { account: account('unwanted'), judge: () => ({ refused: 'no' as const }) },
      ]
      const request = { workspaceId: WORKSPACE, now: at(2) }

      const tried = await accounts.amend({ ...request, dryRun: true }, lines)
      const stood = await accounts.find(WORKSPACE, made.account.id)
      const done = await accounts.amend({ ...request, dryRun: false }, lines)
      const again = await accounts.amend({ ...request, dryRun: false }, lines)

      expect(tried.map((one) => one.done)).toEqual(['updated', 'created', 'refused'])
      expect(stood).toEqual(made.account)
      expect(done.map((one) => one.done)).toEqual(['updated', 'created', 'refused'])
      expect(await accounts.find(WORKSPACE, made.account.id)).toMatchObject({ dossier: { owner: 'Grace' }, organisationId: 'org_1' })
      expect(again.map((one) => one.done)).toEqual(['unchanged', 'unchanged', 'refused'])
      const { items } = await accounts.inventory(WORKSPACE, { limit: 50 })
      expect(items.map(({ account: { reference } }) => reference)).not.toContain('unwanted')
    })

    it('lists an inventory by platform and name, page by page, with dossiers', async () => {
      for (const reference of ['zebra', 'ant', 'lynx']) {
        await accounts.register({
          workspaceId: WORKSPACE,
          account: account(reference),
          dossier: { owner: reference },
          organisationId: 'org_1',
          now: at(1),
        })
      }
      await accounts.register({ workspaceId: WORKSPACE, account: account('mole'), now: at(1) })
      const owners: unknown[] = []
      let cursor: string | undefined
      do {
        const page = await accounts.inventory(WORKSPACE, { limit: 1, ...(cursor === undefined ? {} : { cursor }) }, { organisationIds: ['org_1'] })
        owners.push(...page.items.map(({ dossier }) => dossier?.owner))
        cursor = page.nextCursor
      } while (cursor !== undefined)

      expect(owners).toEqual(['ant', 'lynx', 'zebra'])
      expect((await accounts.inventory(WORKSPACE, { limit: 10 })).items).toHaveLength(4)
    })

    it('lists what belongs to some organisations, and nothing where there are none of them', async () => {
      for (const [reference, organisationId] of [
        ['own', 'org_1'],
        ['other', 'org_2'],
      ] as const)
        await accounts.register({ workspaceId: WORKSPACE, account: account(reference), organisationId, now: at(accepted++) })
      await register('nobodys')
      const of = async (organisationIds: readonly string[]) => {
        const pages = [
          await accounts.list(WORKSPACE, { limit: 9 }, { organisationIds }),
          await accounts.inventory(WORKSPACE, { limit: 9 }, { organisationIds }),
        ]
        return pages.map(({ items }) => items.map((item) => item.account.reference).sort())
      }

      expect(await of(['org_1'])).toEqual([['own'], ['own']])
      expect(await of(['org_1', 'org_2'])).toEqual([
        ['other', 'own'],
        ['other', 'own'],
      ])
      expect(await of([])).toEqual([[], []])
    })

    it('says whose an account is, or that it is nobody’s, within the workspace', async () => {
      const { account: made } = await register('a', { dossier: { owner: 'Ada' } })

      expect(await accounts.move('wsp_2', made.id, 'org_1')).toBeUndefined()
      expect(await accounts.move(WORKSPACE, made.id, 'org_1')).toEqual({ ...made, organisationId: 'org_1' })
      expect(await accounts.find(WORKSPACE, made.id)).toEqual({ ...made, organisationId: 'org_1' })
      expect(await accounts.move(WORKSPACE, made.id, undefined)).toEqual(made)
      expect(await accounts.find(WORKSPACE, made.id)).toEqual(made)
    })

    it.each([
      { unowned: false, expected: [1], why: 'those that are nobody’s may be taken over' },
      { unowned: true, expected: [1, 2], why: 'also those that are nobody’s' },
    ])('tells the places of accounts that are another’s: $why', async ({ unowned, expected }) => {
      const owned = (reference: string, organisationId: string) =>
        accounts.register({ workspaceId: WORKSPACE, account: account(reference), organisationId, now: at(0) })
      await owned('own', 'org_1')
      await owned('other', 'org_2')
      await register('nobodys')
      await accounts.register({ workspaceId: 'wsp_2', account: account('elsewhere'), organisationId: 'org_2', now: at(0) })
      const asked = ['own', 'https://www.facebook.com/other', 'nobodys', 'elsewhere', 'not-there'].map(account)

      expect(
        await accounts.foreign(WORKSPACE, [...asked, { platform: 'instagram', reference: 'other' }], { organisationId: 'org_1', unowned }),
      ).toEqual(expected)
      expect(await accounts.foreign(WORKSPACE, [], { organisationId: 'org_1', unowned })).toEqual([])
      const [first] = (await accounts.list(WORKSPACE, { limit: 1 })).items
      const known = async (workspaceId: string, filter?: object) => [...(await accounts.known(workspaceId, [first?.id ?? '', 'acc_typo'], filter))]
      expect(await known(WORKSPACE)).toEqual([first?.id])
      expect(await known('wsp_2')).toEqual([])
      expect(await known(WORKSPACE, { organisationIds: ['org_none'] })).toEqual([])
      expect(await accounts.known(WORKSPACE, [])).toEqual(new Set())
    })

    it('finds those of another among more than one statement holds', async () => {
      await accounts.register({ workspaceId: WORKSPACE, account: account('page449'), organisationId: 'org_2', now: at(0) })
      const asked = Array.from({ length: 450 }, (_, place) => account(`page${place}`))

      expect(await accounts.foreign(WORKSPACE, asked, { organisationId: 'org_1', unowned: false })).toEqual([449])
    })

    it('gives accounts of nobody to the organisation they are audited for, and no others', async () => {
      const before = [
        { platform: 'facebook', reference: 'asked' },
        { platform: 'facebook', reference: 'not-asked' },
        { platform: 'instagram', reference: 'not-asked' },
      ] as const
      for (const known of before) await accounts.register({ workspaceId: WORKSPACE, account: known, now: at(0) })
      await accounts.register({ workspaceId: WORKSPACE, account: account('other'), organisationId: 'org_2', now: at(0) })
      const targets = [account('asked'), { platform: 'instagram', reference: 'not-asked' } as const, account('other'), account('new')]

      await audits.accept({
        id: 'aud_1',
        workspaceId: WORKSPACE,
        organisationId: 'org_1',
        createdAt: at(1),
        trigger: { kind: 'request' },
        targets: targets.map((one) => ({ account: one })),
      })

      const { items } = await accounts.inventory(WORKSPACE, { limit: 9 })
      expect(items.map((item) => `${item.account.platform} ${item.account.reference}: ${item.organisationId}`)).toEqual([
        'facebook asked: org_1',
        'facebook new: org_1',
        'facebook not-asked: undefined',
        'facebook other: org_2',
        'instagram not-asked: org_1',
      ])
    })

    it('registers an account once, by whatever reference, and each in its own workspace', async () => {
      const [first, again] = await accept(['https://www.facebook.com/riverbank', 'riverbank'])
      const [other] = await accept(['riverbank'], 'wsp_2')

      expect(first?.accountId).toMatch(/^acc_/)
      expect(again?.accountId).toBe(first?.accountId)
      expect(other?.accountId).not.toBe(first?.accountId)
      expect(await register('riverbank')).toMatchObject({ done: 'known', account: { id: first?.accountId, createdAt: at(0) } })
      expect(await accounts.find('wsp_2', first?.accountId ?? '')).toBeUndefined()
    })

    it('registers more accounts than one statement holds', async () => {
      const references = Array.from({ length: 450 }, (_, place) => `page${place}`)
      await audits.accept({
        id: 'aud_many',
        workspaceId: WORKSPACE,
        createdAt: at(0),
        trigger: { kind: 'request' },
        targets: references.map((reference) => ({ account: account(reference) })),
      })

      expect(await accounts.counts(WORKSPACE)).toEqual({ 'not-audited': 450 })
      expect(new Set((await audits.claim({ worker: 'w', now: at(1), leaseUntil: at(2), limit: 500 })).map(({ accountId }) => accountId)).size).toBe(
        450,
      )
    })

    it('registers none when the audit is refused', async () => {
      const tick = { kind: 'schedule', scheduleId: 'sch_1', tick: at(0) } as const
      const audit = { workspaceId: WORKSPACE, createdAt: at(0), trigger: tick }
      await audits.accept({ ...audit, id: 'aud_a', targets: [{ account: account('a') }] })

      expect(await audits.accept({ ...audit, id: 'aud_b', targets: [{ account: account('b') }] })).toBe(false)

      expect(await accounts.counts(WORKSPACE)).toEqual({ 'not-audited': 1 })
    })

    it('keeps, replaces and forgets a dossier, and shows it to its own workspace only', async () => {
      const dossier: Dossier = { owner: null, hoursPerWeek: 2 }
      const { account: made } = await register('a', { dossier })

      expect(await accounts.find(WORKSPACE, made.id)).toEqual({ ...made, dossier, dossierSetAt: at(0) })
      expect(await accounts.putDossier('wsp_2', made.id, { dossier: {}, now: at(1) })).toBeUndefined()
      expect(await accounts.putDossier(WORKSPACE, made.id, { dossier: { takers: 'Others' }, now: at(2) })).toMatchObject({
        dossier: { takers: 'Others' },
        dossierSetAt: at(2),
      })
      expect(await accounts.remove('wsp_2', made.id)).toBe(false)
      expect(await accounts.remove(WORKSPACE, made.id)).toBe(true)
      expect(await accounts.remove(WORKSPACE, made.id)).toBe(false)
      expect(await accounts.find(WORKSPACE, made.id)).toBeUndefined()
    })

    describe('how an account stands', () => {
      const posts = ['2026-01-01', '2026-01-08', '2026-01-15']

      it('follows the newest observation, in whatever order results come', async () => {
        const id = await audited('a', { posts, observedAt: '2026-02-01T00:00:00.000Z' })
        await audited('a', { posts, observedAt: '2026-01-20T00:00:00.000Z' })

        expect(await accounts.find(WORKSPACE, id)).toMatchObject({
          observedAt: '2026-02-01T00:00:00.000Z',
          lastAuditId: 'aud_0',
          reading: { asOf: '2026-02-01', lastPostOn: '2026-01-15' },
        })
      })

      it('is the trouble when it cannot be read, beside what was read before', async () => {
        const id = await audited('a', { posts, observedAt: '2026-02-01T00:00:00.000Z' })
        const before = await accounts.find(WORKSPACE, id)
        const [task] = (await accept(['a'])) as [AuditTask]
        await complete(task, unread(task.target, '2026-02-02T00:00:00.000Z'))

        expect(await accounts.find(WORKSPACE, id)).toMatchObject({
          standing: 'unreachable',
          reading: before?.reading,
          changed: { from: before?.standing, at: at(41) },
        })
      })

      it('is what was decided, at once and until it is taken back', async () => {
        const id = await audited('a', { posts, observedAt: '2026-02-01T00:00:00.000Z' })
        const before = (await accounts.find(WORKSPACE, id))?.standing

        await accounts.putDossier(WORKSPACE, id, { dossier: { declared: DECLARED }, now: at(2) })
        expect(await accounts.find(WORKSPACE, id)).toMatchObject({ standing: 'parked', declared: DECLARED, changed: { from: before, at: at(2) } })
        expect(await accounts.silent(WORKSPACE, 9)).toEqual([])
        await accounts.putDossier(WORKSPACE, id, { dossier: {}, now: at(3) })
        expect(await accounts.find(WORKSPACE, id)).toMatchObject({ standing: before, changed: { from: 'parked', at: at(3) } })
        expect(await accounts.silent(WORKSPACE, 9)).toHaveLength(1)
      })

      it('is no change at the first audit', async () => {
        const id = await audited('a', { posts, observedAt: '2026-02-01T00:00:00.000Z' })

        expect(await accounts.find(WORKSPACE, id)).not.toHaveProperty('changed')
        expect(await accounts.changed(WORKSPACE, 9)).toEqual([])
      })

      it('is not moved by a result of somebody who lost the task, nor after the audit was cancelled', async () => {
        const [task] = (await accept(['a'])) as [AuditTask]
        await audits.cancel({ workspaceId: WORKSPACE, id: 'aud_0', now: at(2) })

        expect(await complete(task, read(task.target, { posts, observedAt: at(3) }), { posts, observedAt: at(3) })).toBe(false)

        expect(await accounts.counts(WORKSPACE)).toEqual({ 'not-audited': 1 })
        expect(await ledger.tallies(WORKSPACE)).toEqual([])
      })
    })

    it('lists by platform and standing, newest first, without dossiers', async () => {
      for (const reference of ['a', 'b', 'c']) await accounts.register({ workspaceId: WORKSPACE, account: account(reference), now: at(accepted++) })
      await accounts.register({
        workspaceId: WORKSPACE,
        account: { platform: 'blog', reference: 'd.example' },
        now: at(9),
        dossier: { declared: DECLARED, owner: 'Me' },
      })
      const names = async (...[page, filter]: [page: { limit: number; cursor?: string }, filter?: Parameters<AccountStore['list']>[2]]) =>
        (await accounts.list(WORKSPACE, page, filter)).items.map((item) => item.account.reference)

      const first = await accounts.list(WORKSPACE, { limit: 2 })
      expect(first.items.map((item) => item.account.reference)).toEqual(['d.example', 'c'])
      expect(first.items[0]).not.toHaveProperty('dossier')
      expect(await names({ limit: 2, cursor: first.nextCursor as string })).toEqual(['b', 'a'])
      expect(await names({ limit: 9 }, { platform: 'blog' })).toEqual(['d.example'])
      expect(await names({ limit: 9 }, { standing: 'not-audited' })).toEqual(['c', 'b', 'a'])
      expect(await names({ limit: 9 }, { platform: 'facebook', standing: 'parked' })).toEqual([])
      expect(await accounts.list('wsp_2', { limit: 9 })).toEqual({ items: [] })
      await expect(accounts.list(WORKSPACE, { limit: 1, cursor: 'x' })).rejects.toMatchObject({ code: 'invalid-cursor' })
    })

    it('lists the accounts with a tag page by page in each order, beside others, also by standing', async () => {
      const references = Array.from({ length: 9 }, (_, place) => `page-${place}`)
      for (const [place, reference] of references.entries()) {
        const dossier = place % 2 === 0 ? { tags: ['Night', 'all'] } : { tags: ['all'] }
        // Two come at a time, so that some are told apart by their ids alone.
        await accounts.register({
          workspaceId: WORKSPACE,
          account: account(reference),
          dossier,
          now: at(Math.floor(place / 4)),
        })
      }
      await audited('page-2', { posts: ['2026-02-01'], observedAt: at(30) })
      await audited('page-6', { posts: ['2026-02-20'], observedAt: at(30) })
      const paged = async (filter: Parameters<AccountStore['list']>[2]): Promise<readonly string[]> => {
        const seen: string[] = []
        for (let cursor: string | undefined; ; ) {
          const { items, nextCursor } = await accounts.list(WORKSPACE, { limit: 2, ...(cursor ? { cursor } : {}) }, filter)
          seen.push(...items.map((one) => one.account.reference))
          if (nextCursor === undefined) return seen
          cursor = nextCursor
        }
      }

      const whole = await accounts.list(WORKSPACE, { limit: 20 })
      const newest = whole.items.map((one) => one.account.reference).filter((reference) => Number(reference.slice(5)) % 2 === 0)
      expect(newest).toHaveLength(5)
      expect(await paged({ tag: 'night' })).toEqual(newest)
      expect(await paged({ tag: 'night', sort: 'createdAt' })).toEqual([...newest].reverse())
      expect((await paged({ tag: 'NIGHT', sort: '-lastPostOn' })).slice(0, 2)).toEqual(['page-6', 'page-2'])
      expect(await paged({ tag: 'night', standing: 'not-audited' })).toEqual(newest.filter((one) => one !== 'page-2' && one !== 'page-6'))
      expect(await paged({ tag: 'none' })).toEqual([])
    })

    it('lists the most neglected first, by their newest results, and those without a score last', async () => {
      const scores = { a: 9.5, b: 100, c: 76.54, d: undefined }
      for (const task of await accept(Object.keys(scores))) {
        const score = scores[task.target.account.reference as keyof typeof scores]
        const neglect = { low: 0, high: 100, known: 1, ...(score === undefined ? {} : { score }) }
        const judgement = { signals: [], neglect } as unknown as NonNullable<AccountResult['judgement']>
        await complete(task, { ...read(task.target, { posts: [], observedAt: at(30) }), judgement })
      }
      const first = await accounts.list(WORKSPACE, { limit: 2 }, { sort: '-neglect' })
      const rest = await accounts.list(WORKSPACE, { limit: 9, cursor: first.nextCursor as string }, { sort: '-neglect' })

      expect([...first.items, ...rest.items].map((one) => [one.account.reference, one.neglect])).toEqual([
        ['b', 100],
        ['c', 76.5],
        ['a', 9.5],
        ['d', undefined],
      ])
    })

    it('tells the results of an account, newest audit first, and nobody else’s', async () => {
      const id = await audited('a', { posts: [], observedAt: at(10) })
      await audited('b', { posts: [], observedAt: at(10) })
      await audited('a', { posts: ['2026-01-01'], observedAt: at(9) })
      await accept(['a'])

      const first = await accounts.results(WORKSPACE, id, { limit: 1 })
      const second = await accounts.results(WORKSPACE, id, { limit: 1, cursor: first.nextCursor as string })

      expect([...first.items, ...second.items].map(({ auditId, result }) => [auditId, result.accountId])).toEqual([
        ['aud_2', id],
        ['aud_0', id],
      ])
      expect(second).not.toHaveProperty('nextCursor')
      expect(await accounts.results('wsp_2', id, { limit: 9 })).toEqual({ items: [] })
    })

    it('names the changed ones latest first, and the silent ones longest first', async () => {
      const early = await audited('early', { posts: ['2020-01-01'], observedAt: '2026-02-01T00:00:00.000Z' })
      const late = await audited('late', { posts: ['2026-01-31'], observedAt: '2026-02-01T00:00:00.000Z' })
      await audited('empty', { posts: [], observedAt: '2026-02-01T00:00:00.000Z' })
      await accounts.putDossier(WORKSPACE, late, { dossier: { declared: DECLARED }, now: at(4) })
      await accounts.putDossier(WORKSPACE, early, { dossier: { declared: DECLARED }, now: at(5) })
      expect((await accounts.changed(WORKSPACE, 9)).map(({ id }) => id)).toEqual([early, late])
      expect(await accounts.changed(WORKSPACE, 1)).toHaveLength(1)
      expect(await accounts.changed('wsp_2', 9)).toEqual([])

      for (const id of [early, late]) await accounts.putDossier(WORKSPACE, id, { dossier: {}, now: at(6) })

      expect((await accounts.silent(WORKSPACE, 9)).map(({ id }) => id)).toEqual([early, late])
      await accounts.putDossier(WORKSPACE, early, { dossier: { kind: 'alert' }, now: at(7) })
      expect((await accounts.silent(WORKSPACE, 9)).map(({ id }) => id)).toEqual([late])
    })

    describe('the ledger', () => {
      const first = { posts: ['2025-01-01', '2025-01-08', '2025-01-15'], observedAt: '2025-01-20T00:00:00.000Z' }

      it('enters the forecasts of a result once for each day and horizon', async () => {
        await audited('a', first)
        await audited('a', first)

        expect(await tally(90)).toEqual({ open: 1, scored: 0, counted: 0, cameTrue: 0 })
        expect(await tally(365)).toMatchObject({ open: 1 })
        expect(await ledger.tallies('wsp_2')).toEqual([])
      })

      it('scores a post as soon as it is seen, and counts it once the horizon is over', async () => {
        await audited('a', first)
        const posts = [...first.posts, '2025-02-01']

        await audited('a', { posts, observedAt: '2025-02-02T00:00:00.000Z' })
        expect(await tally()).toEqual({ open: 1, scored: 1, counted: 0, cameTrue: 0 })
        await audited('a', { posts, observedAt: '2025-04-21T00:00:00.000Z' })
        expect(await tally()).toEqual({ open: 2, scored: 1, counted: 1, cameTrue: 1 })
      })

      it('lets a post that turns up later outweigh a reading that missed it, and counts the forecast once all the same', async () => {
        await audited('a', first)
        await audited('a', { posts: first.posts, observedAt: '2025-06-01T00:00:00.000Z' })
        expect(await tally()).toMatchObject({ counted: 1, cameTrue: 0 })

        await audited('a', { posts: [...first.posts, '2025-02-01'], observedAt: '2025-06-01T00:00:00.000Z' })
        expect(await tally()).toMatchObject({ counted: 1, cameTrue: 1 })
        await audited('a', { posts: first.posts, observedAt: '2025-06-02T00:00:00.000Z' })
        expect(await tally()).toMatchObject({ counted: 1, cameTrue: 1 })
      })

      it('leaves a forecast open that the visible history does not reach back to, and one whose account was not read', async () => {
        await audited('a', first)
        await audited('a', { posts: ['2025-05-01'], observedAt: '2025-06-01T00:00:00.000Z', truncated: true })
        const [task] = (await accept(['a'])) as [AuditTask]
        await complete(task, unread(task.target, '2025-07-01T00:00:00.000Z'))

        expect(await tally()).toMatchObject({ scored: 0, counted: 0 })
      })

      it('forgets the forecasts of an account with it, and takes nothing in of one that is forgotten', async () => {
        const kept = await audited('kept', first)
        const before = await ledger.tallies(WORKSPACE)
        const id = await audited('gone', first)
        await audited('gone', { posts: first.posts, observedAt: '2025-06-01T00:00:00.000Z' })
        const [task] = (await accept(['gone'])) as [AuditTask]

        await accounts.remove(WORKSPACE, id)
        const late = { posts: [], observedAt: '2025-07-01T00:00:00.000Z' }
        expect(await complete(task, read(task.target, late), late)).toBe(true)

        const isSomething = ({ open, scored }: { open: number; scored: number }) => open + scored > 0
        expect((await ledger.tallies(WORKSPACE)).filter(isSomething)).toEqual(before)
        expect((await accounts.list(WORKSPACE, { limit: 9 })).items.map((item) => item.id)).toEqual([kept])
        expect((await audits.find(WORKSPACE, 'aud_1'))?.results[0]).not.toHaveProperty('accountId')
      })
    })

    describe('counts', () => {
      /** What a count of all of them says. */
      const standing = async () => {
        const { items } = await accounts.list(WORKSPACE, { limit: 100 })
        const found: Record<string, number> = {}
        for (const one of items) found[one.standing] = (found[one.standing] ?? 0) + 1
        return found
      }

      it('say how many stand how, whatever becomes of them', async () => {
        expect(await accounts.counts(WORKSPACE)).toEqual({})
        await register('a')
        await register('a')
        await register('b', { dossier: { declared: DECLARED } })
        await register('elsewhere', { workspaceId: 'wsp_2' })
        expect(await accounts.counts(WORKSPACE)).toEqual({ 'not-audited': 1, parked: 1 })

        const id = await audited('c', { posts: [], observedAt: at(1) })
        const tasks = await accept(['d', 'e', 'a'])
        for (const task of tasks.slice(0, 2)) await complete(task, unread(task.target, at(2)))
        expect(await accounts.counts(WORKSPACE)).toEqual({ ...(await standing()), unreachable: 2, parked: 1 })

        await accounts.putDossier(WORKSPACE, id, { dossier: { declared: DECLARED }, now: at(3) })
        expect(await accounts.counts(WORKSPACE)).toEqual({ ...(await standing()), parked: 2 })
        await accounts.putDossier(WORKSPACE, id, { dossier: {}, now: at(4) })
        expect(await accounts.remove(WORKSPACE, id)).toBe(true)
        expect(await accounts.remove(WORKSPACE, id)).toBe(false)
        const amending = { account: account('f'), judge: () => ({ amendment: { dossier: { declared: DECLARED } } }) }
        await accounts.amend({ workspaceId: WORKSPACE, now: at(5), dryRun: true }, [amending])
        await accounts.amend({ workspaceId: WORKSPACE, now: at(5), dryRun: false }, [amending])
        expect(await accounts.counts(WORKSPACE)).toEqual(await standing())
        expect(await accounts.counts('wsp_2')).toEqual({ 'not-audited': 1 })
      })

      it('are the same after more changes than are summed one by one, also when several look at once', async () => {
        const { account: made } = await register('a')
        await register('b')
        for (let change = 0; change < 301; change += 1)
          await Promise.all(
            [change, change + 1].map((number) =>
              accounts.putDossier(WORKSPACE, made.id, { dossier: number % 2 === 0 ? { declared: DECLARED } : {}, now: at(1) }),
            ),
          )
        const seen = await Promise.all([1, 2, 3].map(() => accounts.counts(WORKSPACE)))

        for (const counts of [...seen, await accounts.counts(WORKSPACE)]) expect(counts).toEqual(await standing())
        await accounts.putDossier(WORKSPACE, made.id, { dossier: { declared: DECLARED }, now: at(1) })
        expect(await accounts.counts(WORKSPACE)).toEqual({ 'not-audited': 1, parked: 1 })
      })
    })

    it('knows the audits that are under way, newest first, each of its own workspace', async () => {
      await audited('a', { posts: [], observedAt: at(1) })
      await accept(['b'])
      await accept(['c'], 'wsp_2')

      expect(await audits.underWay(WORKSPACE, 9)).toMatchObject([{ id: 'aud_1', status: 'running', done: 0, total: 1 }])
      expect(await audits.underWay(WORKSPACE, 0)).toEqual([])
    })
  })
}
