import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import type { VitalityState } from '../../domain/audit/vitality/vitality.ts'
import type { Verdict } from '../../domain/fit/verdict.ts'
import type { AccountStore, AssessmentStore, AuditStore, ConnectionStore, Outbox, WebhookStore } from '../../domain/ports.ts'
import { ownedBy } from '../../domain/tenancy/organisation.ts'
import { EVENT_TYPES } from '../../domain/webhooks/event.ts'
import { type Attempt, MOST_WEBHOOKS, type Webhook } from '../../domain/webhooks/webhook.ts'

type Stores = {
  readonly webhooks: WebhookStore
  readonly outbox: Outbox
  readonly audits: AuditStore
  readonly accounts: AccountStore
  readonly assessments: AssessmentStore
  readonly connections: ConnectionStore
}
/** `withKeys` gives webhooks on the same rows with other passphrases, the current one first. */
type Opened = Stores & { withKeys(...passphrases: readonly string[]): WebhookStore; close(): Promise<void> }

const WORKSPACE = 'wsp_1'
const [OLD, NEW] = ['the passphrase of last year, long enough', 'the passphrase of this year, long enough']
const at = (minute: number): string => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwN3Jq0xQ1Zc4='
const webhook = (id: string, changes: Partial<Webhook> = {}): Webhook => ({
  id,
  workspaceId: WORKSPACE,
  createdAt: at(0),
  url: 'https://crm.example.org/hook',
  events: EVENT_TYPES,
  language: 'en',
  paused: false,
  secretSetAt: at(0),
  ...changes,
})
const target = (reference: string): AuditTarget => ({ account: { platform: 'blog', reference } })
const read = (reference: string, state: VitalityState, minute = 30): AccountResult => ({
  status: 'ok',
  ...target(reference),
  observedAt: at(minute),
  posts: 1,
  undated: 0,
  vitality: { ...vitalityOf({ posts: [at(1)], asOf: at(30) }), state },
  changes: [],
})
const notFound = (reference: string, minute = 30): AccountResult => ({
  status: 'not-found',
  ...target(reference),
  observedAt: at(minute),
  detail: 'feed-not-found',
  changes: [],
})
const success: Attempt = { at: at(40), durationMs: 12, status: 204 }
const failure: Attempt = { at: at(40), durationMs: 12, status: 503, error: 'http-error', excerpt: 'busy' }

