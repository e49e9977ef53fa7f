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

  it.each(['parked', 'archived', 'closed'] as const)('that is %s on purpose is told as it is, and nobody is called to act', (state) => {
    const declared = { state, since: '2026-06-01', reason: 'x', author: 'y' }
    for (const posts of [[], [{ publishedAt: '2025-11-01T00:00:00.000Z' }], [{ publishedAt: '2026-03-01T00:00:00.000Z' }]]) {
      const snapshot: Snapshot = { account, observedAt, posts, truncated: false, undated: 0 }
      const wire = accountResultToWire(judgeAccount({ account }, { kind: 'read', snapshot }, observedAt, { dossier: { declared } }), words)

      for (const said of [wire.sentence, 'vitality' in wire ? wire.vitality.sentence : '']) {
        expect(said).not.toBe('')
        expect(said).not.toMatch(/to act|agir|given up|abandon|asleep|sommeil/i)
      }
    }
  })

  it('is told so on the command line too', () => {
    const table = auditTable([judged({ via: 'sitemap', certainty: 'low' })], language)

    expect(table).toContain(`https://a.example${language === 'fr' ? '\u00a0' : ''}: ${words.uncertainDates}`)
    expect(auditTable([judged({ via: 'feed' })], language)).not.toContain(words.uncertainDates)
  })
})
