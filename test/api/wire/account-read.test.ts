import { describe, expect, it } from '@jest/globals'
import { messagesFor } from '../../../api/messages/index.ts'
import { accountResultToWire } from '../../../api/wire/audit.ts'
import { judgeAccount } from '../../../domain/audit/judge-account.ts'
import type { Snapshot } from '../../../domain/audit/snapshot.ts'

const OBSERVED_AT = '2026-11-21T12:00:00.000Z'
const account = { platform: 'mastodon', reference: 'atelier@social.example' } as const
const wire = (more: Partial<Snapshot>) => {
  const snapshot: Snapshot = { account, observedAt: OBSERVED_AT, posts: [], truncated: false, undated: 0, ...more }
  return accountResultToWire(judgeAccount({ account }, { kind: 'read', snapshot }, OBSERVED_AT, undefined), messagesFor('en'))
}

describe('an account that was read, in the words of the contract', () => {
  it('presents itself, with what its platform says about it', () => {
    const profile = { name: 'Atelier', followers: 0, picture: 'default', notices: ['automated', 'moved'] } as const

    expect(wire({ profile })).toMatchObject({ status: 'ok', profile })
  })

  it('tells how far others were answered, and not what they said', () => {
    const incoming = [
      { at: '2026-11-20T12:00:00.000Z', isQuestion: true, url: 'https://social.example/2' },
      { at: '2026-11-19T12:00:00.000Z', isQuestion: true, answeredAt: '2026-11-19T18:00:00.000Z' },
    ]

    expect(wire({ incoming, incomingSince: '2026-08-23T12:00:00.000Z' })).toMatchObject({
      incoming: {
        since: '2026-08-23T12:00:00.000Z',
        items: 2,
        questions: 2,
        answered: 1,
        medianHoursToAnswer: 6,
        oldestUnanswered: { at: '2026-11-20T12:00:00.000Z', url: 'https://social.example/2' },
      },
    })
  })

  it('says what could not be had and why', () => {
    const missing = [{ what: 'views', why: 'never' }] as const

    expect(wire({ missing })).toMatchObject({ missing })
  })

  it('leaves out what its platform does not tell', () => {
    for (const field of ['profile', 'incoming', 'missing']) expect(wire({})).not.toHaveProperty(field)
  })
})
