import { describe, expect, it } from '@jest/globals'
import { turnQueue } from '../../../api/http/turns.ts'

/** A clock that moves on by so many milliseconds with every look. */
const clockOf = (step: number) => {
  let now = 0
  return () => {
    now += step
    return now
  }
}

/** Workers that each do some units of work, a turn being over after every one; and what happened in which order. */
const worked = async (names: readonly string[], units: number) => {
  const turnOf = turnQueue(clockOf(5))
  const log: string[] = []
  let isDone = false
  const round = (): void => {
    log.push('others')
    if (!isDone) setImmediate(round)
  }
  setImmediate(round)
  const work = async (name: string): Promise<void> => {
    const turn = turnOf()
    for (let unit = 0; unit < units; unit++) {
      await turn.begin()
      log.push(name)
      if (turn.isOver()) turn.end()
    }
  }
  await Promise.all(names.map(work))
  isDone = true
  return log
}

describe('turns', () => {
  it('go round, each worker after every other one', async () => {
    const log = await worked(['a', 'b', 'c'], 4)

    expect(log.filter((name) => name !== 'others').join('')).toBe('abcabcabcabc')
  })

  it.each([1, 2, 20])('of %d workers leave room for others after every one', async (count) => {
    const log = await worked(
      Array.from({ length: count }, (_, index) => String(index)),
      5,
    )
    const together = log
      .join(' ')
      .split('others')
      .map((between) => between.trim().split(' ').filter(Boolean).length)

    expect(Math.max(...together)).toBe(1)
  })

  it('last until their time is over', async () => {
    const turn = turnQueue(clockOf(1))()
    await turn.begin()

    expect([turn.isOver(), turn.isOver(), turn.isOver(), turn.isOver(), turn.isOver()]).toEqual([false, false, false, false, true])
  })

  it('that were given back twice are given to one only', async () => {
    const turnOf = turnQueue(clockOf(0))
    const [first, second, third] = [turnOf(), turnOf(), turnOf()]
    const working: string[] = []
    await first.begin()
    const others = [second.begin().then(() => working.push('second')), third.begin().then(() => working.push('third'))]
    first.end()
    first.end()
    await others[0]
    await new Promise((resolve) => setImmediate(resolve))

    expect(working).toEqual(['second'])
    second.end()
    await others[1]
    expect(working).toEqual(['second', 'third'])
  })
})