/** What every store of webhooks, and the outbox beside it, must do. `open` makes empty ones whose only passphrase is `OLD`. */
export const describeWebhookStore = (name: string, open: (passphrase: string) => Promise<Opened>): void => {
  describe(`webhook store: ${name}`, () => {
    let opened: Opened
    let webhooks: WebhookStore
    let outbox: Outbox
    beforeEach(async () => {
      opened = await open(OLD)
      webhooks = opened.webhooks
      outbox = opened.outbox
    })
    afterEach(() => opened.close())

    let audits = 0
    /** Audits one account and stores its result. */
    const audited = async (result: AccountResult, { workspaceId = WORKSPACE, minute = 30 } = {}): Promise<string> => {
      audits += 1
      const id = `aud_${String(audits).padStart(4, '0')}`
      const { account } = result
      await opened.audits.accept({ id, workspaceId, createdAt: at(minute), trigger: { kind: 'request' }, targets: [{ account }] })
      const [task] = await opened.audits.claim({ worker: 'w', now: at(minute), leaseUntil: at(59), limit: 1 })
      if (!task) throw new Error('nothing to do')
      await opened.audits.complete({ worker: 'w', task, result, now: at(minute) })
      return id
    }
    const claim = (worker = 'd', minute = 40, limit = 10, leaseMinute = minute + 1) =>
      outbox.claim({ worker, now: at(minute), leaseUntil: at(leaseMinute), limit })
    const sent = async (id: string) => {
      const { items } = await webhooks.deliveries(WORKSPACE, id, { limit: 100 })
      return [...items].sort((a, b) => a.sequence - b.sequence)
    }
    const states = async (id: string) =>
      (await sent(id)).flatMap((delivery) => (delivery.type === 'account.state-changed' ? [`${delivery.data.from} > ${delivery.data.to}`] : []))

    describe('webhooks', () => {
      it('are given back as they were added, to their own workspace only, without a secret', async () => {
        expect(await webhooks.add(webhook('whk_1', { description: 'CRM' }), SECRET)).toBe('added')

        expect(await webhooks.find(WORKSPACE, 'whk_1')).toEqual(webhook('whk_1', { description: 'CRM' }))
        expect(await webhooks.find('wsp_2', 'whk_1')).toBeUndefined()
        expect((await webhooks.list('wsp_2', { limit: 9 })).items).toEqual([])
      })

      it('are listed newest first, page by page', async () => {
        for (const id of ['whk_1', 'whk_2', 'whk_3']) await webhooks.add(webhook(id), SECRET)

        const first = await webhooks.list(WORKSPACE, { limit: 2 })
        const second = await webhooks.list(WORKSPACE, { limit: 2, cursor: first.nextCursor as string })

        expect([first, second].map(({ items }) => items.map(({ id }) => id))).toEqual([['whk_3', 'whk_2'], ['whk_1']])
        expect(second).not.toHaveProperty('nextCursor')
      })

      it('are so many at most, in each workspace', async () => {
        for (let count = 0; count < MOST_WEBHOOKS; count++) expect(await webhooks.add(webhook(`whk_${count}`), SECRET)).toBe('added')

        expect(await webhooks.add(webhook('whk_more'), SECRET)).toBe('too-many')
        expect(await webhooks.find(WORKSPACE, 'whk_more')).toBeUndefined()
        expect(await webhooks.add(webhook('whk_other', { workspaceId: 'wsp_2' }), SECRET)).toBe('added')
      })

      it('are replaced and removed within their workspace, with all that was sent', async () => {
        await webhooks.add(webhook('whk_1', { description: 'CRM' }), SECRET)
        await audited(read('a', 'steady'))
        const wish = { url: 'https://other.example/', events: ['audit.completed'], language: 'fr', paused: true } as const

        expect(await webhooks.replace('wsp_2', 'whk_1', wish)).toBeUndefined()
        expect(await webhooks.replace(WORKSPACE, 'whk_1', wish)).toEqual(webhook('whk_1', wish))
        expect(await webhooks.secrets(WORKSPACE, 'whk_1', at(1))).toEqual([SECRET])
        expect(await webhooks.remove('wsp_2', 'whk_1')).toBe(false)
        expect(await webhooks.remove(WORKSPACE, 'whk_1')).toBe(true)
        expect(await webhooks.remove(WORKSPACE, 'whk_1')).toBe(false)
        expect(await sent('whk_1')).toEqual([])
      })
    })

    describe('secrets', () => {
      beforeEach(() => webhooks.add(webhook('whk_1'), 'whsec_a'))
      const signing = (minute: number) => webhooks.secrets(WORKSPACE, 'whk_1', at(minute))
      const rotate = (secret: string, minute: number, formerMinute: number) =>
        webhooks.rotate(WORKSPACE, 'whk_1', { secret, at: at(minute), formerUntil: at(formerMinute) })

      it('overlap when they are rotated, each until its own end', async () => {
        expect(await rotate('whsec_b', 5, 20)).toMatchObject({ secretSetAt: at(5), formerSecretUntil: at(20) })
        expect(await signing(5)).toEqual(['whsec_b', 'whsec_a'])
        await rotate('whsec_c', 10, 30)

        expect(await signing(19)).toEqual(['whsec_c', 'whsec_b', 'whsec_a'])
        expect(await signing(20)).toEqual(['whsec_c', 'whsec_b'])
        expect(await signing(30)).toEqual(['whsec_c'])
      })

      it('sign no more at once without an overlap, none of them', async () => {
        await rotate('whsec_b', 5, 20)
        const rotated = await rotate('whsec_c', 6, 6)

        expect(rotated).not.toHaveProperty('formerSecretUntil')
        expect(await signing(6)).toEqual(['whsec_c'])
      })

      it('belong to their workspace', async () => {
        expect(await webhooks.secrets('wsp_2', 'whk_1', at(1))).toBeUndefined()
        expect(await webhooks.rotate('wsp_2', 'whk_1', { secret: 'whsec_b', at: at(1), formerUntil: at(2) })).toBeUndefined()
        expect(await signing(1)).toEqual(['whsec_a'])
      })

      it('go from one passphrase to the next, and are sealed to every other', async () => {
        const both = opened.withKeys(NEW, OLD)

        expect(await opened.withKeys(NEW).secrets(WORKSPACE, 'whk_1', at(1))).toBe('sealed')
        expect(await opened.withKeys(NEW).rotate(WORKSPACE, 'whk_1', { secret: 'x', at: at(1), formerUntil: at(2) })).toBe('sealed')
        expect(await both.reseal()).toBe(1)
        expect(await both.reseal()).toBe(0)
        expect(await opened.withKeys(NEW).secrets(WORKSPACE, 'whk_1', at(1))).toEqual(['whsec_a'])
      })
    })

    describe('events', () => {
      beforeEach(() => webhooks.add(webhook('whk_1'), SECRET))

      it('tell of an account that it changed between two readings, and of no first reading', async () => {
        await audited(read('a', 'steady'))
        expect(await states('whk_1')).toEqual([])
        const auditId = await audited(read('a', 'dormant'))

        const [, change] = await sent('whk_1')
        expect(await states('whk_1')).toEqual(['steady > dormant'])
        const [account] = (await opened.accounts.list(WORKSPACE, { limit: 9 })).items
        expect(change).toMatchObject({
          type: 'account.state-changed',
          state: 'pending',
          createdAt: at(30),
          dueAt: at(30),
          attempts: 0,
          data: { accountId: account?.id, auditId, platform: 'blog', reference: 'a', from: 'steady', to: 'dormant' },
        })
      })

      it('tell transitions and not levels: trouble, what is unknown, what is old and what stays are none', async () => {
        for (const result of [
          read('a', 'steady', 10),
          notFound('a', 11),
          read('a', 'steady', 12),
          read('a', 'unknown', 13),
          read('a', 'abandoned', 2),
          notFound('a', 14),
          read('a', 'fading', 15),
          read('a', 'fading', 16),
          read('a', 'steady', 17),
        ])
          await audited(result)

        expect(await states('whk_1')).toEqual(['steady > fading', 'fading > steady'])
      })

      it('tell what was decided about an account at its next reading', async () => {
        await audited(read('a', 'dormant', 10))
        const [account] = (await opened.accounts.list(WORKSPACE, { limit: 9 })).items
        const declared = { state: 'parked', since: '2026-02-01', reason: 'Saved for the fair.', author: 'The director' } as const
        await opened.accounts.putDossier(WORKSPACE, account?.id ?? '', { dossier: { declared }, now: at(11) })
        expect(await states('whk_1')).toEqual([])
        await audited(read('a', 'abandoned', 12))
        await audited(read('a', 'dormant', 13))

        expect(await states('whk_1')).toEqual(['dormant > parked'])
      })

      it('tell that an audit is complete, once, with what came out, and not that it was cancelled', async () => {
        const accepted = { workspaceId: WORKSPACE, createdAt: at(1), trigger: { kind: 'request' } } as const
        await opened.audits.accept({ ...accepted, id: 'aud_a', targets: ['a', 'b', 'c'].map(target) })
        await opened.audits.accept({ ...accepted, id: 'aud_b', targets: [target('a')] })
        await opened.audits.cancel({ workspaceId: WORKSPACE, id: 'aud_b', now: at(2) })
        const tasks = await opened.audits.claim({ worker: 'w', now: at(3), leaseUntil: at(9), limit: 3 })
        const results = [read('a', 'steady'), read('b', 'steady'), notFound('c')]
        for (const [place, task] of tasks.entries())
          await opened.audits.complete({ worker: 'w', task, result: results[place] as AccountResult, now: at(4 + place) })

        expect((await sent('whk_1')).map(({ type, data, createdAt, sequence }) => ({ type, data, createdAt, sequence }))).toEqual([
          {
            type: 'audit.completed',
            data: { auditId: 'aud_a', accounts: 3, outcomes: { 'not-found': 1, steady: 2 } },
            createdAt: at(6),
            sequence: 1,
          },
        ])
      })

      it('tell nothing of a result that was not stored', async () => {
        await opened.audits.accept({ id: 'aud_a', workspaceId: WORKSPACE, createdAt: at(1), trigger: { kind: 'request' }, targets: [target('a')] })
        const [task] = await opened.audits.claim({ worker: 'w', now: at(3), leaseUntil: at(9), limit: 3 })
        if (!task) throw new Error('nothing to do')

        expect(await opened.audits.complete({ worker: 'somebody else', task, result: read('a', 'steady'), now: at(4) })).toBe(false)
        expect(await sent('whk_1')).toEqual([])
      })

      it('tell that a run was missed, once for each tick', async () => {
        const late = {
          id: 'aud_a',
          workspaceId: WORKSPACE,
          createdAt: at(9),
          trigger: { kind: 'schedule', scheduleId: 'sch_1', tick: at(1) },
          targets: [target('a')],
          missed: { scheduleName: 'Hourly', runs: 31 },
        } as const
        await opened.audits.accept(late)
        expect(await opened.audits.accept({ ...late, id: 'aud_b' })).toBe(false)

        expect((await sent('whk_1')).map(({ type, data }) => ({ type, data }))).toEqual([
          { type: 'schedule.missed', data: { scheduleId: 'sch_1', name: 'Hourly', tick: at(1), runs: 31, auditId: 'aud_a' } },
        ])
      })

      const assess = (
        id: string,
        verdicts: Readonly<Record<string, Verdict>>,
        {
          organisationName = 'Maison Lumen',
          asOf = '2026-03-01',
          organisationId,
        }: { organisationName?: string; asOf?: string; organisationId?: string } = {},
      ) =>
        opened.assessments.add(
          { id, workspaceId: WORKSPACE, ...ownedBy(organisationId), createdAt: at(5), brief: {}, result: {} },
          { asOf, organisationName, confidence: 0.5, verdicts },
        )
      const verdictsTold = async () =>
        (await sent('whk_1')).flatMap(({ type, data }) => {
          if (type !== 'assessment.verdict-changed') return []
          const { assessmentId, previousId, platform, from, to } = data as Record<string, string>
          return [`${previousId} ${assessmentId} ${platform} ${from} > ${to}`]
        })

      it('tell of other verdicts for the same organisation, against the newest assessment of it', async () => {
        await assess('asm_1', { blog: 'adopt', twitter: 'decline' })
        await assess('asm_2', { blog: 'adopt', twitter: 'pilot' }, { organisationName: ' maison  lumen' })
        await assess('asm_3', { blog: 'decline', twitter: 'decline' }, { organisationName: 'Another' })
        await assess('asm_4', { blog: 'wait', twitter: 'pilot' })

        expect(await verdictsTold()).toEqual(['asm_1 asm_2 twitter decline > pilot', 'asm_2 asm_4 blog adopt > wait'])
      })

      it('tell registered organisations apart by their ids, whatever they are called', async () => {
        await assess('asm_1', { blog: 'adopt' }, { organisationId: 'org_1' })
        await assess('asm_2', { blog: 'wait' }, { organisationId: 'org_2' })
        await assess('asm_3', { blog: 'decline' })
        await assess('asm_4', { blog: 'pilot' }, { organisationId: 'org_1', organisationName: 'Lumen & Sons' })

        expect(await verdictsTold()).toEqual(['asm_1 asm_4 blog adopt > pilot'])
        expect((await sent('whk_1')).map(({ data }) => data)).toMatchObject([{ organisationId: 'org_1', organisation: 'Lumen & Sons' }])
      })

      it('tell nothing of an assessment that speaks about an earlier day, nor against it', async () => {
        await assess('asm_1', { blog: 'adopt' }, { asOf: '2026-03-01' })
        await assess('asm_2', { blog: 'decline' }, { asOf: '2020-01-01' })
        await assess('asm_3', { blog: 'adopt' }, { asOf: '2026-03-01' })

        expect(await verdictsTold()).toEqual([])
      })

      it('tell the end of a credential once for each threshold, the nearest where several passed', async () => {
        const end = { workspaceId: WORKSPACE, platform: 'facebook', expiresAt: at(59) } as const

        expect(await outbox.tellExpiry({ ...end, thresholds: [14, 3], now: at(1) })).toBe(true)
        expect(await outbox.tellExpiry({ ...end, thresholds: [14, 3], now: at(2) })).toBe(false)
        expect(await outbox.tellExpiry({ ...end, thresholds: [14], now: at(3) })).toBe(false)
        expect(await outbox.tellExpiry({ ...end, thresholds: [14, 3, 0], now: at(4) })).toBe(true)
        expect(await outbox.tellExpiry({ ...end, expiresAt: at(58), thresholds: [14], now: at(5) })).toBe(true)
        expect((await sent('whk_1')).map(({ data }) => data)).toEqual([
          { platform: 'facebook', expiresAt: at(59), threshold: 3 },
          { platform: 'facebook', expiresAt: at(59), threshold: 0 },
          { platform: 'facebook', expiresAt: at(58), threshold: 14 },
        ])
      })

      it('name the connections that end, and forget with one what was told of it', async () => {
        const connection = { platform: 'facebook', holds: ['accessToken'], setAt: at(1), expiresAt: at(59) } as const
        await opened.connections.put(WORKSPACE, connection, { accessToken: 'EAAB' })
        await opened.connections.put('wsp_2', { platform: 'youtube', holds: ['apiKey'], setAt: at(1) }, { apiKey: 'AIza' })
        const end = { workspaceId: WORKSPACE, platform: 'facebook', expiresAt: at(59) } as const
        expect(await opened.connections.expiries()).toEqual([end])
        await outbox.tellExpiry({ ...end, thresholds: [14], now: at(1) })

        await opened.connections.remove(WORKSPACE, 'facebook')

        expect(await opened.connections.expiries()).toEqual([])
        expect(await outbox.tellExpiry({ ...end, thresholds: [14], now: at(2) })).toBe(true)
      })

      it('go to the webhooks of the workspace that want them, each with numbers of its own', async () => {
        await webhooks.add(webhook('whk_2', { events: ['account.state-changed'] }), SECRET)
        await webhooks.add(webhook('whk_3', { paused: true }), SECRET)
        await webhooks.add(webhook('whk_4', { workspaceId: 'wsp_2' }), SECRET)
        for (const state of ['steady', 'fading', 'dormant'] as const) await audited(read('a', state))

        const numbered = async (id: string) => (await sent(id)).map(({ sequence, type }) => `${sequence} ${type}`)
        const all = ['1 audit.completed', '2 account.state-changed', '3 audit.completed', '4 account.state-changed', '5 audit.completed']
        expect(await numbered('whk_1')).toEqual(all)
        expect(await numbered('whk_2')).toEqual(['1 account.state-changed', '2 account.state-changed'])
        expect(await numbered('whk_3')).toEqual(all)
        expect((await webhooks.deliveries('wsp_2', 'whk_4', { limit: 9 })).items).toEqual([])
        const eventIds = async (id: string) => (await sent(id)).filter(({ type }) => type === 'account.state-changed').map(({ eventId }) => eventId)
        expect(await eventIds('whk_2')).toEqual(await eventIds('whk_1'))
      })

      it('about an account are forgotten with it', async () => {
        for (const state of ['steady', 'fading'] as const) await audited(read('a', state))
        const [account] = (await opened.accounts.list(WORKSPACE, { limit: 9 })).items

        await opened.accounts.remove(WORKSPACE, account?.id ?? '')

        expect(await states('whk_1')).toEqual([])
      })
    })

    describe('the outbox', () => {
      const fill = async (...ids: readonly string[]) => {
        for (const id of ids) await webhooks.add(webhook(id), SECRET)
        for (const state of ['steady', 'fading', 'steady'] as const) await audited(read('a', state))
      }
      const names = (claimed: Awaited<ReturnType<typeof claim>>) => claimed.map(({ delivery }) => `${delivery.webhookId} ${delivery.sequence}`)

      it('gives the earliest of each webhook, and no other until that one is settled', async () => {
        await fill('whk_1', 'whk_2')

        const claimed = await claim()
        expect(names(claimed)).toEqual(['whk_1 1', 'whk_2 1'])
        expect(await claim('somebody else')).toEqual([])
        const [first] = claimed
        if (!first) throw new Error('nothing claimed')
        expect(await outbox.settle({ worker: 'd', deliveryId: first.delivery.id, attempt: success, fate: { state: 'delivered' } })).toBe(true)
        expect(names(await claim('somebody else'))).toEqual(['whk_1 2'])
      })

      it('lets the webhooks take turns when there is not room for all', async () => {
        await fill('whk_1', 'whk_2', 'whk_3')
        const turns: string[] = []
        for (let turn = 0; turn < 6; turn++) {
          for (const { delivery } of await claim('d', 40 + turn, 1)) {
            turns.push(delivery.webhookId)
            await outbox.settle({ worker: 'd', deliveryId: delivery.id, attempt: success, fate: { state: 'delivered' } })
          }
        }

        expect(turns).toEqual(['whk_1', 'whk_2', 'whk_3', 'whk_1', 'whk_2', 'whk_3'])
      })

      it('hands out again what was claimed and never settled, under the same event id, and listens to the first no more', async () => {
        await fill('whk_1')
        const [first] = await claim('crashed', 40, 10, 42)
        expect(await claim('d', 41)).toEqual([])

        const [again] = await claim('d', 42)

        expect(again?.delivery).toMatchObject({ id: first?.delivery.id, eventId: first?.delivery.eventId })
        const settled = { deliveryId: first?.delivery.id ?? '', attempt: success, fate: { state: 'delivered' } } as const
        expect(await outbox.settle({ ...settled, worker: 'crashed' })).toBe(false)
        expect(await outbox.settle({ ...settled, worker: 'd' })).toBe(true)
        expect(await outbox.settle({ ...settled, worker: 'd' })).toBe(false)
      })

      it('keeps what is to be tried again until then, and lets later events go first', async () => {
        await fill('whk_1')
        const [first] = await claim()
        const fate = { state: 'pending', dueAt: at(50) } as const
        await outbox.settle({ worker: 'd', deliveryId: first?.delivery.id ?? '', attempt: failure, fate })

        expect(names(await claim('d', 41))).toEqual(['whk_1 2'])
        await outbox.release('d')
        expect(names(await claim('d', 50))).toEqual(['whk_1 1'])
        expect(await webhooks.delivery(WORKSPACE, 'whk_1', first?.delivery.id ?? '')).toMatchObject({
          delivery: { state: 'pending', attempts: 1, dueAt: at(50), lastStatus: 503, lastError: 'http-error' },
          attempts: [failure],
        })
      })

      it('hands back at a shutdown what it was working on', async () => {
        await fill('whk_1')
        await claim('stopped')
        await outbox.release('somebody else')
        expect(await claim('d')).toEqual([])

        await outbox.release('stopped')

        expect(names(await claim('d'))).toEqual(['whk_1 1'])
      })

      it('sends nothing to a webhook that is paused, and everything when it goes on', async () => {
        await fill('whk_1')
        const { url, events, language } = webhook('whk_1')
        await webhooks.replace(WORKSPACE, 'whk_1', { url, events, language, paused: true })
        expect(await claim()).toEqual([])
        expect(await outbox.state(at(40))).toEqual({ dead: 0 })

        await webhooks.replace(WORKSPACE, 'whk_1', { url, events, language, paused: false })

        expect(names(await claim())).toEqual(['whk_1 1'])
      })

      it('gives up all that waits for a receiver that is gone, until it is back', async () => {
        await fill('whk_1', 'whk_2')
        const [first] = await claim()
        const attempt: Attempt = { at: at(40), durationMs: 3, status: 410, error: 'gone' }
        const id = first?.delivery.id ?? ''
        await outbox.settle({ worker: 'd', deliveryId: id, attempt, fate: { state: 'dead', disables: true } })

        expect(await webhooks.find(WORKSPACE, 'whk_1')).toMatchObject({ disabledAt: at(40) })
        expect(new Set((await sent('whk_1')).map(({ state, lastError }) => `${state} ${lastError}`))).toEqual(new Set(['dead gone']))
        expect((await sent('whk_2')).every(({ state }) => state === 'pending')).toBe(true)
        const before = (await sent('whk_1')).length
        await audited(read('a', 'dormant'))
        expect(await sent('whk_1')).toHaveLength(before)
        expect(await webhooks.redeliver(WORKSPACE, 'whk_1', { id, now: at(41) })).toBe('disabled')

        const { url, events, language } = webhook('whk_1')
        expect(await webhooks.replace(WORKSPACE, 'whk_1', { url, events, language, paused: false })).not.toHaveProperty('disabledAt')
        expect(await webhooks.redeliver(WORKSPACE, 'whk_1', { id, now: at(41) })).toMatchObject({ state: 'pending', dueAt: at(41), attempts: 1 })
      })

      it('sends again on demand what was delivered or given up, with all tries before it', async () => {
        await fill('whk_1')
        const [first] = await claim()
        const { id, eventId } = first?.delivery ?? { id: '', eventId: '' }
        await outbox.settle({ worker: 'd', deliveryId: id, attempt: failure, fate: { state: 'dead' } })
        expect(await outbox.state(at(41))).toMatchObject({ dead: 1 })

        expect(await webhooks.redeliver('wsp_2', 'whk_1', { id, now: at(41) })).toBeUndefined()
        expect(await webhooks.redeliver(WORKSPACE, 'whk_1', { id: 'dlv_none', now: at(41) })).toBeUndefined()
        const again = await webhooks.redeliver(WORKSPACE, 'whk_1', { id, now: at(41) })

        expect(again).toMatchObject({ id, eventId, state: 'pending', dueAt: at(41), attempts: 1 })
        expect(again).not.toHaveProperty('endedAt')
        const [claimed] = await claim('d', 41)
        expect(claimed).toMatchObject({ tries: 0, delivery: { id } })
        await outbox.settle({ worker: 'd', deliveryId: id, attempt: success, fate: { state: 'delivered' } })
        expect((await webhooks.delivery(WORKSPACE, 'whk_1', id))?.attempts).toEqual([failure, success])
      })

      it('writes a test that its asker holds, whatever the webhook is told of', async () => {
        await webhooks.add(webhook('whk_1', { events: ['audit.completed'], paused: true }), SECRET)
        const held = { worker: 'api', now: at(1), leaseUntil: at(2) }

        expect(await webhooks.addTest('wsp_2', 'whk_1', held)).toBeUndefined()
        const first = await webhooks.addTest(WORKSPACE, 'whk_1', held)
        const second = await webhooks.addTest(WORKSPACE, 'whk_1', held)

        expect(first).toMatchObject({ tries: 0, delivery: { type: 'webhook.test', sequence: 1, data: { webhookId: 'whk_1' } } })
        expect(second?.delivery.eventId).not.toBe(first?.delivery.eventId)
        expect(await outbox.settle({ worker: 'api', deliveryId: first?.delivery.id ?? '', attempt: success, fate: { state: 'delivered' } })).toBe(
          true,
        )
      })

      it('lists the newest first, in the order in which they happened, whatever moment they share', async () => {
        await fill('whk_1')

        const first = await webhooks.deliveries(WORKSPACE, 'whk_1', { limit: 3 })
        const second = await webhooks.deliveries(WORKSPACE, 'whk_1', { limit: 3, cursor: first.nextCursor as string })

        expect([first, second].map(({ items }) => items.map(({ sequence }) => sequence))).toEqual([
          [5, 4, 3],
          [2, 1],
        ])
        expect(second).not.toHaveProperty('nextCursor')
      })

      it('lists deliveries by state and event, of their own workspace', async () => {
        await fill('whk_1')
        const [first] = await claim()
        await outbox.settle({ worker: 'd', deliveryId: first?.delivery.id ?? '', attempt: failure, fate: { state: 'dead' } })
        const listed = async (filter: Parameters<WebhookStore['deliveries']>[3], workspaceId = WORKSPACE) =>
          (await webhooks.deliveries(workspaceId, 'whk_1', { limit: 9 }, filter)).items.length

        expect(await listed({})).toBe(5)
        expect(await listed({ state: 'dead' })).toBe(1)
        expect(await listed({ state: 'pending' })).toBe(4)
        expect(await listed({ type: 'account.state-changed' })).toBe(2)
        expect(await listed({ type: 'account.state-changed', state: 'dead' })).toBe(0)
        expect(await listed({}, 'wsp_2')).toBe(0)
        expect(await webhooks.delivery('wsp_2', 'whk_1', first?.delivery.id ?? '')).toBeUndefined()
        expect(await webhooks.delivery(WORKSPACE, 'whk_2', first?.delivery.id ?? '')).toBeUndefined()
      })

      it('says since when what waits longest is due', async () => {
        await fill('whk_1')

        expect(await outbox.state(at(40))).toEqual({ oldestDueAt: at(30), dead: 0 })
        expect(await outbox.state(at(29))).toEqual({ dead: 0 })
      })

      it('forgets after thirty days', async () => {
        await fill('whk_1')
        const [first] = await claim()
        await outbox.settle({ worker: 'd', deliveryId: first?.delivery.id ?? '', attempt: success, fate: { state: 'delivered' } })

        await outbox.forgetOld('2026-03-31T10:29:00.000Z')
        expect(await sent('whk_1')).toHaveLength(5)
        await outbox.forgetOld('2026-03-31T10:31:00.000Z')
        expect(await sent('whk_1')).toEqual([])
      })
    })
  })
}
