import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AuditStore } from '../../domain/ports.ts'
import type { KeptReply, ReplyClaim, ReplyStore } from '../../domain/tenancy/idempotency.ts'
import { openTasks } from '../support/open-tasks.ts'

type Opened = { readonly replies: ReplyStore; readonly audits: AuditStore; afterwards(act: () => void): void; close(): Promise<void> }

const at = (minute: number): string => `2026-03-01T10:0${minute}:00.000Z`
const claim = (id: string, more: Partial<ReplyClaim> = {}): ReplyClaim => ({
  id,
  workspaceId: 'wsp_1',
  limits: '',
  key: 'one',
  fingerprint: 'f',
  path: '/v1/audits',
  now: at(0),
  leaseUntil: at(1),
  keptUntil: at(8),
  ...more,
})
const reply: KeptReply = { status: 202, type: 'application/json', text: '{"id":"aud_1"}', headers: {} }
const kept = <T>(done: T) => ({ done, reply, isSecret: false })

/** What a request does and its reply are written together, by whichever stores. `open` makes an empty database. */
export const describeUnitOfWork = (name: string, open: () => Promise<Opened>): void => {
  describe(`what is written with a reply: ${name}`, () => {
    let opened: Opened
    let replies: ReplyStore
    beforeEach(async () => {
      opened = await open()
      replies = opened.replies
    })
    afterEach(() => opened.close())

    const accept = (id: string) => {
      const targets = [{ account: { platform: 'blog', reference: 'a.example' } as const }]
      return opened.audits.accept({ id, workspaceId: 'wsp_1', createdAt: at(0), trigger: { kind: 'request' }, targets })
    }
    const found = async (id: string) => (await opened.audits.find('wsp_1', id))?.id

    it('is there with it', async () => {
      await replies.claim(claim('a'))
      const carried = await replies.carryOut('a', async () => {
        expect(await found('aud_1')).toBeUndefined()
        await accept('aud_1')
        return kept(await found('aud_1'))
      })

      expect(carried).toEqual({ done: 'aud_1' })
      expect(await found('aud_1')).toBe('aud_1')
      expect(await replies.claim(claim('b'))).toEqual({ is: 'kept', reply })
    })

    it('is not there where it failed, whichever store wrote it; the claim stays', async () => {
      await replies.claim(claim('a'))
      const failing = replies.carryOut('a', async () => {
        await accept('aud_1')
        throw new Error('broken')
      })

      await expect(failing).rejects.toThrow('broken')
      expect(await found('aud_1')).toBeUndefined()
      expect(await openTasks(opened.audits)).toBe(0)
      expect((await replies.claim(claim('b'))).is).toBe('in-progress')
      expect(await replies.carryOut('a', async () => kept('again'))).toEqual({ done: 'again' })
    })

    it('survives what one of its stores failed at and was caught', async () => {
      await replies.claim(claim('a'))
      const carried = await replies.carryOut('a', async () => {
        await accept('aud_1')
        // The same id again breaks the transaction of the store, and nothing else.
        const again = await accept('aud_1').then(
          () => 'accepted',
          () => 'refused',
        )
        await Promise.all([accept('aud_2'), accept('aud_3')])
        return kept(again)
      })

      expect(carried).toEqual({ done: 'refused' })
      expect(await Promise.all(['aud_1', 'aud_2', 'aud_3'].map(found))).toEqual(['aud_1', 'aud_2', 'aud_3'])
    })

    it('is written by nobody who lost the claim meanwhile', async () => {
      await replies.claim(claim('a'))
      const goOn = Promise.withResolvers<void>()
      const late = replies.carryOut('a', async () => {
        await goOn.promise
        await accept('aud_1')
        return kept('late')
      })
      expect(await replies.claim(claim('b', { now: at(2), leaseUntil: at(3) }))).toEqual({ is: 'claimed' })
      goOn.resolve()

      expect(await late).toBeUndefined()
      expect(await found('aud_1')).toBeUndefined()
    })

    it('is seen by nobody before all of it is there', async () => {
      await replies.claim(claim('a'))
      const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      const failing = replies.carryOut('a', async () => {
        await accept('aud_1')
        begun.resolve()
        await goOn.promise
        throw new Error('broken')
      })
      await begun.promise
      const seen = found('aud_1')
      goOn.resolve()

      await expect(failing).rejects.toThrow('broken')
      expect(await seen).toBeUndefined()
    })

    it('holds up nobody while it only reads and waits', async () => {
      await replies.claim(claim('a'))
      const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      const carried = replies.carryOut('a', async () => {
        await found('aud_1')
        begun.resolve()
        await goOn.promise
        return kept(await found('aud_2'))
      })
      await begun.promise
      await accept('aud_2')
      goOn.resolve()

      expect(await carried).toEqual({ done: 'aud_2' })
    })

    it('is written once by each of many side by side', async () => {
      const ids = Array.from({ length: 30 }, (_, number) => `aud_${number}`)
      await Promise.all(
        ids.map(async (id) => {
          await replies.claim(claim(id, { key: id }))
          await replies.carryOut(id, async () => {
            await accept(id)
            return { ...kept(id), reply: { ...reply, text: id } }
          })
        }),
      )

      expect(await openTasks(opened.audits)).toBe(30)
      expect(await replies.claim(claim('other', { key: 'aud_7' }))).toMatchObject({ is: 'kept', reply: { text: 'aud_7' } })
    })

    it('wakes others once it is written, never when it failed, and at once where nothing is written together', async () => {
      const done: string[] = []
      const note = (what: string) => opened.afterwards(() => done.push(what))
      await replies.claim(claim('a'))
      await replies
        .carryOut('a', async () => {
          note('never')
          await accept('aud_1')
          throw new Error('broken')
        })
        .catch(() => done.push('failed'))
      await replies.carryOut('a', async () => {
        note('afterwards')
        await accept('aud_1')
        done.push('accepted')
        return kept('done')
      })
      note('at once')

      expect(done).toEqual(['failed', 'accepted', 'afterwards', 'at once'])
    })

    it('gives way to a later reply', async () => {
      await replies.claim(claim('a'))
      await replies.replace('a', { ...reply, text: 'too soon' })
      await replies.carryOut('a', async () => kept('done'))
      await replies.replace('a', { ...reply, status: 200, text: 'finished' })

      expect(await replies.claim(claim('b'))).toEqual({ is: 'kept', reply: { ...reply, status: 200, text: 'finished' } })
    })
  })
}
