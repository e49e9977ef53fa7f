import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { excerptOf } from '../../../api/http/excerpt.ts'

const valuesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Object.values(value).reduce<number>((sum, child) => sum + valuesIn(child), 0) : 1

describe('the excerpt of a body', () => {
  it('of an ordinary body is the body', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => {
        expect(excerptOf(body)).toEqual({ value: body, complete: true })
      }),
    )
  })

  it.each([
    { why: 'a long list', body: { posts: Array(100_000).fill('x') } },
    { why: 'many long lists', body: { accounts: Array(200).fill({ reference: 'a', posts: Array(5_000).fill(1) }) } },
    { why: 'many fields', body: Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`f${index}`, 1])) },
  ])('of $why has a bounded number of values, whatever the body has', ({ body }) => {
    const { value, complete } = excerptOf(body)

    expect(complete).toBe(false)
    expect(valuesIn(value)).toBeLessThan(2_500)
  })

  it('cuts tails only, so that a place in it is the same place in the body', () => {
    const { value } = excerptOf({ posts: Array.from({ length: 100_000 }, (_, index) => index) })

    const { posts } = value as { posts: readonly number[] }
    expect(posts).toEqual(posts.map((_, index) => index))
  })

  it('keeps the fields the contract knows, wherever they stand, and one item of each list', () => {
    const { value } = excerptOf({ accounts: Array(5_000).fill('x'), name: 'Weekly', posts: ['a', 'b'], other: 1 })

    expect(value).toMatchObject({ name: 'Weekly', posts: ['a'] })
    expect(value).not.toHaveProperty('other')
  })

  it('ends where no schema looks any more', () => {
    let deep: unknown = 1
    for (let depth = 0; depth < 100_000; depth++) deep = [deep]

    expect(excerptOf(deep).complete).toBe(false)
  })
})
