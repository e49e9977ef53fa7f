import { describe, expect, it } from '@jest/globals'
import { overloadGate, type Place } from '../../../api/http/overload.ts'

/** A gate whose time stands still until it is moved on. */
const aGate = (mostAtOnce: number) => {
  let at = 0
  const soon: (() => void)[] = []
  let timers: { readonly at: number; readonly act: () => void }[] = []
  const gate = overloadGate(mostAtOnce, {
    now: () => at,
    soon: (act) => void soon.push(act),
    after: (ms, act) => void timers.push({ at: at + ms, act }),
  })
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  const log: string[] = []
  const enter = (name: string, isGone = () => false): Promise<Place | undefined> =>
    gate.enter(isGone).then(
      (place) => {
        log.push(name)
        return place
      },
      (problem) => {
        log.push(`${name} refused: ${problem.code}, ${problem.headers['Retry-After']}`)
        return undefined
      },
    )
  return {
    log,
    enter,
    /** One turn of the process. */
    turn: async () => {
      for (const act of soon.splice(0)) act()
      await settled()
    },
    passes: async (ms: number) => {
      at += ms
      const due = timers.filter((timer) => timer.at <= at)
      timers = timers.filter((timer) => timer.at > at)
      for (const { act } of due) act()
      await settled()
    },
  }
}

describe('the gate', () => {
  it('lets one request begin in each turn, in their order', async () => {
    const { enter, turn, log } = aGate(10)
    for (const name of ['a', 'b', 'c']) void enter(name)
    const seen = [[...log]]
    for (let turns = 0; turns < 3; turns += 1) {
      await turn()
      seen.push([...log])
    }

    expect(seen).toEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']])
  })

  it('lets no more in than may be worked on, until one leaves; leaving twice frees one place', async () => {
    const { enter, turn, log } = aGate(1)
    const first = enter('a')
    for (const name of ['b', 'c']) void enter(name)
    await turn()
    await turn()
    expect(log).toEqual(['a'])

    const place = await first
    place?.leave()
    place?.leave()
    await turn()
    await turn()
    expect(log).toEqual(['a', 'b'])
  })

  it('refuses whoever comes while the first in the queue has waited for more than a second, however many wait', async () => {
    const { enter, passes, log } = aGate(1)
    for (let count = 0; count < 500; count += 1) void enter('early')
    await passes(1000)
    void enter('on the brink')
    await passes(1)
    void enter('late')
    await passes(0)

    expect(log).toEqual(['late refused: overloaded, 3'])
  })

  it('lets in again as soon as the queue moves on', async () => {
    const { enter, passes, turn, log } = aGate(10)
    void enter('a')
    await passes(1200)
    void enter('b')
    await turn()
    void enter('c')
    await turn()

    expect(log).toEqual(['b refused: overloaded, 3', 'a', 'c'])
  })

  it('lets nobody wait for longer than five seconds, also when nobody leaves', async () => {
    const { enter, passes, turn, log } = aGate(1)
    void enter('a')
    await turn()
    void enter('b')
    await passes(900)
    void enter('c')
    await passes(4100)
    expect(log).toEqual(['a', 'b refused: overloaded, 6'])

    await passes(900)
    expect(log).toEqual(['a', 'b refused: overloaded, 6', 'c refused: overloaded, 6'])
  })

  it('gives no turn to who is gone', async () => {
    const { enter, turn, log } = aGate(1)
    void enter('a', () => true)
    void enter('b')
    await turn()
    await turn()

    expect(log).toEqual(['a refused: overloaded, 1', 'b'])
  })

  it('lets who left for a while go on before others, without refusing them', async () => {
    const { enter, turn, passes, log } = aGate(1)
    const place = enter('a')
    await turn()
    const left = await place
    left?.leave()
    void enter('b')
    await turn()
    void enter('c')
    const resumed = left?.resume().then(() => log.push('a again'))
    await passes(60_000)
    expect(log).toEqual(['a', 'b', 'c refused: overloaded, 6'])

    void enter('d')
    await passes(0)
    expect(log.at(-1)).toBe('d refused: overloaded, 61')
    left?.leave()
    expect(resumed).toBeDefined()
  })
})
