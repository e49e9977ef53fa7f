import { describe, expect, it } from '@jest/globals'
import { hostHealth } from '../../../adapters/shared/host-health.ts'

const atNoon = (options: { readonly hosts?: number } = {}) => {
  let now = 0
  const health = hostHealth({ failures: 3, restMs: 1_000, longestRestMs: 3_000, now: () => now, ...options })
  return {
    ...health,
    later: (milliseconds: number) => {
      now += milliseconds
    },
    fail: (times: number, host = 'a.example') => {
      for (let time = 0; time < times; time++) health.failed(host)
    },
  }
}

describe('a host that fails', () => {
  it('is asked again until it has failed several times in a row', () => {
    const health = atNoon()
    health.fail(2)
    expect(health.restFor('a.example')).toBe(0)
    health.answered('a.example')
    health.fail(2)
    expect(health.restFor('a.example')).toBe(0)
  })

  it('then rests, and nobody else with it', () => {
    const health = atNoon()
    health.fail(3)

    expect(health.restFor('a.example')).toBe(1_000)
    health.later(400)
    expect(health.restFor('a.example')).toBe(600)
    expect(health.restFor('b.example')).toBe(0)
  })

  it('is tried by one alone when the rest is over, and is open again once it answers', () => {
    const health = atNoon()
    health.fail(3)
    health.later(1_000)

    expect(health.restFor('a.example')).toBe(0)
    expect(health.restFor('a.example')).toBe(1_000)
    health.answered('a.example')
    expect(health.restFor('a.example')).toBe(0)
    expect(health.restFor('a.example')).toBe(0)
  })

  it('rests twice as long each time it fails the trial, up to a limit', () => {
    const health = atNoon()
    health.fail(3)
    const rests = [2_000, 3_000, 3_000].map((expected) => {
      health.later(3_000)
      expect(health.restFor('a.example')).toBe(0)
      health.failed('a.example')
      return health.restFor('a.example') === expected
    })

    expect(rests).toEqual([true, true, true])
  })
})

describe('a host that says when to come back', () => {
  it('is left alone until then, although others answers arrive meanwhile', () => {
    const health = atNoon()
    health.asked('a.example', 5_000)
    health.answered('a.example')

    expect(health.restFor('a.example')).toBe(5_000)
    health.later(5_000)
    expect(health.restFor('a.example')).toBe(0)
    expect(health.restFor('a.example')).toBe(0)
  })

  it('is not asked sooner because it asks for less the second time', () => {
    const health = atNoon()
    health.asked('a.example', 5_000)
    health.asked('a.example', 1_000)

    expect(health.restFor('a.example')).toBe(5_000)
  })
})

describe('what is remembered', () => {
  it('is bounded: the host that was touched longest ago goes first', () => {
    const health = atNoon({ hosts: 2 })
    for (const host of ['a.example', 'b.example', 'c.example']) health.asked(host, 1_000)

    expect(['a.example', 'b.example', 'c.example'].map((host) => health.restFor(host))).toEqual([0, 1_000, 1_000])
  })
})

it('rests a day at most when it asks to be left alone, whatever it says', () => {
  const health = atNoon()
  health.asked('a.example', 999_999_999_000)

  expect(health.restFor('a.example')).toBe(86_400_000)
})
