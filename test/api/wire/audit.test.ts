import { describe, expect, it } from '@jest/globals'
import { auditTable } from '../../../api/cli/audit.ts'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import { accountResultToWire } from '../../../api/wire/audit.ts'
import { judgeAccount } from '../../../domain/audit/judge-account.ts'
import type { Snapshot } from '../../../domain/audit/snapshot.ts'

const account = { platform: 'blog', reference: 'https://a.example' } as const
const observedAt = '2026-11-21T12:00:00.000Z'
const judged = (found: Partial<Snapshot>) => {
  const snapshot: Snapshot = { account, observedAt, posts: [{ publishedAt: '2026-11-01T00:00:00.000Z' }], truncated: false, undated: 0, ...found }
  return judgeAccount({ account }, { kind: 'read', snapshot }, observedAt, undefined)
}

describe.each(LANGUAGES)('an account in %s', (language) => {
  const words = messagesFor(language)

  it('whose dates are a mere hint is told so after its state, and as a code', () => {
    const wire = accountResultToWire(judged({ via: 'sitemap', certainty: 'low' }), words)

    expect(wire).toMatchObject({ via: 'sitemap', certainty: 'low' })
    expect(wire.sentence.endsWith(` ${words.uncertainDates}`)).toBe(true)
  })

  it('whose dates are its own is told nothing of the kind', () => {
    const wire = accountResultToWire(judged({ via: 'feed' }), words)

    expect(wire.sentence).not.toContain(words.uncertainDates)
    expect(wire).not.toHaveProperty('certainty')
  })

  it('is told so on the command line too', () => {
    const table = auditTable([judged({ via: 'sitemap', certainty: 'low' })], language)

    expect(table).toContain(`https://a.example${language === 'fr' ? '\u00a0' : ''}: ${words.uncertainDates}`)
    expect(auditTable([judged({ via: 'feed' })], language)).not.toContain(words.uncertainDates)
  })
})
