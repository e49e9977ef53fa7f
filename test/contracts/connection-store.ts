import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Connection } from '../../domain/audit/connection.ts'
import type { ConnectionStore } from '../../domain/ports.ts'

/** `withKeys` gives a store on the same rows that has other passphrases, the current one first. */
type Opened = { readonly store: ConnectionStore; withKeys(...passphrases: readonly string[]): ConnectionStore; close(): Promise<void> }

const FACEBOOK: Connection = {
  platform: 'facebook',
  holds: ['accessToken'],
  scopes: ['pages_read_engagement'],
  expiresAt: '2027-01-20T00:00:00.000Z',
  setAt: '2026-03-01T10:00:00.000Z',
}
const YOUTUBE: Connection = { platform: 'youtube', holds: ['apiKey'], setAt: '2026-03-02T10:00:00.000Z' }
const [OLD, NEW] = ['the passphrase of last year, long enough', 'the passphrase of this year, long enough']

/** What every store of connections must do. `open` makes an empty one whose only passphrase is `OLD`. */
export const describeConnectionStore = (name: string, open: (passphrase: string) => Promise<Opened>): void => {
  describe(`connection store: ${name}`, () => {
    let opened: Opened
    let store: ConnectionStore
    beforeEach(async () => {
      opened = await open(OLD)
      store = opened.store
    })
    afterEach(() => opened.close())

    it('opens what was given, to its own workspace only, and lists it without its secrets', async () => {
      expect(await store.put('wsp_1', YOUTUBE, { apiKey: 'AIza-key' })).toBe('created')
      expect(await store.put('wsp_1', FACEBOOK, { accessToken: 'EAAB-token' })).toBe('created')

      expect(await store.open('wsp_1', 'facebook')).toEqual({
        secrets: { accessToken: 'EAAB-token' },
        scopes: FACEBOOK.scopes,
        expiresAt: FACEBOOK.expiresAt,
        setAt: FACEBOOK.setAt,
      })
      expect(await store.open('wsp_1', 'youtube')).toEqual({ secrets: { apiKey: 'AIza-key' }, setAt: YOUTUBE.setAt })
      expect(await store.open('wsp_2', 'facebook')).toBeUndefined()
      expect(await store.list('wsp_1')).toEqual([FACEBOOK, YOUTUBE])
      expect(await store.list('wsp_2')).toEqual([])
      expect(await store.find('wsp_1', 'facebook')).toEqual(FACEBOOK)
    })

    it('replaces what was given before', async () => {
      await store.put('wsp_1', FACEBOOK, { accessToken: 'EAAB-token' })
      const { expiresAt: _, ...lasting } = FACEBOOK

      expect(await store.put('wsp_1', lasting, { accessToken: 'EAAB-other' })).toBe('replaced')
      expect(await store.list('wsp_1')).toEqual([lasting])
      expect(await store.open('wsp_1', 'facebook')).toEqual({
        secrets: { accessToken: 'EAAB-other' },
        scopes: FACEBOOK.scopes,
        setAt: FACEBOOK.setAt,
      })
    })

    it('puts a renewed credential in the place of the one it was got for, and of no other', async () => {
      await store.put('wsp_1', FACEBOOK, { accessToken: 'EAAB-token' })
      const to = { secrets: { accessToken: 'EAAB-renewed', refreshToken: 'r' }, expiresAt: '2027-03-20T00:00:00.000Z' }
      const renewal = { from: { accessToken: 'EAAB-token' }, to, at: '2027-01-15T00:00:00.000Z' }

      expect(await store.renew('wsp_2', 'facebook', renewal)).toBe(false)
      expect(await store.renew('wsp_1', 'facebook', { ...renewal, from: { accessToken: 'EAAB-former' } })).toBe(false)
      expect(await store.renew('wsp_1', 'facebook', renewal)).toBe(true)
      expect(await store.renew('wsp_1', 'facebook', renewal)).toBe(false)
      expect(await store.open('wsp_1', 'facebook')).toEqual({ ...to, scopes: FACEBOOK.scopes, setAt: renewal.at })
      expect(await store.find('wsp_1', 'facebook')).toEqual({
        ...FACEBOOK,
        holds: ['accessToken', 'refreshToken'],
        expiresAt: to.expiresAt,
        setAt: renewal.at,
      })
    })

    it('remembers that a renewal was refused, until another credential is there', async () => {
      const [secrets, at] = [{ accessToken: 'EAAB-token' }, '2027-01-15T00:00:00.000Z']
      await store.put('wsp_1', FACEBOOK, secrets)
      await store.refuseRenewal('wsp_2', 'facebook', { of: secrets, at })
      await store.refuseRenewal('wsp_1', 'facebook', { of: { accessToken: 'EAAB-former' }, at })
      expect(await store.find('wsp_1', 'facebook')).toEqual(FACEBOOK)

      await store.refuseRenewal('wsp_1', 'facebook', { of: secrets, at })
      expect(await store.find('wsp_1', 'facebook')).toEqual({ ...FACEBOOK, renewalRefusedAt: at })
      expect(await store.open('wsp_1', 'facebook')).toMatchObject({ secrets, expiresAt: FACEBOOK.expiresAt, renewalRefusedAt: at })

      await store.renew('wsp_1', 'facebook', { from: secrets, to: { secrets: { accessToken: 'EAAB-renewed' } }, at })
      expect(await store.open('wsp_1', 'facebook')).not.toHaveProperty('renewalRefusedAt')
      await store.refuseRenewal('wsp_1', 'facebook', { of: { accessToken: 'EAAB-renewed' }, at })
      await store.put('wsp_1', FACEBOOK, secrets)
      expect(await store.find('wsp_1', 'facebook')).toEqual(FACEBOOK)
    })

    it('no longer says when a credential expires that was renewed without saying so', async () => {
      await store.put('wsp_1', FACEBOOK, { accessToken: 'EAAB-token' })
      await store.renew('wsp_1', 'facebook', {
        from: { accessToken: 'EAAB-token' },
        to: { secrets: { accessToken: 'b' }, scopes: ['other'] },
        at: FACEBOOK.setAt,
      })

      expect(await store.open('wsp_1', 'facebook')).toEqual({ secrets: { accessToken: 'b' }, scopes: ['other'], setAt: FACEBOOK.setAt })
    })

    it('forgets one, and says when there is none', async () => {
      await store.put('wsp_1', FACEBOOK, { accessToken: 'EAAB-token' })

      expect(await store.remove('wsp_2', 'facebook')).toBe(false)
      expect(await store.remove('wsp_1', 'facebook')).toBe(true)
      expect(await store.remove('wsp_1', 'facebook')).toBe(false)
      expect(await store.open('wsp_1', 'facebook')).toBeUndefined()
    })

    it('goes from one passphrase to the next without a moment in which it cannot be opened', async () => {
      await store.put('wsp_1', FACEBOOK, { accessToken: 'EAAB-token' })
      const both = opened.withKeys(NEW, OLD)

      expect(await both.open('wsp_1', 'facebook')).toMatchObject({ secrets: { accessToken: 'EAAB-token' } })
      expect(await both.reseal()).toBe(1)
      expect(await both.reseal()).toBe(0)
      expect(await opened.withKeys(NEW).open('wsp_1', 'facebook')).toMatchObject({ secrets: { accessToken: 'EAAB-token' } })
      expect(await store.open('wsp_1', 'facebook')).toBe('sealed')
    })

    it('says what it cannot open any more, and leaves it as it is', async () => {
      await store.put('wsp_1', FACEBOOK, { accessToken: 'EAAB-token' })
      const stranger = opened.withKeys(NEW)

      expect(await stranger.open('wsp_1', 'facebook')).toBe('sealed')
      expect(await stranger.reseal()).toBe(0)
      expect(await store.open('wsp_1', 'facebook')).toMatchObject({ secrets: { accessToken: 'EAAB-token' } })
    })
  })
}
