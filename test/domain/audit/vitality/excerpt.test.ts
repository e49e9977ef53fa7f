import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { vitalityOf } from '../../../../domain/audit/vitality/assess-vitality.ts'

type Channel = { readonly id: string; readonly observedUntil: string; readonly posts: readonly string[] }

const { data }: { data: readonly Channel[] } = JSON.parse(
  readFileSync(new URL('../../../../examples/histories/excerpt.json', import.meta.url), 'utf8'),
)

const ORDER = ['thriving', 'steady', 'fading', 'dormant', 'abandoned']

describe('the histories given as examples', () => {
  it('show every state of a channel that has a rhythm, liveliest first', () => {
    const states = data.map(({ posts, observedUntil }) => vitalityOf({ posts, asOf: observedUntil }).state)

    expect(new Set(states)).toEqual(new Set(ORDER))
    expect(states).toEqual([...states].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)))
  })

  it('were all too early to tell once', () => {
    const states = data.map(({ posts }) => vitalityOf({ posts, asOf: posts[2] as string }).state)

    expect(new Set(states)).toEqual(new Set(['too-early']))
  })
})
