import { describe, expect, it } from '@jest/globals'
import type { Capabilities } from '../../../../domain/audit/capabilities.ts'
import type { Dossier } from '../../../../domain/audit/dossier.ts'
import { judgeAccount } from '../../../../domain/audit/judge-account.ts'
import type { Neglect, SignalResult } from '../../../../domain/audit/signals/neglect.ts'
import type { Snapshot } from '../../../../domain/audit/snapshot.ts'
import { type Agreement, type Term, termsAgainst } from '../../../../domain/audit/terms.ts'

const NOW = '2026-11-27T10:00:00.000Z'
const capabilitiesWith = (terms: readonly Term[]): Capabilities => ({ reads: 'anybody', credential: 'required', tells: [], terms, mostCalls: 9 })
const YOUTUBE = capabilitiesWith(['no-cross-platform-score', 'no-derived-score'])
const SILENT: Partial<Snapshot> = { posts: ['2020-01-01', '2020-02-01', '2020-03-01'].map((publishedAt) => ({ publishedAt })) }

type Case = {
  readonly capabilities?: Capabilities
  readonly agreements?: readonly Agreement[]
  readonly dossier?: Dossier
  readonly seen?: Partial<Snapshot>
  readonly platform?: 'youtube' | 'facebook'
}
const judged = ({ capabilities, agreements, dossier = {}, seen = SILENT, platform = 'youtube' }: Case) => {
  const account = { platform, reference: '@riverbank' } as const
  const snapshot: Snapshot = { account, observedAt: NOW, posts: [], truncated: false, undated: 0, ...seen }
  const credential = { isRenewable: false, ...(agreements ? { agreements } : {}) }
  const known = capabilities ? { capabilities, credential } : {}
  const { judgement } = judgeAccount({ account }, { kind: 'read', snapshot }, NOW, { dossier, ...known })
  const { neglect, signals } = judgement as { readonly neglect: Neglect; readonly signals: readonly SignalResult[] }
  return { neglect, signals, found: (name: string) => signals.find(({ signal }) => signal === name) }
}

describe('a platform that forbids scores of its figures', () => {
  it('has none computed from what was read, and what was found is told all the same', () => {
    const { neglect, found } = judged({ capabilities: YOUTUBE })

    expect(neglect).toMatchObject({ low: 0, known: 0, withheld: 'no-derived-score' })
    expect(neglect).not.toHaveProperty('score')
    expect(found('silence')).toMatchObject({ outcome: 'fail', withheld: 'no-derived-score' })
    expect(found('silence')).not.toHaveProperty('points')
  })

  it('is judged by what the organisation says', () => {
    const dossier = { owner: null, access: 'lost' } as const
    const { neglect, found } = judged({ capabilities: YOUTUBE, dossier })

    expect(neglect).toMatchObject({ score: 100, withheld: 'no-derived-score' })
    expect(found('ownership')).toMatchObject({ outcome: 'fail', points: expect.any(Number) })
    expect(found('ownership')).not.toHaveProperty('withheld')
  })

  it('comes to the same score whatever was read', () => {
    const dossier = { owner: null, deputy: null, administrators: 3 } as const
    const busy = { posts: Array.from({ length: 20 }, (_, day) => ({ publishedAt: `2026-11-${String(day + 1).padStart(2, '0')}`, reactions: 9 })) }
    const [silent, alive] = [judged({ capabilities: YOUTUBE, dossier }), judged({ capabilities: YOUTUBE, dossier, seen: busy })]

    expect(alive.neglect.score).toBe(silent.neglect.score)
    expect(alive.found('ownership')).toEqual(silent.found('ownership'))
  })

  it.each([
    { why: 'its amendment was accepted', more: { capabilities: YOUTUBE, agreements: ['derived-metrics-amendment'] } },
    { why: 'the history was handed in', more: {} },
    { why: 'another platform has no such term', more: { capabilities: capabilitiesWith(['no-benchmarking', 'owner-only']) } },
  ] satisfies readonly { readonly why: string; readonly more: Case }[])('is no obstacle where $why', ({ more }) => {
    const { neglect, found } = judged(more)

    expect(neglect.score).toBeGreaterThan(0)
    expect(neglect).not.toHaveProperty('withheld')
    expect(found('silence')).toMatchObject({ outcome: 'fail', points: expect.any(Number) })
  })
})

describe('figures of other accounts', () => {
  const seen: Partial<Snapshot> = {
    posts: Array.from({ length: 12 }, (_, day) => ({ publishedAt: `2026-11-${String(day + 1).padStart(2, '0')}`, reactions: 0 })),
    profile: { followers: 5000 },
  }

  it.each([
    { terms: [], outcome: 'fail' },
    { terms: ['owner-only'], outcome: 'fail' },
    { terms: ['no-benchmarking'], outcome: 'not-applicable' },
    { terms: ['no-derived-score'], outcome: 'not-applicable' },
  ] satisfies readonly { readonly terms: readonly Term[]; readonly outcome: string }[])(
    'are compared with unless terms forbid it: $terms',
    ({ terms, outcome }) => {
      expect(judged({ platform: 'facebook', capabilities: capabilitiesWith(terms), seen }).found('reaction-benchmark')).toMatchObject({ outcome })
    },
  )
})

it('an agreement lifts the term it is about, and no other', () => {
  const agreed = ['derived-metrics-amendment'] as const

  expect(termsAgainst('score-account', YOUTUBE, agreed)).toEqual([])
  expect(termsAgainst('score-across-platforms', YOUTUBE, agreed)).toEqual(['no-cross-platform-score'])
  expect(termsAgainst('compare-with-others', capabilitiesWith(['no-benchmarking']), agreed)).toEqual(['no-benchmarking'])
})
